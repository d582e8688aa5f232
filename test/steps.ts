import { createHmac } from 'node:crypto'
import { operation } from './houseOn.ts'
import { cellsOf, penalty, penaltyColumns } from './penalties.ts'
import { driver, firmCode, trader } from './policy/worlds/people.ts'
import { recorded } from './recording.ts'
import { penalties } from './repairs.ts'
import { stepsOfGrants } from './stepsOfGrants.ts'
import { stepsOfPages } from './stepsOfPages.ts'
import { stepsOfPlan } from './stepsOfPlan.ts'
import { sampleTender } from './tenders.ts'
import { partOf, stations } from './weighings.ts'
import { windowSteps } from './windowSteps.ts'

/** Names that were given out, by what they are of. */
export type Known = Record<string, string>

/** Somebody asks something. */
export interface Step {
  role: string
  name: string
  /** Where it is none of the users' own. */
  query?: string
  variables: (known: Known) => Record<string, unknown>
  headers?: (known: Known) => Record<string, string>
  /** Keeps what a later step needs. */
  keeps?: (text: string) => Known
}

const shared = operation('data-request-use')
const key = { uscc: firmCode }
/** Where somebody is told of changes. */
const endpoint = 'https://hooks.example.gov.cn/changes'

/** A penalty of the subject's own. */
function penaltyIn(text: string): string {
  const decisions: { id: string; kind: string }[] = JSON.parse(text).data.mySubject.profile.enforcement.decisions
  return decisions.find(({ kind }) => kind === 'PENALTY')?.id ?? ''
}

/** That tags were made with the key of a run. */
const proofOf = (run: string, key: string) =>
  createHmac('sha256', Buffer.from(key, 'base64'))
    .update(JSON.stringify(['run', run]))
    .digest('hex')

/** One of two inspectors of squad 1, without whom nothing can be drawn. */
const inspector = (n: number): Step => ({
  role: 'squad-clerk',
  name: `inspector ${n}`,
  query: 'mutation ($input: InspectorInput!) { recordInspector(input: $input) { certificateNo } }',
  variables: () => ({
    input: { certificateNo: `14112100${n}`, name: '甲检查', person: `inspector-${n}`, from: '2026-01-01' },
  }),
})

