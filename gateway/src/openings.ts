import { type Rows, refusal, type Verdicts, type Viewer } from '@xinlu/schema'
import { type Send, sealAndSend, type To } from './forward.ts'
import type { OpeningKind } from './policy.ts'
import type { Opening } from './standing.ts'

/** Looks an opening up by its id, at the moment of asking: a revocation takes effect on the next request. */
export type Openings = (id: string, viewer: Viewer) => Promise<Opening | null>

const query = `query Opening($id: ID!) {
  opening(id: $id) {
    id kind org holder purpose operationHash coordinates { coordinate verdict }
    rows { ids codes industry township } quota validUntil state
  }
}`

/** What the door may ask of the room that keeps the openings, and nothing else. */
const verdicts: Verdicts = {
  classes: { PUBLIC: 'SEE', REQUEST: 'SEE' },
  ownUnit: {},
  coordinates: {},
  minCell: 0,
  policyVersion: 'openings',
}

/** What the ids of openings are written with. */
const opaque = /^\w{1,64}$/

/** Openings as their room keeps them; UNAVAILABLE when it does not answer, for then nothing may be opened. */
export function openingsOf(send: Send, room: Omit<To, 'issuer'>): Openings {
  const to = { issuer: 'gateway', ...room }
  return async (id, viewer) => {
    // What can be no id is not asked for: a database takes not every text, and would seem to be away.
    if (!opaque.test(id)) return null
    const away = (cause: unknown) =>
      refusal(
        'UNAVAILABLE',
        { expected: 'the grant to be looked up', got: 'no answer', todo: 'try again in a moment' },
        cause,
      )
    const request = { query, variables: { id }, operationName: 'Opening' }
    const answer = await sealAndSend(send, to, { viewer, verdicts, analyses: [] }, request).catch((cause) => {
      throw away(cause)
    })
    if (answer.errors?.length || !answer.data) throw away(answer.errors)
    const found = answer.data.opening as
      | (Omit<Opening, 'rows'> & { kind: OpeningKind; rows: NullableRows | null })
      | null
    return found && { ...found, rows: rowsOf(found.rows) }
  }
}

type NullableRows = { [K in keyof Rows]: Rows[K] | null }

/** Rows as the room says them, without what it leaves open. */
function rowsOf(rows: NullableRows | null): Rows | null {
  if (!rows) return null
  const { ids, codes, industry, township } = rows
  const said = {
    ...(ids && { ids }),
    ...(codes && { codes }),
    ...(industry && { industry }),
    ...(township && { township }),
  }
  return Object.keys(said).length > 0 ? said : null
}
