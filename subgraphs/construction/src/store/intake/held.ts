import type { Db, Viewer } from '@xinlu/schema'
import type { KnownBid, KnownContract } from '../../domain/intake/known.ts'
import { bidFacts, contractFacts, projectFacts, type Stated, sectionFacts } from '../standing.ts'
import { factIdOf } from './facts.ts'

type Client = Db['$client']

/** What was stated before that lines refer to, each by the number under which it is named. */
export type Held<Row> = (named: string) => Row | null

/** The last statement of each fact of a table that is named by its id, or by the source's own number of it. */
async function heldIn<Row extends { id: string }>(
  tx: Client,
  viewer: Viewer,
  kind: 'PROJECT' | 'SECTION' | 'CONTRACT' | 'BID',
  { table, key }: Stated,
  named: readonly string[],
  columns: string,
): Promise<Held<Row>> {
  const own = (text: string) => factIdOf(kind, viewer.unit ?? '', text)
  const ids = [...new Set(named.flatMap((text) => [text, own(text)]))]
  const rows = await tx<Row[]>`
    select s.${tx(key)} as id, ${tx.unsafe(columns)} from ${tx(table)} s where s.${tx(key)} = any(${ids}::text[])
    and not exists (select 1 from ${tx(table)} later where later.${tx(key)} = s.${tx(key)} and (later.known_from, later.id) > (s.known_from, s.id))`
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (text) => byId.get(text) ?? byId.get(own(text)) ?? null
}

/** Projects by number. */
export const projectsHeld = (tx: Client, viewer: Viewer, named: readonly string[]) =>
  heldIn<{ id: string; name: string }>(tx, viewer, 'PROJECT', projectFacts, named, 's.name')

/** Sections by number, with the name of their project. */
export const sectionsHeld = (tx: Client, viewer: Viewer, named: readonly string[]) =>
  heldIn<{ id: string; name: string; projectName: string; client: string }>(
    tx,
    viewer,
    'SECTION',
    sectionFacts,
    named,
    `s.name, s.client, (select p.name from project_statement p where p.project_id = s.project_id
      order by p.known_from desc, p.id desc limit 1) as "projectName"`,
  )

/** Contracts by number. */
export const contractsHeld = (tx: Client, viewer: Viewer, named: readonly string[]) =>
  heldIn<KnownContract>(
    tx,
    viewer,
    'CONTRACT',
    contractFacts,
    named,
    's.subject_id as "subjectId", s.role, s.signed_on::text as "signedOn"',
  )

/** Bids by number. */
export const bidsHeld = (tx: Client, viewer: Viewer, named: readonly string[]) =>
  heldIn<KnownBid>(
    tx,
    viewer,
    'BID',
    bidFacts,
    named,
    's.subject_id as "subjectId", s.role, s.opened_on::text as "openedOn"',
  )
