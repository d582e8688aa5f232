import type { TestHouse } from './houseOn.ts'

/** A truck of the sample county as the registry has it. */
export interface Truck {
  id: string
  plate: string
  axles: number
  combination: boolean
  owner: string
}

/** Trucks of a shape that one plate and one owner have had for long, in the order of their ids. */
export async function trucksIn(
  { database }: Pick<TestHouse, 'database'>,
  axles: number,
  combination: boolean,
): Promise<Truck[]> {
  return database.admin<Truck[]>`
    select v.identity_id as id, p.plate, v.axles, v.combination, h.holder_id as owner
    from registry.vehicle_statement v join registry.plate_statement p on p.vehicle_id = v.identity_id
    join registry.holding_statement h on h.vehicle_id = v.identity_id
    where v.axles = ${axles} and v.combination = ${combination} and p.valid_from < '2024-01-01' and h.valid_from < '2024-01-01'
      and h.kind = 'OWNED' and (select count(*) from registry.plate_statement where vehicle_id = v.identity_id) = 1
      and (select count(*) from registry.plate_statement where plate = p.plate) = 1
      and (select count(*) from registry.holding_statement where vehicle_id = v.identity_id) = 1
    order by v.identity_id limit 20`
}

/** Citizen id numbers of practitioners, each with who it is. */
export async function driversIn({ database }: Pick<TestHouse, 'database'>): Promise<{ id: string; number: string }[]> {
  return database.admin<{ id: string; number: string }[]>`
    select identity_id as id, citizen_id as number from registry.practitioner_statement order by identity_id limit 20`
}

/** The stations of the sample edition that the stories use. */
export const stations = {
  kaizha: '开栅超限检测站（样例）',
  nanzhuang: '南庄超限检测站（样例）',
  xiaqu: '下曲超限检测站（样例）',
  source: '文峪货场源头称重点（样例）',
  mobile: '流动治超一队（样例）',
}

/** What a line of a feed says, by the word of its column. */
export interface LineSaid {
  serial: string
  weighedAt: string
  plate: string
  axles: number | string
  grossKg: number | string
  combination?: string
  singleDrive?: string
  colour?: string
  driver?: string
  sourceUnit?: string
  road?: string
  revision?: number | string
}

const head = [
  '检测单号',
  '检测时间',
  '车牌号',
  '轴数',
  '总质量(kg)',
  '汽车列车',
  '单驱动轴',
  '车牌颜色',
  '驾驶员证号',
  '货源单位代码',
  '路线',
  '修订号',
]
const words = [
  'serial',
  'weighedAt',
  'plate',
  'axles',
  'grossKg',
  'combination',
  'singleDrive',
  'colour',
  'driver',
  'sourceUnit',
  'road',
  'revision',
] as const

/** Lines as a CSV with its head. */
export const csvOf = (lines: readonly LineSaid[]) =>
  [head.join(','), ...lines.map((line) => words.map((word) => line[word] ?? '').join(','))].join('\n')

/** The same as NDJSON. */
export const ndjsonOf = (lines: readonly LineSaid[]) => lines.map((line) => JSON.stringify(line)).join('\n')

/** The mutation by which a part is sent. */
export const takeWeighings = `mutation ($input: TakeWeighingsInput!) { takeWeighings(input: $input) {
  received taken known corrected quarantined flagged replayed reasons { line serial code expected got } } }`

let parts = 0

/** A part of a fixed station with a key of its own. */
export const partOf = (station: string, lines: readonly LineSaid[], more: Record<string, unknown> = {}) => ({
  input: { key: `p${++parts}`, station, kind: 'FIXED', lines: csvOf(lines), ...more },
})

/** The feed of one truck with two axles as the overload centre sends it, and what is stored of it. */
export function feedOf(house: TestHouse, truck: Truck) {
  return {
    send: (variables: Record<string, unknown>, role = 'overload-clerk') => house.as(role)(takeWeighings, variables),
    line: (serial: string, more: Partial<LineSaid> = {}): LineSaid => ({
      serial,
      weighedAt: '2026-11-22 10:00:00',
      plate: truck.plate,
      axles: 2,
      grossKg: 17000,
      ...more,
    }),
    stated: (serial: string) =>
      house.database.admin`select * from overload.weighing_statement where serial = ${serial} order by revision`,
  }
}
