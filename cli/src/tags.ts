import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { openSheet } from './sheet/read.ts'
import { writeSheet } from './sheet/write.ts'

/** The key of a run, as `xinlu reconcile-start` wrote it. */
export interface RunKey {
  run: string
  key: string
  decidedFrom: string
  decidedTo: string
}

/** The columns of a file of tags; run and proof are the same in every row. */
export const tagColumns = ['run', 'proof', 'line', 'identity', 'content', 'complete'] as const

/** How enforcement reads rows and makes their tags; given by `main.ts`, which alone names a subgraph. */
type TaggerOf = (
  columns: readonly string[],
  key: Buffer,
  runId: string,
  today: string,
) => {
  proof: string
  tagged(cells: readonly (string | null)[]): {
    identity: string | null
    content: string | null
    complete: boolean
    decidedOn: string | null
  }
}

/**
 * `xinlu reconcile FILE --key KEYFILE --out TAGS`: writes of each act of the case system its tags and whether the row is complete;
 * nothing of it can be read without the key. Acts decided on other days than the run's are left out. Asks no house.
 */
export async function writeTags(
  file: string,
  options: { key: string; out: string },
  taggerOf: TaggerOf,
): Promise<void> {
  const { run, key, decidedFrom, decidedTo } = readKey(options.key)
  const sheet = await openSheet(file)
  const count = { tagged: 0, incomplete: 0, unreadable: 0, outside: 0 }
  try {
    const tagger = taggerOf(sheet.columns, Buffer.from(key, 'base64'), run, countyDay())
    async function* rows() {
      for await (const { line, cells } of sheet.rows) {
        const { identity, content, complete, decidedOn } = tagger.tagged(cells)
        if (decidedOn !== null && (decidedOn < decidedFrom || decidedOn > decidedTo)) {
          count.outside += 1
          continue
        }
        count.tagged += 1
        if (!complete) count.incomplete += 1
        if (identity === null) count.unreadable += 1
        yield [run, tagger.proof, String(line), identity, content, complete ? '1' : '0']
      }
    }
    await writeSheet(options.out, { format: 'CSV', columns: tagColumns, rows: rows() })
  } finally {
    await sheet.close()
  }
  const { tagged, incomplete, unreadable, outside } = count
  console.log(
    `${basename(file)}: 指纹 ${tagged} 行, 其中不完整 ${incomplete}, 无法识别 ${unreadable}; 决定日期不在核查范围 ${outside} 行`,
  )
}

/** The day in China. */
const countyDay = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** The key of a run from its file; FILE_UNREADABLE for what is no such file. */
function readKey(path: string): RunKey {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<RunKey>
    const { run, key, decidedFrom, decidedTo } = read
    if (run && key && decidedFrom && decidedTo && Buffer.from(key, 'base64').length === 32)
      return { run, key, decidedFrom, decidedTo }
  } catch {
    // said below
  }
  throw refusal('FILE_UNREADABLE', {
    expected: 'the key of a run, as `xinlu reconcile-start` wrote it',
    got: `${basename(path)}, which is none`,
    todo: 'give the key file of this run',
  })
}
