import { citizenIdOf, placeholderUscc, usccOf } from '@xinlu/schema/identifiers'
import type { LicenceFacts, OtherActFacts, Party, PenaltyFacts } from './facts.ts'

/* Acts that are right in every column, for tests to spoil one thing at a time. The firms and people do not exist. */
export const bureau = usccOf('11141121012345678')
export const firmCode = usccOf('91141121MA0K12345')
export const citizen = citizenIdOf('14112119800229001')

const nothing = {
  uscc: null,
  businessRegNo: null,
  orgCode: null,
  taxNo: null,
  institutionNo: null,
  socialOrgNo: null,
  legalRepresentative: null,
  legalRepresentativeIdKind: null,
  legalRepresentativeIdNo: null,
  idKind: null,
  idNo: null,
}
export const firm: Party = {
  ...nothing,
  kind: 'LEGAL_PERSON',
  name: '文水县恒通货运有限公司（样例）',
  uscc: firmCode,
  legalRepresentative: '王建国',
}
export const driver: Party = { ...nothing, kind: 'NATURAL_PERSON', name: '李明', idKind: '身份证', idNo: citizen }
export const trader: Party = {
  ...nothing,
  kind: 'SOLE_TRADER',
  name: '文水县老王汽修部（样例）',
  uscc: placeholderUscc,
  businessRegNo: '141121600012345',
}

export const penalty: PenaltyFacts = {
  template: 'PENALTY_2018',
  party: firm,
  docNo: '晋吕文交罚〔2026〕12号',
  breachKind: '违法超限运输',
  breachFacts: '2026年4月3日驾驶晋J12345，车货总质量52.3吨，超限3.3吨',
  basis: '《公路安全保护条例》第六十四条',
  penaltyKinds: ['罚款'],
  content: '罚款人民币叁仟元整',
  fine: '0.3',
  confiscated: null,
  suspendedLicence: null,
  decidedOn: '2026-04-08',
  validUntil: '2099-12-31',
  publicityUntil: '2026-07-08',
  authority: '文水县交通运输局',
  authorityCode: bureau,
  source: '文水县交通运输局',
  sourceCode: bureau,
  remark: null,
}
export const licence: LicenceFacts = {
  template: 'LICENCE_2018',
  party: firm,
  documentName: '道路货物运输经营许可决定书',
  docNo: '晋吕文交许〔2026〕7号',
  licenceKind: '普通',
  certificateName: '道路运输经营许可证',
  certificateNo: '晋交运管许可吕字141121000123号',
  content: '道路普通货物运输',
  decidedOn: '2026-04-08',
  validFrom: '2026-04-08',
  validUntil: '2030-04-07',
  authority: '文水县交通运输局',
  authorityCode: bureau,
  status: '1',
  source: '文水县交通运输局',
  sourceCode: bureau,
  remark: null,
}
export const inspection: OtherActFacts = {
  template: 'OTHER_ACT',
  actKind: 'INSPECTION',
  party: firm,
  documentName: '行政检查结果告知书',
  docNo: '晋吕文交检〔2026〕3号',
  matter: '道路货物运输经营者安全生产检查',
  basis: '《中华人民共和国道路运输条例》第五十八条',
  content: '未发现问题',
  decidedOn: '2026-04-08',
  validFrom: null,
  validUntil: null,
  authority: '文水县交通运输局',
  authorityCode: bureau,
  source: '文水县交通运输局',
  sourceCode: bureau,
  remark: null,
}
