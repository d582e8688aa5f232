import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'

export interface Answer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
  data: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  errors: any[] | undefined
  text: string
}

export type Asking = (
  query: string,
  variables?: Record<string, unknown>,
  more?: RequestInit & { operationName?: string },
) => Promise<Answer>

/** Asks the front door as somebody; the answer is given as it came. */
export function asking(url: string, token: () => Promise<string | null>): Asking {
  return async (query, variables = {}, { operationName, ...more } = {}) => {
    const bearer = await token()
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ query, variables, operationName }),
      ...more,
      headers: {
        'content-type': 'application/json',
        ...(bearer && { authorization: `Bearer ${bearer}` }),
        ...(more.headers as Record<string, string>),
      },
    })
    const text = await response.text()
    let body: { data?: unknown; errors?: never[] } = {}
    try {
      body = JSON.parse(text) as typeof body
    } catch {
      body = {}
    }
    return { status: response.status, headers: response.headers, data: body.data, errors: body.errors, text }
  }
}

/** One of the users' operations, as they send it. */
export function operation(name: string): string {
  return readFileSync(join(root, 'gateway/operations', `${name}.graphql`), 'utf8')
}

/** The data of an answer without errors. */
export function well({ data, errors }: Answer) {
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** The code of an answer's first error. */
export const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code
