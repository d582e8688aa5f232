import { flag, number } from '../settings/forms.ts'
import { type Gathering, shown } from '../settings/mistakes.ts'

/** How a house tells others that something has changed. */
export interface NoticeSettings {
  /** Whom it may tell, as `https://host` or `https://host:port`. */
  origins: readonly string[]
  /** Whether these may lie at addresses that are not of the open internet, such as those of a government network. */
  privateToo: boolean
  /** What the secrets follow from with which notices are signed. */
  secret: string
  /** Minutes from one beat to the next. */
  everyMinutes: number
}

/** Characters of the secret: whoever has one of the secrets that follow from it must not find it by trying. */
const secretLength = 32

/** What the environment says of notices; null where nobody is told. */
export function noticesFrom(environment: NodeJS.ProcessEnv, gathered: Gathering): NoticeSettings | null {
  const privateToo = flag(environment, 'XINLU_NOTICE_PRIVATE', gathered)
  const everyMinutes = number(environment, 'XINLU_NOTICE_MINUTES', { least: 5, usual: 1440, most: 1440 }, gathered)
  const said = (environment.XINLU_NOTICE_ORIGINS ?? '').split(',').flatMap((one) => one.trim() || [])
  if (said.length === 0) return null
  const production = environment.NODE_ENV === 'production'
  const origins = said.flatMap((one) => originOf(one, production, gathered) ?? [])
  const secret = environment.XINLU_NOTICE_SECRET ?? ''
  if (secret.length < secretLength)
    gathered.fault(
      `XINLU_NOTICE_SECRET of ${secretLength} characters or more beside XINLU_NOTICE_ORIGINS`,
      `${secret.length}`,
      'make one by: openssl rand -hex 32',
    )
  return { origins, privateToo, secret, everyMinutes }
}

function originOf(text: string, production: boolean, gathered: Gathering): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  const schemes = production ? ['https:'] : ['https:', 'http:']
  if (url && schemes.includes(url.protocol) && url.href === `${url.origin}/`) return url.origin
  gathered.fault('XINLU_NOTICE_ORIGINS as https://host or https://host:port, …', shown(text), 'correct it')
  return null
}
