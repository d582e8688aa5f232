import { expect, it } from 'vitest'
import { hiveHouseFrom } from './hiveHouse.ts'

it('hosts no room itself: it says which have no address', async () => {
  const env = { XINLU_DATA: '/nowhere', XINLU_SUBGRAPHS: 'registry=http://127.0.0.1:4101' }
  await expect(hiveHouseFrom(env, Date.now)).rejects.toMatchObject({
    code: 'CONFIGURATION',
    message: expect.stringMatching(
      /none of road-transport, construction, overload, enforcement, supervision, governance/,
    ),
  })
})
