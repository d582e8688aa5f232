import type { ServerOptions } from 'node:http'

/**
 * How connections are kept, in milliseconds: longer than the usual balancer keeps one that is idle (60 s), so that none is closed
 * here while a request is on its way to it.
 */
export const connection: ServerOptions = {
  keepAlive: true,
  noDelay: true,
  keepAliveTimeout: 75_000,
  headersTimeout: 15_000,
  requestTimeout: 90_000,
  connectionsCheckingInterval: 5_000,
}

/** Requests after which a connection is made anew, so that a balancer spreads them again. */
export const requestsEach = 10_000

/** Milliseconds without a byte either way after which a connection is cut off: more than any role waits for an answer. */
export const silentFor = 90_000
