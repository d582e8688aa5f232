import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, samplePeople } from '@xinlu/gateway'
import { SignJWT } from 'jose'
import { publicHalf, signingKey } from '../../issuer.ts'

/** The issuer of the office, by its keys alone: its key set as it is handed over, and tokens of people by what they are. */
export async function officeIssuer(issuer: string) {
  const key = await signingKey('office', 'ES256')
  return {
    keySet: JSON.stringify({ keys: [publicHalf(key)] }),
    token(name: string): Promise<string> {
      const { sub, ...claims } = samplePeople()[name] as { sub: string }
      return new SignJWT({ role: name, ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid: 'office' })
        .setIssuer(issuer)
        .setAudience('xinlu')
        .setSubject(sub)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(key)
    },
  }
}

/** A host of the bureau's network that is none of the house's: what somebody there reaches, through TLS and the firewall. */
export function clerkAt(space: string, site: string, ca: string) {
  const there = (program: string, args: string[], env: NodeJS.ProcessEnv = {}) => {
    try {
      const options = { encoding: 'utf8', env: { ...process.env, ...env }, stdio: 'pipe', timeout: 60_000 } as const
      return { went: true, said: execFileSync('ip', ['netns', 'exec', space, program, ...args], options) }
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      return { went: false, said: `${stdout}${stderr}` }
    }
  }
  return {
    /** What the door answers to a trusted operation, with a token or as anybody; null where it does not answer. */
    asks(operation: string, variables: object, token?: string) {
      const query = readFileSync(join(root, `gateway/operations/${operation}.graphql`), 'utf8')
      const { went, said } = there('curl', [
        ...[
          '--silent',
          '--show-error',
          '--max-time',
          '20',
          '--cacert',
          ca,
          '--header',
          'content-type: application/json',
        ],
        ...(token ? ['--header', `authorization: Bearer ${token}`] : []),
        ...['--data', JSON.stringify({ query, variables }), `https://${site}/graphql`],
      ])
      return went ? JSON.parse(said) : null
    },
    /** The terminal of a checkout, at the door. */
    terminal: (token: string, ...args: string[]) =>
      there(process.execPath, [join(root, 'cli/src/main.ts'), ...args], {
        ...{ XINLU_URL: `https://${site}`, XINLU_TOKEN: token, NODE_EXTRA_CA_CERTS: ca, NO_COLOR: '1' },
      }),
    /** The status of a page, or what curl says where there is none. */
    page: (path: string) =>
      there('curl', [
        '--silent',
        '--show-error',
        '--max-time',
        '5',
        '--cacert',
        ca,
        '--output',
        '/dev/null',
        '--write-out',
        '%{http_code}',
        `https://${site}${path}`,
      ]).said,
    /** Which of these ports of an address take a connection within a second. */
    reaches: (address: string, ports: readonly number[]) =>
      ports.filter((port) => there('bash', ['-c', `timeout 1 bash -c '</dev/tcp/${address}/${port}'`]).went),
  }
}
