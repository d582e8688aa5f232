import type { IncomingHttpHeaders } from 'node:http'
import type { RequestContext } from '../deciding.ts'
import type { Say } from '../telemetry/telemetry.ts'
import type { Progress } from './inTime.ts'

/** A request as it was admitted. */
export interface Asked {
  method: 'GET' | 'POST'
  /** The search part of a GET. */
  search: string
  body: unknown
  headers: IncomingHttpHeaders
}

/** A whole answer, before it is brought into the form of the wire. */
export interface Answered {
  status: number
  headers: Iterable<[string, string]>
  text: string
  /** Of the public tier: the same for everybody, owed to no entry and without errors. */
  open: boolean
  /** An operation that may run was found and decided. */
  decided: boolean
}

/** What the door learns on the way of a request. The server copies the context, but not what it refers to. */
export interface Outcome {
  /** An operation that may run was found and decided. */
  decided: boolean
  /** Asked by nobody in particular, gives nothing beyond PUBLIC, owes no entry. */
  open: boolean
  /** The data as it was let go, in the text that was written for it; null until then. */
  data: string | null
}

export interface DoorContext extends RequestContext {
  outcome?: Outcome
  progress?: Progress
  /** Tells those who watch more of the request. */
  say?: Say
}

/** The context of a request that comes through the door. */
export type AskedContext = DoorContext & { outcome: Outcome }

/** How a request was answered: by the server, by the short way, or by the answer that another was waiting for. */
export type Way = 'SERVER' | 'SHORT' | 'SHARED'
