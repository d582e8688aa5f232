import type { Known, Party } from './known.ts'

const party = (id: string, kind: Party['kind'], name: string | null, memberIds = [id]): Party => ({
  ...{ id, kind, name, memberIds },
})

const parties: Readonly<Record<string, Party>> = {
  甲: party('s_a', 'Enterprise', '甲路桥（样例）', ['s_a', 's_a0']),
  乙: party('s_b', 'Enterprise', '乙路桥（样例）'),
  丙: party('s_p', 'Practitioner', null),
  车: party('s_v', 'Vehicle', null),
}

/** A small county on 2026-11-23: two firms, a person, a vehicle, a project with one section, a contract of 甲 signed on 2025-03-10. */
export const known: Known = {
  party: (text) => parties[text] ?? null,
  project: (text) => (text === 'P' ? { id: 'j_1', name: '隧道' } : null),
  section: (text) => (text === 'S' ? { id: 'e_1', name: '1标', projectName: '隧道', client: '县局' } : null),
  contract: (text) =>
    text === 'C' ? { id: 'c_1', subjectId: 's_a0', role: 'CONTRACTOR', signedOn: '2025-03-10' } : null,
  bid: (text) => (text === 'D' ? { id: 'd_1', subjectId: 's_a', role: 'CONTRACTOR', openedOn: '2025-02-20' } : null),
  item: (_, day, code) =>
    day === '2026-12-31' || day === '2025-12-31'
      ? (({
          DELAY: { title: '工期延误', part: 'PERFORMANCE' },
          BID_WITHDRAWN: { title: '撤销投标', part: 'BID' },
          NOT_REPORTED: { title: '未报送', part: 'OTHER' },
        }[code] as ReturnType<Known['item']>) ?? null)
      : null,
  today: '2026-11-23',
}

/** A line of each kind that fits. */
export const fitting = {
  PROJECT: { ref: '1', name: '隧道', kind: 'TUNNEL', ownerName: '县局', startsOn: '2026-01-01', endsOn: '2027-01-01' },
  SECTION: { ref: '1', project: 'P', name: '1标', price: '100', client: '县局' },
  CONTRACT: { ref: '1', subject: '甲', role: '施工', section: 'S', signedOn: '2026-03-01', price: '100' },
  KEY_PERSON: { ref: '1', contract: 'C', name: '武成林', post: '项目经理', startsOn: '2025-03-10' },
  PERFORMANCE: { contract: 'C', year: '2025', progress: '0.5', performed: '是', bid: '否' },
  BID: { ref: '1', subject: '甲', role: '施工', section: 'S', openedOn: '2025-02-20' },
  CONDUCT: {
    ...{ ref: '1', subject: '甲', role: '施工', code: 'DELAY', contract: 'C', occurredOn: '2025-03-10' },
    ...{ foundBy: '县局', docNo: '1号' },
  },
  WAGE: { contract: 'C', month: '2025-03', workers: '3', paidShare: '1', arrears: '0' },
  SAFETY: {
    ref: '1',
    contract: 'C',
    occurredOn: '2025-03-10',
    severity: '一般',
    deaths: '0',
    injured: '1',
    liable: '否',
  },
  FIRM_CHANGE: { ref: '1', subject: '甲', kind: '合并', changedOn: '2026-01-01', of: '甲、乙' },
} as const
