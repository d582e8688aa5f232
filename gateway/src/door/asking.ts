import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Gateway } from '../gateway.ts'
import type { Say } from '../telemetry/telemetry.ts'
import { type Admission, type Admitted, admittedBody, admittedSearch } from './admitted.ts'
import type { Answered } from './answered.ts'
import { parsed, readBody } from './body.ts'
import type { Progress } from './inTime.ts'
import { unregistered } from './registered.ts'

/** A request whose caller is known, and what it may ask within. */
export interface Asking {
  request: IncomingMessage
  search: string
  admission: Admission
  progress: Progress
  say: Say
}

/** What is asked by a request to /graphql: an operation by its text, its id, or the hash that its caller registered it under. */
export function graphqlWay(gateway: Gateway) {
  return async ({ request, search, admission, progress, say }: Asking): Promise<Answered> => {
    const { viewer } = admission
    const { headers } = request
    const asking = { viewer, receipt: headers['x-receipt'] !== undefined, progress, say }
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
