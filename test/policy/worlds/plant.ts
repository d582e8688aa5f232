import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import type { Planted } from './planted.ts'

/** Loaded before all else with --import: changes one text of one file on its way in, never on the disk. */
const { file, find, replace } = JSON.parse(process.env.XINLU_PLANTED ?? '') as Planted
const loaded = globalThis as { plantedLoaded?: boolean }

registerHooks({
  load(url, context, next) {
    const module = next(url, context)
    if (!url.endsWith(`/${file}`)) return module
    const source = String(module.source ?? readFileSync(new URL(url)))
    const [before, after, ...more] = source.split(find)
    if (after === undefined || more.length > 0) throw new Error(`${file} does not hold the text exactly once`)
    loaded.plantedLoaded = true
    return { ...module, source: `${before}${replace}${after}` }
  },
})
