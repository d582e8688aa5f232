import { readFileSync } from 'node:fs'
import { type Machine, tableOf, unbegun, withTables } from '@xinlu/schema'
import { describe, expect, it } from 'vitest'
import { workflowDocs } from './workflows.ts'

const docs = workflowDocs().map((one) => ({ ...one, text: readFileSync(one.file, 'utf8') }))
const all = docs.flatMap(({ machines, text }) => machines.map((machine) => ({ title: machine.title, machine, text })))

it.each(all)('$title stands in workflows.md as it is taken', ({ machine, text }) => {
  expect(text).toContain(tableOf(machine))
})

it.each(all)('$title can be gone through to each of its ends, and from none further', ({ machine }) => {
  const { ends, transitions } = machine
  const reached = new Set([unbegun])
  for (let before = 0; before < reached.size; ) {
    before = reached.size
    for (const { from, to } of transitions) if (from.some((state) => reached.has(state))) reached.add(to)
  }
  expect([...reached].sort()).toEqual([...new Set([unbegun, ...transitions.map(({ to }) => to)])].sort())
  expect(ends.filter((end) => !reached.has(end))).toEqual([])
  expect(transitions.filter(({ from }) => from.some((state) => ends.includes(state)))).toEqual([])
})

describe('workflows.md written anew', () => {
  const [{ text, machines }] = docs as [(typeof docs)[number]]
  const [first, second] = machines as [Machine, Machine]

  it('is the same while its tables are in step', () => expect(withTables(text, machines)).toBe(text))

  it('has what a machine says now, and keeps the words around it', () => {
    const transitions = first.transitions.map((one) => ({ ...one, by: 'nobody' }))
    const changed = withTables(text, [{ ...first, transitions }, ...machines.slice(1)])
    expect(changed).not.toBe(text)
    expect(withTables(changed, machines)).toBe(text)
  })

  it('gets the table of a new machine, and loses that of one that is no more', () => {
    const without = withTables(text, machines.slice(1))
    expect(without).not.toContain(tableOf(first))
    expect(without).toContain(tableOf(second))
    expect(withTables(without, machines)).toContain(tableOf(first))
  })
})
