import { readFileSync } from 'node:fs'
import { trusted } from '@xinlu/gateway/terminal'
import { refusal, type XinluError } from '@xinlu/schema/errors'
import postgres, { type Sql } from 'postgres'
import { type Door, openDoor } from './door.ts'
import { type Mapping, mappingFrom } from './front/mapping.ts'
import { type Place, placesOf } from './front/places.ts'
import { pullTable } from './front/pull.ts'
import { pushTable } from './front/push.ts'

interface Options {
  mapping: string
  json?: boolean
  url?: string
  token?: string
}

interface Front {
  sql: Sql
  door: Door
  mapping: Mapping
  places: ReadonlyMap<string, Place>
  textOf: (name: string) => string
}

/** `xinlu front pull`: takes what waits in the incoming tables of the front-end database, table by table. */
export const pull = (options: Options): Promise<void> =>
  withFront(options, async ({ sql, door, mapping, places, textOf }) => {
    const pulled = []
    for (const entry of mapping.pull)
      pulled.push(await pullTable(sql, door, textOf('console-import-acts'), entry, places))
    if (options.json) console.log(JSON.stringify(pulled))
    else
      for (const { table, batches, received, accepted, unchanged, refused } of pulled)
        console.log(
          `${table}: ${batches} 批, 收到 ${received} 行, 入库 ${accepted}, 重复 ${unchanged}, 退回 ${refused}`,
        )
  })

/** `xinlu front push`: puts what the sites must be told into the outgoing tables of the front-end database. */
export const push = (options: Options): Promise<void> =>
  withFront(options, async ({ sql, door, mapping, places, textOf }) => {
    const texts = {
      made: textOf('front-batches'),
      make: textOf('console-make-batch'),
      send: textOf('console-send-batch'),
      sent: textOf('front-sent'),
      confirm: textOf('console-confirm-batch'),
    }
    const pushed = []
    for (const entry of mapping.push) pushed.push(await pushTable(sql, door, texts, entry, places))
    if (options.json) console.log(JSON.stringify(pushed))
    else
      for (const { table, site, batches, rows, answered } of pushed)
        console.log(`${table}: ${site} ${batches} 批, ${rows} 行, 回执 ${answered} 批`)
  })

/** Opens both sides for a deed, once the mapping was found to fit the tables. */
async function withFront(options: Options, deed: (front: Front) => Promise<void>): Promise<void> {
  const mapping = mappingFrom(mappingIn(options.mapping))
  const sql = postgres(frontUrl(process.env), {
    max: 1,
    onnotice() {},
    connection: { application_name: 'xinlu front' },
  })
  try {
    const places = await placesOf(sql, mapping)
    const { trustedText } = await trusted()
    const door = await openDoor(options)
    try {
      await deed({ sql, door, mapping, places, textOf: trustedText })
    } finally {
      await door.close()
    }
  } catch (error) {
    throw faultOf(error) ?? error
  } finally {
    await sql.end({ timeout: 5 })
  }
}

function mappingIn(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw refusal(
      'CONFIGURATION',
      { expected: 'a file of the mapping', got: `none that can be read at ${path}`, todo: 'correct --mapping' },
      cause,
    )
  }
}

/** FRONT_DATABASE_URL, which is never shown: it holds a password. */
function frontUrl({ FRONT_DATABASE_URL: url = '', DATABASE_URL: own }: NodeJS.ProcessEnv): string {
  if (/^postgres(ql)?:$/.test(URL.canParse(url) ? new URL(url).protocol : '') && url !== own) return url
  throw refusal('CONFIGURATION', {
    expected: 'FRONT_DATABASE_URL as postgres://user:password@host:port/name, another one than DATABASE_URL',
    got: url === '' ? 'none' : 'something else',
    todo: 'set it to the front-end database, with %40 for @ and so on in the password',
  })
}

/** What the front-end database refuses, coded; of its words none but the state, since they may hold a row. Null for all else. */
function faultOf(error: unknown): XinluError | null {
  const { code = '', name } = error as { code?: string; name?: string }
  const say = (expected: string, todo: string) => ({ expected, got: `${code} of the front-end database`, todo })
  if (code === '42501')
    return refusal(
      'DATABASE_RIGHTS',
      say(
        'rights on the tables of the mapping',
        'grant select and update on incoming tables, select, insert and delete on error tables, select and insert on outgoing ones',
      ),
      error,
    )
  if (name === 'PostgresError')
    return refusal(
      'CONFLICT',
      say('tables that take the rows', 'see what the state says, correct mapping or table, run it again'),
      error,
    )
  if (/^(ECONN|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|CONNECT|CONNECTION_)/.test(code))
    return refusal(
      'DATABASE_UNAVAILABLE',
      say('an answer from it', 'see that it runs and that FRONT_DATABASE_URL is right'),
      error,
    )
  return null
}
