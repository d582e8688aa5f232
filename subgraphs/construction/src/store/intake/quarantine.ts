import {
  byForms,
  type Concealing,
  type Db,
  hashOf,
  jsonConcealed,
  newId,
  nothing,
  raw,
  sql,
  type Viewer,
} from '@xinlu/schema'
import { quarantinedGot, quarantinedHash, quarantinedLine } from '../../concealed.ts'
import type { Line } from '../../domain/intake/kinds.ts'
import type { QuarantinedFactRow } from '../../factRows.ts'
import type { ConstructionFactKind } from '../../generated.ts'

type Client = Db['$client']

/** A line that could not be taken, and why. */
export interface Kept {
  kind: ConstructionFactKind
  line: Line
  code: string
  expected: string
  got: string
  todo: string
}

/** What no database takes stands as the sign for what cannot be read. */
const storable = (text: string) => text.toWellFormed().replaceAll('\u0000', '\uFFFD')

/** Keeps lines that could not be taken, each once for its unit, kind and words. */
export async function keepLines(
  tx: Client,
  concealing: Concealing,
  viewer: Viewer,
  kept: readonly Kept[],
): Promise<void> {
  if (kept.length === 0) return
  const rows = new Map<string, Record<string, unknown>>()
  for (const { kind, line, ...why } of kept) {
    const hash = hashOf([viewer.unit, kind, Object.entries(line).sort()])
    const words = Object.fromEntries(
      Object.entries(line).map(([name, text]) => [name, text == null ? null : storable(text)]),
    )
    rows.set(hash, {
      id: newId('fq', viewer.now),
      kind,
      line: JSON.parse(jsonConcealed(concealing, quarantinedLine, words)),
      line_hash: concealing.conceal(quarantinedHash, hash),
      ...{
        code: why.code,
        expected: storable(why.expected),
        got: concealing.conceal(quarantinedGot, storable(why.got)),
        todo: storable(why.todo),
      },
      ...{ said_by: viewer.unit ?? '', by_person: viewer.id ?? '', known_from: viewer.now },
    })
  }
  const forms = byForms(concealing, quarantinedHash, rows.keys())
  const before = await tx<{ hash: string }[]>`
    select line_hash as hash from fact_quarantine where line_hash = any(${[...forms.keys()]}::text[])`
  for (const { hash } of before) rows.delete(forms.get(hash) ?? '')
  if (rows.size === 0) return
  await tx`
    insert into fact_quarantine
    select * from jsonb_populate_recordset(null::fact_quarantine, ${JSON.stringify([...rows.values()])}::text::jsonb)
    on conflict (line_hash) do nothing`
}

/** One page of the lines that the viewer's own unit sent and that were kept, oldest first; one more than `first`. */
export async function quarantinePage(
  db: Db,
  { unit }: Viewer,
  first: number,
  after: string | null,
): Promise<QuarantinedFactRow[]> {
  const rows = await db.wide<QuarantinedFactRow>(sql`
    select id, kind, line #>> '{}' as line, code, expected, got, todo, known_from as "keptAt" from fact_quarantine
    where said_by = ${unit ?? ''} ${after ? sql`and id > ${after}` : nothing}
    order by id limit ${raw(first + 1)}`)
  return rows.map((row) => ({
    ...row,
    line: db.concealing.reveal(quarantinedLine, row.line),
    got: db.concealing.reveal(quarantinedGot, row.got),
  }))
}
