import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Mapping } from '@xinlu/cli/front/mapping'
import postgres, { type Sql } from 'postgres'
import { stringify } from 'yaml'
import type { TestHouse } from './houseOn.ts'
import { type PenaltyCells, penaltyColumns } from './penalties.ts'
import { tokenOf } from './terminal.ts'

/** The columns of the front-end table, in the template's order; the day and the sum have types of their own. */
const columns = Object.fromEntries(penaltyColumns.map((name, i) => [`c${String(i + 1).padStart(2, '0')}`, name]))
export const columnOf = (name: string) => Object.entries(columns).find(([, one]) => one === name)?.[0] ?? ''
const typeOf = (name: string) => ({ 处罚决定日期: 'timestamp', '罚款金额（万元）': 'numeric(20,6)' })[name] ?? 'text'

/** Penalties come in by one table and go out to two sites by another. */
export const mapping: Mapping = {
  pull: [
    {
      table: 'qzk.xzcf',
      key: 'id',
      batch: '批次号',
      status: { column: 'zt', waiting: '0', taken: '1', refused: '2' },
      acknowledged: 'hzsj',
      columns,
      errors: { table: 'qzk.xzcf_cw', batch: 'pch', key: 'sj_id', column: 'lm', code: 'dm', text: 'nr', at: 'sj' },
    },
  ],
  push: (['CREDIT_CHINA', 'CREDIT_LVLIANG'] as const).map((site) => ({
    table: 'qzk.gs',
    site,
    action: 'PUBLISH' as const,
    template: 'PENALTY_2018' as const,
    batch: 'pch',
    row: 'xh',
    columns: { wsh: '行政处罚决定书文号', jdrq: '处罚决定日期', je: '罚款金额（万元）', bz: '备注' },
    fixed: { zt: '0' },
    answer: {
      decision: 'jdbh',
      column: 'hzzt',
      taken: '1',
      refused: '2',
      receipt: 'hzbh',
      on: 'hzsj',
      reason: 'hznr',
    },
  })),
}

/** 前置库: the front-end database beside a house, with its tables and a file of how they are read. */
export async function openFront(xinlu: TestHouse) {
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-front-'))
  const mappingFile = join(folder, 'mapping.yaml')
  writeFileSync(mappingFile, stringify(mapping))
  const name = `${xinlu.database.name}_front`
  await xinlu.database.admin.unsafe(`create database ${name}`)
  const reach = await reachOf(xinlu.database.admin)
  const front = postgres({ ...reach, database: name, max: 2 })
  /** Of a terminal that reaches both databases. */
  const settings: Record<string, string> = {
    FRONT_DATABASE_URL: `postgres:///${name}`,
    PGHOST: reach.host,
    PGPORT: String(reach.port),
    PGUSERNAME: reach.user,
    PGPASSWORD: reach.pass,
    XINLU_URL: xinlu.house.url,
    XINLU_TOKEN: await tokenOf(xinlu, 'clerk'),
  }
  await front.unsafe(`create schema qzk;
    create table qzk.xzcf (id bigint primary key, 批次号 varchar(20) not null, zt char(1) not null default '0', hzsj timestamptz,
      ${Object.entries(columns).map(([column, of]) => `${column} ${typeOf(of)}`)});
    create table qzk.xzcf_cw (pch varchar(20), sj_id bigint, lm text, dm varchar(40), nr varchar(400), sj timestamptz);
    create table qzk.gs (pch varchar(64), xh int, wsh text, jdrq date, je numeric, bz text, zt char(1),
      jdbh text, hzzt char(1), hzbh text, hzsj timestamp, hznr text)`)
  let next = 0
  return {
    front,
    mappingFile,
    settings,

    /** Puts rows into the table that comes in, which wait there. */
    async put(batch: string, ...rows: PenaltyCells[]): Promise<void> {
      for (const row of rows) {
        const cells = Object.entries(columns).map(([column, name]) => [column, row[name as keyof PenaltyCells] || null])
        await front`insert into qzk.xzcf ${front({ id: ++next, 批次号: batch, ...Object.fromEntries(cells) })}`
      }
    },

    async close(): Promise<void> {
      await front.end({ timeout: 1 })
      await xinlu.database.drop(name)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Where a connection's server is, and as whom it comes; of a socket its folder. */
async function reachOf({ options }: Sql) {
  const { path, host, port, user, pass } = options as unknown as {
    path: string | false
    host: string[]
    port: number[]
    user: string
    pass: string | (() => string | Promise<string>)
  }
  return {
    host: path ? dirname(path) : (host[0] ?? ''),
    port: port[0] ?? 5432,
    user,
    pass: typeof pass === 'function' ? await pass() : pass,
  }
}
