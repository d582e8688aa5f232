import { statSync } from 'node:fs'
import { join } from 'node:path'
import { refusal } from '@xinlu/schema/errors'
import { type OutsideIssuer, outsideIssuerFrom } from './issuers/outside.ts'
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
  /** Where the roles' passwords come from when several machines share one database; else a file of the data folder. */
  secret: string | undefined
  port: number
  address: string
  /** Subgraphs hosted apart: name → URL. */
  subgraphs: Record<string, string>
  /** How many times the sample county's size; 0 loads no samples. */
  sampleScale: number
  /** Connections to the database for each subgraph. */
  connections: number
  production: boolean
  /** Takes nothing but the trusted operations of gateway/operations. */
  trustedOnly: boolean
  /** Whose tokens are taken; null for the built-in issuer's. */
  issuer: OutsideIssuer | null
  /** Where people sign in who use the pages. */
  signIn: SignInSettings | null
  telemetry: TelemetrySettings
  /** Folders of the county's own files, by what they hold, that rooms read before what is shipped. */
  folders: Readonly<Record<string, string>>
}

/** Reads the settings; CONFIGURATION names the first that cannot be used. */
export function configurationFrom(environment: NodeJS.ProcessEnv, subgraphs: readonly string[]): Configuration {
  const production = environment.NODE_ENV === 'production'
  const databaseUrl = environment.DATABASE_URL || undefined
  return {
    data: environment.XINLU_DATA || join(root, '.data'),
    databaseUrl,
    secret: environment.XINLU_SECRET || undefined,
    port: number(environment, 'PORT', 4000, 65_535),
    address: environment.HOST || '127.0.0.1',
    subgraphs: addressesFrom(environment.XINLU_SUBGRAPHS, subgraphs),
    sampleScale: number(environment, 'XINLU_SAMPLE', production || databaseUrl ? 0 : 1, 100),
    connections: number(environment, 'XINLU_CONNECTIONS', 4, 100),
    production,
    trustedOnly: flag(environment, 'XINLU_TRUSTED_ONLY'),
    issuer: outsideIssuerFrom(environment),
    signIn: signInFrom(environment),
    telemetry: telemetryFrom(environment),
    folders: foldersFrom(environment),
  }
}

/** Settings that name a folder of the county's own files, and what such files are called. */
const folderSettings = { XINLU_PACKS: 'packs', XINLU_CONSTRUCTION_PACKS: 'constructionPacks' }

function foldersFrom(environment: NodeJS.ProcessEnv): Record<string, string> {
  const folders: Record<string, string> = {}
  for (const [setting, word] of Object.entries(folderSettings)) {
    const path = environment[setting]
    if (!path) continue
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      const todo = `correct ${setting}, or leave it out for what is shipped`
      throw refusal('CONFIGURATION', { expected: `${setting} as a folder`, got: path, todo })
    }
    folders[word] = path
  }
  return folders
}

function flag(environment: NodeJS.ProcessEnv, name: string): boolean {
  const text = environment[name]
  if (text === undefined || text === '' || text === '0') return false
  if (text === '1') return true
  throw refusal('CONFIGURATION', {
    expected: `${name} as 1 or 0`,
    got: text,
    todo: `correct ${name}, or leave it out for 0`,
  })
}

function number(environment: NodeJS.ProcessEnv, name: string, usual: number, most: number): number {
  const text = environment[name]
  if (text === undefined || text === '') return usual
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= most) return value
  throw refusal('CONFIGURATION', {
    expected: `${name} from 0 to ${most}`,
    got: text,
    todo: `correct ${name}, or leave it out for ${usual}`,
  })
}

/** Reads XINLU_SUBGRAPHS: "name=url,name=url"; CONFIGURATION when it cannot be read. */
export function addressesFrom(text: string | undefined, names: readonly string[]): Record<string, string> {
  const addresses: Record<string, string> = {}
  for (const part of (text ?? '').split(',').filter((p) => p.trim() !== '')) {
    const [name = '', url = ''] = part.trim().split(/=(.*)/s)
    if (!names.includes(name) || !/^https?:\/\/\S+$/.test(url)) {
      throw refusal('CONFIGURATION', {
        expected: `XINLU_SUBGRAPHS as name=url,… with names of ${names.join(', ')}`,
        got: part.trim(),
        todo: 'correct it',
      })
    }
    addresses[name] = url
  }
  return addresses
}
