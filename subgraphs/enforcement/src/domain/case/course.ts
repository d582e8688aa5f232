import { addWorkingDays, citation, numberAt, type Rule, ruleAt } from '@xinlu/db'
import { type Machine, refusal, XinluError } from '@xinlu/schema'
import { whereKnown } from '../publicity/tier.ts'
import type { ActKind } from '../sheet/facts.ts'

/** 三书: the three documents of a penalty. */
export const documentKinds = ['PENALTY_DECISION', 'REPAIR_NOTICE', 'OBJECTION_NOTICE'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** What a clerk calls each of them. */
export const documentNames: Readonly<Record<DocumentKind, string>> = {
  PENALTY_DECISION: '行政处罚决定书',
  REPAIR_NOTICE: '信用修复告知书',
  OBJECTION_NOTICE: '信用异议申请流程告知书',
}

/** The course of a recorded decision. That a penalty needs its three documents is `assertClosable`'s to say. */
export const decisionMachine: Machine = {
  flow: 'DECISION',
  title: '决定办理',
  ends: ['CLOSED'],
  transitions: [
    { from: ['–'], event: 'RECORD', to: 'RECORDED', by: 'clerk of the issuing unit', reason: false },
    {
      from: ['–', 'RECORDED', 'DOCUMENTED'],
      event: 'DOCUMENT',
      to: 'DOCUMENTED',
      by: 'clerk of the issuing unit',
      reason: false,
    },
    { from: ['DOCUMENTED', 'SERVED'], event: 'SERVE', to: 'SERVED', by: 'clerk of the issuing unit', reason: false },
    {
      from: ['–', 'RECORDED', 'DOCUMENTED', 'SERVED'],
      event: 'CLOSE',
      to: 'CLOSED',
      by: 'clerk of the issuing unit; a penalty once its three documents were served on one day',
      reason: false,
    },
  ],
}

/** 送达: one document on one day. */
export interface Served {
  kind: DocumentKind
  servedOn: string
}

/**
 * Which documents are served with a decision of a day: with a penalty the three of the county's work points (文交发〔2024〕128号
 * 第10点) once they are in force, before that the decision alone; none with other acts.
 */
export function neededWith(kind: ActKind, decidedOn: string): DocumentKind[] {
  if (kind !== 'PENALTY') return []
  const listed = whereKnown(() => ruleAt('work-points-county', 'service.documents', decidedOn))?.value as
    | string[]
    | undefined
  return documentKinds.filter((one) => one === 'PENALTY_DECISION' || listed?.includes(documentNames[one]))
}

/** 三书同达: which of a decision's documents were not served on the day on which the decision was; all of them before it was. */
export function missingOf(kind: ActKind, decidedOn: string, services: readonly Served[]): DocumentKind[] {
  const day = services.find((one) => one.kind === 'PENALTY_DECISION')?.servedOn
  return neededWith(kind, decidedOn).filter(
    (document) => day === undefined || !services.some((one) => one.kind === document && one.servedOn === day),
  )
}

/** CONFLICT, naming the documents, for a decision that cannot be closed yet. */
export function assertClosable(kind: ActKind, decidedOn: string, services: readonly Served[]): void {
  const missing = missingOf(kind, decidedOn, services)
  if (missing.length === 0) return
  throw refusal('CONFLICT', {
    expected: `${neededWith(kind, decidedOn)
      .map((one) => documentNames[one])
      .join('、')} served on one day`,
    got: `not so served: ${missing.map((one) => documentNames[one]).join('、')}`,
    todo: 'make and serve them, and record the service',
  })
}

/** BAD_INPUT for a service that cannot have been: of a document that the decision has not, before it, or after today; days 'YYYY-MM-DD'. */
export function assertServable({ kind, servedOn }: Served, act: ActKind, decidedOn: string, today: string): void {
  if (!neededWith(act, decidedOn).includes(kind))
    throw refusal('BAD_INPUT', {
      expected: 'a document that is served with the decision',
      got: `${documentNames[kind]} of a ${act} of ${decidedOn}`,
      todo: 'leave it out',
    })
  if (servedOn >= decidedOn && servedOn <= today) return
  throw refusal('BAD_INPUT', {
    expected: `${documentNames[kind]} served from ${decidedOn} to ${today}`,
    got: servedOn,
    todo: 'correct the day of service',
  })
}

/** The last day on which a penalty may be served (行政处罚法 第六十一条, 第八十五条); null where no edition or no calendar reaches it. */
export function serviceDueOn(decidedOn: string): string | null {
  const within = serviceRule(decidedOn)
  if (!within) return null
  try {
    return addWorkingDays(decidedOn, within.value)
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CALENDAR_END') return null
    throw error
  }
}

/** The citation of that clock; null before the edition that has it. */
export function serviceBasis(decidedOn: string) {
  const within = serviceRule(decidedOn)
  return within && citation(within.rule)
}

const serviceRule = (decidedOn: string): { value: number; rule: Rule } | null =>
  whereKnown(() => numberAt('administrative-penalty', 'decision.service.within', decidedOn))
