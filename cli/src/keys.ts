import { configurationFrom, issuerKey, keysFolder } from '@xinlu/gateway/terminal'
import { refusal } from '@xinlu/schema/errors'
import { issuersIn, previousKeyWithin, rotateKey } from '@xinlu/schema/keys'

/** Seconds that a sample token holds: so long its key of before must still be accepted. */
const tokenWithin = 8 * 3600

/** `xinlu keys rotate NAME`: a new key for the gateway, the built-in issuer or a subgraph; a running house takes it at once. */
export function rotate(name: string, { atOnce }: { atOnce?: boolean }): void {
  const { data } = configurationFrom({ ...process.env, XINLU_SUBGRAPHS: '' }, [])
  const folder = keysFolder(data)
  const known = issuersIn(folder)
  if (!known.includes(name)) {
    throw refusal('BAD_INPUT', {
      expected: known.length > 0 ? known.join(' | ') : 'a data folder of a house that has run',
      got: name,
      todo: known.length > 0 ? 'choose one of these' : 'set XINLU_DATA, or start the house once',
    })
  }
  const within = atOnce ? 0 : name === issuerKey ? tokenWithin : previousKeyWithin
  const { id, previous, until } = rotateKey(folder, name, { now: Date.now(), within })
  const still = atOnce ? 'is accepted no more' : `is accepted until ${new Date(until * 1000).toISOString()}`
  console.log(`${name}: 新密钥 key ${id}; 旧密钥 ${previous} ${still}`)
}
