import { nobody, type SubgraphAnswer, type SubgraphRequest } from '@xinlu/schema'
import { expect, it } from 'vitest'
import { sealAndSend } from './forward.ts'
import { type Loss, Lost } from './lost.ts'

const sealed = {
  viewer: nobody('2026-11-23T01:00:00.000Z'),
  verdicts: { classes: {}, ownUnit: {}, coordinates: {}, minCell: 0, policyVersion: '' },
  analyses: [],
}

/** Sends a text to a room that loses so many, and tells what was sent with which seals and contents. */
async function sent(query: string, losses: Loss[], by?: number) {
  const requests: SubgraphRequest[] = []
  const contents: unknown[] = []
  const again: string[] = []
  let seals = 0
  const to = {
    issuer: 'gateway',
    audience: 'registry',
    seal: (content: unknown) => {
      contents.push(content)
      return `seal ${++seals}`
    },
    clock: () => 0,
    heard: (subgraph: string, event: string) => void again.push(`${subgraph} ${event}`),
  }
  const send = async (request: SubgraphRequest): Promise<SubgraphAnswer> => {
    requests.push(request)
    const why = losses.shift()
    if (why) throw new Lost(why)
    return { data: {} }
  }
  const outcome = await sealAndSend(send, to, sealed, { query, variables: {}, by }).then(
    () => 'answered',
    (error: Lost) => error.why,
  )
  return { outcome, seals: requests.map(({ seal }) => seal), contents, again }
}

it.each<Loss>(['UNREACHED', 'SENT_AWAY'])(
  'what reads is sent once more where it was %s, with a seal of its own that says the same',
  async (why) => {
    const { outcome, seals, contents, again } = await sent('query A { a }', [why])
    expect({ outcome, seals, again }).toEqual({
      outcome: 'answered',
      seals: ['seal 1', 'seal 2'],
      again: ['registry AGAIN'],
    })
    expect(contents[1]).toEqual(contents[0])
  },
)

it('never a third time', async () => {
  const { outcome, seals } = await sent('{ a }', ['UNREACHED', 'SENT_AWAY', 'UNREACHED'])
  expect({ outcome, seals }).toEqual({ outcome: 'SENT_AWAY', seals: ['seal 1', 'seal 2'] })
})

it.each<Loss>(['LATE', 'GIVEN_UP', 'TOO_MUCH', 'NO_ANSWER'])('nothing is sent again after %s', async (why) => {
  expect(await sent('{ a }', [why])).toMatchObject({ outcome: why, seals: ['seal 1'], again: [] })
})

it.each(['mutation { a }', 'mutation A($a: ID!) { a(a: $a) { b } }'])(
  '%s is sent once, whatever became of it',
  async (text) => {
    expect(await sent(text, ['UNREACHED'])).toMatchObject({ outcome: 'UNREACHED', seals: ['seal 1'], again: [] })
  },
)

it('nothing is sent again once nobody waits for it', async () => {
  const past = performance.now() - 1
  expect(await sent('{ a }', ['UNREACHED'], past)).toMatchObject({ outcome: 'UNREACHED', seals: ['seal 1'] })
})
