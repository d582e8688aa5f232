import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { DrawFile, DrawOpening } from './drawFile.ts'

export type DrawCheckName =
  | 'ORDER'
  | 'COMMITTED'
  | 'COMMITMENT'
  | 'POPULATION'
  | 'SEED'
  | 'NUMBERS'
  | 'ENTRIES'
  | 'REST'
  | 'TEAMS'
  | 'PUBLIC_PART'
  | 'OPENING'

/** One thing that was checked; the reason where it does not hold. */
export interface DrawCheck {
  name: DrawCheckName
  passed: boolean
  reason: string | null
}

/** What may be checked beside the file itself. */
export interface Beside {
  opening?: DrawOpening
  /** What was published when the draw was planned. */
  committed?: Pick<DrawFile, 'drawId' | 'seedCommitment' | 'populationHash'>
}

export const drawCheck = (name: DrawCheckName, reason: string | null | undefined): DrawCheck => ({
  name,
  passed: !reason,
  reason: reason || null,
})

/** SHA-256 of lines, hexadecimal. */
export const digest = (...lines: string[]): string => bytesToHex(sha256(utf8ToBytes(lines.join('\n'))))

/** HMAC-SHA-256 under a seed as a number: who has the smaller is drawn first. */
export const tie = (seed: string, ...lines: string[]): bigint =>
  BigInt(`0x${bytesToHex(hmac(sha256, hexToBytes(seed), utf8ToBytes(lines.join('\n'))))}`)

/** The so many of some that have the smallest numbers, held in a list that is kept in order and never longer. */
export function smallest(ids: Iterable<string>, count: number, of: (id: string) => bigint): Set<string> {
  const held: { id: string; at: bigint }[] = []
  for (const id of ids) {
    const at = of(id)
    let low = 0
    for (let high = held.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((held[middle]?.at ?? at) < at) low = middle + 1
      else high = middle
    }
    if (low < count) held.splice(low, 0, { id, at })
    if (held.length > count) held.pop()
  }
  return new Set(held.map(({ id }) => id))
}

/** How many of so many a share gives, rounded up, at least one of any; in whole numbers alone. */
export function shareOf(ratio: string, size: number): number {
  if (size === 0) return 0
  const [whole = '0', part = ''] = ratio.split('.')
  const scale = 10n ** BigInt(part.length)
  const product = BigInt(whole + part) * BigInt(size)
  const up = Number((product + scale - 1n) / scale)
  return Math.max(1, up)
}

const same = (list: readonly string[], set: ReadonlySet<string>) =>
  list.length === set.size && list.every((one) => set.has(one))

/** Replays a draw from its public file: each thing by itself, so that a reader sees which one does not hold. */
export function replayDraw(file: DrawFile, { committed }: Beside = {}): DrawCheck[] {
  const checks = [
    drawCheck('ORDER', orderFault(file)),
    drawCheck('COMMITMENT', commitmentFault(file)),
    drawCheck('POPULATION', populationFault(file)),
    drawCheck('SEED', seedFault(file)),
    drawCheck('NUMBERS', numbersFault(file)),
    drawCheck('ENTRIES', entriesFault(file)),
    drawCheck('REST', restFault(file)),
    drawCheck('TEAMS', teamsFault(file)),
  ]
  if (committed) checks.unshift(drawCheck('COMMITTED', committedFault(file, committed)))
  return checks
}

const committedFault = (file: DrawFile, before: NonNullable<Beside['committed']>) =>
  (['drawId', 'seedCommitment', 'populationHash'] as const)
    .filter((name) => file[name] !== before[name])
    .map((name) => `${name} is not the one that was published before`)
    .join('; ')

/** Every list stands in ascending order, nothing twice: an order that says something is none of ours. */
function orderFault({ labels, rest, inspectors, visits, teams }: DrawFile): string | undefined {
  const lists: [string, readonly string[]][] = [
    ['labels', labels.map(({ label }) => label)],
    ...labels.flatMap(({ label, entries, drawn }): [string, string[]][] => [
      [`entries of ${label}`, entries],
      [`drawn of ${label}`, drawn],
    ]),
    ['closed', rest.closed],
    ['drawn of the rest', rest.drawn],
    ['inspectors', inspectors.map(({ pool, pseudonym }) => `${pool} ${pseudonym}`)],
    ['visits', visits],
    ['teams', teams.map(({ visitId }) => visitId)],
    ...teams.flatMap(({ visitId, excluded, inspectors: team }): [string, string[]][] => [
      [`excluded of ${visitId.slice(0, 8)}`, excluded],
      [`team of ${visitId.slice(0, 8)}`, team],
    ]),
  ]
  const wrong = lists.find(([, list]) => list.some((one, i) => i > 0 && one <= (list[i - 1] ?? '')))
  return wrong && `${wrong[0]}: not in ascending order, or something twice`
}

