import { hiveHouseFrom } from '@xinlu/gateway/routers/hiveHouse'
import { hiveAt } from '../../hive.ts'

// Hive Gateway as a process of its own, by the settings of a gateway.
const { configuration, close } = await hiveHouseFrom(process.env, Date.now)
const door = await hiveAt(configuration, Number(process.env.PORT))
console.log(`Hive is at ${door.url}`)
process.once('SIGTERM', async () => {
  await door.close()
  await close()
  process.exit(0)
})
