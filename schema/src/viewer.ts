/** The classes of fact (permission.md). */
export const factClasses = [
  'PUBLIC',
  'INTERNAL',
  'PERSONAL',
  'SENSITIVE_PERSONAL',
  'TRADE_SECRET',
  'SUPERVISION',
  'INVESTIGATION',
] as const

/**
 * The classes of deed: RECORD 登记 writes into the record, OWN 本人 looks at oneself, REQUEST 申请 asks for an opening,
 * APPROVE 审批 decides on one, EVALUATE 评标 says as an evaluator whether it may judge a tender, EXECUTE 执行 carries out what
 * another decided, LEDGER 日志 reads who saw what.
 */
export const deedClasses = ['RECORD', 'OWN', 'REQUEST', 'APPROVE', 'EVALUATE', 'EXECUTE', 'LEDGER'] as const

export const classes = [...factClasses, ...deedClasses] as const
export type Class = (typeof classes)[number]

/** What a viewer gets of a class: the value, its mask, or only figures over it. A class that is not named is refused. */
export type ClassVerdict = 'SEE' | 'MASK' | 'AGGREGATE'
export type ClassVerdicts = Partial<Record<Class, ClassVerdict>>

/** Classes whose facts must not be known to exist: what is withheld of them looks like none. */
export const embargoed: readonly Class[] = ['INVESTIGATION']

/** 行范围: which subjects a viewer may meet; every condition that is given must hold. */
export interface Rows {
  ids?: readonly string[]
  /** 统一社会信用代码 or citizen id numbers. */
  codes?: readonly string[]
  industry?: string
  township?: string
}

/** Who asks, for which purpose, under which grant, at which moment. */
export interface Viewer {
  /** The token's subject; null for anonymous. */
  id: string | null
  /** The credit subject that the viewer is, where it is one, by id or by code. */
  subjectId: string | null
  subjectCode: string | null
  org: string | null
  unit: string | null
  role: string
  duties: readonly string[]
  /** Codes of the bidders of the tender for which the viewer is an appointed evaluator. */
  bidders: readonly string[]
  /** The tender for which the viewer is an appointed evaluator. */
  tender: string | null
  purpose: string
  /** The id of the opening under which the viewer asks: a grant, an emergency, an authority. */
  grant: string | null
  /** Which subjects the viewer may meet; null for all. Decided by the gateway, never said by the caller. */
  rows: Rows | null
  /** Only what is published may be met: rows that are not public do not exist for this viewer. */
  publishedOnly: boolean
  /** Only facts in force today may be met. */
  inForceOnly: boolean
  /** The gateway's clock for this request, ISO instant; the only clock that subgraphs know. */
  now: string
}

/** The day, in the county's time zone (UTC+8), of an instant. */
export function dayOf(instant: string | Date): string {
  return new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** A viewer of whom nothing is known, at an instant. */
export function nobody(now: string): Viewer {
  return {
    id: null,
    subjectId: null,
    subjectCode: null,
    org: null,
    unit: null,
    role: 'anonymous',
    duties: [],
    bidders: [],
    tender: null,
    purpose: 'PUBLIC_QUERY',
    grant: null,
    rows: null,
    publishedOnly: true,
    inForceOnly: false,
    now,
  }
}
