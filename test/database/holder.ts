import { openDatabase } from '@xinlu/db'

/** A process that uses the embedded database of a folder until it is told to end (SIGTERM) or killed; it says where the server is. */
const database = await openDatabase({ folder: process.argv[2] ?? '' })
process.once('SIGTERM', async () => {
  await database.close()
  process.exit(0)
})
const { version, where } = database
console.log(JSON.stringify({ version, where }))
const ask = async () => {
  const [row] = await database.admin`select count(*)::int as databases from pg_database`.catch(() => [])
  if (row) console.log(`answered`)
}
setInterval(ask, 200)
