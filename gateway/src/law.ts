import { besides, type Edition, editions, instruments, type RuleEntry } from '@xinlu/db'
import { refusal } from '@xinlu/schema'

/** 法规版本 as it is told. */
function told(edition: Edition) {
  const { instrument, title, issuer, number, promulgated, effective, repealed, source, checked, confidence } = edition
  return {
    ...{ instrument, title, issuer, source, confidence },
    number: number === 'unknown' ? null : number,
    promulgatedOn: promulgated,
    effectiveOn: effective,
    repealedOn: repealed,
    checkedOn: checked,
    ruleCount: Object.keys(edition.rules).length,
  }
}

const ruleTold = (entry: RuleEntry | null) =>
  entry && { ...entry, value: typeof entry.value === 'string' ? entry.value : JSON.stringify(entry.value) }

/** 法规目录: every instrument held, by name, with its editions, earliest first. */
export const instrumentsHeld = () =>
  [...instruments()].sort().map((name) => ({ name, editions: editions(name).map(told) }))

/** 版本对照: two editions of one instrument, or one alone; NOT_FOUND where one is not held. */
export function editionsBeside({ instrument, older, newer }: { instrument: string; older?: string; newer: string }) {
  const held = editions(instrument)
  const of = (day: string) => {
    const found = held.find(({ effective }) => effective === day)
    if (found) return found
    throw refusal('NOT_FOUND', {
      expected: `an edition of ${instrument} in force from ${day}`,
      got: 'none',
      todo: 'choose one of those that `instruments` lists',
    })
  }
  const before = older ? of(older) : null
  const after = of(newer)
  return {
    older: before && told(before),
    newer: told(after),
    rules: besides(before, after).map((one) => ({ ...one, older: ruleTold(one.older), newer: ruleTold(one.newer) })),
  }
}
