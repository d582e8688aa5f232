import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Apart, openApart } from '../faults/apart.ts'
import { cell, type Outcome } from '../faults/cell.ts'
import { faults } from '../faults/faults.ts'
import { broken, type Received } from '../faults/invariants.ts'
import { type Case, type Step, steps } from '../faults/steps.ts'

/**
 * `node test/bench/faults.ts [step,…] [fault,…]`: every step of the work with every fault, or those whose names hold one of the words; what came of
 * each as a table. Ends with 1 where something was lost, done twice, or does not hold afterwards. Whole it takes a quarter of an hour.
 */
const [stepWord = '', faultWord = ''] = process.argv.slice(2)
const holding =
  (words: string) =>
  ({ name }: { name: string }) =>
    words.split(',').some((word) => name.includes(word))
const chosenSteps = steps.filter(holding(stepWord))
const chosen = faults.filter(holding(faultWord))
const fortnight = 14 * 86_400_000

/** Mounts a small file system for the database, which can be filled; null where this user or machine cannot. */
function mounted(): string | null {
  if (process.getuid?.() !== 0) return null
  const place = mkdtempSync(join(tmpdir(), 'xinlu-disk-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1g,mode=755', 'tmpfs', place]).status === 0) return place
  rmSync(place, { recursive: true })
  return null
}

const disk = mounted()
const began = Date.now()
const outcomes = new Map<string, Outcome | string>()
const key = (step: Step, fault: string) => `${step.name} × ${fault}`
let apart: Apart | undefined
let failed = 0
try {
  apart = await openApart(disk)
  const { xinlu } = apart
  const cases = new Map<Step, Case[]>()
  for (const step of chosenSteps) cases.set(step, await step.cases(xinlu, chosen.length))
  xinlu.clock.now += fortnight
  await pause(200)
  await xinlu.as('dashboard')('{ enterprises(first: 1) { edges { node { name } } } }')
  console.log(`prepared in ${seconds()} s`)

  const received: Received[] = []
  for (const step of chosenSteps)
    for (const fault of chosen) {
      const one = cases.get(step)?.shift()
      const why = fault.skipped?.(apart)
      if (!one || why) {
        outcomes.set(key(step, fault.name), `skipped: ${why}`)
        continue
      }
      const started = Date.now()
      const outcome = await cell(apart, step, fault, one, received)
      outcomes.set(key(step, fault.name), outcome)
      if (outcome.faults.length > 0) failed += 1
      const told = outcome.faults.map((line) => `\n    ${line}`).join('')
      console.log(`${key(step, fault.name)}: ${outcome.said} (${((Date.now() - started) / 1000).toFixed(1)} s)${told}`)
    }
  // Every receipt that was ever handed out, against the log as it is at the end.
  const end = await broken(xinlu, received)
  failed += end.length
  console.log(table())
  console.log(
    `${received.length} receipts; at the end ${end.length > 0 ? end.join('; ') : 'everything holds'}; ${seconds()} s`,
  )
} finally {
  await apart?.close()
  if (disk) {
    // A server that has just ended may still hold it: it goes when nobody does.
    execFileSync('umount', ['--lazy', disk])
    rmSync(disk, { recursive: true })
  }
}
process.exit(failed > 0 ? 1 : 0)

function seconds(): string {
  return ((Date.now() - began) / 1000).toFixed(0)
}

function table(): string {
  const lines = chosen.map(({ name }) => [
    name,
    ...chosenSteps.map((step) => {
      const outcome = outcomes.get(key(step, name))
      if (typeof outcome !== 'object') return outcome ?? ''
      return outcome.faults.length > 0 ? `**${outcome.said}: ${outcome.faults.join('; ')}**` : outcome.said
    }),
  ])
  const head = ['fault', ...chosenSteps.map(({ name }) => name)]
  return [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n')
}
