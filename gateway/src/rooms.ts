import { construction } from '@xinlu/construction'
import { enforcement } from '@xinlu/enforcement'
import { governance } from '@xinlu/governance'
import { overload } from '@xinlu/overload'
import { registry } from '@xinlu/registry'
import { roadTransport } from '@xinlu/road-transport'
import type { Subgraph } from '@xinlu/schema'
import { supervision } from '@xinlu/supervision'

/** The rooms of the house: the only place that names the subgraphs. */
export const rooms: readonly Subgraph[] = [
  registry,
  roadTransport,
  construction,
  overload,
  enforcement,
  supervision,
  governance,
]

/** Has every room read the county's own files, by what they hold, before what is shipped. */
export function useFolders(folders: Readonly<Record<string, string>>): void {
  for (const room of rooms) room.useFolders?.(folders)
}

/** The room that keeps what is opened to whom for a while, and reads the access ledger. */
export const openingsRoom = 'governance'

/** The room without which nothing can be asked of anybody: who is asked about is found there. Without another only its sections are missing. */
export const neededRoom = 'registry'
