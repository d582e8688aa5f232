import { citation, type Rule, ruleAt } from '@xinlu/db'
import { XinluError } from '@xinlu/schema'
import { placeholderUscc } from '@xinlu/schema/identifiers'
import { Decimal } from 'decimal.js'
import { latestEndOn, type PeriodFacts, periodBasis, periodOf, transitionRule } from '../publicity/period.ts'
import { barredBy, dueBasis, dueOn, type NotForPublicity } from '../publicity/publicity.ts'
import { settled, severityBasis, severityOf, tiersFrom, whereKnown } from '../publicity/tier.ts'
import { eligibleBasis, eligibleOn } from '../repair/repair.ts'
import type { PenaltyFacts } from '../sheet/facts.ts'
import type { DocumentOnly } from './documentOnly.ts'
import { amountInWords, dayInText, dayInWords } from './inWords.ts'
import type { Placeholder } from './placeholders.ts'

/** What stands where no rule in force says it. */
export const notSettled = '（依规定尚不能确定）'
/** What stands where the bureau has not written it into its edition. */
export const notFilledIn = '（暂缺，由本机关填写）'
/** What stands where the clerk has not said it. */
export const byOfficer = '（由承办人填写）'

const severities = { MINOR: '轻微', ORDINARY: '一般', SERIOUS: '严重' } as const

const reasons: Readonly<Record<NotForPublicity, string>> = {
  NATURAL_PERSON: '当事人是自然人',
  SUMMARY: '适用简易程序当场作出',
  WARNING_ONLY: '仅处警告或者通报批评',
  MINOR: '失信严重程度为轻微',
  STATE_SECRET: '涉及国家秘密',
  TRADE_SECRET: '涉及商业秘密',
  PRIVACY: '涉及个人隐私',
  JUVENILE: '当事人是未成年人',
}

/**
 * What each placeholder of a template says of a penalty, as the law stands on `today`; null where it does not apply to the case.
 * A number or a day that no rule in force gives is said to be so, never guessed.
 */
export function caseText(
  { facts, only, publishedOn }: PeriodFacts & { facts: PenaltyFacts; only: DocumentOnly },
  today: string,
): Record<Placeholder, string | null> {
  const { decidedOn } = facts
  const row = { facts, publishedOn }
  const severity = severityOf(facts)
  const barred = barredBy(facts)
  const public_ = <T>(text: T) => (barred ? null : text)
  const fine = yuanOf(facts.fine)
  const confiscated = yuanOf(facts.confiscated)
  const fined = <T>(text: T) => (fine === null ? null : text)
  return {
    ...bureauText(decidedOn),
    ...partyText(facts),
    ...objectionText(decidedOn),
    partyAddress: only.address ?? byOfficer,
    evidence: only.evidence?.replace(/。$/, '') ?? byOfficer,
    performance: only.performance?.replace(/。$/, '') ?? byOfficer,
    docNo: facts.docNo,
    decidedOn: dayInText(decidedOn),
    decidedOnInWords: dayInWords(decidedOn),
    breachKind: facts.breachKind,
    breachFacts: facts.breachFacts,
    basis: facts.basis,
    penaltyKinds: facts.penaltyKinds.join('、'),
    content: facts.content.replace(/。$/, ''),
    summaryProcedure: facts.summary
      ? `本决定适用简易程序当场作出（${cited('administrative-penalty', 'summary.organisation.fine.cap', decidedOn)}）。`
      : null,
    fine,
    fineInWords: fine && amountInWords(fine),
    confiscated,
    confiscatedInWords: confiscated && amountInWords(confiscated),
    suspendedLicence: facts.suspendedLicence,
    paymentWithin: fined(value('administrative-penalty', 'fine.payment.within', decidedOn)),
    paymentBasis: fined(cited('administrative-penalty', 'fine.payment.within', decidedOn)),
    surchargeDaily: fined(percentage('administrative-penalty', 'fine.surcharge.daily', decidedOn)),
    surchargeBasis: fined(cited('administrative-penalty', 'fine.surcharge.daily', decidedOn)),
    severity: severity ? severities[severity] : notSettled,
    severityBasis: together(basisText(severityBasis(facts)), severity ? fineBasis(facts) : null),
    barredReason: barred && reasons[barred],
    publicityDueOn: public_(dayText(dueDay(facts))),
    publicityDueBasis: public_(basisText(dueBasis(facts))),
    earliestEndOn: public_(earliestText(row, today)),
    latestEndOn: public_(latestText(row, today)),
    periodBasis: public_(together(basisText(periodBasis(facts)), clockBasis(decidedOn, today))),
    repairFrom: public_(earliestText(row, today)),
    repairFromBasis: public_(together(basisText(eligibleBasis(row, today)), clockBasis(decidedOn, today))),
    repairAcceptWithin: value('credit-repair', 'acceptance.within', decidedOn),
    repairDecideWithin: value('credit-repair', 'processing.within', decidedOn),
    repairBasis: cited('credit-repair', 'processing.within', decidedOn),
  }
}

