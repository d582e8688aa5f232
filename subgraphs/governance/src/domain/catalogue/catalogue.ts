import type { FileFault } from '@xinlu/db'
import { countOf, eachOnce, listOf, mapOf, textOf, wordOf } from '../reading.ts'

/** 归集频率: of what comes as it happens nobody can say that it is missing. */
export const frequencies = ['MONTHLY', 'QUARTERLY', 'YEARLY', 'AS_IT_HAPPENS'] as const
export type Frequency = (typeof frequencies)[number]

/** Rooms that lend what came in, each with the name of its root field. */
export const lending = {
  registry: 'registryIntake',
  'road-transport': 'roadTransportIntake',
  construction: 'constructionIntake',
  overload: 'overloadIntake',
  enforcement: 'enforcementIntake',
  supervision: 'supervisionIntake',
} as const
export type LendingRoom = keyof typeof lending

const rooms = Object.keys(lending) as LendingRoom[]

/** 目录项 */
export interface CatalogueItem {
  code: string
  title: string
  /** The room that keeps what comes in. */
  room: LendingRoom
  /** Units that answer for it. */
  units: readonly string[]
  frequency: Frequency
  /** Working days after the end of its period within which it comes. */
  dueWithin: number
  basis: string
}

/** 信用信息目录 of one year. */
export interface Catalogue {
  year: number
  title: string
  confidence: string | null
  items: readonly CatalogueItem[]
}

const words = ['title', 'issuer', 'year', 'source', 'confidence', 'items']
const itemWords = ['code', 'title', 'room', 'units', 'frequency', 'dueWithin', 'basis']

/** A catalogue from its file as read; the fault's error for a word that is unknown, missing or cannot be. */
export function catalogueOf(year: number, read: unknown, fault: FileFault): Catalogue {
  const file = mapOf(read, 'a catalogue', words, fault)
  if (file.year !== year) throw fault(`year: ${year}, as the file is named`, file.year)
  textOf(file.issuer, 'issuer', fault)
  textOf(file.source, 'source', fault)
  const items = listOf(file.items, 'items', (one) => itemOf(one, fault), fault)
  const codes = items.map(({ code }) => code)
  eachOnce(codes, 'code', fault)
  return {
    year,
    title: textOf(file.title, 'title', fault),
    confidence: file.confidence === undefined ? null : textOf(file.confidence, 'confidence', fault),
    items,
  }
}

function itemOf(read: unknown, fault: FileFault): CatalogueItem {
  const one = mapOf(read, 'an item', itemWords, fault)
  const units = listOf(one.units, 'units', (unit) => textOf(unit, 'unit', fault), fault)
  eachOnce(units, 'unit', fault)
  return {
    code: textOf(one.code, 'code', fault),
    title: textOf(one.title, 'title', fault),
    room: wordOf(one.room, rooms, 'room', fault),
    units,
    frequency: wordOf(one.frequency, frequencies, 'frequency', fault),
    dueWithin: countOf(one.dueWithin, 'dueWithin', 0, fault),
    basis: textOf(one.basis, 'basis', fault),
  }
}
