import { join } from 'node:path'
import type { KeyPlace } from '@xinlu/db/cipher'
import type { Particulars } from '@xinlu/schema/errors'
import { type Algorithm, algorithms } from '@xinlu/schema/signature'
import type { BreakerSettings } from './breaker.ts'
import { type Capacity, usualCapacity } from './door/places.ts'
import { type OutsideIssuer, outsideIssuerFrom } from './issuers/outside.ts'
import { type NoticeSettings, noticesFrom } from './notices/settings.ts'
import { addressesFrom, flag, folderOf, number, oneOf, redisFrom, replicaFrom, secretOf } from './settings/forms.ts'
import { type Gathering, gathering, shown } from './settings/mistakes.ts'
import { strangers } from './settings/strangers.ts'
import { type TelemetrySettings, telemetryFrom } from './telemetry/settings.ts'
import { signInFrom } from './window/settings.ts'
import type { SignInSettings } from './window/signIn.ts'

/** The checkout's root. */
export const root = join(import.meta.dirname, '../..')

/** Where a data folder keeps its keys. */
export const keysFolder = (data: string) => join(data, 'keys')

/** Where the built pages are. */
export const pagesFolder = join(root, 'console/dist')

/** The issuer's name for its key in the key folder. */
export const issuerKey = 'issuer'

/** What the environment says, checked: a mistake is told before anything starts. */
export interface Configuration {
  /** Folder of the embedded database, keys and the address of the running house. */
  data: string
  databaseUrl: string | undefined
  /** The replica that reads may be answered from. */
  readUrl: string | undefined
  /** Milliseconds that a read waits for it. */
  readWithinMs: number
  /** Where the copies of a room tell each other which seals they have seen. */
  redisUrl: string | undefined
  /** Where the data keys lie, and the master key that opens them. */
  dataKeys: KeyPlace
  /** What receipts, checkpoints and certificates are signed with; undefined for whatever the keys that are there are for. */
  signature: Algorithm | undefined
  /** Where the roles' passwords come from when several machines share one database; else a file of the data folder. */
  secret: string | undefined
  port: number
  address: string
  /** Subgraphs hosted apart: name → URL. */
  subgraphs: Record<string, string>
  /** When one of those that does not answer is left alone. */
  breaker: BreakerSettings
  /** How many times the sample county's size; 0 loads no samples. */
  sampleScale: number
  /** By how many days the clock is ahead, where only samples are; else 0. */
  daysAhead: number
  /** Connections to the database for each subgraph. */
  connections: number
  /** How many requests are answered at once, and how many more may wait. */
  capacity: Capacity
  /** Milliseconds for which a process that ends says so and still answers. */
  leaveMs: number
  /** The tables and roles were laid by `pnpm ground`: this process comes in as its own role, and lays nothing. */
  laid: boolean
  production: boolean
  /** Takes nothing but the trusted operations of gateway/operations. */
  trustedOnly: boolean
  /** Whose tokens are taken; null for the built-in issuer's. */
  issuer: OutsideIssuer | null
  /** Where people sign in who use the pages. */
  signIn: SignInSettings | null
  /** Whom the house tells of changes; null for nobody. */
  notices: NoticeSettings | null
  telemetry: TelemetrySettings
  /** Folders of the county's own files, by what they hold, that rooms read before what is shipped. */
  folders: Readonly<Record<string, string>>
}

/** The levels of the log. */
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** The level of the log, for a log that must be there before the settings are read: `warn` where LOG_LEVEL is none of them. */
export function logLevelFrom({ LOG_LEVEL: said = '' }: NodeJS.ProcessEnv): string {
  return levels.includes(said) ? said : 'warn'
}

/** Settings that name a folder of the county's own files, and what such files are called. */
const folderSettings = { XINLU_PACKS: 'packs', XINLU_CONSTRUCTION_PACKS: 'constructionPacks' }

/** What is lacking where a house would take the tokens of nobody. */
export const issuerLacking: Particulars = {
  expected: 'an issuer of tokens in production',
  got: 'none',
  todo: 'set XINLU_ISSUER to the URL of your OIDC issuer (and XINLU_JWKS where its keys cannot be discovered)',
}

/** Reads the settings of a room or a terminal; CONFIGURATION tells of everything that cannot be used, at once. */
export function configurationFrom(environment: NodeJS.ProcessEnv, subgraphs: readonly string[]): Configuration {
  const gathered = gathering()
  const configuration = read(environment, subgraphs, gathered)
  gathered.end()
  return configuration
}

/** Reads the settings of a house, which must also know whose tokens it takes. */
export function houseConfigurationFrom(environment: NodeJS.ProcessEnv, subgraphs: readonly string[]): Configuration {
  const gathered = gathering()
  const configuration = read(environment, subgraphs, gathered)
  const { expected, got, todo } = issuerLacking
  if (configuration.production && !environment.XINLU_ISSUER) gathered.fault(expected, got, todo)
  gathered.end()
  return configuration
}

