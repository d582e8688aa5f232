import { nobody, refusal, type Verdicts } from '@xinlu/schema'
import { type Send, sealAndSend, type To } from '../forward.ts'
import type { Subscriber } from './secret.ts'

/** A subscription that holds. */
export interface Look {
  id: string
  holder: string
  org: string | null
  role: string
  purpose: string
  grant: string | null
  subjectId: string | null
  subjectCode: string | null
  /** Null for one's own credit. */
  operation: string | null
  /** JSON. */
  variables: string | null
}

/** A notice that is due, and which attempt it is. */
export interface Due {
  id: string
  sequence: number
  beat: string
  attempt: number
  endpoint: string
  subscriber: Subscriber
}

/** The room that keeps subscriptions, as the door alone may ask it. */
export interface NoticeRoom {
  looks(first: number, after: string | null): Promise<Look[]>
  /** `answerHash` null for a subscriber who is refused. */
  tellLook(look: { id: string; beat: string; answerHash: string | null }): Promise<void>
  /** Takes notices that are due: nobody else gets the same attempts. */
  take(first: number): Promise<Due[]>
  tellDelivery(
    attempt: Pick<Due, 'id' | 'sequence' | 'attempt'> & { delivered: boolean; outcome: string },
  ): Promise<void>
}

const texts = {
  looks: `query Looks($first: Int!, $after: ID) {
  changeLooks(first: $first, after: $after) {
    id holder org role purpose grant subjectId subjectCode operation variables
  }
}`,
  tellLook: `mutation TellLook($id: ID!, $beat: DateTime!, $answerHash: String) {
  tellChangeLook(id: $id, beat: $beat, answerHash: $answerHash)
}`,
  take: `mutation Take($first: Int!) {
  takeChangeDeliveries(first: $first) { id sequence beat attempt endpoint org holder }
}`,
  tellDelivery: `mutation TellDelivery($id: ID!, $sequence: Int!, $attempt: Int!, $delivered: Boolean!, $outcome: String!) {
  tellChangeDelivery(id: $id, sequence: $sequence, attempt: $attempt, delivered: $delivered, outcome: $outcome)
}`,
}

/** What the door may ask of that room here, and nothing else. */
const verdicts: Verdicts = {
  classes: { PUBLIC: 'SEE', REQUEST: 'SEE' },
  ownUnit: {},
  coordinates: {},
  minCell: 0,
  policyVersion: 'notices',
}

/** Subscriptions as their room keeps them; UNAVAILABLE when it does not answer. */
export function noticeRoomOf(send: Send, room: Omit<To, 'issuer'>): NoticeRoom {
  const to = { issuer: 'gateway', ...room }
  async function ask(query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
    const viewer = nobody(new Date(room.clock()).toISOString())
    const answer = await sealAndSend(send, to, { viewer, verdicts, analyses: [] }, { query, variables })
    if (answer.data && !answer.errors?.length) return answer.data
    throw refusal(
      'UNAVAILABLE',
      { expected: 'the subscriptions', got: 'no answer', todo: 'nothing: it is asked again' },
      answer.errors,
    )
  }
  return {
    looks: async (first, after) => (await ask(texts.looks, { first, after })).changeLooks as Look[],
    tellLook: async (look) => void (await ask(texts.tellLook, look)),
    async take(first) {
      const taken = (await ask(texts.take, { first })).takeChangeDeliveries as (Due & Pick<Look, 'org' | 'holder'>)[]
      return taken.map(({ org, holder, ...due }) => ({ ...due, subscriber: org ? { org } : { person: holder } }))
    },
    tellDelivery: async (attempt) => void (await ask(texts.tellDelivery, attempt)),
  }
}
