import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Gateway } from '../gateway.ts'
import type { Say } from '../telemetry/telemetry.ts'
import { outcomeIn } from '../telemetry/words.ts'
import { contentTypeFor } from './accept.ts'
import { type Admission, type Admitted, admittedBody, admittedSearch } from './admitted.ts'
import type { Answered } from './answered.ts'
import { parsed, readBody } from './body.ts'

/** What is asked by a request to /graphql: an operation by its text, its id, or the hash that its caller registered it under. */
export function graphqlWay(gateway: Gateway) {
  return async (request: IncomingMessage, search: string, admission: Admission, say: Say): Promise<Answered> => {
    const answered = await ask(request, search, admission, say)
    say(outcomeIn(answered.text))
    return answered
  }

  async function ask(request: IncomingMessage, search: string, admission: Admission, say: Say): Promise<Answered> {
    const { viewer } = admission
    const { headers } = request
    const asking = { viewer, receipt: headers['x-receipt'] !== undefined, say }
    if (request.method === 'GET') {
      const admitted = admittedSearch(search, admission)
      return registers(admitted, headers, admission, (search) =>
        gateway.answer({ method: 'GET', search, body: {}, headers }, asking),
      )
    }
    const sent = parsed(await readBody(request, admission.limits), headers['content-type'])
    return registers(admittedBody(sent, admission), headers, admission, (body) =>
      gateway.answer({ method: 'POST', search: '', body, headers }, asking),
    )
  }

  /** Answers what was admitted, and keeps a text that came with its hash when it was an operation that may run. */
  async function registers<What>(
    admitted: Admitted<What>,
    { accept }: IncomingHttpHeaders,
    { viewer, registered }: Admission,
    answer: (what: What) => Promise<Answered>,
  ): Promise<Answered> {
    if (admitted === 'UNREGISTERED') return unregistered(accept)
    const answered = await answer(admitted.what)
    const { registering } = admitted
    if (registering && answered.decided) registered.keep(registering.sha256, registering.text, viewer)
    return answered
  }
}

/** What clients that register texts wait for, in their own form: they send the text then. */
const unregistered = (accept: string | undefined): Answered => ({
  status: 200,
  headers: [
    ['cache-control', 'no-store'],
    ['content-type', contentTypeFor(accept) ?? 'application/json; charset=utf-8'],
  ],
  text: `${JSON.stringify({
    errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  })}\n`,
  open: false,
  decided: false,
})
