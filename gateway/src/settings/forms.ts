import { statSync } from 'node:fs'
import { type Gathering, shown } from './mistakes.ts'

/** A whole number within bounds; `usual` where none is said. */
export function number(
  environment: NodeJS.ProcessEnv,
  name: string,
  { least, usual, most }: { least: number; usual: number; most: number },
  gathered: Gathering,
): number {
  const text = environment[name]
  if (text === undefined || text === '') return usual
  const value = Number(text)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  gathered.fault(`${name} from ${least} to ${most}`, shown(text), `correct ${name}, or leave it out for ${usual}`)
  return usual
}

/** 1 or 0; no is what is not said. */
export function flag(environment: NodeJS.ProcessEnv, name: string, gathered: Gathering): boolean {
  const text = environment[name]
  if (text === undefined || text === '' || text === '0') return false
  if (text !== '1') gathered.fault(`${name} as 1 or 0`, shown(text), `correct ${name}, or leave it out for 0`)
  return text === '1'
}

/** Tells of a word that is none of a closed list; saying none is no mistake. */
export function oneOf(
  environment: NodeJS.ProcessEnv,
  name: string,
  words: readonly string[],
  gathered: Gathering,
): void {
  const text = environment[name]
  if (!text || words.includes(text)) return
  gathered.fault(`${name} as ${words.join(' | ')}`, shown(text), `correct ${name}, or leave it out`)
}

/** A folder that is there. */
export function folderOf(environment: NodeJS.ProcessEnv, name: string, gathered: Gathering): string | undefined {
  const path = environment[name]
  if (!path || statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path || undefined
  gathered.fault(`${name} as a folder`, shown(path), `correct ${name}, or leave it out for what is shipped`)
  return undefined
}

/** REDIS_URL, which is never shown: it may hold a password. */
export function redisFrom({ REDIS_URL: url }: NodeJS.ProcessEnv, gathered: Gathering): string | undefined {
  if (!url || (URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol) && new URL(url).hostname !== ''))
    return url || undefined
  const expected = 'REDIS_URL as redis://user:password@host:port/number, or rediss: by TLS'
  gathered.fault(expected, 'something else', 'correct REDIS_URL, with %40 for @ and so on in the password')
  return undefined
}

/** DATABASE_READ_URL, whose roles come in as they do at the database itself. */
export function replicaFrom(environment: NodeJS.ProcessEnv, gathered: Gathering): string | undefined {
  const { DATABASE_READ_URL: url, DATABASE_URL: main } = environment
  if (!url) return undefined
  const { protocol = '', username = '', password = '', hostname = '' } = URL.canParse(url) ? new URL(url) : {}
  // Two servers behind one name may not have the same: what one was found to have says nothing of the other.
  if (!/^postgres(ql)?:$/.test(protocol) || !hostname || hostname.includes(',') || username || password)
    gathered.fault(
      'DATABASE_READ_URL as postgres://host:port/name, of one server, without user and password',
      'something else',
      'correct DATABASE_READ_URL: each role comes in by its own name and password',
    )
  else if (!main)
    gathered.fault('DATABASE_URL beside DATABASE_READ_URL', 'none', 'name the database that it is a replica of')
  return url
}

/** Characters of the secret from which passwords follow: whoever knows a verifier must not find it by trying. */
const secretLength = 32

/** XINLU_SECRET, of which nothing is ever shown but its length. */
export function secretOf(environment: NodeJS.ProcessEnv, gathered: Gathering): string | undefined {
  const secret = environment.XINLU_SECRET || undefined
  if (secret === undefined || (secret.length >= secretLength && secret.trim() === secret)) return secret
  const got = secret.trim() === secret ? `${secret.length}` : 'some with blanks around them'
  gathered.fault(`XINLU_SECRET of ${secretLength} characters or more`, got, 'make one by: openssl rand -hex 32')
  return secret
}

/** XINLU_SUBGRAPHS, "name=url,name=url". */
export function addressesFrom(
  text: string | undefined,
  names: readonly string[],
  gathered: Gathering,
): Record<string, string> {
  const addresses: Record<string, string> = {}
  for (const part of (text ?? '').split(',').filter((p) => p.trim() !== '')) {
    const [name = '', url = ''] = part.trim().split(/=(.*)/s)
    if (names.includes(name) && /^https?:\/\/\S+$/.test(url) && URL.canParse(url) && !(name in addresses))
      addresses[name] = url
    else
      gathered.fault(
        `XINLU_SUBGRAPHS as name=url,… with names of ${names.join(', ')}, each once`,
        shown(part.trim()),
        'correct it',
      )
  }
  return addresses
}
