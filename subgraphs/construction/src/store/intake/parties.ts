import { type Ask, unnoted } from '@xinlu/schema'
import type { Party } from '../../domain/intake/known.ts'

interface Told {
  __typename: Party['kind']
  id: string
  profile: { memberIds: string[] } | null
  name?: string | null
  uscc?: string | null
}

/** A subject of the register with its code. */
export interface Registered extends Party {
  uscc: string | null
}

/** So many are asked for in one question. */
const together = 100

const isCode = (text: string) => /^[0-9A-Z]{18}$/.test(text)

/** Subjects by what names them, a 统一社会信用代码 or an id; of the register, as the viewer may meet it. */
export async function registeredBy(ask: Ask, texts: readonly string[]): Promise<Map<string, Registered>> {
  const found = new Map<string, Registered>()
  const wanted = [...new Set(texts)].filter((text) => text.length <= 80)
  for (let from = 0; from < wanted.length; from += together) {
    const some = wanted.slice(from, from + together)
    const told = (await ask('registry', questionOf(some), variablesOf(some))) as Record<string, Told | null>
    for (const [i, text] of some.entries()) {
      const one = told[`s${i}`]
      if (one) found.set(text, registered(one))
    }
  }
  return found
}

/** The same where nobody is looked at: whom the lines are of is no subject of the answer. */
export const partiesBy = (ask: Ask, texts: readonly string[]) => unnoted(() => registeredBy(ask, texts))

const registered = ({ __typename, id, profile, name, uscc }: Told): Registered => ({
  kind: __typename,
  id,
  memberIds: [...new Set([id, ...(profile?.memberIds ?? [])])],
  name: name ?? null,
  uscc: uscc ?? null,
})

const variablesOf = (texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, i) => [`k${i}`, isCode(text) ? { uscc: text } : { id: text }]))

function questionOf(texts: readonly string[]): string {
  const places = texts.map((_, i) => i)
  return `query(${places.map((i) => `$k${i}: SubjectKey!`).join(' ')}) {
    ${places.map((i) => `s${i}: subject(key: $k${i}) { ...S }`).join('\n    ')}
  }
  fragment S on Subject { __typename id profile { memberIds } ... on Enterprise { name uscc } ... on SoleTrader { name uscc } }`
}
