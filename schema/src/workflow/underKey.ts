import { createHash } from 'node:crypto'
import type { ConcealedColumn } from '../concealed.ts'
import type { Db } from '../context.ts'
import { refusal } from '../errors.ts'
import type { Kept } from '../kept.ts'
import type { Viewer } from '../viewer.ts'
import { alone } from './alone.ts'

type Client = Db['$client']

/** 幂等键: under which somebody asks a deed that makes something, and a hash of what is asked. */
export interface Keyed {
  by: string
  deed: string
  key: string
  said: string
  /** How the hash lies: what is asked may be little more than the number of a person. */
  lies: ConcealedColumn
}

/** 幂等键 of a room: what its deeds were asked, concealed as everything that a number of a person could be tried against. */
export const keyedSaid = (room: string): ConcealedColumn => ({
  table: `${room}.keyed`,
  column: 'said',
  key: ['said_by', 'deed', 'key'],
  findable: false,
})

/** The same whatever the order of fields, and whether what is not said is null or left out. */
const inOrder = (_: string, value: unknown): unknown =>
  value === null || typeof value !== 'object' || Array.isArray(value)
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .filter(([, one]) => one !== null && one !== undefined)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )

/** What a deed is asked under; null without a key: each time is then a deed of its own. BAD_INPUT for what is no key. */
export function keyedBy(
  lies: ConcealedColumn,
  { id }: Viewer,
  deed: string,
  key: string | null | undefined,
  content: unknown,
): Keyed | null {
  if (key === null || key === undefined) return null
  if (!id || !/^[\x21-\x7E]{8,100}$/.test(key))
    throw refusal('BAD_INPUT', {
      expected: 'a key of 8 to 100 letters, digits and signs, given by a person',
      got: id ? `${[...key].length} characters` : 'nobody',
      todo: 'give each deed a random key, such as a UUID',
    })
  const said = createHash('sha256').update(JSON.stringify(content, inOrder)).digest('hex')
  return { by: id, deed, key, said, lies }
}

/** The id of what the same person's deed made under this key; null where it made nothing yet. CONFLICT where it was asked otherwise. */
export async function madeUnder(
  { $client, concealing }: Pick<Db, '$client' | 'concealing'>,
  keyed: Keyed | null,
): Promise<string | null> {
  if (!keyed) return null
  const [row] = await $client<{ said: string; made: string }[]>`
    select said, made from keyed where said_by = ${keyed.by} and deed = ${keyed.deed} and key = ${keyed.key}`
  if (!row || concealing.reveal(keyed.lies, row.said) === keyed.said) return row?.made ?? null
  throw refusal('CONFLICT', {
    expected: 'what was asked under this key before',
    got: 'something else',
    todo: 'give each deed a key of its own',
  })
}

/**
 * Makes something in a transaction and gives its id; under a key once: the same again, also at the same moment, gives the id of what
 * there is. Its answer may have been lost on the way.
 */
export async function onceUnder(
  db: Db,
  { now }: Viewer,
  keyed: Keyed | null,
  make: (tx: Client) => Promise<string>,
): Promise<string> {
  if (!keyed) return (await db.$client.begin((sql) => make(sql as unknown as Client))) as string
  const { by, deed, key } = keyed
  const { concealing } = db
  return alone(db, `${deed} ${by} ${key}`, async (tx) => {
    const before = await madeUnder({ $client: tx, concealing }, keyed)
    if (before !== null) return before
    const made = await make(tx)
    const said = concealing.conceal(keyed.lies, keyed.said)
    await tx`insert into keyed ${tx({ said_by: by, deed, key, said, made, known_from: now })}`
    return made
  })
}

/**
 * 幂等键 of a room: whoever sends a deed again does so within days, and then the purpose is over (个人信息保护法 第十九条); who asked what
 * when is also a log of the network (网络安全法), and stays as long as these must. What was made under a key stays by itself.
 */
export const keptKeys = (room: string): Kept => ({
  kind: `DEED_KEYS_OF_${room.toUpperCase().replaceAll('-', '_')}`,
  title: `幂等键 keys under which deeds of ${room} were asked`,
  limits: ['personal-information minimum.retention', 'network-security logs.kept.at-least'],
  table: `"${room}".keyed`,
  due: `select row_to_json(k)::text as row from "${room}".keyed k where k.known_from < $1 order by k.said_by, k.deed, k.key`,
  destroy: [`delete from "${room}".keyed where known_from < $1`],
})
