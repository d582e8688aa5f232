import { computedSince } from '../computed.ts'
import type { Answer, TestHouse } from '../houseOn.ts'
import { poolsOf } from '../policy/worlds/pools.ts'
import { schemaOf, type World } from '../policy/worlds/worlds.ts'
import { insides, payloads } from './payloads.ts'
import { type Place, placesIn } from './places.ts'

/** People of the sample county, in the order in which they are asked whether a field is theirs; some for a purpose that is not their usual one. */
const people: readonly string[] = [
  ...['clerk', 'dashboard', 'subject', 'leader', 'auditor', 'tender-evaluator', 'department', 'personnel', 'anonymous'],
  ...[
    'construction-clerk',
    'overload-clerk',
    'policy-clerk',
    'office-clerk',
    'planning-clerk',
    'squad-clerk',
    'department for JOINT_MEASURES',
  ],
]

/** Codes by which a field is not this person's. */
const closed = new Set(['GRAPHQL_VALIDATION_FAILED', 'FIELD_REFUSED', 'PURPOSE_REFUSED', 'FIELD_WITHHELD'])
/** Codes by which something of ours did not hold. */
const faults = /^(INTERNAL|CANARY|(LEDGER_|DATABASE_)?UNAVAILABLE|DATABASE_\w+|TIMEOUT|SEAL_\w+)$/

/** Milliseconds of computing that no single text may cost. */
const longest = 3_000

export interface Injected {
  places: number
  requests: number
  /** Places that nobody may ask for. */
  unasked: string[]
  /** What should not have come, in words. */
  findings: string[]
  codes: Record<string, number>
}

/** Puts so many of the payloads into every place of the schema where a text goes in, as somebody who may ask for it. */
export async function injected(xinlu: TestHouse, each = Object.keys(payloads).length): Promise<Injected> {
  // What the two worlds draw their values from needs a house alone.
  const world = { house: xinlu } as World
  const places = placesIn(await schemaOf(world), await poolsOf([world], {}))
  const texts = Object.entries(payloads)
  const found: Injected = { places: places.length, requests: 0, unasked: [], findings: [], codes: {} }
  const asker = new Map<string, string | null>()
  for (const [i, place] of places.entries()) {
    if (!asker.has(place.root)) asker.set(place.root, await whoMay(xinlu, place))
    const person = asker.get(place.root)
    if (!person) {
      found.unasked.push(place.name)
      continue
    }
    for (let n = 0; n < each; n++) {
      // One after another through the list, so that a few of each place are all of them together.
      const [name, text] = texts[(i * each + n) % texts.length] as [string, string]
      const { query, variables } = place.with(text)
      const computed = computedSince()
      const answer = await askAs(xinlu, person, query, variables)
      const fault = faultOf(answer, computed())
      const code = codeOf(answer)
      found.requests += 1
      found.codes[code] = (found.codes[code] ?? 0) + 1
      if (fault) found.findings.push(`${place.name}, ${name}, as ${person}: ${fault}`)
    }
  }
  return found
}

/** What an answer has that none may have; null where all is well. */
export function faultOf(answer: Answer, took = 0): string | null {
  const code = codeOf(answer)
  if (answer.status >= 500 || faults.test(code)) return `${answer.status} ${code}`
  if (took > longest) return `${Math.round(took)} ms`
  const messages = JSON.stringify(answer.errors ?? [])
  // Of a document the parser says what is wrong in the caller's own text.
  const said = code === 'GRAPHQL_PARSE_FAILED' ? undefined : insides.exec(messages)?.[0]
  if (said) return `says "${said}"`
  const typed = answer.headers.get('content-type') ?? ''
  return /^application\/(graphql-response\+)?json\b/.test(typed) ? null : `is ${typed}`
}

const codeOf = ({ errors }: Answer): string => errors?.[0]?.extensions?.code ?? 'DATA'

function askAs(xinlu: TestHouse, person: string, query: string, variables: Record<string, unknown>): Promise<Answer> {
  const [name = '', purpose] = person.split(' for ')
  return xinlu.as(name)(query, variables, { headers: purpose ? { 'x-purpose': purpose } : {} })
}

async function whoMay(xinlu: TestHouse, place: Place): Promise<string | null> {
  // What else is asked is drawn by chance, and may be what nobody may ask: then it is drawn again.
  for (let draw = 0; draw < 5; draw += 1) {
    const { query, variables } = place.with('x')
    for (const person of people) if (!closed.has(codeOf(await askAs(xinlu, person, query, variables)))) return person
  }
  return null
}

/** A moment of the database: the first transaction that had not ended then. */
export async function momentOf({ database: { admin } }: TestHouse): Promise<string> {
  const [row] = await admin<{ xid: string }[]>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`
  return row?.xid ?? '0'
}

/** Every table with the number of the rows that were written before a moment and have stood since, and a sum over what they say. */
export async function rowsFrom({ database: { admin } }: TestHouse, moment: string): Promise<Record<string, string>> {
  const tables = await admin<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'migrations') order by 1`
  const said: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await admin.unsafe<{ n: string; sum: string | null }[]>(
      `select count(*) as n, sum(hashtextextended(t::text, 0)::numeric) as sum from ${name} t
        where t.xmin::text::bigint < ${moment}`,
    )
    said[name] = `${row?.n} rows, ${row?.sum}`
  }
  return said
}
