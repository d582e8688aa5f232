/** BREACH never raises a grade, CLEAN never lowers one, CONTEXT says how large or how old the subject is. */
export type FactSort = 'BREACH' | 'CLEAN' | 'CONTEXT'

/** What a particular of a kind may be: a number from 0, any text, or one of some words. */
export type Particular = 'NUMBER' | 'TEXT' | readonly string[]

export interface FactKind {
  /** 中文名称 */
  title: string
  sort: FactSort
  /** What `quantity` counts, where it is not the fact itself. */
  counts?: string
  /** Whether such a fact can be put right. */
  correctable?: true
  particulars: Readonly<Record<string, Particular>>
}

/** 事故责任 */
const liability = ['FULL', 'MAIN', 'EQUAL', 'SECONDARY', 'NONE', 'UNKNOWN'] as const

/** 考核事实种类: the closed list of what assessments are made from. */
export const factKinds: Readonly<Record<string, FactKind>> = {
  ACCIDENT: {
    title: '道路交通事故',
    sort: 'BREACH',
    particulars: { deaths: 'NUMBER', injured: 'NUMBER', liability },
  },
  WORK_ACCIDENT: {
    title: '生产作业事故',
    sort: 'BREACH',
    particulars: { deaths: 'NUMBER', injured: 'NUMBER', liability },
  },
  POLLUTION_INCIDENT: { title: '特大恶性污染责任事故', sort: 'BREACH', particulars: {} },
  SERVICE_INCIDENT: { title: '特大恶性服务质量事件', sort: 'BREACH', particulars: {} },
  VIOLATION: { title: '违法违规行为', sort: 'BREACH', particulars: { code: 'TEXT' } },
  COMPLAINT: { title: '查实的有责投诉', sort: 'BREACH', particulars: { code: 'TEXT' } },
  UNINSURED_VEHICLE: {
    title: '未按规定投保承运人责任险',
    sort: 'BREACH',
    counts: '车辆',
    correctable: true,
    particulars: {},
  },
  UNINSURED_DRIVER: {
    title: '驾驶员未参加社会保障',
    sort: 'BREACH',
    counts: '人',
    correctable: true,
    particulars: {},
  },
  TASK_UNDONE: { title: '未完成政府指令性运输任务', sort: 'BREACH', particulars: {} },
  FILE_MISSING: { title: '质量信誉档案缺失', sort: 'BREACH', correctable: true, particulars: {} },
  MANAGEMENT_FAULT: {
    title: '管理制度或者执行不符合要求',
    sort: 'BREACH',
    correctable: true,
    particulars: { code: 'TEXT' },
  },
  STAFF_SHORTFALL: {
    title: '从业人员持证比例不足',
    sort: 'BREACH',
    counts: '低于要求的百分点',
    correctable: true,
    particulars: { code: 'TEXT' },
  },
  ENVIRONMENT_FAULT: { title: '环境保护不符合要求', sort: 'BREACH', correctable: true, particulars: {} },
  DATA_FAULT: { title: '信息数据接入不符合要求', sort: 'BREACH', correctable: true, particulars: { code: 'TEXT' } },
  CLEAN_INSPECTION: { title: '监督检查未发现问题', sort: 'CLEAN', particulars: {} },
  HONOUR: {
    title: '获得荣誉称号',
    sort: 'CLEAN',
    particulars: { level: ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'] },
  },
  GOOD_DEED: { title: '见义勇为、拾金不昧等先进事迹', sort: 'CLEAN', particulars: { code: 'TEXT' } },
  TASK_DONE: { title: '完成政府指令性运输任务', sort: 'CLEAN', particulars: {} },
  EDUCATION: { title: '完成继续教育', sort: 'CLEAN', counts: '学时', particulars: {} },
  IN_BUSINESS: { title: '考核期内在册经营', sort: 'CONTEXT', particulars: {} },
  FLEET: { title: '考核期平均营运车辆数', sort: 'CONTEXT', counts: '车辆', particulars: {} },
  DRIVERS: { title: '参加考核的驾驶员人数', sort: 'CONTEXT', counts: '人', particulars: {} },
  DRIVERS_AA: { title: '诚信考核AA级及以上的驾驶员人数', sort: 'CONTEXT', counts: '人', particulars: {} },
  FIRST_ISSUE: { title: '首次取得从业资格证', sort: 'CONTEXT', particulars: {} },
  GRADE_RECORDED: { title: '原系统记录的周期等级', sort: 'CONTEXT', particulars: { grade: 'TEXT' } },
}
