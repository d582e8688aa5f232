import {
  allowBuiltIn,
  clockAhead,
  configurationFrom,
  issuerKey,
  keysFolder,
  sampleToken,
} from '@xinlu/gateway/terminal'
import { keysIn } from '@xinlu/schema/keys'

/** `xinlu token --as ROLE`: prints a sample token, and nothing else. */
export async function token({ as }: { as: string }): Promise<void> {
  console.log(await tokenFor(as))
}

/** A token of a sample person, by the key of this data folder; ISSUER_REFUSED where the built-in issuer may not run. */
export async function tokenFor(role: string): Promise<string> {
  allowBuiltIn(process.env)
  const configuration = configurationFrom({ ...process.env, XINLU_SUBGRAPHS: '' }, [])
  const key = keysIn(keysFolder(configuration.data)).privateKey(issuerKey)
  return sampleToken(key, role, clockAhead(configuration)())
}
