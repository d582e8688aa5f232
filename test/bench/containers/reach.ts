import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { asks, type Came, container, inside } from './asked.ts'
import type { Sheet } from './checked.ts'
import type { Engine } from './engine.ts'

/** An address of documentation (RFC 5737), which stands for everything that is not this machine. */
export const world = '203.0.113.1'

/** Who reaches whom: rooms the siblings and nothing outside, the door the gateway and nothing behind it. */
export async function reach(engine: Engine, { check, tell }: Sheet, rooms: readonly string[]): Promise<void> {
  // A process of its own: this one waits for the engine while it is asked.
  const outside = spawn(process.execPath, [join(import.meta.dirname, 'world.ts'), world], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let heard = ''
  outside.stdout.setEncoding('utf8').on('data', (text) => {
    heard += text
  })
  await once(outside.stdout, 'data')
  const came = (service: string, url: string, body?: string): Came => {
    const found = inside<Came>(engine, service, asks(url, body))
    return typeof found === 'string' ? { status: 0, text: found } : found
  }
  try {
    const out = came('gateway', `http://${world}:8080/`)
    check('the gateway has a way out, to its issuer', out.status === 200, out.text)
    const ways = rooms.map((room) => came(room, `http://${world}:8080/`))
    check(
      'no room has a way out',
      ways.every(({ status }) => status === 0),
      [...new Set(ways.map(({ text }) => text))].join(', '),
    )
    await names(engine, tell, () => heard)
    const door = came('registry', 'http://gateway:4000/health')
    const sibling = came('registry', 'http://enforcement:4001/ready')
    check(
      'a room reaches gateway and siblings by name',
      door.status === 200 && sibling.status === 200,
      [door, sibling].map(({ status, text }) => `${status} ${text.slice(0, 40)}`).join(', '),
    )
    const straight = came('registry', 'http://enforcement:4001/', '{"query":"{ _service { sdl } }"}')
    const code = /"code":"([A-Z_]+)"/.exec(straight.text)?.[1] ?? straight.text.slice(0, 80)
    check('a room asked straight, without a seal, refuses', /^SEAL_/.test(code), `${straight.status} ${code}`)
    fromTheDoor(engine, check, rooms)
  } finally {
    outside.kill()
  }
}

/**
 * Whether a name of the world that is asked for in a room leaves the machine, as a name would carry data out. Of an engine whose server of
 * names passes them on from networks without a way out (CVE-2024-29018 of Docker; podman of Debian 12) it
 * is told, and is no fault of the file.
 */
async function names(engine: Engine, tell: Sheet['tell'], heard: () => string): Promise<void> {
  const asked = 'carried-out.county.example'
  inside(
    engine,
    'registry',
    `require('node:dns').resolve4('${asked}', (e) => console.log(JSON.stringify(e?.code ?? '')))`,
  )
  await pause(200)
  const left = heard().includes(asked)
  tell('a name of the world is asked for in a room', left ? 'this engine passes it on' : 'nobody outside hears it')
}

/** A container beside the gateway on the network of the door, where nginx would be. */
function fromTheDoor(engine: Engine, check: Sheet['check'], rooms: readonly string[]): void {
  const addresses = (service: string) =>
    Object.values(
      (
        JSON.parse(engine.must('inspect', container(service))) as {
          NetworkSettings: { Networks: Record<string, { IPAddress: string }> }
        }[]
      )[0]?.NetworkSettings.Networks ?? {},
    ).map(({ IPAddress }) => IPAddress)
  const targets = [
    ...rooms.flatMap((room) => addresses(room).map((one) => [one, 4001] as const)),
    ...addresses('database').map((one) => [one, 5432] as const),
  ]
  const script = `const net = require('node:net')
    const open = (host, port) => new Promise((done) => {
      const socket = net.connect({ host, port, timeout: 2000 }, () => { socket.destroy(); done(true) })
      for (const end of ['error', 'timeout']) socket.on(end, () => { socket.destroy(); done(false) })
    })
    Promise.all([open('gateway', 4000), ...${JSON.stringify(targets)}.map(([host, port]) => open(host, port))])
      .then(([gateway, ...rest]) => console.log(JSON.stringify({ gateway, rest })))`
  const { stdout, stderr } = engine.podman(
    ...['run', '--rm', '--network', 'xinlu_door', '--entrypoint', 'node', 'xinlu-room:0.1.0', '-e', script],
  )
  const found = JSON.parse(stdout || '{"gateway":false,"rest":[true]}') as { gateway: boolean; rest: boolean[] }
  check(
    'from the network of the door the gateway is reached, no room and no database at any of their addresses',
    found.gateway && found.rest.length === targets.length && found.rest.every((one) => !one),
    stderr.trim().split('\n').at(-1) || `${found.rest.filter(Boolean).length} of ${targets.length} addresses`,
  )
  const listening = execFileSync('ss', ['-Hltn'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/)[3] ?? '')
    .filter((one) => !one.startsWith(world) && !/:53$/.test(one))
  check(
    'on the machine the gateway alone is published, on loopback',
    listening.join() === '127.0.0.1:4000',
    listening.join(', '),
  )
}
