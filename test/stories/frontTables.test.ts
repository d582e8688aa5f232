import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Mapping, mappingFrom } from '@xinlu/cli/front/mapping'
import { placesOf } from '@xinlu/cli/front/places'
import { pullTable } from '@xinlu/cli/front/pull'
import { pushTable } from '@xinlu/cli/front/push'
import { XinluError } from '@xinlu/schema/errors'
import type { Sql } from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { columnOf, mapping, openFront } from '../frontTables.ts'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { faultyRows, penalty } from '../penalties.ts'
import { runTerminal, terminal } from '../terminal.ts'

let xinlu: TestHouse
let beside: Awaited<ReturnType<typeof openFront>>
let front: Sql
const asked = {
  import: operation('console-import-acts'),
  made: operation('front-batches'),
  make: operation('console-make-batch'),
  send: operation('console-send-batch'),
  sent: operation('front-sent'),
  confirm: operation('console-confirm-batch'),
}
beforeAll(async () => {
  xinlu = await openTestHouse()
  beside = await openFront(xinlu)
  front = beside.front
})
afterAll(async () => {
  await beside?.close()
  await xinlu?.close()
})

const states = async () =>
  (await front`select zt, count(*)::int as n from qzk.xzcf group by 1 order by 1`).map(({ zt, n }) => `${zt}: ${n}`)
const errors = async () =>
  (await front`select pch, sj_id, lm, dm from qzk.xzcf_cw order by sj_id`).map((row) => Object.values(row))
const recorded = async () => {
  const [row] = await xinlu.database.admin<{ n: number }[]>`
    select count(*)::int as n from enforcement.decision_statement where facts->>'docNo' like '晋吕文交罚〔2026〕908%'`
  return row?.n ?? 0
}
const run = (verb: 'pull' | 'push') =>
  runTerminal(beside.settings, 'front', verb, '--mapping', beside.mappingFile, '--json')

/** The front door in this process, as the clerk of the case desk. */
const door = {
  async ask<Data>(query: string, variables: Record<string, unknown>): Promise<Data> {
    const { data, errors: [error] = [] } = await xinlu.as('clerk')(query, variables)
    if (error) throw new XinluError(error.extensions.code, error.extensions)
    return data
  },
}
const pull = async () => {
  const [entry] = mapping.pull
  return pullTable(front, door, asked.import, entry as Mapping['pull'][number], await placesOf(front, mapping))
}

