import type { ConcealedColumn } from '@xinlu/schema'

const of = (table: string, column: string, more: Partial<ConcealedColumn> = {}): ConcealedColumn => ({
  table: `overload.${table}`,
  column,
  key: ['id'],
  findable: false,
  ...more,
})

/** 隔离的称重行: a line as it came, whatever stands in it, by what it is known again, and what of it did not fit. */
export const quarantinedLine = of('weighing_quarantine', 'line')
export const quarantinedHash = of('weighing_quarantine', 'line_hash', { findable: true })
export const quarantinedGot = of('weighing_quarantine', 'got', { numbersOnly: true })

/** What a weighing says beside its number, the driver's among it; nothing where its content was not compared. */
export const weighingSaid = of('weighing_key', 'content_hash', {
  key: ['station', 'serial', 'revision'],
  only: `content_hash <> ''`,
})

/** What a part of a feed holds, which may be one line. */
export const partSaid = of('weighing_part', 'content_hash', { key: ['said_by', 'key'] })

export const concealed = [quarantinedLine, quarantinedHash, quarantinedGot, weighingSaid, partSaid]
