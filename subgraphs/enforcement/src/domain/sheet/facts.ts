/** 行政相对人类别 as the 2018 templates divide it. */
export type PartyKind = 'LEGAL_PERSON' | 'NATURAL_PERSON' | 'SOLE_TRADER'

/** 行政相对人. `uscc` of a 个体工商户 without a code is the placeholder of 17 zeros and X, beside its `businessRegNo`. */
export interface Party {
  kind: PartyKind
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

/** 行政处罚 as a row of the 2018 template says it. Amounts are decimal text in 万元 (10,000 CNY), days 'YYYY-MM-DD'. */
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
  decidedOn: string
  validUntil: string
  publicityUntil: string | null
  authority: string
  authorityCode: string
  source: string
  sourceCode: string
  remark: string | null
  /** 简易程序（当场处罚）; only where it is said. */
  summary?: true
  /** 不予公开: why it may not be published; only where it is said. 未成年人 also where the party's age says it. */
  secret?: 'STATE_SECRET' | 'TRADE_SECRET' | 'PRIVACY' | 'JUVENILE'
}

/** 行政许可 as a row of the 2018 template says it. `status` is 1 有效 or 2 无效; `validUntil` 2099-12-31 means long-term. */
export interface LicenceFacts {
  template: 'LICENCE_2018'
  secret?: PenaltyFacts['secret']
  party: Party
  documentName: string
  docNo: string
  licenceKind: string
  certificateName: string | null
  certificateNo: string | null
  content: string
  decidedOn: string
  validFrom: string
  validUntil: string
  authority: string
  authorityCode: string
  status: '1' | '2'
  source: string
  sourceCode: string
  remark: string | null
}

/** The five acts without a national template: 行政强制、行政奖励、行政确认、行政裁决、行政监督检查. */
export type OtherActKind = 'COMPULSION' | 'REWARD' | 'CONFIRMATION' | 'ADJUDICATION' | 'INSPECTION'

/** One of the five other acts, as a row of the generic template says it. */
export interface OtherActFacts {
  template: 'OTHER_ACT'
  actKind: OtherActKind
  party: Party
  documentName: string
  docNo: string
  /** 事项 */
  matter: string
  basis: string | null
  content: string
  decidedOn: string
  validFrom: string | null
  validUntil: string | null
  authority: string
  authorityCode: string
  source: string
  sourceCode: string
  remark: string | null
  secret?: PenaltyFacts['secret']
}

export type ActFacts = PenaltyFacts | LicenceFacts | OtherActFacts
export type ActTemplate = ActFacts['template']

/** 行政行为类别: the seven acts. */
export type ActKind = 'LICENCE' | 'PENALTY' | OtherActKind

/** Which of the seven acts a decision is. */
export function kindOf(facts: ActFacts): ActKind {
  if (facts.template === 'OTHER_ACT') return facts.actKind
  return facts.template === 'PENALTY_2018' ? 'PENALTY' : 'LICENCE'
}

/** The acts of each template. */
export const kindsIn: Readonly<Record<ActTemplate, readonly ActKind[]>> = {
  PENALTY_2018: ['PENALTY'],
  LICENCE_2018: ['LICENCE'],
  OTHER_ACT: ['COMPULSION', 'REWARD', 'CONFIRMATION', 'ADJUDICATION', 'INSPECTION'],
}

type FlatKey<T> = Exclude<keyof T, 'template' | 'party' | 'kind' | 'summary' | 'secret'>

/** The key of a column: the field it fills; `partyKind` is `party.kind`. */
export type Key = 'partyKind' | FlatKey<Party> | FlatKey<PenaltyFacts> | FlatKey<LicenceFacts> | FlatKey<OtherActFacts>

/** A row as canonical text by column, absent where empty: the form between cells and facts. */
export type Values = { [K in Key]?: string }