describe('xinlu front pull', () => {
  const faulty = faultyRows.filter(({ code }) => code === 'CHECK_DIGIT' || code === 'MISSING')

  it('killed between what it read and its acknowledgement leaves nothing half done, and run again doubles nothing', async () => {
    await beside.put('P1', penalty(801), ...faulty.map(({ row }) => row), penalty(802))
    await beside.put('P2', penalty(803), penalty(801), penalty(804))
    // A writer of statuses waits here until this test lets it go.
    await front.unsafe(`create function qzk.gate() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock_shared(77); return null; end $$;
      create trigger gate before update on qzk.xzcf for each statement execute function qzk.gate()`)
    const held = await front.reserve()
    await held`select pg_advisory_lock(77)`
    const args = ['front', 'pull', '--mapping', beside.mappingFile]
    const cut = spawn(process.execPath, [terminal, ...args], {
      env: { ...process.env, ...beside.settings },
      stdio: 'ignore',
    })
    const waits = () => held`select 1 from pg_locks where locktype = 'advisory' and objid = 77 and not granted`
    for (let tries = 0; tries < 600 && (await waits()).length === 0; tries += 1) await sleep(20)
    const known = await recorded()
    cut.kill('SIGKILL')
    if (cut.signalCode === null) await once(cut, 'exit')
    await held`select pg_advisory_unlock(77)`
    const there = () => held`select 1 from pg_stat_activity where application_name = 'xinlu front'`
    for (let tries = 0; tries < 600 && (await there()).length > 0; tries += 1) await sleep(20)
    held.release()
    expect(known).toBe(2)
    expect([await states(), await errors()]).toEqual([['0: 7'], []])

    const { code, out, err } = await run('pull')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual([
      { table: 'qzk.xzcf', batches: 2, received: 7, accepted: 2, unchanged: 3, refused: 2 },
    ])
    expect(await recorded()).toBe(4)
    expect(await states()).toEqual(['1: 5', '2: 2'])
    expect(await errors()).toEqual([
      ['P1', '2', faulty[0]?.column, 'CHECK_DIGIT'],
      ['P1', '3', faulty[1]?.column, 'MISSING'],
    ])
    expect(await front`select 1 from qzk.xzcf where hzsj is null`).toHaveLength(0)
    expect(await pull()).toMatchObject({ batches: 0, received: 0 })
  })

  it('takes a row that was mended, and its faults leave the error table', async () => {
    const [{ id } = { id: 0 }] = await front`select id from qzk.xzcf where zt = '2' order by id desc limit 1`
    await front`update qzk.xzcf set ${front({ [columnOf('违法事实')]: '车辆超过限定标准', zt: '0' })} where id = ${id}`
    expect(await pull()).toMatchObject({ received: 1, accepted: 1, refused: 0 })
    expect((await errors()).map(([, key]) => key)).toEqual(['2'])
  })

  it('leaves all of a part waiting where the door does not answer', async () => {
    await beside.put('P3', penalty(805))
    const [entry] = mapping.pull
    const away = { ask: () => Promise.reject(new XinluError('UNAVAILABLE', { expected: 'a', got: 'b', todo: 'c' })) }
    const places = await placesOf(front, mapping)
    const refused = pullTable(front, away, asked.import, entry as Mapping['pull'][number], places)
    await expect(refused).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await states()).toContain('0: 1')
    expect(await pull()).toMatchObject({ received: 1, accepted: 1 })
  })

  it('run twice at once takes each row once', async () => {
    await beside.put('P4', penalty(806), penalty(807))
    const both = await Promise.all([pull(), pull()])
    expect(both.map(({ received }) => received).sort()).toEqual([0, 2])
    expect((await states())[0]).toMatch(/^1: /)
  })

  it('is told of every table and column that is not there, before anything is read', async () => {
    const text = stringify(mapping)
      .replaceAll('qzk.gs', 'qzk.gone')
      .replace('key: id', 'key: 批次号')
      .replace('lm', 'lx')
    await expect(placesOf(front, mappingFrom(text))).rejects.toMatchObject({
      code: 'CONFIGURATION',
      extensions: {
        got: '4 mistakes',
        todo: `correct each:
- pull[0].key: expected a column with a unique index of its own; got 批次号
- pull[0].errors: expected a column lx of qzk.xzcf_cw; got none
- push[0]: expected a table qzk.gone; got none that this user may see
- push[1]: expected a table qzk.gone; got none that this user may see`,
      },
    })
  })
})

