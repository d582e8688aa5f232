import { type Db, fetchOf, type Room } from '@xinlu/schema'

type Client = Db['$client']

/** The database as a transaction sees it: what it asks waits for no other connection, and finds what it wrote. */
export function within(db: Db, tx: Client): Db {
  const room = Object.assign(Object.create(db) as Room, { $client: tx })
  return fetchOf(room, tx, db.asked, db.concealing)
}
