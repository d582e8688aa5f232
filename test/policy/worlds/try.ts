import { groundOn } from '../../groundOn.ts'
import { callers } from './callers.ts'
import { coordinatesFrom } from './generate.ts'
import { pastOn } from './past.ts'
import { asCaller } from './run.ts'
import { openWorld, schemaOf } from './worlds.ts'

const [count = '20', only = ''] = process.argv.slice(2)
const { ground, takeAway } = await groundOn(undefined)
try {
  const past = await pastOn(ground)
  const here = await openWorld(ground, past)
  const schema = await schemaOf(here)
  console.log(coordinatesFrom(schema).length, 'coordinates')
  for (const caller of callers.filter((c) => c.name.includes(only))) {
    const t = performance.now()
    try {
      const f = await asCaller({ ground, past, here, schema }, caller, Number(count))
      console.log(
        f.caller,
        '| flips',
        f.flips,
        '| ops',
        f.operations,
        '| told',
        f.told,
        '| reached',
        f.reached,
        '| diff',
        f.differences.length,
        '| inside',
        f.inside.length,
        Math.round(performance.now() - t),
        'ms',
      )
      for (const d of f.differences.slice(0, 3))
        console.log(
          '   DIFF',
          d.operation.query.slice(0, 400),
          JSON.stringify(d.operation.variables),
          '\n      ',
          d.difference,
        )
      for (const d of f.inside.slice(0, 1)) console.log('   INSIDE', d.inside)
    } catch (e) {
      console.log(caller.name, 'ERROR', (e as Error).message)
    }
  }
  await here.house.close()
} finally {
  await takeAway()
}
