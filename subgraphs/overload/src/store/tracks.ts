import {
  columnsFor,
  type Db,
  dayOf,
  joined,
  nothing,
  ownRowsOnly,
  type ProfileKey,
  perKey,
  type Question,
  raw,
  sql,
  type Verdicts,
  type Viewer,
} from '@xinlu/schema'
import type { WeighingRow } from '../rows.ts'

/** Of a subject, as operator, driver or truck: what was over, or everywhere it was weighed. */
export interface WeighingsKey extends ProfileKey {
  of: 'VIOLATIONS' | 'TRACKS'
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

const parts = ['operator_id', 'driver_id', 'vehicle_id'] as const

/** Where and in which order a page of `k` goes on, by the column of the instant and that of the id. */
const onPage = (at: string, id: string) =>
  raw(`${at} <= k.up_to and (k.before_id is null or (${at}, ${id}) < (k.up_to, k.before_id))`)

/** Which weighings are over, by what is known of their violations; one whose plate is in doubt is among them. */
const over = (limit: Question) => sql`
  select v.weighing_id, v.at as weighed_at, (select max(revision) from weighing_statement
    where weighing_id = v.weighing_id and weighed_at = v.at and known_from <= k.at) as revision
  from violation_statement v
  where (${joined(
    parts.map((part) => sql`v.${raw(part)} = k.id`),
    ' or ',
  )}) and v.known_from <= k.at and v.excess_kg > 0 and ${onPage('v.at', 'v.weighing_id')}
    and not exists (select 1 from violation_statement later where later.violation_id = v.violation_id
      and later.known_from <= k.at and (later.known_from, later.id) > (v.known_from, v.id))
  order by v.at desc, v.weighing_id desc ${limit}`

/** Which weighings there are, each part by its own index; those that one unit stated where others' are closed. */
const everywhere = (limit: Question, unit: string | null) => sql`
  select * from (${joined(
    parts.map(
      (part) => sql`(select w.weighing_id, w.weighed_at, w.revision from weighing_statement w
        where w.${raw(part)} = k.id and w.known_from <= k.at and ${onPage('w.weighed_at', 'w.weighing_id')}
          ${unit === null ? nothing : sql`and w.said_by = ${unit}`}
          and not exists (select 1 from weighing_key later where later.station = w.station and later.serial = w.serial
            and later.revision > w.revision and later.known_from <= k.at)
        order by w.weighed_at desc, w.weighing_id desc ${limit})`,
    ),
    ' union ',
  )}) w order by weighed_at desc, weighing_id desc ${limit}`

/** A page of weighings for each key, as known at its instant, latest first; one more than `first`. */
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

/** The same for keys that differ in their subject, instant and place alone. A truck and its driver may be one subject: each weighing comes once. */
async function pagesOf(
  db: Db,
  { unit, now }: Viewer,
  keys: readonly [WeighingsKey, ...WeighingsKey[]],
): Promise<PlacedWeighing[][]> {
  const [{ of, ownUnit, first }] = keys
  const flat = keys.flatMap(({ memberIds, knownAt, after }, i) => {
    const [upTo = '', beforeId = null] = after?.split(' ') ?? [now > knownAt ? knownAt : now]
    return memberIds.map((id) => ({ i, id, at: knownAt, upTo, beforeId }))
  })
  const asks = (fields: readonly string[]) => fields.some((field) => db.asked.has(`Weighing.${field}`))
  const limit = raw(`limit ${first + 1}`)
  const rows = await db.rows<Omit<PlacedWeighing, 'id'> & { i: number }>(sql`
    select k.i, ${columns(db.asked)} from unnest(${flat.map((f) => f.i)}::int[], ${flat.map((f) => f.id)}::text[],
      ${flat.map((f) => f.at)}::text[]::timestamptz[], ${flat.map((f) => f.upTo)}::text[]::timestamptz[],
      ${flat.map((f) => f.beforeId)}::text[]) k(i, id, at, up_to, before_id)
    cross join lateral (${of === 'TRACKS' ? everywhere(limit, ownUnit ? (unit ?? '') : null) : over(limit)}) p
    join weighing_statement w on w.weighing_id = p.weighing_id and w.revision = p.revision and w.weighed_at = p.weighed_at
    ${asks(['excessKg', 'tier', 'counts', 'fine', 'fineBasis']) ? violation : nothing} ${asks(['flags']) ? doubt : nothing}
    order by p.weighed_at desc, p.weighing_id desc`)
  const once = [...new Map(rows.map((row) => [`${row.i} ${row.weighingId}`, row])).values()]
  return perKey(
    keys,
    once.map((row) => ({ ...row, id: `${row.weighedAt} ${row.weighingId}` })),
  )
}

/** The day whose law a weighing is measured by. */
export const dayOfWeighing = ({ weighedAt }: Pick<WeighingRow, 'weighedAt'>) => dayOf(weighedAt)
