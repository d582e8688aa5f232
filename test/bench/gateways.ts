import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { exportLog, latestCheckpoint, ledgerKeys, verifyLog, verifyReceipt } from '@xinlu/db'
import { configurationFrom, issuerKey, keysFolder, openGround, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { lineOf, partsOf, roadOf } from '../feed.ts'
import { asking, operation } from '../houseOn.ts'
import { takeWeighings } from '../weighings.ts'
import { clientsAt, type Phase, quantile } from './gateways/load.ts'
import { type Apart, roomsApart } from './gateways/parts.ts'

/**
 * `node test/bench/gateways.ts [seconds of each phase] [--hive]`: two gateways and every room in a process of its own, one PostgreSQL,
 * one Redis; clients go to the gateways by turns; one is killed under load, and started again. Then: nothing acknowledged is lost,
 * nothing is there twice, a grant's quota holds over both, a revoked one is refused by both, receipts and log verify. Ends with 1
 * where one of it does not hold. With `--hive`, Hive Gateway is a third door.
 */
const seconds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 8)
const folder = mkdtempSync(join(tmpdir(), 'xinlu-gateways-'))
chmodSync(folder, 0o755)
const database = await openGround(configurationFrom({ XINLU_DATA: folder, XINLU_SAMPLE: '1' }, []), Date.now)
const many = await roomsApart(folder, 2)
const checks: { what: string; holds: boolean; found: string }[] = []
const check = (what: string, holds: boolean, found: unknown) => void checks.push({ what, holds, found: String(found) })
const doors: Apart[] = []
try {
  doors.push(await many.door(0), await many.door(1))
  if (process.argv.includes('--hive')) doors.push(await many.hive())
  const key = keysIn(keysFolder(folder)).privateKey(issuerKey)
  const token = (role: string) => sampleToken(key, role, Date.now())
  const at = (door: number, role: string) => asking(doors[door]?.url ?? '', () => token(role))
  const firms = await at(0, 'dashboard')('{ enterprises(first: 100) { edges { node { uscc } } } }')
  const usccs: string[] = firms.data.enterprises.edges.map((edge: { node: { uscc: string } }) => edge.node.uscc)
  const from = Date.now() - 40 * 86_400_000
  const road = await roadOf(database.admin)
  const line = (n: number) => lineOf(road, n, from, 50_000)
  const parts = partsOf(line, 0, 60_000, 100)

  const clients = clientsAt({
    doors: () => doors.map(({ url }) => url),
    token,
    usccs,
    parts,
    readers: 4,
    writers: 2,
  })
  await pause(seconds * 1000)
  clients.phase('one killed')
  const acknowledged = new Map(clients.taken)
  await doors[0]?.end('SIGKILL')
  await pause(seconds * 1000)
  clients.phase('started again')
  doors[0] = await many.door(0)
  await pause(seconds * 1000)
  await quotaOverAll(usccs)
  const phases = await clients.end()
  console.table(phases.map(shown))
  console.log(`the killed gateway answered ${Math.round(doors[0].readyAfter)} ms after it was started again`)

  const expected = [...clients.taken.values()].reduce((sum, { taken }) => sum + taken, 0)
  const [there] = await database.admin<{ rows: number; different: number }[]>`
    select count(*)::int as rows, count(distinct (station, serial))::int as different
    from overload.weighing_statement where serial like 'F%'`
  check(
    'every acknowledged line is there, none twice',
    there?.rows === expected && there.different === expected,
    `${there?.rows} of ${expected}`,
  )
  const again = []
  for (const { key, station, kind, lines } of parts.filter(({ key }) => acknowledged.has(key)).slice(0, 20)) {
    const { data } = await at(0, 'overload-clerk')(takeWeighings, { input: { key, station, kind, lines } })
    again.push(data?.takeWeighings.replayed)
  }
  check(
    'the killed gateway knows what was taken before, whoever took it',
    again.length > 0 && again.every((one) => one === true),
    `${again.length} parts`,
  )

  const head = await latestCheckpoint(database.admin)
  const keys = ledgerKeys(keysFolder(folder)).publicKeys
  const log = await verifyLog(exportLog(database.admin), keys, { checkpoint: head?.note ?? '' })
  check(
    'the log verifies',
    log.every(({ passed }) => passed),
    `${head?.size} entries`,
  )
  const failing = clients.kept.filter(({ text, receipt }) =>
    verifyReceipt(receipt, keys, { answer: text }).some(({ passed }) => !passed),
  )
  const ids = new Set(clients.kept.map(({ receipt }) => receipt.id))
  check(
    'every receipt verifies and is one of its own',
    failing.length === 0 && ids.size === clients.kept.length,
    `${ids.size} receipts`,
  )
  const refused = phases.flatMap(({ refused }) => Object.entries(refused))
  check('no request was answered without data', refused.length === 0, JSON.stringify(refused))
} finally {
  await many.close()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
}
console.table(checks)
process.exitCode = checks.every(({ holds }) => holds) ? 0 : 1

