import { refusal } from '@xinlu/schema/errors'
import { unnoted } from '@xinlu/schema/used'
import { editions } from './ruleAt.ts'

/** Rule packs by what they are for, each in the order of the days from which it holds. */
export type Packs<Name extends string, Pack extends { from: string }> = ReadonlyMap<Name, readonly Pack[]>

/** A county's packs before those that are shipped: from the first day of its own for a name, only its own answer. */
export function countyFirst<Name extends string, Pack extends { from: string }>(
  county: Packs<Name, Pack>,
  shipped: Packs<Name, Pack>,
): Packs<Name, Pack> {
  const names = new Set([...shipped.keys(), ...county.keys()])
  return new Map(
    [...names].map((name) => {
      const own = county.get(name) ?? []
      const start = own[0]?.from
      const before = (shipped.get(name) ?? []).filter(({ from }) => start === undefined || from < start)
      return [name, [...before, ...own]]
    }),
  )
}

/** The pack of a name in force on a day; NO_EDITION where there is none. There is no default day. */
export function packOn<Name extends string, Pack extends { from: string }>(
  packs: Packs<Name, Pack>,
  name: Name,
  day: string,
): Pack {
  const known = packs.get(name)
  const pack = known?.findLast(({ from }) => from <= day)
  if (pack) return pack
  throw refusal('NO_EDITION', {
    expected: `a pack of ${name} in force on ${day}`,
    got: known?.[0] ? `the first is in force from ${known[0].from}` : `packs of ${[...packs.keys()].join(', ')}`,
    todo: 'add the pack, or ask for another day, or for one of those',
  })
}

/** The days after one, and before another, on which one of these editions' instruments has a new edition; `law` names them `instrument/effective`. */
export function laterReadings(law: readonly string[], effective: string, until: string | null): string[] {
  const instruments = new Set(law.map((edition) => edition.split('/')[0] ?? ''))
  const starts = [...instruments].flatMap((instrument) => editions(instrument).map((one) => one.effective))
  return [...new Set(starts.filter((day) => day > effective && (until === null || day < until)))].sort()
}

/** The packs of one process: those that are shipped, read when they are first asked for, or a county's before them. */
export function packsHeld<Name extends string, Pack extends { from: string }>(
  packsIn: (folder: string) => Packs<Name, Pack>,
  shippedFolder: string,
) {
  let held: Packs<Name, Pack> | null = null
  let countyFolder: string | null = null
  return {
    all(): Packs<Name, Pack> {
      // The answer that is the first to need them rests on the pack that it takes, not on the law of all of them.
      held ??= unnoted(() => packsIn(shippedFolder))
      return held
    },
    /** Has this process put a county's folder before the packs that are shipped; before the first of them was asked for. */
    use(folder: string): void {
      if (countyFolder === folder) return
      if (held) throw new Error('the packs were read already')
      countyFolder = folder
      held = countyFirst(packsIn(folder), packsIn(shippedFolder))
    },
  }
}
