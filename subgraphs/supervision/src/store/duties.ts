import { type Db, dayOf, raw, type StepRow, sql } from '@xinlu/schema'
import { answerDuty, type DutyRow } from '../domain/commitments/duties.ts'
import { pageKinds } from '../domain/commitments/kinds.ts'

/** A stretch of days, as known at an instant. */
export interface Stretch {
  from: string
  to: string
  at: string
}

/** A duty may have begun so many days before it falls due. */
const longest = 60

interface Filed {
  id: string
  filedOn: string
  steps: StepRow[]
  hands: string[]
}

/** Answers to objections that fell due in a stretch and were not given by their day. */
export async function lateAnswers(db: Db, { from, to, at }: Stretch): Promise<DutyRow[]> {
  const first = new Date(Date.parse(from) - longest * 86_400_000).toISOString()
  const filed = await db.wide<Filed>(sql`
    select o.id, to_char(o.known_from at time zone 'UTC' + interval '8 hours', 'YYYY-MM-DD') as "filedOn",
      coalesce((select json_agg(json_build_object('event', s.event,
        'knownFrom', to_char(s.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.seq)
        from step s where s.case_id = o.id and s.known_from <= ${at}::timestamptz), '[]'::json) as steps,
      array(select distinct s.by_unit from step s where s.case_id = o.commitment_id and s.event in ('NOTICE', 'BREAK', 'STATE')
        and s.by_unit is not null) as hands
    from commitment_objection o where o.known_from between ${first}::timestamptz and ${at}::timestamptz order by o.known_from, o.id`)
  const today = dayOf(at)
  return filed.map(answerDuty).filter((duty): duty is DutyRow => duty !== null && isLateIn(duty, from, to, today))
}

/** Whether a duty fell due in a stretch of days and was not done by its day. */
const isLateIn = ({ dueOn, doneOn }: DutyRow, from: string, to: string, today: string) =>
  dueOn >= from && dueOn <= to && (doneOn ?? today) > dueOn

/** How many commitments of the public page were signed in a stretch of days. */
export async function signedIn(db: Db, { from, to, at }: Stretch): Promise<number> {
  const [row] = await db.wide<{ n: number }>(sql`
    select count(*)::int as n from commitment c where c.kind = any(${[...pageKinds]}::text[]) and c.signatory is not null
      and c.made_on between ${from}::date and ${to}::date and c.known_from <= ${at}::timestamptz
      and ${raw(`(select s.state from step s where s.case_id = c.id order by s.seq desc limit 1)`)} is distinct from 'WITHDRAWN'`)
  return row?.n ?? 0
}
