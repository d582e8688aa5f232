import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '@xinlu/db'
import { layTables } from '@xinlu/gateway'
import { lineOf, partsOf, type Road, roadOf } from '../feed.ts'
import { sendPart, startHouseProcess } from '../houseProcess.ts'
import { cpuOf, databaseCpu, memoryOf } from './cpu.ts'

/**
 * `node test/bench/weighings.ts [rows]`: takes so many weighings (1,000,000) through the front door of a house in a process of its
 * own, durable, two parts under way at a time; after each slice the very rows that it wrote go by bare COPY, one for each table,
 * into the same tables of a second database of the same server. Prints rates, their ratio, CPU and memory; at the end the rows
 * that are there are counted.
 */
const rows = Number(process.argv[2] ?? 1_000_000)
const slice = Math.min(rows, 100_000)
const size = 5000
const folder = mkdtempSync(join(tmpdir(), 'xinlu-bench-'))
chmodSync(folder, 0o755)

const tables = ['weighing_key', 'weighing_statement', 'violation_statement']

async function send(part: ReturnType<typeof partsOf>[number]): Promise<number> {
  const { taken, quarantined } = await sendPart(folder, house.url, part)
  if (quarantined > 0) throw new Error(`${quarantined} lines of ${part.key} are in quarantine`)
  return taken
}

/** What the last slice wrote, as text of COPY by table. */
async function writtenSince({ admin }: Database, serials: { from: string; to: string }): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  for (const table of tables) {
    const where =
      table === 'violation_statement'
        ? `weighing_id in (select weighing_id from overload.weighing_key where serial between '${serials.from}' and '${serials.to}')`
        : `serial between '${serials.from}' and '${serials.to}'`
    const chunks: Buffer[] = []
    for await (const chunk of await admin
      .unsafe(`copy (select * from overload.${table} where ${where}) to stdout`)
      .readable())
      chunks.push(chunk as Buffer)
    found.set(table, Buffer.concat(chunks))
  }
  return found
}

async function bareCopy(
  database: Database,
  written: Map<string, Buffer>,
): Promise<{ seconds: number; keys: number; cpu: number }> {
  const sql = database.connectAs('overload', { max: 1 })
  await sql`select 1`
  const idle = databaseCpu(folder) ?? 0
  const started = performance.now()
  let keys = 0
  await sql.begin(async (tx) => {
    for (const table of tables) {
      const begun = performance.now()
      const sink = await tx.unsafe(`copy overload.${table} from stdin`).writable()
      const bytes = written.get(table) as Buffer
      for (let at = 0; at < bytes.length; at += 1 << 16)
        if (!sink.write(bytes.subarray(at, at + (1 << 16)))) await once(sink, 'drain')
      sink.end()
      await once(sink, 'finish')
      if (table === 'weighing_key') keys = (performance.now() - begun) / 1000
    }
  })
  const seconds = (performance.now() - started) / 1000
  // Before the connection ends, whose time would be forgotten with it.
  const cpu = (databaseCpu(folder) ?? 0) - idle
  await sql.end()
  return { seconds, keys, cpu }
}

const house = await startHouseProcess(folder)
const database = await openDatabase({ folder })
const twin = await openDatabase({ folder, name: 'twin', rolePrefix: database.rolePrefix })
await layTables(twin, Date.now())
const road: Road = await roadOf(database.admin)
// The feed ends an hour ago.
const step = 31_000
const from = Date.now() - 3_600_000 - rows * step
const line = (n: number) => lineOf(road, n, from, step)
const total = { door: 0, bare: 0, keys: 0, house: 0, database: 0, bareDatabase: 0, taken: 0 }
const serial = (n: number) => `F${String(n).padStart(9, '0')}`
try {
  for (let at = 0; at < rows; at += slice) {
    const to = Math.min(rows, at + slice)
    const waiting = partsOf(line, at, to, size)
    const before = { house: cpuOf([house.pid]), database: databaseCpu(folder) ?? 0 }
    const started = performance.now()
    const sender = async () => {
      for (let part = waiting.shift(); part; part = waiting.shift()) {
        const taken = await send(part)
        total.taken += taken
      }
    }
    await Promise.all([sender(), sender()])
    const door = (performance.now() - started) / 1000
    total.door += door
    total.house += cpuOf([house.pid]) - before.house
    const after = databaseCpu(folder) ?? 0
    total.database += after - before.database
    const written = await writtenSince(database, { from: serial(at), to: serial(to - 1) })
    const { seconds: bare, keys, cpu } = await bareCopy(twin, written)
    total.bareDatabase += cpu
    total.bare += bare
    total.keys += keys
    const rate = (seconds: number) => Math.round((to - at) / seconds)
    console.log(
      `${to}: front door ${rate(door)} rows/s, bare COPY ${rate(bare)} rows/s, ratio ${(bare / door).toFixed(2)}`,
    )
  }
  const [counted] = await database.admin<{ n: number; twice: number }[]>`
    select count(*)::int as n, (count(*) - count(distinct (station, serial)))::int as twice from overload.weighing_statement where serial like 'F%'`
  const perRow = (ms: number) => `${((ms * 1000) / rows).toFixed(1)} µs`
  const memory = memoryOf(house.pid)
  console.log(
    `${rows} rows: front door ${Math.round(rows / total.door)} rows/s, bare COPY ${Math.round(rows / total.bare)} rows/s, ratio ${(total.bare / total.door).toFixed(2)}; the table of numbers takes ${((100 * total.keys) / total.bare).toFixed(0)} % of the bare COPY; CPU per row house ${perRow(total.house)}, database ${perRow(total.database)} (bare ${perRow(total.bareDatabase)}); house ${memory?.now} MB, peak ${memory?.peak} MB; there ${counted?.n}, twice ${counted?.twice}`,
  )
  if (counted?.n !== rows || total.taken !== rows || counted.twice > 0) process.exitCode = 1
} finally {
  await twin.close()
  await database.close()
  await house.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
}
