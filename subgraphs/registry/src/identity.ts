import { type Concealing, type Db, randomText, type Viewer } from '@xinlu/schema'
import { placeholderUscc } from '@xinlu/schema/identifiers'
import { sql } from 'drizzle-orm'
import { citizenId, identifierValue, isPersonal } from './concealed.ts'
import type { PartyInput } from './generated.ts'
import { business, identifier, identity, practitioner } from './tables.ts'

/** A new opaque id: a prefix and 80 random bits. */
export function newId(prefix: string): string {
  return `${prefix}_${randomText(16)}`
}

/** What a party is recognised by, strongest first. A natural person without a number is recognised by nothing. */
function identifiersOf(party: PartyInput): { scheme: string; value: string }[] {
  const found: { scheme: string; value: string }[] = []
  if (party.uscc && party.uscc !== placeholderUscc) found.push({ scheme: 'USCC', value: party.uscc })
  if (party.businessRegNo) found.push({ scheme: 'BUSINESS_REG_NO', value: party.businessRegNo })
  if (party.kind === 'NATURAL_PERSON' && party.citizenId) found.push({ scheme: 'CITIZEN_ID', value: party.citizenId })
  if (party.kind === 'NATURAL_PERSON' && party.otherId) found.push({ scheme: 'OTHER_ID', value: party.otherId })
  if (found.length === 0 && party.kind !== 'NATURAL_PERSON')
    found.push({ scheme: `${party.kind}_NAME`, value: party.name })
  return found
}

/**
 * 识别主体: the identity of each party, in order; parties not met before are entered with what the document says of them.
 * One advisory lock at a time makes two imports that meet the same new party agree on one identity.
 */
export async function identifyParties(db: Db, viewer: Viewer, parties: readonly PartyInput[]): Promise<string[]> {
  return db.transaction(async (tx) => {
    const wanted = parties.map(identifiersOf)
    const known = await lookUp(tx, db.concealing, wanted.flat())
    const ids: string[] = []
    const fresh = { identities: [], identifiers: [], businesses: [], practitioners: [] } as Fresh
    for (const [i, party] of parties.entries()) {
      const keys = wanted[i] ?? []
      const found = keys
        .map(keyOf)
        .map((key) => known.get(key))
        .find((id) => id !== undefined)
      const id = found ?? newId('s')
      if (!found) enter(fresh, party, id, viewer, db.concealing)
      for (const key of keys) {
        if (known.has(keyOf(key))) continue
        known.set(keyOf(key), id)
        const value = isPersonal(key.scheme) ? db.concealing.conceal(identifierValue, key.value) : key.value
        fresh.identifiers.push({ scheme: key.scheme, value, identityId: id })
      }
      ids.push(id)
    }
    if (fresh.identities.length > 0) await tx.insert(identity).values(fresh.identities)
    if (fresh.identifiers.length > 0) await tx.insert(identifier).values(fresh.identifiers)
    if (fresh.businesses.length > 0) await tx.insert(business).values(fresh.businesses)
    if (fresh.practitioners.length > 0) await tx.insert(practitioner).values(fresh.practitioners)
    return ids
  })
}

interface Fresh {
  identities: (typeof identity.$inferInsert)[]
  identifiers: (typeof identifier.$inferInsert)[]
  businesses: (typeof business.$inferInsert)[]
  practitioners: (typeof practitioner.$inferInsert)[]
}

const keyOf = ({ scheme, value }: { scheme: string; value: string }) => `${scheme} ${value}`

type Transaction = Parameters<Parameters<Db['transaction']>[0]>[0]

async function lookUp(
  db: Transaction,
  concealing: Concealing,
  asked: { scheme: string; value: string }[],
): Promise<Map<string, string>> {
  const keys = asked.flatMap(({ scheme, value }) =>
    isPersonal(scheme)
      ? concealing.forms(identifierValue, value).map((form) => ({ scheme, value: form }))
      : { scheme, value },
  )

  await db.execute(sql`select pg_advisory_xact_lock(hashtext('registry.identify'))`)
  const schemes = sql.param(keys.map((key) => key.scheme))
  const values = sql.param(keys.map((key) => key.value))
  const rows = await db.execute<{ scheme: string; value: string; id: string }>(sql`
    select i.scheme, i.value, i.identity_id as id from identifier i
    join (select distinct * from unnest(${schemes}::text[], ${values}::text[]) k(scheme, value)) k using (scheme, value)`)
  return new Map(
    rows.map(({ scheme, value, id }) => [
      keyOf({ scheme, value: isPersonal(scheme) ? concealing.reveal(identifierValue, value) : value }),
      id,
    ]),
  )
}

function enter(fresh: Fresh, party: PartyInput, id: string, viewer: Viewer, concealing: Concealing): void {
  const said = { saidBy: viewer.unit ?? '', validFrom: party.validFrom, knownFrom: viewer.now }
  const natural = party.kind === 'NATURAL_PERSON'
  const kind = natural ? 'PRACTITIONER' : party.kind === 'SOLE_TRADER' ? 'SOLE_TRADER' : 'ENTERPRISE'
  fresh.identities.push({ id, kind, saidBy: viewer.unit ?? '', knownFrom: viewer.now })
  if (natural) {
    fresh.practitioners.push({
      id: newId('st'),
      identityId: id,
      name: party.name,
      citizenId: concealing.conceal(citizenId, party.citizenId ?? null),
      ...said,
    })
    return
  }
  fresh.businesses.push({
    id: newId('st'),
    identityId: id,
    kind,
    name: party.name,
    uscc: party.uscc && party.uscc !== placeholderUscc ? party.uscc : null,
    businessRegNo: party.businessRegNo ?? null,
    personName: party.legalRepresentative ?? null,
    industries: [],
    ...said,
  })
}
