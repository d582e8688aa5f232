import { all, house, type Setting } from './setting.ts'

function claim(name: string, usual: string, says: string): Setting {
  return { name: `XINLU_${name}_CLAIM`, form: 'a claim, paths may nest', usual, says, readers: house }
}

/** Settings: whose tokens are taken, and how people sign in. */
export const people: readonly Setting[] = [
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
]
