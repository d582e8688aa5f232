import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { blast } from '@xinlu/gateway/terminal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computedSince } from '../computed.ts'
import { openRecordedHouse } from './recordedHouse.ts'

/** More subjects than are asked about at once, and as many again. */
const whole = process.env.XINLU_LONG === '1'
const policyFile = join(root, 'schema/policy.yaml')
const supergraphFile = join(root, 'schema/supergraph.graphql')
const rulesFolder = join(root, 'db/rules')

const { isChanged, readOnly, reportOf } = await blast()

type House = Awaited<ReturnType<typeof openRecordedHouse>>

let house: House
let counts: Record<string, number>
const diff: House['diff'] = (...args) => house.diff(...args)
const changed: House['changed'] = (...args) => house.changed(...args)

beforeAll(async () => {
  house = await openRecordedHouse()
  counts = await house.rowCounts()
})
afterAll(() => house?.close())

const dashboard = 'dashboard / STATUTORY_SUPERVISION'
const clerk = 'clerk / STATUTORY_SUPERVISION'
const grantLine = 'opens: { INTERNAL: SEE, PERSONAL: MASK, SENSITIVE_PERSONAL: MASK, TRADE_SECRET: SEE }'

describe('a changed policy', () => {
  it('that says the same changes nothing', async () => {
    const found = await diff(policyFile, changed(policyFile, 'same.yaml', [/^# 谁.*$/m, '# another comment']))
    expect(isChanged(found)).toBe(false)
    expect(reportOf(found)).toContain('无变化 · nothing changes')
    expect(found.considered).toMatchObject({ grants: 1, entries: counts['ledger.record'] })
  })

  it('without a class of one role: what it loses, and how much of the ledger is behind it, in less than three seconds', async () => {
    const from = 'classes: { PUBLIC: SEE, INTERNAL: SEE, PERSONAL: MASK, TRADE_SECRET'
    const newer = changed(policyFile, 'dropped.yaml', [from, 'classes: { PUBLIC: SEE, PERSONAL: MASK, TRADE_SECRET'])
    const computed = computedSince()
    const found = await diff(policyFile, newer)
    // Of computing, so that it holds beside whatever else the machine does.
    expect(computed()).toBeLessThan(3000)
    expect(new Set(found.fields.map(({ caller }) => caller))).toEqual(new Set([dashboard]))
    expect(found.fields).toContainEqual({
      ...{ caller: dashboard, role: 'dashboard', purpose: 'STATUTORY_SUPERVISION', scope: 'ANY' },
      ...{ coordinate: 'OverloadSection.violationsInYear', change: 'LOSES', from: 'SEE', to: 'REFUSE' },
      // the profile, and the trusted operations of pages, which nobody has asked for
      ...{ operations: 4, recorded: 1, answers: 4, subjects: 4 },
    })
    expect(found.operations).toContainEqual(
      expect.objectContaining({
        operation: 'dashboard-profile',
        caller: dashboard,
        from: 'ALLOW',
        to: 'PARTIAL',
        answers: 4,
      }),
    )
    expect(found.classes).toContainEqual({
      caller: dashboard,
      class: 'INTERNAL',
      usage: 'READ',
      from: 'SEE',
      to: 'REFUSE',
    })
    expect(reportOf(found)).toContain('类别 · classes')
    expect(reportOf(found)).toMatch(/OverloadSection\.violationsInYear +LOSES +SEE +REFUSE +4 +4 +4/)
  })

  it('with a mask taken away: of the rows of other units, since those of its own were seen already', async () => {
    const from = 'PERSONAL: MASK, RECORD: SEE'
    const found = await diff(policyFile, changed(policyFile, 'widened.yaml', [from, 'PERSONAL: SEE, RECORD: SEE']))
    const names = found.fields.filter(({ coordinate }) => coordinate === 'Person.displayName')
    const row = { scope: 'OTHER_UNITS', change: 'GAINS', from: 'MASK', to: 'SEE', answers: 2, subjects: 2 }
    expect(names).toEqual([
      expect.objectContaining({ caller: clerk, ...row }),
      // Which duty they had is not in the ledger: the same entries stand behind both.
      expect.objectContaining({ caller: `${clerk}, duty case`, ...row }),
    ])
  })

  it('with a class in the own domain only', async () => {
    const from = 'classes: { SUPERVISION: SEE }\n    obligations: [LOG, QUOTA(20000)'
    const to = 'classes: { INVESTIGATION: SEE }\n    obligations: [LOG, QUOTA(20000)'
    const found = await diff(policyFile, changed(policyFile, 'domain.yaml', [from, to]))
    const rows = found.fields.filter(({ coordinate }) => coordinate === 'PlannedInspection.month')
    expect(rows).toEqual([
      expect.objectContaining({
        caller: dashboard,
        scope: 'OWN_DOMAIN',
        change: 'LOSES',
        from: 'SEE',
        to: 'REFUSE',
        answers: 1,
      }),
    ])
  })

  it('with another quota: who has already gone over it on some day', async () => {
    const found = await diff(policyFile, changed(policyFile, 'quota.yaml', [/QUOTA\(5000\)/g, 'QUOTA(1)']))
    expect(found.fields).toEqual([])
    expect(found.callers).toContainEqual(
      expect.objectContaining({
        caller: clerk,
        change: 'OBLIGATION',
        from: 'QUOTA(5000)',
        to: 'QUOTA(1)',
        over: 1,
        subjects: 2,
      }),
    )
  })

  it('with another clause', async () => {
    const newer = changed(policyFile, 'clause.yaml', ['at: 第三十四条', 'at: 第三十五条'])
    const found = await diff(policyFile, newer)
    const [from, to] = ['personal-information 第三十四条', 'personal-information 第三十五条']
    const clause = { caller: dashboard, coordinate: 'Enterprise.name', change: 'CLAUSE', from, to, answers: 4 }
    expect(found.fields).toContainEqual(expect.objectContaining(clause))
    expect(new Set(found.fields.map(({ change }) => change))).toEqual(new Set(['CLAUSE']))
    expect(found.operations).toEqual([])
  })

  it('without a purpose', async () => {
    const line = /\n {2}- roles: \[department\]\n {4}purpose: JOINT_MEASURES\n(?: {4}.*\n)+/
    const newer = changed(policyFile, 'purpose.yaml', [/^ {2}JOINT_MEASURES: .*\n/m, ''], [line, ''])
    const { callers, fields } = await diff(policyFile, newer)
    const change = { change: 'PURPOSE', from: 'JOINED', to: 'PURPOSE_REFUSED' }
    expect(callers).toEqual([expect.objectContaining({ caller: 'department / JOINT_MEASURES', ...change })])
    expect(fields).toEqual([])
  })

  it.each([
    [
      'a class that requests may no longer open',
      [grantLine, grantLine.replace(', TRADE_SECRET: SEE', '')],
      'CLASS_NOT_OPENABLE',
      ['Contract.price'],
    ],
    ['no line for requests', ['grant: DATA_REQUEST', 'grant: PAIR'], 'PURPOSE_CLOSED', []],
  ] as const)('with %s: the open grant breaks', async (name, replacement, reason, coordinates) => {
    const { grants } = await diff(policyFile, changed(policyFile, `${name}.yaml`, [replacement[0], replacement[1]]))
    const said = { id: house.grantId, org: '文水县市场监督管理局', change: 'BREAKS', reason, answers: 1, subjects: 1 }
    expect(grants).toContainEqual(
      expect.objectContaining({ ...said, coordinates: expect.arrayContaining([...coordinates]) }),
    )
  })
})

describe('a changed supergraph', () => {
  it('without a field: operations that ask for it are no longer valid, and the grant for it breaks', async () => {
    const field = / {2}"""合同价（元）"""\n {2}price: .*\n/
    const found = await diff(supergraphFile, changed(supergraphFile, 'removed.graphql', [field, '']))
    expect(found.words).toEqual([{ coordinate: 'Contract.price', from: 'PUBLIC+TRADE_SECRET', to: 'GONE' }])
    expect(found.grants.map(({ id, reason }) => [id, reason])).toEqual([
      [house.grantId, 'COORDINATE_GONE'],
      [house.grantId, 'OPERATION_INVALID'],
    ])
    expect(found.operations.filter(({ to }) => to === 'INVALID').length).toBeGreaterThan(0)
    expect(found.fields).toContainEqual(
      expect.objectContaining({
        caller: `${clerk}, duty case`,
        scope: 'OWN_UNIT',
        coordinate: 'Contract.price',
        from: 'SEE',
        to: 'GONE',
      }),
    )
  })

  it('with a field of another class', async () => {
    const field = 'dueOn: Date @policy(policies: [["INTERNAL"]])'
    const newer = changed(supergraphFile, 'class.graphql', [field, field.replace('INTERNAL', 'TRADE_SECRET')])
    const found = await diff(supergraphFile, newer)
    expect(found.words).toMatchObject([{ coordinate: 'Publicity.dueOn', to: expect.stringContaining('TRADE_SECRET') }])
    const lost = { coordinate: 'Publicity.dueOn', change: 'LOSES', from: 'SEE', to: 'REFUSE', answers: 2, subjects: 2 }
    expect(found.fields).toContainEqual(expect.objectContaining({ caller: clerk, scope: 'ANY', ...lost }))
    expect(found.fields).toContainEqual(
      expect.objectContaining({ caller: `${clerk}, duty case`, scope: 'OTHER_UNITS', ...lost }),
    )
  })
})

describe('changed editions', () => {
  it('are replayed: which values are otherwise, of how many subjects, with three of them', async () => {
    const rules = join(house.folder, 'rules')
    cpSync(rulesFolder, rules, { recursive: true })
    const edition = changed(join(rules, 'double-publicity/2018-07-25.yaml'), 'edition.yaml', ['value: 7', 'value: 5'])
    cpSync(edition, join(rules, 'double-publicity/2018-07-25.yaml'))
    // One more than are asked about at once.
    const sample = whole ? 200 : 101
    const found = await diff(rulesFolder, rules, sample)
    expect(found.rules).toEqual([
      { edition: 'double-publicity/2018-07-25', rule: 'publicity.within', from: '7', to: '5' },
    ])
    expect(found.replay).toMatchObject({ subjects: sample, changes: [{ coordinate: 'Publicity.dueOn' }] })
    const [{ subjects = 0, examples = [] } = {}] = found.replay?.changes ?? []
    expect(subjects).toBeGreaterThan(3)
    expect(examples).toHaveLength(3)
    for (const { subject, from, to } of examples) {
      expect(subject).toMatch(/^s_/)
      expect(from > to).toBe(true)
    }
  })

  it('are replayed over connections that cannot write', async () => {
    const sql = readOnly(house.database).connectAs('registry', { max: 1 })
    const row = { id: 's_x', kind: 'X', said_by: 'x', known_from: '2026-01-01' }
    await expect(sql`insert into registry.identity ${sql(row)}`).rejects.toMatchObject({ code: '25006' })
    await sql.end()
  })
})

describe('a release', () => {
  it('is compared in all its parts', async () => {
    const release = join(house.folder, 'release')
    for (const part of ['schema', 'db']) mkdirSync(join(release, part), { recursive: true })
    cpSync(rulesFolder, join(release, 'db/rules'), { recursive: true })
    cpSync(supergraphFile, join(release, 'schema/supergraph.graphql'))
    cpSync(changed(policyFile, 'r.yaml', [/QUOTA\(5000\)/g, 'QUOTA(6000)']), join(release, 'schema/policy.yaml'))
    const found = await diff(root, release)
    expect(found).toMatchObject({ kind: 'RELEASE', words: [], rules: [], fields: [], replay: null })
    expect(found.callers.map(({ to }) => to)).toContain('QUOTA(6000)')
  })
})

it('looking writes nothing: every table has the rows that it had', async () => {
  expect(await house.rowCounts()).toEqual(counts)
})