/** Each operation of the users, with what comes before it. */
export const steps: Step[] = [
  { role: 'anonymous', name: 'public-lookup', variables: () => ({ key }) },
  {
    role: 'dashboard',
    name: 'dashboard-profile',
    variables: () => ({ key, knownAt: '2026-06-01T00:00:00Z' }),
    headers: () => ({ 'x-receipt': '1' }),
    keeps: (text) => ({ receipt: JSON.parse(text).extensions.receipt.id }),
  },
  { role: 'anonymous', name: 'verify-receipt', variables: ({ receipt }) => ({ id: receipt }) },
  { role: 'dashboard', name: 'dashboard-profile', variables: () => ({ key: { id: driver.id } }) },
  { role: 'dashboard', name: 'dashboard-subjects', variables: () => ({ first: 20, filter: { industry: 'FREIGHT' } }) },
  {
    role: 'dashboard',
    name: 'firm-fleet',
    variables: () => ({ key }),
    keeps: (text) => ({ truck: JSON.parse(text).data.subject.fleet.vehicles.nodes[0].id }),
  },
  {
    role: 'planning-clerk',
    name: 'holding-state',
    variables: ({ truck }) => ({
      ...{ vehicleId: truck, holderId: trader, kind: 'LEASED' },
      ...{ from: '2026-12-01', to: '2027-02-28', reason: '租赁合同备案' },
    }),
  },
  { role: 'dashboard', name: 'explain-access', variables: () => ({ operation: shared, purpose: 'PUBLIC_QUERY' }) },
  {
    role: 'dashboard',
    name: 'dashboard-publicity-quality',
    variables: () => ({ from: '2025-01-01', to: '2025-12-31' }),
  },
  {
    role: 'clerk',
    name: 'reconcile-start',
    variables: () => ({ from: '2022-01-01', to: '2022-12-31' }),
    keeps: (text) => {
      const { id, key } = JSON.parse(text).data.startReconciliation
      return { run: id, runKey: key }
    },
  },
  {
    role: 'clerk',
    name: 'reconcile-send',
    variables: ({ run = '', runKey = '' }) => ({
      input: { runId: run, proof: proofOf(run, runKey), part: 1, parts: 1, tags: [{ line: 2, complete: false }] },
    }),
  },
  { role: 'clerk', name: 'reconcile-findings', variables: ({ run }) => ({ id: run }) },
  { role: 'clerk', name: 'front-batches', variables: () => ({ site: 'CREDIT_CHINA' }) },
  { role: 'clerk', name: 'front-sent', variables: () => ({ site: 'CREDIT_CHINA' }) },
  { role: 'clerk', name: 'export-acts', variables: () => ({ template: 'PENALTY_2018' }) },
  {
    role: 'clerk',
    name: 'import-acts',
    variables: () => ({
      input: {
        fileName: 'acts.csv',
        columns: [...penaltyColumns],
        rows: [penalty(1), penalty(2, { 处罚决定日期: '2026/13/01' })].map((row, i) => ({
          line: i + 2,
          cells: cellsOf(row),
        })),
      },
    }),
  },
  {
    role: 'overload-clerk',
    name: 'take-weighings',
    variables: () =>
      partOf(stations.kaizha, [
        { serial: 'step-1', weighedAt: '2026-11-20 10:00:00', plate: '京A12345', axles: 2, grossKg: 19_000 },
        { serial: 'step-2', weighedAt: '2026-11-20 10:00:00', plate: '京A12345', axles: 2, grossKg: 0 },
      ]),
  },
  { role: 'clerk', name: 'publicity-worklist', variables: () => ({ unit: 'wenshui-squad-1' }) },
  {
    role: 'dashboard',
    name: 'dashboard-publicity-quality',
    variables: () => ({ from: '2026-01-01', to: '2026-10-31' }),
  },
  { role: 'overload-clerk', name: 'overload-candidates', variables: () => ({ quarter: '2026-Q3' }) },
  { role: 'squad-clerk', name: 'decision-record', variables: () => ({ input: recorded(1) }) },
  ...stepsOfGrants(endpoint),
  { role: 'subject', name: 'my-credit', variables: () => ({}) },
  {
    role: 'subject',
    name: 'own-changes-subscribe',
    variables: () => ({ endpoint }),
    keeps: (text) => ({ ownChanges: JSON.parse(text).data.subscribeToOwnChanges.id }),
  },
  { role: 'subject', name: 'own-changes', variables: () => ({}) },
  { role: 'subject', name: 'own-changes-secret', variables: ({ ownChanges }) => ({ id: ownChanges }) },
  { role: 'subject', name: 'own-changes-end', variables: ({ ownChanges }) => ({ id: ownChanges }) },
  { role: 'subject', name: 'what-is-in-force', variables: () => ({ key }) },
  {
    role: 'subject',
    name: 'its own penalty',
    query:
      '{ mySubject { ... on Enterprise { profile { enforcement { decisions(first: 50) { id kind publicity { state } repair { state } } } } } } }',
    variables: () => ({}),
    keeps: (text) => ({ penalty: penaltyIn(text) }),
  },
  {
    role: 'subject',
    name: 'a commitment',
    query: 'mutation ($input: CommitmentInput!) { makeCommitment(input: $input) { id } }',
    variables: ({ penalty: about }) => ({
      input: { kind: 'REPAIR', about, text: '本企业已履行全部义务，承诺今后依法诚信经营。' },
    }),
    keeps: (text) => ({ commitment: JSON.parse(text).data.makeCommitment.id }),
  },
  {
    role: 'subject',
    name: 'repair-apply',
    variables: ({ penalty: decision, commitment }) => ({ decision, commitment, proofs: [] }),
  },
  {
    role: 'subject',
    name: 'objection-file',
    variables: () => ({ fact: penalties.squad4.id, ground: '处罚决定书认定的事实与称重单不一致。' }),
  },
  inspector(1),
  inspector(2),
  {
    role: 'squad-clerk',
    name: 'a plan to draw',
    query: 'mutation ($input: DrawPlanInput!) { planDraw(input: $input) { id } }',
    variables: () => ({ input: { planNo: '包车-1', industry: 'COACH_CHARTER', drawAt: '2026-12-01T00:00:00Z' } }),
    keeps: (text) => ({ draw: JSON.parse(text).data.planDraw.id }),
  },
  { role: 'squad-clerk', name: 'draw', variables: ({ draw }) => ({ id: draw }) },
  {
    role: 'tender-evaluator',
    name: 'tender-check',
    variables: () => ({ tender: sampleTender, openedAt: '2026-11-12T01:30:00Z' }),
  },
  ...stepsOfPlan,
  { role: 'subject', name: 'who-looked-at-me', variables: () => ({ after: null }) },
  {
    role: 'subject',
    name: 'certificate-issue',
    variables: () => ({ parts: ['IDENTITY', 'ROAD_TRANSPORT_ASSESSMENT', 'PENALTIES'], days: 5 }),
    keeps: (text) => {
      const { id, content } = JSON.parse(text).data.issueCertificate
      return { certificate: id, certificateText: content }
    },
  },
  { role: 'subject', name: 'my-certificates', variables: () => ({ after: null }) },
  {
    role: 'subject',
    name: 'certificate-page',
    variables: ({ certificate: id }) => ({ id, format: 'DOCX', only: ['IDENTITY'] }),
  },
  { role: 'anonymous', name: 'certificate-verify', variables: ({ certificateText: text }) => ({ text }) },
  { role: 'subject', name: 'certificate-withdraw', variables: ({ certificate: id }) => ({ id }) },
  { role: 'anonymous', name: 'certificate-status', variables: () => ({ list: null }) },
]

/** The same, and what the pages ask. */
export const stepsWithPages: Step[] = [...steps, ...stepsOfPages, ...windowSteps]
