import { house, type Setting, served } from './setting.ts'

/** Settings: whom a house tells of itself and of changes. */
export const tells: readonly Setting[] = [
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
]
