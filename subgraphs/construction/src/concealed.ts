import type { ConcealedColumn } from '@xinlu/schema'

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

export const concealed = [quarantinedLine, quarantinedGot]
