/** The parts of a zip file, each checked as it is read: a damaged part is never given in full without an error. */
export interface Archive {
  has(name: string): boolean
  names(): string[]
  /** The bytes of a part as they are inflated, with the share (0 to 1) of it read so far; nothing where there is no such part. */
  read(name: string, share?: (part: number) => void): AsyncGenerator<Uint8Array>
  close(): void
}

/** The table of shared texts that the cells of a workbook point into. */
export interface TextTable {
  add(text: string): void
  at(index: number): string | undefined
  close(): void
}

/** The name of a part that another in `folder` points to; a name that starts with / is from the root. */
export function partAt(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The folder of a part. */
export const folderOf = (part: string): string => part.slice(0, Math.max(0, part.lastIndexOf('/')))
