import { isErrorCode, refusal, XinluError } from '@xinlu/schema/errors'

/** The front door, reached from a terminal. */
export interface Door {
  ask<Data>(query: string, variables: Record<string, unknown>): Promise<Data>
  /** What of an answer the caller may see: a withheld field is null, and no fault. */
  askPart<Data>(query: string, variables: Record<string, unknown>): Promise<Data>
  /** The data of an answer as text, with the number of its receipt; null where it came without one. */
  proven(query: string): Promise<{ data: string; receiptId: string | null }>
  close(): Promise<void>
}

/**
 * Reaches the gateway: the one given, the one that runs over this data folder, or one started for the while of this command.
 * A coded error of the answer is thrown as it came.
 */
export async function openDoor(given: { url?: string; token?: string; role?: string }): Promise<Door> {
  const token = given.token ?? process.env.XINLU_TOKEN ?? (await sampleToken(given.role ?? 'clerk'))
  const { url, close } = await reach(given.url ?? process.env.XINLU_URL)
  async function send(
    query: string,
    variables: Record<string, unknown>,
    { headers = {}, allowed = [] }: { headers?: Record<string, string>; allowed?: readonly string[] } = {},
  ) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify({ query, variables }),
    }).catch((cause) => {
      throw refusal(
        'UNAVAILABLE',
        { expected: `an answer from ${url}`, got: 'none', todo: 'start the house (npm start), or give --url' },
        cause,
      )
    })
    const answer = await answerIn(response)
    const error = answer.errors?.find(({ extensions }) => !allowed.includes(extensions?.code ?? ''))
    if (!error) return answer
    const { code, expected = '', got = '', todo = '' } = error.extensions ?? {}
    if (isErrorCode(code)) throw new XinluError(code, { expected, got, todo })
    throw refusal('BAD_REQUEST', {
      expected: 'an operation that the gateway knows',
      got: error.message,
      todo: 'bring terminal and gateway to one version',
    })
  }
  return {
    close,
    ask: async <Data>(query: string, variables: Record<string, unknown>) => (await send(query, variables)).data as Data,
    askPart: async <Data>(query: string, variables: Record<string, unknown>) =>
      (await send(query, variables, { allowed: ['FIELD_WITHHELD'] })).data as Data,
    async proven(query) {
      const { data, extensions } = await send(query, {}, { headers: { 'x-receipt': '1' } })
      // Written again it is the text that was hashed: its names are no numbers, so they stay in their order.
      return { data: JSON.stringify(data), receiptId: extensions?.receipt?.id ?? null }
    },
  }
}

interface Answer {
  data?: unknown
  errors?: { message: string; extensions?: Record<string, string> }[]
  extensions?: { receipt?: { id: string } }
}

/** The answer in a response; UNAVAILABLE where it is none of a house, such as the page of a proxy whose house is away. */
async function answerIn(response: Response): Promise<Answer> {
  const text = await response.text()
  try {
    return JSON.parse(text) as Answer
  } catch (cause) {
    const got = `${response.status}, ${response.headers.get('content-type') ?? 'of no type'}`
    const todo = 'look at the address and at what stands before the house, then the same once more'
    throw refusal('UNAVAILABLE', { expected: `an answer in JSON from ${response.url}`, got, todo }, cause)
  }
}

/** The address of the door: of a house said by its own address alone, where it takes operations. */
function doorAt(said: string): string {
  const url = URL.parse(said)
  if (!url || !/^https?:$/.test(url.protocol))
    throw refusal('BAD_INPUT', {
      expected: 'the http address of a house',
      got: said,
      todo: 'say it as https://host/graphql',
    })
  if (url.pathname === '/') url.pathname = '/graphql'
  return url.href
}

/** Of a house elsewhere, asked with a token that was given, nothing is read but what it says: what knows this folder is loaded for this folder alone. */
async function sampleToken(role: string): Promise<string> {
  const { tokenFor } = await import('./token.ts')
  return tokenFor(role)
}

async function reach(url: string | undefined): Promise<{ url: string; close: () => Promise<void> }> {
  if (url) return { url: doorAt(url), close: async () => {} }
  const { configurationFrom, logLevelFrom, runningHouse } = await import('@xinlu/gateway/terminal')
  const { data } = configurationFrom({ ...process.env, XINLU_SUBGRAPHS: '' }, [])
  const running = runningHouse(data)
  if (running) return { url: running, close: async () => {} }
  // Loaded only when a house must be started: the gateway is large.
  const [{ clockAhead, houseConfigurationFrom, logOf, rooms, startHouse }, { pino }] = await Promise.all([
    import('@xinlu/gateway'),
    import('pino'),
  ])
  const names = rooms.map((room) => room.name)
  const log = logOf(process.env.LOG_LEVEL ? logLevelFrom(process.env) : 'error', pino.destination(2))
  const configuration = houseConfigurationFrom({ ...process.env, PORT: '0' }, names)
  return startHouse(configuration, clockAhead(configuration), log)
}
