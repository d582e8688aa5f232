import { asks } from './asks.ts'
import { people } from './people.ts'
import { serves } from './serves.ts'
import type { Setting } from './setting.ts'
import { stands } from './stands.ts'
import { tells } from './tells.ts'

export type { Reader, Setting } from './setting.ts'

/**
 * Every setting there is: a name that begins with XINLU_ and is not here is a mistake, and a test holds that whatever the code
 * reads is here. `pnpm settings` writes them to deploy/settings.md.
 */
export const settings: readonly Setting[] = [...stands, ...serves, ...people, ...tells, ...asks]

/** Said by one process of the house to another, never by a person. */
export const between: readonly string[] = ['XINLU_KEEPER']
