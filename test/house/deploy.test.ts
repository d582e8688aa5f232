import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rooms, root, settings } from '@xinlu/gateway'
import { asks } from '@xinlu/gateway/manifests/asks'
import { describe, expect, it } from 'vitest'
import { composed, deployFolder, type Manifest, manifests, podOf, validate } from './manifests.ts'

const names = rooms.map(({ name }) => name)
const parts = ['gateway', ...names]
const objects = manifests()
const pods = objects.flatMap(({ object }) =>
  podOf(object) ? [{ name: object.metadata.name, pod: podOf(object) }] : [],
)
const known = new Set(settings.map(({ name }) => name))
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

describe('the manifests of Kubernetes', () => {
  it.each(objects.map(({ file, object }) => [file, object.kind, object.metadata.name, object]))(
    '%s: %s %s is as Kubernetes defines it',
    (_file, _kind, _name, object) => {
      expect(() => validate(object)).not.toThrow()
    },
  )

  it('a slip in one would be told', () => {
    const { object } = objects.find(({ object }) => object.kind === 'Deployment') as { object: Manifest }
    const slipped = structuredClone(object)
    slipped.spec.template.spec.containers[0].readinessProbe.httpGet.port = { name: 'http' }
    expect(() => validate(slipped)).toThrow()
  })

  it('run each part apart, in twos, never without one', () => {
    const deployed = objects.filter(({ object }) => object.kind === 'Deployment').map(({ object }) => object)
    expect(deployed.map((one) => one.metadata.name).sort()).toEqual([...parts].sort())
    for (const one of deployed) {
      expect(one.spec.replicas).toBeGreaterThan(1)
      expect(one.spec.strategy.rollingUpdate.maxUnavailable).toBe(0)
      const budget = objects.find(
        ({ object }) => object.kind === 'PodDisruptionBudget' && object.metadata.name === one.metadata.name,
      )
      expect(budget?.object.spec.minAvailable).toBe(1)
      expect(budget?.object.spec.selector.matchLabels).toEqual(one.spec.selector.matchLabels)
    }
  })

  it.each(pods.map(({ name, pod }) => [name, pod]))('%s may do no more than it must', (_, { spec }) => {
    expect(spec).toMatchObject({
      automountServiceAccountToken: false,
      // Names that the cluster would say of its services are no settings.
      enableServiceLinks: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    })
    for (const container of spec.containers) {
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      })
      expect(container.resources.limits.memory).toMatch(/^\d+(Mi|Gi)$/)
      for (const { name } of container.env) expect([...known], name).toContain(name)
    }
  })

  it('each part that serves is asked whether it runs and whether it can answer', () => {
    for (const { name, pod } of pods.filter(({ name }) => name !== 'ground')) {
      const [container] = pod.spec.containers
      expect(container.readinessProbe.httpGet.path, name).toBe('/ready')
      expect(container.livenessProbe.httpGet.path, name).toBe('/health')
    }
  })

  it('no secret is in them: each is named, and what is secret is never said as a value', () => {
    expect(objects.map(({ object }) => object.kind)).not.toContain('Secret')
    const secret = new Set(settings.flatMap((one) => (one.secret ? [one.name] : [])))
    for (const { pod } of pods)
      for (const { name, value } of pod.spec.containers[0].env)
        if (secret.has(name)) expect(value, name).toBeUndefined()
    const { data } = objects.find(({ object }) => object.kind === 'ConfigMap')?.object ?? {}
    for (const name of Object.keys(data)) {
      expect([...known]).toContain(name)
      expect(secret.has(name), name).toBe(false)
    }
  })

  it('a part mounts its own keys and the public halves of the others', () => {
    for (const part of parts) {
      const { pod } = pods.find(({ name }) => name === part) ?? { pod: null }
      const { projected } = pod.spec.volumes.find((volume: Manifest) => volume.name === 'keys')
      const own = projected.sources.flatMap(({ secret }: Manifest) => secret?.name ?? [])
      expect(own.every((name: string) => name.startsWith(`xinlu-${part}`))).toBe(true)
      const halves = projected.sources.flatMap(({ configMap }: Manifest) => configMap?.name ?? [])
      for (const other of parts) expect(halves.includes(`xinlu-public-${other}`), other).toBe(other !== part)
    }
  })

  it.skipIf(!has('kubectl'))('become one whole', () => {
    const whole = execFileSync('kubectl', ['kustomize', join(deployFolder, 'kubernetes')], { encoding: 'utf8' })
    expect(whole.match(/^kind: Deployment$/gm)).toHaveLength(parts.length)
    expect(whole).not.toMatch(/image: xinlu-(room|gateway)$/m)
  })
})

