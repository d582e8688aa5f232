import type { Db, Viewer } from '@xinlu/schema'
import { mayDecide } from '../domain/commitments/deciders.ts'
import { openObjectionsWith } from './breachObjections.ts'
import { commitmentsById } from './commitments.ts'

/** Whether a file lies before the viewer's unit with an open objection that it may decide. */
export async function isProofOpen(db: Db, viewer: Viewer, id: string): Promise<boolean> {
  const objections = await openObjectionsWith(db.$client, id)
  if (objections.length === 0) return false
  const about = await commitmentsById(
    db,
    viewer,
    objections.map(({ commitmentId }) => commitmentId),
  )
  return about.some((row) => row !== null && mayDecide(viewer, row))
}
