import type { ConsoleTodayBesideQuery, ConsoleTodayQuery } from '../../../ask/generated.ts'

/** What waits at one desk: how many, how many of them late, and the first day by which one is due. */
export interface Waiting {
  what: string
  /** Where it is done. */
  at: string
  count: number
  late: number
  /** ISO day; null where nothing waits or no day is known. */
  first: string | null
  /** Whether there may be more than were counted. */
  more: boolean
}

interface Due {
  dueOn?: string | null | undefined
  late?: boolean | null | undefined
}

/** Where a desk does not answer its line is left out; the page says which parts are away. */
const line = (
  what: string,
  at: string,
  dues: readonly Due[] | null | undefined,
  today: string,
  most = 100,
): Waiting[] => {
  if (!dues) return []
  const days = dues.flatMap(({ dueOn }) => (dueOn ? [dueOn] : [])).sort()
  const late = dues.filter((one) => one.late ?? (one.dueOn ? one.dueOn < today : false)).length
  return [{ what, at, count: dues.length, late, first: days[0] ?? null, more: dues.length >= most }]
}

/** 今日待办 desk by desk: what is late first, then by the first due day, then what waits without a day; empty desks last. */
export function waitingAt(
  data: Partial<ConsoleTodayQuery & ConsoleTodayBesideQuery>,
  unit: string | null,
  today: string,
): Waiting[] {
  const publicity = data.publicityWorklist?.map(({ publicity: one }) => ({
    dueOn: one?.dueOn,
    late: one?.state === 'LATE',
  }))
  const repairs = data.repairWorklist?.map(({ state, acceptBy, decideBy, late }) => ({
    dueOn: state === 'APPLIED' ? acceptBy : decideBy,
    late,
  }))
  const answered = data.objectionWorklist?.filter(({ mustNotBeDecidedBy }) => mustNotBeDecidedBy !== unit)
  const inspections = data.myInspections?.filter(({ result }) => !result)
  const requests = data.dataRequests?.nodes?.filter(({ state }) => state === 'PENDING')
  return [
    ...line('待公示的决定', '/publicity', publicity, today, 200),
    ...line(
      '应撤下的公示',
      '/publicity',
      data.withdrawalsDue?.map(() => ({})),
      today,
    ),
    ...line('信用修复申请', '/repairs', repairs, today),
    ...line(
      '待落实的修复更正',
      '/repairs',
      data.correctionNotices?.map(({ requiredBy, overdue }) => ({ dueOn: requiredBy, late: overdue })),
      today,
    ),
    ...line('信用异议', '/objections', answered, today),
    ...line('待登记的抽查结果', '/draws', data.drawWorklist, today),
    ...line('我的检查任务', '/draws', inspections, today),
    ...line('惩戒措施', '/measures', data.measureWorklist, today),
    ...line('工程信用评价', '/evaluations', data.evaluationWorklist, today),
    ...line('质量信誉考核', '/assessments', data.assessmentWorklist, today),
    ...line(
      '舆情处置',
      '/incidents',
      data.opinionWorklist?.filter((one) => one.unit === unit || one.unit === null),
      today,
    ),
    ...line('共享申请', '/requests', requests, today, 50),
  ].sort(
    (a, b) =>
      Number(b.late > 0) - Number(a.late > 0) ||
      Number(b.count > 0) - Number(a.count > 0) ||
      (a.first ?? '9').localeCompare(b.first ?? '9'),
  )
}
