import type { OtherActKind, PartyKind } from './facts.ts'
import type { Reading } from './faults.ts'

/** 行政相对人类别: what an export writes for each kind. */
export const partyKindNames: Readonly<Record<PartyKind, string>> = {
  LEGAL_PERSON: '法人及非法人组织',
  NATURAL_PERSON: '自然人',
  SOLE_TRADER: '个体工商户',
}

/** 行政行为类别 of the generic template: what an export writes for each kind. */
export const actKindNames: Readonly<Record<OtherActKind, string>> = {
  COMPULSION: '行政强制',
  REWARD: '行政奖励',
  CONFIRMATION: '行政确认',
  ADJUDICATION: '行政裁决',
  INSPECTION: '行政监督检查',
}

const actKinds: ReadonlyMap<string, OtherActKind> = new Map([
  ...Object.entries(actKindNames).map(([kind, name]) => [name, kind] as [string, OtherActKind]),
  ['行政检查', 'INSPECTION'],
  ['监督检查', 'INSPECTION'],
])

const partyKinds: ReadonlyMap<string, PartyKind> = new Map([
  ['法人及非法人组织', 'LEGAL_PERSON'],
  ['法人和非法人组织', 'LEGAL_PERSON'],
  ['自然人', 'NATURAL_PERSON'],
  ['个体工商户', 'SOLE_TRADER'],
])

const idKinds: ReadonlyMap<string, string> = new Map([
  ['身份证', '身份证'],
  ['居民身份证', '身份证'],
  ['护照号', '护照号'],
  ['护照', '护照号'],
  ['港澳居民来往内地通行证', '港澳居民来往内地通行证'],
  ['台湾居民来往大陆通行证', '台湾居民来往大陆通行证'],
  ['外国人永久居留身份证', '外国人永久居留身份证'],
])

/** The template's own kinds, then those of 行政处罚法（2021）第九条 that the template of 2018 did not yet have. */
const penaltyKinds: ReadonlySet<string> = new Set([
  '警告',
  '罚款',
  '没收违法所得',
  '没收非法财物',
  '责令停产停业',
  '暂扣许可证/执照',
  '暂扣许可证',
  '暂扣执照',
  '吊销许可证/执照',
  '吊销许可证',
  '吊销执照',
  '行政拘留',
  '通报批评',
  '暂扣许可证件',
  '吊销许可证件',
  '降低资质等级',
  '限制开展生产经营活动',
  '责令关闭',
  '限制从业',
])

const licenceKinds: ReadonlySet<string> = new Set(['普通', '特许', '认可', '核准', '登记'])

const statuses: ReadonlyMap<string, '1' | '2'> = new Map([
  ['1', '1'],
  ['有效', '1'],
  ['2', '2'],
  ['无效', '2'],
])

/** Reads 行政相对人类别; gives the kind's name in the code. */
export function readPartyKind(text: string): Reading {
  return chosen(partyKinds.get(squeezed(text)), Object.values(partyKindNames))
}

/** Reads 证件类型: one of the template's five, or 其他- with a note. */
export function readIdKind(text: string): Reading {
  return chosen(idKinds.get(squeezed(text)) ?? otherWithNote(text), [...new Set(idKinds.values()), '其他-注明'])
}

/** Reads 许可类别: one of the template's five, or 其他 with or without a note. */
export function readLicenceKind(text: string): Reading {
  const plain = squeezed(text)
  const value = licenceKinds.has(plain) || plain === '其他' ? plain : otherWithNote(text)
  return chosen(value, [...licenceKinds, '其他-注明'])
}

/** Reads 行政行为类别; gives the kind's name in the code. */
export function readActKind(text: string): Reading {
  return chosen(actKinds.get(squeezed(text)), Object.values(actKindNames))
}

/** Reads 当前状态 of the 2018 template: 1 有效, 2 无效. The older 0 to 3 meant something else and are not guessed at. */
export function readStatus(text: string): Reading {
  return chosen(statuses.get(squeezed(text).normalize('NFKC')), ['1 (有效)', '2 (无效)'])
}

/** Reads 处罚类别: one or several, parted by ; ； or 、; gives them joined by ;. The note after 其他 may itself hold 、. */
export function readPenaltyKinds(text: string): Reading {
  const kinds = text.split(/[;；]/).flatMap(partsOf)
  const read = kinds.map((kind) => (penaltyKinds.has(squeezed(kind)) ? squeezed(kind) : otherWithNote(kind)))
  const known = read.filter((kind) => kind !== undefined)
  return chosen(known.length === kinds.length && kinds.length > 0 ? [...new Set(known)].join(';') : undefined, [
    ...penaltyKinds,
    '其他-注明',
  ])
}

/** 处罚类别 as a list, from the joined form. */
export function penaltyKindsOf(joined: string): string[] {
  return joined.split(';')
}

function partsOf(text: string): string[] {
  const [first = '', ...rest] = text.split('、')
  if (rest.length === 0 || squeezed(first).startsWith('其他')) return text.trim() === '' ? [] : [text.trim()]
  return [first.trim(), ...partsOf(rest.join('、'))].filter((part) => part !== '')
}

/** 其他 with its note, written 其他-…; undefined where there is no note. */
function otherWithNote(text: string): string | undefined {
  const plain = text.trim()
  const dashed = /^其他\s*[-－—–:：]+\s*(.*)$/su.exec(plain)
  const note = (dashed ?? /^其他\s*[(（](.*)[)）]$/su.exec(plain))?.[1]?.replace(/^[-－—–:：\s]+/, '').trim()
  return note ? `其他-${note}` : undefined
}

function squeezed(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]/g, '').replace('／', '/')
}

function chosen(value: string | undefined, names: readonly string[]): Reading {
  return value === undefined ? { code: 'NOT_IN_LIST', expected: `${names.join('、')} 之一` } : { value }
}
