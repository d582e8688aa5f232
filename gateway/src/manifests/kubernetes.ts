import { stringify } from 'yaml'
import { asks } from './asks.ts'

/** The port on which every room listens. */
const port = 4001

const labelsOf = (name: string) => ({ 'app.kubernetes.io/name': 'xinlu', 'xinlu/part': name })

/** Where a room is inside the cluster. */
export const addressOf = (name: string) => `http://${name}:${port}/`

/** What every process is given, whatever it is. */
interface Shape {
  image: string
  port: number
  args?: string[]
  env: object[]
  /** Whether values of it lie under the data keys. */
  conceals?: boolean
  memory: { request: string; limit: string }
}

/** deploy/kubernetes/rooms.yaml: each room apart, with an account, a service, a budget and a policy of its own. */
export function roomsPage(rooms: readonly string[], concealing: readonly string[]): string {
  const objects = rooms.flatMap((name) => {
    const others = ['gateway', ...rooms].filter((other) => other !== name)
    return [
      account(name),
      deployment(name, others, concealing.includes(name)),
      service(name),
      budget(name),
      policy(name),
    ]
  })
  return `${head}${objects.map(written).join('---\n')}`
}

const account = (name: string) => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, labels: labelsOf(name) },
  automountServiceAccountToken: false,
})

const service = (name: string) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, labels: labelsOf(name) },
  spec: { selector: labelsOf(name), ports: [{ name: 'http', port, targetPort: 'http' }] },
})

/** One may be taken away at a time, never the last. */
const budget = (name: string) => ({
  apiVersion: 'policy/v1',
  kind: 'PodDisruptionBudget',
  metadata: { name, labels: labelsOf(name) },
  spec: { minAvailable: 1, selector: { matchLabels: labelsOf(name) } },
})

/** In: the gateway, and the rooms that ask this one. Out: the rooms that it asks. What goes to the database and to Redis is said in network.yaml. */
function policy(name: string) {
  const from = ['gateway', ...Object.keys(asks).filter((other) => asks[other]?.includes(name))]
  const selected = (part: string) => ({ podSelector: { matchLabels: labelsOf(part) } })
  const ports = [{ protocol: 'TCP', port: 'http' }]
  const asked = asks[name] ?? []
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name, labels: labelsOf(name) },
    spec: {
      podSelector: { matchLabels: labelsOf(name) },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: from.map(selected), ports }],
      ...(asked.length > 0 && { egress: [{ to: asked.map(selected), ports: [{ protocol: 'TCP', port }] }] }),
    },
  }
}

/** Not optional: of two copies that do not hear of each other each would take a seal once, and a session that has ended at the other. */
const shared = { name: 'REDIS_URL', valueFrom: { secretKeyRef: { name: 'xinlu-redis', key: 'url' } } }

function deployment(name: string, others: readonly string[], conceals: boolean) {
  const subgraphs = (asks[name] ?? []).map((other) => `${other}=${addressOf(other)}`).join(',')
  return deploymentOf(name, others, {
    image: 'xinlu-room',
    port,
    args: [name],
    env: [{ name: 'XINLU_SUBGRAPHS', value: subgraphs }, shared, ...(conceals ? [masterKey] : [])],
    conceals,
    memory: { request: '192Mi', limit: '512Mi' },
  })
}

/** deploy/kubernetes/gateway.yaml: the door. Its policy, which the world before it decides, is in network.yaml. */
export function gatewayPage(rooms: readonly string[]): string {
  const name = 'gateway'
  const deployed = deploymentOf(name, rooms, {
    image: 'xinlu-gateway',
    port: 4000,
    env: [
      { name: 'XINLU_SUBGRAPHS', value: rooms.map((room) => `${room}=${addressOf(room)}`).join(',') },
      shared,
      { name: 'XINLU_METRICS', value: '0.0.0.0:9464' },
      {
        name: 'XINLU_CLIENT_SECRET',
        valueFrom: { secretKeyRef: { name: 'xinlu-client', key: 'secret', optional: true } },
      },
    ],
    memory: { request: '384Mi', limit: '1Gi' },
  })
  const door = {
    ...service(name),
    spec: { selector: labelsOf(name), ports: [{ name: 'http', port: 4000, targetPort: 'http' }] },
  }
  return `${head}${[account(name), deployed, door, budget(name)].map(written).join('---\n')}`
}

