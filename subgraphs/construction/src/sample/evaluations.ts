import { type ConstructionGrade, type County, numbered } from '@xinlu/db'
import { dayOf } from '@xinlu/schema'
import { assessorOn, countyAuthority, provinceAuthority, provinceRecorderOn } from '../domain/course/county.ts'
import { packOf } from '../domain/course/explained.ts'
import { between, withBids } from '../domain/evaluation/bids.ts'
import { evaluate } from '../domain/evaluation/evaluate.ts'
import type { ConductFact, Evaluation, Grade, Role, SectionFact } from '../domain/evaluation/types.ts'
import { type LostBid, lostBids } from './bids.ts'
import { person } from './table.ts'

/** A sample result: what the county found from the facts that it knew, and what the province answered. */
export interface SampleEvaluation {
  id: string
  /** The grade that it came to, as the province gave it. */
  grade: ConstructionGrade
  evaluation: Evaluation
  restsOn: string[]
  /** The statement of the grade before it. */
  lastGrade: string | null
  assessedAt: string
  shownAt: string
}

const day = 86_400_000
/** How long before a grade begins the county assessed: after the owners' day, and before the publicity. */
const assessedBefore = 45 * day

/** The next items of a stream that belong to somebody, for who asks in the order in which the stream runs: nothing more is held. */
function taking<Item>(stream: Iterable<Item>): (isOwn: (item: Item) => boolean) => Item[] {
  const items = stream[Symbol.iterator]()
  let next = items.next()
  return (isOwn) => {
    const own: Item[] = []
    for (; !next.done && isOwn(next.value); next = items.next()) own.push(next.value)
    return own
  }
}

/** The results of the last year of each construction firm, by the packs, from what was known when the county assessed. */
export function* evaluationsOf(county: County): Generator<SampleEvaluation> {
  const grades = taking(numbered<ConstructionGrade>(county.constructionGrades()))
  const contracts = taking(numbered(county.contracts()))
  const performances = taking(numbered(county.performances()))
  const conducts = taking(numbered(county.conducts()))
  const bids = new Map<string, LostBid[]>()
  for (const bid of lostBids(county)) bids.set(bid.subjectId, [...(bids.get(bid.subjectId) ?? []), bid])
  let firm = ''
  for (const { subjectId } of county.constructionGrades()) {
    if (subjectId === firm) continue
    firm = subjectId
    const isOwn = ([, one]: readonly [string, { subjectId: string }, number]) => one.subjectId === subjectId
    const own = grades(isOwn).filter(([, { authority, year }]) => authority === provinceAuthority(`${year}-12-31`))
    const ownContracts = new Map(contracts(isOwn).map(([statement, one]) => [one.id, { statement, ...one }]))
    const facts = {
      performances: performances(([, { contractId }]) => ownContracts.has(contractId)),
      conducts: conducts(isOwn),
    }
    const last = own.at(-1)
    if (!last) continue
    const [, grade] = last
    const { year } = grade
    const role = grade.role as Role
    const before = own.findLast(([, one]) => one.year < year)
    const assessedAt = new Date(Date.parse(`${grade.validFrom}T02:00:00Z`) - assessedBefore).toISOString()
    const performed = facts.performances.flatMap(([statement, one]): SectionFact[] => {
      const contract = ownContracts.get(one.contractId)
      if (!contract || one.year !== year || one.knownFrom > assessedAt || contract.knownFrom > assessedAt) return []
      const { contractId, bid, performed } = one
      return [{ id: [statement, contract.statement].join(between), contractId, price: contract.price, bid, performed }]
    })
    const lost = (bids.get(subjectId) ?? []).filter(
      (bid) => bid.role === role && bid.openedOn.startsWith(`${year}`) && bid.knownFrom <= assessedAt,
    )
    const { sections } = withBids(
      performed,
      lost.map((bid) => ({ ...bid, contractId: null })),
      [],
    )
    const isKnown = (contractId: string | null) =>
      contractId === null || sections.some((section) => section.contractId === contractId)
    const found = facts.conducts.flatMap(([statement, one]): ConductFact[] => {
      const isOfYear = one.occurredOn.startsWith(`${year}`)
      if (!isOfYear || one.role !== role || one.knownFrom > assessedAt || !isKnown(one.contractId)) return []
      const { code, part, contractId, occurredOn, times, correctedOn } = one
      return [{ id: statement, code, part, contractId, occurredOn, times, correctedOn }]
    })
    const lastGrade = (before?.[1].grade ?? null) as Grade | null
    const evaluation = evaluate(packOf(role, year), { year, sections, conducts: found, last: lastGrade })
    if (evaluation.grade === null) continue
    yield {
      ...{ id: `ev_${grade.id.slice(2)}`, grade, evaluation, lastGrade: before?.[0] ?? null },
      restsOn: [...sections, ...found].map(({ id }) => id),
      ...{ assessedAt, shownAt: new Date(Date.parse(assessedAt) + day).toISOString() },
    }
  }
}

