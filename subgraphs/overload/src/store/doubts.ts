import { alone, type Db, newId, refusal, takeStep, typed, type Viewer } from '@xinlu/schema'
import { plateFlow } from '../domain/plate.ts'
import { overloadUnit } from '../domain/stations.ts'
import type { PlateDoubtRow } from '../rows.ts'
import { restate } from './restate.ts'

type Client = Db['$client']

const notFound = () =>
  refusal('NOT_FOUND', {
    expected: 'a pair of weighings that your unit settles',
    got: 'none of this id',
    todo: 'look at plateDoubts',
  })

/** Pairs with where and when their weighings were, in the order in which `which` gives them. */
async function doubtsWhere(sql: Client, which: ReturnType<Client>): Promise<PlateDoubtRow[]> {
  const passing = (id: 'first' | 'second') => sql`(
    select json_build_object('weighingId', weighing_id, 'station', station, 'weighedAt', to_char(weighed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from weighing_statement where weighing_id = ${sql(`p.${id}_weighing_id`)} and weighed_at = ${sql(`p.${id}_at`)} order by revision limit 1) as ${sql(id === 'first' ? 'earlier' : 'later')}`
  return sql<PlateDoubtRow[]>`
    select p.id, p.plate, l.state, coalesce(s.genuine, '{}') as genuine, ${passing('first')}, ${passing('second')}
    from plate_pair p
    cross join lateral (select state from step where case_id = p.id order by seq desc limit 1) l
    left join lateral (select genuine from plate_settlement where pair_id = p.id order by known_from desc, id desc limit 1) s on true
    ${which}`
}

/** Pairs that nobody has settled yet, oldest first; none for a unit that does not settle them. */
export async function doubtsOpen(db: Db, { unit }: Viewer, first: number): Promise<PlateDoubtRow[]> {
  if (unit !== overloadUnit) return []
  return doubtsWhere(db.$client, db.$client`where l.state = 'DOUBTED' order by p.known_from, p.id limit ${first}`)
}

/** A pair by its id; null where there is none. */
export async function doubtById(db: Db, id: string): Promise<PlateDoubtRow | null> {
  const [row] = await doubtsWhere(db.$client, db.$client`where p.id = ${id}`)
  return row ?? null
}

/**
 * 认定疑似套牌: a clerk of 治超工作中心 says which of a pair's weighings were of the truck whose plate it is: both, one, or none.
 * What they violate counts from now on for those alone. The same once more changes nothing; CONFLICT once it is settled otherwise.
 */
export async function settlePlate(
  db: Db,
  viewer: Viewer,
  said: { id: string; genuine: readonly string[]; reason: string },
): Promise<void> {
  if (viewer.unit !== overloadUnit) throw notFound()
  const reason = typed('reason', said.reason, 5)
  const genuine = [...new Set(said.genuine)].sort()
  await alone(db, 'overload.weighings', async (tx) => {
    const [pair] = await tx<{ first: string; second: string }[]>`
      select first_weighing_id as first, second_weighing_id as second from plate_pair where id = ${said.id}`
    if (!pair) throw notFound()
    if (!genuine.every((id) => id === pair.first || id === pair.second))
      throw refusal('BAD_INPUT', {
        expected: 'weighings of the pair',
        got: 'at least one of another',
        todo: 'name both, one, or none of the pair',
      })
    const step = { caseId: said.id, event: 'SETTLE', reason, particulars: { genuine } }
    if (!(await takeStep(tx, viewer, plateFlow, step))) return
    await tx`insert into plate_settlement ${tx({
      id: newId('ps', viewer.now),
      pair_id: said.id,
      genuine,
      reason,
      by_person: viewer.id ?? '',
      said_by: viewer.unit ?? '',
      known_from: viewer.now,
    })}`
    await restate(tx, viewer, [pair.first, pair.second])
  })
}
