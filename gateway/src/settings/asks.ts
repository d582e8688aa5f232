import type { Setting } from './setting.ts'

/** Settings: what a terminal and the proofs are told. */
export const asks: readonly Setting[] = [
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
