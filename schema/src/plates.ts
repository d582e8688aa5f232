/** 号牌颜色: 黄 蓝 绿 黄绿 白 黑 */
export const plateColours = ['YELLOW', 'BLUE', 'GREEN', 'YELLOW_GREEN', 'WHITE', 'BLACK'] as const
export type PlateColour = (typeof plateColours)[number]

/** What can be wrong with a plate: its province, a letter that no plate has, its form, a colour that no such form has. */
export type PlateFault = 'PROVINCE' | 'ALPHABET' | 'FORM' | 'COLOUR'

const provinces = new Set('京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新')

/** What may stand at the last place of a plate of five: 挂车 教练车 警车 港澳入出境 领馆. */
const endings: Readonly<Record<string, readonly PlateColour[]>> = {
  挂: ['YELLOW'],
  学: ['YELLOW'],
  警: ['WHITE'],
  港: ['BLACK'],
  澳: ['BLACK'],
  领: ['BLACK'],
}

/**
 * New energy has six characters: small vehicles the letter first, large ones last. D and F are those of the county (facts §10.3,
 * memory: high); A–C, E, G, H, J, K are in use elsewhere (memory: medium) and taken, for a true plate refused is a weighing lost.
 */
const smallEnergy = /^[A-HJK][0-9A-HJ-NP-Z][0-9]{4}$/
const largeEnergy = /^[0-9]{5}[A-HJK]$/

/** A plate as it is compared: wide forms made narrow, capitals, without spaces, dots and hyphens. */
export function plainPlate(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.·•・‧\-—]/gu, '')
}

/**
 * The fault of a 号牌 in its plain form, and for its colour where one is given; null where there is none. The forms are from
 * memory (GA 36 was not read): a plate that passes can exist, whether it does is the registry's to say.
 */
export function plateFault(plate: string, colour: string | null = null): PlateFault | null {
  const [province = '', office = '', ...rest] = plate
  if (!provinces.has(province)) return 'PROVINCE'
  const ending = rest.length === 5 ? endings[rest[4] as string] : undefined
  const places = [office, ...(ending ? rest.slice(0, 4) : rest)]
  if (!places.every((character) => /^[0-9A-HJ-NP-Z]$/.test(character))) return 'ALPHABET'
  const colours = /^[A-Z]$/.test(office) ? coloursOf(rest.join(''), ending) : []
  if (colours.length === 0) return 'FORM'
  return colour === null || (colours as readonly string[]).includes(colour) ? null : 'COLOUR'
}

/** Whether a text is a 号牌 in its plain form, of any province and colour, or of the colour that is given. */
export function isPlate(text: string, colour: string | null = null): boolean {
  return plateFault(text, colour) === null
}

/** The colours that plates with these characters behind the office's letter may have; none where no plate has them. */
function coloursOf(characters: string, ending: readonly PlateColour[] | undefined): readonly PlateColour[] {
  if (characters.length === 5) return ending ?? (/[0-9]/.test(characters) ? ['YELLOW', 'BLUE', 'WHITE', 'BLACK'] : [])
  if (smallEnergy.test(characters)) return ['GREEN']
  return largeEnergy.test(characters) ? ['YELLOW_GREEN'] : []
}
