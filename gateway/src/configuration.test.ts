import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configurationFrom, houseConfigurationFrom, root } from './configuration.ts'
import { Mistakes } from './settings/mistakes.ts'
import { between, settings } from './settings/settings.ts'

it("names the folder of the county's own packs, and none where none is set", () => {
  const folder = import.meta.dirname
  expect(configurationFrom({ XINLU_PACKS: folder }, []).folders).toEqual({ packs: folder })
  expect(configurationFrom({}, []).folders).toEqual({})
})

/** What was told of an environment that cannot be used; `whole` is all that anybody reads of it. */
function told(environment: Record<string, string>): { mistakes: Mistakes['mistakes']; whole: string } {
  try {
    houseConfigurationFrom(environment, ['registry', 'overload'])
  } catch (error) {
    if (error instanceof Mistakes) return { mistakes: error.mistakes, whole: `${error.code}: ${error.message}` }
    throw error
  }
  return { mistakes: [], whole: '' }
}

describe('each mistake says what was expected, what came and what to do', () => {
  const https = { XINLU_ISSUER: 'https://issuer.example/' }
  it.each<[setting: string, environment: Record<string, string>, expected: RegExp, got: RegExp]>([
    ['PORT', { PORT: 'abc' }, /PORT from 0 to 65535/, /^abc$/],
    ['PORT', { PORT: '65536' }, /PORT from 0 to 65535/, /^65536$/],
    ['HOST', { HOST: '0.0.0.0; rm' }, /HOST as an address/, /0\.0\.0\.0; rm/],
    ['LOG_LEVEL', { LOG_LEVEL: 'verbose' }, /LOG_LEVEL as fatal \| error/, /^verbose$/],
    ['NODE_ENV', { NODE_ENV: 'prod' }, /NODE_ENV as production/, /^prod$/],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://a:b@c/d' }, /DATABASE_URL as postgres:/, /^something else$/],
    ['DATABASE_READ_URL', { DATABASE_READ_URL: 'postgres://b:5432/x' }, /DATABASE_URL beside/, /^none$/],
    ...['postgres://a:b@c/d', 'postgres://b,c/d', 'mysql://c/d'].map(
      (url): [string, Record<string, string>, RegExp, RegExp] => [
        'DATABASE_READ_URL',
        { DATABASE_URL: 'postgres://a:b@c/d', DATABASE_READ_URL: url },
        /of one server, without user and password/,
        /^something else$/,
      ],
    ),
    ['REDIS_URL', { REDIS_URL: 'http://a:b@c/0' }, /REDIS_URL as redis:/, /^something else$/],
    ['XINLU_CONNECTIONS', { XINLU_CONNECTIONS: '0' }, /XINLU_CONNECTIONS from 1 to 100/, /^0$/],
    ['XINLU_SAMPLE', { XINLU_SAMPLE: '-1' }, /XINLU_SAMPLE from 0 to 100/, /^-1$/],
    ['XINLU_DAYS_AHEAD', { XINLU_DAYS_AHEAD: '401' }, /XINLU_DAYS_AHEAD from 0 to 400/, /^401$/],
    ['XINLU_DAYS_AHEAD', { XINLU_SAMPLE: '0', XINLU_DAYS_AHEAD: '1' }, /XINLU_DAYS_AHEAD from 0 to 0/, /^1$/],
    ['XINLU_TRUSTED_ONLY', { XINLU_TRUSTED_ONLY: 'yes' }, /XINLU_TRUSTED_ONLY as 1 or 0/, /^yes$/],
    ['XINLU_SECRET', { XINLU_SECRET: 'short' }, /XINLU_SECRET of 32 characters/, /^5$/],
    ['XINLU_PACKS', { XINLU_PACKS: '/nowhere/at/all' }, /XINLU_PACKS as a folder/, /nowhere/],
    ['XINLU_PACKS', { XINLU_PACKS: import.meta.filename }, /XINLU_PACKS as a folder/, /configuration\.test/],
    ['XINLU_SUBGRAPHS', { XINLU_SUBGRAPHS: 'registry=http://[' }, /name=url/, /^registry=/],
    ['XINLU_SUBGRAPHS', { XINLU_SUBGRAPHS: 'registry=http://a/,registry=http://b/' }, /each once/, /^registry=/],
    ['XINLU_SUBGRAPHS', { XINLU_SUBGRAPHS: 'nothing=http://127.0.0.1:1/' }, /names of registry, overload/, /^nothing=/],
    ['XINLU_ISSUER', { XINLU_ISSUER: 'issuer' }, /XINLU_ISSUER as the issuer's URL/, /^issuer$/],
    ['XINLU_ISSUER', { NODE_ENV: 'production' }, /an issuer of tokens in production/, /^none$/],
    [
      'XINLU_ISSUER',
      { NODE_ENV: 'production', XINLU_ISSUER: 'http://issuer.invalid/' },
      /^keys by https/,
      /^http:\/\/issuer\.invalid\/$/,
    ],
    [
      'XINLU_ISSUER',
      { XINLU_JWKS: 'https://issuer.example/jwks' },
      /XINLU_ISSUER beside XINLU_JWKS/,
      /^no XINLU_ISSUER$/,
    ],
    ['XINLU_JWKS', { ...https, XINLU_JWKS: '/nowhere/jwks.json' }, /a JWKS .* in XINLU_JWKS/, /^no file/],
    ['XINLU_KEEP_KEYS_HOURS', { ...https, XINLU_KEEP_KEYS_HOURS: '1.5' }, /XINLU_KEEP_KEYS_HOURS/, /^1\.5$/],
    ['XINLU_PUBLIC_URL', { ...https, XINLU_CLIENT_ID: 'xinlu' }, /the address of this house/, /^none$/],
    [
      'XINLU_PUBLIC_URL',
      { ...https, NODE_ENV: 'production', XINLU_CLIENT_ID: 'xinlu', XINLU_PUBLIC_URL: 'http://credit.example/' },
      /XINLU_PUBLIC_URL by https/,
      /^http:/,
    ],
    [
      'XINLU_SCOPE',
      { ...https, XINLU_CLIENT_ID: 'xinlu', XINLU_PUBLIC_URL: 'https://a.example', XINLU_SCOPE: 'profile' },
      /openid/,
      /^profile$/,
    ],
    ['XINLU_METRICS', { XINLU_METRICS: '9464' }, /XINLU_METRICS as address:port/, /^9464$/],
    ['XINLU_TRACE_SHARE', { XINLU_TRACE_SHARE: '2' }, /XINLU_TRACE_SHARE from 0 to 1/, /^2$/],
  ])('%s in %o', (_, environment, expected, got) => {
    const { mistakes, whole } = told(environment)
    expect(whole).toMatch(/^CONFIGURATION: /)
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]?.expected).toMatch(expected)
    expect(mistakes[0]?.got).toMatch(got)
    expect(mistakes[0]?.todo).not.toBe('')
  })
})

