import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = { data?: unknown; errors?: unknown[] }
type Request = { query: string; variables: { representations?: Record<string, unknown>[] } }

const error = (path?: (string | number)[], code: string | null = 'INTERNAL') => ({
  message: 'it went wrong there',
  ...(path && { path }),
  extensions: code === null ? {} : { code },
})
const each = (request: Request, of: (representation: Record<string, unknown>, i: number) => unknown): Answer => ({
  data: { _entities: (request.variables.representations ?? []).map(of) },
})

/** Ways in which a subgraph answers otherwise than it should; null for no answer at all. */
export const misbehaviours: Record<string, (request: Request) => Answer | string | null> = {
  'breaks off': () => null,
  'answers no JSON': () => '<html>',
  'answers something else': () => '[1]',
  'answers errors without data': () => ({ errors: [error()] }),
  'answers an error without a code': () => ({ errors: [error(undefined, null)] }),
  'answers null': () => ({ data: null, errors: [error(['_entities'])] }),
  'answers nulls': (request) => each(request, () => null),
  'answers empty entities': (request) => each(request, () => ({})),
  'answers a section that is null, and says why': (request) => ({
    ...each(request, () => ({ overload: null })),
    errors: (request.variables.representations ?? []).map((_, i) => error(['_entities', i, 'overload'])),
  }),
  'answers an error at a place that nobody asked for': (request) => ({
    ...each(request, () => ({ overload: null })),
    errors: [error(['_entities', 0, 'overload', 'secret', 3])],
  }),
  'answers too few entities': (request) => ({ data: { _entities: each(request, () => ({})) && [] } }),
  'answers a list that holds a null': (request) => each(request, () => ({ overload: { listings: [null] } })),
  'answers a value of another kind': (request) =>
    each(request, () => ({ overload: { violationsInYear: 'many', listings: [] } })),
}

/** A subgraph on a port of its own that answers as it is told to. */
export async function misbehaving(): Promise<{ url: string; how: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const answer = misbehaviours[room.how]?.(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Request) ?? null
      if (answer === null) return void response.destroy()
      response.setHeader('content-type', 'application/json')
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const room = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    how: '',
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return room
}
