import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { openDoor } from './door.ts'
import { openSheet } from './sheet/read.ts'
import { type RunKey, tagColumns } from './tags.ts'

/** Tags sent at once: the most that reconcileActs takes. */
const part = 2_000

const start = `mutation StartReconciliation($from: Date!, $to: Date!) {
  startReconciliation(decidedFrom: $from, decidedTo: $to) { id key decidedFrom decidedTo }
}`
const send = `mutation ReconcileActs($input: ReconcileActsInput!) { reconcileActs(input: $input) { id finished } }`
const ask = `query Reconciliation($id: ID!) {
  reconciliation(id: $id) {
    id finished lines unreadableLines counts { kind count }
    findings(first: 1000) { kind line docNo detail decision { id } }
  }
}`

interface Tag {
  line: number
  identity: string | null
  content: string | null
  complete: boolean
}

interface Found {
  lines: number
  unreadableLines: number[]
  counts: { kind: string; count: number }[]
  findings: { kind: string; line: number | null; docNo: string | null; detail: string }[]
}

/** `xinlu reconcile-start`: begins a run and writes its key to a new file that its owner alone may read. */
export async function startReconciliation(options: {
  from: string
  to: string
  key: string
  url?: string
  token?: string
}): Promise<void> {
  const door = await openDoor(options)
  try {
    // The place is taken before the run begins: its key is given once.
    write(options.key, '', 'wx')
    const { startReconciliation: run } = await door.ask<{ startReconciliation: Omit<RunKey, 'run'> & { id: string } }>(
      start,
      { from: options.from, to: options.to },
    )
    const { id, key, decidedFrom, decidedTo } = run
    write(options.key, `${JSON.stringify({ run: id, key, decidedFrom, decidedTo }, null, 2)}\n`, 'w')
    console.log(`核查 ${id}: 密钥已写入 ${basename(options.key)}, 只交给案件系统管理员`)
  } finally {
    await door.close()
  }
}

/** `xinlu reconcile-send TAGS`: hands the tags in by parts and prints what was found; a run that was cut off can be sent again. */
export async function sendTags(file: string, options: { json?: boolean; url?: string; token?: string }): Promise<void> {
  const { run, proof, tags } = await readTags(file)
  const door = await openDoor(options)
  try {
    const parts = Math.max(1, Math.ceil(tags.length / part))
    for (let at = 0; at < parts; at++) {
      const input = { runId: run, proof, part: at + 1, parts, tags: tags.slice(at * part, (at + 1) * part) }
      await door.ask(send, { input })
    }
    const { reconciliation } = await door.ask<{ reconciliation: Found }>(ask, { id: run })
    if (options.json) console.log(JSON.stringify(reconciliation))
    else say(file, reconciliation)
  } finally {
    await door.close()
  }
}

function say(file: string, { lines, unreadableLines, counts, findings }: Found): void {
  const found = counts.map(({ kind, count }) => `${kind} ${count}`).join(', ')
  console.log(`${basename(file)}: ${lines} 行, 无法识别 ${unreadableLines.length} 行; 发现: ${found || '无'}`)
  for (const { kind, line, docNo, detail } of findings)
    console.log(`  ${kind} ${line === null ? '' : `第 ${line} 行 `}${docNo ?? ''} ${detail}`)
}

/** The tags of a file; FILE_TEMPLATE for what `xinlu reconcile` did not write. */
async function readTags(path: string): Promise<{ run: string; proof: string; tags: Tag[] }> {
  const sheet = await openSheet(path)
  try {
    if (sheet.columns.join() !== tagColumns.join()) throw noTags(`the columns ${sheet.columns.slice(0, 8).join('、')}`)
    const tags: Tag[] = []
    const runs = new Set<string>()
    for await (const { cells } of sheet.rows) {
      const [run, proof, line, identity, content, complete] = cells
      runs.add(`${run} ${proof}`)
      tags.push({
        line: Number(line),
        identity: identity ?? null,
        content: content ?? null,
        complete: complete === '1',
      })
    }
    const [only, another] = [...runs]
    if (!only || another) throw noTags(`tags of ${runs.size} runs`)
    const [run = '', proof = ''] = only.split(' ')
    return { run, proof, tags }
  } finally {
    await sheet.close()
  }
}

const noTags = (got: string) =>
  refusal('FILE_TEMPLATE', { expected: 'the tags of one run', got, todo: 'send what `xinlu reconcile` wrote' })

function write(path: string, text: string, flag: 'w' | 'wx'): void {
  try {
    writeFileSync(path, text, { flag, mode: 0o600 })
  } catch (error) {
    throw refusal(
      'FILE_UNWRITABLE',
      {
        expected: 'a place for a new file',
        got: String((error as NodeJS.ErrnoException).code),
        todo: 'choose another',
      },
      error,
    )
  }
}
