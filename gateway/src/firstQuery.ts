import { issuerKey } from './configuration.ts'
import type { House } from './house.ts'
import { sampleToken } from './issuer.ts'
import type { OutsideIssuer } from './issuers/outside.ts'

const pick = '{ enterprises(filter: { industry: FREIGHT }, first: 1) { edges { node { uscc name } } } }'

const profile = (uscc: string) =>
  `{ subject(key: { uscc: "${uscc}" }) { ... on Enterprise { name profile { roadTransport { assessments(years: 3) { year grade } } construction { grades { year grade } } overload { listings { circumstance listedOn } } enforcement { decisions(first: 3) { docNo decidedOn publicity { publishedOn } } } } } } }`

/** What to paste first: a public profile of a sample firm, and the same with a sample person's token. */
export async function firstQuery(house: House, now: number): Promise<string> {
  const token = await sampleToken(house.keys.privateKey(issuerKey), 'dashboard', now)
  const response = await fetch(house.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: pick }),
  })
  const { data } = (await response.json()) as {
    data?: { enterprises?: { edges?: { node: { uscc: string; name: string } }[] } }
  }
  const firm = data?.enterprises?.edges?.[0]?.node
  if (!firm) return 'No firm is recorded yet: import a file with  npx xinlu import FILE'
  const body = JSON.stringify({ query: profile(firm.uscc) })
  return [
    `A first query to paste, as anyone may ask it about ${firm.name}:\n`,
    `curl -s ${house.url} -H 'content-type: application/json' -d '${body}'\n`,
    'As a dashboard team, with a sample token:\n',
    `curl -s ${house.url} -H 'content-type: application/json' -H "authorization: Bearer $(npx xinlu token --as dashboard)" -d '${body}'`,
  ].join('\n')
}

/** What to know first of a house that takes nothing but trusted operations. */
export function howToSendTrusted(url: string): string {
  return [
    'Only the operations of gateway/operations are taken, by their text or by the id in manifest.yaml:\n',
    `curl -s ${url} -H 'content-type: application/json' -d '{"documentId":"'$ID'","variables":{"key":{"name":"'$NAME'"}}}'`,
  ].join('\n')
}

/** What to know first of a house that takes the tokens of an outside issuer: it has none of its own to try. */
export function howToAsk(url: string, { issuer, audience }: OutsideIssuer): string {
  return [
    `Tokens are taken of ${issuer}, issued for ${audience}:\n`,
    `curl -s ${url} -H 'content-type: application/json' -H "authorization: Bearer $TOKEN" -d '{"query":"{ __typename }"}'`,
  ].join('\n')
}