const head = '# Written by `pnpm manifests` from gateway/src/manifests. Change it there.\n'

const written = (object: object) => stringify(object, { lineWidth: 140, aliasDuplicateObjects: false })

function deploymentOf(name: string, others: readonly string[], { image, port, args, env, conceals, memory }: Shape) {
  const probe = (path: string) => ({ httpGet: { path, port: 'http' }, periodSeconds: 5, timeoutSeconds: 3 })
  const url = { name: 'DATABASE_URL', valueFrom: { secretKeyRef: { name: `xinlu-${name}`, key: 'database-url' } } }
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels: labelsOf(name) },
    spec: {
      replicas: 2,
      selector: { matchLabels: labelsOf(name) },
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
      template: {
        metadata: { labels: labelsOf(name) },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          // Else the cluster says names that begin with those of services, and a name that is no setting is a mistake.
          enableServiceLinks: false,
          // It says that it leaves (5 s), finishes what is under way (62 s at most) and writes its last entries.
          terminationGracePeriodSeconds: 90,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 10001,
            runAsGroup: 10001,
            fsGroup: 10001,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          topologySpreadConstraints: [
            {
              maxSkew: 1,
              topologyKey: 'kubernetes.io/hostname',
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: { matchLabels: labelsOf(name) },
            },
          ],
          containers: [
            {
              name,
              image,
              ...(args && { args }),
              ports: [{ name: 'http', containerPort: port }],
              envFrom: [{ configMapRef: { name: 'xinlu' } }],
              env: [{ name: 'PORT', value: String(port) }, url, ...env],
              startupProbe: { ...probe('/health'), failureThreshold: 24 },
              readinessProbe: probe('/ready'),
              livenessProbe: { ...probe('/health'), periodSeconds: 10, failureThreshold: 6 },
              resources: { requests: { cpu: '100m', memory: memory.request }, limits: { memory: memory.limit } },
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ['ALL'] },
              },
              volumeMounts: [
                { name: 'data', mountPath: '/var/lib/xinlu' },
                { name: 'keys', mountPath: '/var/lib/xinlu/keys', readOnly: true },
                { name: 'tmp', mountPath: '/tmp' },
                ...(conceals ? dataKeyMounts : []),
              ],
            },
          ],
          volumes: [
            { name: 'data', emptyDir: { sizeLimit: '16Mi' } },
            { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } },
            { name: 'keys', projected: { defaultMode: 0o440, sources: keysOf(name, others) } },
            ...(conceals ? dataKeyVolumes : []),
          ],
        },
      },
    },
  }
}

/** Where the master key is lent to a room, elsewhere than the data keys that it opens: another person makes the secret. */
const masterKey = { name: 'XINLU_MASTER_KEY', value: '/run/xinlu/master/master.key' }
const dataKeyMounts = [
  { name: 'data-keys', mountPath: '/var/lib/xinlu/data-keys', readOnly: true },
  { name: 'master-key', mountPath: '/run/xinlu/master', readOnly: true },
]
/** A house that has no data key yet has neither. */
const dataKeyVolumes = ['data-keys', 'master-key'].map((name) => ({
  name,
  secret: { secretName: `xinlu-${name}`, optional: true, defaultMode: 0o440 },
}))

/** Numbers of keys that a log, or what is handed out, may have come to by rotation: each is taken where it is there. */
const numbers = Array.from({ length: 9 }, (_, i) => i + 1)

const publicHalves = (folder: string) => ({
  configMap: {
    name: `xinlu-public-${folder}`,
    optional: true,
    items: numbers.map((n) => ({ key: `${n}.public.pem`, path: `${folder}/${n}.public.pem` })),
  },
})

/** Its own private keys out of secrets that nobody else mounts; of the others the public halves, those of before among them. */
export function keysOf(name: string, others: readonly string[]) {
  const signs = { gateway: 'ledger', governance: 'certificate' }[name]
  return [
    { secret: { name: `xinlu-${name}`, items: [{ key: 'key', path: `${name}.pem` }] } },
    ...others.map((other) => ({ configMap: { name: `xinlu-public-${other}` } })),
    publicHalves('ledger'),
    publicHalves('certificate'),
    ...(signs
      ? [
          {
            secret: {
              name: `xinlu-${name}-${signs}`,
              optional: true,
              items: numbers.map((n) => ({ key: `${n}.pem`, path: `${signs}/${n}.pem` })),
            },
          },
        ]
      : []),
  ]
}
