import { type Ask, type Db, dayOf, met, nothing, sql, type Viewer } from '@xinlu/schema'
import { isInForce } from '../domain/listing.ts'
import type { ListedKind } from '../generated.ts'
import type { ListingRow } from '../rows.ts'

/** A subject as the registry tells of it: names of businesses alone. */
export interface Told {
  subjectId: string
  kind: ListedKind
  title: string | null
  code: string | null
}

/** An entry in force with whom it is of; `id` is its place in the list. */
export interface ListRow {
  id: string
  listing: ListingRow
  subject: Told | null
}

const question = `query($identities: [ID!]!) { certifiedSubjects(identities: $identities) { subjectId kind title code } }`

/** The subject that each identity belongs to now, as the registry tells of it; null where it knows none. */
export async function toldOf(ask: Ask, identities: readonly string[]): Promise<(Told | null)[]> {
  const { certifiedSubjects } = (await ask('registry', question, { identities })) as {
    certifiedSubjects: (Told | null)[]
  }
  return identities.map((_, i) => certifiedSubjects[i] ?? null)
}

/** The entries in force today after a place, the latest first, with whom each is of now. */
export async function listPage(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  { after, first }: { after: string | null; first: number },
): Promise<ListRow[]> {
  const [now, today] = [viewer.now, dayOf(viewer.now)]
  const rows = await db.wide<Omit<ListingRow, 'inForce' | 'knownAt'> & { place: string; subjectId: string }>(sql`
    select * from (select s.listed_on::text || ' ' || s.listing_id as place, s.listing_id as id, s.subject_id as "subjectId",
        s.circumstance, s.basis, s.listed_on as "listedOn", s.stated_public_until as "publicUntil",
        s.removed_on as "removedOn", s.removal_reason as "removalReason"
      from listing_statement s where s.known_from <= ${now} and s.listed_on <= ${today} and s.stated_public_until >= ${today}
        and (s.removed_on is null or s.removed_on > ${today})
        and not exists (select 1 from listing_statement later where later.listing_id = s.listing_id
          and later.known_from <= ${now} and (later.known_from, later.id) > (s.known_from, s.id))) one
    ${after ? sql`where one.place < ${after}` : nothing} order by one.place desc limit ${first}`)
  if (rows.length === 0) return []
  const identities = rows.map(({ subjectId }) => subjectId)
  const told = await toldOf(ask, identities)
  met(rows.slice(0, first - 1).map(({ subjectId }, i) => told[i]?.subjectId ?? subjectId))
  return rows.map(({ place, ...row }, i) => ({
    id: place,
    listing: { ...row, inForce: isInForce(row, today), knownAt: now },
    subject: told[i] ?? null,
  }))
}
