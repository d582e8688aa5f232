import { numberAt, ruleAt } from '@xinlu/db'
import { impersonal, refusal } from '@xinlu/schema'
import { citizenIdFault } from '@xinlu/schema/identifiers'
import { Decimal } from 'decimal.js'
import type { RecordDecisionInput } from '../../generated.ts'
import { whereKnown } from '../publicity/tier.ts'
import { docNoOf, issuingUnitOf, seriesOf } from '../series.ts'
import { actKindNames, partyKindNames } from '../sheet/choices.ts'
import type { ActFacts, ActTemplate, Key, OtherActKind, PenaltyFacts } from '../sheet/facts.ts'
import { type Fault, shown } from '../sheet/faults.ts'
import { matchHeader } from '../sheet/header.ts'
import { judgeRow } from '../sheet/judge.ts'
import { columnsOf, templates } from '../sheet/templates.ts'

type Cells = Partial<Record<Key, string | null | undefined>>

/** Texts that people of other units meet; no personal number stands in them. */
const open: readonly Key[] = [
  'breachKind',
  'breachFacts',
  'basis',
  'content',
  'suspendedLicence',
  'matter',
  'documentName',
  'certificateName',
  'remark',
]

/**
 * What a clerk of a unit records, judged as a row of its template would be on the day `today`; BAD_INPUT names the column, what
 * was expected and what came. Beside the template's rules: the number stands in the unit's own series, a penalty on the spot
 * keeps to the ceilings of 行政处罚法 第五十一条, and nobody under fourteen is penalised (第三十条).
 */
export function recordedFacts(input: RecordDecisionInput, unit: string, today: string): ActFacts {
  const template = templateOf(input.kind)
  const cells = cellsFor(input, template)
  const columns = templates[template].columns
  const stray = (Object.keys(cells) as Key[]).find((key) => cells[key] && !columns.some((one) => one.key === key))
  if (stray)
    throw faulty({ column: stray, expected: `留空, 因为${templates[template].title}没有这一列`, got: cells[stray] })
  const header = matchHeader(columnsOf(template))
  const { facts, faults } = judgeRow(
    header,
    columns.map(({ key }) => cells[key] ?? null),
    today,
  )
  if (!facts) throw faulty(faults[0] as Fault, faults.length)
  for (const { key, name } of columns) if (open.includes(key) && cells[key]) impersonal(name, cells[key])
  assertOwnSeries(input, unit)
  const secret = input.secret ?? (isMinorParty(facts) ? 'JUVENILE' : null)
  const said = { ...facts, ...(input.summary && { summary: true }), ...(secret && { secret }) } as ActFacts
  if (said.template === 'PENALTY_2018') assertLawful(said)
  else if (input.summary)
    throw faulty({ column: '简易程序', expected: '只用于行政处罚', got: templates[template].title })
  return said
}

const templateOf = (kind: RecordDecisionInput['kind']): ActTemplate =>
  kind === 'PENALTY' ? 'PENALTY_2018' : kind === 'LICENCE' ? 'LICENCE_2018' : 'OTHER_ACT'

/** What is said of a decision and has no column in any template. */
const beside = ['kind', 'summary', 'secret', 'address', 'evidence', 'performance']

/** The cells of the template; authority and source are the bureau's, by the county's edition of the day. */
function cellsFor(
  { kind, party, fine, confiscated, penaltyKinds, ...own }: RecordDecisionInput,
  of: ActTemplate,
): Cells {
  const bureau = (rule: string) => String(ruleAt('county-bureau', rule, own.decidedOn).value)
  const [name, code] = [bureau('authority.name'), bureau('authority.code')]
  const given = Object.entries({ ...own, ...party }).filter(([key]) => !beside.includes(key))
  return {
    ...Object.fromEntries(given),
    partyKind: partyKindNames[party.kind],
    penaltyKinds: penaltyKinds?.join(';'),
    fine: inTenThousands('罚款金额（元）', fine),
    confiscated: inTenThousands('没收金额（元）', confiscated),
    ...(of === 'OTHER_ACT' && { actKind: actKindNames[kind as OtherActKind] }),
    ...(of === 'LICENCE_2018' && { status: '1' }),
    authority: name,
    authorityCode: code,
    source: name,
    sourceCode: code,
  }
}

