import { decisionMachine } from './case/course.ts'
import { type Machine, tableOf } from './machine.ts'
import { objectionFlow } from './objection.ts'
import { batchMachine } from './publicity/batch.ts'
import { repairFlow } from './repair/repairFlow.ts'

/** The workflows of this room, in the order of the docs. */
export const machines: readonly Machine[] = [decisionMachine, batchMachine, repairFlow, objectionFlow]

/** A heading and its table. */
const block = /^### .+? \(([A-Z_]+)\)\n\n(?:\|.*(?:\n|$))+/gm

/** The docs of the workflows with each table as its machine gives it: what is there in its place, a new one at the end, one of no machine left out. */
export function withTables(docs: string, of: readonly Machine[] = machines): string {
  const written = new Set<string>()
  const replaced = docs.replace(block, (_, flow: string) => {
    const machine = of.find((one) => one.flow === flow)
    if (!machine) return ''
    written.add(flow)
    return `${tableOf(machine)}\n`
  })
  const missing = of.filter(({ flow }) => !written.has(flow)).map((one) => `\n${tableOf(one)}\n`)
  return `${replaced.replace(/\n{3,}/g, '\n\n').trimEnd()}\n${missing.join('')}`
}
