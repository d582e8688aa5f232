import {
  type CertificateCheck,
  type Checked,
  certificateText,
  compactText,
  holds,
  linesOf,
  named,
  type PartName,
  partNames,
  partTitles,
  readCertificate,
  readStatus,
  reportedLine,
  showing,
  verifyCertificate,
} from '@xinlu/db/certificate'
import { type PublicKeys, publicKeysIn, publicKeysText, rotateSigner } from '@xinlu/db/ledger'
import { refusal } from '@xinlu/schema/errors'
import { algorithmAsked, folderHere } from './ledger.ts'
import { textOf } from './text.ts'

/** The folder of the keys with which certificates are signed. */
const signs = 'certificate'

/** The public keys of this data folder's certificates; CONFIGURATION where it has none yet. */
export function certificateKeysHere(): PublicKeys {
  const keys = publicKeysIn(folderHere(), signs)
  if (keys.size > 0) return keys
  throw refusal('CONFIGURATION', {
    expected: 'a data folder with keys of certificates',
    got: 'none in it',
    todo: 'give --keys, or set XINLU_DATA to the folder of a house that has issued a certificate',
  })
}

/** `xinlu certificate keys`: prints the public keys of this data folder's certificates, for those who check them elsewhere. */
export function printCertificateKeys(): void {
  console.log(publicKeysText(certificateKeysHere()))
}

/** `xinlu certificate rotate`: a new key to sign with, taken at the next signature; certificates of the ones before hold. */
export function rotateCertificateKey(options: { algorithm?: string }): void {
  certificateKeysHere()
  const { keyId, publicKeys } = rotateSigner(folderHere(), signs, algorithmAsked(options))
  console.log(`证明新密钥 key ${keyId} of ${publicKeys.size}; 公布新公钥 give out the public keys anew`)
}

/** `xinlu certificate select FILE --parts …`: the same certificate with fewer of its parts to be seen, on the standard output. */
export async function selectParts(file: string, { parts, compact }: { parts: string; compact?: boolean }) {
  const certificate = readCertificate(await textOf(file))
  const names = parts.split(',').map((name) => name.trim())
  const strange = names.find((name) => !Object.hasOwn(certificate.shown, name))
  if (strange !== undefined) {
    throw refusal('BAD_INPUT', {
      expected: `some of ${Object.keys(certificate.shown).join(', ')}`,
      got: strange,
      todo: 'choose among the parts that are in it',
    })
  }
  const shown = showing(certificate, names as PartName[])
  console.log(compact ? compactText(shown) : certificateText(shown))
}

/** What each check asks, for people. */
const words: Record<CertificateCheck['name'], string> = {
  FORM: '格式 · it is written as it was issued',
  SIGNATURE: '证明签名 · signature of the certificate',
  PARTS: '内容 · the shown parts are those that were signed',
  VALIDITY: '有效期 · it holds at this time',
  STATUS: '状态 · it was not revoked',
}

/** Checks a certificate; a house is not asked. */
export async function checkCertificate(
  content: string,
  keys: PublicKeys,
  { status, at }: { status?: string; at?: string },
): Promise<Checked> {
  const instant = at ?? new Date().toISOString()
  if (Number.isNaN(Date.parse(instant))) {
    throw refusal('BAD_INPUT', { expected: 'an instant, ISO 8601', got: instant, todo: 'correct --at' })
  }
  return verifyCertificate(content, keys, instant, status ? readStatus(await textOf(status)) : null)
}

/** Prints what came of a check: a line for each thing, then what a genuine certificate says. */
export function printCertificate({ checks, certificate }: Checked, json: boolean): void {
  const valid = holds(checks)
  if (json) {
    console.log(JSON.stringify({ valid, checks, shown: certificate?.shown ?? {} }, null, 2))
    return
  }
  for (const { name, passed, reason } of checks) {
    const mark = passed === null ? '⚠ 未核验 not checked:' : passed ? '✓' : '✗'
    console.log(`${mark} ${words[name]}${reason === null ? '' : `: ${reason}`}`)
  }
  if (certificate) {
    console.log(
      `${certificate.issuer} ${certificate.id}, 信息时点 ${certificate.knownAt}, 至 ${certificate.validUntil}`,
    )
    for (const [name, part] of named(certificate.shown)) {
      console.log(`${partTitles[name]}: ${[...linesOf(name, part), reportedLine(part) ?? []].flat().join('；')}`)
    }
    const hidden = partNames.filter((name) => certificate.parts[name] && !certificate.shown[name])
    if (hidden.length > 0) console.log(`未出示 not shown: ${hidden.map((name) => partTitles[name]).join('、')}`)
  }
  console.log(`证明${valid ? '有效' : '无效'} · the certificate ${valid ? 'holds' : 'does not hold'}`)
}
