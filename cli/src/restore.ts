import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { type Database, openDatabase, publicLedgerKeys, resultHashOf, ruleAt } from '@xinlu/db'
import {
  assertEmpty,
  assertStandsAt,
  type Chosen,
  chosen,
  chosenBeside,
  contentsOf,
  holdsTables,
  type LedgerProof,
  proofOf,
  putBeside,
  putRows,
  putServer,
} from '@xinlu/db/backup'
import { agreedBy, enterDeed, type Order, trustFrom } from '@xinlu/db/custody'
import { grounds, keysFolder } from '@xinlu/gateway/terminal'
import { refusal } from '@xinlu/schema/errors'
import { agreedIn, askFor } from './custody.ts'
import { groundSettings, isDated, onDatabase } from './ground.ts'
import { textOf } from './text.ts'

export interface RestoreOptions {
  identity: string
  trust: string
  at?: string
  broughtBack?: boolean
  order: string
  json?: boolean
}

/**
 * `xinlu restore`: a backup onto an empty data folder (and an empty database where DATABASE_URL is set), as it was at an instant, once
 * two custodians have agreed to it. With `broughtBack` the database is there already, as its own office has brought it back to that
 * instant: what lay beside it is put, and that both are of one instant is looked at. Ends with the whole ledger verified, and with 1 where it does not hold.
 */
export async function restore(vault: string, options: RestoreOptions): Promise<void> {
  const { data, databaseUrl } = groundSettings()
  assertEmpty(data)
  const { backup: signers, custodians } = trustFrom(await textOf(options.trust))
  const identity = identityFrom(await textOf(options.identity))
  const at = instantFrom(options.at)
  const there = options.broughtBack ?? false
  if (there && at === null)
    throw refusal('BAD_INPUT', {
      expected: '--at with --brought-back',
      got: 'none',
      todo: 'say to which instant the database was brought back',
    })
  const picked = await (there && at !== null ? chosenBeside(vault, signers, at) : chosen(vault, signers, at))
  const [first] = picked.manifests
  assertFits(first?.kind ?? 'PHYSICAL', databaseUrl)
  if (databaseUrl && !there) await assertNoTables(data, databaseUrl)
  const wanted = { deed: 'RESTORE', about: { backup: first?.backup ?? '', at: picked.at } } as const
  if (!existsSync(options.order)) return askFor(options.order, wanted)
  const agreed = agreedIn(options.order)
  const names = agreedBy(agreed, wanted, custodians, Date.now())
  mkdirSync(data, { recursive: true })
  try {
    const proof = await put(picked, identity, data, { order: agreed.order, names }, there)
    tell(picked, proof, options.json ?? false)
  } catch (error) {
    // What was begun is nobody's data: the folder was empty, and is so again.
    rmSync(data, { recursive: true, force: true })
    throw error
  }
}

async function put(
  picked: Chosen,
  identity: string,
  data: string,
  by: { order: Order; names: string[] },
  there: boolean,
): Promise<LedgerProof> {
  const physical = picked.manifests[0]?.kind === 'PHYSICAL'
  await putBeside(picked, data, identity, isDated)
  if (physical) await putServer(picked, data, identity)
  return onDatabase(async (database) => {
    if (there) {
      await assertSecret(database)
      await assertStandsAt(database, picked)
    } else if (!physical) await putTables(picked, identity, database)
    const keys = keysFolder(data)
    const proof = await proofOf(database, picked, publicLedgerKeys(keys))
    if (!proof.held) return proof
    // 网络数据安全管理条例 第九条: 备份 is a duty, and so is what brings it back.
    const rule = ruleAt('network-data-security', 'protection', new Date().toISOString().slice(0, 10))
    const result = { counts: { entries: proof.size }, resultHash: resultHashOf(picked.at) }
    await enterDeed(
      database,
      keys,
      {
        ...by,
        ...result,
        basis: `${rule.instrument} ${rule.at}`,
        editions: [`${rule.instrument}/${rule.edition.effective}`],
      },
      Date.now,
    )
    return proof
  })
}

async function putTables(picked: Chosen, identity: string, database: Parameters<typeof putRows>[0]): Promise<void> {
  const { layTables } = await grounds()
  const [first] = picked.manifests
  if (!first) return
  await layTables(database, Date.now())
  await putRows(database, first, (table, sink) => contentsOf(picked, table, identity, sink))
}

/** The roles came with the database: their passwords follow from the secret that its house had. */
async function assertSecret(database: Database): Promise<void> {
  const sql = database.connectAs('ledger', { max: 1 })
  try {
    await sql`select 1`
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') throw error
    const expected = 'XINLU_SECRET of the house whose database this is'
    const todo = 'bring it out of the safe, where it was not a file of the data folder'
    throw refusal('CONFIGURATION', { expected, got: 'another, or none', todo }, error)
  } finally {
    await sql.end()
  }
}

/** Before anything is written, and without a secret, which would be a file of the data folder. */
async function assertNoTables(folder: string, url: string): Promise<void> {
  const database = await openDatabase({ folder, url, secret: 'none' })
  try {
    if (!(await holdsTables(database, (await grounds()).tableOwners()))) return
  } finally {
    await database.close()
  }
  const todo = 'restore into a new database'
  throw refusal('CONFLICT', { expected: 'a database without tables of ours', got: 'one that has some', todo })
}

function assertFits(kind: 'PHYSICAL' | 'ROWS', databaseUrl: string | undefined): void {
  if ((kind === 'ROWS') === (databaseUrl !== undefined)) return
  const rows = kind === 'ROWS'
  throw refusal('CONFIGURATION', {
    expected: rows ? 'DATABASE_URL of an empty database' : 'no DATABASE_URL',
    got: rows ? 'none' : 'one',
    todo: `this backup is of ${rows ? 'a given database' : 'the embedded server'}: restore it onto the same kind`,
  })
}

function tell({ manifests: [first], at }: Chosen, { size, held, checks }: LedgerProof, json: boolean): void {
  if (json) console.log(JSON.stringify({ backup: first?.backup, at, ledger: { size, held, checks } }))
  else {
    console.log(`已恢复 restored ${first?.backup} as it was at ${at}`)
    for (const { name, passed, reason } of checks)
      console.log(`${passed ? '✓' : '✗'} ${name}${reason ? `: ${reason}` : ''}`)
    console.log(`访问日志 the ledger of ${size} entries ${held ? '有效 holds' : '无效 does not hold'}`)
  }
  if (!held) process.exitCode = 1
}

function instantFrom(at: string | undefined): string | null {
  if (at === undefined) return null
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/.test(at) && !Number.isNaN(Date.parse(at)))
    return at
  const todo = 'write it like 2026-11-23T09:00:00+08:00'
  throw refusal('BAD_INPUT', { expected: '--at as an instant with its zone', got: at, todo })
}

function identityFrom(text: string): string {
  const found = /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/m.exec(text)?.[0]
  if (found) return found
  throw refusal('BAD_INPUT', {
    expected: 'a file with an identity AGE-SECRET-KEY-1…',
    got: 'something else',
    todo: 'take the file that `xinlu backup key` wrote',
  })
}
