import type { SheetRow } from '@xinlu/cli/sheet/row'
import type { CombinedError } from 'urql'
import { inTab, keepInTab } from '../draft.ts'
import { openSheet } from '../sheet.ts'
import type { Particulars } from '../Told.tsx'

/** One thing wrong with a row; the column is not known where the whole row is meant. */
export interface RowFault {
  column: string | null
  code: string
  expected: string
  got: string
}

/** A row that was kept back, with its cells as they were sent. */
export interface FaultyRow extends SheetRow {
  /** The number under which it is kept; null where it has none. */
  id: string | null
  faults: RowFault[]
}

/** Rows to be sent at once. */
export interface Part {
  fileName: string
  columns: string[]
  rows: SheetRow[]
  batchId: string | null
}

/** What became of a part. */
export interface Taken {
  batchId: string | null
  counts: Readonly<Record<string, number>>
  faulty: Omit<FaultyRow, 'cells'>[]
}

export type Sending = (part: Part) => Promise<{ taken: Taken } | { error: CombinedError }>

/** Why nothing goes on: what the door said, or what the file is. */
export type Stop = { door: CombinedError } | { file: string | Particulars }

/** What a file that cannot be read says of itself. */
function toldBy(error: unknown): string | Particulars {
  if (!(error instanceof Error)) return String(error)
  const { expected, got, todo } = (error as { extensions?: Partial<Particulars> }).extensions ?? {}
  return expected && got && todo ? { expected, got, todo } : error.message
}

/** How far a file has come. */
export interface Run {
  fileName: string
  sha256: string
  columns: string[]
  /** Rows of the file that were sent. */
  sent: number
  total: number
  batchId: string | null
  counts: Readonly<Record<string, number>>
  faulty: FaultyRow[]
  state: 'READING' | 'SENDING' | 'STOPPED' | 'DONE'
}

/** The import of one kind of file in this tab: it goes on while its page is left, and after a reload with the same file again. */
export class Intake {
  run: Run | null
  stop: Stop | null = null
  private readonly listeners = new Set<() => void>()
  private readonly place: string
  private readonly size: number

  /** `place` is where it is kept in this tab; `size` the most rows that are sent at once. */
  constructor(place: string, size: number) {
    this.place = place
    this.size = size
    const run = inTab<Run>(place) ?? null
    this.run = run && run.state !== 'DONE' ? { ...run, state: 'STOPPED' } : run
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  snapshot = () => this.run

  /** Reads a file and sends it part by part; one that was cut off goes on where it stopped. */
  async take(file: File, send: Sending): Promise<void> {
    const before = this.run
    const fresh = { sent: 0, total: 0, batchId: null, counts: {}, faulty: [] }
    this.stop = null
    this.say({ fileName: file.name, sha256: '', columns: [], ...fresh, state: 'READING' })
    try {
      const { columns, rows, sha256 } = await openSheet(file)
      const goesOn = before?.state === 'STOPPED' && before.sha256 === sha256
      const begun = goesOn ? before : { fileName: file.name, sha256, columns, ...fresh }
      this.say({ ...begun, total: rows.length, state: 'SENDING' })
      await this.sendFrom(rows, send)
    } catch (error) {
      this.stop = { file: toldBy(error) }
      // Of a file of which nothing was taken nothing is left to go on with.
      this.say(before && before.sent > 0 ? before : null)
    }
  }

  /** Sends rows again that were mended; those that are well now are no longer among the faulty. */
  async again(rows: readonly SheetRow[], send: Sending): Promise<void> {
    const run = this.run
    if (!run) return
    this.stop = null
    for (let at = 0; at < rows.length; at += this.size) {
      const answer = await this.sent(rows.slice(at, at + this.size), send)
      if (!answer) return
    }
  }

  /** Takes a row off the list of this tab: it was settled otherwise. */
  settled(id: string): void {
    if (this.run) this.say({ ...this.run, faulty: this.run.faulty.filter((row) => row.id !== id) })
  }

  clear(): void {
    this.stop = null
    this.say(null)
  }

  private async sendFrom(rows: readonly SheetRow[], send: Sending): Promise<void> {
    while (this.run?.state === 'SENDING' && this.run.sent < rows.length) {
      const part = rows.slice(this.run.sent, this.run.sent + this.size)
      if (!(await this.sent(part, send))) return this.say({ ...this.run, state: 'STOPPED' })
      this.say({ ...this.run, sent: this.run.sent + part.length })
    }
    if (this.run?.state === 'SENDING') this.say({ ...this.run, state: 'DONE' })
  }

  private async sent(rows: readonly SheetRow[], send: Sending): Promise<boolean> {
    const { fileName, columns, batchId } = this.run as Run
    const answer = await send({ fileName, columns, rows: [...rows], batchId })
    const run = this.run
    if (!run) return false
    if ('error' in answer) {
      this.stop = { door: answer.error }
      this.say({ ...run })
      return false
    }
    const { taken } = answer
    const counts = { ...run.counts }
    for (const [name, count] of Object.entries(taken.counts)) counts[name] = (counts[name] ?? 0) + count
    const cells = new Map(rows.map((row) => [row.line, row.cells]))
    const others = run.faulty.filter(({ line }) => !cells.has(line))
    const faulty = taken.faulty.map((row) => ({ ...row, cells: cells.get(row.line) ?? [] }))
    this.say({
      ...run,
      batchId: taken.batchId ?? run.batchId,
      counts,
      faulty: [...others, ...faulty].sort((a, b) => a.line - b.line),
    })
    return true
  }

  private say(run: Run | null): void {
    this.run = run
    if (run === null) sessionStorage.removeItem(this.place)
    else keepInTab(this.place, run)
    for (const listener of this.listeners) listener()
  }
}

const intakes = new Map<string, Intake>()

/** The one import of a place in this tab. */
export function intakeAt(place: string, size: number): Intake {
  const known = intakes.get(place) ?? new Intake(place, size)
  intakes.set(place, known)
  return known
}
