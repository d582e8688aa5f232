import type { AccidentSeverity, ConductPart, ConstructionRole, FirmChangeKind, ProjectKind } from '../generated.ts'

/** 从业类别 in words. */
export const roleTitles: Readonly<Record<ConstructionRole, string>> = {
  CONTRACTOR: '施工',
  DESIGNER: '设计',
  SUPERVISOR: '监理',
  TESTING: '试验检测',
}

/** 项目类别 in words. */
export const projectTitles: Readonly<Record<ProjectKind, string>> = {
  ROAD: '公路',
  BRIDGE: '桥梁',
  TUNNEL: '隧道',
  WATERWAY: '航道',
  PORT: '港口',
  MAINTENANCE: '养护',
}

/** 信用行为类别 in words. */
export const partTitles: Readonly<Record<ConductPart, string>> = {
  BID: '投标行为',
  PERFORMANCE: '履约行为',
  OTHER: '其他行为',
}

/** 事故等级 in words. */
export const severityTitles: Readonly<Record<AccidentSeverity, string>> = {
  GENERAL: '一般',
  LARGER: '较大',
  MAJOR: '重大',
  GRAVE: '特别重大',
}

/** 企业变更类别 in words. */
export const changeTitles: Readonly<Record<FirmChangeKind, string>> = {
  UPGRADED: '资质升级',
  SPLIT: '分立',
  MERGED: '合并',
}
