import { readFile, writeFile } from 'node:fs/promises'
import { publicKeysFrom, readCheckpoint, signedByLog } from '@xinlu/db/ledger'
import { refusal } from '@xinlu/schema/errors'
import { openDoor } from './door.ts'
import { readCommitted, readDrawFile, readOpening } from './drawFile.ts'
import { replayOpened } from './drawOpened.ts'
import { type DrawCheckName, drawCheck, replayDraw } from './drawReplay.ts'

const publication = `query DrawPublication($id: ID!) {
  drawPublication(id: $id) { id state seedCommitment populationHash committedAt file }
}`

interface Publication {
  id: string
  state: string
  seedCommitment: string
  populationHash: string
  committedAt: string
  file: string | null
}

/** What each check asks, for people. */
const words: Record<DrawCheckName, string> = {
  ORDER: '次序 · every list stands in an order that says nothing',
  COMMITTED: '事前承诺 · seed and population are those that were published before',
  COMMITMENT: '种子承诺 · the secret is the one that was committed to',
  POPULATION: '总体 · the population is the one that was frozen',
  SEED: '种子 · the seed follows from the secret and the public part',
  NUMBERS: '数量 · as many were drawn as the shares say',
  ENTRIES: '对象 · who was drawn follows from the seed',
  REST: '其余 · what is told together holds as far as it was opened',
  TEAMS: '人员 · the inspectors follow from the seed, none in conflict',
  PUBLIC_PART: '公开部分 · the public part is a signed head of the access log',
  OPENING: '核对 · firms, classes and inspectors are those of the file',
}

/** `xinlu draw export ID`: writes the public file of a draw; before it is published, what is committed to. */
export async function exportDraw(id: string, { out, ...reach }: { out: string; url?: string; token?: string }) {
  const door = await openDoor(reach)
  try {
    const { drawPublication: found } = await door.ask<{ drawPublication: Publication | null }>(publication, { id })
    if (!found)
      throw refusal('NOT_FOUND', { expected: 'a draw', got: 'none of this id', todo: 'look at publishedDraws' })
    const { file, seedCommitment, populationHash, committedAt } = found
    const committed = JSON.stringify({ drawId: found.id, seedCommitment, populationHash, committedAt }, null, 2)
    await writeFile(out, file ?? `${committed}\n`, { flag: 'wx' }).catch((cause) => {
      throw refusal('FILE_UNWRITABLE', { expected: 'a new file', got: out, todo: 'choose another name' }, cause)
    })
    console.log(`${out}: ${found.state}`)
  } finally {
    await door.close()
  }
}

export interface DrawVerifyOptions {
  committed?: string
  opening?: string
  keys?: string
  json?: boolean
}

/** `xinlu draw verify FILE`: replays a draw without a house, by code of its own; ends with 1 where something does not hold. */
export async function verifyDraw(path: string, { committed, opening, keys, json }: DrawVerifyOptions): Promise<void> {
  const file = readDrawFile(await textOf(path))
  let checks = replayDraw(file, committed ? { committed: readCommitted(await textOf(committed)) } : {})
  if (opening) {
    const opened = replayOpened(file, readOpening(await textOf(opening)))
    // Opened, the rest is checked whole.
    const whole = opened.find(({ name }) => name === 'REST')
    checks = checks.map((one) => (one.name === 'REST' && one.passed && whole ? whole : one))
    checks.push(...opened.filter(({ name }) => name !== 'REST'))
  }
  if (keys) {
    const signed = signedByLog(file.publicPart, publicKeysFrom(await textOf(keys)).values())
    const reason = readCheckpoint(file.publicPart) ? 'no given key signed it' : 'it is no head of a log'
    checks.push(drawCheck('PUBLIC_PART', signed ? null : reason))
  }
  const valid = checks.every(({ passed }) => passed)
  if (json) console.log(JSON.stringify({ valid, checks }, null, 2))
  else {
    for (const { name, passed, reason } of checks)
      console.log(`${passed ? '✓' : '✗'} ${words[name]}${reason === null ? '' : `: ${reason}`}`)
    if (file.rest.size > 0 && !opening)
      console.log(`– ${file.rest.take} of ${file.rest.size} firms are told together: only their opening replays them`)
    console.log(`抽查${valid ? '属实' : '不实'} · the draw ${valid ? 'holds' : 'does not hold'}`)
  }
  if (!valid) process.exitCode = 1
}

const textOf = (path: string) =>
  readFile(path, 'utf8').catch((cause) => {
    throw refusal('BAD_INPUT', { expected: 'a file that can be read', got: path, todo: 'look at its path' }, cause)
  })
