import { type Cell, type Db, dayOf, sql, type Viewer } from '@xinlu/schema'

/** How many whole months are looked back on. */
const monthsBack = 24

/**
 * Violations of each of the last whole months as known now, with whom they were of: the operator, else the truck. The county's months;
 * the running one is in none, since a figure of yesterday would show a single event.
 */
export async function monthCells(db: Db, { now }: Viewer): Promise<Cell[]> {
  const first = `${dayOf(now).slice(0, 7)}-01`
  const found = await db.wide<Cell>(sql`
    with bounds as (select (${first}::date)::timestamp at time zone 'Asia/Shanghai' as until,
      (${first}::date - ${monthsBack} * interval '1 month')::timestamp at time zone 'Asia/Shanghai' as since),
    of_whom as (select to_char(v.at at time zone 'Asia/Shanghai', 'YYYY-MM') as by,
        coalesce(v.operator_id, v.vehicle_id, '') as whom, count(*)::int as n
      from bounds, violation_statement v
      where v.at >= bounds.since and v.at < bounds.until and not v.struck and v.known_from <= ${now}
        and not exists (select 1 from violation_statement later where later.violation_id = v.violation_id
          and later.known_from <= ${now} and (later.known_from, later.id) > (v.known_from, v.id))
      group by 1, 2)
    select by, count(*)::int as subjects, sum(n)::float8 as sum, max(n)::float8 as largest from of_whom group by by`)
  const byMonth = new Map(found.map((cell) => [cell.by, cell]))
  return monthsBefore(first).map((by) => byMonth.get(by) ?? { by, subjects: 0, sum: 0, largest: 0 })
}

/** The months before a first day, the earliest first. */
const monthsBefore = (first: string) =>
  Array.from({ length: monthsBack }, (_, back) => {
    const at = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 - (monthsBack - back)
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
