import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { issuerKey, root, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import { csvOf, firmCode, penaltyColumns } from '../penalties.ts'
import { plantedCases, recordCases } from '../plantedCases.ts'

const start = `mutation($from: Date!, $to: Date!) { startReconciliation(decidedFrom: $from, decidedTo: $to) { id key } }`
const send = `mutation($input: ReconcileActsInput!) { reconcileActs(input: $input) { partsReceived parts finished lines } }`
const ask = `query($id: ID!) { reconciliation(id: $id) { finished lines unreadableLines counts { kind count }
  findings(first: 100) { kind line docNo detail decision { id docNo } } } }`

let xinlu: TestHouse
let folder: string
let token: string
beforeAll(async () => {
  xinlu = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'xinlu-cases-'))
  token = await sampleToken(
    keysIn(join(inject('ground').folder, 'keys')).privateKey(issuerKey),
    'clerk',
    xinlu.clock.now,
  )
})
afterAll(async () => {
  await xinlu?.close()
  rmSync(folder, { recursive: true, force: true })
})

const run = promisify(execFile)
async function says(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, XINLU_TOKEN: token, XINLU_URL: xinlu.house.url, NO_COLOR: '1' }
  try {
    const { stdout, stderr } = await run(process.execPath, [join(root, 'cli/src/main.ts'), ...args], { env })
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}

const at = (name: string) => join(folder, name)

describe('the case desk reconciles a year', () => {
  it('and finds each of 30 planted deviations and nothing else, though the file shows nothing of a case', async () => {
    const cases = plantedCases(200, 2021, 1)
    await recordCases(xinlu, xinlu.as('clerk'), cases)
    writeFileSync(at('cases.csv'), csvOf(cases.exported))
    const begun = await says('reconcile-start', '--from', '2021-01-01', '--to', '2021-12-31', '--key', at('key.json'))
    expect(begun).toMatchObject({ code: 0 })
    expect(statSync(at('key.json')).mode & 0o077).toBe(0)
    const made = await says('reconcile', at('cases.csv'), '--key', at('key.json'), '--out', at('tags.csv'))
    expect(made.out).toContain(`指纹 ${cases.exported.length} 行, 其中不完整 0`)
    const tags = readFileSync(at('tags.csv'), 'utf8')
    expect(tags).not.toMatch(/\p{Script=Han}/u)
    for (const row of cases.exported) expect(tags).not.toContain(row['行政相对人代码_1(统一社会信用代码)'] as string)
    const sent = await says('reconcile-send', at('tags.csv'), '--json')
    const { findings, lines } = JSON.parse(sent.out)
    expect(lines).toBe(cases.exported.length)
    expect(findings.map(({ kind, line }: Record<string, unknown>) => `${kind} ${line}`).sort()).toEqual(
      cases.expected.sort(),
    )
    // Of each hidden one the number is found by trying the key.
    for (const { kind, line, docNo } of findings)
      if (kind === 'HIDDEN') expect(docNo).toBe(`晋吕文交罚二〔2021〕${numberAt(cases, line)}号`)
    const spoken = await says('reconcile-send', at('tags.csv'))
    expect(spoken.out).toContain('HIDDEN 8, ALTERED 7, DUPLICATE 6, UNPUBLISHED 4, LATE 5')
  })

  it('and finds nothing where nothing is wrong', async () => {
    const cases = plantedCases(40, 2020, 1, true)
    await recordCases(xinlu, xinlu.as('clerk'), cases)
    writeFileSync(at('clean.csv'), csvOf(cases.exported))
    await says('reconcile-start', '--from', '2020-01-01', '--to', '2020-12-31', '--key', at('clean.json'))
    await says('reconcile', at('clean.csv'), '--key', at('clean.json'), '--out', at('clean-tags.csv'))
    expect((await says('reconcile-send', at('clean-tags.csv'))).out).toContain('40 行, 无法识别 0 行; 发现: 无')
  })

  it('with rows that cannot be read, which are said and hide nothing else', async () => {
    const [first, second] = plantedCases(40, 2020, 1, true).exported
    const rows = [
      { ...first, 行政处罚决定书文号: '' },
      { ...second, 违法事实: '' },
    ]
    writeFileSync(at('half.csv'), csvOf(rows, penaltyColumns))
    await says('reconcile-start', '--from', '2020-01-01', '--to', '2020-12-31', '--key', at('half.json'))
    const made = await says('reconcile', at('half.csv'), '--key', at('half.json'), '--out', at('half-tags.csv'))
    expect(made.out).toContain('指纹 2 行, 其中不完整 2, 无法识别 1')
    const { unreadableLines, counts } = JSON.parse((await says('reconcile-send', at('half-tags.csv'), '--json')).out)
    expect(unreadableLines).toEqual([2])
    expect(counts).toEqual([{ kind: 'UNKNOWN_TO_CASES', count: 39 }])
  })
})

const numberAt = ({ exported }: ReturnType<typeof plantedCases>, line: number) => {
  const text = (exported[line - 2]?.行政处罚决定书文号 ?? '').normalize('NFKC')
  return Number(/\D0*(\d+)\s*号/.exec(text)?.[1])
}

