import { createHmac } from 'node:crypto'
import { placeholderUscc } from '@xinlu/schema/identifiers'
import { Decimal } from 'decimal.js'
import { docNoOf } from '../series.ts'
import { type ActFacts, type ActKind, kindOf, type Party } from '../sheet/facts.ts'

/** What is handed over of one act: keyed hashes of which act it is, and of what it says. */
export interface Tags {
  identity: string
  content: string
}

/** Both tags of an act under the key of a run (32 bytes): HMAC-SHA256, hexadecimal. */
export function tagsOf(key: Buffer, facts: ActFacts): Tags {
  return {
    identity: identityTag(key, kindOf(facts), facts.authorityCode, facts.docNo),
    content: tag(key, 'content', contentOf(facts)),
  }
}

/** The tag of which act it is: kind, authority and document number, in whatever usual form the number is written. */
export function identityTag(key: Buffer, kind: ActKind, authorityCode: string, docNo: string): string {
  return tag(key, 'identity', [kind, plain(authorityCode).toUpperCase(), plainDocNo(docNo)])
}

/** Proves that tags were made with the key of a run, and for it. */
export const keyProof = (key: Buffer, runId: string): string => tag(key, 'run', [runId])

/**
 * A document number in one form: full-width characters, blanks, kinds of brackets, 第 and leading zeros are not part of which number
 * it is. One that is in no usual form stays as it is, without blanks.
 */
export function plainDocNo(docNo: string): string {
  const text = plain(docNo)
    .replace(/[［[(（【〖{]/g, '〔')
    .replace(/[］\])）】〗}]/g, '〕')
  const parts = docNoOf(text)
  return parts ? `${parts.series}〔${parts.year}〕${parts.number}号` : text
}

/** What an act says, as far as it matters: party, day, kinds, amounts, content; blanks and the width of characters aside. */
function contentOf(facts: ActFacts): (string | null)[] {
  const { decidedOn, content } = facts
  const common = [facts.template, partyCode(facts.party), decidedOn, plain(content)]
  switch (facts.template) {
    case 'PENALTY_2018':
      return [
        ...common,
        [...facts.penaltyKinds].sort().join(';'),
        amount(facts.fine),
        amount(facts.confiscated),
        plain(facts.suspendedLicence ?? ''),
        plain(facts.breachFacts),
      ]
    case 'LICENCE_2018':
      return [...common, plain(facts.licenceKind), plain(facts.certificateNo ?? ''), facts.validFrom, facts.validUntil]
    case 'OTHER_ACT':
      return [...common, facts.actKind, plain(facts.matter), facts.validFrom, facts.validUntil]
  }
}

/** The code by which a party is told from others; its name where it has none. */
function partyCode({ uscc, businessRegNo, idNo, name }: Party): string {
  if (uscc && uscc !== placeholderUscc) return `uscc ${uscc}`
  if (businessRegNo) return `register ${businessRegNo}`
  return idNo ? `person ${idNo}` : `name ${plain(name)}`
}

const amount = (text: string | null) => (text === null ? null : new Decimal(text).toFixed())

/** A text without blanks and zero-width characters, full-width forms made half-width. */
const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')

/** What a hash is of stands before it, so that no tag of one kind is one of another. */
const tag = (key: Buffer, of: 'identity' | 'content' | 'run', said: readonly (string | null)[]) =>
  createHmac('sha256', key)
    .update(JSON.stringify([of, ...said]))
    .digest('hex')
