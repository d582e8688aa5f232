import { refusal } from '@xinlu/schema/errors'
import { signatureLength } from '@xinlu/schema/signature'
import { canonical } from '../ledger/canonical.ts'
import { isAlg, type SignedBy } from '../ledger/signedBy.ts'
import { bytesIn, inflated, packed } from './packing.ts'

/** 证明内容: what a certificate can say, in the order in which it is read. */
export const partNames = [
  'IDENTITY',
  'CONSTRUCTION_GRADES',
  'ROAD_TRANSPORT_ASSESSMENT',
  'DRIVER_GRADE',
  'OVERLOAD_LISTINGS',
  'PENALTIES',
] as const
export type PartName = (typeof partNames)[number]

/**
 * What a part says: its entries; that there are none, by a source that reports; or 无数据, which is no good grade and no bad one.
 * Two of one subject are the same facts where their canonical texts are the same.
 */
export interface PartFacts {
  state: 'STATED' | 'NONE' | 'NO_DATA'
  entries: readonly Readonly<Record<string, string | number | null>>[]
}

/** A part as it is shown: its salt (16 bytes, base64url), its facts, and up to when its source had reported. */
export interface ShownPart {
  salt: string
  facts: PartFacts
  freshAt: string | null
}

/** What a certificate's signature covers. Of its parts it holds the digests of all, whether they are shown or not. */
export interface CertificateBody extends SignedBy {
  version: 1
  type: 'xinlu-certificate'
  id: string
  issuer: string
  /** SHA-256 over a salt that the issuer keeps and the subject's number: it tells nobody who that is. */
  subject: string
  issuedAt: string
  /** The one instant of knowledge of all parts. */
  knownAt: string
  validUntil: string
  status: { list: string; index: number }
  /** SHA-256(salt ‖ canonical part) by name, base64url. */
  parts: Partial<Record<PartName, string>>
}

/** 信用证明: signed, with those of its parts that its holder shows. */
export interface Certificate extends CertificateBody {
  /** Over the canonical body by the algorithm of the key, base64url. */
  signature: string
  shown: Partial<Record<PartName, ShownPart>>
}

type Form = Readonly<Record<string, (value: unknown) => boolean>>

const text = (value: unknown) => typeof value === 'string' && value.isWellFormed()
const instant = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
const natural = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0
const bytes = (length: number) => (value: unknown) => typeof value === 'string' && bytesIn(value, length) !== null
const has = (form: Form) => (value: unknown) => wrongIn(value, form) === null
const each =
  (names: readonly string[], test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    isObject(value) && Object.entries(value).every(([name, one]) => names.includes(name) && test(one))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first name at which an object is not exactly of a form; null where it is. */
export function wrongIn(value: unknown, form: Form): string | null {
  if (!isObject(value)) return 'its beginning'
  const names = new Set([...Object.keys(form), ...Object.keys(value)])
  return [...names].find((name) => !Object.hasOwn(form, name) || !form[name]?.(value[name])) ?? null
}

const entry = (value: unknown) =>
  isObject(value) && Object.values(value).every((one) => one === null || text(one) || Number.isSafeInteger(one))

const facts: Form = {
  state: (value) => ['STATED', 'NONE', 'NO_DATA'].includes(value as string),
  entries: (value) => Array.isArray(value) && value.every(entry),
}

const shownPart: Form = {
  salt: bytes(16),
  facts: has(facts),
  freshAt: (value) => value === null || instant(value),
}

const certificateForm: Record<keyof Certificate, (value: unknown) => boolean> = {
  version: (value) => value === 1,
  type: (value) => value === 'xinlu-certificate',
  id: text,
  issuer: text,
  subject: bytes(32),
  issuedAt: instant,
  knownAt: instant,
  validUntil: instant,
  status: has({ list: text, index: natural }),
  parts: each(partNames, bytes(32)),
  keyId: text,
  alg: isAlg,
  signature: bytes(signatureLength),
  shown: each(partNames, has(shownPart)),
}

/** A certificate as a file: canonical JSON. */
export const certificateText = (certificate: Certificate): string => canonical(certificate)

const prefix = 'XLC1'

/** A certificate as a line of text, for a QR code: `XLC1~` its JSON deflated `~` a checksum. */
export const compactText = (certificate: Certificate): string => packed(prefix, certificateText(certificate))

/** Whether a text is meant as a certificate, in either form, whatever is wrong with it. */
export function isCertificate(content: string): boolean {
  const start = content.trimStart()
  return start.startsWith(`${prefix}~`) || (start.startsWith('{') && /"type"\s*:\s*"xinlu-certificate"/.test(start))
}

/** Reads a certificate in either form, to the letter as it was issued; CERTIFICATE_INVALID otherwise. */
export function readCertificate(content: string): Certificate {
  const said = content.trim()
  return readExactly<Certificate>(
    said.startsWith('{') ? said : inflated(prefix, said),
    certificateForm,
    'a certificate, as JSON or as the text of its code',
  )
}

/** Reads canonical JSON of a form and refuses all else: what is read must be what was signed, and nothing beside it. */
export function readExactly<T>(json: string | null, form: Form, expected: string): T {
  let fault = 'a text that is broken or cut off'
  try {
    const value = json === null ? null : (JSON.parse(json) as T)
    const wrong = value === null ? 'its beginning' : wrongIn(value, form)
    if (value !== null && wrong === null && canonical(value) === json) return value
    if (value !== null) fault = wrong === null ? 'another writing of it' : `something else at ${wrong}`
  } catch {
    // Told below.
  }
  throw refusal('CERTIFICATE_INVALID', { expected, got: fault, todo: 'take it as it was issued' })
}
