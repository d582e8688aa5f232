import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configurationFrom, rooms, startHouse } from '@xinlu/gateway'
import { pino } from 'pino'
import { cellsOf, penalty, penaltyColumns } from '../penalties.ts'

/**
 * `node test/bench/import.ts [rows]`: imports a file of so many penalties (100,000) through the front door into a database of its own,
 * twice, and prints rows per second and the peak memory of the terminal's process and of the house.
 */
const rows = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'xinlu-bench-'))
chmodSync(folder, 0o755)
const file = join(folder, 'penalties.csv')

const out = createWriteStream(file)
out.write(`${penaltyColumns.join(',')}\r\n`)
for (let n = 1; n <= rows; n += 1) {
  // Fifty decisions on each firm, as a county's busy ones have.
  const line = cellsOf(
    penalty(n, { ...firm(Math.ceil(n / 50)), 行政处罚决定书文号: `晋吕文交罚〔2026〕${100_000 + n}号` }),
  ).join(',')
  if (!out.write(`${line}\r\n`)) await once(out, 'drain')
}
out.end()
await once(out, 'finish')

function firm(n: number) {
  const { 行政相对人名称, '行政相对人代码_1(统一社会信用代码)': code } = penalty(n)
  return { 行政相对人名称: 行政相对人名称 ?? '', '行政相对人代码_1(统一社会信用代码)': code ?? '' }
}

/** Peak resident memory of a process in MB, as the kernel kept it; null where the kernel does not say. */
function peak(pid: number | undefined): number | null {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return null
  }
}

const environment = { ...process.env, XINLU_DATA: join(folder, 'data'), XINLU_SAMPLE: '0', PORT: '0' }
const house = await startHouse(
  configurationFrom(
    environment,
    rooms.map((room) => room.name),
  ),
  Date.now,
  pino({ level: 'error' }),
)
try {
  for (const run of ['new', 'again']) {
    const started = performance.now()
    const terminal = spawn(
      process.execPath,
      [join(import.meta.dirname, '../../cli/src/main.ts'), 'import', file, '--json', '--url', house.url],
      { env: environment, stdio: ['ignore', 'pipe', 'ignore'] },
    )
    let text = ''
    let most = 0
    terminal.stdout.on('data', (chunk) => {
      text += chunk
    })
    const watch = setInterval(() => {
      most = Math.max(most, peak(terminal.pid) ?? 0)
    }, 100)
    await once(terminal, 'close')
    clearInterval(watch)
    const seconds = (performance.now() - started) / 1000
    const { received, accepted, unchanged, quarantined } = JSON.parse(text) as {
      received: number
      accepted: number
      unchanged: number
      quarantined: unknown[]
    }
    console.log(
      `${run}: ${received} rows in ${seconds.toFixed(1)} s = ${Math.round(received / seconds)} rows/s; accepted ${accepted}, unchanged ${unchanged}, quarantined ${quarantined.length}; peak memory terminal ${most} MB, house ${peak(process.pid)} MB`,
    )
  }
} finally {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
}
