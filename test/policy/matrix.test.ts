import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { type Caller, type Cell, labelOf, matrixOf, matrixPage } from '@xinlu/gateway/matrix'
import { policyFrom } from '@xinlu/gateway/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, openTestHouse, type TestHouse } from '../house.ts'
import { openingsFor } from './openings.ts'
import { type Probe, probes } from './probes.ts'

const policy = policyFrom(join(root, 'schema/policy.yaml'))
const lines = matrixOf(policy)

let xinlu: TestHouse
let grants: Awaited<ReturnType<typeof openingsFor>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  grants = await openingsFor(xinlu)
})
afterAll(() => xinlu?.close())

/** The sample person who is a caller of the matrix; null where the caller is shown by its other line. */
function personOf({ role, duties, rows }: Caller): string {
  // The probes ask for facts that planning, construction and squad 1 stated: overload has stated none of them.
  if (role === 'clerk' && rows === 'ALL') return 'overload-clerk'
  if (role === 'clerk') return duties.includes('case') ? 'own-clerk-on-duty' : 'own-clerk'
  if (role === 'dashboard' && rows === 'ALL') return 'office-dashboard'
  return role
}

const refusals =
  /^(FIELD_(WITHHELD|REFUSED)|GRAPHQL_VALIDATION_FAILED|PURPOSE_REFUSED|OPERATION_UNTRUSTED|GRANT_REFUSED)$/

/** What a caller got at a probe: the value, its mask, a refusal, or nothing. */
function outcomeOf({ data, errors }: Answer, { path, masked }: Probe): string {
  if (errors?.some(({ extensions }) => refusals.test(extensions.code))) return 'REFUSE'
  let value: unknown = data
  for (const key of path) value = (Array.isArray(value) ? value[0] : value)?.[key as never]
  if (value === null || value === undefined) return 'NOTHING'
  return masked?.test(String(value)) ? 'MASK' : 'SEE'
}

/** Lines that are bound to one trusted operation are shown by that operation's own story. */
const bound = (caller: Caller) => caller.grant === 'AUTHORITY'

describe('the matrix', () => {
  it('is the committed page', () => {
    expect(readFileSync(join(root, 'schema/policy-matrix.md'), 'utf8')).toBe(matrixPage(policy))
  })

  it('has a probe for every class of fact and of deed', () => {
    const given = new Set(lines.flatMap(({ cells }) => Object.values(cells).flatMap((row) => Object.keys(row))))
    expect([...given].filter((name) => !probes.some((probe) => probe.class === name))).toEqual([])
  })

  const cases = lines
    .filter(({ caller }) => !bound(caller))
    .flatMap(({ caller, cells }) =>
      probes.flatMap((probe) =>
        probe.usages.map((usage) => ({
          caller,
          usage,
          probe,
          label: labelOf(caller),
          cell: cells[usage][probe.class] ?? 'REFUSE',
        })),
      ),
    )

  it.each(cases)('$label: $probe.class $usage is $cell', async ({ caller, probe, usage, cell }) => {
    const held = caller.grant ? await grants.headersFor(caller, probe) : {}
    const headers = { 'x-purpose': caller.purpose, ...held }
    const answer = await grants.as(personOf(caller), probe)(probe.text, grants.variables(probe), { headers })
    expect(answer.status).toBeLessThan(500)
    expect(allowed(cell, usage, probe)).toContain(outcomeOf(answer, probe))
  })
})

/** What may come for a cell of the matrix at a probe. */
function allowed(cell: Cell, usage: string, { masked, maybeNothing, class: name }: Probe): string[] {
  if (usage === 'AGGREGATE') return [cell === 'REFUSE' ? 'REFUSE' : 'SEE']
  // A mask needs a way of masking: of a fact that has none it is a refusal.
  if (cell === 'MASK' && masked === null) return ['REFUSE']
  // A list whose store leaves out other units' rows looks like none, as what must not be known to exist does anyway.
  if (cell === 'REFUSE' && (name === 'INVESTIGATION' || name === 'SUPERVISION')) return ['REFUSE', 'NOTHING']
  return maybeNothing && cell === 'SEE' ? ['SEE', 'NOTHING'] : [cell]
}
