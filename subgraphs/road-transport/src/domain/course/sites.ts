import type { AssessmentSite } from '../../generated.ts'

/** A result as it may be published: no score, no reason. */
export interface Published {
  name: string
  uscc: string
  scheme: string
  year: number
  grade: string
  authority: string
  state: string
  on: string
}

type Column = readonly [title: string, cell: (result: Published) => string]

/** 考核类别 in words. */
export const schemeTitles: Readonly<Record<string, string>> = {
  FREIGHT: '道路货物运输',
  COACH_LINE: '班线客运',
  COACH_CHARTER: '旅游包车客运',
  TAXI: '巡游出租汽车',
  PLATFORM_TAXI: '网络预约出租汽车',
  BUS: '公共汽车',
  REPAIR: '机动车维修',
}

const stateTitles: Readonly<Record<string, string>> = { PUBLICITY: '公示中', FINAL: '已确定' }

const name: Column = ['企业名称', (one) => one.name]
const uscc: Column = ['统一社会信用代码', (one) => one.uscc]
const scheme: Column = ['考核类别', (one) => schemeTitles[one.scheme] ?? one.scheme]
const year: Column = ['考核年度', (one) => String(one.year)]
const grade: Column = ['考核等级', (one) => one.grade]
const authority: Column = ['考核机关', (one) => one.authority]
const state: Column = ['状态', (one) => stateTitles[one.state] ?? one.state]
const on: Column = ['日期', (one) => one.on]

/** （样例）the columns of each site: neither's own template was found. */
export const siteColumns: Readonly<Record<AssessmentSite, readonly Column[]>> = {
  CREDIT_LVLIANG: [name, uscc, scheme, year, grade, authority, state, on],
  SHANXI_CREDIT_TRANSPORT: [year, scheme, uscc, name, grade, state, authority, on],
}
