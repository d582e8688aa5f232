import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { openClient } from './client.ts'
import { memoryOf } from './cpu.ts'
import { firmsOf, openGroundOf } from './speed/ground.ts'
import { partOf } from './speed/part.ts'
import { peersFolder } from './speed/peers.ts'
import { bidders, questionsOf } from './speed/questions.ts'
import { ratiosOf } from './speed/ratios.ts'
import { differing, type Figure, measured } from './speed/rounds.ts'
import { startVariants, variantNames } from './speed/variants.ts'

/**
 * `node test/bench/speed.ts [--rounds N] [--only names] [--scale N] [--at-once N] [--json file]`: this house, the stock gateway, other
 * gateways and the limit, each in processes of its own, over the same sample county and database. Their answers are held equal,
 * then they are loaded in rounds that take turns: throughput, CPU milliseconds per answer of gateway, subgraphs and database,
 * and the ratios that are to be reached.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: variantNames.join(',') },
    questions: { type: 'string', default: 'Q1,Q2,Q3' },
    // 4 times the sample county are more than 1,000 firms.
    scale: { type: 'string', default: '4' },
    'at-once': { type: 'string', default: '16' },
    connections: { type: 'string', default: '4' },
    json: { type: 'string' },
  },
})
const [rounds, scale, atOnce, connections] = [
  Number(values.rounds),
  Number(values.scale),
  Number(values['at-once']),
  Number(values.connections),
]
const names = values.only.split(',')
const unknown = names.filter((name) => !variantNames.includes(name))
if (unknown.length > 0) throw new Error(`no variant ${unknown.join(', ')}: choose of ${variantNames.join(', ')}`)

const peers = await peersFolder().catch((error: Error) => new Error(`npm could not install it: ${error.message}`))
const ground = await openGroundOf(scale)
const client = openClient()
let close = async () => {}
try {
  const { data, headers, now, viewer } = ground
  const given = { data, viewer, connections }
  const lister = await partOf('ours', given)
  const firms = await firmsOf(lister.url, headers).finally(lister.close)
  const started = await startVariants(names, given, peers)
  close = started.close
  const missing = [...started.missing]
  console.log(
    `${firms.length} firms, ${rounds} rounds, ${atOnce} at once, Q2 of ${bidders} bidders, ${cpus().length} processors`,
  )
  const figures: Figure[] = []
  for (const question of questionsOf(firms, now).filter(({ name }) => values.questions.includes(name))) {
    const different = await differing(question, started.variants, headers)
    for (const [name, why] of different) missing.push({ name, what: `answers otherwise`, why })
    const equal = started.variants.filter(({ name }) => !different.has(name))
    const { figures: found, dropped } = await measured(question, equal, rounds, { client, headers, atOnce, data })
    for (const [name, why] of dropped) missing.push({ name, what: 'refuses under load', why })
    figures.push(...found)
    console.log(`\n${question.name}: ${equal.length} variants answer the same; medians`)
    console.table(
      found.map(({ variant, perSecond, processes, database, cpu }) => ({
        variant,
        'answers/s': perSecond,
        'gateway + subgraphs, CPU ms': processes,
        'database, CPU ms': database,
        'CPU ms per answer': cpu,
      })),
    )
  }
  const memory = started.variants.map(({ name, what, pids }) => ({
    name,
    what,
    'gateway, MB now': memoryOf(pids[0] ?? 0)?.now,
    'at its peak': memoryOf(pids[0] ?? 0)?.peak,
  }))
  console.table(memory)
  if (missing.length > 0) {
    console.log('\nleft out:')
    for (const { name, what, why } of missing) console.log(`- ${name} (${what}): ${why}`)
  }
  const ratios = ratiosOf(figures)
  console.log('\nto reach:')
  console.table(
    ratios.map(({ what, required, measured: found, reached }) => ({
      what,
      required,
      measured: found ?? '–',
      reached: reached === null ? 'not measured' : reached ? 'yes' : 'no',
    })),
  )
  const written = { rounds, scale, firms: firms.length, atOnce, bidders, figures, ratios, missing, memory }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(written, null, 2)}\n`)
} finally {
  client.close()
  await close()
  await ground.close()
}
