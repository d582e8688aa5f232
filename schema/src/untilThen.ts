import type { Db } from './context.ts'
import { refusal } from './errors.ts'

type Client = Db['$client']
type Deed = (sql: never) => unknown

/**
 * The database as a deed sees it whose caller waits until then (milliseconds of `performance.now()`): later no statement and no
 * transaction is begun, and one that was begun is taken back instead of being recorded, TIMEOUT. A deed may wait long for a connection
 * or for another deed; it is not to be done when its caller has been told that there was no answer.
 */
export function untilThen(db: Db, until: number): Db {
  const inTime = () => {
    if (performance.now() < until) return
    throw refusal('TIMEOUT', {
      expected: 'the deed to be done while its caller waits',
      got: 'no connection, or no turn, in that time',
      todo: 'nothing more was recorded: try again in a moment',
    })
  }
  const $client = new Proxy(db.$client, {
    apply(target, self, given) {
      inTime()
      return Reflect.apply(target, self, given)
    },
    get(target, name) {
      if (name === 'begin') return begin
      return Reflect.get(target, name)
    },
  })
  const begin = (...given: unknown[]) => {
    inTime()
    const deed = given.pop() as Deed
    const kept = async (sql: never) => {
      inTime()
      const done = await deed(sql)
      // Thrown here, it takes back the whole transaction.
      inTime()
      return done
    }
    return Reflect.apply(db.$client.begin, db.$client, [...given, kept]) as ReturnType<Client['begin']>
  }
  return Object.assign(Object.create(db) as Db, { $client })
}
