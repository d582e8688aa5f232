import type { ConcealedColumn } from '@xinlu/schema'

const of = (column: string, more: Partial<ConcealedColumn> = {}): ConcealedColumn => ({
  table: 'overload.weighing_quarantine',
  column,
  key: ['id'],
  findable: false,
  ...more,
})

/** 隔离的称重行: a line as it came, whatever stands in it, and what of it did not fit. */
export const quarantinedLine = of('line')
export const quarantinedGot = of('got', { numbersOnly: true })

export const concealed = [quarantinedLine, quarantinedGot]
