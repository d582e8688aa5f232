import { fork } from 'node:child_process'
import { type Ground, groundOn } from '../groundOn.ts'
import { callers } from '../policy/worlds/callers.ts'
import { allFlips, unseenFlips } from '../policy/worlds/controls.ts'
import { pastOn } from '../policy/worlds/past.ts'
import { asCaller, type Figures, settingOn } from '../policy/worlds/run.ts'

/**
 * `node test/bench/worlds.ts [operations] [processes] [caller]`: for every caller (or those whose name holds a text) the
 * stories and so many generated operations, 1,000 unless told otherwise, in two processes unless told otherwise. Ends with 1 where
 * a byte differs, where something was explained otherwise than it ran, or where a flip is seen by nobody who may.
 */
const [operations = '1000', processes = '2', only = ''] = process.argv.slice(2)

if (process.send) {
  process.once('message', async ({ ground, names }: { ground: Ground; names: string[] }) => {
    const setting = await settingOn(ground)
    for (const caller of callers.filter(({ name }) => names.includes(name)))
      process.send?.(await asCaller(setting, caller, Number(operations), { explain: true }))
    await setting.here.house.close()
    process.disconnect()
  })
} else {
  const started = performance.now()
  const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
  try {
    const asked = callers.filter(({ name }) => name.includes(only)).map(({ name }) => name)
    const figures: Figures[] = []
    const work = Array.from({ length: Number(processes) }, (_, n) =>
      part(
        ground,
        asked.filter((_, i) => i % Number(processes) === n),
        (one) => figures.push(one),
      ),
    )
    await Promise.all(work)
    const unseen = only ? [] : await unseenFlips(ground, await pastOn(ground))
    report(
      figures.sort((a, b) => asked.indexOf(a.caller) - asked.indexOf(b.caller)),
      unseen,
    )
    console.log(`${Math.round((performance.now() - started) / 1000)} s`)
    const differing = figures.some(({ differences, explained }) => differences.length + explained.length > 0)
    process.exitCode = differing || unseen.length > 0 || figures.length < asked.length ? 1 : 0
  } finally {
    await takeAway()
  }
}

/** A part of the callers in a process of its own. */
function part(ground: Ground, names: string[], came: (one: Figures) => void): Promise<void> {
  return new Promise((resolve) => {
    const child = fork(import.meta.filename, process.argv.slice(2))
    child.on('message', (one) => came(one as Figures))
    child.on('exit', () => resolve())
    child.send({ ground, names })
  })
}

function report(figures: readonly Figures[], unseen: readonly string[]): void {
  for (const { caller, differences, inside, explained } of figures) {
    for (const one of explained) console.error(`${caller}, explained otherwise: ${one}`)
    for (const { operation, difference } of differences)
      console.error(`${caller}: ${operation.query} ${JSON.stringify(operation.variables)}\n  ${difference}`)
    const [first] = inside
    if (first) console.error(`${caller}, inside only, first: ${first.operation.query}\n  ${first.inside}`)
  }
  console.table(
    figures.map(({ caller, flips, operations, told, reached, differences, inside, explained }) => ({
      caller,
      flips,
      operations,
      'with facts': told,
      coordinates: reached,
      differences: differences.length,
      'inside only': inside.length,
      'explained otherwise': explained.length,
    })),
  )
  const sum = (of: (one: Figures) => number) => figures.reduce((total, one) => total + of(one), 0)
  console.log(
    `${figures.length} callers, ${sum(({ operations }) => operations)} operations, ${sum(({ differences }) => differences.length)} differences; ` +
      `${allFlips.length} flips, ${unseen.length} seen by nobody ${unseen.join(', ')}`,
  )
}