function read(environment: NodeJS.ProcessEnv, subgraphs: readonly string[], gathered: Gathering): Configuration {
  for (const { expected, got, todo } of strangers(environment)) gathered.fault(expected, got, todo)
  oneOf(environment, 'NODE_ENV', ['production', 'development', 'test'], gathered)
  oneOf(environment, 'LOG_LEVEL', levels, gathered)
  oneOf(environment, 'XINLU_SIGNATURE', algorithms, gathered)
  const production = environment.NODE_ENV === 'production'
  const databaseUrl = environment.DATABASE_URL || undefined
  // Never shown: it holds a password.
  if (databaseUrl && !(URL.canParse(databaseUrl) && /^postgres(ql)?:$/.test(new URL(databaseUrl).protocol)))
    gathered.fault(
      'DATABASE_URL as postgres://user:password@host:port/name',
      'something else',
      'correct DATABASE_URL, with %40 for @ and so on in the password',
    )
  const redisUrl = redisFrom(environment, gathered)
  const laid = flag(environment, 'XINLU_LAID', gathered)
  if (laid && !databaseUrl) gathered.fault('DATABASE_URL beside XINLU_LAID=1', 'none', 'give the URL of the own role')
  const address = environment.HOST || '127.0.0.1'
  if (!/^[\w.:-]+$/.test(address)) gathered.fault('HOST as an address', shown(address), 'correct HOST, such as 0.0.0.0')
  if (environment.XINLU_JWKS && !environment.XINLU_ISSUER)
    gathered.fault('XINLU_ISSUER beside XINLU_JWKS', 'no XINLU_ISSUER', 'say whose keys they are')
  const sampleScale = number(
    environment,
    'XINLU_SAMPLE',
    { least: 0, usual: production || databaseUrl ? 0 : 1, most: laid ? 0 : 100 },
    gathered,
  )
  const data = environment.XINLU_DATA || join(root, '.data')
  return {
    data,
    databaseUrl,
    readUrl: replicaFrom(environment, gathered),
    readWithinMs: number(environment, 'XINLU_READ_WITHIN', { least: 5, usual: 100, most: 1000 }, gathered),
    redisUrl,
    dataKeys: dataKeysFrom(environment, data),
    signature: algorithms.find((one) => one === environment.XINLU_SIGNATURE),
    secret: secretOf(environment, gathered),
    port: number(environment, 'PORT', { least: 0, usual: 4000, most: 65_535 }, gathered),
    address,
    subgraphs: addressesFrom(environment.XINLU_SUBGRAPHS, subgraphs, gathered),
    breaker: {
      failures: number(environment, 'XINLU_BREAKER_FAILURES', { least: 1, usual: 5, most: 1000 }, gathered),
      pauseMs: 1000 * number(environment, 'XINLU_BREAKER_PAUSE', { least: 1, usual: 5, most: 600 }, gathered),
    },
    sampleScale,
    daysAhead: number(
      environment,
      'XINLU_DAYS_AHEAD',
      { least: 0, usual: 0, most: sampleScale > 0 && !production ? 400 : 0 },
      gathered,
    ),
    connections: number(environment, 'XINLU_CONNECTIONS', { least: 1, usual: 4, most: 100 }, gathered),
    capacity: {
      places: number(environment, 'XINLU_PLACES', { least: 4, usual: usualCapacity.places, most: 10_000 }, gathered),
      waiting: number(
        environment,
        'XINLU_WAITING',
        { least: 0, usual: usualCapacity.waiting, most: 100_000 },
        gathered,
      ),
    },
    leaveMs:
      1000 * number(environment, 'XINLU_LEAVE_SECONDS', { least: 0, usual: production ? 5 : 0, most: 20 }, gathered),
    laid,
    production,
    trustedOnly: flag(environment, 'XINLU_TRUSTED_ONLY', gathered),
    issuer: gathered.read(() => outsideIssuerFrom(environment), null),
    signIn: gathered.read(() => signInFrom(environment), null),
    notices: noticesFrom(environment, gathered),
    telemetry: gathered.read(() => telemetryFrom(environment), { metrics: null, traces: null }),
    folders: foldersFrom(environment, gathered),
  }
}

function foldersFrom(environment: NodeJS.ProcessEnv, gathered: Gathering): Record<string, string> {
  const folders: Record<string, string> = {}
  for (const [setting, word] of Object.entries(folderSettings)) {
    const path = folderOf(environment, setting, gathered)
    if (path) folders[word] = path
  }
  return folders
}

/** Where data keys are unless it is said: beside the other keys, for a first look; whoever means it keeps the master key elsewhere. */
const dataKeysFrom = (environment: NodeJS.ProcessEnv, data: string): KeyPlace => ({
  folder: environment.XINLU_DATA_KEYS || join(data, 'data-keys'),
  master: environment.XINLU_MASTER_KEY || join(data, 'data-keys', 'master.key'),
})
