import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { Provider } from 'oidc-provider'
import { asking } from './house.ts'

/** A server of a test's own on loopback, that can be away for a while and come back at the same address. */
export interface Away {
  url: string
  /** The paths that were asked for. */
  asked: string[]
  answer: RequestListener
  leave(): Promise<void>
  comeBack(): Promise<void>
}

/** Listens on a free loopback port; what it answers may be changed at any time. */
export async function listenAway(answer: RequestListener): Promise<Away> {
  let server: Server
  const open = async (port: number) => {
    server = createServer((request, response) => {
      away.asked.push(request.url ?? '')
      away.answer(request, response)
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const away: Away = {
    url: '',
    asked: [],
    answer,
    async leave() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
    comeBack: async () => void (await open(port)),
  }
  const port = await open(0)
  away.url = `http://127.0.0.1:${port}`
  return away
}

/** A signing key as an issuer has it: the private JWK with its id and algorithm. */
export async function signingKey(kid: string, alg: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  return { ...(await exportJWK(privateKey)), kid, alg, use: 'sig' }
}

/** The public half of a JWK. */
export function publicHalf({ d, p, q, dp, dq, qi, ...half }: JWK): JWK {
  return half
}

/** An outside issuer: oidc-provider, whose clients are people with claims, and whose keys can be exchanged. */
export async function openIssuer(keys: JWK[], people: Record<string, Record<string, unknown>>) {
  const away = await listenAway((_, response) => void response.writeHead(503).end())
  const publish = (published: JWK[]) => {
    const provider = new Provider(away.url, {
      jwks: { keys: published as never },
      ttl: { ClientCredentials: 600 },
      cookies: { keys: ['a secret of this test'] },
      clients: Object.keys(people).map((name) => ({
        client_id: name,
        client_secret: `secret of ${name}`,
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      })),
      clientAuthMethods: ['client_secret_post', 'client_secret_basic'],
      extraTokenClaims: (_, token) => people[token.clientId ?? ''],
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => 'urn:xinlu',
          getResourceServerInfo: () => ({
            scope: '',
            audience: 'xinlu',
            accessTokenFormat: 'jwt',
            accessTokenTTL: 600,
            jwt: { sign: { alg: published[0]?.alg as 'ES256' } },
          }),
        },
      },
    })
    away.answer = provider.callback()
  }
  publish(keys)
  return {
    away,
    publish,
    /** A token as the issuer gives it to a client of the name. */
    async tokenOf(name: string): Promise<string> {
      const basic = Buffer.from(`${name}:${encodeURIComponent(`secret of ${name}`)}`).toString('base64')
      const response = await fetch(`${away.url}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
        body: 'grant_type=client_credentials&resource=urn:xinlu',
      })
      const answer = (await response.json()) as { access_token?: string }
      if (!answer.access_token) throw new Error(JSON.stringify(answer))
      return answer.access_token
    },
  }
}

/** A token signed by hand, with a header and claims of the test's choice. */
export async function signed(
  key: JWK | Uint8Array,
  header: Record<string, unknown>,
  claims: Record<string, unknown>,
): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', ...header }).sign(key)
}

/** Asks for what only a dashboard team may see: an anonymous caller gets no answer to it. */
export const query = '{ enterprises(first: 1) { totalBand } }'

/** What comes of the query when it is asked with a token. */
export async function askWith(url: string, token: Promise<string>) {
  const { status, errors, data } = await asking(url, () => token)(query)
  return { status, code: errors?.[0].extensions?.code, answered: Boolean(data?.enterprises) }
}

/** What comes when the token is taken. */
export const taken = { status: 200, code: undefined, answered: true }

/** What comes when it is refused with a code. */
export const refused = (code: string, status = 401) => ({ status, code, answered: false })
