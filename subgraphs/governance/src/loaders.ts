import type { GrantUse } from '@xinlu/db'
import type { Context, Db, Viewer } from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { DeliveryRow } from './domain/changes.ts'
import type { RequestRow } from './rows.ts'
import { deliveriesOf } from './store/changes.ts'
import { useOf } from './store/ledger.ts'
import { operationsOf, requestsById } from './store/requests.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer) {
  return {
    request: new DataLoader<string, RequestRow | null>((ids) => requestsById(db, viewer, ids)),
    operation: new DataLoader<string, string | null>((ids) => operationsOf(db, viewer, ids)),
    deliveries: new DataLoader<string, DeliveryRow[]>((ids) => deliveriesOf(db, viewer, ids)),
    use: new DataLoader<string, GrantUse>((ids) => useOf(db, viewer, ids)),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
