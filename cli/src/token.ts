import { join } from 'node:path'
import { allowBuiltIn, configurationFrom, issuerKey, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'

/** `xinlu token --as ROLE`: prints a sample token, and nothing else. */
export async function token({ as }: { as: string }): Promise<void> {
  console.log(await tokenFor(as))
}

/** A token of a sample person, by the key of this data folder; ISSUER_REFUSED where the built-in issuer may not run. */
export async function tokenFor(role: string): Promise<string> {
  allowBuiltIn(process.env)
  const { data } = configurationFrom(process.env, [])
  return sampleToken(keysIn(join(data, 'keys')).privateKey(issuerKey), role, Date.now())
}
