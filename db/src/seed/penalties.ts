import { inWan } from './breaches.ts'
import { casesOf } from './cases.ts'
import { corrected, dayText, instantText, monthsLater, yearOf } from './days.ts'
import { recordId } from './ids.ts'
import type { Offenders } from './offenders.ts'
import { published } from './publishing.ts'
import { otherRulings, overloadRulingCount, overloadRulings, type Ruling } from './rulings.ts'
import type { Penalty } from './types.ts'
import { authority, authorityCode, numbering, units } from './units.ts'
import type { World } from './world.ts'

/** Whether a penalty's row was first sent in with a slip and then corrected: one in eighty. */
const isCorrected = (penalty: number) => penalty % 80 === 17

/** How many statements the stream yields. */
export function penaltyStatements(penalties: number): number {
  return penalties + Math.floor((penalties + 62) / 80)
}

/**
 * 行政处罚 in the order of their decisions: for the violations, for those who go on, and others up to the number of the scale.
 * Document numbers of a unit and year run from 1 without gaps. A corrected row had no 公示截止期 at first.
 */
export function* penalties(world: World, offenders: Offenders): Generator<Penalty> {
  const cases = casesOf(world, offenders).map(({ ruling }) => ruling)
  const others = world.size.penalties - cases.length - overloadRulingCount(world)
  const numberOf = numbering()
  let index = 0
  for (const ruling of inOrder([overloadRulings(world, offenders), cases.values(), otherRulings(world, others)])) {
    const penalty = written(world, index, ruling, numberOf)
    if (isCorrected(index)) {
      yield { ...penalty, facts: { ...penalty.facts, publicityUntil: null } }
      const knownFrom = instantText(corrected(ruling.chance, Date.parse(penalty.knownFrom), world.today))
      yield { ...penalty, facts: { ...penalty.facts, remark: '更正：补录公示截止期' }, knownFrom }
    } else yield penalty
    index++
  }
}

function written(world: World, index: number, ruling: Ruling, numberOf: ReturnType<typeof numbering>): Penalty {
  const { day, chance, unit, subjectId, party, fineYuan } = ruling
  const series = units.find(({ code }) => code === unit)?.penaltySeries as string
  return {
    id: recordId(world.seed, 'd', `penalty ${index}`),
    subjectId,
    facts: {
      template: 'PENALTY_2018',
      party,
      docNo: numberOf(series, yearOf(day)),
      breachKind: ruling.breachKind,
      breachFacts: ruling.breachFacts,
      basis: ruling.basis,
      penaltyKinds: ruling.penaltyKinds,
      content: ruling.content,
      fine: fineYuan === null ? null : inWan(fineYuan),
      confiscated: null,
      suspendedLicence: ruling.suspendedLicence,
      decidedOn: dayText(day),
      validUntil: '2099-12-31',
      publicityUntil: dayText(monthsLater(day, ruling.shownMonths)),
      authority,
      authorityCode,
      source: authority,
      sourceCode: authorityCode,
      remark: null,
    },
    unit,
    saidBy: 'wenshui-enforcement',
    ...published(world, chance, party, day),
  }
}

/** Rulings of several sources, each in order, as one in order; of the same day the earlier source first. */
function* inOrder(sources: readonly Iterator<Ruling>[]): Generator<Ruling> {
  const heads = sources.map((source) => source.next())
  for (;;) {
    let first = -1
    heads.forEach((head, i) => {
      const best = heads[first]
      if (!head.done && (!best || best.done || head.value.day < best.value.day)) first = i
    })
    const head = heads[first]
    if (!head || head.done) return
    yield head.value
    heads[first] = (sources[first] as Iterator<Ruling>).next()
  }
}
