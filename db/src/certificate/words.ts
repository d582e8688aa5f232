import type { PartFacts, PartName, ShownPart } from './form.ts'

/** 证明内容, as people read it. */
export const partTitles: Readonly<Record<PartName, string>> = {
  IDENTITY: '主体身份',
  CONSTRUCTION_GRADES: '公路水运工程信用评价等级',
  ROAD_TRANSPORT_ASSESSMENT: '道路运输质量信誉考核等级',
  DRIVER_GRADE: '驾驶员诚信考核等级',
  OVERLOAD_LISTINGS: '严重违法失信超限超载运输名单',
  PENALTIES: '公示中的行政处罚',
}

const codes: Readonly<Record<string, string>> = {
  CONTRACTOR: '施工',
  DESIGNER: '设计',
  SUPERVISOR: '监理',
  TESTING: '试验检测',
  FREIGHT: '道路货物运输',
  COACH_LINE: '班线客运',
  COACH_CHARTER: '旅游包车客运',
  TAXI: '巡游出租汽车',
  PLATFORM_TAXI: '网络预约出租汽车',
  BUS: '公共汽车',
  REPAIR: '机动车维修',
}

type Entry = PartFacts['entries'][number]

const said = (value: string | number | null | undefined) =>
  value === null || value === undefined ? '无数据' : (codes[value] ?? String(value))

const lines: Readonly<Record<PartName, (entry: Entry) => string>> = {
  IDENTITY: ({ name, uscc }) => `${said(name)}，统一社会信用代码 ${said(uscc)}`,
  CONSTRUCTION_GRADES: ({ role, year, authority, grade, validFrom, validTo, standing }) =>
    `${said(role)}：${said(grade)}级（${said(year)}年度，${said(authority)}，${said(validFrom)}至${said(validTo)}${standing === 'EXTENDED' ? '，本省无新结果，顺延适用' : ''}）`,
  ROAD_TRANSPORT_ASSESSMENT: ({ scheme, year, authority, grade }) =>
    `${said(scheme)}：${said(grade)}（${said(year)}年度，${said(authority)}）`,
  DRIVER_GRADE: ({ grade, cycleStartOn }) => `${said(grade)}（周期自${said(cycleStartOn)}起）`,
  OVERLOAD_LISTINGS: ({ circumstance, listedOn, publicUntil }) =>
    `第${said(circumstance)}类情形，${said(listedOn)}列入，公示至${said(publicUntil)}`,
  PENALTIES: ({ docNo, decidedOn, count, digest }) =>
    count === undefined ? `${said(docNo)}（${said(decidedOn)}）` : `共${said(count)}条，清单摘要 ${said(digest)}`,
}

/** What a part says, a line each: its entries, how many where they are listed or too many for that, that there are none, or that there is no data. */
export function linesOf(name: PartName, { facts }: Pick<ShownPart, 'facts'>): string[] {
  if (facts.state === 'NO_DATA') return ['无数据']
  if (facts.state === 'NONE') return ['无']
  const each = facts.entries.map(lines[name])
  if (facts.entries.some(({ count }) => count !== undefined)) return each
  return name === 'PENALTIES' || name === 'OVERLOAD_LISTINGS' ? [`共${each.length}条`, ...each] : each
}

/** Up to which day, in the county's time zone, the source of a part had reported; null where it is of no source that reports. */
export function reportedLine({ freshAt }: Pick<ShownPart, 'freshAt'>): string | null {
  return freshAt && `数据截至 ${new Date(Date.parse(freshAt) + 8 * 3_600_000).toISOString().slice(0, 10)}`
}
