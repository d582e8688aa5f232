import { enums } from './generated.ts'

/** What the schema calls a value of an enum, in Chinese; the value itself where it is not known. */
export const named = (type: string, value: string | null | undefined): string =>
  value ? (enums[type]?.[value] ?? value) : ''

/** 科室: the units of the bureau, by the names that statements bear. */
export const unitNames: Readonly<Record<string, string>> = {
  'wenshui-policy': '政策法规股',
  'wenshui-enforcement': '执法队案管股',
  'wenshui-planning': '综合规划股',
  'wenshui-construction': '建管股',
  'wenshui-squad-1': '执法一分队',
  'wenshui-squad-2': '执法二分队',
  'wenshui-squad-3': '执法三分队',
  'wenshui-squad-4': '执法四分队',
  'wenshui-overload': '治超工作中心',
  'wenshui-personnel': '党建人事股',
  'wenshui-office': '局办公室',
}

/** 信息类别: the classes of the policy. */
export const classNames: Readonly<Record<string, string>> = {
  PUBLIC: '公开',
  INTERNAL: '政务内部',
  PERSONAL: '个人信息',
  SENSITIVE_PERSONAL: '敏感个人信息',
  TRADE_SECRET: '商业秘密',
  SUPERVISION: '监管信息',
  INVESTIGATION: '在办案件',
  LEDGER: '访问日志',
}

/** 监管类别: as the class tables call them. */
export const supervisionClasses: Readonly<Record<string, string>> = {
  TRUSTED: '守信',
  WARNED: '警示',
  DISTRUSTED: '失信',
  GRAVE: '严重失信',
  NO_DATA: '无数据',
}