function bureauText(day: string) {
  const filled = (rule: string) => value('county-bureau', rule, day, notFilledIn)
  return {
    authority: filled('authority.name'),
    authorityAddress: filled('authority.address'),
    authorityTelephone: filled('authority.telephone'),
    paymentBank: filled('payment.bank'),
    reconsiderationAuthority: filled('reconsideration.authority'),
    reconsiderationWithin: value('county-bureau', 'reconsideration.within', day),
    litigationCourt: filled('litigation.court'),
    litigationWithin: value('county-bureau', 'litigation.within', day),
  }
}

function partyText({ party }: PenaltyFacts) {
  const person = party.kind === 'NATURAL_PERSON'
  return {
    partyName: party.name,
    uscc: party.uscc === placeholderUscc ? null : party.uscc,
    businessRegNo: party.businessRegNo,
    legalRepresentative: party.kind === 'LEGAL_PERSON' ? party.legalRepresentative : null,
    operator: party.kind === 'SOLE_TRADER' ? party.legalRepresentative : null,
    idKind: person ? party.idKind : null,
    idNo: person ? party.idNo : null,
  }
}

const objectionText = (day: string) => ({
  objectionOwnWithin: value('county-objections', 'objection.own.within', day),
  objectionOtherWithin: value('county-objections', 'objection.other-unit.within', day),
  objectionBasis: cited('county-objections', 'objection.own.within', day),
})

/** 万元 of the template in 元. */
const yuanOf = (tenThousands: string | null) =>
  tenThousands === null ? null : new Decimal(tenThousands).times(10_000).toFixed()

/** A length that starts with a publication that has not been yet has no day: it is said as a length. */
function earliestText(row: PeriodFacts, today: string): string {
  const day = eligibleOn(row, today)
  const { shortest, from } = periodOf(row, today)
  if (day === null && shortest !== null && from === null) return `公示之日起满${shortest}个月之日`
  return dayText(day)
}

function latestText(row: PeriodFacts, today: string): string {
  const day = latestEndOn(row, today)
  const { longest, from } = periodOf(row, today)
  if (day === null && longest !== null && from === null) return `公示之日起满${longest}个月之日`
  return dayText(day)
}

/** What an amount of fine says of the tier is the county's to settle, since order 36 does not: its edition is named, too. */
function fineBasis({ penaltyKinds, summary, decidedOn }: PenaltyFacts): Rule | null {
  const rests = penaltyKinds.includes('罚款') && !summary && decidedOn >= tiersFrom
  return rests ? found('county-severity', 'fine.ordinary.above.organisation', decidedOn) : null
}

/** Where the county settles from which day a period counts, or how an old one goes on under order 36: that rule. */
function clockBasis(decidedOn: string, today: string): Rule | null {
  if (decidedOn >= tiersFrom) return settled('publicity.clock', 'county-repair', decidedOn)
  return today >= tiersFrom ? transitionRule() : null
}

const together = (basis: string, rule: Rule | null) => (rule ? `${basis}；${basisText(citation(rule))}` : basis)

const dayText = (day: string | null) => (day === null ? notSettled : dayInText(day))

/** The day by which it must be public; null past the end of the calendar. */
function dueDay(facts: PenaltyFacts): string | null {
  try {
    return dueOn(facts)
  } catch (error) {
    if (error instanceof XinluError && error.code === 'CALENDAR_END') return null
    throw error
  }
}

const found = (instrument: string, rule: string, day: string): Rule | null =>
  whereKnown(() => ruleAt(instrument, rule, day))

const value = (instrument: string, rule: string, day: string, otherwise = notSettled) =>
  String(found(instrument, rule, day)?.value ?? otherwise)

function percentage(instrument: string, rule: string, day: string): string {
  const share = found(instrument, rule, day)?.value
  return typeof share === 'number' ? `${new Decimal(share).times(100).toFixed()}%` : notSettled
}

function cited(instrument: string, rule: string, day: string): string {
  const one = found(instrument, rule, day)
  return basisText(one && citation(one))
}

/** A citation as a document writes it; 暂定 where the number was not read in the official text. */
function basisText(of: ReturnType<typeof citation> | null): string {
  return of ? `${of.edition}${of.at ?? ''}${of.provisional ? '（暂定）' : ''}` : notSettled
}
