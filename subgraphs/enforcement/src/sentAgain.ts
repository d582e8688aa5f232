import { type Concealing, type Db, jsonRevealed, type Viewer } from '@xinlu/schema'
import { quarantinedCells } from './concealed.ts'
import { readCell } from './domain/sheet/cell.ts'
import { type Header, placeOf } from './domain/sheet/header.ts'

type Sql = Db['$client']

/** One row of a part as it was judged. */
interface Row {
  line: number
  cells: readonly (string | null)[]
  /** Whether it made a decision that was not known. */
  recorded: boolean
}

interface Part {
  batchId: string
  header: Header
  columns: readonly string[]
  rows: readonly Row[]
  /** The rows of it that were kept, with their numbers. */
  quarantined: readonly { id: string; line: number }[]
}

interface Open {
  id: string
  batchId: string
  line: number
  columns: string[]
  cells: (string | null)[]
  conflict: boolean
}

/**
 * 已改正重发: settles the rows in quarantine in whose place a part brought others. A row came again where its line of the same batch did,
 * under its own document number or where that number was what could not be read or contradicted another; or where a faulty row's number
 * was recorded from another file. A row that is itself kept and settled already settles nothing, so that one of them stays to be done.
 */
export async function settleSentAgain(sql: Sql, concealing: Concealing, viewer: Viewer, part: Part): Promise<void> {
  const { batchId, header, rows } = part
  const unit = viewer.unit ?? ''
  const anew = rows.some(({ recorded }) => recorded)
  const open = await sql<Open[]>`
    select q.id, q.batch_id as "batchId", q.line, q.columns, q.cells, q.decision_id is not null as conflict
    from quarantined_row q where q.said_by = ${unit} and q.template = ${header.template}
      and ((q.batch_id = ${batchId} and q.line = any(${rows.map(({ line }) => line)}::int[]))
        or (${anew} and q.decision_id is null and q.batch_id <> ${batchId}))
      and not exists (select 1 from settlement where quarantine_id = q.id)`
  if (open.length === 0) return
  const still = new Set(open.map(({ id }) => id))
  const kept = new Map(part.quarantined.map(({ id, line }) => [line, id]))
  const numbers = numbersOf(header)
  const own = new Map(rows.map(({ line, cells }) => [line, numbers(part.columns, cells)]))
  const recorded = new Set(rows.flatMap(({ line, recorded }) => (recorded ? [own.get(line)] : [])))
  const again = open.filter((row) => {
    const docNo = numbers(row.columns, jsonRevealed(concealing, quarantinedCells, row.cells))
    if (row.batchId !== batchId) return docNo !== null && recorded.has(docNo)
    const now = kept.get(row.line)
    if (now !== undefined && (now === row.id || !still.has(now))) return false
    return row.conflict || docNo === null || docNo === own.get(row.line)
  })
  if (again.length === 0) return
  const settled = again.map(({ id }) => ({
    ...{ quarantine_id: id, kept: 'SENT_AGAIN', reason: batchId },
    ...{ said_by: unit, known_from: viewer.now },
  }))
  await sql`insert into settlement ${sql(settled as never)} on conflict (quarantine_id) do nothing`
}

/** 文书号 of a row as it is compared; null where it has none that can be read. */
function numbersOf({
  sheet,
}: Header): (columns: readonly string[], cells: readonly (string | null)[]) => string | null {
  const column = sheet.columns.find(({ key }) => key === 'docNo')
  return (columns, cells) => {
    const reading = column && readCell(column, cells[placeOf(sheet, 'docNo', columns)] ?? null)
    return reading && 'value' in reading ? reading.value : null
  }
}
