import { refusal } from '@xinlu/schema/errors'
import type { SignInSettings } from './signIn.ts'

/** What the environment says of the pages' sign-in; null where tokens come from the built-in issuer. CONFIGURATION when it cannot be used. */
export function signInFrom(environment: NodeJS.ProcessEnv): SignInSettings | null {
  const { XINLU_ISSUER: issuer, XINLU_CLIENT_ID: clientId, XINLU_PUBLIC_URL: publicUrl } = environment
  if (!issuer || !clientId) return null
  if (!publicUrl || !/^https?:\/\//i.test(publicUrl) || !URL.canParse(publicUrl)) {
    const todo = 'set XINLU_PUBLIC_URL, such as https://credit.example.gov.cn'
    throw refusal('CONFIGURATION', {
      expected: 'the address of this house as browsers see it',
      got: publicUrl ?? 'none',
      todo,
    })
  }
  const clientSecret = environment.XINLU_CLIENT_SECRET || null
  return { issuer, clientId, clientSecret, scope: environment.XINLU_SCOPE || 'openid', publicUrl }
}
