import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { parse } from 'yaml'

/** Says that a file is not as it must be: EDITION_FAULT with the file, what was expected there and what stands there. */
export type FileFault = (expected: string, got: unknown) => Error

/** One file of a folder whose files come into force on a day each. */
export interface DatedFile {
  /** The folder it stands in: what it is an edition of. */
  name: string
  /** The day from which it is in force, as it is named. */
  effective: string
  path: string
  fault: FileFault
}

/** How a fault names a file; `todo` says what to do about it. */
export function faultOf(file: string, todo: string): FileFault {
  return (expected, got) =>
    refusal('EDITION_FAULT', {
      expected: `${file}: ${expected}`,
      got: typeof got === 'string' ? got : (JSON.stringify(got) ?? 'nothing'),
      todo,
    })
}

/** Every file below a folder, `<name>/<effective>.yaml`, by name, earliest first; dot files and files beside the folders are passed over. */
export function datedFilesIn(folder: string, todo: string): ReadonlyMap<string, readonly DatedFile[]> {
  const seen = (name: string) => !name.startsWith('.')
  const names = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() && seen(one.name))
  return new Map(
    names
      .map(({ name }) => name)
      .sort()
      .map((name) => {
        const files = readdirSync(join(folder, name)).filter(seen).sort()
        return [name, files.map((file) => datedFile(folder, name, file, todo))]
      }),
  )
}

function datedFile(folder: string, name: string, file: string, todo: string): DatedFile {
  const fault = faultOf(`${name}/${file}`, todo)
  if (!/^\d{4}-\d\d-\d\d\.yaml$/.test(file)) throw fault('a file named <effective>.yaml', file)
  return { name, effective: basename(file, '.yaml'), path: join(folder, name, file), fault }
}

/** What a file says as YAML, in which days stay texts; the fault where it is none. */
export const yamlAt = (path: string, fault: FileFault): unknown => yamlOf(readFileSync(path, 'utf8'), fault)

/** What a text says as YAML, likewise. */
export function yamlOf(text: string, fault: FileFault): unknown {
  try {
    return parse(text, { schema: 'core' })
  } catch (error) {
    throw fault('YAML', String(error).split('\n')[0])
  }
}

/** Of editions in their order, the one in force on a day; undefined before the first. */
export const inForceOn = <T extends { effective: string }>(editions: readonly T[], day: string): T | undefined =>
  editions.findLast(({ effective }) => effective <= day)
