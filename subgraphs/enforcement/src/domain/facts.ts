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
}

/** 行政许可 as a row of the 2018 template says it. `status` is 1 有效 or 2 无效; `validUntil` 2099-12-31 means long-term. */
export interface LicenceFacts {
  template: 'LICENCE_2018'
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

export type ActFacts = PenaltyFacts | LicenceFacts
export type ActTemplate = ActFacts['template']

type FlatKey<T> = Exclude<keyof T, 'template' | 'party' | 'kind'>

/** The key of a column: the field it fills; `partyKind` is `party.kind`. */
export type Key = 'partyKind' | FlatKey<Party> | FlatKey<PenaltyFacts> | FlatKey<LicenceFacts>

/** A row as canonical text by column, absent where empty: the form between cells and facts. */
export type Values = { [K in Key]?: string }
