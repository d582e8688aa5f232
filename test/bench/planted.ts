import { groundOn } from '../groundOn.ts'
import { planted } from '../policy/worlds/planted.ts'
import { type Fate, runPlanted } from '../policy/worlds/runPlanted.ts'
import { slips } from '../policy/worlds/slips.ts'

/** `node test/bench/planted.ts`: plants each leak of both lists and says whether the two worlds tell it. Ends with 1 where one is not caught. */
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
try {
  const rows: { leak: string; caller: string; fate: Fate; seconds: number }[] = []
  for (const leak of [...slips, ...planted]) {
    const started = performance.now()
    const { fate, told } = await runPlanted(leak, ground)
    const seconds = Math.round((performance.now() - started) / 100) / 10
    rows.push({ leak: leak.name, caller: leak.caller, fate, seconds })
    if (fate !== 'caught') console.error(`${leak.name}: ${fate}\n${told}`)
  }
  console.table(rows)
  const caught = rows.filter(({ fate }) => fate === 'caught').length
  console.log(`${caught} of ${rows.length} caught`)
  process.exitCode = caught === rows.length ? 0 : 1
} finally {
  await takeAway()
}
