/** Who reads a setting: the gateway with its house, a room hosted apart, a terminal, or only the proofs of `test`. */
export type Reader = 'house' | 'room' | 'terminal' | 'proof'

/** One setting as whoever runs the house must know it. */
export interface Setting {
  name: string
  /** What it takes. */
  form: string
  /** What holds where it is left out. */
  usual: string
  says: string
  readers: readonly Reader[]
  /** Its value is never written anywhere. */
  secret?: true
}

const all: readonly Reader[] = ['house', 'room', 'terminal']
const served: readonly Reader[] = ['house', 'room']
const house: readonly Reader[] = ['house']

function claim(name: string, usual: string, says: string): Setting {
  return { name: `XINLU_${name}_CLAIM`, form: 'a claim, paths may nest', usual, says, readers: house }
}

/**
 * Every setting there is: a name that begins with XINLU_ and is not here is a mistake, and a test holds that whatever the code
 * reads is here. `pnpm settings` writes them to deploy/settings.md.
 */
export const settings: readonly Setting[] = [
  {
    name: 'NODE_ENV',
    form: '`production`, `development`, `test`',
    usual: '`development`',
    says: 'with `production` no sample issuer, no sample county, and an issuer of tokens is required',
    readers: all,
  },
  {
    name: 'DATABASE_URL',
    form: '`postgres://user:password@host:port/name`',
    usual: 'the embedded PostgreSQL',
    says: 'PostgreSQL 15 or newer; its user owns the database and may make roles',
    readers: all,
    secret: true,
  },
  {
    name: 'REDIS_URL',
    form: '`redis://user:password@host:port/number`, `rediss://` by TLS',
    usual: 'each process remembers for itself',
    says: 'several copies of a room, or several gateways: one Redis, `noeviction`, where they tell each other which seals they have seen, and which sessions of the pages have ended; while it is away they take none',
    readers: served,
    secret: true,
  },
  {
    name: 'FRONT_DATABASE_URL',
    form: '`postgres://user:password@host:port/name`',
    usual: 'none; required by `xinlu front`',
    says: 'the front-end database 前置库 that rows are taken from and put into: another one than `DATABASE_URL`',
    readers: ['terminal'],
    secret: true,
  },
  {
    name: 'XINLU_LAID',
    form: '`1` or `0`',
    usual: '`0`',
    says: 'with 1 this process lays no tables: `pnpm ground` did, and `DATABASE_URL` is that of its own role (`npx xinlu parts`)',
    readers: served,
  },
  {
    name: 'HOST',
    form: 'an address',
    usual: '`127.0.0.1`',
    says: 'where the door, or the room, listens',
    readers: served,
  },
  { name: 'PORT', form: '0 to 65535', usual: '`4000`; of a room a free one', says: 'the port of it', readers: served },
  {
    name: 'LOG_LEVEL',
    form: '`fatal` `error` `warn` `info` `debug` `trace` `silent`',
    usual: '`warn`',
    says: 'of the JSON log on the standard output',
    readers: all,
  },
  {
    name: 'XINLU_DATA',
    form: 'a folder',
    usual: '`.data` of the checkout',
    says: 'the keys, the secret, and the embedded database where that is used',
    readers: all,
  },
  {
    name: 'XINLU_SECRET',
    form: '32 characters or more',
    usual: 'the file `secret` of the data folder',
    says: 'where the passwords of the rooms’ database roles come from: one for all processes of one database',
    readers: all,
    secret: true,
  },
  {
    name: 'XINLU_DATA_KEYS',
    form: 'a folder',
    usual: '`data-keys` of the data folder',
    says: 'the wrapped keys under which personal numbers lie encrypted',
    readers: all,
  },
  {
    name: 'XINLU_MASTER_KEY',
    form: 'a file',
    usual: '`data-keys/master.key` of the data folder',
    says: 'what opens the data keys: kept by another person, elsewhere than the data',
    readers: all,
  },
  {
    name: 'XINLU_SIGNATURE',
    form: '`Ed25519` or `SM2-SM3`',
    usual: 'what the keys that are there are for; new ones for `Ed25519`',
    says: 'the algorithm （国密 SM2/SM3） that receipts, checkpoints and certificates are signed by; a house whose present key is for another does not start before `xinlu ledger rotate` and `xinlu certificate rotate`',
    readers: all,
  },
  {
    name: 'XINLU_SUBGRAPHS',
    form: '`name=url,…`',
    usual: 'none',
    says: 'rooms that are hosted apart, and where',
    readers: served,
  },
  {
    name: 'XINLU_BREAKER_FAILURES',
    form: '1 to 1000',
    usual: '`5`',
    says: 'after so many fetches in a row without an answer a room that is hosted apart is left alone: what asks it is UNAVAILABLE at once',
    readers: served,
  },
  {
    name: 'XINLU_BREAKER_PAUSE',
    form: '1 to 600 seconds',
    usual: '`5`',
    says: 'for how long; then one fetch is let through, and decides for all',
    readers: served,
  },
  {
    name: 'XINLU_CONNECTIONS',
    form: '1 to 100',
    usual: '`4`',
    says: 'database connections of each room; one more is for look-ups alone',
    readers: served,
  },
  {
    name: 'XINLU_PLACES',
    form: '4 to 10000',
    usual: '`48`',
    says: 'requests that are answered at once; the public has a third of them at most, with departments and dashboards two thirds',
    readers: house,
  },
  {
    name: 'XINLU_WAITING',
    form: '0 to 100000',
    usual: '`256`',
    says: 'requests that may wait for a place, half of them of those who do formal work; who finds none is told BUSY',
    readers: house,
  },
  {
    name: 'XINLU_LEAVE_SECONDS',
    form: '0 to 20',
    usual: '`5` in production, else `0`',
    says: 'how long a process that ends says so at `/ready` and still answers, so that balancers send it nothing more',
    readers: served,
  },
  {
    name: 'XINLU_SAMPLE',
    form: '0 to 100',
    usual: '`1`; `0` with DATABASE_URL or in production',
    says: 'how many times the sample county is loaded',
    readers: served,
  },
  {
    name: 'XINLU_PACKS',
    form: 'a folder',
    usual: 'what is shipped',
    says: 'the county’s own assessment packs, read before those that are shipped',
    readers: all,
  },
  {
    name: 'XINLU_CONSTRUCTION_PACKS',
    form: 'a folder',
    usual: 'what is shipped',
    says: 'the same for construction sheets, `<role>/<effective>.yaml`',
    readers: all,
  },
  {
    name: 'XINLU_TRUSTED_ONLY',
    form: '`1` or `0`',
    usual: '`0`',
    says: 'with 1 only the operations of `gateway/operations` are taken, by text or by id',
    readers: house,
  },
  {
    name: 'XINLU_ISSUER',
    form: 'a URL',
    usual: 'the sample issuer; required in production',
    says: 'the OIDC issuer, letter for letter as in `iss`; only its tokens are then taken',
    readers: all,
  },
  {
    name: 'XINLU_JWKS',
    form: 'a URL or a file',
    usual: 'discovered at the issuer',
    says: 'the issuer’s key set; a file is read again when it changes. By https in production, or of this machine',
    readers: house,
  },
  { name: 'XINLU_AUDIENCE', form: 'a word', usual: '`xinlu`', says: '`aud` of the tokens', readers: house },
  {
    name: 'XINLU_KEEP_KEYS_HOURS',
    form: '0 to 999',
    usual: '`12`',
    says: 'how long known keys serve while the issuer is away',
    readers: house,
  },
  claim('ROLE', '`role`', 'the role: of several the first that the policy names'),
  claim('ORG', '`org`', 'the organization'),
  claim('UNIT', '`unit`', 'the unit of a clerk'),
  claim('DUTIES', '`duties`', 'what the person is charged with'),
  claim('SUBJECT_ID', '`subject_id`', 'the credit subject by its id'),
  claim('SUBJECT_CODE', '`subject_code`', 'the credit subject by its code'),
  claim('BIDDERS', '`bidders`', 'the bidders of an evaluator'),
  claim('TENDER', '`tender`', 'the tender of an evaluator'),
  {
    name: 'XINLU_CLIENT_ID',
    form: 'a word',
    usual: 'nobody signs in at the pages',
    says: 'what the house is called at the issuer',
    readers: house,
  },
  {
    name: 'XINLU_CLIENT_SECRET',
    form: 'a word',
    usual: 'none, with PKCE alone',
    says: 'for a confidential client',
    readers: house,
    secret: true,
  },
  {
    name: 'XINLU_SCOPE',
    form: 'words',
    usual: '`openid`',
    says: 'what is asked of the issuer at sign-in',
    readers: house,
  },
  {
    name: 'XINLU_PUBLIC_URL',
    form: 'a URL, https in production',
    usual: 'none; required with XINLU_CLIENT_ID',
    says: 'the house as browsers see it; `/session/callback` of it is registered at the issuer',
    readers: house,
  },
  {
    name: 'XINLU_NOTICE_ORIGINS',
    form: '`https://host:port,…`',
    usual: 'nobody is told',
    says: 'whom this house may tell that something has changed (变更通知); of several gateways say it to one',
    readers: house,
  },
  {
    name: 'XINLU_NOTICE_SECRET',
    form: '32 characters or more',
    usual: 'none; required with XINLU_NOTICE_ORIGINS',
    says: 'what the secrets follow from with which notices are signed; with another one, every receiver asks for its own again',
    readers: house,
    secret: true,
  },
  {
    name: 'XINLU_NOTICE_PRIVATE',
    form: '`1` or `0`',
    usual: '`0`',
    says: 'with 1 those may lie at private addresses, such as in a government network',
    readers: house,
  },
  {
    name: 'XINLU_NOTICE_MINUTES',
    form: '5 to 1440',
    usual: '`1440`: each day at 08:00 of the county',
    says: 'how often it is looked for changes, at the same moments for everybody; each look stands in the log, and the subject is told of it',
    readers: house,
  },
  {
    name: 'XINLU_METRICS',
    form: '`address:port`',
    usual: 'none',
    says: 'where Prometheus metrics are served at `/metrics`, never on the public door',
    readers: served,
  },
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    form: 'an http URL',
    usual: 'no traces',
    says: 'a collector of traces (OTLP as JSON); `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT` goes before it',
    readers: served,
  },
  {
    name: 'XINLU_TRACE_SHARE',
    form: '0 to 1',
    usual: '`0.1`',
    says: 'the share of requests that is traced',
    readers: served,
  },
  {
    name: 'XINLU_TRACE_PEERS',
    form: 'addresses and networks',
    usual: 'none',
    says: 'whose `traceparent` is continued',
    readers: served,
  },
  {
    name: 'XINLU_URL',
    form: 'a URL',
    usual: 'the house of the data folder',
    says: 'the door that is asked',
    readers: ['terminal'],
  },
  {
    name: 'XINLU_TOKEN',
    form: 'a token',
    usual: 'that of a sample person',
    says: 'the token that is sent',
    readers: ['terminal'],
    secret: true,
  },
  {
    name: 'XINLU_BROWSER',
    form: '`1` or `0`',
    usual: 'where there is a Chromium',
    says: 'with 1 the stories at the pages must be run, with 0 they are left out',
    readers: ['proof'],
  },
  {
    name: 'XINLU_CHROMIUM',
    form: 'a file',
    usual: '`/usr/bin/chromium`',
    says: 'the browser of those',
    readers: ['proof'],
  },
  { name: 'XINLU_LONG', form: '`1`', usual: 'none', says: 'long tables are run whole', readers: ['proof'] },
  { name: 'XINLU_PLANTED', form: 'JSON', usual: 'none', says: 'the slip that is planted', readers: ['proof'] },
  {
    name: 'XINLU_GROUND',
    form: 'JSON',
    usual: 'none',
    says: 'the ground that planted slips share',
    readers: ['proof'],
  },
]

/** Said by one process of the house to another, never by a person. */
export const between: readonly string[] = ['XINLU_KEEPER']
