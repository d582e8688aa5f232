import { alone, type Db, impersonal, newId, refusal, type Viewer } from '@xinlu/schema'
import { isPlate, plainPlate } from '@xinlu/schema/identifiers'
import { overloadUnit } from '../domain/stations.ts'
import type { PermitRow } from '../rows.ts'
import { restate } from './restate.ts'

type Client = Db['$client']

/** A permit as it is recorded. */
export interface PermitSaid extends Omit<PermitRow, 'id' | 'roads'> {
  roads: readonly string[]
  corrects?: boolean | null | undefined
}

const bad = (expected: string, got: string) =>
  refusal('BAD_INPUT', { expected, got, todo: 'correct it as the permit has it' })

/** A permit in its plain form; BAD_INPUT where it cannot be one. */
function plainPermit(said: PermitSaid): Omit<PermitRow, 'id'> {
  const plate = plainPlate(said.plate)
  if (!isPlate(plate)) throw bad('a plate', said.plate.slice(0, 20))
  const roads = [...new Set(said.roads.map((road) => road.trim().toUpperCase()))].sort()
  if (roads.length === 0 || roads.length > 50 || !roads.every((road) => /^[GSXYCZ]\d{1,4}$/.test(road)))
    throw bad('1 to 50 roads such as G307', roads.join(' ').slice(0, 100))
  if (said.massKg < 1000 || said.massKg > 2_000_000) throw bad('a mass of 1,000 to 2,000,000 kg', String(said.massKg))
  if (said.validTo < said.validFrom) throw bad(`a last day from ${said.validFrom} on`, said.validTo)
  const word = (name: string, text: string) => {
    const plain = impersonal(name, text.trim())
    if (plain.length < 1 || plain.length > 100) throw bad(`${name} of 1 to 100 characters`, String(plain.length))
    return plain
  }
  const { massKg, validFrom, validTo } = said
  const named = { permitNo: word('permitNo', said.permitNo), authority: word('authority', said.authority) }
  return { ...named, plate, massKg, roads, validFrom, validTo }
}

/**
 * 登记超限运输车辆通行证: by 治超工作中心. The same once more changes nothing; other words of a number that is known are a
 * correction where they are said to be, else CONFLICT. Weighings that it allows, or allowed before, are judged anew.
 */
export async function recordPermit(db: Db, viewer: Viewer, said: PermitSaid): Promise<PermitRow> {
  if (viewer.unit !== overloadUnit)
    throw refusal('NOT_FOUND', {
      expected: 'a permit that your unit records',
      got: 'none',
      todo: 'leave it to 治超工作中心',
    })
  const permit = plainPermit(said)
  return alone(db, 'overload.weighings', async (tx) => {
    const [known] = await permitsNamed(tx, permit)
    if (known && sameWords(known, permit)) return known
    if (known && !said.corrects)
      throw refusal('CONFLICT', {
        expected: `${permit.permitNo} as it is recorded`,
        got: 'other words',
        todo: 'say corrects: true where the record is wrong',
      })
    const id = known?.id ?? newId('op', viewer.now)
    const { permitNo, authority, plate, massKg, roads, validFrom, validTo } = permit
    await tx`insert into permit_statement ${tx({
      ...{ id: newId('os', viewer.now), permit_id: id, permit_no: permitNo, authority, plate, mass_kg: massKg, roads },
      ...{ stated_valid_from: validFrom, stated_valid_to: validTo, said_by: viewer.unit ?? '', known_from: viewer.now },
    })}`
    await restate(tx, viewer, await under(tx, known ? [known, permit] : [permit]))
    return { id, ...permit }
  })
}

const sameWords = (a: Omit<PermitRow, 'id'>, b: Omit<PermitRow, 'id'>) =>
  a.plate === b.plate &&
  a.massKg === b.massKg &&
  a.validFrom === b.validFrom &&
  a.validTo === b.validTo &&
  a.roads.join(' ') === b.roads.join(' ')

async function permitsNamed(sql: Client, { permitNo, authority }: Omit<PermitRow, 'id'>): Promise<PermitRow[]> {
  return sql<PermitRow[]>`
    select permit_id as id, permit_no as "permitNo", authority, plate, mass_kg as "massKg", roads,
      stated_valid_from::text as "validFrom", stated_valid_to::text as "validTo" from permit_statement
    where authority = ${authority} and permit_no = ${permitNo} order by known_from desc, id desc limit 1`
}

/** Weighings over their limit that a permit could bear on: of its plate, in its county days. */
async function under(sql: Client, permits: readonly Omit<PermitRow, 'id'>[]): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select distinct w.weighing_id as id
    from unnest(${permits.map(({ plate }) => plate)}::text[], ${permits.map(({ validFrom }) => validFrom)}::text[]::date[],
      ${permits.map(({ validTo }) => validTo)}::text[]::date[]) p(plate, from_day, to_day)
    join weighing_statement w on w.plate = p.plate and w.gross_kg > w.limit_kg
      and w.weighed_at >= p.from_day::timestamp at time zone '+08' and w.weighed_at < (p.to_day + 1)::timestamp at time zone '+08'`
  return rows.map(({ id }) => id)
}