it('tells of all mistakes at once, in one error that a person can read', () => {
  const { mistakes, whole } = told({
    NODE_ENV: 'production',
    PORT: 'abc',
    XINLU_SUBGRAPHS: 'nothing=http://a/,overload=http://b/,registry',
    XINLU_TRACE_SHARE: '2',
    XINLU_METRICS: '9464',
    XINLU_SAMPEL: '0',
  })
  expect(mistakes).toHaveLength(7)
  expect(whole).toContain(
    'CONFIGURATION: a setting cannot be used: expected settings that can be used; got 7 mistakes; correct each:\n- ',
  )
  expect(whole.split('\n')).toHaveLength(8)
})

it.each([
  ['XINLU_TRUSTED_ONY', 'XINLU_TRUSTED_ONLY'],
  ['XINLU_CLIENTID', 'XINLU_CLIENT_ID'],
  ['XINLU_SUBGRAPH', 'XINLU_SUBGRAPHS'],
  ['XINLU_QQQQQQQQQQ', null],
])('%s is no setting: it is told, with %s where that is near, and never with its value', (name, near) => {
  const { mistakes, whole } = told({ [name]: 'kept-to-itself' })
  expect(mistakes).toHaveLength(1)
  expect(mistakes[0]?.got).toBe(name)
  if (near) expect(mistakes[0]?.todo).toContain(near)
  else expect(mistakes[0]?.expected).toBe('a setting that there is')
  expect(whole).not.toContain('kept-to-itself')
})

it('shows no secret, whatever else is wrong', () => {
  const hidden = 'Zq9-never-to-be-shown'
  const { mistakes, whole } = told({
    DATABASE_URL: `mysql://xinlu:${hidden}@10.0.0.5/xinlu`,
    REDIS_URL: `http://xinlu:${hidden}@10.0.0.6/0`,
    XINLU_SECRET: hidden,
    XINLU_CLIENT_SECRET: hidden,
    XINLU_TOKEN: hidden,
    XINLU_ISSUER: `ftp://user:${hidden}@issuer.example/`,
    OTEL_EXPORTER_OTLP_ENDPOINT: `ftp://user:${hidden}@collector.example`,
    XINLU_SUBGRAPHS: `nothing=http://user:${hidden}@a/`,
    XINLU_SECRT: hidden,
  })
  expect(mistakes).toHaveLength(7)
  expect(whole).not.toContain(hidden)
})

it('every setting that the code reads is in the list, and every one of the list is read', () => {
  const files = globSync(['{gateway,db,schema,cli,test}/**/*.ts', 'subgraphs/*/src/**/*.ts'], {
    cwd: root,
    exclude: (path) => path.includes('node_modules'),
  }).filter((file) => !/settings\/settings\.ts$|(configuration|runbook)\.test\.ts$/.test(file))
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
  const named = new Set(texts.match(/\b(XINLU_[A-Z][A-Z_]*[A-Z]|DATABASE_URL|REDIS_URL|LOG_LEVEL|NODE_ENV)\b/g))
  const listed = settings.map(({ name }) => name)
  expect([...named].filter((name) => ![...listed, ...between].includes(name))).toEqual([])
  for (const name of listed) expect(texts, name).toMatch(new RegExp(`\\b${name}\\b`))
})

describe('XINLU_TRUSTED_ONLY', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['0', false],
    ['1', true],
  ])('%j means %j', (said, wanted) => {
    expect(configurationFrom({ XINLU_TRUSTED_ONLY: said }, []).trustedOnly).toBe(wanted)
  })

  it.each(['yes', 'true', ' 1'])('%j is refused rather than taken for no', (said) => {
    expect(() => configurationFrom({ XINLU_TRUSTED_ONLY: said }, [])).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION' }),
    )
  })
})
