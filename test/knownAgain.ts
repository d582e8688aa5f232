import { createHmac } from 'node:crypto'
import { hashOf } from '@xinlu/schema'
import { expect } from 'vitest'
import { constructionIn } from './construction.ts'
import { operation, type TestHouse, well } from './house.ts'
import { cellsOf, type PenaltyCells, penaltyColumns } from './penalties.ts'
import { recordDecision, recorded } from './recording.ts'
import { penalties } from './repairs.ts'
import { csvOf, stations, takeWeighings } from './weighings.ts'

/** Whose numbers stand in what is sent. */
export interface Numbered {
  person: string
  phone: string
  mistyped: string
}

const cadre = `mutation($code: String!, $key: String!) {
  openCadreCheck(code: $code, authority: "晋组函〔2026〕7号", key: $key) { id } }`
const objecting = `mutation($id: ID!, $value: String!) { decideObjection(id: $id, uphold: true, reason: "称重单记载有误",
  correction: { columns: [{ column: "违法事实", value: $value }] }) { state } }`
const startRun = 'mutation { startReconciliation(decidedFrom: "2019-01-01", decidedTo: "2019-12-31") { id key } }'
const sendTags = 'mutation($input: ReconcileActsInput!) { reconcileActs(input: $input) { finished lines } }'

/** What a quarantined row, line and fact, a part of a feed, and what was asked under a key hash to: of each, what it was made from is known. */
export function hashesOf({ person, phone, mistyped }: Numbered, row: PenaltyCells): Record<string, string> {
  const { refused } = linesOf({ person, phone, mistyped })
  const line = csvOf([refused]).split('\n')[1]
  const asked = { kind: 'AUTHORITY', reason: '晋组函〔2026〕7号', rows: { codes: [person] } }
  return {
    'enforcement.quarantined_row.row_hash': hashOf(['PENALTY_2018', [...penaltyColumns], cellsOf(row)]),
    'overload.weighing_quarantine.line_hash': hashOf(['wenshui-overload', stations.kaizha, line]),
    'overload.weighing_part.content_hash': hashOf([
      stations.kaizha,
      csvOf(Object.values(linesOf({ person, phone, mistyped }))),
    ]),
    'construction.fact_quarantine.line_hash': hashOf([
      'wenshui-construction',
      'KEY_PERSON',
      Object.entries(factOf({ person, phone, mistyped })).sort(),
    ]),
    'governance.keyed.said': hashOf(asked),
    'enforcement.step.particulars': hashOf({ columns: [{ column: '违法事实', value: `电话${phone}。` }] }),
  }
}

const linesOf = ({ person, mistyped }: Numbered) => {
  const weighed = { weighedAt: '2026-11-22 11:00:00', plate: '京A12346', axles: 2, grossKg: 17_000 }
  return {
    taken: { ...weighed, serial: 'driven', driver: person },
    refused: { ...weighed, serial: 'unread', driver: mistyped },
  }
}

const factOf = ({ person, phone }: Numbered) => ({
  ref: '人-2',
  contract: person,
  name: `武成林 ${phone}`,
  post: '项目经理',
  startsOn: '2026-03-01',
})

/** Deeds that are known again when they are sent again; each time they give the same. */
export function deedsIn(xinlu: TestHouse, numbered: Numbered) {
  const lines = csvOf(Object.values(linesOf(numbered)))
  let objection: string | null = null
  let run: { id: string; key: string } | null = null
  const party = { kind: 'LEGAL_PERSON', name: '文水县测试8号运输有限公司（样例）', uscc: recorded(8).party.uscc }
  const input = recorded(4242, {
    party: {
      ...party,
      legalRepresentative: '王小明',
      legalRepresentativeIdKind: '身份证',
      legalRepresentativeIdNo: numbered.person,
    },
  })
  return async () => {
    const feed = (key: string) =>
      xinlu.as('overload-clerk')(takeWeighings, { input: { key, station: stations.kaizha, kind: 'FIXED', lines } })
    const part = well(await feed('part-one')).takeWeighings
    const other = well(await feed(`part-${xinlu.clock.now}`)).takeWeighings
    const facts = await constructionIn(xinlu).state({ keyPersons: [factOf(numbered)] })
    const opened = well(
      await xinlu.as('personnel')(cadre, { code: numbered.person, key: 'cadre-check-1' }),
    ).openCadreCheck
    const otherwise = await xinlu.as('personnel')(cadre, { code: numbered.mistyped, key: 'cadre-check-1' })
    const { decision } = well(await xinlu.as('squad-clerk')(recordDecision, { input })).recordDecision
    objection ??= well(
      await xinlu.as('subject')(operation('objection-file'), {
        fact: penalties.squad1.id,
        ground: '与称重单不一致。',
        proofs: [],
      }),
    ).fileObjection.id
    xinlu.clock.now += 1000
    const value = `电话${numbered.phone}。`
    const { state } = well(await xinlu.as('policy-clerk')(objecting, { id: objection, value })).decideObjection
    run ??= well(await xinlu.as('clerk')(startRun, {})).startReconciliation as { id: string; key: string }
    const proof = createHmac('sha256', Buffer.from(run.key, 'base64'))
      .update(JSON.stringify(['run', run.id]))
      .digest('hex')
    const tags = [{ line: 2, identity: '0'.repeat(64), content: null, complete: true }]
    const sent = well(await xinlu.as('clerk')(sendTags, { input: { runId: run.id, proof, part: 1, parts: 1, tags } }))
    expect(other).toMatchObject({ taken: 0, known: 1, quarantined: 1, replayed: false })
    expect(facts).toMatchObject({ quarantined: 1 })
    const codes = otherwise.errors?.map(({ extensions }) => extensions.code)
    expect({ codes, state, sent: sent.reconcileActs }).toEqual({
      ...{ codes: ['CONFLICT'], state: 'UPHELD', sent: { finished: true, lines: 1 } },
    })
    return {
      taken: part.taken,
      quarantined: part.quarantined,
      opened: opened.id,
      recorded: decision.id,
      objection,
      run: run.id,
    }
  }
}

/** How many rows there are of what is kept once. */
export async function keptOnce({ database }: TestHouse): Promise<Record<string, number>> {
  const [row] = await database.admin<Record<string, number>[]>`
    select (select count(*)::int from enforcement.quarantined_row) as rows,
      (select count(*)::int from enforcement.decision_statement) as statements,
      (select count(*)::int from overload.weighing_quarantine) as lines, (select count(*)::int from overload.weighing_key) as weighings,
      (select count(*)::int from construction.fact_quarantine) as facts, (select count(*)::int from governance.opening) as openings`
  return { ...row }
}
