import { existsSync } from 'node:fs'
import type { Logger } from 'pino'
import { gathering, shown } from '../settings/mistakes.ts'
import { type ClaimNames, usualClaims } from './claims.ts'
import { keyFile } from './keyFile.ts'
import { remoteKeys } from './remoteKeys.ts'
import { asymmetric, type TokenReader, usualAudience } from './token.ts'

/** An OIDC issuer of the bureau's own, whose tokens the house takes instead of the built-in issuer's. */
export interface OutsideIssuer {
  /** Its identifier, as its tokens name it letter for letter. */
  issuer: string
  /** URL or file of its key set; null to discover it. */
  jwks: string | null
  audience: string
  claims: ClaimNames
  /** Hours for which known keys go on being used while the issuer is away. */
  keepKeysHours: number
}

const claimSettings: Record<keyof ClaimNames, string> = {
  role: 'XINLU_ROLE_CLAIM',
  org: 'XINLU_ORG_CLAIM',
  unit: 'XINLU_UNIT_CLAIM',
  duties: 'XINLU_DUTIES_CLAIM',
  subjectId: 'XINLU_SUBJECT_ID_CLAIM',
  subjectCode: 'XINLU_SUBJECT_CODE_CLAIM',
  bidders: 'XINLU_BIDDERS_CLAIM',
  tender: 'XINLU_TENDER_CLAIM',
}

/** What the environment says of an outside issuer; null where XINLU_ISSUER is not set. CONFIGURATION tells of all that cannot be used. */
export function outsideIssuerFrom(environment: NodeJS.ProcessEnv): OutsideIssuer | null {
  const issuer = environment.XINLU_ISSUER
  if (!issuer) return null
  const jwks = environment.XINLU_JWKS || null
  const byUrl = jwks === null || isUrl(jwks)
  const production = environment.NODE_ENV === 'production'
  const gathered = gathering()
  if (!isUrl(issuer)) gathered.fault("XINLU_ISSUER as the issuer's URL", shown(issuer), 'give it as its tokens name it')
  else if (production && byUrl && !safe(jwks ?? issuer))
    gathered.fault(
      'keys by https, or of this machine',
      shown(jwks ?? issuer),
      'use https, or give the key set as a file in XINLU_JWKS',
    )
  if (jwks !== null && !byUrl && !existsSync(jwks))
    gathered.fault('a JWKS with public keys in XINLU_JWKS', 'no file of that name', 'correct the file, or give its URL')
  const hours = environment.XINLU_KEEP_KEYS_HOURS || '12'
  if (!/^\d{1,3}$/.test(hours))
    gathered.fault('XINLU_KEEP_KEYS_HOURS from 0 to 999', shown(hours), 'correct it, or leave it out for 12')
  gathered.end()
  return {
    issuer,
    jwks,
    audience: environment.XINLU_AUDIENCE || usualAudience,
    claims: Object.fromEntries(
      Object.entries(usualClaims).map(([claim, usual]) => [
        claim,
        environment[claimSettings[claim as keyof ClaimNames]] || usual,
      ]),
    ) as unknown as ClaimNames,
    keepKeysHours: Number(hours),
  }
}

/** What reads the tokens of an outside issuer; its keys are being fetched from now on, whether it answers yet or not. */
export function outsideReader(
  { issuer, jwks, audience, claims, keepKeysHours }: OutsideIssuer,
  clock: () => number,
  log: Logger,
): Omit<TokenReader, 'usualPurpose'> {
  const keys =
    jwks !== null && !isUrl(jwks)
      ? keyFile(jwks, clock, log)
      : remoteKeys({
          issuer,
          jwks: jwks === null ? null : new URL(jwks),
          keepFor: keepKeysHours * 3_600_000,
          clock,
          log,
        })
  return { issuer, audience, algorithms: asymmetric, keys, clock, claims }
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

function safe(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
