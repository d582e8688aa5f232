import {
  byForms,
  type Concealing,
  type Db,
  hashOf,
  newId,
  nothing,
  sql as question,
  raw,
  type Viewer,
} from '@xinlu/schema'
import { quarantinedGot, quarantinedHash, quarantinedLine } from '../concealed.ts'
import type { RowFault } from '../domain/intake/faults.ts'
import type { QuarantinedLine } from '../rows.ts'

type Client = Db['$client']

/** Keeps lines that could not be taken, each once for its station and words. */
export async function keepLines(
  sql: Client,
  concealing: Concealing,
  viewer: Viewer,
  station: string,
  faults: readonly RowFault[],
): Promise<void> {
  if (faults.length === 0) return
  const rows = new Map<string, Record<string, string | null>>()
  for (const { text, serial, code, expected, got } of faults) {
    const hash = hashOf([viewer.unit, station, text])
    rows.set(hash, {
      id: newId('wq', viewer.now),
      ...{ station: station.slice(0, 100), serial, code, expected },
      line_hash: concealing.conceal(quarantinedHash, hash),
      line: concealing.conceal(quarantinedLine, text),
      got: concealing.conceal(quarantinedGot, got),
      ...{ said_by: viewer.unit ?? '', known_from: viewer.now },
    })
  }
  const forms = byForms(concealing, quarantinedHash, rows.keys())
  const before = await sql<{ hash: string }[]>`
    select line_hash as hash from weighing_quarantine where line_hash = any(${[...forms.keys()]}::text[])`
  for (const { hash } of before) rows.delete(forms.get(hash) ?? '')
  if (rows.size === 0) return
  await sql`insert into weighing_quarantine ${sql([...rows.values()])} on conflict (line_hash) do nothing`
}

/** One page of the lines that the viewer's own unit sent and that were kept, oldest first; one more than `first`. */
export async function quarantinePage(
  db: Db,
  { unit }: Viewer,
  first: number,
  after: string | null,
): Promise<QuarantinedLine[]> {
  const rows = await db.wide<QuarantinedLine>(question`
    select id, station, serial, line, code, expected, got, known_from as "keptAt" from weighing_quarantine
    where said_by = ${unit ?? ''} ${after ? question`and id > ${after}` : nothing}
    order by id limit ${raw(first + 1)}`)
  return rows.map((row) => ({
    ...row,
    line: db.concealing.reveal(quarantinedLine, row.line),
    got: db.concealing.reveal(quarantinedGot, row.got),
  }))
}
