/**
 * Why a fetch came to nothing: the room was not reached (refused, reset before an answer), or a 503 sent it away; it was silent for as
 * long as a fetch may take; whoever asked waits no longer; it sent more than fits, or something that is no answer.
 */
export type Loss = 'UNREACHED' | 'SENT_AWAY' | 'LATE' | 'GIVEN_UP' | 'TOO_MUCH' | 'NO_ANSWER'

/** A fetch without an answer; what was asked may have been done. Its cause is for the log alone. */
export class Lost extends Error {
  readonly why: Loss
  /** The system's word for it, where it has one. */
  readonly code: string

  constructor(why: Loss, cause?: unknown) {
    super(`a subgraph gave no answer: ${why}`, { cause })
    this.name = 'Lost'
    this.why = why
    this.code = String((cause as { code?: unknown } | undefined)?.code ?? why)
  }

  /** Whether another copy, or the same room a moment later, may well answer. */
  get elsewhere(): boolean {
    return this.why === 'UNREACHED' || this.why === 'SENT_AWAY'
  }
}

/** What the system says where nobody was reached, or who was reached was gone before a word. */
const unreached = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
])

const silent = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** Why, by what the connection threw; `begun` once the answer had begun. */
export function lossOf(error: unknown, begun: boolean): Loss {
  const code = String((error as { code?: unknown } | null)?.code ?? '')
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return 'TOO_MUCH'
  if (silent.has(code)) return 'LATE'
  return !begun && unreached.has(code) ? 'UNREACHED' : 'NO_ANSWER'
}
