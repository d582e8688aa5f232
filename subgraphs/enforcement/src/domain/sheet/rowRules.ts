import { citizenIdFault, placeholderUscc } from '@xinlu/schema/identifiers'
import { partyKindNames, penaltyKindsOf } from './choices.ts'
import type { ActTemplate, Key, PartyKind, Values } from './facts.ts'
import type { FaultCode } from './faults.ts'

/** A fault of one field that only the rest of the row shows. */
export interface RowFault {
  key: Key
  code: FaultCode
  expected: string
}

const organisationCodes = ['businessRegNo', 'orgCode', 'taxNo', 'institutionNo', 'socialOrgNo'] as const
const representative = ['legalRepresentative', 'legalRepresentativeIdKind', 'legalRepresentativeIdNo'] as const
const person = ['idKind', 'idNo'] as const

/**
 * What the kind of party asks of its columns (双公示 2018). 法人及非法人组织: a code and a 法定代表人, no 自然人 columns. 自然人: its
 * document, no organisation's columns. 个体工商户: a code, or 17 zeros and X beside its 工商注册号; the person who runs it may stand.
 */
export function partyFaults(values: Values, today: string): RowFault[] {
  const kind = values.partyKind as PartyKind | undefined
  if (kind === undefined) return []
  const must = (key: Key, expected: string): RowFault[] =>
    values[key] === undefined ? [{ key, code: 'MISSING', expected }] : []
  const mustNot = (keys: readonly Key[]): RowFault[] =>
    keys
      .filter((key) => values[key] !== undefined)
      .map((key) => ({ key, code: 'NOT_EMPTY', expected: `留空, 因为行政相对人类别是${partyKindNames[kind]}` }))
  const representativeDocument = pairFaults(values, 'legalRepresentativeIdKind', 'legalRepresentativeIdNo', today)
  if (kind === 'NATURAL_PERSON') {
    const needed = person.flatMap((key) => must(key, `${partyKindNames[kind]}的证件`))
    const empty = mustNot(['uscc', ...organisationCodes, ...representative])
    return [...needed, ...empty, ...numberFaults(values, 'idKind', 'idNo', today)]
  }
  if (kind === 'LEGAL_PERSON') {
    const placeheld: RowFault[] =
      values.uscc === placeholderUscc
        ? [{ key: 'uscc', code: 'CHECK_DIGIT', expected: '真实代码; 17 个 0 加 X 只用于没有代码的个体工商户' }]
        : []
    const needed = [
      ...must('uscc', `${partyKindNames[kind]}的统一社会信用代码`),
      ...must('legalRepresentative', `${partyKindNames[kind]}的法定代表人`),
    ]
    return [...placeheld, ...needed, ...mustNot(person), ...representativeDocument]
  }
  const registered =
    values.uscc === placeholderUscc ? must('businessRegNo', '工商注册号, 因为没有统一社会信用代码') : []
  const needed = must('uscc', `统一社会信用代码; 没有的填 ${placeholderUscc} 并填工商注册号`)
  return [...needed, ...registered, ...representativeDocument, ...pairFaults(values, 'idKind', 'idNo', today)]
}

/** What the acts themselves ask: amounts and licence by 处罚类别, a decision not after `today`, no period that ends before it starts. */
export function actFaults(template: ActTemplate, values: Values, today: string): RowFault[] {
  const faults: RowFault[] = []
  const { decidedOn } = values
  if (decidedOn !== undefined && decidedOn > today)
    faults.push({ key: 'decidedOn', code: 'DATE_FUTURE', expected: `不晚于 ${today} 的日期` })
  if (template !== 'PENALTY_2018') {
    const start = values.validFrom === undefined ? 'decidedOn' : 'validFrom'
    return [...faults, ...before(values, start, 'validUntil')]
  }
  faults.push(...before(values, 'decidedOn', 'validUntil'), ...before(values, 'decidedOn', 'publicityUntil'))
  const kinds = values.penaltyKinds === undefined ? [] : penaltyKindsOf(values.penaltyKinds)
  const asks = (start: RegExp, key: Key): void => {
    const kind = kinds.find((each) => start.test(each))
    if (kind !== undefined && values[key] === undefined)
      faults.push({ key, code: 'MISSING', expected: `必填, 因为处罚类别有${kind}` })
  }
  asks(/^罚款/, 'fine')
  asks(/^没收/, 'confiscated')
  asks(/^(?:暂扣|吊销)/, 'suspendedLicence')
  if (kinds.includes('罚款') && values.fine === '0')
    faults.push({ key: 'fine', code: 'AMOUNT', expected: '大于 0 的金额, 因为处罚类别有罚款' })
  return faults
}

type DocumentKind = 'legalRepresentativeIdKind' | 'idKind'
type DocumentNo = 'legalRepresentativeIdNo' | 'idNo'

/** A document that need not stand: its kind and number stand together or not at all. */
function pairFaults(values: Values, kind: DocumentKind, no: DocumentNo, today: string): RowFault[] {
  const [kindGiven, noGiven] = [values[kind] !== undefined, values[no] !== undefined]
  if (noGiven && !kindGiven) return [{ key: kind, code: 'MISSING', expected: '证件类型, 因为填了证件号码' }]
  if (kindGiven && !noGiven) return [{ key: no, code: 'MISSING', expected: `${values[kind]}的号码` }]
  return numberFaults(values, kind, no, today)
}

/** The number of a 身份证 passes GB 11643; other documents have no published check. */
function numberFaults(values: Values, kind: DocumentKind, no: DocumentNo, today: string): RowFault[] {
  const number = values[no]
  const fault = values[kind] === '身份证' && number !== undefined ? citizenIdFault(number, today) : null
  if (fault === null) return []
  if (fault === 'CHECK_DIGIT')
    return [{ key: no, code: 'CHECK_DIGIT', expected: '校验位正确的公民身份号码 (GB 11643)' }]
  const form = fault === 'BIRTH_DATE' ? '出生日期真实' : '18 位, 末位可为 X, 地区真实'
  return [{ key: no, code: 'FORMAT', expected: `公民身份号码: ${form}` }]
}

function before(values: Values, start: Key, end: Key): RowFault[] {
  const [from, until] = [values[start], values[end]]
  return from !== undefined && until !== undefined && until < from
    ? [{ key: end, code: 'END_BEFORE_START', expected: `不早于 ${from} 的日期` }]
    : []
}
