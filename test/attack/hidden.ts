import type { Asking, TestHouse } from '../houseOn.ts'
import { firm } from '../policy/worlds/people.ts'

/** A question of what its asker may not know of, and the same of what is not there. */
export interface Pair {
  what: string
  role: string
  query: string
  hidden: Record<string, unknown>
  absent: Record<string, unknown>
}

const subject = 'query($key: SubjectKey!) { subject(key: $key) { id } }'
const profile =
  'query($key: SubjectKey!) { subject(key: $key) { id ... on Enterprise { name profile { enforcement { decisions(first: 3) { docNo } } overload { listings { listedOn } } } } } }'
const nobody = { key: { id: 's_0000000000000000' } }

/** Pairs of a house with the sample county: people, firms of others, firms beside a tender. */
export async function pairsIn({ database: { admin } }: TestHouse): Promise<Pair[]> {
  const [person] = await admin<{ id: string; name: string }[]>`
    select identity_id as id, name from registry.practitioner_statement order by 1 limit 1`
  const [other] = await admin<{ id: string; name: string; uscc: string }[]>`
    select identity_id as id, name, uscc from registry.business_statement
    where kind = 'ENTERPRISE' and identity_id <> ${firm} order by md5(identity_id) limit 1`
  const key = (key: object) => ({ key })
  return [
    { what: 'a person, by id', role: 'anonymous', query: subject, hidden: key({ id: person?.id }), absent: nobody },
    {
      what: 'a person, by name',
      role: 'anonymous',
      query: subject,
      hidden: key({ name: person?.name }),
      absent: key({ name: '查无此人' }),
    },
    {
      what: 'half a name of a firm',
      role: 'anonymous',
      query: subject,
      hidden: key({ name: other?.name.slice(0, 6) }),
      absent: key({ name: '文水县查无此司' }),
    },
    {
      what: 'a name with a wildcard',
      role: 'anonymous',
      query: subject,
      hidden: key({ name: `${other?.name.slice(0, 6)}%` }),
      absent: key({ name: '查无此司%' }),
    },
    { what: 'a person, to a firm', role: 'subject', query: profile, hidden: key({ id: person?.id }), absent: nobody },
    // That there is a firm is public, by whatever way; its sections are not this caller's.
    {
      what: 'another firm, to a firm',
      role: 'subject',
      query: profile,
      hidden: key({ id: other?.id }),
      absent: nobody,
    },
    {
      what: 'a firm that does not bid, to an evaluator',
      role: 'tender-evaluator',
      query: subject,
      hidden: key({ id: other?.id }),
      absent: nobody,
    },
  ]
}

export interface Timed {
  what: string
  rounds: number
  /** Medians in milliseconds. */
  hidden: number
  absent: number
  /** How often the hidden one took longer, of the rounds: by chance about a half. */
  longer: number
}

/** Asks both of a pair in turns, the order changing each time, and says how long each took. */
export async function timed({ what, query, hidden, absent }: Pair, ask: Asking, rounds: number): Promise<Timed> {
  const took: { hidden: number; absent: number }[] = []
  const one = async (variables: Record<string, unknown>) => {
    const begun = performance.now()
    await ask(query, variables)
    return performance.now() - begun
  }
  for (let n = 0; n < rounds + 5; n++) {
    const each = { hidden: 0, absent: 0 }
    for (const which of n % 2 === 0 ? (['hidden', 'absent'] as const) : (['absent', 'hidden'] as const))
      each[which] = await one(which === 'hidden' ? hidden : absent)
    // The first are slower than any that follow.
    if (n >= 5) took.push(each)
  }
  const median = (of: number[]) => of.sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0
  const longer = took.filter((each) => each.hidden > each.absent).length
  return {
    what,
    rounds,
    hidden: median(took.map((each) => each.hidden)),
    absent: median(took.map((each) => each.absent)),
    longer,
  }
}
