import postgres from 'postgres'
import { readFileSync } from 'node:fs'
import { compose, defineSubgraph, host, keysIn, listening } from '@xinlu/schema'
import { pino } from 'pino'
import { loadersOf } from '../subgraphs/registry/src/loaders.ts'
import { resolvers } from '../subgraphs/registry/src/resolvers.ts'
import { identifyParties } from '../subgraphs/registry/src/identity.ts'
import { gatewayOf } from '../gateway/src/gateway.ts'
import { doorOf } from '../gateway/src/http.ts'
import { policyFrom, usualPurposeOf } from '../gateway/src/policy.ts'
import { builtInIssuer, builtInKeys, sampleToken } from '../gateway/src/issuer.ts'
import { reachOf, askOf } from '../gateway/src/reach.ts'
const sql = postgres({ host: '/tmp/walkpg', port: 5499, user: 'postgres', connection: { search_path: 'registry' } })
const sdl = readFileSync('/work/main/subgraphs/registry/schema.graphql', 'utf8')
const registry = defineSubgraph({ name: 'registry', sdl, resolvers: resolvers as never, loaders: loadersOf, siblings: { enforcement: ['Mutation.identifyParties'] } })
const composed = compose([{ name: 'registry', sdl }]); if ('faults' in composed) throw new Error(composed.faults.join())
const keys = keysIn('/tmp/walkkeys'); const log = pino()
const inside = new Map()
const reach = reachOf(() => inside, {})
inside.set('registry', host(registry, { sql, keysOf: keys.publicKeys, ask: askOf('registry', reach, keys, Date.now), clock: Date.now, log }))
const ask = askOf('enforcement', reach, keys, Date.now)({ viewer: { id: 'x', now: new Date().toISOString(), role: 'clerk', unit: 'u', org: null, duties: [], purpose: 'x', subjectId: null } })
const ids = await ask('registry', 'mutation($parties: [PartyInput!]!) { identifyParties(parties: $parties) }', { parties: [{ kind: 'LEGAL_PERSON', name: '甲公司', uscc: '91141121MA0000001A', legalRepresentative: '王小明', saidBy: 'u', validFrom: '2026-01-01' }, { kind: 'NATURAL_PERSON', name: '李四', citizenId: '1', saidBy: 'u', validFrom: '2026-01-01' }] })
console.log(ids)
const policy = policyFrom('/work/main/schema/policy.yaml')
const apollo = gatewayOf({ supergraph: composed.supergraph, policy, sendTo: reach, sealKey: keys.privateKey('gateway'), clock: Date.now, log })
await apollo.start()
const server = doorOf({ apollo, tokens: { issuer: builtInIssuer, keys: builtInKeys(keys.privateKey('issuer')), clock: Date.now, usualPurpose: usualPurposeOf(policy) }, ready: async () => true })
await listening(server, 4777, '127.0.0.1')
const as = async (role: string, query: string, more: object = {}) => {
  const token = role === 'anonymous' ? null : await sampleToken(keys.privateKey('issuer'), role, Date.now())
  const r = await fetch('http://127.0.0.1:4777/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query, ...more }) })
  console.log(role, r.status, (await r.text()).slice(0, 700))
}
const firm = '{ subject(key: { uscc: "91141121MA0000001A" }) { __typename id ... on Enterprise { name legalRepresentative { displayName } profile { subjectId knownAt } } } }'
for (const role of ['anonymous', 'dashboard', 'clerk', 'auditor']) await as(role, firm)
await as('anonymous', '{ subject(key: { uscc: "91141121MA0000001A" }) { ... on Enterprise { name profile { subjectId knownAt } } } }')
await as('anonymous', `{ subject(key: { id: "${(ids as any).identifyParties[1]}" }) { ... on Practitioner { id } } }`)
await as('dashboard', `{ enterprises(first: 3, filter: {township: null}) { totalBand edges { node { id profile { subjectId } } } pageInfo { hasNextPage endCursor } } }`)
await as('dashboard', 'query A { __typename }', { operationName: 'B' })
await as('dashboard', 'query A { __typename } query B { __typename }')
await as('dashboard', '{ __typename } { __typename }')
await as('dashboard', 'subscription { a }')
await as('dashboard', '{ subject(key: {id: "a", uscc: "b"}) { id } }')
await as('dashboard', 'query($key: SubjectKey!) { subject(key: $key) { id } }', { variables: { key: 7 } })
await as('clerk', '{ _service { sdl } }')
await as('dashboard', 'query($a: Boolean = false) { subject(key: {uscc: "91141121MA0000001A"}) { id @skip(if: true) } x: subject(key: {id: "q"}) { id @include(if: $a) } }')
await as('dashboard', '')
process.exit(0)
