import { setTimeout as sleep } from 'node:timers/promises'
import { assertKeys, dropDataKey, idsIn, idsUnder, knownWithin, layUnder, makeDataKey, ringOf } from '@xinlu/db/cipher'
import { configurationFrom, grounds, issuerKey, keysFolder } from '@xinlu/gateway/terminal'
import { refusal } from '@xinlu/schema/errors'
import { issuersIn, previousKeyWithin, rotateKey } from '@xinlu/schema/keys'
import { groundSettings, onDatabase } from './ground.ts'

/** Seconds that a sample token holds: so long its key of before must still be accepted. */
const tokenWithin = 8 * 3600

/** Looks at the columns, after which a house that does not know the key must be at work. */
const mostLooks = 10

/** Minutes for which a next data key may be held back. */
const mostMinutes = 120

/**
 * `xinlu keys rotate data`: the next data key (the first one, where there is none), under which every value is brought, part by part
 * while the house runs; then the keys before it are taken away, and what still lies under one of them is refused. Parts that run apart
 * have copies of the folder: nothing lies under the next key for `hold` minutes, in which it is given to them.
 */
async function rotateData(hold: string): Promise<void> {
  const minutes = Number(hold)
  if (!(minutes >= 0 && minutes <= mostMinutes))
    throw refusal('BAD_INPUT', { expected: `minutes from 0 to ${mostMinutes}`, got: hold, todo: 'correct --hold' })
  const { dataKeys } = groundSettings()
  const { concealedColumns } = await grounds()
  const columns = concealedColumns()
  await onDatabase(async (database) => {
    await assertKeys(database, columns, ringOf(dataKeys))
    const before = idsIn(dataKeys.folder)
    const id = makeDataKey(dataKeys)
    if (minutes > 0)
      console.log(
        `data: 新密钥 key ${id} is made: \`npx xinlu parts\`, and give it to the parts within ${minutes} minutes`,
      )
    // A running house must know the key before anything lies under it.
    await sleep(knownWithin + minutes * 60_000)
    const ring = ringOf(dataKeys)
    let changed = 0
    const elsewhere = async () => [...(await idsUnder(database, columns))].filter((one) => one !== id)
    // What was locked, or written under the key before meanwhile, is found by the next look; the last one is after every house knows the key.
    for (let looks = 0; looks < mostLooks && (looks === 0 || (await elsewhere()).length > 0); looks += 1) {
      changed += await layUnder(database, columns, ring)
      await sleep(knownWithin)
    }
    const left = await elsewhere()
    if (left.length > 0) throw lateWriter(left)
    for (const old of before) dropDataKey(dataKeys, old)
    const gone =
      before.length > 0
        ? `; 旧密钥 ${before.join(', ')} taken away`
        : `; 主密钥 master key in ${dataKeys.master}: 另人另处保管`
    console.log(`data: 新密钥 key ${id}; ${changed} values under it${gone}`)
  })
}

const lateWriter = (left: readonly string[]) =>
  refusal('CONFLICT', {
    expected: 'every value under the new key',
    got: `some under ${left.map((one) => one || 'none').join(', ')}`,
    todo: 'a house writes without knowing the key: give it the folder of data keys, and rotate again; no key was taken away',
  })

/** `xinlu keys rotate NAME`: a new key for the gateway, the built-in issuer or a subgraph; a running house takes it at once. */
export async function rotate(name: string, { atOnce, hold = '0' }: { atOnce?: boolean; hold?: string }): Promise<void> {
  if (name === 'data') return rotateData(hold)
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
