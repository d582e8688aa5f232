import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'

/** A block of the runbook: under which heading it stands, where it is typed, and its lines as they stand. */
export interface Block {
  /** The number of its heading. */
  step: number
  where: 'office' | 'machine' | 'machine every' | 'machine spare' | 'machine replica' | 'run' | 'run house'
  lines: string
}

/** Every block of shell in deploy/RUNBOOK.md, in its order. */
export function runbookBlocks(): Block[] {
  const text = readFileSync(join(root, 'deploy/RUNBOOK.md'), 'utf8')
  const found = text.matchAll(/^## (\d+)\.|^```sh( [^\n]*)?\n([\s\S]*?)^```$/gm)
  const blocks: Block[] = []
  let step = 0
  for (const [, heading, kind = '', lines = ''] of found) {
    if (heading) step = Number(heading)
    else blocks.push({ step, where: kind.trim() as Block['where'], lines })
  }
  return blocks
}

/** What a new root shell is told by step 1. */
export function exportsOfStepOne(): string {
  const lines = runbookBlocks().flatMap((block) => block.lines.split('\n'))
  return lines.filter((line) => line.startsWith('export ') && line.includes('/etc/xinlu')).join('\n')
}
