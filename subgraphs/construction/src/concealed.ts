import { type ConcealedColumn, keyedSaid } from '@xinlu/schema'

const of = (column: string, more: Partial<ConcealedColumn> = {}): ConcealedColumn => ({
  table: 'construction.fact_quarantine',
  column,
  key: ['id'],
  findable: false,
  ...more,
})

/** 隔离的事实: a line as it came, with whom it names, and what of it did not fit. */
export const quarantinedLine = of('line', { path: [] })
export const quarantinedGot = of('got', { numbersOnly: true })

/** By this a line is known again, in the clear or under whichever key it lies. */
export const quarantinedHash = of('line_hash', { findable: true })

export const saidUnderKey = keyedSaid('construction')

export const concealed = [quarantinedLine, quarantinedGot, quarantinedHash, saidUnderKey]
