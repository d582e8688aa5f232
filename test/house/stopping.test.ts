import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { configurationFrom, houseConfigurationFrom, limitsFrom, root } from '@xinlu/gateway'
import { finishedWithin } from '@xinlu/schema'
import { expect, it } from 'vitest'
import { composed, deployFolder, manifests, podOf } from './manifests.ts'

/** Seconds that a house needs to end: it says that it leaves, finishes what is under way, writes the last entries, lets its connections go. */
const { roles } = limitsFrom(join(root, 'schema/limits.yaml'))
const longest = Math.max(...Object.values(roles).map(({ withinMs }) => withinMs)) / 1000
const { leaveMs } = houseConfigurationFrom({ NODE_ENV: 'production', XINLU_ISSUER: 'https://issuer.example/' }, [])
const [answers, entries, connections] = [2, 10, 5]
const needed = leaveMs / 1000 + longest + answers + entries + connections

it('a process in production says for five seconds that it leaves, another ends at once', () => {
  expect(leaveMs).toBe(5000)
  expect(configurationFrom({}, []).leaveMs).toBe(0)
  expect(finishedWithin).toBe((longest + answers) * 1000)
})

const services = globSync('*.service', { cwd: join(deployFolder, 'systemd') }).map((file) => ({
  file,
  text: readFileSync(join(deployFolder, 'systemd', file), 'utf8'),
}))
const serving = services.filter(({ text }) => text.includes('gateway/src/ready.ts'))

it.each(serving)('$file lets it end in its time, and kills it not much later', ({ text }) => {
  const given = Number(/^TimeoutStopSec=(\d+)$/m.exec(text)?.[1])
  expect(given).toBeGreaterThanOrEqual(needed)
  expect(given).toBeLessThan(needed + 30)
})

it('so do the pods of Kubernetes, which need no pause before', () => {
  const pods = manifests().flatMap(({ object }) => (object.kind === 'Deployment' ? [podOf(object).spec] : []))
  expect(pods.length).toBeGreaterThan(7)
  for (const { terminationGracePeriodSeconds: given, containers } of pods) {
    expect(given).toBeGreaterThanOrEqual(needed)
    for (const { lifecycle } of containers) expect(lifecycle).toBeUndefined()
  }
})

it('and the containers of one machine', () => {
  const { services } = composed() as { services: Record<string, { stop_grace_period?: string; image: string }> }
  const ours = Object.values(services).filter(({ image }) => /^xinlu-(gateway|room)/.test(image))
  expect(ours.length).toBeGreaterThan(7)
  for (const { stop_grace_period: given = '' } of ours)
    expect(Number(/^(\d+)s$/.exec(given)?.[1])).toBeGreaterThanOrEqual(needed)
})
