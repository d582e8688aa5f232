import { gathering, shown } from '../settings/mistakes.ts'
import type { SignInSettings } from './signIn.ts'

/** What the environment says of the pages' sign-in; null where tokens come from the built-in issuer. CONFIGURATION tells of all that cannot be used. */
export function signInFrom(environment: NodeJS.ProcessEnv): SignInSettings | null {
  const { XINLU_ISSUER: issuer, XINLU_CLIENT_ID: clientId, XINLU_PUBLIC_URL: publicUrl } = environment
  if (!issuer || !clientId) return null
  const gathered = gathering()
  const usable = publicUrl !== undefined && /^https?:\/\//i.test(publicUrl) && URL.canParse(publicUrl)
  if (!usable)
    gathered.fault(
      'the address of this house as browsers see it',
      shown(publicUrl ?? 'none'),
      'set XINLU_PUBLIC_URL, such as https://credit.example.gov.cn',
    )
  // A session's cookie is sent where the wire is safe, and nowhere else.
  else if (environment.NODE_ENV === 'production' && !/^https:/i.test(publicUrl))
    gathered.fault(
      'XINLU_PUBLIC_URL by https in production',
      shown(publicUrl),
      'put TLS before the house, and say https',
    )
  const scope = environment.XINLU_SCOPE || 'openid'
  if (!scope.split(/\s+/).includes('openid'))
    gathered.fault('XINLU_SCOPE with openid among its words', shown(scope), 'add openid, or leave it out')
  gathered.end()
  const clientSecret = environment.XINLU_CLIENT_SECRET || null
  return { issuer, clientId, clientSecret, scope, publicUrl: publicUrl ?? '' }
}
