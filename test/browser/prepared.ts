import { contractLine, evaluationsIn } from '../evaluations.ts'
import { operation, type TestHouse, well } from '../house.ts'
import { propose } from '../measures.ts'
import { listIn } from '../overload.ts'
import { cellsOf, penalty, penaltyColumns } from '../penalties.ts'
import { driver, firm, firmCode } from '../policy/worlds/people.ts'
import { recordDecision, recorded } from '../recording.ts'
import { penalties, repairsIn } from '../repairs.ts'
import { sampleTender } from '../tenders.ts'

const planDraw = 'mutation ($input: DrawPlanInput!) { planDraw(input: $input) { id } }'
const inspector = 'mutation ($input: InspectorInput!) { recordInspector(input: $input) { certificateNo } }'
const complain =
  'mutation ($tender: ID!) { fileTenderComplaint(tenderId: $tender, ground: "等级有误。", knewOn: "2026-11-20") { id } }'
const receive = 'mutation ($input: OpinionInput!) { receiveOpinion(input: $input) { id } }'
const shared =
  'query Shared($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { uscc address legalRepresentative { displayName } } } }'

/** What addresses of pages need: opaque ids of what was prepared. */
export interface Prepared {
  request: string
  draw: string
  complaint: string
}

/** Something of everything that pages show and that the sample county has none of: what waits, what was asked, what came of it. */
export async function preparedIn(xinlu: TestHouse): Promise<Prepared> {
  const repairs = repairsIn(xinlu)
  const request = async (matter: string) =>
    well(
      await xinlu.as('department')(operation('data-request-submit'), {
        input: {
          ...{ purpose: '核对登记住所', legalBasis: '政务数据共享条例 第二十条', matter, operation: shared },
          ...{ rows: { codes: [firmCode] }, retentionDays: 30, quota: 5, validUntil: '2026-12-20' },
        },
      }),
    ).submitDataRequest.id as string
  const granted = await request('年度报告抽查')
  await request('住所核查')
  well(await xinlu.as('planning-clerk')(operation('data-request-decide'), { id: granted, approve: true, reason: '' }))
  const underGrant = { headers: { 'x-grant': granted, 'x-purpose': 'DATA_SHARING' } }
  well(await xinlu.as('department')(shared, { key: { uscc: firmCode } }, underGrant))
  well(await xinlu.as('dashboard')(operation('dashboard-profile'), { key: { uscc: firmCode } }))

  for (const n of [1, 2])
    well(
      await xinlu.as('squad-clerk')(inspector, {
        input: { certificateNo: `14112100${n}`, name: '甲检查', person: `inspector-${n}`, from: '2026-01-01' },
      }),
    )
  const plan = { planNo: '包车-1', industry: 'COACH_CHARTER', drawAt: '2026-12-01T00:00:00Z' }
  const draw = well(await xinlu.as('squad-clerk')(planDraw, { input: plan })).planDraw.id

  await repairs.applied('trader', penalties.trader.id)
  await repairs.commitmentOf('subject', '公开资质与经营信息', 'VOLUNTARY_DISCLOSURE')
  const ground = '处罚决定书认定的车货总质量与称重单不一致。'
  well(await xinlu.as('subject')(operation('objection-file'), { fact: penalties.squad4.id, ground, proofs: [] }))
  well(await xinlu.as('subject')(operation('certificate-issue'), { parts: ['IDENTITY', 'PENALTIES'], days: 5 }))
  const complaint = well(await xinlu.as('subject')(complain, { tender: sampleTender })).fileTenderComplaint.id
  const measure = { subjectId: firm, catalogue: 'county-sample', code: 'P-02', reason: '依清单提出' }
  well(
    await xinlu.as('policy-clerk')(propose, {
      input: { ...measure, causeKind: 'PENALTY', causeId: penalties.squad4.id },
    }),
  )

  const rows = [penalty(71), penalty(72, { 处罚决定日期: '2026-13-40' })]
  const input = {
    fileName: '行政处罚.csv',
    columns: [...penaltyColumns],
    rows: rows.map((row, i) => ({ line: i + 2, cells: cellsOf(row) })),
  }
  well(await xinlu.as('clerk')(operation('import-acts'), { input }))
  well(await xinlu.as('squad-clerk')(recordDecision, { input: recorded(81) }))

  await listIn(xinlu).repeatedly(4, '2026-08-20', { name: 'd', truck: 's_truck', driver: driver.id, firm })
  const course = evaluationsIn(xinlu)
  const builder = await course.gradedAs('SUPERVISOR')
  await course.state({
    projects: [{ ref: '评价项目1', name: '（样例）县道1改建工程', kind: 'ROAD', ownerName: '建设单位1' }],
    sections: [
      { ref: '评价合同段1', project: '评价项目1', name: '第1合同段', price: '30000000.00', client: '建设单位1' },
    ],
    contracts: [contractLine(1, builder, 'CONTRACTOR', '30000000.00')],
    performances: [{ contract: '评价合同1', year: '2025', progress: '0.8', performed: '是', bid: '是' }],
  })
  await course.report(builder, { role: 'CONTRACTOR', year: 2025, score: '97.5', note: '', proofs: [] })
  well(
    await xinlu.as('office-clerk')(receive, {
      input: {
        ...{ title: '办证窗口承诺三日办结未兑现', source: '县长热线', content: '反映承诺三日办结，十日未办。' },
        ...{ foundOn: '2026-11-20', unit: 'wenshui-planning' },
      },
    }),
  )
  // Who looked is told when the hour is over.
  xinlu.clock.now += 2 * 3_600_000
  return { request: granted, draw, complaint }
}
