import { refusal, XinluError } from '@xinlu/schema'
import * as client from 'openid-client'

/** 统一身份认证: where people sign in, and what this house is called there. */
export interface SignInSettings {
  issuer: string
  clientId: string
  /** Null for a public client. */
  clientSecret: string | null
  /** What an issuer is asked for, such as "openid xinlu". */
  scope: string
  /** The address of this house as browsers see it. */
  publicUrl: string
}

/** What is remembered while somebody is away signing in. */
export interface Signing {
  state: string
  verifier: string
  /** The page to come back to. */
  to: string
}

/** Signing in by the authorization code flow with PKCE (RFC 7636); the issuer is looked up at first use. */
export function signInBy({ issuer, clientId, clientSecret, scope, publicUrl }: SignInSettings) {
  const redirect = new URL('/session/callback', publicUrl).href
  let known: Promise<client.Configuration> | null = null

  const configuration = (): Promise<client.Configuration> => {
    const auth = clientSecret === null ? client.None() : client.ClientSecretPost(clientSecret)
    const insecure = new URL(issuer).protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}
    known ??= client
      .discovery(new URL(issuer), clientId, undefined, auth, { ...insecure, timeout: 5 })
      .catch((error) => {
        known = null
        throw away(error)
      })
    return known
  }

  return {
    /** Where to send somebody who wants to sign in, and what to remember meanwhile. */
    async begin(to: string): Promise<{ url: string; signing: Signing }> {
      const verifier = client.randomPKCECodeVerifier()
      const state = client.randomState()
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirect,
        scope,
        state,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, signing: { state, verifier, to } }
    },
    /** The access token of somebody who came back; TOKEN_INVALID when the issuer did not send them from here. */
    async end(search: string, { state, verifier }: Signing): Promise<{ token: string; seconds: number }> {
      const came = new URL(redirect)
      came.search = search
      try {
        const tokens = await client.authorizationCodeGrant(await configuration(), came, {
          pkceCodeVerifier: verifier,
          expectedState: state,
        })
        return { token: tokens.access_token, seconds: tokens.expiresIn() ?? 3600 }
      } catch (error) {
        if (error instanceof XinluError) throw error
        const todo = 'sign in again'
        throw refusal('TOKEN_INVALID', { expected: 'a sign-in that began here', got: 'another', todo }, error)
      }
    },
    /** Where somebody leaves the issuer too (OpenID Connect RP-Initiated Logout 1.0); null where it has no such place, or is away. */
    async leave(): Promise<string | null> {
      const known = await configuration().catch(() => null)
      if (!known?.serverMetadata().end_session_endpoint) return null
      const parameters = { client_id: clientId, post_logout_redirect_uri: new URL('/', publicUrl).href }
      return client.buildEndSessionUrl(known, parameters).href
    },
  }
}

/** Whether the issuer itself, or the person there, turned a sign-in down. */
export const wasDenied = ({ cause }: Error): boolean =>
  cause instanceof client.AuthorizationResponseError && cause.error === 'access_denied'

const away = (cause: unknown) =>
  refusal(
    'ISSUER_UNAVAILABLE',
    { expected: 'the issuer of tokens', got: 'no answer', todo: 'try again in a moment' },
    cause,
  )
