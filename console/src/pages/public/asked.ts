const code = /^[0-9A-HJ-NPQRTUWXY]{18}$/
/** 公民身份号码: nobody is found by one, and it goes neither into an address nor to the house. */
const citizenId = /^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])\d{3}[\dXx]$/

/** What is looked for, by what somebody typed or copied. */
export interface Sought {
  key: { uscc: string } | { name: string }
  /** As it stands in the address. */
  text: string
  /** A number of a person: not looked for. */
  barred: boolean
}

/**
 * What is meant by what was typed: a code with blanks, in small letters or in the wide signs of an invoice is that code; a name
 * with blanks or narrow brackets is the name as it is registered, without blanks and with （）.
 */
export function soughtBy(typed: string): Sought {
  const plain = typed.normalize('NFKC').replace(/[\s\u200B-\u200D\uFEFF]+/g, '')
  const upper = plain.replace(/-/g, '').toUpperCase()
  const barred = citizenId.test(upper)
  if (code.test(upper) && !barred) return { key: { uscc: upper }, text: upper, barred }
  const name = plain.replace(/\(/g, '（').replace(/\)/g, '）')
  return { key: { name }, text: name, barred }
}
