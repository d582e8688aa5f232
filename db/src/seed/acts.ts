import type { Day, Instant } from './types.ts'

/** 行政相对人, as the 2018 双公示 templates hold it. */
export interface Party {
  kind: 'LEGAL_PERSON' | 'NATURAL_PERSON' | 'SOLE_TRADER'
  name: string
  uscc: string | null
  businessRegNo: string | null
  orgCode: string | null
  taxNo: string | null
  institutionNo: string | null
  socialOrgNo: string | null
  legalRepresentative: string | null
  legalRepresentativeIdKind: string | null
  legalRepresentativeIdNo: string | null
  idKind: string | null
  idNo: string | null
}

/** 行政处罚 template of 2018; `fine` and `confiscated` in 万元, decimal strings of up to six decimals. */
export interface PenaltyFacts {
  template: 'PENALTY_2018'
  party: Party
  docNo: string
  breachKind: string
  breachFacts: string
  basis: string
  penaltyKinds: string[]
  content: string
  fine: string | null
  confiscated: string | null
  suspendedLicence: string | null
  decidedOn: Day
  validUntil: Day
  publicityUntil: Day | null
  authority: string
  authorityCode: string
  source: string
  sourceCode: string
  remark: string | null
}

/** 行政许可 template of 2018; `validUntil` 2099-12-31 is long-term, `status` '1' 有效 '2' 无效. */
export interface LicenceFacts {
  template: 'LICENCE_2018'
  party: Party
  documentName: string
  docNo: string
  licenceKind: '普通' | '特许' | '认可' | '核准' | '登记' | '其他'
  certificateName: string | null
  certificateNo: string | null
  content: string
  decidedOn: Day
  validFrom: Day
  validUntil: Day
  authority: string
  authorityCode: string
  status: '1' | '2'
  source: string
  sourceCode: string
  remark: string | null
}

/** One of the five acts without a national template, as the generic one holds it. */
export interface OtherActFacts {
  template: 'OTHER_ACT'
  actKind: 'COMPULSION' | 'REWARD' | 'CONFIRMATION' | 'ADJUDICATION' | 'INSPECTION'
  party: Party
  documentName: string
  docNo: string
  matter: string
  basis: string | null
  content: string
  decidedOn: Day
  validFrom: Day | null
  validUntil: Day | null
  authority: string
  authorityCode: string
  source: string
  sourceCode: string
  remark: string | null
}

/** A decision: `unit` decided it, `saidBy` reported it; published on `sites` on the day, or not (null and none). */
export interface Act<Facts> {
  id: string
  subjectId: string
  facts: Facts
  unit: string
  saidBy: string
  knownFrom: Instant
  publishedOn: Day | null
  sites: string[]
}

export type Penalty = Act<PenaltyFacts>
export type Licence = Act<LicenceFacts>
export type OtherAct = Act<OtherActFacts>
