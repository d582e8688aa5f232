import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { exportJWK, SignJWT } from 'jose'

/** What a county's office has before it starts the file of compose, and an issuer of its own. */
export interface County {
  /** The variables of compose.yaml. */
  told: NodeJS.ProcessEnv
  /** Takes the master key out of the keeper's folder, as whoever keeps it does, and lends it to the group of user 10001. */
  lendMaster(): void
  /** A token of the issuer, good for an hour. */
  token(role: string, claims: Record<string, unknown>): Promise<string>
}

const issuer = 'https://issuer.county.example'

/** Writes password, settings of the owner and key set of the issuer into a folder. */
export async function countyIn(folder: string): Promise<County> {
  const kept = join(folder, 'kept')
  const parts = join(kept, 'parts')
  mkdirSync(kept)
  // The first command that the file itself gives.
  const [prepare = ''] = /(?<=^# {3}).+$/m.exec(readFileSync(join(root, 'deploy/compose.yaml'), 'utf8')) ?? []
  execFileSync('sh', ['-c', prepare], { env: { ...process.env, KEPT: kept, PARTS: parts } })
  const password = randomBytes(24).toString('hex')
  const secret = (name: string, text: string) => {
    writeFileSync(join(folder, name), text, { mode: 0o600 })
    return join(folder, name)
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'county-1', alg: 'EdDSA', use: 'sig' }
  const jwks = join(folder, 'jwks.json')
  writeFileSync(jwks, JSON.stringify({ keys: [jwk] }), { mode: 0o644 })
  const master = join(folder, 'master.key')
  const county: County = {
    told: {
      KEPT: kept,
      PARTS: parts,
      DATABASE_PASSWORD_FILE: secret('database-password', password),
      GROUND_ENV: secret(
        'ground.env',
        `DATABASE_URL=postgres://xinlu:${password}@database:5432/xinlu\nXINLU_SECRET=${randomBytes(32).toString('hex')}\n`,
      ),
      XINLU_ISSUER: issuer,
      XINLU_JWKS: '/run/xinlu/jwks.json',
      JWKS: jwks,
      XINLU_PUBLIC_URL: 'https://xinlu.county.example',
    },
    lendMaster() {
      renameSync(join(kept, 'data-keys/master.key'), master)
      chownSync(master, 0, 10001)
      chmodSync(master, 0o440)
      county.told.MASTER_KEY = master
    },
    token: (role, claims) =>
      new SignJWT({ role, ...claims })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: 'county-1' })
        .setIssuer(issuer)
        .setAudience('xinlu')
        .setSubject(`${role}-1`)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
  }
  return county
}
