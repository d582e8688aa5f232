import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Machine, tableOf, unbegun } from './machine.ts'
import { machines, withTables } from './machines.ts'

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

describe('workflows.md written anew', () => {
  const [first, second] = machines as [Machine, Machine]

  it('is the same while its tables are in step', () => expect(withTables(docs)).toBe(docs))

  it('has what a machine says now, and keeps the words around it', () => {
    const transitions = first.transitions.map((one) => ({ ...one, by: 'nobody' }))
    const changed = withTables(docs, [{ ...first, transitions }, ...machines.slice(1)])
    expect(changed).not.toBe(docs)
    expect(withTables(changed)).toBe(docs)
  })

  it('gets the table of a new machine, and loses that of one that is no more', () => {
    const without = withTables(docs, machines.slice(1))
    expect(without).not.toContain(tableOf(first))
    expect(without).toContain(tableOf(second))
    expect(withTables(without)).toContain(tableOf(first))
  })
})
