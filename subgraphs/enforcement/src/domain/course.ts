import { addWorkingDays, citation, numberAt, type Rule } from '@xinlu/db'
import { refusal, XinluError } from '@xinlu/schema'
import type { ActKind } from './facts.ts'
import type { Machine } from './machine.ts'
import { whereKnown } from './tier.ts'

/** 三书: the three documents of a penalty. */
export const documentKinds = ['PENALTY_DECISION', 'REPAIR_NOTICE', 'OBJECTION_NOTICE'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** What a clerk calls each of them. */
export const documentNames: Readonly<Record<DocumentKind, string>> = {
  PENALTY_DECISION: '行政处罚决定书',
  REPAIR_NOTICE: '信用修复告知书',
  OBJECTION_NOTICE: '信用异议申请流程告知书',
}

/** The course of a recorded decision. That a penalty needs its three documents is `closingFault`'s to say. */
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

/** 三书同达: which of a penalty's documents were not served on the day on which the decision was; all of them before it was. */
export function missingOf(kind: ActKind, services: readonly Served[]): DocumentKind[] {
  if (kind !== 'PENALTY') return []
  const day = services.find((one) => one.kind === 'PENALTY_DECISION')?.servedOn
  return documentKinds.filter(
    (document) => day === undefined || !services.some((one) => one.kind === document && one.servedOn === day),
  )
}

/** Why a decision cannot be closed yet, naming the documents; null where it can. */
export function closingFault(kind: ActKind, services: readonly Served[]): string | null {
  const missing = missingOf(kind, services)
  return missing.length === 0 ? null : missing.map((one) => documentNames[one]).join('、')
}

/** BAD_INPUT for a service that cannot have been: before the decision, or after today; days 'YYYY-MM-DD'. */
export function assertServable({ kind, servedOn }: Served, decidedOn: string, today: string): void {
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
