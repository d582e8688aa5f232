import { openDatabase } from '@xinlu/db'
import { keysFolder, openHouse } from '@xinlu/gateway'
import { pino } from 'pino'
import { answering, given } from '../part.ts'

// The house with everything on: permission, seal, ledger; its rooms in its process, or at the addresses given.
const { data, connections, subgraphs = {} } = given()
const database = await openDatabase({ folder: data })
const house = await openHouse({
  database,
  keys: keysFolder(data),
  port: 0,
  address: '127.0.0.1',
  subgraphs,
  connections,
  issuer: null,
  trustedOnly: false,
  clock: Date.now,
  log: pino({ level: 'error' }),
})
answering(house.url, async () => {
  await house.close()
  await database.close()
})
