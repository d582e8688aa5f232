import { join } from 'node:path'
import { law } from '@xinlu/db'
import { root } from '@xinlu/gateway'
import { policyFrom } from '@xinlu/gateway/policy'
import { expect, it } from 'vitest'

it('every line of the policy cites an article that an edition quotes', () => {
  const { lines } = policyFrom(join(root, 'schema/policy.yaml'))
  expect(lines.length).toBeGreaterThan(0)
  for (const { roles, basis } of lines) {
    const articles = law()
      .editions(basis.instrument)
      .flatMap(({ rules }) =>
        Object.values(rules)
          .filter(({ text }) => text)
          .map(({ at }) => at),
      )
    expect(articles, `${roles} by ${basis.instrument}`).toContain(basis.at)
  }
})
