import { drawsIn } from '../draws.ts'
import { type Asking, asClaims, operation, type TestHouse, well } from '../houseOn.ts'
import { giveNotice, listIn, listSubject } from '../overload.ts'
import { cellsOf, firmCode, penalty, penaltyColumns } from '../penalties.ts'
import { firmCode as sampleFirm } from '../policy/worlds/people.ts'
import { recordDecision, recorded } from '../recording.ts'
import { repairsIn } from '../repairs.ts'
import { keyedSteps } from './keyedSteps.ts'
import { repairable } from './repairable.ts'

/** One deed that can be sent again as it stands, and how often it has been done. */
export interface Case {
  ask: Asking
  query: string
  variables: Record<string, unknown>
  done(): Promise<number>
}

/** One step of the bureau's work, and the room that does it. */
export interface Step {
  name: string
  room: string
  /** Each time it is asked is one more: only what was answered must be there. */
  eachTime?: true
  /** So many cases, ready to be done a fortnight later. */
  cases(xinlu: TestHouse, count: number): Promise<Case[]>
}

const each = async (count: number, make: (n: number) => Promise<Case>): Promise<Case[]> => {
  const cases: Case[] = []
  for (let n = 0; n < count; n++) cases.push(await make(n))
  return cases
}

/** How many rows a question counts. */
const counting =
  ({ database: { admin } }: TestHouse, query: string, ...values: string[]) =>
  async () => {
    const [row] = await admin.unsafe<{ n: number }[]>(`select count(*)::int as n from ${query}`, values)
    return row?.n ?? 0
  }

const day = 86_400_000

/** The steps at which a fault may strike, in the order of the work. */
export const steps: readonly Step[] = [
  {
    name: 'import',
    room: 'enforcement',
    cases: (xinlu, count) =>
      each(count, async (n) => {
        const row = penalty(700 + n)
        const rows = [{ line: 2, cells: cellsOf(row) }]
        return {
          ask: xinlu.as('clerk'),
          query: operation('import-acts'),
          variables: { input: { fileName: `acts-${n}.csv`, columns: [...penaltyColumns], rows } },
          done: counting(
            xinlu,
            'enforcement.decision d join enforcement.decision_statement s on s.decision_id = d.id where d.doc_no = $1',
            row.行政处罚决定书文号 ?? '',
          ),
        }
      }),
  },
  {
    name: 'decision recorded',
    room: 'enforcement',
    cases: (xinlu, count) =>
      each(count, async (n) => {
        const input = recorded(800 + n, { party: { ...recorded(800 + n).party, uscc: firmCode(800 + n) } })
        return {
          ask: xinlu.as('squad-clerk'),
          query: recordDecision,
          variables: { input },
          done: counting(
            xinlu,
            `enforcement.decision d join enforcement.decision_statement s on s.decision_id = d.id
              join enforcement.step t on t.case_id = d.id and t.event = 'RECORD' where d.doc_no = $1`,
            input.docNo,
          ),
        }
      }),
  },
  {
    name: 'repair decided',
    room: 'enforcement',
    cases: async (xinlu, count) => {
      const { decide } = repairsIn(xinlu)
      const ids = await repairable(xinlu, count)
      return ids.map((id) => ({
        ask: xinlu.as('clerk'),
        query: decide,
        variables: { id, grant: true, reason: '' },
        done: counting(
          xinlu,
          `enforcement.step t join enforcement.repaired r on r.repair_id = t.case_id where t.case_id = $1 and t.event = 'GRANT'`,
          id,
        ),
      }))
    },
  },
  {
    name: 'listing decided',
    room: 'overload',
    cases: (xinlu, count) => {
      const list = listIn(xinlu)
      return each(count, async (n) => {
        const subject = `s_fault${n}`
        await list.repeatedly(4, '2026-08-20', { name: `fault${n}`, driver: subject })
        const given = await list.overload(giveNotice, { quarter: '2026-Q3', subject, circumstance: 2 })
        const { id } = well(given).giveNotice
        return {
          ask: list.squad4,
          query: listSubject,
          variables: { id, reason: '经复核事实清楚' },
          done: counting(xinlu, `overload.step where case_id = $1 and event = 'LIST'`, id),
        }
      })
    },
  },
  {
    name: 'draw committed',
    room: 'supervision',
    cases: async (xinlu, count) => {
      const { planner, plans } = drawsIn(xinlu)
      await inspectors(xinlu)
      return each(count, async (n) => ({
        ask: planner,
        query: plans,
        variables: { input: { planNo: `故障-${n}`, industry: 'REPAIR', drawAt: later(xinlu, 40 * day) } },
        done: counting(
          xinlu,
          `supervision.draw d join supervision.step t on t.case_id = d.id and t.event = 'PLAN' where d.plan_no = $1`,
          `故障-${n}`,
        ),
      }))
    },
  },
  {
    name: 'draw revealed',
    room: 'supervision',
    cases: async (xinlu, count) => {
      const draws = drawsIn(xinlu)
      await inspectors(xinlu)
      return each(count, async (n) => {
        const { id } = well(await draws.plan({ planNo: `揭示-${n}`, drawAt: draws.at(1) })).planDraw
        return {
          ask: draws.runner,
          query: draws.runs,
          variables: { id },
          done: counting(xinlu, `supervision.step where case_id = $1 and event = 'RUN'`, id),
        }
      })
    },
  },
  {
    name: 'grant decided',
    room: 'governance',
    cases: (xinlu, count) =>
      each(count, async (n) => {
        const input = {
          purpose: '核对登记住所',
          legalBasis: '政务数据共享条例 第二十条',
          matter: `年度报告抽查 ${n}`,
          operation: operation('data-request-use'),
          rows: { codes: [sampleFirm] },
          retentionDays: 30,
          quota: 5,
          validUntil: '2027-01-20',
        }
        const { id } = well(await xinlu.as('department')(operation('data-request-submit'), { input })).submitDataRequest
        const decided = { id, approve: true, reason: '同意' }
        for (const clerk of ['planning-clerk', 'overload-clerk'])
          well(await xinlu.as(clerk)(operation('data-request-decide'), decided))
        return {
          ask: xinlu.as('clerk'),
          query: operation('data-request-decide'),
          variables: decided,
          done: counting(xinlu, `governance.part_decision where opening_id = $1 and unit = 'wenshui-enforcement'`, id),
        }
      }),
  },
  ...keyedSteps,
  {
    name: 'ledger entry',
    room: 'registry',
    eachTime: true,
    cases: (xinlu, count) =>
      each(count, async (n) => {
        const sub = `looks-${n}`
        const claims = { sub, role: 'dashboard', org: '文水县交通运输局', unit: 'wenshui-policy', duties: [] }
        return {
          ask: asClaims(xinlu, claims),
          query: operation('dashboard-profile'),
          variables: { key: { uscc: sampleFirm } },
          done: counting(xinlu, 'ledger.record where who = $1', sub),
        }
      }),
  },
]

const later = ({ clock }: TestHouse, ms: number) => new Date(clock.now + ms).toISOString()

/** Five inspectors of the unit that draws; recorded once, however often it is said. */
async function inspectors(xinlu: TestHouse): Promise<void> {
  const draws = drawsIn(xinlu)
  for (const n of [1, 2, 3, 4, 5])
    well(
      await draws.record({
        certificateNo: `14112100${n}`,
        name: `${'甲乙丙丁戊'[n - 1]}检查`,
        person: `inspector-${n}`,
      }),
    )
}
