import { Client, fetchExchange } from 'urql'
import { leaveTold } from './ended.ts'
import { once } from './once.ts'

/** What every request of the pages bears: without it the session's cookie says nothing. */
export const ofThePages = { 'x-xinlu-window': '1' }

/** A client that asks for one purpose, under one grant where there is one; its answers are kept apart from every other's. */
export function clientFor(purpose: string | null, grant: string | null = null): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    // Nothing is kept: what was open a minute ago may be closed now.
    requestPolicy: 'network-only',
    exchanges: [leaveTold, once, fetchExchange],
    fetchOptions: {
      credentials: 'same-origin',
      headers: { ...ofThePages, ...(purpose && { 'x-purpose': purpose }), ...(grant && { 'x-grant': grant }) },
    },
  })
}
