import { type AccessRecord, type PublicKeys, verifyStored } from '@xinlu/db'
import { type Db, newId, type Viewer } from '@xinlu/schema'
import type { MeasurementRow } from '../planRows.ts'
import { insertOnce } from './insert.ts'

/** What was last measured of each item, in the order asked; null where nothing was. */
export async function lastMeasured(
  db: Db,
  { now }: Viewer,
  itemIds: readonly string[],
): Promise<(MeasurementRow | null)[]> {
  const rows = await db.$client<MeasurementRow[]>`
    select distinct on (item_id) item_id as "itemId", value, values, receipt_id as "receiptId",
      to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "answeredAt"
    from measurement where item_id = any(${itemIds as string[]}::text[]) and known_from <= ${now}
    order by item_id, answered_at desc, known_from desc, id desc`
  return itemIds.map((id) => rows.find(({ itemId }) => itemId === id) ?? null)
}

/** States what was taken from an answer; the same receipt for the same item changes nothing. */
export async function stateMeasured(db: Db, viewer: Viewer, said: MeasurementRow): Promise<void> {
  await insertOnce(db, 'measurement', {
    id: newId('m', viewer.now),
    ...said,
    values: said.values && JSON.stringify(said.values),
    saidBy: viewer.unit ?? '',
    byPerson: viewer.id ?? '',
    knownFrom: viewer.now,
  })
}

/** The plain record of a receipt that stands in the log as it was issued; null for any other. */
export async function recordOf(
  db: Db,
  _viewer: Viewer,
  receiptId: string,
  keys: PublicKeys,
): Promise<AccessRecord | null> {
  const { valid } = await verifyStored(db.$client, receiptId, keys)
  if (!valid) return null
  const [row] = await db.$client<{ body: AccessRecord }[]>`
    select body from ledger.record join ledger.leaf using (index) where receipt_id = ${receiptId}`
  return row?.body ?? null
}
