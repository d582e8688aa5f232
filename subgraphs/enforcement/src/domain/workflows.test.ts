import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { decisionMachine } from './course.ts'
import { tableOf, unbegun } from './machine.ts'
import { repairFlow } from './repairFlow.ts'

const machines = [decisionMachine, repairFlow]
const docs = readFileSync(join(import.meta.dirname, '../../workflows.md'), 'utf8')

it.each(machines)('$title stands in workflows.md as it is taken', (machine) => {
  expect(docs).toContain(tableOf(machine))
})

it.each(machines)('$title can be gone through to each of its ends, and from none further', ({ ends, transitions }) => {
  const reached = new Set([unbegun])
  for (let before = 0; before < reached.size; ) {
    before = reached.size
    for (const { from, to } of transitions) if (from.some((state) => reached.has(state))) reached.add(to)
  }
  expect([...reached].sort()).toEqual([...new Set([unbegun, ...transitions.map(({ to }) => to)])].sort())
  expect(ends.filter((end) => !reached.has(end))).toEqual([])
  expect(transitions.filter(({ from }) => from.some((state) => ends.includes(state)))).toEqual([])
})
