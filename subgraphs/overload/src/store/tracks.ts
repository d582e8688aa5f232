import {
  columnsFor,
  type Db,
  dayOf,
  nothing,
  ownRowsOnly,
  type ProfileKey,
  perKey,
  raw,
  sql,
  type Verdicts,
  type Viewer,
} from '@xinlu/schema'
import type { WeighingRow } from '../rows.ts'

/** 称重检测 of a subject: of its trucks, or of itself as their driver. */
export interface WeighingsKey extends ProfileKey {
  of: 'OPERATOR' | 'DRIVER'
  /** Other units' rows are left out where tracks of them are closed to the viewer. */
  ownUnit: boolean
  first: number
  /** The place after which the page begins: an instant and an id. */
  after: string | null
}

/** A weighing with its place in the list. */
export type PlacedWeighing = Omit<WeighingRow, 'id'> & { weighingId: string; id: string }

const columns = columnsFor(
  ['Weighing'],
  {
    weighingId: 'w.weighing_id',
    weighedAt: `to_char(w.weighed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  },
  {
    station: { station: 'w.station' },
    kind: { kind: 'w.kind' },
    plate: { plate: 'w.plate' },
    axles: { axles: 'w.axles' },
    combination: { combination: 'w.combination' },
    grossKg: { grossKg: 'w.gross_kg' },
    limitKg: { limitKg: 'w.limit_kg' },
    limitBasis: { axles: 'w.axles', combination: 'w.combination', singleDrive: 'w.single_drive' },
    excessKg: { violation: 'v.said' },
    tier: { violation: 'v.said' },
    counts: { violation: 'v.said' },
    fine: { violation: 'v.said' },
    fineBasis: { violation: 'v.said' },
    flags: { flags: 'to_json(w.flags)', cloned: 'c.cloned' },
  },
)

const violation = sql`left join lateral (select json_build_object('excessKg', excess_kg, 'tier', tier, 'struck', struck) as said
  from violation_statement where violation_id = w.weighing_id and known_from <= k.at order by known_from desc, id desc limit 1) v on true`
const doubt = sql`cross join lateral (select exists (select 1 from plate_pair p left join lateral (
    select genuine from plate_settlement where pair_id = p.id and known_from <= k.at order by known_from desc, id desc limit 1) s on true
  where (p.first_weighing_id = w.weighing_id or p.second_weighing_id = w.weighing_id) and p.known_from <= k.at
    and not w.weighing_id = any(coalesce(s.genuine, '{}'))) as cloned) c`

/** Whether a viewer gets tracks of its own unit's rows alone. */
export const ownTracksOnly = (verdicts: Verdicts | null) =>
  verdicts !== null && ownRowsOnly(verdicts, 'SENSITIVE_PERSONAL')

/**
 * A page of weighings for each key, as known at its instant, latest first; one more than `first`. A truck that its operator drove
 * himself is left out of the operator's: where he was is a person's track.
 */
export async function weighingsOf(db: Db, viewer: Viewer, keys: readonly WeighingsKey[]): Promise<PlacedWeighing[][]> {
  const pages = new Map<WeighingsKey, PlacedWeighing[]>()
  const alike = Map.groupBy(keys, ({ of, ownUnit, first }) => `${of} ${ownUnit} ${first}`)
  await Promise.all(
    [...alike.values()].map(async (some) => {
      const found = await pagesOf(db, viewer, some as [WeighingsKey, ...WeighingsKey[]])
      some.forEach((key, i) => void pages.set(key, (found[i] ?? []).slice(0, key.first + 1)))
    }),
  )
  return keys.map((key) => pages.get(key) ?? [])
}

/** The same for keys that differ in their subject, instant and place alone. */
async function pagesOf(
  db: Db,
  { unit, now }: Viewer,
  keys: readonly [WeighingsKey, ...WeighingsKey[]],
): Promise<PlacedWeighing[][]> {
  const [{ of, ownUnit, first }] = keys
  const flat = keys.flatMap(({ memberIds, knownAt, after }, i) => {
    const [upTo = '', beforeId = null] = after?.split(' ') ?? [now > knownAt ? knownAt : now]
    return memberIds.map((id) => ({ i, id, at: knownAt, upTo, beforeId, members: memberIds.join(' ') }))
  })
  const asks = (fields: readonly string[]) => fields.some((field) => db.asked.has(`Weighing.${field}`))
  const rows = await db.rows<Omit<PlacedWeighing, 'id'> & { i: number }>(sql`
    select k.i, w.* from unnest(${flat.map((f) => f.i)}::int[], ${flat.map((f) => f.id)}::text[],
      ${flat.map((f) => f.at)}::text[]::timestamptz[], ${flat.map((f) => f.upTo)}::text[]::timestamptz[],
      ${flat.map((f) => f.beforeId)}::text[], ${flat.map((f) => f.members)}::text[]) k(i, id, at, up_to, before_id, members)
    cross join lateral (
      select ${columns(db.asked)} from weighing_statement w
      ${asks(['excessKg', 'tier', 'counts', 'fine', 'fineBasis']) ? violation : nothing} ${asks(['flags']) ? doubt : nothing}
      where w.${raw(of === 'OPERATOR' ? 'operator_id' : 'driver_id')} = k.id and w.known_from <= k.at
        and w.weighed_at <= k.up_to and (k.before_id is null or (w.weighed_at, w.weighing_id) < (k.up_to, k.before_id))
        ${of === 'OPERATOR' ? sql`and not coalesce(w.driver_id, '') = any(string_to_array(k.members, ' '))` : nothing}
        ${ownUnit ? sql`and w.said_by = ${unit ?? ''}` : nothing}
        and not exists (select 1 from weighing_key later where later.station = w.station and later.serial = w.serial
          and later.revision > w.revision and later.known_from <= k.at)
      order by w.weighed_at desc, w.weighing_id desc limit ${raw(first + 1)}) w
    order by w."weighedAt" desc, w."weighingId" desc`)
  return perKey(
    keys,
    rows.map((row) => ({ ...row, id: `${row.weighedAt} ${row.weighingId}` })),
  )
}

/** The day whose law a weighing is measured by. */
export const dayOfWeighing = ({ weighedAt }: Pick<WeighingRow, 'weighedAt'>) => dayOf(weighedAt)
