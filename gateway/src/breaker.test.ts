import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { breaking, type RoomEvent } from './breaker.ts'
import { sendOver } from './sendOver.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A room that answers as it is told to, behind a breaker that opens after three losses for five seconds of a clock that is given. */
async function room() {
  const state = { now: 0, asked: 0, answer: well as RequestListener, heard: [] as RoomEvent[] }
  server = createServer((request, response) => {
    state.asked += 1
    request.resume()
    request.once('end', () => state.answer(request, response))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const send = breaking(
    sendOver(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    { failures: 3, pauseMs: 5_000 },
    (event) => state.heard.push(event),
    () => state.now,
  )
  const ask = () =>
    send({ query: '{ a }', variables: {}, seal: 's' }).then(
      () => 'answered',
      (error) => error.why ?? error.extensions.todo,
    )
  return { state, ask }
}
const well: RequestListener = (_, response) => void response.end('{"data":{"a":1}}')
const gone: RequestListener = (_, response) => void response.destroy()
const times = async <T>(n: number, what: () => Promise<T>) => {
  const all: T[] = []
  for (let i = 0; i < n; i++) all.push(await what())
  return all
}

it('after so many losses in a row a room is asked nothing until the pause is over, and who asks hears how long that is', async () => {
  const { state, ask } = await room()
  state.answer = gone
  expect(await times(3, ask)).toEqual(['UNREACHED', 'UNREACHED', 'UNREACHED'])
  expect(await ask()).toBe('use the rest, and ask again in 5 seconds')
  state.now = 4_200
  expect(await ask()).toBe('use the rest, and ask again in 1 seconds')
  expect({ asked: state.asked, heard: state.heard }).toEqual({ asked: 3, heard: ['OPENED', 'REFUSED', 'REFUSED'] })
})

it('an answer between losses begins the count anew', async () => {
  const { state, ask } = await room()
  for (const answer of [gone, gone, well, gone, gone, well]) {
    state.answer = answer
    await ask()
  }
  expect({ asked: state.asked, heard: state.heard }).toEqual({ asked: 6, heard: [] })
})

it('after the pause one fetch is let through: lost, it leaves the room alone as long again; answered, it opens the way for all', async () => {
  const { state, ask } = await room()
  state.answer = gone
  await times(3, ask)
  state.now = 5_000
  expect((await Promise.all([ask(), ask(), ask()])).sort()).toEqual([
    'UNREACHED',
    'use the rest, and ask again in 5 seconds',
    'use the rest, and ask again in 5 seconds',
  ])
  state.now = 9_999
  expect(await ask()).toBe('use the rest, and ask again in 1 seconds')
  state.answer = well
  state.now = 10_000
  expect(await times(3, ask)).toEqual(['answered', 'answered', 'answered'])
  expect(state.asked).toBe(7)
  expect(state.heard.filter((event) => event !== 'REFUSED')).toEqual(['OPENED', 'CLOSED'])
})

it('what one question brings closes a room for nobody: an answer that is too large, an error that is an answer', async () => {
  const { state, ask } = await room()
  state.answer = (_, response) => void response.end(Buffer.alloc(33 * 1024 * 1024, 'x'))
  expect(await times(4, ask)).toEqual(['TOO_MUCH', 'TOO_MUCH', 'TOO_MUCH', 'TOO_MUCH'])
  state.answer = (_, response) => void response.end('{"errors":[{"message":"no"}]}')
  expect(await times(4, ask)).toEqual(['answered', 'answered', 'answered', 'answered'])
  expect(state.heard).toEqual([])
})
