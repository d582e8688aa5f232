import { all, house, type Setting, served } from './setting.ts'

/** Settings: how a house serves. */
export const serves: readonly Setting[] = [
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
    says: 'requests that are answered at once; the public has a third of them at most, with departments and dashboards two thirds, one person a quarter',
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
    name: 'XINLU_DAYS_AHEAD',
    form: '0 to 400',
    usual: '`0`; nothing else without the sample county',
    says: 'how many days the clock of a machine for trying things out is ahead, so that the end of a legal period can be tried today',
    readers: house,
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
]