const commitmentFault = ({ secret, salt, seedCommitment }: DrawFile) =>
  bytesToHex(sha256(hexToBytes(secret + salt))) === seedCommitment
    ? null
    : 'the secret and its salt are not what was committed to'

const seedFault = ({ seed, secret, drawId, publicPart }: DrawFile) =>
  tie(secret, drawId, publicPart) === BigInt(`0x${seed}`)
    ? null
    : 'the seed does not follow from the secret and the public part'

function populationFault({ drawId, drawAt, team, labels, rest, inspectors, visits, populationHash }: DrawFile) {
  const body = new Set<string>()
  for (const { label, ratio, entries } of labels) {
    body.add(`label ${label} ${ratio}`)
    for (const id of entries) body.add(`entry ${label} ${id}`)
  }
  for (const one of rest.closed) body.add(`closed ${one}`)
  for (const { pool, pseudonym } of inspectors) body.add(`inspector ${pool} ${pseudonym}`)
  for (const one of visits) body.add(`visit ${one}`)
  const told = digest('xinlu-draw 1', `draw ${drawId}`, `at ${drawAt}`, `team ${team}`, ...[...body].sort(), '')
  return told === populationHash ? null : 'the population is not the one that was frozen'
}

function numbersFault({ labels, rest, visits, teams }: DrawFile): string | null {
  for (const { label, ratio, size, take, entries, drawn } of labels) {
    if (size !== entries.length) return `${label}: ${size} are told, ${entries.length} stand there`
    if (!/[1-9]/.test(ratio)) return `${label}: nobody is exempt, the share is 0`
    if (take !== shareOf(ratio, size)) return `${label}: ${ratio} of ${size} is ${shareOf(ratio, size)}, not ${take}`
    if (drawn.length !== take) return `${label}: ${drawn.length} were drawn, not ${take}`
  }
  if (rest.size !== rest.closed.length || rest.take !== rest.drawn.length) return 'the rest: its numbers do not fit'
  const all = labels.reduce((sum, { size }) => sum + size, rest.size)
  if (visits.length !== all) return `${all} firms, but ${visits.length} visits`
  const drawn = labels.reduce((sum, { take }) => sum + take, rest.take)
  return teams.length === drawn ? null : `${drawn} firms were drawn, but ${teams.length} are visited`
}

function entriesFault({ drawId, seed, labels }: DrawFile): string | undefined {
  const wrong = labels.find(({ entries, take, drawn }) => {
    return !same(
      drawn,
      smallest(entries, take, (id) => tie(seed, drawId, id)),
    )
  })
  return wrong && `${wrong.label}: others follow from the seed`
}

function restFault({ rest }: DrawFile): string | null {
  const closed = new Set(rest.closed)
  return rest.drawn.every((one) => closed.has(one)) ? null : 'something was drawn that is not of the rest'
}

function teamsFault({ drawId, seed, team, inspectors, visits, teams }: DrawFile): string | null {
  const frozen = new Set(visits)
  const pools = Map.groupBy(inspectors, ({ pool }) => pool)
  for (const { visitId, excluded, inspectors: sent } of teams) {
    const at = `visit ${visitId.slice(0, 8)}`
    if (!frozen.has(digest('team', visitId, excluded.join(','))))
      return `${at}: it, or who may not come, is not what was frozen`
    const barred = new Set(excluded)
    if (sent.some((one) => barred.has(one))) return `${at}: one in conflict was sent`
    const due = new Set<string>()
    for (const members of pools.values()) {
      const free = members.map(({ pseudonym }) => pseudonym).filter((one) => !barred.has(one))
      if (free.length < team) return `${at}: too few inspectors without a conflict`
      for (const one of smallest(free, team, (id) => tie(seed, drawId, visitId, id))) due.add(one)
    }
    if (!same(sent, due)) return `${at}: others follow from the seed`
  }
  return null
}