const isAgreed = ({ grade, evaluation }: SampleEvaluation) => grade.grade === evaluation.grade

export const evaluationColumns = [
  ...['id', 'evaluation_id', 'subject_id', 'role', 'year', 'score', 'bid_score', 'performance_score', 'other_points'],
  ...['found_grade', 'grade', 'direct_d', 'edition', 'rests_on', 'last_grade', 'state', 'authority'],
  ...['said_by', 'valid_from', 'known_from'],
]

/** What each step of a result's course left: assessed, shown, final. */
export function* statementsOf(results: Iterable<SampleEvaluation>) {
  for (const result of results) {
    const { id, grade, evaluation, restsOn, lastGrade, assessedAt, shownAt } = result
    const row = (nth: number, state: string, at: string, stands: string | null, authority: string, unit: string) => [
      ...[`${id}_${String(nth).padStart(4, '0')}`, id, grade.subjectId, grade.role, grade.year, evaluation.score],
      ...[evaluation.bid, evaluation.performance, evaluation.other, evaluation.grade, stands],
      evaluation.bounds.some(({ kind }) => kind === 'DIRECT_D') && stands === 'D',
      ...[evaluation.edition, restsOn, lastGrade, state, authority, unit, dayOf(at), at],
    ]
    const [county, assessor] = [countyAuthority(dayOf(assessedAt)), assessorOn(dayOf(assessedAt))]
    yield row(1, 'COUNTY_ASSESSED', assessedAt, evaluation.grade, county, assessor)
    yield row(2, 'PUBLICITY', shownAt, evaluation.grade, county, assessor)
    yield row(3, 'FINAL', grade.knownFrom, grade.grade, grade.authority, grade.saidBy)
  }
}

/** （样例）Why the province set another grade: invented for demonstration, as its documents are. */
const reason = '（样例）按全省各合同段综合评价另定'
const unanswered = '（样例）建设单位逾期未评价'

/** The steps of the courses. */
export function* evaluationSteps(results: Iterable<SampleEvaluation>) {
  for (const result of results) {
    const { id, grade, evaluation, restsOn, assessedAt, shownAt } = result
    const step = (seq: number, event: string, to: string, why: string | null, said: object | null, at: string) => {
      const unit = seq === 3 ? provinceRecorderOn(dayOf(at)) : assessorOn(dayOf(at))
      return [id, seq, 'EVALUATION', event, to, why, said && JSON.stringify(said), person, unit, at]
    }
    const { score, grade: found } = evaluation
    const silent = evaluation.sections.flatMap((one) => (one.performanceScore === null ? [] : [one.contractId]))
    const assessed = { score, grade: found, restsOn, unanswered: silent }
    yield step(1, 'ASSESS', 'COUNTY_ASSESSED', silent.length > 0 ? unanswered : null, assessed, assessedAt)
    yield step(2, 'SHOW', 'PUBLICITY', null, null, shownAt)
    const docNo = `（样例）晋交建管〔${grade.year + 1}〕样号`
    const answer = { docNo, answeredOn: grade.validFrom, found, grade: grade.grade }
    const agreed = isAgreed(result)
    yield step(3, agreed ? 'AGREE' : 'SET', 'FINAL', agreed ? null : reason, answer, grade.knownFrom)
  }
}
