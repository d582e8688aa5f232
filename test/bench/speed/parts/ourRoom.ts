import { openDatabase } from '@xinlu/db'
import { hostRoom, keysFolder } from '@xinlu/gateway'
import { serve } from '@xinlu/schema'
import { pino } from 'pino'
import { answering, given } from '../part.ts'

// One room of the house alone over HTTP, with its guard.
const { data, connections, room = '' } = given()
const database = await openDatabase({ folder: data })
const options = {
  database,
  keys: keysFolder(data),
  subgraphs: {},
  connections,
  clock: Date.now,
  log: pino({ level: 'error' }),
}
const served = await serve(
  hostRoom(room, options, () => new Map()),
  { port: 0 },
)
answering(served.url, async () => {
  await served.close()
  await database.close()
})