describe('a run', () => {
  const tag = (n: number) => n.toString(16).padStart(64, '0')
  const line = (n: number) => ({ line: n, identity: tag(n), content: tag(n + 1000), complete: true })
  const begin = async () => {
    const { data } = await xinlu.as('clerk')(start, { from: '2019-01-01', to: '2019-12-31' })
    return data.startReconciliation as { id: string; key: string }
  }
  /** The proof of a run as the terminal makes it, of an export with one act. */
  const proofOf = async ({ id, key }: { id: string; key: string }) => {
    const days = { decidedFrom: '2019-01-01', decidedTo: '2019-12-31' }
    writeFileSync(at(`${id}.json`), JSON.stringify({ run: id, key, ...days }))
    writeFileSync(at('one.csv'), csvOf(plantedCases(1, 2019, 1, true).exported))
    await says('reconcile', at('one.csv'), '--key', at(`${id}.json`), '--out', at(`${id}.csv`))
    return readFileSync(at(`${id}.csv`), 'utf8')
      .split('\r\n')[1]
      ?.split(',')[1] as string
  }

  it('takes its parts once, in any order, and finds nothing before all are there', async () => {
    const one = await begin()
    const proof = await proofOf(one)
    const part = (n: number, tags: object[]) => ({ input: { runId: one.id, proof, part: n, parts: 2, tags } })
    const clerk = xinlu.as('clerk')
    const second = await clerk(send, part(2, [line(2)]))
    expect(second.data.reconcileActs).toEqual({ partsReceived: 1, parts: 2, finished: false, lines: 1 })
    expect((await clerk(ask, { id: one.id })).data.reconciliation).toMatchObject({ finished: false, findings: null })
    expect((await clerk(send, part(2, [line(2)]))).data).toEqual(second.data)
    expect(codeOf(await clerk(send, part(2, [line(3)])))).toBe('CONFLICT')
    expect(codeOf(await clerk(send, part(1, [line(2)])))).toBe('BAD_INPUT')
    const both = await Promise.all([clerk(send, part(1, [line(1)])), clerk(send, part(1, [line(1)]))])
    for (const { data } of both) expect(data.reconcileActs).toMatchObject({ finished: true, lines: 2 })
    expect((await clerk(send, part(1, [line(1)]))).data.reconcileActs).toMatchObject({ finished: true, lines: 2 })
    expect(codeOf(await clerk(send, { input: { runId: one.id, proof, part: 3, parts: 3, tags: [line(9)] } }))).toBe(
      'CONFLICT',
    )
    const { data } = await clerk(ask, { id: one.id })
    expect(data.reconciliation.counts).toEqual([{ kind: 'HIDDEN', count: 2 }])
    expect(data.reconciliation.findings[0]).toMatchObject({ line: 1, docNo: null, decision: null })
  })

  it('takes no tags of another run or key, and no others than tags', async () => {
    const [one, other] = [await begin(), await begin()]
    expect(one.key).not.toBe(other.key)
    const [proof, foreign] = [await proofOf(one), await proofOf(other)]
    const input = { runId: one.id, proof, part: 1, parts: 1, tags: [line(1)] }
    const clerk = xinlu.as('clerk')
    const wrong: [object, string][] = [
      [{ proof: foreign }, 'BAD_INPUT'],
      [{ proof: tag(1) }, 'BAD_INPUT'],
      [{ proof: '' }, 'BAD_INPUT'],
      [{ part: 2 }, 'BAD_INPUT'],
      [{ tags: [line(1), line(1)] }, 'BAD_INPUT'],
      [{ tags: [{ ...line(1), identity: firmCode(1) }] }, 'BAD_INPUT'],
      [{ runId: 'rc_none' }, 'NOT_FOUND'],
      [{ tags: Array.from({ length: 2001 }, (_, i) => line(i + 1)) }, 'TOO_LARGE'],
    ]
    for (const [change, code] of wrong)
      expect({ change, code: codeOf(await clerk(send, { input: { ...input, ...change } })) }).toEqual({ change, code })
    expect((await clerk(send, { input })).data.reconcileActs).toMatchObject({ finished: true })
  })

  it('over days that cannot be is not begun', async () => {
    for (const [from, to] of [
      ['2021-12-31', '2021-01-01'],
      ['2015-01-01', '2021-01-01'],
      ['2027-01-01', '2027-02-01'],
    ])
      expect(codeOf(await xinlu.as('clerk')(start, { from, to }))).toBe('BAD_INPUT')
  })

  it.each([
    ['anonymous', 'GRAPHQL_VALIDATION_FAILED'],
    ['subject', 'GRAPHQL_VALIDATION_FAILED'],
    ['leader', 'FIELD_WITHHELD'],
    ['dashboard', 'FIELD_WITHHELD'],
    ['auditor', 'FIELD_WITHHELD'],
    ['squad-clerk', 'PURPOSE_REFUSED'],
  ])('is not begun by %s', async (caller, code) => {
    expect(codeOf(await xinlu.as(caller)(start, { from: '2021-01-01', to: '2021-12-31' }))).toBe(code)
  })

  it('of the case desk is nothing to another unit', async () => {
    const { id } = await begin()
    expect((await xinlu.as('squad-clerk')(ask, { id })).data).toEqual({ reconciliation: null })
  })

  it.each([
    ['no key file', () => at('none.json'), 'FILE_UNREADABLE'],
    ['a key file of something else', () => at('cases.csv'), 'FILE_UNREADABLE'],
  ])('is not reconciled with %s', async (_, key, code) => {
    const { code: exit, err } = await says('reconcile', at('cases.csv'), '--key', key(), '--out', at('no.csv'))
    expect({ exit, code: /^[A-Z_]+/.exec(err)?.[0] }).toEqual({ exit: 1, code })
  })

  it('is not begun over a key that is there already', async () => {
    const args = ['--from', '2021-01-01', '--to', '2021-12-31', '--key', at('key.json')]
    expect((await says('reconcile-start', ...args)).err).toMatch(/^FILE_UNWRITABLE/)
  })

  it('is not sent from a file that holds something else', async () => {
    expect((await says('reconcile-send', at('cases.csv'))).err).toMatch(/^FILE_TEMPLATE/)
  })
})
