import type { ApolloGateway } from '@apollo/gateway'
import type { Logger } from 'pino'
import { quiet } from '../door/server.ts'
import type { Executor } from './executor.ts'
import type { SourceOf } from './fetching.ts'

/** The stock gateway as an executor: it is made when the first operation needs it, for it takes its time and its memory. */
export interface Stock {
  executor: Executor
  stop(): Promise<void>
}

export function stockOf(supergraph: string, sourceOf: SourceOf, log: Logger): Stock {
  let made: Promise<{ gateway: ApolloGateway; executor: Executor }> | undefined
  const make = async () => {
    // It sends metrics to its vendor unless it is told not to before it is made.
    process.env.APOLLO_TELEMETRY_DISABLED = 'true'
    const stock = await import('@apollo/gateway')
    const gateway = new stock.ApolloGateway({
      supergraphSdl: supergraph,
      buildService: ({ name }) => sourceOf(name),
      logger: quiet(log),
    })
    return { gateway, executor: (await gateway.load()).executor }
  }
  return {
    async executor(request) {
      made ??= make()
      return (await made).executor(request)
    },
    async stop() {
      await (await made)?.gateway.stop()
    },
  }
}
