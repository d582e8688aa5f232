import type { IncomingMessage, ServerResponse } from 'node:http'
import type { JWK } from 'jose'
import { Provider } from 'oidc-provider'
import { listenAway } from './issuer.ts'

/** How the house is known at the issuer. */
export const clientId = 'xinlu-pages'

/**
 * 统一身份认证 of a test: oidc-provider with one public client, the house at `origin`, where a person says by a button who he is, or turns
 * back. `people` are the claims of each.
 */
export async function openSignInIssuer(key: JWK, origin: string, people: Record<string, Record<string, unknown>>) {
  const away = await listenAway((_, response) => void response.writeHead(503).end())
  const provider = new Provider(away.url, {
    jwks: { keys: [key as never] },
    cookies: { keys: ['a secret of this test'] },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${origin}/session/callback`],
        post_logout_redirect_uris: [`${origin}/`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: key.alg as 'ES256',
      },
    ],
    pkce: { required: () => true },
    findAccount: (_, id) => (people[id] ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    extraTokenClaims: (_, token) => people[(token as { accountId?: string }).accountId ?? ''],
    interactions: { url: (_, { uid }) => `/who/${uid}` },
    // Nobody is asked what the house may have of him: the office has agreed for all.
    async loadExistingGrant({ oidc }) {
      const grant = new provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(context, form) {
          context.body = page(`${form}<button form="op.logoutForm" name="logout" value="yes">离开</button>`)
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => 'urn:xinlu',
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: '',
          audience: 'xinlu',
          accessTokenFormat: 'jwt',
          accessTokenTTL: 600,
          jwt: { sign: { alg: key.alg as 'ES256' } },
        }),
      },
    },
  })
  const answer = provider.callback()
  away.answer = (request, response) => {
    if (request.url?.startsWith('/who/')) void who(request, response)
    else if (request.url === '/favicon.ico') response.writeHead(204).end()
    else void answer(request, response)
  }

  async function who(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET') {
      const buttons = [...Object.keys(people), '取消'].map(
        (name) => `<button name="as" value="${name}">${name}</button>`,
      )
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(page(`<form method="post">${buttons.join('')}</form>`))
      return
    }
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const as = new URLSearchParams(Buffer.concat(parts).toString()).get('as') ?? ''
    const denied = { error: 'access_denied', error_description: 'turned back' }
    await provider.interactionFinished(request, response, people[as] ? { login: { accountId: as } } : denied)
  }

  return away
}

const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><title>统一身份认证</title><h1>统一身份认证</h1>${body}</html>`
