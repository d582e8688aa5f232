import { groundOn } from '../groundOn.ts'
import { mutants } from '../policy/twoWorlds/mutants.ts'
import { runMutant } from '../policy/twoWorlds/runMutant.ts'

/** `node test/bench/mutants.ts`: plants each leak of the list and says whether the two worlds tell it. Ends with 1 where one is missed. */
const { ground, takeAway } = await groundOn(process.env.DATABASE_URL)
let missed = 0
try {
  const rows = []
  for (const mutant of mutants) {
    const { fate, told } = await runMutant(mutant, ground)
    rows.push({ mutant: mutant.name, noticed: fate === 'caught' ? mutant.caller : '', fate })
    if (fate === 'caught') continue
    missed += 1
    console.error(`${mutant.name}: ${fate}\n${told}`)
  }
  console.table(rows)
  console.log(`${mutants.length - missed} of ${mutants.length} caught`)
} finally {
  await takeAway()
}
process.exitCode = missed === 0 ? 0 : 1
