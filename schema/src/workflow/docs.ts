import { type Machine, tableOf } from './machine.ts'

/** A heading and its table. */
const block = /^### .+? \(([A-Z_]+)\)\n\n(?:\|.*(?:\n|$))+/gm

/** The docs of a room's workflows with each table as its machine gives it: what is there in its place, a new one at the end, one of no machine left out. */
export function withTables(docs: string, machines: readonly Machine[]): string {
  const written = new Set<string>()
  const replaced = docs.replace(block, (_, flow: string) => {
    const machine = machines.find((one) => one.flow === flow)
    if (!machine) return ''
    written.add(flow)
    return `${tableOf(machine)}\n`
  })
  const missing = machines.filter(({ flow }) => !written.has(flow)).map((one) => `\n${tableOf(one)}\n`)
  return `${replaced.replace(/\n{3,}/g, '\n\n').trimEnd()}\n${missing.join('')}`
}
