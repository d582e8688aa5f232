import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import cliProgress from 'cli-progress'
import { openDoor } from './door.ts'
import { openFeed } from './feed.ts'
import type { Encoding } from './sheet/encoding.ts'

const takeWeighings = `mutation TakeWeighings($input: TakeWeighingsInput!) {
  takeWeighings(input: $input) {
    received taken known corrected quarantined flagged replayed reasons { line serial code expected got }
  }
}`

/** Parts under way at once: one is read and judged while another is written. */
const underWay = 2

/** Reasons that are printed; all of them are in quarantine. */
const mostReasons = 100

interface Reason {
  line: number
  serial: string | null
  code: string
  expected: string
  got: string
}

interface Result {
  received: number
  taken: number
  known: number
  corrected: number
  quarantined: number
  flagged: number
  reasons: Reason[]
}

/**
 * `xinlu weigh FILE|-`: sends a station's feed in parts through takeWeighings, reading no further than they are taken. A part has its
 * key from what it says, so a run that was cut off is sent again: what was taken is known.
 */
export async function weigh(
  path: string,
  options: { station: string; kind: string; encoding: Encoding; json?: boolean; url?: string; token?: string },
): Promise<void> {
  const { station, kind } = options
  const feed = await openFeed(path, options.encoding)
  const door = await openDoor({ ...options, role: 'overload-clerk' }).catch(async (error) => {
    await feed.close()
    throw error
  })
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}% {rows} 行',
    stream: process.stderr,
    noTTYOutput: false,
  })
  const total: Result = { received: 0, taken: 0, known: 0, corrected: 0, quarantined: 0, flagged: 0, reasons: [] }
  const send = async (lines: string) => {
    const key = createHash('sha256').update(`${station}\n${kind}\n${lines}`).digest('hex').slice(0, 40)
    const { takeWeighings: result } = await door.ask<{ takeWeighings: Result }>(takeWeighings, {
      input: { key, station, kind, lines },
    })
    for (const count of ['received', 'taken', 'known', 'corrected', 'quarantined', 'flagged'] as const)
      total[count] += result[count]
    total.reasons.push(...result.reasons.slice(0, Math.max(0, mostReasons - total.reasons.length)))
    const far = feed.progress()
    if (!far) return
    if (!bar.isActive) bar.start(far.bytesTotal, 0, { rows: 0 })
    bar.update(far.bytesRead, { rows: total.received })
  }
  const sending = new Set<Promise<void>>()
  try {
    for await (const lines of feed.parts) {
      const one = send(lines).finally(() => sending.delete(one))
      sending.add(one)
      if (sending.size >= underWay) await Promise.race(sending)
    }
    await Promise.all(sending)
  } finally {
    bar.stop()
    await feed.close()
    await Promise.allSettled(sending)
    await door.close()
  }
  if (options.json) console.log(JSON.stringify(total))
  else say(path, total)
}

function say(path: string, { received, taken, known, corrected, quarantined, flagged, reasons }: Result): void {
  const name = path === '-' ? '标准输入' : basename(path)
  console.log(
    `${name}: 收到 ${received} 行, 入库 ${taken}, 重复 ${known}, 更正 ${corrected}, 隔离 ${quarantined}, 标记 ${flagged}`,
  )
  for (const { serial, code, expected, got } of reasons)
    console.log(`  ${serial ?? '无单号'} ${code}: 应为 ${expected}; 实为 ${got}`)
}
