import { expect, it } from 'vitest'
import { gathering } from '../settings/mistakes.ts'
import { noticesFrom } from './settings.ts'

const secret = 'x'.repeat(32)
function read(environment: NodeJS.ProcessEnv) {
  const gathered = gathering()
  const settings = noticesFrom(environment, gathered)
  gathered.end()
  return settings
}

it('nobody is told where no origin is said', () => {
  expect(read({})).toBeNull()
  expect(read({ XINLU_NOTICE_ORIGINS: ' , ' })).toBeNull()
})

it('origins are taken as they are, with a beat a day', () => {
  const origins = ['https://hooks.example.gov.cn', 'https://other.example:8443']
  expect(read({ XINLU_NOTICE_ORIGINS: `${origins[0]}, ${origins[1]}/`, XINLU_NOTICE_SECRET: secret })).toEqual({
    ...{ origins, secret, privateToo: false, everyMinutes: 1440 },
  })
})

it.each([
  ['https://a.example', { XINLU_NOTICE_SECRET: 'short' }],
  ['https://a.example', {}],
  ['https://a.example/path', { XINLU_NOTICE_SECRET: secret }],
  ['https://u:p@a.example', { XINLU_NOTICE_SECRET: secret }],
  ['a.example', { XINLU_NOTICE_SECRET: secret }],
  ['http://a.example', { XINLU_NOTICE_SECRET: secret, NODE_ENV: 'production' }],
  ['https://a.example', { XINLU_NOTICE_SECRET: secret, XINLU_NOTICE_MINUTES: '1' }],
] as const)('%s with %j is a mistake', (origins, more) => {
  expect(() => read({ XINLU_NOTICE_ORIGINS: origins, ...more })).toThrow(/XINLU_NOTICE_/)
})
