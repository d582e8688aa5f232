import { execFileSync } from 'node:child_process'
import { root } from '@xinlu/gateway'
import { apart } from './apart.ts'
import { backups } from './backups.ts'
import type { Block } from './blocks.ts'
import { changed } from './changed.ts'
import { firstDay } from './firstDay.ts'
import { type Given, persons } from './given.ts'
import type { Said } from './shell.ts'

/** What is brought and looked at, block by block of the runbook. */
export const course = [...firstDay, ...backups, ...apart, ...changed]

/** Types a block where it is said to be typed, with what its prose brings before it and what must be seen after it. */
export async function typeBlock(block: Block, given: Given): Promise<Said> {
  const at = course.filter(({ words }) => block.lines.includes(words))
  for (const { before } of at) await before?.(given)
  const typed = await typedAt(block, given)
  if (typed.went) for (const { after } of at) await after?.(given, typed.said)
  return typed
}

async function typedAt({ where, lines }: Block, { desk, server, spare, replica }: Given): Promise<Said> {
  if (where === 'office') return atOffice(lines, desk)
  const on = { 'machine every': [server, spare, replica], 'machine spare': [spare], 'machine replica': [replica] }[
    where as string
  ] ?? [server]
  const typed = await Promise.all(on.map((machine) => machine.types(lines)))
  return { went: typed.every(({ went }) => went), said: typed.map(({ said }) => said).join('\n--\n') }
}

function atOffice(lines: string, desk: string): Said {
  try {
    const env = { ...process.env, DESK: desk }
    return {
      went: true,
      said: execFileSync('sh', ['-euc', lines], { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }),
    }
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return { went: false, said: `${stdout}${stderr}` }
  }
}

/** What every machine wrote down: nobody's name or number, and no secret, neither of the house nor of the replica. */
export function assertQuiet({ server, spare, replica, check }: Given): void {
  const secrets = server.looks(
    "sed -nE 's/^XINLU_SECRET=(.*)/\\1/p; s/^DATABASE_URL=[^:]*:[^:]*:([^@]*)@.*/\\1/p' /etc/xinlu/house.env",
  ).said
  const copier = replica.looks('cut -d: -f5 /var/lib/postgresql/.pgpass || true').said
  const words = [...persons, ...`${secrets}\n${copier}`.split('\n').filter((word) => /^[0-9a-f]{48,}$/.test(word))]
  const lines = `{ journalctl --no-pager --output cat; cat /var/log/nginx/* /var/log/postgresql/*; } | grep -cE '${words.join('|')}' || true`
  const found = [server, spare, replica].map((machine) => machine.looks(lines).said)
  const all = found.every((count) => count === '0')
  check('in no journal and no log is a name, a number or a password', all, `${found} lines with one of ${words.length}`)
}
