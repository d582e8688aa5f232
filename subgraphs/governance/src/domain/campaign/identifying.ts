import { citizenIdFault, isPlate, usccFault } from '@xinlu/schema/identifiers'

/** What a text may give away. */
export type IdentifyingKind =
  | 'NAME'
  | 'CODE'
  | 'ID_NUMBER'
  | 'PLATE'
  | 'PHONE'
  | 'DOCUMENT_NUMBER'
  | 'ADDRESS'
  | 'DAY_AND_PLACE'

/** What is known beforehand of those of whom a text may be. */
export interface Known {
  names: readonly string[]
  codes: readonly string[]
  plates: readonly string[]
  docNos: readonly string[]
  phones: readonly string[]
  ids: readonly string[]
}

export const nobodyKnown: Known = { names: [], codes: [], plates: [], docNos: [], phones: [], ids: [] }

/** Something in a text by which somebody can be known. */
export interface Identifying {
  kind: IdentifyingKind
  found: string
}

/**
 * A text as it is compared: wide forms made narrow, capitals, and nothing but letters and digits, so that spaces, points and marks
 * between the characters of a name hide nothing.
 */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The same with its marks, for what is known by them, such as the brackets of a document number. */
const narrow = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}]/gu, '')

const han = '\\p{Script=Han}'
const documentNumbers = [
  /[〔[(【<{]?(19|20)\d{2}[〕\])】>}]第?\d{1,6}号/u,
  new RegExp(`${han}{2,}(19|20)\\d{2}第?\\d{1,6}号`, 'u'),
]
const phones = [/(?<!\d)1[3-9]\d{9}(?!\d)/, /(?<!\d)0\d{2,3}-?[2-9]\d{6,7}(?!\d)/]
const addresses = [
  new RegExp(`${han}{1,8}(路|街|巷|大道|胡同|小区|村|社区)\\d{1,5}(号|弄|幢|栋|单元)`, 'u'),
  /\d{1,4}(号楼|单元|室)/u,
  /K\d{1,4}\+\d{1,3}/u,
]
const days =
  /((19|20)\d{2}年)?(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日|(19|20)\d{2}[-/.](1[0-2]|0?[1-9])[-/.](3[01]|[12]\d|0?[1-9])/u
const places = new RegExp(
  `${han}{1,6}(镇|乡|村|街道|收费站|检测站|治超站|服务区|大桥|隧道)|[GSXY]\\d{2,4}(国道|省道|线|高速)?`,
  'u',
)
const plates = /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新][A-Z][0-9A-Z挂学警港澳领]{5,6}/gu

/** Everything in a text by which somebody can be known: what is known beforehand in whatever spelling, and what has the form of a number, an address, or a day with its place. */
export function identifyingIn(text: string, known: Known = nobodyKnown): Identifying[] {
  const plain = squeezed(text)
  const marked = narrow(text)
  const held = (kind: IdentifyingKind, values: readonly string[]): Identifying[] =>
    values.flatMap((value) =>
      squeezed(value) !== '' && plain.includes(squeezed(value)) ? [{ kind, found: value }] : [],
    )
  const first = (kind: IdentifyingKind, patterns: readonly RegExp[], where: string): Identifying[] =>
    patterns.flatMap((pattern) => {
      const [found] = pattern.exec(where) ?? []
      return found ? [{ kind, found }] : []
    })
  const day = days.exec(marked)?.[0]
  const place = places.exec(marked)?.[0]
  return [
    ...held('NAME', known.names),
    ...held('CODE', known.codes),
    ...held('PLATE', known.plates),
    ...held('DOCUMENT_NUMBER', known.docNos),
    ...held('PHONE', known.phones),
    ...held('ID_NUMBER', known.ids),
    ...numbersIn(plain),
    ...platesIn(plain),
    ...first('PHONE', phones, marked),
    ...first('DOCUMENT_NUMBER', documentNumbers, marked),
    ...first('ADDRESS', addresses, marked),
    ...(day && place ? [{ kind: 'DAY_AND_PLACE' as const, found: `${day} ${place}` }] : []),
  ]
}

/** Codes and citizen id numbers, wherever eighteen characters in a row pass their check. */
function numbersIn(plain: string): Identifying[] {
  const found: Identifying[] = []
  for (const [run] of plain.matchAll(/[0-9A-Z]{18,}/g))
    for (let at = 0; at + 18 <= run.length; at += 1) {
      const one = run.slice(at, at + 18)
      if (citizenIdFault(one, '9999-12-31') === null) found.push({ kind: 'ID_NUMBER', found: one })
      else if (usccFault(one) === null) found.push({ kind: 'CODE', found: one })
    }
  return found
}

const platesIn = (plain: string): Identifying[] =>
  [...plain.matchAll(plates)].flatMap(([run]) =>
    [run, run.slice(0, 7)].some((one) => isPlate(one)) ? [{ kind: 'PLATE' as const, found: run }] : [],
  )
