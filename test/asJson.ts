import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { TestHouse } from './house.ts'
import { tokenOf } from './terminal.ts'

/** An answer of the JSON interface, as it came. */
export interface JsonAnswer {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
  body: any
  /** Whether it is a problem by RFC 9457. */
  problem: boolean
}

/** Somebody asks at an address under /api. */
export async function atAddress(
  house: TestHouse,
  role: string,
  place: string,
  { headers, ...more }: RequestInit = {},
): Promise<JsonAnswer> {
  const bearer: Record<string, string> =
    role === 'anonymous' ? {} : { authorization: `Bearer ${await tokenOf(house, role)}` }
  const response = await fetch(new URL(`/api/${place}`, house.house.url), {
    ...more,
    headers: { ...bearer, ...(headers as Record<string, string>) },
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text ? JSON.parse(text) : null,
    problem: response.headers.get('content-type') === 'application/problem+json',
  }
}

/** Somebody sends the variables of an operation to its address. */
export const sentTo = (
  house: TestHouse,
  role: string,
  name: string,
  variables: unknown = {},
  headers: Record<string, string> = {},
) =>
  atAddress(house, role, name, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(variables),
  })

const quick = { optimize: false }

/** What a house describes to somebody, and whether what comes is as it is described. */
export interface Descriptions {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  document: any
  /** What of an answer is not as it is described; empty for one that fits. */
  unlike(name: string, answer: JsonAnswer): unknown[]
}

/** The description of the operations for somebody. */
export async function describedTo(
  house: TestHouse,
  role: string,
  headers: Record<string, string> = {},
): Promise<Descriptions> {
  const { status, body: document, text } = await atAddress(house, role, 'openapi.json', { headers })
  if (status !== 200) throw new Error(text)
  // The document is validated as a whole elsewhere; here it is read fast.
  const ajv = new Ajv2020({ strict: false, meta: false, validateSchema: false, inlineRefs: false, code: quick })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'whole', components: document.components, paths: document.paths })
  const known = new Map<string, ValidateFunction>()
  const of = (pointer: string) => {
    const made = known.get(pointer) ?? ajv.compile({ $ref: `whole#${pointer}` })
    known.set(pointer, made)
    return made
  }
  return {
    document,
    unlike(name, { problem, body }) {
      const fits = of(
        problem
          ? '/components/schemas/Problem'
          : `/paths/~1api~1${name}/post/responses/200/content/application~1json/schema`,
      )
      return fits(body) ? [] : (fits.errors ?? [])
    },
  }
}