describe('who reaches whom', () => {
  const policies = objects.filter(({ object }) => object.kind === 'NetworkPolicy').map(({ object }) => object)
  const policyOf = (name: string) => policies.find((policy) => policy.metadata.name === name)
  const partsIn = (peers: Manifest[]) => peers.map(({ podSelector }) => podSelector?.matchLabels?.['xinlu/part'])

  // What a function that rooms share asks is asked by every room that calls it.
  const shared = globSync('*.ts', { cwd: join(root, 'schema/src/workflow') })
    .flatMap((file) => readFileSync(join(root, 'schema/src/workflow', file), 'utf8').split(/^(?=export )/m))
    .flatMap((part) => {
      const [, called] = /^export async function (\w+)/.exec(part) ?? []
      const [, asked] = /\bask\('([a-z-]+)'/.exec(part) ?? []
      return called && asked ? [{ called, asked }] : []
    })

  it.each(names)('%s asks in its sources whom it is said to ask, and nobody else', (name) => {
    const texts = globSync('**/*.ts', { cwd: join(root, 'subgraphs', name, 'src') })
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, 'subgraphs', name, 'src', file), 'utf8'))
      .join('\n')
    const straight = [...texts.matchAll(/\bask\(\s*'([a-z-]+)'/g)].map(([, asked = '']) => asked)
    const through = shared.filter(({ called }) => texts.includes(`${called}(`)).map(({ asked }) => asked)
    const named = [...straight, ...through]
    // Where the room is a variable, it is one of those that the room names.
    const quoted = [...texts.matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word)
    const varied = /\bask\(\s*[a-z]/.test(texts) ? quoted : []
    expect(asks[name]).toEqual(expect.arrayContaining([...new Set(named)]))
    for (const asked of asks[name] ?? []) expect([...named, ...varied]).toContain(asked)
  })

  it('nothing, unless it is said', () => {
    expect(policyOf('nothing').spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] })
  })

  it.each(names)('%s is reached by the gateway and by the rooms that ask it, and reaches whom it asks', (name) => {
    const { spec } = policyOf(name)
    expect(spec.podSelector.matchLabels['xinlu/part']).toBe(name)
    const askers = names.filter((other) => asks[other]?.includes(name))
    expect(partsIn(spec.ingress.flatMap(({ from }: Manifest) => from)).sort()).toEqual(['gateway', ...askers].sort())
    expect(partsIn((spec.egress ?? []).flatMap(({ to }: Manifest) => to)).sort()).toEqual(
      [...(asks[name] ?? [])].sort(),
    )
    const { pod } = pods.find((one) => one.name === name) ?? { pod: null }
    const told = pod.spec.containers[0].env.find((one: Manifest) => one.name === 'XINLU_SUBGRAPHS').value
    expect(told).toBe((asks[name] ?? []).map((other) => `${other}=http://${other}:4001/`).join(','))
  })

  it('the world reaches the gateway alone; out of the cluster go the database, Redis, names and the issuer alone', () => {
    const open = policies.flatMap(({ spec }) => spec.ingress ?? []).flatMap(({ from }) => from ?? [{}])
    expect(open.every((peer: Manifest) => peer.podSelector || peer.namespaceSelector)).toBe(true)
    const blocks = policies.flatMap(({ metadata, spec }) =>
      (spec.egress ?? []).flatMap(({ to }: Manifest) =>
        (to ?? []).flatMap(({ ipBlock }: Manifest) => (ipBlock ? [`${metadata.name} ${ipBlock.cidr}`] : [])),
      ),
    )
    expect(blocks).toEqual(['database 10.0.10.5/32', 'seals 10.0.10.6/32', 'gateway 10.0.20.7/32'])
  })

  it('every part of which two copies run is told of the Redis that they share, and nobody else is', () => {
    const toldIn = ({ pod }: (typeof pods)[number]) =>
      pod.spec.containers.flatMap(({ env = [] }: Manifest) => env).find((one: Manifest) => one.name === 'REDIS_URL')
    const told = pods.filter((one) => toldIn(one))
    expect(told.map(({ name }) => name).sort()).toEqual([...names, 'gateway'].sort())
    // Without it a part does not start: each of its copies would take a seal once, and a session that has ended at the other.
    for (const one of told) expect(toldIn(one).valueFrom).toEqual({ secretKeyRef: { name: 'xinlu-redis', key: 'url' } })
  })
})

describe('one machine with containers', () => {
  const { services, networks } = composed()

  it('has every part, hardened, and the rooms have no way out', () => {
    expect(Object.keys(services).sort()).toEqual([...parts, 'database', 'ground'].sort())
    for (const name of [...parts, 'ground']) {
      expect(services[name], name).toMatchObject({
        read_only: true,
        user: '10001:10001',
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      })
      for (const setting of Object.keys(services[name].environment)) expect([...known], setting).toContain(setting)
    }
    expect(networks.rooms.internal && networks.database.internal).toBe(true)
    // Of the image an engine may keep no health check (OCI), and a tmpfs takes uid and gid in one engine alone.
    for (const name of parts) {
      expect(services[name].healthcheck.test, name).toEqual(['CMD', 'node', 'gateway/src/ready.ts'])
      for (const one of services[name].tmpfs) expect(one).toMatch(/^\/[\w/]+:size=\d+m,mode=1777$/)
    }
    const published = Object.keys(services).filter((name) => services[name].ports)
    expect(published).toEqual(['gateway'])
    expect(services.gateway.ports).toEqual(['127.0.0.1:4000:4000'])
  })

  it('tells each part whom it may ask', () => {
    for (const name of names) {
      const told = services[name].environment.XINLU_SUBGRAPHS ?? ''
      expect(told, name).toBe((asks[name] ?? []).map((other) => `${other}=http://${other}:4001/`).join(','))
      expect(services[name].command).toEqual([name])
    }
    const told = services.gateway.environment.XINLU_SUBGRAPHS
    expect(told).toBe(names.map((other) => `${other}=http://${other}:4001/`).join(','))
  })
})
