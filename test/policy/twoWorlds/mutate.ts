import { registerHooks } from 'node:module'
import { mutants } from './mutants.ts'

/** Loaded before all else with --import: changes one text of one file on its way in, never on the disk. */
const mutant = mutants.find(({ name }) => name === process.env.XINLU_MUTANT)
if (!mutant) throw new Error('XINLU_MUTANT names no mutant')

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith(`/${mutant.file}`)) return loaded
    const source = String(loaded.source)
    const [before, after, ...more] = source.split(mutant.find)
    if (after === undefined || more.length > 0) throw new Error(`${mutant.file} does not hold the text exactly once`)
    return { ...loaded, source: `${before}${mutant.replace}${after}` }
  },
})