describe('xinlu front push', () => {
  const batches = async () => {
    const { data } = await xinlu.as('clerk')(
      '{ publicityBatches(first: 100) { nodes { id site state template count sheetHash } } }',
    )
    return data.publicityBatches.nodes as { id: string; site: string; state: string; count: number }[]
  }
  const rows = () => front<{ pch: string; n: number }[]>`select pch, count(*)::int as n from qzk.gs group by 1`

  it('cut off before or after the rows were written, goes on, and every act of a batch stands once', async () => {
    const [china, lvliang] = mapping.push as [Mapping['push'][number], Mapping['push'][number]]
    const places = await placesOf(front, mapping)
    // Made, and nothing more.
    await door.ask(asked.make, { input: { site: lvliang.site, action: 'PUBLISH', template: 'PENALTY_2018' } })
    // Written, and not entered as sent.
    const broken = {
      ask: <Data>(query: string, variables: Record<string, unknown>): Promise<Data> =>
        query === asked.send
          ? Promise.reject(new XinluError('UNAVAILABLE', { expected: 'a', got: 'b', todo: 'c' }))
          : door.ask<Data>(query, variables),
    }
    await expect(pushTable(front, broken, asked, china, places)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    const before = await batches()
    expect(before.map(({ state }) => state)).toEqual(['MADE', 'MADE'])
    const countAt = (name: string) => before.find(({ site }) => site === name)?.count
    expect((await rows()).map(({ n }) => n)).toEqual([countAt('信用中国')])

    const { code, out, err } = await run('push')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [whole, other] = JSON.parse(out)
    expect([whole.batches, whole.rows, other.rows]).toEqual([1, countAt('信用中国'), countAt('信用吕梁')])
    const after = await batches()
    expect(after.map(({ state }) => state)).toEqual(['SENT', 'SENT'])
    expect(Object.fromEntries((await rows()).map(({ pch, n }) => [pch, n]))).toEqual(
      Object.fromEntries(after.map(({ id, count }) => [id, count])),
    )
    expect(await pushTable(front, door, asked, china, places)).toMatchObject({ batches: 0, rows: 0 })
  })

  it('writes days and sums as the table has them, a number for each row, and what is always the same', async () => {
    const [row] = await front`
      select jdrq::text, je::text, bz, zt from qzk.gs where wsh = ${penalty(803).行政处罚决定书文号 ?? ''} limit 1`
    expect(row).toEqual({ jdrq: '2026-09-24', je: '0.5', bz: null, zt: '0' })
    const [{ doubled } = { doubled: -1 }] = await front`
      select count(*) - count(distinct (pch, xh)) as doubled from qzk.gs`
    expect(Number(doubled)).toBe(0)
  })

  it('enters a site’s answer when every row of a batch has one; what it refused goes out again', async () => {
    const [china] = mapping.push as [Mapping['push'][number]]
    const places = await placesOf(front, mapping)
    const sent = (await batches()).find(({ site }) => site === '信用中国')
    const id = sent?.id ?? ''
    await front`update qzk.gs set hzzt = '1', hzbh = 'HZ-1', hzsj = '2026-11-23 08:00' where pch = ${id} and xh > 1`
    expect(await pushTable(front, door, asked, china, places)).toMatchObject({ answered: 0, batches: 0 })
    await front`update qzk.gs set hzzt = '2', hzbh = 'HZ-1', hzsj = '2026-11-23 09:00' where pch = ${id} and xh = 1`
    expect(await pushTable(front, door, asked, china, places)).toMatchObject({ answered: 0, batches: 0 })
    await front`update qzk.gs set hznr = '字段不全' where pch = ${id} and xh = 1`
    expect(await pushTable(front, door, asked, china, places)).toMatchObject({ answered: 1, batches: 1, rows: 1 })
    const { data } = await xinlu.as('clerk')(
      '{ publicityBatches(first: 9, site: CREDIT_CHINA) { nodes { id state receiptNo confirmedOn rejected { decisionId reason } } } }',
    )
    const [{ jdbh } = { jdbh: '' }] = await front`select jdbh from qzk.gs where pch = ${id} and xh = 1`
    const { nodes } = data.publicityBatches
    expect(nodes).toHaveLength(2)
    expect(nodes).toContainEqual(expect.objectContaining({ state: 'SENT', receiptNo: null }))
    const answer = { receiptNo: 'HZ-1', confirmedOn: '2026-11-23' }
    const rejected = [{ decisionId: jdbh, reason: '字段不全' }]
    expect(nodes).toContainEqual({ id, state: 'CONFIRMED', ...answer, rejected })
    expect(await pushTable(front, door, asked, china, places)).toMatchObject({ answered: 0, batches: 0 })
  })
})
