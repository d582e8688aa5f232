import { createHash } from 'node:crypto'
import type { Machine } from '@xinlu/schema'

/** 公示网站: the three boards to which the county's acts go (work points 4 and 6; facts of platforms). */
export const sites = {
  CREDIT_CHINA: '信用中国',
  CREDIT_LVLIANG: '信用吕梁',
  SHANXI_CREDIT_TRANSPORT: '山西信用交通',
} as const

export type Site = keyof typeof sites

/** The course of a batch. */
export const batchMachine: Machine = {
  flow: 'BATCH',
  title: '公示批次',
  ends: ['CONFIRMED'],
  transitions: [
    { from: ['–'], event: 'MAKE', to: 'MADE', by: 'clerk of the case desk', reason: false },
    { from: ['MADE'], event: 'SEND', to: 'SENT', by: 'clerk of the case desk', reason: false },
    { from: ['SENT'], event: 'CONFIRM', to: 'CONFIRMED', by: 'clerk of the case desk', reason: false },
  ],
}

/** SHA-256 of a sheet as it is sent, hexadecimal. */
export function sheetHashOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return createHash('sha256')
    .update(JSON.stringify([columns, rows]))
    .digest('hex')
}
