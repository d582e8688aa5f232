import { execFileSync } from 'node:child_process'
import { rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Apart } from './apart.ts'
import { atNextAnswer, atNextAsked, halfOpen, instead, type Link, slow, twin, type Wire, withheld } from './wire.ts'

/** One thing that goes wrong while a room is asked; `after` ends it, where healing the house does not. */
export interface Fault {
  name: string
  /** Gives, where the moment may not come, whether it came. */
  strike(apart: Apart, room: string): Promise<void> | void | (() => boolean)
  after?(apart: Apart, room: string): void
  /** Why it cannot be tried here; null where it can. */
  skipped?(apart: Apart): string | null
}

const wireOf = ({ wires }: Apart, name: string) => wires.get(name) as Wire
const hour = 3_600_000

const killed = (part: 'gateway' | 'room' | 'database', moment: 'as it is asked' | 'once it is done'): Fault => ({
  name: `${part} killed ${moment}`,
  strike(apart, room) {
    const wire = wireOf(apart, room)
    const kill = () => (part === 'database' ? apart.crash() : apart.kill(part === 'room' ? room : part))
    // A moment later the room is in the middle of it.
    if (moment === 'as it is asked') atNextAsked(wire, () => void setTimeout(kill, 4))
    else atNextAnswer(wire, kill)
  },
})

/** The database is killed in the middle of the next transaction over its wire, or when that is done and nobody has heard of it yet. */
const inTransaction = (moment: 'within' | 'after'): Fault => ({
  name: `database killed ${moment} a transaction`,
  strike(apart) {
    const wire = wireOf(apart, 'database')
    let begun: Link | null = null
    wire.disturbance = {
      answered(chunk, link) {
        // What the server says of a statement that is done ends so.
        const says = (tag: string) => chunk.includes(`${tag}\0`, 0, 'latin1')
        if (moment === 'within' && link !== begun) {
          if (says('BEGIN')) begun = link
          return true
        }
        if (moment === 'after' && !says('COMMIT')) return true
        wire.disturbance = null
        apart.crash()
        return false
      },
    }
    return () => wire.disturbance === null
  },
})

const http = (body: string, type = 'application/json') =>
  Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)

/** More than the gateway takes of one fetch, whole. */
const tooMuch = http(`{"data":{"a":"${'x'.repeat(33 * 1024 * 1024)}"}}`)

const jump = (whose: 'room' | 'house', ms: number): Fault => ({
  name: `clock of the ${whose} an hour ${ms > 0 ? 'ahead' : 'behind'}`,
  async strike(apart, room) {
    apart.shift(ms, whose === 'room' ? [room] : undefined)
    // Until all have heard of it.
    await pause(50)
  },
  after: (apart, room) => apart.shift(-ms, whose === 'room' ? [room] : undefined),
})

const disturbed = (name: string, wire: 'room' | 'database', disturbance: Wire['disturbance']): Fault => ({
  name,
  strike(apart, room) {
    wireOf(apart, wire === 'room' ? room : wire).disturbance = disturbance
  },
})

const filler = (disk: string) => join(disk, 'filler')

/** Whether the log of writes takes so many megabytes more. */
const written = ({ admin }: Apart['xinlu']['database'], mb: number) =>
  admin`select pg_logical_emit_message(true, 'filler', repeat('x', ${mb * 1_000_000}))`.then(
    () => true,
    () => false,
  )

/** Takes what is left of a file system. */
function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk)
  execFileSync('fallocate', ['-l', String(bavail * bsize), filler(disk)])
}

/** Every fault, in the order of the table. */
export const faults: readonly Fault[] = [
  { name: 'none', strike() {} },
  killed('gateway', 'as it is asked'),
  killed('gateway', 'once it is done'),
  killed('room', 'as it is asked'),
  killed('room', 'once it is done'),
  killed('database', 'as it is asked'),
  inTransaction('within'),
  inTransaction('after'),
  {
    name: 'disk full',
    skipped: ({ disk }) => (disk ? null : 'no file system of its own can be mounted here'),
    async strike({ disk, xinlu: { database } }) {
      fill(disk ?? '')
      // The log of writes needs new files once those that it has are full.
      for (let mb = 0; mb < 256; mb += 8) if (!(await written(database, 8))) break
    },
    after: ({ disk }) => rmSync(filler(disk ?? ''), { force: true }),
  },
  disturbed('slow wire to the room', 'room', slow(250)),
  disturbed('slow wire to the database', 'database', slow(25)),
  disturbed('half-open wire to the room', 'room', halfOpen),
  disturbed('half-open wire to the database', 'database', halfOpen),
  {
    name: 'answer lost',
    strike: (apart, room) => atNextAnswer(wireOf(apart, room), ({ client }) => client.resetAndDestroy()),
  },
  {
    name: 'request doubled',
    strike: (apart, room) => atNextAsked(wireOf(apart, room), (request) => twin(wireOf(apart, room), request)),
  },
  disturbed('room answers garbage', 'room', instead(Buffer.from('\u0000\u0001 no answer at all\r\n\r\n'))),
  disturbed('room answers no JSON', 'room', instead(http('<html>', 'text/html'))),
  disturbed('room answers too much', 'room', instead(tooMuch)),
  disturbed('room answers late', 'room', withheld),
  ...(['room', 'house'] as const).flatMap((whose) => [jump(whose, hour), jump(whose, -hour)]),
]