/** An amount in 元 as the template's 万元; BAD_INPUT where it is below nothing or finer than a 分. */
function inTenThousands(column: string, yuan: string | null | undefined): string | null {
  if (!yuan) return null
  if (!/^\d{1,16}(\.\d{1,2})?$/.test(yuan)) throw faulty({ column, expected: '以元计的数字, 小数至多两位', got: yuan })
  return new Decimal(yuan).div(10_000).toFixed()
}

function assertOwnSeries({ kind, docNo, decidedOn }: RecordDecisionInput, unit: string): void {
  const read = docNoOf(docNo)
  // A number of a year that has not begun cannot have been given; one of the year before may have been taken before New Year.
  const begun = read !== null && read.year <= Number(decidedOn.slice(0, 4))
  if (begun && issuingUnitOf(kind, docNo, decidedOn) === unit) return
  const series = seriesOf(kind, unit, decidedOn)
  throw faulty({
    column: '决定书文号',
    expected: series ? `${series}〔${decidedOn.slice(0, 4)}〕n号` : '本单位有文号代字的行政行为',
    got: docNo,
  })
}

/** 未成年人, by the birthday in the party's 身份证 on the day of the decision. */
function isMinorParty({ party, decidedOn }: ActFacts): boolean {
  const years = ageOf(party.idKind, party.idNo, decidedOn)
  const adult = whereKnown(() => numberAt('administrative-penalty', 'age.lighter', decidedOn))
  return years !== null && adult !== null && years < adult.value
}

function assertLawful(facts: PenaltyFacts): void {
  const { party, decidedOn, penaltyKinds, fine, summary } = facts
  const years = ageOf(party.idKind, party.idNo, decidedOn)
  const least = whereKnown(() => numberAt('administrative-penalty', 'age.no-penalty', decidedOn))
  if (years !== null && least && years < least.value)
    throw faulty({
      column: '自然人证件号码',
      expected: `已满${least.value}周岁 (${least.rule.at})`,
      got: `${years}周岁`,
    })
  if (!summary) return
  const other = penaltyKinds.find((kind) => kind !== '罚款' && kind !== '警告')
  if (other) throw faulty({ column: '处罚类别', expected: '警告、罚款, 因为适用简易程序', got: other })
  // 个体工商户 counts with organisations, as in the tiers.
  const whom = party.kind === 'NATURAL_PERSON' ? 'citizen' : 'organisation'
  const cap = whereKnown(() => numberAt('administrative-penalty', `summary.${whom}.fine.cap`, decidedOn))
  const yuan = new Decimal(fine ?? 0).times(10_000)
  if (cap && yuan.gt(cap.value))
    throw faulty({
      column: '罚款金额（元）',
      expected: `不超过 ${cap.value} 元, 因为适用简易程序 (${cap.rule.edition.title}${cap.rule.at})`,
      got: yuan.toFixed(),
    })
}

/** Whole years on a day, by a 身份证; null for other documents. */
function ageOf(idKind: string | null, idNo: string | null, day: string): number | null {
  if (idKind !== '身份证' || !idNo || citizenIdFault(idNo, day) !== null) return null
  const born = `${idNo.slice(6, 10)}-${idNo.slice(10, 12)}-${idNo.slice(12, 14)}`
  return Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)
}

/** BAD_INPUT that names a column, what was expected in it and what came; `of` how many faults there are. */
export function faulty(
  { column, expected, got }: Pick<Fault, 'column' | 'expected'> & { got?: string | null | undefined },
  of = 1,
) {
  return refusal('BAD_INPUT', {
    expected: `${column}: ${expected}`,
    got: masked(shown(got)) || 'nothing',
    todo: of > 1 ? `correct it, and ${of - 1} more` : 'correct it',
  })
}

/** A text as a refusal repeats it, where logs are kept: of a long number only its end. */
export const masked = (text: string) => text.replace(/\d{7,}(?=[\dXx]{4})/g, (digits) => '*'.repeat(digits.length))