/** A grant of five subjects, asked at every gateway at once for twelve; then it is taken back. */
async function quotaOverAll(usccs: readonly string[]): Promise<void> {
  const key = keysIn(keysFolder(folder)).privateKey(issuerKey)
  const at = (door: number, role: string) =>
    asking(doors[door % doors.length]?.url ?? '', () => sampleToken(key, role, Date.now()))
  const codes = usccs.slice(0, 12)
  const validUntil = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10)
  const input = {
    ...{ purpose: '核对登记住所', legalBasis: '政务数据共享条例 第二十条', matter: '年度报告抽查' },
    ...{ operation: operation('data-request-use'), rows: { codes }, retentionDays: 30, quota: 5, validUntil },
  }
  const made = await at(0, 'department')(operation('data-request-submit'), { input })
  const id: string = made.data.submitDataRequest.id
  for (const [i, role] of ['planning-clerk', 'overload-clerk', 'clerk'].entries())
    await at(i, role)(operation('data-request-decide'), { id, approve: true, reason: '同意' })
  const headers = { 'x-purpose': 'DATA_SHARING', 'x-grant': id }
  const use = (door: number, uscc: string) =>
    at(door, 'department')(operation('data-request-use'), { key: { uscc } }, { headers })
  const came = await Promise.all(codes.map((uscc, i) => use(i, uscc)))
  const given = came.filter(({ data }) => data?.subject)
  const others = came.filter(({ data }) => !data?.subject).map(({ errors }) => errors?.[0]?.extensions.code)
  check(
    'a quota of five subjects is five over all gateways',
    given.length === 5 && others.every((code) => code === 'QUOTA_EXCEEDED'),
    `${given.length} given, ${[...new Set(others)]}`,
  )
  const revoked = await at(1, 'clerk')(operation('console-data-request-revoke'), { id, reason: '用途不符' })
  const after = await Promise.all(doors.map((_, i) => use(i, codes[0] as string)))
  check(
    'what is taken back at one gateway is refused by all at the next request',
    revoked.data && after.every(({ data }) => !data?.subject),
    [...new Set(after.map(({ errors }) => errors?.[0]?.extensions.code))],
  )
}

function shown({ name, milliseconds, reads, writes, turnedAway }: Phase) {
  const each = (all: readonly number[]) => ({
    perSecond: Math.round((all.length * 10_000) / milliseconds) / 10,
    p50: Math.round(quantile(all, 0.5) ?? 0),
    p99: Math.round(quantile(all, 0.99) ?? 0),
  })
  const [read, write] = [each(reads), each(writes)]
  return {
    phase: name,
    seconds: Math.round(milliseconds / 100) / 10,
    'profiles/s': read.perSecond,
    'p50, ms': read.p50,
    'p99, ms': read.p99,
    'parts of 100 lines/s': write.perSecond,
    'their p50, ms': write.p50,
    'their p99, ms': write.p99,
    'sent to the other': turnedAway,
  }
}
