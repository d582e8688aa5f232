/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { documentOf } from './document.ts'
/** 事故等级 */
export type AccidentGrade =
  /** 特别重大 */
  | 'GRAVE'
  /** 较大 */
  | 'LARGER'
  /** 重大 */
  | 'MAJOR'
  /** 一般 */
  | 'ORDINARY';

/** 事故责任 */
export type AccidentLiability =
  /** 同等责任 */
  | 'EQUAL'
  /** 全部责任 */
  | 'FULL'
  /** 主要责任 */
  | 'MAIN'
  /** 次要责任 */
  | 'MINOR'
  /** 无责任 */
  | 'NONE';

/** 核查指纹 */
export type ActTagInput = {
  /** 是否完整: whether the row passed the standard. */
  complete: boolean;
  /** 内容指纹: of the facts that matter; null where the row does not pass the standard. */
  content?: string | null | undefined;
  /** 身份指纹: of kind, authority and document number; null where they cannot be read. */
  identity?: string | null | undefined;
  /** 行号: in the case system's file. */
  line: number;
};

/** 双公示模板 */
export type ActTemplate =
  /** 行政许可（2018版） */
  | 'LICENCE_2018'
  /** 行政行为（通用）: for the five acts without a national template. */
  | 'OTHER_ACT'
  /** 行政处罚（2018版） */
  | 'PENALTY_2018';

/** 活动内容 */
export type ActivityInput = {
  /** 宣传渠道 */
  channel: CampaignChannel;
  /** 起始日期 */
  from: string;
  /** 地点 */
  place: string;
  /** 计划触达人数 */
  plannedReach: number;
  /** 活动名称 */
  title: string;
  /** 结束日期: the last day. */
  until: string;
};

/** 下一步 */
export type AssessmentDeed =
  /** 县级初评 */
  | 'ASSESS'
  /** 处理异议 */
  | 'DECIDE_OBJECTION'
  /** 确定 */
  | 'FINALISE'
  /** 登记市级审核 */
  | 'REVIEW'
  /** 公示 */
  | 'SHOW';

/** 考核异议状态 */
export type AssessmentObjectionState =
  /** 已提出 */
  | 'FILED'
  /** 异议不成立 */
  | 'REJECTED'
  /** 异议成立 */
  | 'UPHELD'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 考核类别 */
export type AssessmentScheme =
  /** 公共汽车 */
  | 'BUS'
  /** 旅游包车客运 */
  | 'COACH_CHARTER'
  /** 班线客运 */
  | 'COACH_LINE'
  /** 道路运输驾驶员诚信考核 */
  | 'DRIVER'
  /** 道路货物运输 */
  | 'FREIGHT'
  /** 网络预约出租汽车 */
  | 'PLATFORM_TAXI'
  /** 机动车维修 */
  | 'REPAIR'
  /** 巡游出租汽车 */
  | 'TAXI'
  /** 出租汽车驾驶员 */
  | 'TAXI_DRIVER';

/** 考核状态 */
export type AssessmentState =
  /** 市级退回 */
  | 'CITY_RETURNED'
  /** 市级已审核 */
  | 'CITY_REVIEWED'
  /** 县级已初评 */
  | 'COUNTY_ASSESSED'
  /** 已确定 */
  | 'FINAL'
  /** 公示中 */
  | 'PUBLICITY'
  /** 已自评 */
  | 'SELF_SCORED'
  /** 已被更正 */
  | 'SUPERSEDED';

/** 名单条目 */
export type AssociationEntryInput = {
  /** 统一社会信用代码 */
  code: string;
  /** 名称, as the association writes it. */
  name: string;
  /** 协会意见 */
  statement: string;
};

/** 行业自律名单内容 */
export type AssociationListInput = {
  /** 行业协会 */
  association: string;
  /** 名单: businesses only, at most 500. */
  entries: Array<AssociationEntryInput>;
  /** 名单类别 */
  kind: AssociationListKind;
  /** 协会作出日期 */
  statedOn: string;
  /** 名单名称 */
  title: string;
};

/** 名单类别 */
export type AssociationListKind =
  /** 守信会员 */
  | 'COMMENDED'
  /** 自律公约成员 */
  | 'PACT_MEMBERS'
  /** 自律惩戒 */
  | 'WARNED';

/** 参加情况 */
export type AttendanceInput = {
  /** 结果 */
  outcome: TrainingOutcome;
  /** 工号 */
  staffNo: string;
  /** 所在单位 */
  unit: string;
};

/** 取消投标资格的情形 */
export type BanClause =
  /** 串通投标、行贿（条例第六十七条） */
  | 'COLLUSION'
  /** 骗取中标（条例第六十八条） */
  | 'FRAUD';

/** 批次种类 */
export type BatchAction =
  /** 公示 */
  | 'PUBLISH'
  /** 撤下 */
  | 'WITHDRAW';

/** 批次状态 */
export type BatchState =
  /** 已回执 */
  | 'CONFIRMED'
  /** 已生成 */
  | 'MADE'
  /** 已报送 */
  | 'SENT';

/** 取消投标资格的决定 */
export type BiddingBanInput = {
  /** 决定机关 */
  authority: string;
  /** 情形 */
  clause: BanClause;
  /** 决定日期: the first day. */
  decidedOn: string;
  /** 文号 */
  docNo: string;
  /** 截止日期: the last day. */
  until: string;
  /** 统一社会信用代码 */
  uscc: string;
};

/** 保证金 */
export type BondInput = {
  /** 减免 */
  reductions?: Array<GradeReductionInput> | null | undefined;
  /** 比例: of the estimated price, or of the contract price; 0.02 is 2 %. */
  share: string;
};

/** 违诺认定异议状态 */
export type BreachObjectionState =
  /** 已提出 */
  | 'FILED'
  /** 异议不成立 */
  | 'REJECTED'
  /** 已撤回 */
  | 'TAKEN_BACK'
  /** 异议成立 */
  | 'UPHELD';

/** 宣传渠道 */
export type CampaignChannel =
  /** 媒体 */
  | 'MEDIA'
  /** 港 */
  | 'PORT'
  /** 路 */
  | 'ROAD'
  /** 站 */
  | 'STATION'
  /** 车 */
  | 'VEHICLE'
  /** 船 */
  | 'VESSEL';

/** 案例内容 */
export type CaseInput = {
  /** 所依行政决定: of a warning; it must be shown, and neither open nor objected to. */
  decisionId?: string | null | undefined;
  /** 案例 */
  text: string;
  /** 标题 */
  title: string;
  /** 案例类别 */
  tone: CaseTone;
};

/** 案例状态 */
export type CaseState =
  /** 已推荐 */
  | 'PROPOSED'
  /** 已公布 */
  | 'PUBLISHED'
  /** 不予公布 */
  | 'REJECTED'
  /** 已撤下 */
  | 'WITHDRAWN';

/** 案例类别 */
export type CaseTone =
  /** 守信典型 */
  | 'GOOD'
  /** 失信警示: about a decision that is shown to everybody. */
  | 'WARNING';

/** 归集频率 */
export type CatalogueFrequency =
  /** 随时: nobody can say that it is missing. */
  | 'AS_IT_HAPPENS'
  /** 每月 */
  | 'MONTHLY'
  /** 每季 */
  | 'QUARTERLY'
  /** 每年 */
  | 'YEARLY';

/** 核验结果 */
export type CertificateCheckState =
  /** 已过期, or not yet in force */
  | 'EXPIRED'
  /** 无效: broken, changed, or signed by nobody known. */
  | 'INVALID'
  /** 已撤销: withdrawn, or the facts have changed. */
  | 'REVOKED'
  /** 有效 */
  | 'VALID';

/** 证明内容 */
export type CertificatePart =
  /** 公路水运工程信用评价等级: those valid on the day. */
  | 'CONSTRUCTION_GRADES'
  /** 驾驶员诚信考核等级: for a driver, and nothing else with it. */
  | 'DRIVER_GRADE'
  /** 主体身份: name and 统一社会信用代码. */
  | 'IDENTITY'
  /** 严重违法失信超限超载运输名单: entries in force, or none. */
  | 'OVERLOAD_LISTINGS'
  /** 公示中的行政处罚: those that the public sees, or none. */
  | 'PENALTIES'
  /** 道路运输质量信誉考核等级: the latest final one of each scheme. */
  | 'ROAD_TRANSPORT_ASSESSMENT';

/** 证明状态 */
export type CertificateState =
  /** 已失效: the facts have changed since. */
  | 'CHANGED'
  /** 已过期 */
  | 'EXPIRED'
  /** 有效 */
  | 'VALID'
  /** 已收回 */
  | 'WITHDRAWN';

/** 变更或撤销内容 */
export type ChangeDecisionInput = {
  /** 种类 */
  change: ChangeKind;
  /** 变更日期 */
  changedOn: string;
  /** 决定编号 */
  decisionId: string;
  /** 理由 */
  reason: string;
};

/** 送达状态 */
export type ChangeDeliveryState =
  /** 已放弃: after eight attempts; nobody tries again. */
  | 'DEAD'
  /** 已送达 */
  | 'DELIVERED'
  /** 待送 */
  | 'WAITING';

/** 变更种类（行政处罚法第四十八条） */
export type ChangeKind =
  /** 撤销 */
  | 'ANNULLED'
  /** 变更 */
  | 'CHANGED'
  /** 确认违法 */
  | 'FOUND_UNLAWFUL'
  /** 确认无效 */
  | 'FOUND_VOID';

/** 变更通知订阅内容 */
export type ChangeSubscriptionInput = {
  /** 接收地址: an address of https that the operator of this house has allowed; without name and password. */
  endpoint: string;
  /** 授权编号 */
  grant: string;
  /** 查询变量: of the approved operation, as a JSON object. */
  variables: string;
};

/** 订阅状态 */
export type ChangeSubscriptionState =
  /** 有效 */
  | 'ACTIVE'
  /** 已终止: by the subscriber. */
  | 'ENDED'
  /** 已到期 */
  | 'EXPIRED'
  /** 已失效: the grant, or the right to ask, is no more. */
  | 'REFUSED';

/** 认定依据 */
export type CommitmentEvidenceInput = {
  /** 认定文书号 */
  docNo: string;
  /** 认定文书日期 */
  docOn: string;
  /** 证明材料: files that the clerk's unit handed in; at least one. */
  proofs: Array<string>;
};

/** 承诺内容 */
export type CommitmentInput = {
  /** 承诺事由: the id of what it is about, such as a decision; else the matter in words. */
  about: string;
  /** 受理单位: of one that a clerk records, the clerk's own unit. */
  acceptingUnit?: string | null | undefined;
  /** 承诺类型 */
  kind: CommitmentKind;
  /** 违诺责任: what the subject takes upon itself where it breaks the promise. */
  liability?: string | null | undefined;
  /** 承诺书: what is promised, in the subject's words. */
  text: string;
  /** 有效期: the last day; without it there is none. */
  validUntil?: string | null | undefined;
};

/** 承诺类型 */
export type CommitmentKind =
  /** 审批替代型 */
  | 'APPROVAL_SUBSTITUTE'
  /** 容缺受理型 */
  | 'INCOMPLETE_ACCEPTANCE'
  /** 轻微违法免罚告知承诺 */
  | 'MINOR_EXEMPTION'
  /** 证明替代型 */
  | 'PROOF_SUBSTITUTE'
  /** 信用修复型 */
  | 'REPAIR'
  /** 行业自律型 */
  | 'SELF_DISCIPLINE'
  /** 主动公示型 */
  | 'VOLUNTARY_DISCLOSURE';

/** 履约状态 */
export type CommitmentState =
  /** 已违诺 */
  | 'BROKEN'
  /** 已到期: by its days alone. */
  | 'EXPIRED'
  /** 已履行 */
  | 'KEPT'
  /** 已签署 */
  | 'SIGNED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 条件核查 */
export type ConditionInput = {
  /** 条件 */
  condition: string;
  /** 核查情况 */
  finding: string;
  /** 是否满足 */
  met: boolean;
};

/** 信用行为更正: what is said of a conduct from now on; what is left out stays. */
export type ConductCorrection = {
  /** 整改日期 */
  correctedOn?: string | null | undefined;
  /** 事实编号: as the explanation names it. */
  factId: string;
  /** 撤销: it is no longer said. */
  struck?: boolean | null | undefined;
  /** 次数 */
  times?: number | null | undefined;
};

/** 失信事实内容 */
export type ConductInput = {
  /** 事故等级 */
  accidentGrade?: AccidentGrade | null | undefined;
  /** 死亡人数 */
  deaths?: number | null | undefined;
  /** 决定编号: in enforcement, where the kind is proven by a decision. */
  decisionId?: string | null | undefined;
  /** 证据: document numbers or SHA-256 of files, at least one. */
  evidence: Array<string>;
  /** 情节严重 */
  grave?: boolean | null | undefined;
  /** 伤害后果 */
  harm?: ViolenceHarm | null | undefined;
  /** 受伤人数 */
  injured?: number | null | undefined;
  /** 种类 */
  kind: ConductKind;
  /** 事故责任 */
  liability?: AccidentLiability | null | undefined;
  /** 发生日期: of a decision, the day of the decision. */
  on: string;
  /** 公安机关处罚决定文号 */
  policeDocNo?: string | null | undefined;
  /** 更正理由: needed where the reference has been stated otherwise. */
  reason?: string | null | undefined;
  /** 来源编号: of the unit's own, 1 to 60 characters. */
  sourceRef: string;
  /** 作废: the fact counts no more. */
  struck?: boolean | null | undefined;
  /** 主体编号 */
  subjectId: string;
  /** 主体类型 */
  subjectType: OverloadSubjectType;
  /** 无正当理由 */
  withoutReason?: boolean | null | undefined;
};

/** 失信事实种类 */
export type ConductKind =
  /** 超限超载引发事故 */
  | 'ACCIDENT'
  /** 指使强令超限处罚: by its decision. */
  | 'FORCING_PENALTY'
  /** 拒绝检查或者提供虚假情况 */
  | 'INSPECTION_REFUSED'
  /** 以欺骗、贿赂取得许可 */
  | 'PERMIT_BY_FRAUD'
  /** 维修经营者吊销许可: for illegal modification, by its decision. */
  | 'REPAIR_LICENCE_REVOKED'
  /** 堵塞、冲闯检测站 */
  | 'STATION_BLOCKED'
  /** 责令停业整顿: of a road transport firm, by its decision. */
  | 'SUSPENSION_ORDER'
  /** 暴力抗法 */
  | 'VIOLENCE';

/** 信用行为类别 */
export type ConductPart =
  /** 投标行为 */
  | 'BID'
  /** 其他行为 */
  | 'OTHER'
  /** 履约行为 */
  | 'PERFORMANCE';

/** 回避申报 */
export type ConflictInput = {
  /** 起始日期 */
  from: string;
  /** 检查人员编号 */
  inspectorId: string;
  /** 回避情形 */
  kind: ConflictKind;
  /** 主体编号 */
  subjectId: string;
  /** 截止日期: the last day; null while it lasts. */
  until?: string | null | undefined;
};

/** 回避情形 */
export type ConflictKind =
  /** 本人申报 */
  | 'DECLARED'
  /** 任职关系 */
  | 'EMPLOYER'
  /** 亲属关系 */
  | 'RELATIVE';

/** 从业类别 */
export type ConstructionRole =
  /** 施工 */
  | 'CONTRACTOR'
  /** 设计 */
  | 'DESIGNER'
  /** 监理 */
  | 'SUPERVISOR'
  /** 试验检测 */
  | 'TESTING';

/** 工程信用表格 */
export type ConstructionTable =
  /** 信用行为记录表 */
  | 'CONDUCT'
  /** 合同表 */
  | 'CONTRACT'
  /** 履约情况表 */
  | 'PERFORMANCE';

/** 表格 */
export type ConstructionTableInput = {
  /** 表头 */
  columns: Array<string>;
  /** 数据行 */
  rows: Array<ConstructionTableRow>;
  /** 表格类别 */
  table: ConstructionTable;
};

/** 表格数据行 */
export type ConstructionTableRow = {
  /** 单元格 */
  cells: Array<string | null | undefined>;
  /** 行号: in the file, from 1. */
  line: number;
};

/** 更正的列 */
export type CorrectedColumn = {
  /** 列 */
  column: string;
  /** 更正为: empty to clear it. */
  value: string;
};

/** 计数类别 */
export type CounterKind =
  /** 公开的信用承诺 */
  | 'COMMITMENTS'
  /** 信用查询: by subjects themselves, evaluators and departments; of whom is not counted. */
  | 'LOOK_UPS'
  /** 公示的行政决定 */
  | 'PUBLISHED_DECISIONS'
  /** 完成的信用修复 */
  | 'REPAIRS';

/** 办理状态 */
export type CourseState =
  /** 已结案 */
  | 'CLOSED'
  /** 已制作文书 */
  | 'DOCUMENTED'
  /** 已登记 */
  | 'RECORDED'
  /** 已送达 */
  | 'SERVED';

/** 归集状态 */
export type CoverageState =
  /** 缺报 */
  | 'HOLE'
  /** 按时 */
  | 'IN_TIME'
  /** 迟报 */
  | 'LATE'
  /** 零报告: nothing came, and the source has reported up to the end of the period. */
  | 'NIL'
  /** 无事项: it comes as it happens, and nothing came. */
  | 'NONE'
  /** 未到期: the due day is not over, or no calendar reaches it. */
  | 'OPEN'
  /** 目录外: the catalogue asks this unit for nothing. */
  | 'UNASKED';

/** 信用等级, best first */
export type CreditGrade =
  /** 信用较好 */
  | 'A'
  /** 信用好 */
  | 'AA'
  /** 信用一般 */
  | 'B'
  /** 信用较差 */
  | 'C'
  /** 信用差 */
  | 'D';

/** 信用使用: what the tender's own document makes of a grade. */
export type CreditUseInput = {
  /** 投标保证金 */
  bidBond?: BondInput | null | undefined;
  /** 可投标段数 */
  lots?: Array<GradeLotsInput> | null | undefined;
  /** 有不良记录的新进入企业: the grade under which it is used, B or lower. */
  newcomerWithBadRecord?: TenderGrade | null | undefined;
  /** 履约保证金 */
  performanceBond?: BondInput | null | undefined;
  /** 评标加分 */
  points?: Array<GradePointsInput> | null | undefined;
  /** 招标文件原文: the sentences on credit. */
  words?: Array<string> | null | undefined;
};

/** 数据共享申请内容 */
export type DataRequestInput = {
  /** 幂等键: one for each request that is meant; sent again with the same request it gives the one that was made then. */
  key?: string | null | undefined;
  /** 使用依据: the law by which the department may have it. */
  legalBasis: string;
  /** 办理事项: the matter that it is needed for. */
  matter: string;
  /** 非竞争者声明: neither the department nor whom it works for competes with those whose trade secrets are asked for; required for these. */
  notCompetitor?: boolean | null | undefined;
  /** 查询语句 */
  operation: string;
  /** 使用场景: what the data is for. */
  purpose: string;
  /** 主体数量上限: how many different subjects may be asked about. */
  quota: number;
  /** 留存天数: how long what is received is kept. */
  retentionDays: number;
  /** 使用范围 */
  rows: DataRequestRows;
  /** 使用时限: the last day of use. */
  validUntil: string;
};

/** 使用范围: exactly one of these. */
export type DataRequestRows = {
  /** 全部主体: must be said. */
  all?: boolean | null | undefined;
  /** 主体代码: 统一社会信用代码 or citizen id numbers; at most 1,000. */
  codes?: Array<string> | null | undefined;
  /** 行业 */
  industry?: string | null | undefined;
  /** 乡镇 */
  township?: string | null | undefined;
};

/** 申请状态 */
export type DataRequestState =
  /** 同意 */
  | 'APPROVED'
  /** 已到期 */
  | 'EXPIRED'
  /** 部分同意 */
  | 'PARTIAL'
  /** 待答复 */
  | 'PENDING'
  /** 不同意 */
  | 'REFUSED'
  /** 已撤销 */
  | 'REVOKED';

/** 行政行为类别 */
export type DecisionKind =
  /** 行政裁决 */
  | 'ADJUDICATION'
  /** 行政强制 */
  | 'COMPULSION'
  /** 行政确认 */
  | 'CONFIRMATION'
  /** 行政监督检查 */
  | 'INSPECTION'
  /** 行政许可 */
  | 'LICENCE'
  /** 行政处罚 */
  | 'PENALTY'
  /** 行政奖励 */
  | 'REWARD';

/** 当事人: as the template divides it. */
export type DecisionPartyInput = {
  /** 地址: of the party of a penalty; stands in its decision document alone. */
  address?: string | null | undefined;
  /** 工商注册号 */
  businessRegNo?: string | null | undefined;
  /** 证件类型 */
  idKind?: string | null | undefined;
  /** 证件号码 */
  idNo?: string | null | undefined;
  /** 行政相对人类别 */
  kind: PartyForm;
  /** 法定代表人 */
  legalRepresentative?: string | null | undefined;
  /** 法定代表人证件类型 */
  legalRepresentativeIdKind?: string | null | undefined;
  /** 法定代表人证件号码 */
  legalRepresentativeIdNo?: string | null | undefined;
  /** 行政相对人名称 */
  name: string;
  /** 统一社会信用代码 */
  uscc?: string | null | undefined;
};

/** 决定效力 */
export type DecisionStanding =
  /** 已撤销 */
  | 'ANNULLED'
  /** 不再可见: repaired, or no longer met. */
  | 'GONE'
  /** 有效 */
  | 'STANDS';

/** 文书格式 */
export type DocumentFormat =
  | 'DOCX'
  | 'PDF';

/** 文书种类 */
export type DocumentKind =
  /** 信用异议申请流程告知书 */
  | 'OBJECTION_NOTICE'
  /** 行政处罚决定书 */
  | 'PENALTY_DECISION'
  /** 信用修复告知书 */
  | 'REPAIR_NOTICE';

/** 一份文书的送达 */
export type DocumentServiceInput = {
  /** 送达证据指纹: SHA-256 of the evidence of service, hexadecimal. */
  evidenceSha256: string;
  /** 文书种类 */
  kind: DocumentKind;
  /** 送达方式 */
  method: ServiceMethod;
  /** 送达日期 */
  servedOn: string;
};

/** 抽查方案 */
export type DrawPlanInput = {
  /** 联合部门: only firms that each of them has in its population as well are drawn. */
  departments?: Array<JointDepartmentInput> | null | undefined;
  /** 抽取时刻: the public part of the seed is the first head of the access log at or after it. */
  drawAt: string;
  /** 行业 */
  industry: SupervisedIndustry;
  /** 方案编号: the unit's own number of the plan. */
  planNo: string;
};

/** 公开状态 */
export type DrawPublicationState =
  /** 已放弃 */
  | 'ABANDONED'
  /** 已承诺: nothing tells how far it has come. */
  | 'COMMITTED'
  /** 已公布 */
  | 'PUBLISHED';

/** 抽查状态 */
export type DrawState =
  /** 已放弃 */
  | 'ABANDONED'
  /** 已抽取 */
  | 'DRAWN'
  /** 已制定 */
  | 'PLANNED'
  /** 已公布 */
  | 'PUBLISHED'
  /** 结果已齐 */
  | 'RESULTS';

/** 事项类别 */
export type DutyKind =
  /** 考核异议答复 */
  | 'ASSESSMENT_OBJECTION'
  /** 违诺认定异议答复 */
  | 'BREACH_OBJECTION'
  /** 数据共享申请答复 */
  | 'DATA_REQUEST'
  /** 信用异议答复 */
  | 'OBJECTION'
  /** 政务失信舆情处置 */
  | 'OPINION'
  /** 公示 */
  | 'PUBLICATION'
  /** 信用修复办理 */
  | 'REPAIR';

/** 不能办理的原因 */
export type EvaluationBlock =
  /** 工作日历未及公示期满 */
  | 'CALENDAR_END'
  /** 建设单位评价后事实有变 */
  | 'FACTS_SINCE'
  /** 无可回避单位: nobody is left who had no hand in it. */
  | 'NOBODY_LEFT'
  /** 建设单位未评价 */
  | 'OWNER_SILENT'
  /** 公示期未满 */
  | 'PUBLICITY_RUNS';

/** 等级限制种类 */
export type EvaluationBoundKind =
  /** 直接定为D级 */
  | 'DIRECT_D'
  /** 每年最多上升一级 */
  | 'ONE_GRADE_UP';

/** 下一步 */
export type EvaluationDeed =
  /** 登记省级答复 */
  | 'ANSWER'
  /** 县级评价 */
  | 'ASSESS'
  /** 处理异议 */
  | 'DECIDE_OBJECTION'
  /** 建设单位评价 */
  | 'OWNER_SCORE'
  /** 公示 */
  | 'SHOW';

/** 评价异议状态 */
export type EvaluationObjectionState =
  /** 已提出 */
  | 'FILED'
  /** 异议不成立 */
  | 'REJECTED'
  /** 异议成立 */
  | 'UPHELD'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 自评内容 */
export type EvaluationReportInput = {
  /** 自评说明 */
  note?: string | null | undefined;
  /** 证明材料编号 */
  proofs?: Array<string> | null | undefined;
  /** 从业类别 */
  role: ConstructionRole;
  /** 自评得分: from 0 to 100, at most 2 decimals. */
  score: string;
  /** 评价年度 */
  year: number;
};

/** 评价状态 */
export type EvaluationState =
  /** 县级已评价 */
  | 'COUNTY_ASSESSED'
  /** 已确定 */
  | 'FINAL'
  /** 建设单位已评价 */
  | 'OWNER_SCORED'
  /** 省级退回 */
  | 'PROVINCE_RETURNED'
  /** 公示中 */
  | 'PUBLICITY'
  /** 已自评 */
  | 'SELF_REPORTED'
  /** 已被更正 */
  | 'SUPERSEDED';

/** 评标专家 */
export type EvaluatorInput = {
  /** 工作单位的统一社会信用代码 */
  employerCode?: string | null | undefined;
  /** 姓名 */
  name?: string | null | undefined;
  /** 令牌主体: the subject of the evaluator's token. */
  person: string;
  /** 从业人员编号: of one whom the registry knows; whom it works for counts as its employer. */
  practitionerId?: string | null | undefined;
  /** 招标项目编号 */
  tenderId: string;
  /** 聘任截止日期: the last day. */
  until: string;
};

/** 评标专家状态 */
export type EvaluatorState =
  /** 已聘任 */
  | 'APPOINTED'
  /** 已声明无利害关系 */
  | 'DECLARED'
  /** 已回避 */
  | 'EXCLUDED'
  /** 已解除 */
  | 'REVOKED';

/** 超限程度: by the county's parameters. */
export type ExcessTier =
  /** 轻微 */
  | 'MINOR'
  /** 一般 */
  | 'ORDINARY'
  /** 严重 */
  | 'SERIOUS'
  /** 未分级: stated before tiers were. */
  | 'UNKNOWN';

/** 免罚决定内容 */
export type ExemptionInput = {
  /** 违法事实 */
  breachFacts: string;
  /** 承诺编号: of a commitment that the party made about this item. */
  commitmentId: string;
  /** 逐项核查: every condition of the item, in its words. */
  conditions: Array<ConditionInput>;
  /** 决定日期 */
  decidedOn: string;
  /** 决定书文号: in the unit's series of exemptions. */
  docNo: string;
  /** 教育情况: how the party was educated (行政处罚法 第三十三条). */
  education: string;
  /** 事项代码 */
  item: string;
  /** 当事人: the subject's id. */
  subjectId: string;
};

/** 事实更正: what is said of a fact from now on; what is left out stays. */
export type FactCorrection = {
  /** 整改日期 */
  correctedOn?: string | null | undefined;
  /** 事实编号 */
  factId: string;
  /** 具体情况: these say otherwise. */
  particulars?: Array<FactParticular> | null | undefined;
  /** 数量 */
  quantity?: string | null | undefined;
  /** 撤回: it is no longer said. */
  withdrawn?: boolean | null | undefined;
};

/** 具体情况 */
export type FactParticular = {
  /** 名称 */
  name: string;
  /** 值: a number, true or false, or a word. */
  value: string;
};

/** 核查发现类别 */
export type FindingKind =
  /** 不一致: the same number, other facts. */
  | 'ALTERED'
  /** 重复: one number twice, or the same facts under two numbers. */
  | 'DUPLICATE'
  /** 断号: a number that is missing in a series on both sides. */
  | 'GAP'
  /** 瞒报: in the case system, not recorded here. */
  | 'HIDDEN'
  /** 迟报: shown after its due day. */
  | 'LATE'
  /** 案件系统无记录: recorded here, not in the export. */
  | 'UNKNOWN_TO_CASES'
  /** 未公示: past its due day and never shown. */
  | 'UNPUBLISHED';

/** 可投标段数 */
export type GradeLotsInput = {
  /** 信用等级 */
  grade: TenderGrade;
  /** 最多标段数 */
  most: number;
};

/** 评标加分 */
export type GradePointsInput = {
  /** 信用等级 */
  grade: TenderGrade;
  /** 分值 */
  points: string;
};

/** 保证金减免 */
export type GradeReductionInput = {
  /** 信用等级 */
  grade: TenderGrade;
  /** 减免部分: of the bond; 0.5 is half. */
  reduction: string;
};

/** 效力范围 */
export type GradeScope =
  /** 全国 */
  | 'NATIONAL'
  /** 本省 */
  | 'PROVINCE';

/** 领导小组职务 */
export type GroupRole =
  /** 副组长 */
  | 'DEPUTY'
  /** 组长 */
  | 'LEADER'
  /** 成员 */
  | 'MEMBER'
  /** 办公室 */
  | 'OFFICE';

/** 持有方式 */
export type HoldingKind =
  /** 挂靠 */
  | 'ATTACHED'
  /** 租赁 */
  | 'LEASED'
  /** 自有 */
  | 'OWNED';

/** 导入批次: one part of a file; parts of one file share a batch. */
export type ImportActsInput = {
  /** 批次编号: that of the first part, for all parts after it. */
  batchId?: string | null | undefined;
  /** 表头: as in the file, in its order; names or codes of a template. */
  columns: Array<string>;
  /** 文件名 */
  fileName: string;
  /** 数据行: at most 1,000. */
  rows: Array<ImportRowInput>;
};

/** 数据行 */
export type ImportRowInput = {
  /** 单元格: text as in the file, by column; null where empty. */
  cells: Array<string | null | undefined>;
  /** 行号: in the file, the header being line 1. */
  line: number;
};

/** 行业 */
export type Industry =
  /** 公共汽车 */
  | 'BUS'
  /** 旅游包车客运 */
  | 'COACH_CHARTER'
  /** 班线客运 */
  | 'COACH_LINE'
  /** 公路水运工程 */
  | 'CONSTRUCTION'
  /** 道路货物运输 */
  | 'FREIGHT'
  /** 机动车维修 */
  | 'REPAIR'
  /** 货运源头单位 */
  | 'SOURCE_UNIT'
  /** 出租汽车 */
  | 'TAXI';

/** 检查结论 */
export type InspectionOutcome =
  /** 发现问题已责令改正 */
  | 'CORRECTED'
  /** 发现问题待后续处理 */
  | 'FOLLOW_UP'
  /** 不配合检查 */
  | 'NOT_COOPERATING'
  /** 无法联系 */
  | 'NOT_FOUND'
  /** 未发现问题 */
  | 'NO_PROBLEM';

/** 检查结果登记 */
export type InspectionResultInput = {
  /** 抽查编号 */
  drawId: string;
  /** 检查情况: what was found; it is published. */
  finding: string;
  /** 检查日期 */
  inspectedOn: string;
  /** 检查结论 */
  outcome: InspectionOutcome;
  /** 更正理由: why it is said otherwise than before. */
  reason?: string | null | undefined;
  /** 主体编号 */
  subjectId: string;
};

/** 检查人员登记 */
export type InspectorInput = {
  /** 执法证号 */
  certificateNo: string;
  /** 起始日期 */
  from: string;
  /** 姓名 */
  name: string;
  /** 系统账号: under which the inspector signs in. */
  person: string;
  /** 截止日期: the last day; null while it lasts. */
  until?: string | null | undefined;
};

/** 联合抽查部门 */
export type JointDepartmentInput = {
  /** 检查人员 */
  inspectors: Array<JointInspectorInput>;
  /** 部门名称 */
  name: string;
  /** 抽查对象: ids of its population. */
  subjectIds: Array<string>;
};

/** 联合抽查人员 */
export type JointInspectorInput = {
  /** 执法证号 */
  certificateNo: string;
  /** 应回避的主体 */
  conflicts?: Array<string> | null | undefined;
};

/** 冲突取舍 */
export type Kept =
  /** 采用新记录 */
  | 'ARRIVED'
  /** 保留原记录 */
  | 'KNOWN';

/** 联络员空缺 */
export type LiaisonHole =
  /** 无替补 */
  | 'NO_DEPUTY'
  /** 无联络员 */
  | 'NO_LIAISON'
  /** 缺报告 */
  | 'REPORT_MISSING';

/** 联络员内容 */
export type LiaisonInput = {
  /** 账号: who signs for the unit, as tokens name this person. */
  account: string;
  /** 替补姓名 */
  deputy?: string | null | undefined;
  /** 替补账号 */
  deputyAccount?: string | null | undefined;
  /** 交接事项: required where somebody was before. */
  handOver?: string | null | undefined;
  /** 姓名 */
  name: string;
  /** 任职自 */
  since: string;
  /** 单位 */
  unit: string;
};

/** 登记结论 */
export type LineOutcome =
  /** 新登记 */
  | 'ACCEPTED'
  /** 更正 */
  | 'CORRECTION'
  /** 已知 */
  | 'KNOWN'
  /** 隔离 */
  | 'QUARANTINED';

/** 名单主体类别 */
export type ListedKind =
  /** 企业 */
  | 'ENTERPRISE'
  /** 从业人员 */
  | 'PRACTITIONER'
  /** 个体工商户 */
  | 'SOLE_TRADER'
  /** 车辆 */
  | 'VEHICLE';

/** 名单状态 */
export type ListingState =
  /** 不予认定 */
  | 'DROPPED'
  /** 到期移出: derived from its days, no step. */
  | 'EXPIRED'
  /** 已列入 */
  | 'LISTED'
  /** 已告知 */
  | 'NOTIFIED'
  /** 已移出 */
  | 'REMOVED'
  /** 已陈述 */
  | 'STATED';

/** 事由类别 */
export type MeasureCauseKind =
  /** 质量信誉考核等级 */
  | 'ASSESSMENT'
  /** 违反承诺 */
  | 'BROKEN_COMMITMENT'
  /** 工程建设信用等级 */
  | 'CONSTRUCTION_GRADE'
  /** 失信名单记录 */
  | 'LISTING'
  /** 行政处罚 */
  | 'PENALTY';

/** 下一步 */
export type MeasureDeed =
  /** 催办执行反馈 */
  | 'ASK_FEEDBACK'
  /** 决定 */
  | 'ORDER';

/** 措施内容 */
export type MeasureInput = {
  /** 措施清单: the catalogue's name. */
  catalogue: string;
  /** 事由编号: the id under which its room keeps it. */
  causeId: string;
  /** 事由类别 */
  causeKind: MeasureCauseKind;
  /** 清单条目 */
  code: string;
  /** 理由 */
  reason: string;
  /** 主体编号 */
  subjectId: string;
};

/** 措施类别 */
export type MeasureKind =
  /** 失信惩戒 */
  | 'PUNISHMENT'
  /** 守信激励 */
  | 'REWARD';

/** 执行结果 */
export type MeasureOutcome =
  /** 已执行 */
  | 'DONE'
  /** 不适用: the body has nothing to which it could apply. */
  | 'NOT_APPLICABLE'
  /** 未执行: the note says why. */
  | 'NOT_DONE'
  /** 已恢复: what was done is undone after the measure was lifted. */
  | 'UNDONE';

/** 措施状态 */
export type MeasureState =
  /** 不予采取 */
  | 'DROPPED'
  /** 实施中 */
  | 'IN_FORCE'
  /** 已解除 */
  | 'LIFTED'
  /** 已提出 */
  | 'PROPOSED'
  /** 已陈述 */
  | 'STATED';

/** 领导小组成员内容 */
export type MemberInput = {
  /** 姓名 */
  name: string;
  /** 领导小组职务 */
  role: GroupRole;
  /** 任职自 */
  since: string;
  /** 所在单位 */
  unit: string;
};

/** 全国评价结果 */
export type NationalGradeInput = {
  /** 文号 */
  docNo: string;
  /** 信用等级 */
  grade: CreditGrade;
  /** 说明: where the grade is better than the provinces' results allow, or another than was recorded before. */
  reason?: string | null | undefined;
  /** 从业类别 */
  role: ConstructionRole;
  /** 评价得分: where the ministry states one. */
  score?: string | null | undefined;
  /** 主体编号 */
  subjectId: string;
  /** 有效期起 */
  validFrom: string;
  /** 评价年度 */
  year: number;
};

/** 不予公示原因 */
export type NotForPublicity =
  /** 未成年人 */
  | 'JUVENILE'
  /** 轻微 */
  | 'MINOR'
  /** 自然人 */
  | 'NATURAL_PERSON'
  /** 个人隐私 */
  | 'PRIVACY'
  /** 国家秘密 */
  | 'STATE_SECRET'
  /** 当场处罚 */
  | 'SUMMARY'
  /** 商业秘密 */
  | 'TRADE_SECRET'
  /** 仅警告或通报批评 */
  | 'WARNING_ONLY';

/** 告知类别 */
export type NoticeKind =
  /** 录用调任信用核查 */
  | 'CADRE_CHECK';

/** 更正内容: columns that say otherwise from now on, or that it is taken off; exactly one of these. */
export type ObjectionCorrection = {
  /** 更正的列: by the names of the template. */
  columns?: Array<CorrectedColumn> | null | undefined;
  /** 撤下公示 */
  takeOff?: boolean | null | undefined;
};

/** 异议状态 */
export type ObjectionState =
  /** 协助核查中 */
  | 'ASKED'
  /** 已提出 */
  | 'FILED'
  /** 异议不成立 */
  | 'REJECTED'
  /** 异议成立 */
  | 'UPHELD'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 开启类别 */
export type OpeningKind =
  /** 书面授权核查 */
  | 'AUTHORITY'
  /** 数据共享授权 */
  | 'DATA_REQUEST'
  /** 应急查阅 */
  | 'EMERGENCY'
  /** 双人审计 */
  | 'PAIR';

/** 开启状态 */
export type OpeningState =
  /** 已确认: over, and confirmed in time. */
  | 'CONFIRMED'
  /** 已到期 */
  | 'EXPIRED'
  /** 已开启 */
  | 'OPEN'
  /** 部分开启: some units refused their part. */
  | 'PARTIAL'
  /** 待确认: by the owning units, or by a second person. */
  | 'PENDING'
  /** 不同意 */
  | 'REFUSED'
  /** 逾期复核: reviewed after the 24 hours. */
  | 'REVIEWED_LATE'
  /** 已撤销 */
  | 'REVOKED'
  /** 逾期未确认: nobody confirmed it within 24 hours. */
  | 'UNCONFIRMED';

/** 舆情内容 */
export type OpinionInput = {
  /** 反映内容 */
  content: string;
  /** 发现日期 */
  foundOn: string;
  /** 来源: where it was said. */
  source: string;
  /** 标题 */
  title: string;
  /** 涉及单位 */
  unit: string;
};

/** 舆情状态 */
export type OpinionState =
  /** 已办结 */
  | 'CLOSED'
  /** 已登记 */
  | 'RECEIVED'
  /** 已回应 */
  | 'RESPONDED'
  /** 已核实 */
  | 'VERIFIED';

/** 认定标准: what is compared with the threshold. */
export type OverloadMeasure =
  /** 失信事实: at least. */
  | 'FACTS'
  /** 罚款金额: CNY, at least. */
  | 'FINE'
  /** 处罚次数: at least. */
  | 'PENALTIES'
  /** 违法车辆占比: more than, and ordered 停业整顿. */
  | 'TRUCK_SHARE'
  /** 违法超限次数: more than. */
  | 'VIOLATIONS';

/** 责任主体类型 */
export type OverloadSubjectType =
  /** 其他当事人 */
  | 'OTHER'
  /** 道路运输从业人员 */
  | 'PRACTITIONER'
  /** 机动车维修经营者 */
  | 'REPAIR_FIRM'
  /** 道路运输企业 */
  | 'ROAD_TRANSPORT_FIRM'
  /** 货运源头单位 */
  | 'SOURCE_UNIT'
  /** 货运车辆 */
  | 'TRUCK';

/** 超限运输车辆通行证 */
export type OversizePermitInput = {
  /** 发证机关 */
  authority: string;
  /** 是否更正: of a permit of this number that was recorded otherwise. */
  corrects?: boolean | null | undefined;
  /** 许可总质量: kg. */
  massKg: number;
  /** 通行证编号 */
  permitNo: string;
  /** 号牌 */
  plate: string;
  /** 许可路线: the roads, such as G307. */
  roads: Array<string>;
  /** 有效期起 */
  validFrom: string;
  /** 有效期止: the last day. */
  validTo: string;
};

/** 行政相对人类别 */
export type PartyForm =
  /** 法人及非法人组织 */
  | 'LEGAL_PERSON'
  /** 自然人 */
  | 'NATURAL_PERSON'
  /** 个体工商户 */
  | 'SOLE_TRADER';

/** 要点状态 */
export type PlanState =
  /** 已完成: the target is met, and its due day has come or it can only grow. */
  | 'DONE'
  /** 临近期限: not met, and the due day is near. */
  | 'DUE'
  /** 逾期: not met, and the due day is over. */
  | 'LATE'
  /** 暂不可测量: no data tells it yet. */
  | 'NOT_MEASURABLE'
  /** 正常推进 */
  | 'ON_TRACK';

/** 证明材料内容: PDF, JPEG or PNG of at most 20 MB, in parts of at most 512 KB. */
export type ProofInput = {
  /** 内容: the bytes of this part, base64. */
  content: string;
  /** 文件名 */
  fileName: string;
  /** 材料编号: that of the first part, for all parts after it. */
  id?: string | null | undefined;
  /** 幂等键: of the file, with its first part; sent again it gives the file that was begun then. */
  key?: string | null | undefined;
  /** 第几块: from 1. */
  part: number;
  /** 总块数 */
  parts: number;
  /** 文件摘要: SHA-256 of the whole file, hexadecimal. */
  sha256: string;
  /** 文件大小: bytes of the whole file. */
  size: number;
};

/** 传导类别 */
export type PropagationKind =
  /** 已出具证明 */
  | 'CERTIFICATE'
  /** 信用承诺公示 */
  | 'COMMITMENT'
  /** 信用评价 */
  | 'GRADES'
  /** 有效授权: a data request that still holds. */
  | 'GRANT'
  /** 名单 */
  | 'LISTS'
  /** 惩戒措施 */
  | 'MEASURES'
  /** 公示网站: confirmed by its being taken off. */
  | 'PUBLICITY'
  /** 已接收单位: a department that received facts of this kind before. */
  | 'RECIPIENT'
  /** 信息共享: this platform. */
  | 'SHARING';

/** 省级答复 */
export type ProvinceAnswer =
  /** 同意 */
  | 'AGREE'
  /** 退回 */
  | 'RETURN'
  /** 另定等级 */
  | 'SET';

/** 省级答复内容 */
export type ProvinceAnswerInput = {
  /** 答复 */
  answer: ProvinceAnswer;
  /** 答复日期: from which the grade holds; after the publicity, not after today. */
  answeredOn: string;
  /** 直接定为D级: with SET to D alone. */
  directD?: boolean | null | undefined;
  /** 文号 */
  docNo: string;
  /** 另定等级: with SET alone. */
  grade?: CreditGrade | null | undefined;
  /** 评价流程编号 */
  id: string;
  /** 理由: with SET and RETURN. */
  reason?: string | null | undefined;
};

/** 公示批次内容 */
export type PublicityBatchInput = {
  /** 批次种类 */
  action: BatchAction;
  /** 决定编号: only these; else all that are due, at most 1,000. */
  decisionIds?: Array<string> | null | undefined;
  /** 公示网站 */
  site: PublicitySite;
  /** 模板 */
  template: ActTemplate;
};

/** 公示网站 */
export type PublicitySite =
  /** 信用中国 */
  | 'CREDIT_CHINA'
  /** 信用吕梁 */
  | 'CREDIT_LVLIANG'
  /** 山西信用交通 */
  | 'SHANXI_CREDIT_TRANSPORT';

/** 公示状态 */
export type PublicityState =
  /** 待公示 */
  | 'DUE'
  /** 公示期满 */
  | 'ENDED'
  /** 逾期未公示 */
  | 'LATE'
  /** 不予公示 */
  | 'NOT_FOR_PUBLICITY'
  /** 公示中 */
  | 'PUBLISHED'
  /** 已修复 */
  | 'REPAIRED'
  /** 已撤下: after a change or an annulment. */
  | 'WITHDRAWN';

/** 使用目的 */
export type Purpose =
  /** 审计监督 */
  | 'AUDIT'
  /** 干部诚信核查 */
  | 'CADRE_CHECK'
  /** 政务数据共享 */
  | 'DATA_SHARING'
  /** 应急查阅 */
  | 'EMERGENCY'
  /** 联合奖惩 */
  | 'JOINT_MEASURES'
  /** 公众查询 */
  | 'PUBLIC_QUERY'
  /** 统计分析 */
  | 'STATISTICS'
  /** 法定监管 */
  | 'STATUTORY_SUPERVISION'
  /** 本人查询 */
  | 'SUBJECT_SELF'
  /** 招标评审 */
  | 'TENDER_EVALUATION';

/** 隔离行处理结果 */
export type QuarantineEnd =
  /** 采用新记录 */
  | 'ARRIVED'
  /** 保留原记录 */
  | 'KNOWN'
  /** 已改正重发: its line of the file came again, or what it says was recorded from another file. */
  | 'SENT_AGAIN';

/** 核查指纹分批 */
export type ReconcileActsInput = {
  /** 第几批: from 1. */
  part: number;
  /** 总批数 */
  parts: number;
  /** 密钥证明: that the tags were made with the key of this run. */
  proof: string;
  /** 核查编号 */
  runId: string;
  /** 指纹: at most 2,000. */
  tags: Array<ActTagInput>;
};

/** 登记决定内容: the columns of the template of its kind; what its kind has no column for must be left out. Authority and source are the bureau's. */
export type RecordDecisionInput = {
  /** 依据: of a penalty; of the five other acts where there is one. */
  basis?: string | null | undefined;
  /** 违法事实 */
  breachFacts?: string | null | undefined;
  /** 违法行为类型 */
  breachKind?: string | null | undefined;
  /** 许可证书名称 */
  certificateName?: string | null | undefined;
  /** 许可编号 */
  certificateNo?: string | null | undefined;
  /** 没收金额（元） */
  confiscated?: string | null | undefined;
  /** 决定内容 */
  content: string;
  /** 决定日期 */
  decidedOn: string;
  /** 决定书文号: in the series of the viewer's unit. */
  docNo: string;
  /** 文书名称: of a licence or one of the five other acts. */
  documentName?: string | null | undefined;
  /** 证据: of a penalty; stands in its decision document alone. */
  evidence?: string | null | undefined;
  /** 罚款金额（元） */
  fine?: string | null | undefined;
  /** 行政行为类别 */
  kind: DecisionKind;
  /** 许可类别 */
  licenceKind?: string | null | undefined;
  /** 事项: of the five other acts. */
  matter?: string | null | undefined;
  /** 当事人 */
  party: DecisionPartyInput;
  /** 处罚类别 */
  penaltyKinds?: Array<string> | null | undefined;
  /** 履行方式和期限: of a penalty, beside the payment of a fine; stands in its decision document alone. */
  performance?: string | null | undefined;
  /** 公示截止期 */
  publicityUntil?: string | null | undefined;
  /** 备注 */
  remark?: string | null | undefined;
  /** 不予公开: why it may not be published; a minor is found by the age. */
  secret?: SecretKind | null | undefined;
  /** 简易程序: a penalty on the spot (行政处罚法 第五十一条). */
  summary?: boolean | null | undefined;
  /** 暂扣或吊销证照名称及编号 */
  suspendedLicence?: string | null | undefined;
  /** 有效期自 */
  validFrom?: string | null | undefined;
  /** 有效期至 */
  validUntil?: string | null | undefined;
};

/** 登记送达内容 */
export type RecordServiceInput = {
  /** 决定编号 */
  decisionId: string;
  /** 送达: each document once. */
  services: Array<DocumentServiceInput>;
};

/** 退回的决定 */
export type RejectedActInput = {
  /** 决定编号 */
  decisionId: string;
  /** 退回理由 */
  reason: string;
};

/** 移出事由 */
export type RemovalGround =
  /** 更正 */
  | 'CORRECTION'
  /** 信用修复 */
  | 'REPAIR';

/** 修复障碍 */
export type RepairBlocker =
  /** 未证明已履行义务 */
  | 'DUTIES_NOT_PROVEN'
  /** 公示期满 */
  | 'ENDED'
  /** 不是行政处罚 */
  | 'NOT_A_PENALTY'
  /** 不予公示 */
  | 'NOT_FOR_PUBLICITY'
  /** 未在公示 */
  | 'NOT_PUBLISHED'
  /** 未作信用承诺 */
  | 'NO_COMMITMENT'
  /** 公示期未定: no rule in force says it. */
  | 'PERIOD_UNKNOWN'
  /** 严重程度未定: no rule in force says it. */
  | 'TIER_UNKNOWN'
  /** 最短公示期未满 */
  | 'TOO_EARLY';

/** 修复状态 */
export type RepairState =
  /** 已受理 */
  | 'ACCEPTED'
  /** 已申请 */
  | 'APPLIED'
  /** 修复完成: every target has confirmed. */
  | 'COMPLETED'
  /** 可申请 */
  | 'ELIGIBLE'
  /** 准予修复: not everywhere yet. */
  | 'GRANTED'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 不可修复: the blockers say why. */
  | 'NOT_REPAIRABLE'
  /** 不予修复 */
  | 'REFUSED'
  /** 未到期: until eligibleOn. */
  | 'TOO_EARLY';

/** 报告文件格式 */
export type ReportFormat =
  | 'DOCX'
  | 'PDF';

/** 投标限制类别 */
export type RestrictionCode =
  /** 取消投标资格 */
  | 'BIDDING_BAN'
  /** 严重违法超限超载运输失信当事人名单 */
  | 'OVERLOAD_LISTING';

/** 规则变化 */
export type RuleBesideChange =
  /** 新增 */
  | 'BEGINS'
  /** 不再规定 */
  | 'DROPPED'
  /** 相同 */
  | 'SAME'
  /** 条文或可靠程度不同 */
  | 'SENTENCE'
  /** 数值不同 */
  | 'VALUE';

/** 不予公开原因 */
export type SecretKind =
  /** 未成年人 */
  | 'JUVENILE'
  /** 个人隐私 */
  | 'PRIVACY'
  /** 国家秘密 */
  | 'STATE_SECRET'
  /** 商业秘密 */
  | 'TRADE_SECRET';

/** 合同段更正: what is said of a section's performance in the year of the result from now on; what is left out stays. Neither performed nor bid for, it counts nowhere in that year. */
export type SectionCorrection = {
  /** 是否参加投标评价 */
  bid?: boolean | null | undefined;
  /** 合同编号: as the explanation names it. */
  contractId: string;
  /** 是否参加履约评价 */
  performed?: boolean | null | undefined;
  /** 完成比例: 0 to 1. */
  progress?: string | null | undefined;
};

/** 自评内容 */
export type SelfScoreInput = {
  /** 自评说明 */
  note?: string | null | undefined;
  /** 证明材料编号 */
  proofs?: Array<string> | null | undefined;
  /** 考核类别 */
  scheme: AssessmentScheme;
  /** 自评得分: within the scale of the scheme, its bonus included. */
  score: string;
  /** 考核年度 */
  year: number;
};

/** 送达方式 */
export type ServiceMethod =
  /** 直接送达 */
  | 'DIRECT'
  /** 电子送达 */
  | 'ELECTRONIC'
  /** 委托送达 */
  | 'ENTRUSTED'
  /** 留置送达 */
  | 'LEFT'
  /** 邮寄送达 */
  | 'POST'
  /** 公告送达 */
  | 'PUBLIC_NOTICE';

/** 失信严重程度 */
export type Severity =
  /** 轻微 */
  | 'MINOR'
  /** 一般 */
  | 'ORDINARY'
  /** 严重 */
  | 'SERIOUS';

/** 站点类别 */
export type StationKind =
  /** 固定检测站 */
  | 'FIXED'
  /** 流动检测 */
  | 'MOBILE'
  /** 货运源头单位 */
  | 'SOURCE_UNIT';

/** 主体筛选: public facts only; nobody can be searched by a classified field. */
export type SubjectFilter = {
  /** 行业 */
  industry?: Industry | null | undefined;
  /** 乡镇 */
  township?: string | null | undefined;
};

/** 主体查询键: exactly one of these. */
export type SubjectKey = {
  /** 主体编号 */
  id?: string | null | undefined;
  /** 企业名称或字号, exact */
  name?: string | null | undefined;
  /** 统一社会信用代码 */
  uscc?: string | null | undefined;
};

/** 分类监管行业: those that have a class table. */
export type SupervisedIndustry =
  /** 旅游包车客运 */
  | 'COACH_CHARTER'
  /** 班线客运 */
  | 'COACH_LINE'
  /** 公路水运工程 */
  | 'CONSTRUCTION'
  /** 道路货物运输: dangerous goods and oversize haulage included, which the register does not tell apart. */
  | 'FREIGHT'
  /** 机动车维修 */
  | 'REPAIR'
  /** 出租汽车 */
  | 'TAXI';

/** 称重数据批次 */
export type TakeWeighingsInput = {
  /** 幂等键: of the part, the station's own; sent again with the same part it gives the answer of then. */
  key: string;
  /** 站点类别 */
  kind: StationKind;
  /** 数据行: NDJSON, or CSV with its head in the first line; at most 5,000 lines. */
  lines: string;
  /** 检测站点: as the county lists it. */
  station: string;
};

/** 考核异议状态 */
export type TargetDisputeState =
  /** 已提出 */
  | 'FILED'
  /** 不成立 */
  | 'REJECTED'
  /** 成立 */
  | 'UPHELD';

/** 考核结果状态 */
export type TargetState =
  /** 已确定 */
  | 'FINAL'
  /** 已冻结 */
  | 'FROZEN'
  /** 已撤回: a dispute was upheld; another one is frozen. */
  | 'WITHDRAWN';

/** 招标投诉状态 */
export type TenderComplaintState =
  /** 已受理 */
  | 'ACCEPTED'
  /** 已提出 */
  | 'FILED'
  /** 不予受理 */
  | 'REFUSED'
  /** 投诉不成立 */
  | 'REJECTED'
  /** 投诉成立 */
  | 'UPHELD'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 信用等级: as a tender uses it. */
export type TenderGrade =
  | 'A'
  | 'AA'
  | 'B'
  | 'C'
  | 'D';

/** 招标项目 */
export type TenderInput = {
  /** 招标文件的信用使用: nothing by default. */
  creditUse?: CreditUseInput | null | undefined;
  /** 估算价（元） */
  estimatedPrice: string;
  /** 项目名称 */
  name: string;
  /** 开标时刻: as planned. */
  opensAt: string;
  /** 从业类别: whose grades are used. */
  role: ConstructionRole;
  /** 合同段: each bidder is taken to bid for all of them; what firms may bid for in part is a tender of its own. */
  sections: Array<TenderSectionInput>;
  /** 招标人 */
  tenderee: string;
};

/** 合同段 */
export type TenderSectionInput = {
  /** 名称 */
  name: string;
  /** 编号: where the section was stated, its number; then a bid that is won is known to be for it. */
  no: string;
};

/** 招标项目状态 */
export type TenderState =
  /** 已终止 */
  | 'CANCELLED'
  /** 评标结束 */
  | 'CLOSED'
  /** 已开标 */
  | 'OPENED'
  /** 已登记 */
  | 'RECORDED';

/** 课程内容 */
export type TrainingInput = {
  /** 内容 */
  content: string;
  /** 举办日期 */
  heldOn: string;
  /** 学时 */
  hours: number;
  /** 课程名称 */
  title: string;
};

/** 参加结果 */
export type TrainingOutcome =
  /** 未参加 */
  | 'ABSENT'
  /** 应参加 */
  | 'CALLED'
  /** 已完成 */
  | 'COMPLETED';

/** 报告状态 */
export type UnitReportState =
  /** 有异议 */
  | 'DISPUTED'
  /** 已生成 */
  | 'MADE'
  /** 已签收 */
  | 'SIGNED'
  /** 维持: the dispute was not upheld. */
  | 'STANDS'
  /** 已撤回: the dispute was upheld; another one is made. */
  | 'WITHDRAWN';

/** 处罚环节: 一超四罚. */
export type ViolationPart =
  /** 驾驶人 */
  | 'DRIVER'
  /** 运输企业 */
  | 'FIRM'
  /** 货运源头单位 */
  | 'SOURCE_UNIT'
  /** 车辆 */
  | 'TRUCK';

/** 伤害后果 */
export type ViolenceHarm =
  /** 致人死亡 */
  | 'DEATH'
  /** 致人受伤 */
  | 'INJURY'
  /** 无伤亡 */
  | 'NONE';

/** 隔离原因 */
export type WeighingFault =
  /** 轴数与登记不符 */
  | 'AXLES_DIFFER'
  /** 轴数不可能 */
  | 'AXLES_IMPOSSIBLE'
  /** 时钟超前: further than the county allows. */
  | 'CLOCK_AHEAD'
  /** 与已知记录冲突: the same number with other content, and no revision. */
  | 'CONFLICT'
  /** 驾驶员证号校验位错误 */
  | 'DRIVER_CHECK_DIGIT'
  /** 驾驶员证号格式有误 */
  | 'DRIVER_FORM'
  /** 限值未知: no limit is known of the shape on the day. */
  | 'LIMIT_UNKNOWN'
  /** 无法读取 */
  | 'LINE_UNREADABLE'
  /** 质量不可能 */
  | 'MASS_IMPOSSIBLE'
  /** 号牌颜色不符 */
  | 'PLATE_COLOUR'
  /** 号牌格式有误 */
  | 'PLATE_FORM'
  /** 号牌含字母 I 或者 O */
  | 'PLATE_LETTER'
  /** 修订号有误 */
  | 'REVISION_FORM'
  /** 路线编号有误 */
  | 'ROAD_FORM'
  /** 检测单号有误 */
  | 'SERIAL_FORM'
  /** 货源单位代码有误 */
  | 'SOURCE_UNIT_CODE'
  /** 站点未知或者类别不符 */
  | 'STATION_UNKNOWN'
  /** 检测时间无法读取 */
  | 'TIME_UNREADABLE';

export type CadreCheckQueryVariables = Exact<{
  citizenId: string;
}>;


export type CadreCheckQuery = { practitionerByCitizenId: { displayName: string | null, profile: { knownAt: string, overload: { freshAt: string | null, listings: Array<{ circumstance: number | null, basis: string | null, listedOn: string | null, publicUntil: string | null }> | null } | null, enforcement: { freshAt: string | null, decisions: Array<{ docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, categories: Array<string> | null, validUntil: string | null }> | null } | null } | null } | null };

export type CertificateIssueMutationVariables = Exact<{
  parts: Array<CertificatePart> | CertificatePart;
  days: number;
  key?: string | null | undefined;
}>;


export type CertificateIssueMutation = { issueCertificate: { id: string | null, state: CertificateState | null, knownAt: string | null, validUntil: string | null, content: string | null, qrParts: Array<CertificatePart> | null, qr: string | null, shown: Array<{ part: CertificatePart | null, lines: Array<string> | null, freshAt: string | null }> | null } | null };

export type CertificatePageQueryVariables = Exact<{
  id: string;
  format: DocumentFormat;
  only?: Array<CertificatePart> | CertificatePart | null | undefined;
}>;


export type CertificatePageQuery = { certificate: { id: string | null, document: { fileName: string | null, mediaType: string | null, sha256: string | null, content: string | null } | null } | null };

export type CertificateStatusQueryVariables = Exact<{
  list?: string | null | undefined;
}>;


export type CertificateStatusQuery = { certificateKeys: string | null, certificateStatus: { list: string | null, issuedAt: string | null, validUntil: string | null, content: string | null } | null };

export type CertificateVerifyQueryVariables = Exact<{
  text: string;
}>;


export type CertificateVerifyQuery = { verifyCertificate: { valid: boolean | null, state: CertificateCheckState | null, reasons: Array<string> | null, id: string | null, issuer: string | null, knownAt: string | null, validUntil: string | null, hidden: Array<CertificatePart> | null, shown: Array<{ part: CertificatePart | null, lines: Array<string> | null, freshAt: string | null }> | null } | null };

export type CertificateWithdrawMutationVariables = Exact<{
  id: string;
}>;


export type CertificateWithdrawMutation = { withdrawCertificate: { id: string | null, state: CertificateState | null, revokedAt: string | null } | null };

export type ChangesEndMutationVariables = Exact<{
  id: string;
}>;


export type ChangesEndMutation = { endChangeSubscription: { id: string | null, state: ChangeSubscriptionState | null } | null };

export type ChangesSecretQueryVariables = Exact<{
  id: string;
}>;


export type ChangesSecretQuery = { changeSecret: string | null };

export type ChangesSubscribeMutationVariables = Exact<{
  input: ChangeSubscriptionInput;
}>;


export type ChangesSubscribeMutation = { subscribeToChanges: { id: string | null, state: ChangeSubscriptionState | null, endpoint: string | null, since: string | null, until: string | null } | null };

export type ChangesQueryVariables = Exact<{
  grant: string;
}>;


export type ChangesQuery = { changeSubscriptions: Array<{ id: string | null, state: ChangeSubscriptionState | null, endpoint: string | null, until: string | null, deliveries: Array<{ sequence: number | null, beat: string | null, state: ChangeDeliveryState | null, attempts: number | null, outcome: string | null }> | null }> | null };

export type ConsoleAbandonDrawMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleAbandonDrawMutation = { abandonDraw: { id: string | null, state: DrawState | null } | null };

export type ConsoleAcceptRepairMutationVariables = Exact<{
  id: string;
  accept: boolean;
  reason: string;
}>;


export type ConsoleAcceptRepairMutation = { acceptRepair: { id: string | null, state: RepairState | null, decideBy: string | null } | null };

export type AccessLogQueryVariables = Exact<{
  purpose?: string | null | undefined;
  org?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AccessLogQuery = { accessLog: { nodes: Array<{ logIndex: number | null, receiptId: string | null, at: string | null, who: string | null, org: string | null, unit: string | null, role: string | null, purpose: string | null, basis: string | null, grant: string | null, operationHash: string | null, subjectCount: number | null, coordinates: Array<{ class: string | null, coordinates: Array<string> | null }> | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleActivitiesQueryVariables = Exact<{
  year: number;
}>;


export type ConsoleActivitiesQuery = { campaign: { activities: Array<{ id: string | null, title: string | null, channel: CampaignChannel | null, place: string | null, from: string | null, until: string | null, unit: string | null, plannedReach: number | null, reportedReach: number | null, reachSource: string | null }> | null } | null, typicalCaseWorklist: Array<{ id: string | null, tone: CaseTone | null, title: string | null, text: string | null, decisionId: string | null, state: CaseState | null, unit: string | null, proposedOn: string | null }> | null, typicalCases: { nodes: Array<{ id: string | null, title: string | null, publishedOn: string | null }> | null } | null };

export type ConsoleRecordActivityMutationVariables = Exact<{
  input: ActivityInput;
}>;


export type ConsoleRecordActivityMutation = { recordActivity: { id: string | null } | null };

export type ConsoleAnswerEvaluationMutationVariables = Exact<{
  input: ProvinceAnswerInput;
}>;


export type ConsoleAnswerEvaluationMutation = { answerEvaluation: { evaluationId: string | null, state: EvaluationState | null, grade: string | null } | null };

export type ConsoleAskUnitMutationVariables = Exact<{
  id: string;
  unit: string;
  question: string;
}>;


export type ConsoleAskUnitMutation = { askOtherUnit: { id: string | null, state: ObjectionState | null, dueOn: string | null } | null };

export type ConsoleAssessCountyMutationVariables = Exact<{
  subject: string;
  scheme: AssessmentScheme;
  year: number;
  reason?: string | null | undefined;
}>;


export type ConsoleAssessCountyMutation = { assessAtCounty: { id: string, state: AssessmentState | null, score: string | null, grade: string | null } | null };

export type ConsoleAssessEvaluationMutationVariables = Exact<{
  subject: string;
  role: ConstructionRole;
  year: number;
  reason?: string | null | undefined;
}>;


export type ConsoleAssessEvaluationMutation = { assessEvaluation: { evaluationId: string | null, state: EvaluationState | null, grade: string | null, score: string | null } | null };

export type ConsoleAssessmentsQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;


export type ConsoleAssessmentsQuery = { assessmentWorklist: Array<{ subjectId: string | null, name: string | null, scheme: AssessmentScheme | null, year: number | null, next: AssessmentDeed | null, unit: string | null, since: string | null, dueOn: string | null, ready: boolean | null, assessment: { id: string, grade: string | null, score: string | null, state: AssessmentState | null, shownUntil: string | null, selfScore: { score: string | null, handedInOn: string | null, late: boolean | null, proofs: Array<{ id: string | null }> | null } | null, explanation: { edition: string | null, contributions: Array<{ factId: string | null, code: string | null, points: string | null, occurredOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null } | null }> | null };

export type ConsoleAssociationListsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleAssociationListsQuery = { associationLists: { nodes: Array<{ id: string | null, association: string | null, kind: AssociationListKind | null, title: string | null, statedOn: string | null, note: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleRecordAssociationMutationVariables = Exact<{
  input: AssociationListInput;
}>;


export type ConsoleRecordAssociationMutation = { recordAssociationList: { id: string | null } | null };

export type ConsoleRecordAttendanceMutationVariables = Exact<{
  course: string;
  entries: Array<AttendanceInput> | AttendanceInput;
}>;


export type ConsoleRecordAttendanceMutation = { recordAttendance: { id: string | null } | null };

export type ConsoleLiftBanMutationVariables = Exact<{
  id: string;
  on: string;
  reason: string;
}>;


export type ConsoleLiftBanMutation = { liftBiddingBan: { id: string | null, liftedOn: string | null } | null };

export type ConsoleRecordBanMutationVariables = Exact<{
  input: BiddingBanInput;
}>;


export type ConsoleRecordBanMutation = { recordBiddingBan: { id: string | null, until: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null };

export type ConsoleBatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ConsoleBatchesQuery = { publicityBatches: { nodes: Array<{ id: string | null, site: string | null, action: BatchAction | null, state: BatchState | null, count: number | null, sheetHash: string | null, receiptNo: string | null, confirmedOn: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null, withdrawalsDue: Array<{ id: string, docNo: string | null, changes: Array<{ withdrawBy: string | null, workingDaysLeft: number | null }> | null }> | null };

export type ConsoleRegisterBidderMutationVariables = Exact<{
  tender: string;
  members: Array<string> | string;
}>;


export type ConsoleRegisterBidderMutation = { registerBidder: { bidderCode: string | null } | null };

export type ConsoleWithdrawBidderMutationVariables = Exact<{
  tender: string;
  bidder: string;
  reason: string;
}>;


export type ConsoleWithdrawBidderMutation = { withdrawBidder: { bidderCode: string | null } | null };

export type ConsoleBlastRadiusQueryVariables = Exact<{
  place: string;
  text: string;
}>;


export type ConsoleBlastRadiusQuery = { blastRadius: { against: string | null, changed: boolean | null, operationsConsidered: number | null, trustedConsidered: number | null, callersConsidered: number | null, grantsConsidered: number | null, entriesConsidered: number | null, callerCount: number | null, fieldCount: number | null, operationCount: number | null, grantCount: number | null, classCount: number | null, valueCount: number | null, callers: Array<{ caller: string | null, change: string | null, from: string | null, to: string | null, over: number | null, answers: number | null, subjects: number | null }> | null, fields: Array<{ caller: string | null, scope: string | null, coordinate: string | null, change: string | null, from: string | null, to: string | null, operations: number | null, answers: number | null, subjects: number | null }> | null, operations: Array<{ name: string | null, trusted: boolean | null, caller: string | null, from: string | null, to: string | null, answers: number | null, subjects: number | null }> | null, grants: Array<{ id: string | null, kind: string | null, org: string | null, change: string | null, reason: string | null, coordinates: Array<string> | null, answers: number | null, subjects: number | null }> | null, classes: Array<{ caller: string | null, class: string | null, usage: string | null, from: string | null, to: string | null }> | null, values: Array<{ file: string | null, place: string | null, change: string | null, from: string | null, to: string | null }> | null, resting: Array<{ name: string | null, trusted: boolean | null, answers: number | null, subjects: number | null }> | null } | null };

export type ConsoleBreachNoticeMutationVariables = Exact<{
  id: string;
  evidence: CommitmentEvidenceInput;
  reason: string;
}>;


export type ConsoleBreachNoticeMutation = { giveBreachNotice: { id: string, state: CommitmentState | null, course: { statedUntil: string | null } | null } | null };

export type OpenCadreCheckMutationVariables = Exact<{
  code: string;
  authority: string;
  tellOn?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type OpenCadreCheckMutation = { openCadreCheck: { id: string | null, validUntil: string | null, state: OpeningState | null, reason: string | null, tellOn: string | null } | null };

export type ConsoleCampaignQueryVariables = Exact<{
  year: number;
  after?: string | null | undefined;
}>;


export type ConsoleCampaignQuery = { campaign: { year: number | null, activities: Array<{ id: string | null, title: string | null, channel: CampaignChannel | null, place: string | null, from: string | null, until: string | null, unit: string | null, plannedReach: number | null, reportedReach: number | null, reachSource: string | null }> | null, reachByChannel: Array<{ channel: CampaignChannel | null, planned: number | null, reported: number | null, activities: number | null, reportedActivities: number | null }> | null, counters: Array<{ kind: CounterKind | null, count: number | null, withheld: boolean | null }> | null } | null, typicalCases: { nodes: Array<{ id: string | null, tone: CaseTone | null, title: string | null, text: string | null, publishedOn: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleCaseDocumentQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleCaseDocumentQuery = { caseDocument: { id: string | null, fileName: string | null, mediaType: string | null, sha256: string | null, content: string | null } | null };

export type CaseFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseFiguresQuery = { units: Array<{ by: string | null, subjects: number | null, withheld: boolean | null }> | null, months: Array<{ by: string | null, subjects: number | null, withheld: boolean | null }> | null };

export type ConsoleProposeCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ConsoleProposeCaseMutation = { proposeCase: { id: string | null, state: CaseState | null } | null };

export type ConsolePublishCaseMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsolePublishCaseMutation = { publishCase: { id: string | null, state: CaseState | null } | null };

export type ConsoleRejectCaseMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleRejectCaseMutation = { rejectCase: { id: string | null, state: CaseState | null } | null };

export type ConsoleReviseCaseMutationVariables = Exact<{
  id: string;
  title: string;
  text: string;
}>;


export type ConsoleReviseCaseMutation = { reviseCase: { id: string | null, state: CaseState | null } | null };

export type ConsoleWithdrawCaseMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleWithdrawCaseMutation = { withdrawCase: { id: string | null, state: CaseState | null } | null };

export type ConsoleCasesQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;


export type ConsoleCasesQuery = { publicityWorklist: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, state: CourseState | null, missingDocuments: Array<DocumentKind> | null }> | null };

export type ConsoleCertificateQueryVariables = Exact<{
  id: string;
  only?: Array<CertificatePart> | CertificatePart | null | undefined;
}>;


export type ConsoleCertificateQuery = { certificate: { id: string | null, state: CertificateState | null, knownAt: string | null, validUntil: string | null, revokedAt: string | null, changedParts: Array<CertificatePart> | null, content: string | null, compact: string | null, qr: string | null, qrParts: Array<CertificatePart> | null, shown: Array<{ part: CertificatePart | null, lines: Array<string> | null, freshAt: string | null }> | null } | null };

export type ConsoleChangeDecisionMutationVariables = Exact<{
  input: ChangeDecisionInput;
}>;


export type ConsoleChangeDecisionMutation = { changeDecision: { id: string, docNo: string | null } | null };

export type ConsoleCheckpointQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleCheckpointQuery = { ledgerCheckpoint: string | null };

export type ConsoleCityReviewMutationVariables = Exact<{
  id: string;
  agree: boolean;
  docNo: string;
  reason?: string | null | undefined;
}>;


export type ConsoleCityReviewMutation = { recordCityReview: { id: string, state: AssessmentState | null } | null };

export type ConsoleCloseDecisionMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleCloseDecisionMutation = { closeDecision: { missingDocuments: Array<DocumentKind> | null, decision: { id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, severity: Severity | null, state: CourseState | null, publicity: { state: PublicityState | null, dueOn: string | null, earliestEndOn: string | null, latestEndOn: string | null, barredBy: NotForPublicity | null } | null, repair: { state: RepairState | null, eligibleOn: string | null } | null, documents: Array<{ id: string | null, kind: DocumentKind | null, format: DocumentFormat | null, fileName: string | null, sha256: string | null, madeAt: string | null }> | null, services: Array<{ kind: DocumentKind | null, servedOn: string | null, method: ServiceMethod | null, evidenceSha256: string | null, late: boolean | null, dueOn: string | null }> | null } | null } | null };

export type ConsoleMakeCommitmentMutationVariables = Exact<{
  input: CommitmentInput;
}>;


export type ConsoleMakeCommitmentMutation = { makeCommitment: { id: string, kind: CommitmentKind | null, state: CommitmentState | null, onPublicPage: boolean | null } | null };

export type ConsoleWithdrawCommitmentMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleWithdrawCommitmentMutation = { withdrawCommitment: { id: string, state: CommitmentState | null } | null };

export type ConsoleCommitmentsOfQueryVariables = Exact<{
  key: SubjectKey;
}>;


export type ConsoleCommitmentsOfQuery = { subject:
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, text: string | null, madeOn: string | null, validUntil: string | null, state: CommitmentState | null, acceptingUnit: string | null, fulfilledOn: string | null, brokenOn: string | null, course: { state: string | null } | null }> | null } | null }
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, text: string | null, madeOn: string | null, validUntil: string | null, state: CommitmentState | null, acceptingUnit: string | null, fulfilledOn: string | null, brokenOn: string | null, course: { state: string | null } | null }> | null } | null }
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, text: string | null, madeOn: string | null, validUntil: string | null, state: CommitmentState | null, acceptingUnit: string | null, fulfilledOn: string | null, brokenOn: string | null, course: { state: string | null } | null }> | null } | null }
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, text: string | null, madeOn: string | null, validUntil: string | null, state: CommitmentState | null, acceptingUnit: string | null, fulfilledOn: string | null, brokenOn: string | null, course: { state: string | null } | null }> | null } | null }
   | null };

export type ConsolePublicCommitmentsQueryVariables = Exact<{
  kind?: CommitmentKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsolePublicCommitmentsQuery = { publicCommitments: { nodes: Array<{ id: string, kind: CommitmentKind | null, signatory: string | null, signatoryCode: string | null, text: string | null, madeOn: string | null, validUntil: string | null, state: CommitmentState | null, brokenOn: string | null, disputed: boolean | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleCommitmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleCommitmentsQuery = { commitmentWorklist: Array<{ statedUntil: string | null, ready: boolean | null, commitment: { id: string, subjectId: string | null, kind: CommitmentKind | null, signatory: string | null, about: string | null, text: string | null, madeOn: string | null, validUntil: string | null, state: CommitmentState | null, course: { noticedOn: string | null, statements: Array<string> | null, basis: { edition: string, at: string | null, text: string | null } | null, evidence: { docNo: string | null, docOn: string | null } | null } | null } | null }> | null };

export type ConsoleDecideComplaintMutationVariables = Exact<{
  id: string;
  uphold: boolean;
  reason: string;
}>;


export type ConsoleDecideComplaintMutation = { decideTenderComplaint: { id: string | null, state: TenderComplaintState | null } | null };

export type ConsoleFileComplaintMutationVariables = Exact<{
  tender: string;
  ground: string;
  knewOn: string;
}>;


export type ConsoleFileComplaintMutation = { fileTenderComplaint: { id: string | null, state: TenderComplaintState | null, acceptBy: string | null } | null };

export type ConsoleTakeComplaintMutationVariables = Exact<{
  id: string;
  accept: boolean;
  reason?: string | null | undefined;
}>;


export type ConsoleTakeComplaintMutation = { takeTenderComplaint: { id: string | null, state: TenderComplaintState | null } | null };

export type ConsoleWithdrawComplaintMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleWithdrawComplaintMutation = { withdrawTenderComplaint: { id: string | null, state: TenderComplaintState | null } | null };

export type ConsoleComplaintQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleComplaintQuery = { tenderComplaint: { id: string | null, tenderId: string | null, bidderCode: string | null, ground: string | null, knewOn: string | null, filedOn: string | null, state: TenderComplaintState | null, acceptBy: string | null, decideBy: string | null, late: boolean | null, handledBy: string | null, reason: string | null, basis: Array<{ edition: string, at: string | null, text: string | null, provisional: boolean }> | null } | null };

export type ConsoleComplaintsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleComplaintsQuery = { tenderComplaintWorklist: Array<{ id: string | null, tenderId: string | null, bidderCode: string | null, ground: string | null, knewOn: string | null, filedOn: string | null, state: TenderComplaintState | null, acceptBy: string | null, decideBy: string | null, late: boolean | null, basis: Array<{ edition: string, at: string | null, text: string | null, provisional: boolean }> | null, explanations: Array<{ bidderCode: string | null, uscc: string | null, year: number | null, authority: string | null, grade: string | null, validFrom: string | null, validTo: string | null, saidBy: string | null, conducts: Array<{ title: string | null, occurredOn: string | null, points: string | null }> | null, rules: Array<{ edition: string, at: string | null, text: string | null, provisional: boolean }> | null }> | null }> | null };

export type ConsoleStrikeConductMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleStrikeConductMutation = { strikeConduct: { id: string | null } | null };

export type ConsoleConductsOfQueryVariables = Exact<{
  key: SubjectKey;
}>;


export type ConsoleConductsOfQuery = { subject:
    | { id: string, profile: { construction: { conducts: Array<{ id: string | null, title: string | null, part: ConductPart | null, occurredOn: string | null }> | null } | null } | null }
    | { id: string, profile: { construction: { conducts: Array<{ id: string | null, title: string | null, part: ConductPart | null, occurredOn: string | null }> | null } | null } | null }
    | { id: string, profile: { construction: { conducts: Array<{ id: string | null, title: string | null, part: ConductPart | null, occurredOn: string | null }> | null } | null } | null }
    | { id: string, profile: { construction: { conducts: Array<{ id: string | null, title: string | null, part: ConductPart | null, occurredOn: string | null }> | null } | null } | null }
   | null };

export type ConsoleConductsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleConductsQuery = { conducts: { nodes: Array<{ id: string | null, sourceRef: string | null, kind: ConductKind | null, on: string | null, qualifies: boolean | null, struck: boolean | null, evidence: Array<string> | null, decisionId: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleConfirmBatchMutationVariables = Exact<{
  id: string;
  receiptNo: string;
  confirmedOn: string;
  rejected?: Array<RejectedActInput> | RejectedActInput | null | undefined;
}>;


export type ConsoleConfirmBatchMutation = { confirmPublicityBatch: { id: string | null, state: BatchState | null } | null };

export type ConsoleConfirmPropagationMutationVariables = Exact<{
  repairId: string;
  target: string;
  note: string;
}>;


export type ConsoleConfirmPropagationMutation = { confirmPropagation: { repairId: string | null, confirmedAt: string | null } | null };

export type ConsoleConsequencesQueryVariables = Exact<{
  violation: string;
}>;


export type ConsoleConsequencesQuery = { violationConsequences: Array<{ part: ViolationPart | null, decisionId: string | null, kind: string | null, penaltyKinds: Array<string> | null, fine: string | null, decidedOn: string | null, standing: DecisionStanding | null, toldAt: string | null }> | null };

export type ContractFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractFiguresQuery = { years: Array<{ by: string | null, subjects: number | null, sum: string | null, withheld: boolean | null }> | null, roles: Array<{ by: string | null, subjects: number | null, sum: string | null, withheld: boolean | null }> | null };

export type CoverageOverviewQueryVariables = Exact<{
  year: number;
}>;


export type CoverageOverviewQuery = { coverage: { year: number | null, title: string | null, confidence: string | null, total: { due: number | null, inTime: number | null, late: number | null, holes: number | null, doubles: number | null, share: string | null, statements: number | null } | null, items: Array<{ code: string | null, title: string | null, frequency: CatalogueFrequency | null }> | null, cells: Array<{ item: string | null, unit: string | null, period: string | null, state: CoverageState | null, statements: number | null, repeats: number | null }> | null, sources: Array<{ room: string | null, source: string | null, reportedUpTo: string | null }> | null } | null };

export type ExtendDataRequestMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ExtendDataRequestMutation = { extendDataRequest: { id: string | null, dueOn: string | null } | null };

export type RevokeGrantMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RevokeGrantMutation = { revokeGrant: { id: string | null, state: DataRequestState | null } | null };

export type DataRequestPageQueryVariables = Exact<{
  id: string;
}>;


export type DataRequestPageQuery = { dataRequest: { id: string | null, state: DataRequestState | null, requester: string | null, purpose: string | null, legalBasis: string | null, matter: string | null, operation: string | null, operationHash: string | null, rows: string | null, retentionDays: number | null, quota: number | null, usedQuota: number | null, unusedCoordinates: Array<string> | null, receivedOn: string | null, dueOn: string | null, extensionReason: string | null, late: boolean | null, refusalReason: string | null, supplyDueOn: string | null, validUntil: string | null, revokedReason: string | null, reveals: Array<{ coordinate: string | null, class: string | null, ownerUnit: string | null }> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, localBasis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, parts: Array<{ ownerUnit: string | null, approved: boolean | null, reason: string | null, decidedOn: string | null, late: boolean | null }> | null } | null };

export type DataRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DataRequestsQuery = { dataRequests: { nodes: Array<{ id: string | null, state: DataRequestState | null, requester: string | null, purpose: string | null, matter: string | null, receivedOn: string | null, dueOn: string | null, late: boolean | null, validUntil: string | null, usedQuota: number | null, quota: number | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleDecideAssessmentObjectionMutationVariables = Exact<{
  id: string;
  uphold: boolean;
  reason: string;
  corrections?: Array<FactCorrection> | FactCorrection | null | undefined;
}>;


export type ConsoleDecideAssessmentObjectionMutation = { decideAssessmentObjection: { id: string | null, state: AssessmentObjectionState | null } | null };

export type ConsoleDecideBreachObjectionMutationVariables = Exact<{
  id: string;
  uphold: boolean;
  reason: string;
}>;


export type ConsoleDecideBreachObjectionMutation = { decideBreachObjection: { id: string | null, state: BreachObjectionState | null } | null };

export type ConsoleDecideEvaluationObjectionMutationVariables = Exact<{
  id: string;
  uphold: boolean;
  reason: string;
  corrections?: Array<ConductCorrection> | ConductCorrection | null | undefined;
  sections?: Array<SectionCorrection> | SectionCorrection | null | undefined;
}>;


export type ConsoleDecideEvaluationObjectionMutation = { decideEvaluationObjection: { id: string | null, state: EvaluationObjectionState | null } | null };

export type ConsoleDecideObjectionMutationVariables = Exact<{
  id: string;
  uphold: boolean;
  reason: string;
  correction?: ObjectionCorrection | null | undefined;
}>;


export type ConsoleDecideObjectionMutation = { decideObjection: { id: string | null, state: ObjectionState | null, furtherWay: string | null } | null };

export type ConsoleDecideRepairMutationVariables = Exact<{
  id: string;
  grant: boolean;
  reason: string;
}>;


export type ConsoleDecideRepairMutation = { decideRepair: { id: string | null, state: RepairState | null, repairedOn: string | null, propagation: Array<{ target: string | null, kind: PropagationKind | null, owner: string | null, requiredBy: string | null, confirmedAt: string | null, overdue: boolean | null }> | null } | null };

export type ConsoleLinkDecisionMutationVariables = Exact<{
  violation: string;
  part: ViolationPart;
  decision: string;
}>;


export type ConsoleLinkDecisionMutation = { linkDecision: { violationId: string | null, standing: DecisionStanding | null } | null };

export type ConsoleDecisionsOfQueryVariables = Exact<{
  key: SubjectKey;
}>;


export type ConsoleDecisionsOfQuery = { subject:
    | { id: string, profile: { enforcement: { decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, state: CourseState | null, missingDocuments: Array<DocumentKind> | null, publicity: { state: PublicityState | null, sites: Array<string> | null } | null, changes: Array<{ change: ChangeKind | null, changedOn: string | null, reason: string | null, withdrawBy: string | null, withdrawnOn: string | null, late: boolean | null }> | null }> | null } | null } | null }
    | { id: string, profile: { enforcement: { decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, state: CourseState | null, missingDocuments: Array<DocumentKind> | null, publicity: { state: PublicityState | null, sites: Array<string> | null } | null, changes: Array<{ change: ChangeKind | null, changedOn: string | null, reason: string | null, withdrawBy: string | null, withdrawnOn: string | null, late: boolean | null }> | null }> | null } | null } | null }
    | { id: string, profile: { enforcement: { decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, state: CourseState | null, missingDocuments: Array<DocumentKind> | null, publicity: { state: PublicityState | null, sites: Array<string> | null } | null, changes: Array<{ change: ChangeKind | null, changedOn: string | null, reason: string | null, withdrawBy: string | null, withdrawnOn: string | null, late: boolean | null }> | null }> | null } | null } | null }
    | { id: string, profile: { enforcement: { decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, state: CourseState | null, missingDocuments: Array<DocumentKind> | null, publicity: { state: PublicityState | null, sites: Array<string> | null } | null, changes: Array<{ change: ChangeKind | null, changedOn: string | null, reason: string | null, withdrawBy: string | null, withdrawnOn: string | null, late: boolean | null }> | null }> | null } | null } | null }
   | null };

export type ConsoleRetellDecisionsMutationVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleRetellDecisionsMutation = { retellDecisions: { asked: number | null, changed: Array<string> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleDeclareConflictMutationVariables = Exact<{
  tender: string;
  reason: string;
}>;


export type ConsoleDeclareConflictMutation = { declareConflict: { state: EvaluatorState | null } | null };

export type ConsoleDeclareNoConflictMutationVariables = Exact<{
  tender: string;
}>;


export type ConsoleDeclareNoConflictMutation = { declareNoConflict: { state: EvaluatorState | null } | null };

export type ConsoleDrawPublicationQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleDrawPublicationQuery = { drawPublication: { id: string | null, state: DrawPublicationState | null, industry: SupervisedIndustry | null, seedCommitment: string | null, populationHash: string | null, committedAt: string | null, publishedOn: string | null, abandonedBecause: string | null, file: string | null, results: Array<{ subjectId: string | null, name: string | null, uscc: string | null, outcome: InspectionOutcome | null, finding: string | null, inspectedOn: string | null, correctedOn: string | null }> | null, basis: Array<{ edition: string, at: string | null, text: string | null, provisional: boolean }> | null } | null };

export type ConsoleDrawQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleDrawQuery = { draw: { id: string | null, planNo: string | null, industry: SupervisedIndustry | null, unit: string | null, state: DrawState | null, plannedOn: string | null, drawAt: string | null, team: number | null, departments: Array<string> | null, edition: string | null, populationSize: number | null, leftOut: number | null, seedCommitment: string | null, seedReveal: string | null, publicPart: string | null, populationHash: string | null, resultsDueOn: string | null, opening: string | null, ratioByClass: Array<{ supervisionClass: string | null, ratio: string | null, size: number | null, take: number | null, shown: boolean | null }> | null, drawn: Array<{ subjectId: string | null, name: string | null, stratum: string | null, inspectors: Array<string> | null, result: { outcome: InspectionOutcome | null, finding: string | null, inspectedOn: string | null } | null }> | null, course: Array<{ event: string | null, state: DrawState | null, byUnit: string | null, on: string | null, reason: string | null }> | null, basis: Array<{ edition: string, at: string | null, text: string | null }> | null } | null, drawPublication: { state: DrawPublicationState | null, file: string | null } | null };

export type ConsolePublishedDrawsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsolePublishedDrawsQuery = { publishedDraws: { nodes: Array<{ id: string | null, state: DrawPublicationState | null, industry: SupervisedIndustry | null, seedCommitment: string | null, populationHash: string | null, committedAt: string | null, publishedOn: string | null, abandonedBecause: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleDrawsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleDrawsQuery = { draws: { nodes: Array<{ id: string | null, planNo: string | null, industry: SupervisedIndustry | null, unit: string | null, state: DrawState | null, plannedOn: string | null, drawAt: string | null, populationSize: number | null, resultsDueOn: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null, drawWorklist: Array<{ drawId: string | null, subjectId: string | null, name: string | null, industry: SupervisedIndustry | null, dueOn: string | null, late: boolean | null }> | null };

export type ConsoleDriversQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleDriversQuery = { integrityCyclesDue: Array<{ subjectId: string | null, dueOn: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, cycle: { cycleStartOn: string | null, points: number | null, grade: string | null } | null }> | null, educationOverdue: Array<{ subjectId: string | null, dueOn: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, cycle: { cycleStartOn: string | null, points: number | null, grade: string | null } | null }> | null };

export type ConsoleDropBreachMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleDropBreachMutation = { dropBreachNotice: { id: string, state: CommitmentState | null } | null };

export type ConsoleDropListingMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleDropListingMutation = { dropListingCase: { id: string | null, state: ListingState | null } | null };

export type ConsoleDropMeasureMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleDropMeasureMutation = { dropMeasure: { id: string, state: MeasureState | null } | null };

export type ConsolePublishDutiesMutationVariables = Exact<{
  year: number;
}>;


export type ConsolePublishDutiesMutation = { publishDuties: { year: number | null, publishedOn: string | null } | null };

export type ConsoleEditionsQueryVariables = Exact<{
  instrument: string;
  older?: string | null | undefined;
  newer: string;
}>;


export type ConsoleEditionsQuery = { editionsBeside: { older: { title: string | null, issuer: string | null, number: string | null, promulgatedOn: string | null, effectiveOn: string | null, repealedOn: string | null, source: string | null, checkedOn: string | null, confidence: string | null, ruleCount: number | null } | null, newer: { title: string | null, issuer: string | null, number: string | null, promulgatedOn: string | null, effectiveOn: string | null, repealedOn: string | null, source: string | null, checkedOn: string | null, confidence: string | null, ruleCount: number | null } | null, rules: Array<{ rule: string | null, change: RuleBesideChange | null, why: string | null, older: { value: string | null, unit: string | null, at: string | null, text: string | null, confidence: string | null } | null, newer: { value: string | null, unit: string | null, at: string | null, text: string | null, confidence: string | null } | null }> | null } | null };

export type EditionFragment = { title: string | null, issuer: string | null, number: string | null, promulgatedOn: string | null, effectiveOn: string | null, repealedOn: string | null, source: string | null, checkedOn: string | null, confidence: string | null, ruleCount: number | null };

export type SaidFragment = { value: string | null, unit: string | null, at: string | null, text: string | null, confidence: string | null };

export type ConsoleOpenEmergencyMutationVariables = Exact<{
  subject: string;
  reason: string;
  key?: string | null | undefined;
}>;


export type ConsoleOpenEmergencyMutation = { openEmergency: { id: string | null, state: OpeningState | null, validUntil: string | null, confirmUntil: string | null } | null };

export type ConsoleEmergencySubjectQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleEmergencySubjectQuery = { subject:
    | { name: string | null, uscc: string | null, address: string | null, id: string, legalRepresentative: { displayName: string | null } | null }
    | { displayName: string | null, phone: string | null, citizenId: string | null, id: string }
    | { name: string | null, uscc: string | null, id: string, operator: { displayName: string | null } | null }
    | { id: string }
   | null };

export type ConsoleEndCycleMutationVariables = Exact<{
  subject: string;
}>;


export type ConsoleEndCycleMutation = { endIntegrityCycle: { cycleStartOn: string | null, points: number | null, grade: string | null } | null };

export type ConsoleEvaluationsQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;


export type ConsoleEvaluationsQuery = { evaluationWorklist: Array<{ subjectId: string | null, name: string | null, role: ConstructionRole | null, year: number | null, evaluationId: string | null, next: EvaluationDeed | null, unit: string | null, since: string | null, dueOn: string | null, late: boolean | null, ready: boolean | null, blockedBy: EvaluationBlock | null, evaluation: { grade: string | null, score: string | null, state: EvaluationState | null, shownUntil: string | null, selfReported: { proofs: Array<{ id: string | null }> | null } | null, explanation: { edition: string | null, grade: string | null, gradeByScore: string | null, contributions: Array<{ factId: string | null, occurredOn: string | null, code: string | null, title: string | null, times: number | null, points: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null } | null }> | null } | null } | null }> | null };

export type ConsoleAppointEvaluatorMutationVariables = Exact<{
  input: EvaluatorInput;
}>;


export type ConsoleAppointEvaluatorMutation = { appointEvaluator: { id: string | null, state: EvaluatorState | null } | null };

export type ConsoleRevokeEvaluatorMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleRevokeEvaluatorMutation = { revokeEvaluator: { id: string | null, state: EvaluatorState | null } | null };

export type ConsoleExecutionFeedbackMutationVariables = Exact<{
  id: string;
  outcome: MeasureOutcome;
  note: string;
  docNo?: string | null | undefined;
}>;


export type ConsoleExecutionFeedbackMutation = { recordMeasureFeedback: { measureId: string | null, outcome: MeasureOutcome | null, saidAt: string | null } | null };

export type ConsoleExecutionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleExecutionsQuery = { measuresToExecute: { nodes: Array<{ measureId: string | null, measure: string | null, subjectId: string | null, until: string | null, dueOn: string | null, late: boolean | null, ended: boolean | null, outcome: MeasureOutcome | null, note: string | null, docNo: string | null, saidAt: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleExemptMutationVariables = Exact<{
  input: ExemptionInput;
}>;


export type ConsoleExemptMutation = { exemptMinor: { id: string | null, docNo: string | null } | null };

export type ConsoleExemptionItemsQueryVariables = Exact<{
  on: string;
}>;


export type ConsoleExemptionItemsQuery = { exemptionItems: Array<{ item: string | null, act: string | null, conditions: Array<string> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null };

export type ConsoleExemptionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleExemptionsQuery = { exemptions: { nodes: Array<{ id: string | null, docNo: string | null, item: string | null, decidedOn: string | null, breachFacts: string | null, commitmentId: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleFinaliseAssessmentMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleFinaliseAssessmentMutation = { finaliseAssessment: { id: string, state: AssessmentState | null } | null };

export type ConsoleFindBrokenMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleFindBrokenMutation = { findCommitmentBroken: { id: string, state: CommitmentState | null } | null };

export type ConsoleGiveNoticeMutationVariables = Exact<{
  quarter: string;
  subject: string;
  circumstance: number;
}>;


export type ConsoleGiveNoticeMutation = { giveNotice: { id: string | null, state: ListingState | null, notice: { endsOn: string | null } | null } | null };

export type GradeFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type GradeFiguresQuery = { assessmentFigures: Array<{ scheme: AssessmentScheme | null, year: number | null, grade: string | null, subjects: number | null, withheld: boolean | null }> | null, gradeFigures: Array<{ role: ConstructionRole | null, scope: GradeScope | null, year: number | null, grade: string | null, subjects: number | null, withheld: boolean | null }> | null };

export type ConsoleGroupQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleGroupQuery = { leaderGroup: Array<{ id: string | null, name: string | null, role: GroupRole | null, unit: string | null, inOfficeFrom: string | null, inOfficeTo: string | null }> | null, liaisons: Array<{ unit: string | null, unitName: string | null, name: string | null, deputy: string | null, inOfficeFrom: string | null, handOver: string | null, before: string | null, lastReportAt: string | null, missingReports: Array<string> | null, holes: Array<LiaisonHole> | null }> | null };

export type ConsoleCorrectHoldingMutationVariables = Exact<{
  id: string;
  holder: string;
  kind: HoldingKind;
  from: string;
  to?: string | null | undefined;
  reason: string;
}>;


export type ConsoleCorrectHoldingMutation = { correctHolding: { id: string | null } | null };

export type ConsoleStateHoldingMutationVariables = Exact<{
  vehicle: string;
  holder: string;
  kind: HoldingKind;
  from: string;
  to?: string | null | undefined;
  reason: string;
}>;


export type ConsoleStateHoldingMutation = { stateHolding: { id: string | null } | null };

export type ConsoleWithdrawHoldingMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleWithdrawHoldingMutation = { withdrawHolding: { id: string | null } | null };

export type ConsoleHoldingsQueryVariables = Exact<{
  plate: string;
}>;


export type ConsoleHoldingsQuery = { vehicleByPlate: { id: string, kind: string | null, holdings: Array<{ id: string | null, kind: HoldingKind | null, validFrom: string | null, validTo: string | null, holder:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }> | null } | null };

export type ConsoleUndoIdentityMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleUndoIdentityMutation = { undoIdentityChange: { id: string | null, memberId: string | null, was: string | null, is: string | null } | null };

export type ConsoleImportActsMutationVariables = Exact<{
  input: ImportActsInput;
}>;


export type ConsoleImportActsMutation = { importActs: { batchId: string | null, received: number | null, accepted: number | null, unchanged: number | null, quarantined: Array<{ id: string | null, line: number | null, column: string | null, code: string | null, expected: string | null, got: string | null, faults: Array<{ column: string | null, code: string | null, expected: string | null, got: string | null }> | null }> | null } | null };

export type ConsoleImportConstructionMutationVariables = Exact<{
  input: ConstructionTableInput;
}>;


export type ConsoleImportConstructionMutation = { importConstructionTable: { accepted: number | null, known: number | null, corrected: number | null, quarantined: number | null, lines: Array<{ line: number | null, outcome: LineOutcome | null, code: string | null, expected: string | null, got: string | null, todo: string | null }> | null } | null };

export type ConsoleInspectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleInspectionsQuery = { myInspections: Array<{ drawId: string | null, subjectId: string | null, name: string | null, industry: SupervisedIndustry | null, dueOn: string | null, late: boolean | null, result: { outcome: InspectionOutcome | null, finding: string | null, inspectedOn: string | null } | null }> | null };

export type ConsoleInspectorConflictMutationVariables = Exact<{
  input: ConflictInput;
}>;


export type ConsoleInspectorConflictMutation = { declareInspectorConflict: { id: string | null } | null };

export type ConsoleRecordInspectorMutationVariables = Exact<{
  input: InspectorInput;
}>;


export type ConsoleRecordInspectorMutation = { recordInspector: { id: string | null, certificateNo: string | null } | null };

export type ConsoleInspectorsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleInspectorsQuery = { inspectors: { nodes: Array<{ id: string | null, certificateNo: string | null, name: string | null, unit: string | null, from: string | null, until: string | null, conflicts: Array<{ subjectId: string | null, kind: ConflictKind | null, from: string | null, until: string | null }> | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleInstrumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleInstrumentsQuery = { instruments: Array<{ name: string | null, editions: Array<{ title: string | null, effectiveOn: string | null, repealedOn: string | null, checkedOn: string | null }> | null }> | null };

export type ConsoleKeepCommitmentMutationVariables = Exact<{
  id: string;
  evidence: CommitmentEvidenceInput;
  reason: string;
}>;


export type ConsoleKeepCommitmentMutation = { keepCommitment: { id: string, state: CommitmentState | null } | null };

export type LedgerCheckpointQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerCheckpointQuery = { ledgerCheckpoint: string | null };

export type LedgerConsistencyQueryVariables = Exact<{
  from: number;
  to: number;
}>;


export type LedgerConsistencyQuery = { ledgerConsistency: Array<string> | null };

export type ConsoleAppointLiaisonMutationVariables = Exact<{
  input: LiaisonInput;
}>;


export type ConsoleAppointLiaisonMutation = { appointLiaison: { unit: string | null, name: string | null } | null };

export type ConsoleLiftMeasureMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleLiftMeasureMutation = { liftMeasure: { id: string, state: MeasureState | null } | null };

export type ConsoleListSubjectMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleListSubjectMutation = { listSubject: { id: string | null, state: ListingState | null, publicUntil: string | null } | null };

export type ConsoleListingCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleListingCasesQuery = { listingCases: { nodes: Array<{ id: string | null, circumstance: number | null, quarter: string | null, state: ListingState | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null, removalReason: string | null, statements: Array<string> | null, partyId: string | null, subject: { id: string | null, type: OverloadSubjectType | null, registered:
          | { __typename: 'Enterprise', name: string | null }
          | { __typename: 'Practitioner', displayName: string | null }
          | { __typename: 'SoleTrader', name: string | null }
          | { __typename: 'Vehicle', plate: string | null }
         | null } | null, party:
        | { __typename: 'Enterprise', name: string | null }
        | { __typename: 'Practitioner', displayName: string | null }
        | { __typename: 'SoleTrader', name: string | null }
        | { __typename: 'Vehicle', plate: string | null }
       | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

type Called_Enterprise_Fragment = { __typename: 'Enterprise', name: string | null };

type Called_Practitioner_Fragment = { __typename: 'Practitioner', displayName: string | null };

type Called_SoleTrader_Fragment = { __typename: 'SoleTrader', name: string | null };

type Called_Vehicle_Fragment = { __typename: 'Vehicle', plate: string | null };

export type CalledFragment =
  | Called_Enterprise_Fragment
  | Called_Practitioner_Fragment
  | Called_SoleTrader_Fragment
  | Called_Vehicle_Fragment
;

export type ConsoleOverloadQuarterQueryVariables = Exact<{
  quarter: string;
  after?: string | null | undefined;
}>;


export type ConsoleOverloadQuarterQuery = { overloadQuarter: { nodes: Array<{ circumstance: number | null, subject: { id: string | null, type: OverloadSubjectType | null, registered:
          | { __typename: 'Enterprise', name: string | null }
          | { __typename: 'Practitioner', displayName: string | null }
          | { __typename: 'SoleTrader', name: string | null }
          | { __typename: 'Vehicle', plate: string | null }
         | null } | null, candidate: { measure: OverloadMeasure | null, count: number | null, measured: string | null, threshold: string | null, fleet: number | null, metOn: string | null, countedOn: string | null, evidence: Array<string> | null, noticeEndsOn: string | null, basis: Array<{ edition: string, at: string | null, text: string | null }> | null } | null, case: { id: string | null, state: ListingState | null, quarter: string | null, statements: Array<string> | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null, removalReason: string | null, basis: Array<{ edition: string, at: string | null, text: string | null }> | null, notice: { givenOn: string | null, endsOn: string | null, unit: string | null } | null, finding: { measure: OverloadMeasure | null, count: number | null, measured: string | null, threshold: string | null, evidence: Array<string> | null, frozenAt: string | null } | null } | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleLookupQueryVariables = Exact<{
  key: SubjectKey;
}>;


export type ConsoleLookupQuery = { subject:
    | { uscc: string | null, name: string | null, profile: { roadTransport: { assessments: Array<{ year: number | null, scheme: AssessmentScheme | null, grade: string | null, authority: string | null }> | null } | null, construction: { grades: Array<{ role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null }> | null } | null, overload: { listings: Array<{ circumstance: number | null, basis: string | null, listedOn: string | null, publicUntil: string | null }> | null } | null, enforcement: { decisions: Array<{ docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, categories: Array<string> | null, matter: string | null, legalBasis: string | null, fine: string | null, disputed: boolean | null, publicity: { publishedOn: string | null, earliestEndOn: string | null, latestEndOn: string | null, periodBasis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null }> | null } | null, supervision: { measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null }> | null, commitments: Array<{ kind: CommitmentKind | null, state: CommitmentState | null, madeOn: string | null, validUntil: string | null }> | null } | null } | null }
    | { uscc: string | null, name: string | null, profile: { roadTransport: { assessments: Array<{ year: number | null, scheme: AssessmentScheme | null, grade: string | null, authority: string | null }> | null } | null, construction: { grades: Array<{ role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null }> | null } | null, overload: { listings: Array<{ circumstance: number | null, basis: string | null, listedOn: string | null, publicUntil: string | null }> | null } | null, enforcement: { decisions: Array<{ docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, categories: Array<string> | null, matter: string | null, legalBasis: string | null, fine: string | null, disputed: boolean | null, publicity: { publishedOn: string | null, earliestEndOn: string | null, latestEndOn: string | null, periodBasis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null }> | null } | null, supervision: { measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null }> | null, commitments: Array<{ kind: CommitmentKind | null, state: CommitmentState | null, madeOn: string | null, validUntil: string | null }> | null } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type PublishedProfileFragment = { roadTransport: { assessments: Array<{ year: number | null, scheme: AssessmentScheme | null, grade: string | null, authority: string | null }> | null } | null, construction: { grades: Array<{ role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null }> | null } | null, overload: { listings: Array<{ circumstance: number | null, basis: string | null, listedOn: string | null, publicUntil: string | null }> | null } | null, enforcement: { decisions: Array<{ docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, categories: Array<string> | null, matter: string | null, legalBasis: string | null, fine: string | null, disputed: boolean | null, publicity: { publishedOn: string | null, earliestEndOn: string | null, latestEndOn: string | null, periodBasis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null }> | null } | null, supervision: { measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null }> | null, commitments: Array<{ kind: CommitmentKind | null, state: CommitmentState | null, madeOn: string | null, validUntil: string | null }> | null } | null };

export type ConsoleMakeBatchMutationVariables = Exact<{
  input: PublicityBatchInput;
}>;


export type ConsoleMakeBatchMutation = { makePublicityBatch: { id: string | null, site: string | null, action: BatchAction | null, state: BatchState | null, count: number | null, sheetHash: string | null, sheet: { columns: Array<string> | null, rows: Array<Array<string>> | null } | null } | null };

export type ConsoleMakeDocumentsMutationVariables = Exact<{
  decision: string;
}>;


export type ConsoleMakeDocumentsMutation = { makeDocuments: Array<{ id: string | null, kind: DocumentKind | null, format: DocumentFormat | null, fileName: string | null, sha256: string | null, madeAt: string | null }> | null };

export type ConsoleStateMeasureMutationVariables = Exact<{
  id: string;
  statement: string;
}>;


export type ConsoleStateMeasureMutation = { stateMeasure: { id: string, state: MeasureState | null } | null };

export type ConsoleMeasuresQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMeasuresQuery = { measureWorklist: Array<{ next: MeasureDeed | null, dueOn: string | null, ready: boolean | null, measure: { id: string, subjectId: string | null, kind: MeasureKind | null, measure: string | null, catalogueCode: string | null, catalogueVersion: string | null, basis: string | null, authority: string | null, until: string | null, state: MeasureState | null, statements: Array<string> | null, statedUntil: string | null, cause: { kind: MeasureCauseKind | null } | null, executions: Array<{ org: string | null, dueOn: string | null, late: boolean | null, outcome: MeasureOutcome | null, note: string | null }> | null } | null }> | null };

export type ConsoleAppointMemberMutationVariables = Exact<{
  input: MemberInput;
}>;


export type ConsoleAppointMemberMutation = { appointMember: { id: string | null } | null };

export type ConsoleEndMemberMutationVariables = Exact<{
  id: string;
  until: string;
  reason: string;
}>;


export type ConsoleEndMemberMutation = { endMember: { id: string | null, inOfficeTo: string | null } | null };

export type ConsoleMergeSubjectsMutationVariables = Exact<{
  from: string;
  into: string;
  reason: string;
}>;


export type ConsoleMergeSubjectsMutation = { mergeSubjects: { id: string | null, memberId: string | null, was: string | null, is: string | null } | null };

export type ConsoleMyAppointmentQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyAppointmentQuery = { myAppointment: { tenderId: string | null, tenderName: string | null, opensAt: string | null, state: EvaluatorState | null, declaredAt: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null };

export type ConsoleMyAssessmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyAssessmentsQuery = { mySubject:
    | { id: string, profile: { roadTransport: { assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, state: AssessmentState | null, shownUntil: string | null, objections: Array<{ id: string | null, state: AssessmentObjectionState | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, proofs: Array<{ id: string | null }> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
    | { id: string, profile: { roadTransport: { assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, state: AssessmentState | null, shownUntil: string | null, objections: Array<{ id: string | null, state: AssessmentObjectionState | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, proofs: Array<{ id: string | null }> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
    | { id: string, profile: { roadTransport: { assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, state: AssessmentState | null, shownUntil: string | null, objections: Array<{ id: string | null, state: AssessmentObjectionState | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, proofs: Array<{ id: string | null }> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
    | { id: string, profile: { roadTransport: { assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, state: AssessmentState | null, shownUntil: string | null, objections: Array<{ id: string | null, state: AssessmentObjectionState | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, proofs: Array<{ id: string | null }> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
   | null };

export type ConsoleMyBreachesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyBreachesQuery = { mySubject:
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, about: string | null, text: string | null, acceptingUnit: string | null, madeOn: string | null, state: CommitmentState | null, brokenOn: string | null, course: { state: string | null, noticedOn: string | null, statedUntil: string | null, statements: Array<string> | null, foundBy: string | null, reason: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, evidence: { docNo: string | null, docOn: string | null } | null, objections: Array<{ id: string | null, state: BreachObjectionState | null, ground: string | null, proofs: Array<string> | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null }> | null } | null }
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, about: string | null, text: string | null, acceptingUnit: string | null, madeOn: string | null, state: CommitmentState | null, brokenOn: string | null, course: { state: string | null, noticedOn: string | null, statedUntil: string | null, statements: Array<string> | null, foundBy: string | null, reason: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, evidence: { docNo: string | null, docOn: string | null } | null, objections: Array<{ id: string | null, state: BreachObjectionState | null, ground: string | null, proofs: Array<string> | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null }> | null } | null }
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, about: string | null, text: string | null, acceptingUnit: string | null, madeOn: string | null, state: CommitmentState | null, brokenOn: string | null, course: { state: string | null, noticedOn: string | null, statedUntil: string | null, statements: Array<string> | null, foundBy: string | null, reason: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, evidence: { docNo: string | null, docOn: string | null } | null, objections: Array<{ id: string | null, state: BreachObjectionState | null, ground: string | null, proofs: Array<string> | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null }> | null } | null }
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, about: string | null, text: string | null, acceptingUnit: string | null, madeOn: string | null, state: CommitmentState | null, brokenOn: string | null, course: { state: string | null, noticedOn: string | null, statedUntil: string | null, statements: Array<string> | null, foundBy: string | null, reason: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, evidence: { docNo: string | null, docOn: string | null } | null, objections: Array<{ id: string | null, state: BreachObjectionState | null, ground: string | null, proofs: Array<string> | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null }> | null } | null }
   | null };

export type ConsoleMyCommitmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyCommitmentsQuery = { mySubject:
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, about: string | null, text: string | null, liability: string | null, acceptingUnit: string | null, madeOn: string | null, validUntil: string | null, onPublicPage: boolean | null, state: CommitmentState | null, fulfilledOn: string | null, brokenOn: string | null, disputed: boolean | null }> | null } | null }
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, about: string | null, text: string | null, liability: string | null, acceptingUnit: string | null, madeOn: string | null, validUntil: string | null, onPublicPage: boolean | null, state: CommitmentState | null, fulfilledOn: string | null, brokenOn: string | null, disputed: boolean | null }> | null } | null }
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, about: string | null, text: string | null, liability: string | null, acceptingUnit: string | null, madeOn: string | null, validUntil: string | null, onPublicPage: boolean | null, state: CommitmentState | null, fulfilledOn: string | null, brokenOn: string | null, disputed: boolean | null }> | null } | null }
    | { id: string, profile: { commitments: Array<{ id: string, kind: CommitmentKind | null, about: string | null, text: string | null, liability: string | null, acceptingUnit: string | null, madeOn: string | null, validUntil: string | null, onPublicPage: boolean | null, state: CommitmentState | null, fulfilledOn: string | null, brokenOn: string | null, disputed: boolean | null }> | null } | null }
   | null };

export type ConsoleMyCreditQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyCreditQuery = { mySubject:
    | { uscc: string | null, name: string | null, id: string, profile: { roadTransport: { assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, score: string | null, state: AssessmentState | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, contributions: Array<{ code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null }> | null, integrity: { cycleStartOn: string | null, points: number | null, grade: string | null, explanation: { contributions: Array<{ code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null } | null } | null, enforcement: { decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, categories: Array<string> | null, matter: string | null, fine: string | null, breachFacts: string | null, content: string | null, legalBasis: string | null, severity: Severity | null, disputed: boolean | null, objections: Array<{ id: string | null, state: ObjectionState | null, dueOn: string | null }> | null, publicity: { state: PublicityState | null, earliestEndOn: string | null, latestEndOn: string | null, sites: Array<string> | null } | null, repair: { id: string | null, state: RepairState | null, eligibleOn: string | null, blockers: Array<RepairBlocker> | null, acceptBy: string | null, decideBy: string | null, refusalReason: string | null, proofs: Array<string> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, propagation: Array<{ target: string | null, requiredBy: string | null, confirmedAt: string | null }> | null } | null }> | null } | null } | null }
    | { displayName: string | null, id: string, profile: { roadTransport: { assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, score: string | null, state: AssessmentState | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, contributions: Array<{ code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null }> | null, integrity: { cycleStartOn: string | null, points: number | null, grade: string | null, explanation: { contributions: Array<{ code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null } | null } | null, enforcement: { decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, categories: Array<string> | null, matter: string | null, fine: string | null, breachFacts: string | null, content: string | null, legalBasis: string | null, severity: Severity | null, disputed: boolean | null, objections: Array<{ id: string | null, state: ObjectionState | null, dueOn: string | null }> | null, publicity: { state: PublicityState | null, earliestEndOn: string | null, latestEndOn: string | null, sites: Array<string> | null } | null, repair: { id: string | null, state: RepairState | null, eligibleOn: string | null, blockers: Array<RepairBlocker> | null, acceptBy: string | null, decideBy: string | null, refusalReason: string | null, proofs: Array<string> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, propagation: Array<{ target: string | null, requiredBy: string | null, confirmedAt: string | null }> | null } | null }> | null } | null } | null }
    | { uscc: string | null, name: string | null, id: string, profile: { roadTransport: { assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, score: string | null, state: AssessmentState | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, contributions: Array<{ code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null }> | null, integrity: { cycleStartOn: string | null, points: number | null, grade: string | null, explanation: { contributions: Array<{ code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null } | null } | null, enforcement: { decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, categories: Array<string> | null, matter: string | null, fine: string | null, breachFacts: string | null, content: string | null, legalBasis: string | null, severity: Severity | null, disputed: boolean | null, objections: Array<{ id: string | null, state: ObjectionState | null, dueOn: string | null }> | null, publicity: { state: PublicityState | null, earliestEndOn: string | null, latestEndOn: string | null, sites: Array<string> | null } | null, repair: { id: string | null, state: RepairState | null, eligibleOn: string | null, blockers: Array<RepairBlocker> | null, acceptBy: string | null, decideBy: string | null, refusalReason: string | null, proofs: Array<string> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, propagation: Array<{ target: string | null, requiredBy: string | null, confirmedAt: string | null }> | null } | null }> | null } | null } | null }
    | { id: string, profile: { roadTransport: { assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, score: string | null, state: AssessmentState | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, contributions: Array<{ code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null }> | null, integrity: { cycleStartOn: string | null, points: number | null, grade: string | null, explanation: { contributions: Array<{ code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null } | null } | null, enforcement: { decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, authority: string | null, categories: Array<string> | null, matter: string | null, fine: string | null, breachFacts: string | null, content: string | null, legalBasis: string | null, severity: Severity | null, disputed: boolean | null, objections: Array<{ id: string | null, state: ObjectionState | null, dueOn: string | null }> | null, publicity: { state: PublicityState | null, earliestEndOn: string | null, latestEndOn: string | null, sites: Array<string> | null } | null, repair: { id: string | null, state: RepairState | null, eligibleOn: string | null, blockers: Array<RepairBlocker> | null, acceptBy: string | null, decideBy: string | null, refusalReason: string | null, proofs: Array<string> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, propagation: Array<{ target: string | null, requiredBy: string | null, confirmedAt: string | null }> | null } | null }> | null } | null } | null }
   | null };

export type ConsoleMyEvaluationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyEvaluationsQuery = { mySubject:
    | { id: string, profile: { construction: { grades: Array<{ id: string, evaluationId: string | null, year: number | null, role: ConstructionRole | null, grade: string | null, state: EvaluationState | null, shownUntil: string | null, objections: Array<{ id: string | null, state: EvaluationObjectionState | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, proofs: Array<{ id: string | null }> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
    | { id: string, profile: { construction: { grades: Array<{ id: string, evaluationId: string | null, year: number | null, role: ConstructionRole | null, grade: string | null, state: EvaluationState | null, shownUntil: string | null, objections: Array<{ id: string | null, state: EvaluationObjectionState | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, proofs: Array<{ id: string | null }> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
    | { id: string, profile: { construction: { grades: Array<{ id: string, evaluationId: string | null, year: number | null, role: ConstructionRole | null, grade: string | null, state: EvaluationState | null, shownUntil: string | null, objections: Array<{ id: string | null, state: EvaluationObjectionState | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, proofs: Array<{ id: string | null }> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
    | { id: string, profile: { construction: { grades: Array<{ id: string, evaluationId: string | null, year: number | null, role: ConstructionRole | null, grade: string | null, state: EvaluationState | null, shownUntil: string | null, objections: Array<{ id: string | null, state: EvaluationObjectionState | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, proofs: Array<{ id: string | null }> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
   | null };

export type ConsoleMyKindQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyKindQuery = { mySubject:
    | { __typename: 'Enterprise', id: string }
    | { __typename: 'Practitioner', id: string }
    | { __typename: 'SoleTrader', id: string }
    | { __typename: 'Vehicle', id: string }
   | null };

export type ConsoleMyListingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyListingsQuery = { mySubject:
    | { id: string, profile: { overload: { listingCases: Array<{ id: string | null, circumstance: number | null, quarter: string | null, state: ListingState | null, statements: Array<string> | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null, removalReason: string | null, basis: Array<{ edition: string, at: string | null, text: string | null, provisional: boolean }> | null, notice: { givenOn: string | null, endsOn: string | null, unit: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null, finding: { count: number | null, measured: string | null, threshold: string | null, metOn: string | null } | null }> | null } | null } | null }
    | { id: string, profile: { overload: { listingCases: Array<{ id: string | null, circumstance: number | null, quarter: string | null, state: ListingState | null, statements: Array<string> | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null, removalReason: string | null, basis: Array<{ edition: string, at: string | null, text: string | null, provisional: boolean }> | null, notice: { givenOn: string | null, endsOn: string | null, unit: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null, finding: { count: number | null, measured: string | null, threshold: string | null, metOn: string | null } | null }> | null } | null } | null }
    | { id: string, profile: { overload: { listingCases: Array<{ id: string | null, circumstance: number | null, quarter: string | null, state: ListingState | null, statements: Array<string> | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null, removalReason: string | null, basis: Array<{ edition: string, at: string | null, text: string | null, provisional: boolean }> | null, notice: { givenOn: string | null, endsOn: string | null, unit: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null, finding: { count: number | null, measured: string | null, threshold: string | null, metOn: string | null } | null }> | null } | null } | null }
    | { id: string, profile: { overload: { listingCases: Array<{ id: string | null, circumstance: number | null, quarter: string | null, state: ListingState | null, statements: Array<string> | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null, removalReason: string | null, basis: Array<{ edition: string, at: string | null, text: string | null, provisional: boolean }> | null, notice: { givenOn: string | null, endsOn: string | null, unit: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null, finding: { count: number | null, measured: string | null, threshold: string | null, metOn: string | null } | null }> | null } | null } | null }
   | null };

export type ConsoleMyNoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleMyNoticesQuery = { myNotices: { nodes: Array<{ kind: NoticeKind | null, at: string | null, org: string | null, unit: string | null, authority: string | null, receiptId: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleMyObjectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyObjectionsQuery = { mySubject:
    | { id: string, profile: { enforcement: { decisions: Array<{ id: string, docNo: string | null, objections: Array<{ id: string | null, state: ObjectionState | null, ground: string | null, proofs: Array<string> | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, correction: string | null, furtherWay: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
    | { id: string, profile: { enforcement: { decisions: Array<{ id: string, docNo: string | null, objections: Array<{ id: string | null, state: ObjectionState | null, ground: string | null, proofs: Array<string> | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, correction: string | null, furtherWay: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
    | { id: string, profile: { enforcement: { decisions: Array<{ id: string, docNo: string | null, objections: Array<{ id: string | null, state: ObjectionState | null, ground: string | null, proofs: Array<string> | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, correction: string | null, furtherWay: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
    | { id: string, profile: { enforcement: { decisions: Array<{ id: string, docNo: string | null, objections: Array<{ id: string | null, state: ObjectionState | null, ground: string | null, proofs: Array<string> | null, filedOn: string | null, dueOn: string | null, late: boolean | null, decidedOn: string | null, decidedBy: string | null, reason: string | null, correction: string | null, furtherWay: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null }> | null } | null } | null }
   | null };

export type ConsoleMyStandingQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMyStandingQuery = { mySubject:
    | { id: string, profile: { construction: { grades: Array<{ id: string, role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null, score: string | null, state: EvaluationState | null, validFrom: string | null, validTo: string | null, shownUntil: string | null, explanation: { edition: string | null, baseScore: string | null, exact: string | null, score: string | null, gradeByScore: string | null, grade: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, contributions: Array<{ code: string | null, title: string | null, occurredOn: string | null, times: number | null, points: string | null, evidenceRef: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, bounds: Array<{ kind: EvaluationBoundKind | null, grade: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null }> | null } | null, supervision: { freshAt: string | null, measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, catalogueCode: string | null, catalogueVersion: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null, cause: { kind: MeasureCauseKind | null } | null }> | null, proposedMeasures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, state: MeasureState | null, statedUntil: string | null, statements: Array<string> | null, cause: { kind: MeasureCauseKind | null } | null }> | null, substituteBar: { since: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null } | null } | null }
    | { id: string, profile: { construction: { grades: Array<{ id: string, role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null, score: string | null, state: EvaluationState | null, validFrom: string | null, validTo: string | null, shownUntil: string | null, explanation: { edition: string | null, baseScore: string | null, exact: string | null, score: string | null, gradeByScore: string | null, grade: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, contributions: Array<{ code: string | null, title: string | null, occurredOn: string | null, times: number | null, points: string | null, evidenceRef: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, bounds: Array<{ kind: EvaluationBoundKind | null, grade: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null }> | null } | null, supervision: { freshAt: string | null, measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, catalogueCode: string | null, catalogueVersion: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null, cause: { kind: MeasureCauseKind | null } | null }> | null, proposedMeasures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, state: MeasureState | null, statedUntil: string | null, statements: Array<string> | null, cause: { kind: MeasureCauseKind | null } | null }> | null, substituteBar: { since: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null } | null } | null }
    | { id: string, profile: { construction: { grades: Array<{ id: string, role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null, score: string | null, state: EvaluationState | null, validFrom: string | null, validTo: string | null, shownUntil: string | null, explanation: { edition: string | null, baseScore: string | null, exact: string | null, score: string | null, gradeByScore: string | null, grade: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, contributions: Array<{ code: string | null, title: string | null, occurredOn: string | null, times: number | null, points: string | null, evidenceRef: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, bounds: Array<{ kind: EvaluationBoundKind | null, grade: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null }> | null } | null, supervision: { freshAt: string | null, measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, catalogueCode: string | null, catalogueVersion: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null, cause: { kind: MeasureCauseKind | null } | null }> | null, proposedMeasures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, state: MeasureState | null, statedUntil: string | null, statements: Array<string> | null, cause: { kind: MeasureCauseKind | null } | null }> | null, substituteBar: { since: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null } | null } | null }
    | { id: string, profile: { construction: { grades: Array<{ id: string, role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null, score: string | null, state: EvaluationState | null, validFrom: string | null, validTo: string | null, shownUntil: string | null, explanation: { edition: string | null, baseScore: string | null, exact: string | null, score: string | null, gradeByScore: string | null, grade: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, contributions: Array<{ code: string | null, title: string | null, occurredOn: string | null, times: number | null, points: string | null, evidenceRef: string | null, factId: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, bounds: Array<{ kind: EvaluationBoundKind | null, grade: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null }> | null } | null, supervision: { freshAt: string | null, measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, catalogueCode: string | null, catalogueVersion: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null, cause: { kind: MeasureCauseKind | null } | null }> | null, proposedMeasures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, state: MeasureState | null, statedUntil: string | null, statements: Array<string> | null, cause: { kind: MeasureCauseKind | null } | null }> | null, substituteBar: { since: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null } | null } | null } | null }
   | null };

export type ConsoleNationalGradeMutationVariables = Exact<{
  input: NationalGradeInput;
}>;


export type ConsoleNationalGradeMutation = { recordNationalGrade: { id: string, grade: string | null } | null };

export type ConsoleNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleNoticesQuery = { correctionNotices: Array<{ repairId: string | null, target: string | null, kind: PropagationKind | null, docNo: string | null, requiredBy: string | null, confirmedAt: string | null, overdue: boolean | null }> | null };

export type ConsoleObjectAssessmentMutationVariables = Exact<{
  id: string;
  ground: string;
  proofs?: Array<string> | string | null | undefined;
}>;


export type ConsoleObjectAssessmentMutation = { objectToAssessment: { id: string | null, state: AssessmentObjectionState | null, dueOn: string | null } | null };

export type ConsoleObjectBreachMutationVariables = Exact<{
  id: string;
  ground: string;
  proofs?: Array<string> | string | null | undefined;
}>;


export type ConsoleObjectBreachMutation = { objectToBreach: { id: string | null, state: BreachObjectionState | null, dueOn: string | null } | null };

export type ConsoleObjectEvaluationMutationVariables = Exact<{
  id: string;
  ground: string;
  proofs?: Array<string> | string | null | undefined;
}>;


export type ConsoleObjectEvaluationMutation = { fileEvaluationObjection: { id: string | null, state: EvaluationObjectionState | null, dueOn: string | null } | null };

export type ConsoleObjectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleObjectionsQuery = { objectionWorklist: Array<{ id: string | null, ground: string | null, proofs: Array<string> | null, state: ObjectionState | null, filedOn: string | null, dueOn: string | null, mustNotBeDecidedBy: string | null, askedUnit: string | null, late: boolean | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, decision: { id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, breachFacts: string | null } | null }> | null };

export type ConsoleOpenProofQueryVariables = Exact<{
  id: string;
  part: number;
}>;


export type ConsoleOpenProofQuery = { proofFile: { fileName: string | null, mediaType: string | null, sha256: string | null, parts: number | null, content: string | null } | null };

export type ConsoleConfirmOpeningMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleConfirmOpeningMutation = { confirmOpening: { id: string | null, state: OpeningState | null, validUntil: string | null } | null };

export type ConsoleOpeningsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleOpeningsQuery = { unconfirmedEmergencies: { nodes: Array<{ id: string | null, kind: OpeningKind | null, state: OpeningState | null, reason: string | null, org: string | null, holder: string | null, validUntil: string | null, confirmUntil: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type CloseOpinionMutationVariables = Exact<{
  id: string;
  outcome: string;
}>;


export type CloseOpinionMutation = { closeOpinion: { id: string | null, state: OpinionState | null } | null };

export type ReceiveOpinionMutationVariables = Exact<{
  input: OpinionInput;
}>;


export type ReceiveOpinionMutation = { receiveOpinion: { id: string | null, dueOn: string | null } | null };

export type RespondToOpinionMutationVariables = Exact<{
  id: string;
  response: string;
  where: string;
}>;


export type RespondToOpinionMutation = { respondToOpinion: { id: string | null, state: OpinionState | null, dueOn: string | null } | null };

export type VerifyOpinionMutationVariables = Exact<{
  id: string;
  isTrue: boolean;
  finding: string;
}>;


export type VerifyOpinionMutation = { verifyOpinion: { id: string | null, state: OpinionState | null, dueOn: string | null } | null };

export type OpinionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpinionsQuery = { opinionWorklist: Array<{ id: string | null, title: string | null, source: string | null, content: string | null, foundOn: string | null, unit: string | null, state: OpinionState | null, receivedOn: string | null, dueOn: string | null, late: boolean | null, isTrue: boolean | null, finding: string | null, response: string | null, respondedWhere: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, course: Array<{ event: string | null, on: string | null, unit: string | null, dueOn: string | null, late: boolean | null }> | null }> | null };

export type ConsoleOrderMeasureMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleOrderMeasureMutation = { orderMeasure: { id: string, state: MeasureState | null } | null };

export type OverdueDutiesQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;


export type OverdueDutiesQuery = { overdueDuties: Array<{ id: string | null, kind: DutyKind | null, unit: string | null, dueOn: string | null, workingDaysLate: number | null }> | null };

export type OverdueFiguresQueryVariables = Exact<{
  month: string;
}>;


export type OverdueFiguresQuery = { overdueFigures: Array<{ unit: string | null, kind: DutyKind | null, open: number | null, late: number | null, withheld: boolean | null }> | null };

export type OverloadListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OverloadListQuery = { overloadList: { nodes: Array<{ listing: { id: string, circumstance: number | null, basis: string | null, listedOn: string | null, publicUntil: string | null } | null, subject: { id: string | null, kind: ListedKind | null, name: string | null, uscc: string | null } | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type OverloadMonthsQueryVariables = Exact<{ [key: string]: never; }>;


export type OverloadMonthsQuery = { overloadMonths: Array<{ month: string | null, violations: number | null, subjects: number | null, withheld: boolean | null }> | null };

export type OverloadQuarterQueryVariables = Exact<{
  quarter: string;
  after?: string | null | undefined;
}>;


export type OverloadQuarterQuery = { overloadQuarter: { nodes: Array<{ circumstance: number | null, subject: { id: string | null, type: OverloadSubjectType | null } | null, candidate: { count: number | null, measured: string | null, threshold: string | null, metOn: string | null, basis: Array<{ edition: string, at: string | null, text: string | null, provisional: boolean }> | null } | null, case: { id: string | null, state: ListingState | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null } | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleOversizePermitMutationVariables = Exact<{
  input: OversizePermitInput;
}>;


export type ConsoleOversizePermitMutation = { recordOversizePermit: { id: string | null, permitNo: string | null } | null };

export type ConsoleOwnProofQueryVariables = Exact<{
  id: string;
  part: number;
}>;


export type ConsoleOwnProofQuery = { proofFile: { fileName: string | null, mediaType: string | null, sha256: string | null, parts: number | null, content: string | null } | null };

export type ConsoleRecordOwnerMutationVariables = Exact<{
  contract: string;
  year: number;
  note?: string | null | undefined;
}>;


export type ConsoleRecordOwnerMutation = { recordOwnerScore: { contractId: string | null, answeredOn: string | null } | null };

export type ConsoleOwnerScoreMutationVariables = Exact<{
  contract: string;
  year: number;
  note?: string | null | undefined;
}>;


export type ConsoleOwnerScoreMutation = { ownerScore: { contractId: string | null, answeredOn: string | null } | null };

export type ConsoleOpenPairMutationVariables = Exact<{
  reason: string;
  key?: string | null | undefined;
}>;


export type ConsoleOpenPairMutation = { openPair: { id: string | null, state: OpeningState | null, confirmUntil: string | null } | null };

export type ConsolePlanDrawMutationVariables = Exact<{
  input: DrawPlanInput;
}>;


export type ConsolePlanDrawMutation = { planDraw: { id: string | null, state: DrawState | null, seedCommitment: string | null, populationHash: string | null } | null };

export type PlanPageQueryVariables = Exact<{
  year: number;
}>;


export type PlanPageQuery = { workPlan: Array<{ id: string | null, point: number | null, title: string | null, leadUnit: Array<string> | null, unit: Array<string> | null, dueOn: string | null, measured: string | null, measuredAt: string | null, receiptId: string | null, target: string | null, state: PlanState | null, why: string | null, evidenceQuery: string | null }> | null, liaisons: Array<{ unit: string | null, unitName: string | null, name: string | null, deputy: string | null, inOfficeFrom: string | null, lastReportAt: string | null, missingReports: Array<string> | null, holes: Array<LiaisonHole> | null }> | null, leaderGroup: Array<{ id: string | null, name: string | null, role: GroupRole | null, unit: string | null }> | null, planFigures: { leaders: number | null, office: number | null, unitsWithoutLiaison: number | null, unitsWithoutDeputy: number | null, reportsDue: number | null, reportsMissing: number | null, unconfirmedEmergencies: number | null, finalTargets: number | null } | null, targetIndicators: Array<{ code: string | null, title: string | null, weight: string | null, target: string | null, evidenceQuery: string | null, measuredAt: string | null }> | null, targetComparison: { id: string | null, state: TargetState | null, frozenAt: string | null, disputeUntil: string | null, contentHash: string | null, keyId: string | null, scores: Array<{ unit: string | null, score: string | null, outOf: string | null, points: Array<{ code: string | null, value: string | null, points: string | null, weight: string | null }> | null }> | null } | null };

export type ConsolePlateDoubtsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsolePlateDoubtsQuery = { plateDoubts: Array<{ id: string | null, plate: string | null, earlier: { weighingId: string | null, station: string | null, weighedAt: string | null } | null, later: { weighingId: string | null, station: string | null, weighedAt: string | null } | null }> | null };

export type ProfilePageQueryVariables = Exact<{
  key: SubjectKey;
  knownAt?: string | null | undefined;
}>;


export type ProfilePageQuery = { subject:
    | { __typename: 'Enterprise', uscc: string | null, name: string | null, township: string | null, industries: Array<Industry> | null, id: string, legalRepresentative: { displayName: string | null } | null, profile: { knownAt: string, roadTransport: { freshAt: string | null, integrity: { cycleStartOn: string | null, points: number | null, grade: string | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, contributions: Array<{ factId: string | null, code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, vetoes: Array<{ factId: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null } | null, assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, score: string | null, state: AssessmentState | null, authority: string | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, unmet: Array<{ grade: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, contributions: Array<{ factId: string | null, code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, vetoes: Array<{ factId: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null }> | null } | null, construction: { freshAt: string | null, grades: Array<{ id: string, role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null, score: string | null, validFrom: string | null, validTo: string | null, explanation: { edition: string | null, baseScore: string | null, exact: string | null, gradeByScore: string | null, contributions: Array<{ factId: string | null, code: string | null, title: string | null, points: string | null, effect: string | null, occurredOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, bounds: Array<{ factId: string | null, kind: EvaluationBoundKind | null, grade: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null }> | null } | null, overload: { freshAt: string | null, violationsInYear: number | null, violatingTruckShare: string | null, listings: Array<{ id: string, circumstance: number | null, basis: string | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null, inForce: boolean | null }> | null, violations: { nodes: Array<{ id: string | null, station: string | null, weighedAt: string | null, plate: string | null, grossKg: number | null, excessKg: number | null, counts: boolean | null }> | null } | null } | null, enforcement: { freshAt: string | null, decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, severity: Severity | null, decidedOn: string | null, categories: Array<string> | null, fine: string | null, breachFacts: string | null, publicity: { state: PublicityState | null, publishedOn: string | null, latestEndOn: string | null } | null }> | null } | null, supervision: { freshAt: string | null, supervisionClass: Array<{ industry: SupervisedIndustry | null, class: string | null, title: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null }> | null, commitments: Array<{ id: string, kind: CommitmentKind | null, text: string | null, signedOn: string | null, validUntil: string | null, state: CommitmentState | null, brokenOn: string | null }> | null } | null } | null }
    | { __typename: 'Practitioner', displayName: string | null, category: string | null, id: string, profile: { knownAt: string, roadTransport: { freshAt: string | null, integrity: { cycleStartOn: string | null, points: number | null, grade: string | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, contributions: Array<{ factId: string | null, code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, vetoes: Array<{ factId: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null } | null, assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, score: string | null, state: AssessmentState | null, authority: string | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, unmet: Array<{ grade: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, contributions: Array<{ factId: string | null, code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, vetoes: Array<{ factId: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null }> | null } | null, construction: { freshAt: string | null, grades: Array<{ id: string, role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null, score: string | null, validFrom: string | null, validTo: string | null, explanation: { edition: string | null, baseScore: string | null, exact: string | null, gradeByScore: string | null, contributions: Array<{ factId: string | null, code: string | null, title: string | null, points: string | null, effect: string | null, occurredOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, bounds: Array<{ factId: string | null, kind: EvaluationBoundKind | null, grade: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null }> | null } | null, overload: { freshAt: string | null, violationsInYear: number | null, violatingTruckShare: string | null, listings: Array<{ id: string, circumstance: number | null, basis: string | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null, inForce: boolean | null }> | null, violations: { nodes: Array<{ id: string | null, station: string | null, weighedAt: string | null, plate: string | null, grossKg: number | null, excessKg: number | null, counts: boolean | null }> | null } | null } | null, enforcement: { freshAt: string | null, decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, severity: Severity | null, decidedOn: string | null, categories: Array<string> | null, fine: string | null, breachFacts: string | null, publicity: { state: PublicityState | null, publishedOn: string | null, latestEndOn: string | null } | null }> | null } | null, supervision: { freshAt: string | null, supervisionClass: Array<{ industry: SupervisedIndustry | null, class: string | null, title: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null }> | null, commitments: Array<{ id: string, kind: CommitmentKind | null, text: string | null, signedOn: string | null, validUntil: string | null, state: CommitmentState | null, brokenOn: string | null }> | null } | null } | null }
    | { __typename: 'SoleTrader', uscc: string | null, township: string | null, industries: Array<Industry> | null, id: string, tradeName: string | null, operator: { displayName: string | null } | null, profile: { knownAt: string, roadTransport: { freshAt: string | null, integrity: { cycleStartOn: string | null, points: number | null, grade: string | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, contributions: Array<{ factId: string | null, code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, vetoes: Array<{ factId: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null } | null, assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, score: string | null, state: AssessmentState | null, authority: string | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, unmet: Array<{ grade: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, contributions: Array<{ factId: string | null, code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, vetoes: Array<{ factId: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null }> | null } | null, construction: { freshAt: string | null, grades: Array<{ id: string, role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null, score: string | null, validFrom: string | null, validTo: string | null, explanation: { edition: string | null, baseScore: string | null, exact: string | null, gradeByScore: string | null, contributions: Array<{ factId: string | null, code: string | null, title: string | null, points: string | null, effect: string | null, occurredOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, bounds: Array<{ factId: string | null, kind: EvaluationBoundKind | null, grade: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null }> | null } | null, overload: { freshAt: string | null, violationsInYear: number | null, violatingTruckShare: string | null, listings: Array<{ id: string, circumstance: number | null, basis: string | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null, inForce: boolean | null }> | null, violations: { nodes: Array<{ id: string | null, station: string | null, weighedAt: string | null, plate: string | null, grossKg: number | null, excessKg: number | null, counts: boolean | null }> | null } | null } | null, enforcement: { freshAt: string | null, decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, severity: Severity | null, decidedOn: string | null, categories: Array<string> | null, fine: string | null, breachFacts: string | null, publicity: { state: PublicityState | null, publishedOn: string | null, latestEndOn: string | null } | null }> | null } | null, supervision: { freshAt: string | null, supervisionClass: Array<{ industry: SupervisedIndustry | null, class: string | null, title: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null }> | null, commitments: Array<{ id: string, kind: CommitmentKind | null, text: string | null, signedOn: string | null, validUntil: string | null, state: CommitmentState | null, brokenOn: string | null }> | null } | null } | null }
    | { __typename: 'Vehicle', plate: string | null, kind: string | null, id: string, profile: { knownAt: string, roadTransport: { freshAt: string | null, integrity: { cycleStartOn: string | null, points: number | null, grade: string | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, contributions: Array<{ factId: string | null, code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, vetoes: Array<{ factId: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null } | null, assessments: Array<{ id: string, year: number | null, scheme: AssessmentScheme | null, grade: string | null, score: string | null, state: AssessmentState | null, authority: string | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, unmet: Array<{ grade: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, contributions: Array<{ factId: string | null, code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, vetoes: Array<{ factId: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null }> | null } | null, construction: { freshAt: string | null, grades: Array<{ id: string, role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null, score: string | null, validFrom: string | null, validTo: string | null, explanation: { edition: string | null, baseScore: string | null, exact: string | null, gradeByScore: string | null, contributions: Array<{ factId: string | null, code: string | null, title: string | null, points: string | null, effect: string | null, occurredOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, bounds: Array<{ factId: string | null, kind: EvaluationBoundKind | null, grade: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null } | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null }> | null } | null, overload: { freshAt: string | null, violationsInYear: number | null, violatingTruckShare: string | null, listings: Array<{ id: string, circumstance: number | null, basis: string | null, listedOn: string | null, publicUntil: string | null, removedOn: string | null, inForce: boolean | null }> | null, violations: { nodes: Array<{ id: string | null, station: string | null, weighedAt: string | null, plate: string | null, grossKg: number | null, excessKg: number | null, counts: boolean | null }> | null } | null } | null, enforcement: { freshAt: string | null, decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, severity: Severity | null, decidedOn: string | null, categories: Array<string> | null, fine: string | null, breachFacts: string | null, publicity: { state: PublicityState | null, publishedOn: string | null, latestEndOn: string | null } | null }> | null } | null, supervision: { freshAt: string | null, supervisionClass: Array<{ industry: SupervisedIndustry | null, class: string | null, title: string | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, measures: Array<{ id: string, kind: MeasureKind | null, measure: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null }> | null, commitments: Array<{ id: string, kind: CommitmentKind | null, text: string | null, signedOn: string | null, validUntil: string | null, state: CommitmentState | null, brokenOn: string | null }> | null } | null } | null }
   | null };

export type ExplainedFragment = { edition: string | null, baseScore: string | null, total: string | null, contributions: Array<{ factId: string | null, code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, vetoes: Array<{ factId: string | null, code: string | null, clause: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null };

export type ClauseFragment = { edition: string, at: string | null, text: string | null, provisional: boolean };

export type ConsoleAddProofMutationVariables = Exact<{
  input: ProofInput;
}>;


export type ConsoleAddProofMutation = { addProof: { id: string | null, fileName: string | null, mediaType: string | null, missingParts: Array<number> | null } | null };

export type ConsoleFileProofMutationVariables = Exact<{
  input: ProofInput;
}>;


export type ConsoleFileProofMutation = { addProof: { id: string | null, fileName: string | null, mediaType: string | null, missingParts: Array<number> | null } | null };

export type ConsoleProposeMeasureMutationVariables = Exact<{
  input: MeasureInput;
}>;


export type ConsoleProposeMeasureMutation = { proposeMeasure: { id: string, state: MeasureState | null, statedUntil: string | null } | null };

export type PublicityMonthsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PublicityMonthsQuery = { publicityQuality: Array<{ group: string | null, total: { display: string | null, suppressed: boolean | null } | null, timely: { value: string | null, display: string | null, suppressed: boolean | null } | null }> | null };

export type ConsolePublishDrawMutationVariables = Exact<{
  id: string;
}>;


export type ConsolePublishDrawMutation = { publishDraw: { id: string | null, state: DrawState | null } | null };

export type PurposesQueryVariables = Exact<{ [key: string]: never; }>;


export type PurposesQuery = { purposes: Array<{ purpose: Purpose | null, title: string | null, roles: Array<string> | null, bases: Array<string> | null, answer: string | null }> | null };

export type ConsoleQuarantineQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  all?: boolean | null | undefined;
}>;


export type ConsoleQuarantineQuery = { quarantine: { nodes: Array<{ id: string | null, line: number | null, column: string | null, code: string | null, expected: string | null, got: string | null, settled: QuarantineEnd | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleReportReachMutationVariables = Exact<{
  id: string;
  reach: number;
  source: string;
}>;


export type ConsoleReportReachMutation = { reportReach: { id: string | null, reportedReach: number | null } | null };

export type ConsoleRecordCommitmentMutationVariables = Exact<{
  subject: string;
  input: CommitmentInput;
}>;


export type ConsoleRecordCommitmentMutation = { recordCommitment: { id: string, state: CommitmentState | null } | null };

export type ConsoleRecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type ConsoleRecordDecisionMutation = { recordDecision: { missingDocuments: Array<DocumentKind> | null, decision: { id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, severity: Severity | null, state: CourseState | null, publicity: { state: PublicityState | null, dueOn: string | null, earliestEndOn: string | null, latestEndOn: string | null, barredBy: NotForPublicity | null } | null, repair: { state: RepairState | null, eligibleOn: string | null } | null, documents: Array<{ id: string | null, kind: DocumentKind | null, format: DocumentFormat | null, fileName: string | null, sha256: string | null, madeAt: string | null }> | null, services: Array<{ kind: DocumentKind | null, servedOn: string | null, method: ServiceMethod | null, evidenceSha256: string | null, late: boolean | null, dueOn: string | null }> | null } | null } | null };

export type ConsoleRecordEducationMutationVariables = Exact<{
  subject: string;
  hours: string;
  completedOn: string;
  sourceRef: string;
}>;


export type ConsoleRecordEducationMutation = { recordEducation: { cycleStartOn: string | null, grade: string | null } | null };

export type ConsoleRecordInspectionMutationVariables = Exact<{
  input: InspectionResultInput;
}>;


export type ConsoleRecordInspectionMutation = { recordInspectionResult: { subjectId: string | null, result: { outcome: InspectionOutcome | null } | null } | null };

export type ConsoleRecordServiceMutationVariables = Exact<{
  input: RecordServiceInput;
}>;


export type ConsoleRecordServiceMutation = { recordService: { missingDocuments: Array<DocumentKind> | null, decision: { id: string, docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, severity: Severity | null, state: CourseState | null, publicity: { state: PublicityState | null, dueOn: string | null, earliestEndOn: string | null, latestEndOn: string | null, barredBy: NotForPublicity | null } | null, repair: { state: RepairState | null, eligibleOn: string | null } | null, documents: Array<{ id: string | null, kind: DocumentKind | null, format: DocumentFormat | null, fileName: string | null, sha256: string | null, madeAt: string | null }> | null, services: Array<{ kind: DocumentKind | null, servedOn: string | null, method: ServiceMethod | null, evidenceSha256: string | null, late: boolean | null, dueOn: string | null }> | null } | null } | null };

export type ConsoleRemoveListingMutationVariables = Exact<{
  id: string;
  ground: RemovalGround;
  reason: string;
}>;


export type ConsoleRemoveListingMutation = { removeListing: { id: string, state: ListingState | null, removedOn: string | null } | null };

export type ConsoleRepairsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleRepairsQuery = { repairWorklist: Array<{ id: string | null, state: RepairState | null, eligibleOn: string | null, blockers: Array<RepairBlocker> | null, appliedOn: string | null, acceptBy: string | null, decideBy: string | null, workingDaysLeft: number | null, late: boolean | null, commitmentId: string | null, proofs: Array<string> | null, basis: { edition: string, at: string | null, text: string | null } | null, decision: { id: string, docNo: string | null, decidedOn: string | null, severity: Severity | null, breachFacts: string | null, content: string | null } | null }> | null, repairsOverdue: Array<{ id: string | null, state: RepairState | null, decision: { docNo: string | null } | null, propagation: Array<{ target: string | null, kind: PropagationKind | null, owner: string | null, requiredBy: string | null, confirmedAt: string | null, overdue: boolean | null }> | null }> | null };

export type ConsoleDecideReportMutationVariables = Exact<{
  id: string;
  uphold: boolean;
  reason: string;
}>;


export type ConsoleDecideReportMutation = { decideReport: { id: string | null, state: UnitReportState | null } | null };

export type ConsoleDisputeReportMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleDisputeReportMutation = { disputeReport: { id: string | null, state: UnitReportState | null } | null };

export type ConsoleReportFilesQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleReportFilesQuery = { unitReport: { id: string | null, documents: Array<{ format: ReportFormat | null, fileName: string | null, mediaType: string | null, content: string | null }> | null } | null };

export type ConsoleMakeReportMutationVariables = Exact<{
  unit: string;
  period: string;
}>;


export type ConsoleMakeReportMutation = { makeUnitReport: { id: string | null, state: UnitReportState | null } | null };

export type ConsoleSignReportMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleSignReportMutation = { signReport: { id: string | null, state: UnitReportState | null } | null };

export type ConsoleReportsQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;


export type ConsoleReportsQuery = { unitReports: Array<{ id: string | null, unit: string | null, period: string | null, state: UnitReportState | null, madeAt: string | null, contentHash: string | null, lines: Array<string> | null, course: Array<{ event: string | null, state: UnitReportState | null, reason: string | null, byUnit: string | null, at: string | null }> | null }> | null };

export type ConsoleResultObjectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleResultObjectionsQuery = { assessmentObjectionWorklist: Array<{ id: string | null, assessmentId: string | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, mustNotBeDecidedBy: Array<string> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, proofs: Array<{ id: string | null }> | null }> | null, evaluationObjectionWorklist: Array<{ id: string | null, evaluationId: string | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, mustNotBeDecidedBy: Array<string> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, proofs: Array<{ id: string | null }> | null }> | null, breachObjectionWorklist: Array<{ id: string | null, commitmentId: string | null, ground: string | null, filedOn: string | null, dueOn: string | null, late: boolean | null, proofs: Array<string> | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null }> | null };

export type ConsoleRunDrawMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleRunDrawMutation = { runDraw: { id: string | null, state: DrawState | null } | null };

export type ConsoleSectionsToScoreQueryVariables = Exact<{
  year: number;
}>;


export type ConsoleSectionsToScoreQuery = { sectionsToScore: Array<{ contractId: string | null, project: string | null, section: string | null, role: ConstructionRole | null, year: number | null, answeredOn: string | null, dueOn: string | null, conducts: Array<{ code: string | null, text: string | null, occurredOn: string | null, times: number | null, correctedOn: string | null, factId: string | null }> | null }> | null };

export type ConsoleSelfReportMutationVariables = Exact<{
  input: EvaluationReportInput;
}>;


export type ConsoleSelfReportMutation = { reportEvaluation: { id: string, state: EvaluationState | null, selfReported: { score: string | null, handedInOn: string | null, dueOn: string | null, late: boolean | null } | null } | null };

export type ConsoleSelfScoreMutationVariables = Exact<{
  input: SelfScoreInput;
}>;


export type ConsoleSelfScoreMutation = { selfScoreAssessment: { id: string, state: AssessmentState | null, selfScore: { score: string | null, handedInOn: string | null, dueOn: string | null, late: boolean | null } | null } | null };

export type ConsoleSendBatchMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleSendBatchMutation = { sendPublicityBatch: { id: string | null, state: BatchState | null } | null };

export type ConsoleSettleConflictMutationVariables = Exact<{
  id: string;
  keep: Kept;
  reason: string;
}>;


export type ConsoleSettleConflictMutation = { settleConflict: { id: string, docNo: string | null } | null };

export type ConsoleSettlePlateMutationVariables = Exact<{
  id: string;
  genuine: Array<string> | string;
  reason: string;
}>;


export type ConsoleSettlePlateMutation = { settlePlate: { id: string | null, state: string | null } | null };

export type ConsoleShowAssessmentMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleShowAssessmentMutation = { showAssessment: { id: string, state: AssessmentState | null, shownUntil: string | null } | null };

export type ConsoleShowEvaluationMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleShowEvaluationMutation = { showEvaluation: { evaluationId: string | null, state: EvaluationState | null, shownUntil: string | null } | null };

export type ConsoleSplitSubjectMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleSplitSubjectMutation = { splitSubject: { id: string | null, memberId: string | null, was: string | null, is: string | null } | null };

export type ConsoleStateBreachMutationVariables = Exact<{
  id: string;
  statement: string;
}>;


export type ConsoleStateBreachMutation = { stateBreachCase: { id: string, state: CommitmentState | null } | null };

export type ConsoleStateConductMutationVariables = Exact<{
  input: ConductInput;
}>;


export type ConsoleStateConductMutation = { stateConduct: { id: string | null, qualifies: boolean | null, struck: boolean | null } | null };

export type ConsoleStateListingMutationVariables = Exact<{
  id: string;
  statement: string;
}>;


export type ConsoleStateListingMutation = { stateListingCase: { id: string | null, state: ListingState | null } | null };

export type ConsoleSubjectFoundQueryVariables = Exact<{
  key: SubjectKey;
}>;


export type ConsoleSubjectFoundQuery = { subject:
    | { __typename: 'Enterprise', name: string | null, id: string }
    | { __typename: 'Practitioner', id: string }
    | { __typename: 'SoleTrader', name: string | null, id: string }
    | { __typename: 'Vehicle', plate: string | null, id: string }
   | null };

export type SupervisionFiguresQueryVariables = Exact<{
  industry: SupervisedIndustry;
}>;


export type SupervisionFiguresQuery = { classes: Array<{ by: string | null, subjects: number | null, withheld: boolean | null }> | null, inspections: Array<{ by: string | null, subjects: number | null, withheld: boolean | null }> | null };

export type ConsoleDecideTargetMutationVariables = Exact<{
  id: string;
  uphold: boolean;
  reason: string;
}>;


export type ConsoleDecideTargetMutation = { decideTargetDispute: { id: string | null, state: TargetState | null } | null };

export type ConsoleDisputeTargetMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleDisputeTargetMutation = { disputeTarget: { id: string | null, state: TargetState | null } | null };

export type ConsoleFinaliseTargetMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleFinaliseTargetMutation = { finaliseTarget: { id: string | null, state: TargetState | null } | null };

export type ConsoleFreezeTargetMutationVariables = Exact<{
  year: number;
}>;


export type ConsoleFreezeTargetMutation = { freezeTarget: { id: string | null, state: TargetState | null } | null };

export type ConsoleTargetsQueryVariables = Exact<{
  year: number;
}>;


export type ConsoleTargetsQuery = { targetIndicators: Array<{ code: string | null, title: string | null, weight: string | null, target: string | null, evidenceQuery: string | null, measuredAt: string | null }> | null, targetComparison: { id: string | null, state: TargetState | null, frozenAt: string | null, disputeUntil: string | null, contentHash: string | null, keyId: string | null, disputeBasis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, scores: Array<{ unit: string | null, score: string | null, outOf: string | null, points: Array<{ code: string | null, value: string | null, points: string | null, weight: string | null }> | null }> | null, disputes: Array<{ id: string | null, unit: string | null, ground: string | null, state: TargetDisputeState | null, reason: string | null }> | null } | null };

export type ConsoleAmendTenderMutationVariables = Exact<{
  id: string;
  input: TenderInput;
  reason: string;
}>;


export type ConsoleAmendTenderMutation = { amendTender: { id: string | null, state: TenderState | null } | null };

export type ConsoleCancelTenderMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type ConsoleCancelTenderMutation = { cancelTender: { id: string | null, state: TenderState | null } | null };

export type ConsoleOpenTenderMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleOpenTenderMutation = { openTender: { id: string | null, state: TenderState | null, opensAt: string | null } | null };

export type ConsoleRecordTenderMutationVariables = Exact<{
  input: TenderInput;
  key?: string | null | undefined;
}>;


export type ConsoleRecordTenderMutation = { recordTender: { id: string | null, state: TenderState | null, opensAt: string | null } | null };

export type ConsoleTenderReportFilesQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleTenderReportFilesQuery = { tender: { documents: Array<{ format: string | null, fileName: string | null, mediaType: string | null, content: string | null }> | null } | null };

export type ConsoleMakeTenderReportMutationVariables = Exact<{
  tender: string;
  receipt: string;
}>;


export type ConsoleMakeTenderReportMutation = { makeTenderReport: Array<{ format: string | null, fileName: string | null }> | null };

export type ConsoleTenderQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleTenderQuery = { tender: { id: string | null, name: string | null, role: ConstructionRole | null, tenderee: string | null, estimatedPrice: string | null, opensAt: string | null, state: TenderState | null, sections: Array<{ no: string | null, name: string | null }> | null, creditUse: { newcomerWithBadRecord: TenderGrade | null, words: Array<string> | null, points: Array<{ grade: TenderGrade | null, points: string | null }> | null, bidBond: { share: string | null, reductions: Array<{ grade: TenderGrade | null, reduction: string | null }> | null } | null, performanceBond: { share: string | null, reductions: Array<{ grade: TenderGrade | null, reduction: string | null }> | null } | null, lots: Array<{ grade: TenderGrade | null, most: number | null }> | null, caps: Array<{ edition: string, at: string | null, text: string | null, provisional: boolean }> | null } | null, bidders: Array<{ bidderCode: string | null, members: Array<string> | null }> | null, evaluators: Array<{ id: string | null, person: string | null, name: string | null, employerCode: string | null, until: string | null, state: EvaluatorState | null }> | null, documents: Array<{ format: string | null, fileName: string | null, sha256: string | null, receiptId: string | null, madeAt: string | null }> | null } | null };

export type ConsoleTendersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleTendersQuery = { tenders: { nodes: Array<{ id: string | null, name: string | null, role: ConstructionRole | null, tenderee: string | null, opensAt: string | null, state: TenderState | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type ConsoleTodayBesideQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;


export type ConsoleTodayBesideQuery = { drawWorklist: Array<{ dueOn: string | null, late: boolean | null }> | null, myInspections: Array<{ dueOn: string | null, late: boolean | null, result: { outcome: InspectionOutcome | null } | null }> | null, measureWorklist: Array<{ dueOn: string | null, ready: boolean | null }> | null, evaluationWorklist: Array<{ dueOn: string | null, late: boolean | null }> | null, assessmentWorklist: Array<{ dueOn: string | null }> | null, opinionWorklist: Array<{ unit: string | null, dueOn: string | null, late: boolean | null }> | null, dataRequests: { nodes: Array<{ state: DataRequestState | null, dueOn: string | null, late: boolean | null }> | null } | null };

export type ConsoleTodayQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;


export type ConsoleTodayQuery = { publicityWorklist: Array<{ id: string, publicity: { dueOn: string | null, state: PublicityState | null } | null }> | null, withdrawalsDue: Array<{ id: string }> | null, repairWorklist: Array<{ state: RepairState | null, acceptBy: string | null, decideBy: string | null, late: boolean | null }> | null, correctionNotices: Array<{ requiredBy: string | null, overdue: boolean | null }> | null, objectionWorklist: Array<{ mustNotBeDecidedBy: string | null, dueOn: string | null, late: boolean | null }> | null };

export type TownshipsQueryVariables = Exact<{ [key: string]: never; }>;


export type TownshipsQuery = { townshipFigures: Array<{ township: string | null, subjects: number | null, withheld: boolean | null }> | null };

export type ConsoleRecordTrainingMutationVariables = Exact<{
  input: TrainingInput;
}>;


export type ConsoleRecordTrainingMutation = { recordTraining: { id: string | null } | null };

export type ConsoleTrainingQueryVariables = Exact<{
  year: number;
  after?: string | null | undefined;
}>;


export type ConsoleTrainingQuery = { trainingCourses: { nodes: Array<{ id: string | null, title: string | null, heldOn: string | null, hours: number | null, content: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null, trainingCompletion: Array<{ unit: string | null, quarter: string | null, called: number | null, completed: number | null, withheld: boolean | null }> | null };

export type ConsoleTriableFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleTriableFilesQuery = { triableFiles: Array<string> | null };

export type ConsoleTruckFoundQueryVariables = Exact<{
  plate: string;
}>;


export type ConsoleTruckFoundQuery = { vehicleByPlate: { id: string, plate: string | null } | null };

export type ConsoleWeighingsQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleWeighingsQuery = { subject:
    | { __typename: 'Enterprise', name: string | null, profile: { overload: { violationsInYear: number | null, violations: { nodes: Array<{ id: string | null, station: string | null, weighedAt: string | null, plate: string | null, axles: number | null, grossKg: number | null, limitKg: number | null, excessKg: number | null, tier: ExcessTier | null, counts: boolean | null, limitBasis: { edition: string, at: string | null, text: string | null } | null }> | null } | null, listings: Array<{ id: string, circumstance: number | null, listedOn: string | null, publicUntil: string | null, inForce: boolean | null }> | null } | null } | null }
    | { __typename: 'Practitioner', profile: { overload: { violationsInYear: number | null, violations: { nodes: Array<{ id: string | null, station: string | null, weighedAt: string | null, plate: string | null, axles: number | null, grossKg: number | null, limitKg: number | null, excessKg: number | null, tier: ExcessTier | null, counts: boolean | null, limitBasis: { edition: string, at: string | null, text: string | null } | null }> | null } | null, listings: Array<{ id: string, circumstance: number | null, listedOn: string | null, publicUntil: string | null, inForce: boolean | null }> | null } | null } | null }
    | { __typename: 'SoleTrader', profile: { overload: { violationsInYear: number | null, violations: { nodes: Array<{ id: string | null, station: string | null, weighedAt: string | null, plate: string | null, axles: number | null, grossKg: number | null, limitKg: number | null, excessKg: number | null, tier: ExcessTier | null, counts: boolean | null, limitBasis: { edition: string, at: string | null, text: string | null } | null }> | null } | null, listings: Array<{ id: string, circumstance: number | null, listedOn: string | null, publicUntil: string | null, inForce: boolean | null }> | null } | null } | null }
    | { __typename: 'Vehicle', profile: { overload: { violationsInYear: number | null, violations: { nodes: Array<{ id: string | null, station: string | null, weighedAt: string | null, plate: string | null, axles: number | null, grossKg: number | null, limitKg: number | null, excessKg: number | null, tier: ExcessTier | null, counts: boolean | null, limitBasis: { edition: string, at: string | null, text: string | null } | null }> | null } | null, listings: Array<{ id: string, circumstance: number | null, listedOn: string | null, publicUntil: string | null, inForce: boolean | null }> | null } | null } | null }
   | null };

export type ConsoleWithdrawAssessmentObjectionMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleWithdrawAssessmentObjectionMutation = { withdrawAssessmentObjection: { id: string | null, state: AssessmentObjectionState | null } | null };

export type ConsoleWithdrawBreachObjectionMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleWithdrawBreachObjectionMutation = { withdrawBreachObjection: { id: string | null, state: BreachObjectionState | null } | null };

export type ConsoleWithdrawEvaluationObjectionMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleWithdrawEvaluationObjectionMutation = { withdrawEvaluationObjection: { id: string | null, state: EvaluationObjectionState | null } | null };

export type ConsoleWithdrawObjectionMutationVariables = Exact<{
  id: string;
}>;


export type ConsoleWithdrawObjectionMutation = { withdrawObjection: { id: string | null, state: ObjectionState | null } | null };

export type ConsoleWithdrawPublicityMutationVariables = Exact<{
  decision: string;
  reason: string;
}>;


export type ConsoleWithdrawPublicityMutation = { withdrawPublicity: { id: string, docNo: string | null } | null };

export type DashboardProfileQueryVariables = Exact<{
  key: SubjectKey;
  knownAt?: string | null | undefined;
}>;


export type DashboardProfileQuery = { subject:
    | { __typename: 'Enterprise', id: string, uscc: string | null, name: string | null, legalRepresentative: { displayName: string | null } | null, profile: { knownAt: string, roadTransport: { freshAt: string | null, assessments: Array<{ year: number | null, scheme: AssessmentScheme | null, grade: string | null, state: AssessmentState | null }> | null } | null, construction: { freshAt: string | null, grades: Array<{ role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null, validTo: string | null }> | null } | null, overload: { freshAt: string | null, violationsInYear: number | null, violatingTruckShare: string | null, listings: Array<{ circumstance: number | null, listedOn: string | null, publicUntil: string | null }> | null } | null, enforcement: { freshAt: string | null, decisions: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, severity: Severity | null, decidedOn: string | null, publicity: { state: PublicityState | null, publishedOn: string | null, latestEndOn: string | null } | null }> | null } | null } | null }
    | { __typename: 'Practitioner', id: string, displayName: string | null, profile: { roadTransport: { integrity: { cycleStartOn: string | null, points: number | null, grade: string | null } | null } | null } | null }
    | { __typename: 'SoleTrader' }
    | { __typename: 'Vehicle' }
   | null };

export type PublicityQualityQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PublicityQualityQuery = { publicityQuality: Array<{ group: string | null, total: { display: string | null, suppressed: boolean | null } | null, timely: { value: string | null, display: string | null, suppressed: boolean | null } | null, compliant: { display: string | null, suppressed: boolean | null } | null, missing: { display: string | null, suppressed: boolean | null } | null }> | null };

export type SubjectsQueryVariables = Exact<{
  filter?: SubjectFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SubjectsQuery = { enterprises: { totalBand: string | null, edges: Array<{ cursor: string | null, node: { id: string, uscc: string | null, name: string | null, profile: { roadTransport: { assessments: Array<{ year: number | null, grade: string | null }> | null } | null, construction: { grades: Array<{ role: ConstructionRole | null, grade: string | null }> | null } | null, overload: { violationsInYear: number | null } | null, enforcement: { decisionsInForce: number | null } | null } | null } | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type DecideDataRequestMutationVariables = Exact<{
  id: string;
  approve: boolean;
  reason: string;
}>;


export type DecideDataRequestMutation = { decideDataRequest: { id: string | null, state: DataRequestState | null, refusalReason: string | null, validUntil: string | null } | null };

export type GrantHealthQueryVariables = Exact<{
  id: string;
}>;


export type GrantHealthQuery = { dataRequest: { id: string | null, requester: string | null, purpose: string | null, legalBasis: string | null, usedQuota: number | null, quota: number | null, unusedCoordinates: Array<string> | null, validUntil: string | null, state: DataRequestState | null } | null };

export type SubmitDataRequestMutationVariables = Exact<{
  input: DataRequestInput;
}>;


export type SubmitDataRequestMutation = { submitDataRequest: { id: string | null, state: DataRequestState | null, dueOn: string | null, operationHash: string | null, rows: string | null, quota: number | null, validUntil: string | null, reveals: Array<{ coordinate: string | null, class: string | null, ownerUnit: string | null }> | null } | null };

export type SharedListingsQueryVariables = Exact<{
  key: SubjectKey;
}>;


export type SharedListingsQuery = { subject:
    | { uscc: string | null, name: string | null, profile: { overload: { listings: Array<{ circumstance: number | null, listedOn: string | null, removedOn: string | null, removalReason: string | null }> | null } | null, enforcement: { decisions: Array<{ docNo: string | null, kind: DecisionKind | null, severity: Severity | null, decidedOn: string | null }> | null } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision: { missingDocuments: Array<DocumentKind> | null, decision: { id: string, publicity: { dueOn: string | null, earliestEndOn: string | null, latestEndOn: string | null } | null, repair: { state: RepairState | null, eligibleOn: string | null } | null } | null } | null };

export type DrawQueryVariables = Exact<{
  id: string;
}>;


export type DrawQuery = { draw: { seedCommitment: string | null, seedReveal: string | null, populationHash: string | null, inspectors: Array<string> | null, ratioByClass: Array<{ supervisionClass: string | null, ratio: string | null }> | null, drawn: Array<{ subjectId: string | null, stratum: string | null }> | null, receipt: { id: string | null, signature: string | null } | null } | null };

export type ExplainAccessQueryVariables = Exact<{
  operation: string;
  purpose: Purpose;
}>;


export type ExplainAccessQuery = { explainAccess: { policyVersion: string | null, verdict: string | null, obligations: Array<string> | null, coordinates: Array<{ coordinate: string | null, usage: string | null, verdict: string | null, mask: string | null, clause: string | null, unlockedBy: string | null }> | null } | null };

export type ExportActsQueryVariables = Exact<{
  template: ActTemplate;
  kind?: DecisionKind | null | undefined;
  columns?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ExportActsQuery = { exportActs: { columns: Array<string> | null, rows: Array<Array<string>> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type FirmFleetQueryVariables = Exact<{
  key: SubjectKey;
  on?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FirmFleetQuery = { subject:
    | { id: string, name: string | null, fleet: { on: string | null, trucks: number | null, basis: { edition: string, at: string | null, text: string | null, provisional: boolean } | null, vehicles: { nodes: Array<{ id: string, plate: string | null, holdings: Array<{ id: string | null, kind: HoldingKind | null, validFrom: string | null, validTo: string | null, holder:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               | null }> | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type FrontBatchesQueryVariables = Exact<{
  site: PublicitySite;
  after?: string | null | undefined;
}>;


export type FrontBatchesQuery = { publicityBatches: { nodes: Array<{ id: string | null, action: BatchAction | null, template: ActTemplate | null, count: number | null, sheetHash: string | null, sheet: { columns: Array<string> | null, rows: Array<Array<string>> | null, decisionIds: Array<string> | null } | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type FrontSentQueryVariables = Exact<{
  site: PublicitySite;
  after?: string | null | undefined;
}>;


export type FrontSentQuery = { publicityBatches: { nodes: Array<{ id: string | null, action: BatchAction | null, template: ActTemplate | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type StateHoldingMutationVariables = Exact<{
  vehicleId: string;
  holderId: string;
  kind: HoldingKind;
  from: string;
  to?: string | null | undefined;
  reason: string;
}>;


export type StateHoldingMutation = { stateHolding: { id: string | null, kind: HoldingKind | null, validFrom: string | null, validTo: string | null } | null };

export type ImportActsMutationVariables = Exact<{
  input: ImportActsInput;
}>;


export type ImportActsMutation = { importActs: { batchId: string | null, received: number | null, accepted: number | null, unchanged: number | null, quarantined: Array<{ line: number | null, column: string | null, code: string | null, expected: string | null, got: string | null }> | null } | null };

export type MyCertificatesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyCertificatesQuery = { myCertificates: { nodes: Array<{ id: string | null, state: CertificateState | null, issuedAt: string | null, validUntil: string | null, revokedAt: string | null, changedParts: Array<CertificatePart> | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type MyCreditQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCreditQuery = { mySubject:
    | { name: string | null, profile: { roadTransport: { assessments: Array<{ year: number | null, grade: string | null, score: string | null, state: AssessmentState | null, explanation: { edition: string | null, baseScore: string | null, total: string | null, contributions: Array<{ code: string | null, points: string | null, occurredOn: string | null, expiresOn: string | null, evidenceRef: string | null, clause: { edition: string, at: string | null, text: string | null } | null }> | null, wayBack: Array<{ change: string | null, earliestOn: string | null, resultingGrade: string | null }> | null } | null }> | null } | null, enforcement: { decisions: Array<{ id: string, docNo: string | null, severity: Severity | null, publicity: { state: PublicityState | null, earliestEndOn: string | null, latestEndOn: string | null, sites: Array<string> | null } | null, repair: { state: RepairState | null, eligibleOn: string | null, blockers: Array<RepairBlocker> | null, propagation: Array<{ target: string | null, requiredBy: string | null, confirmedAt: string | null }> | null } | null }> | null } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type FileObjectionMutationVariables = Exact<{
  fact: string;
  ground: string;
  proofs?: Array<string> | string | null | undefined;
}>;


export type FileObjectionMutation = { fileObjection: { id: string | null, state: ObjectionState | null, dueOn: string | null, mustNotBeDecidedBy: string | null } | null };

export type OverloadCandidatesQueryVariables = Exact<{
  quarter: string;
  after?: string | null | undefined;
}>;


export type OverloadCandidatesQuery = { overloadCandidates: { nodes: Array<{ circumstance: number | null, count: number | null, threshold: string | null, evidence: Array<string> | null, noticeEndsOn: string | null, subject: { id: string | null } | null, basis: Array<{ edition: string, at: string | null, text: string | null }> | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type OwnChangesEndMutationVariables = Exact<{
  id: string;
}>;


export type OwnChangesEndMutation = { endOwnChangeSubscription: { id: string | null, state: ChangeSubscriptionState | null } | null };

export type OwnChangesSecretQueryVariables = Exact<{
  id: string;
}>;


export type OwnChangesSecretQuery = { ownChangeSecret: string | null };

export type OwnChangesSubscribeMutationVariables = Exact<{
  endpoint: string;
}>;


export type OwnChangesSubscribeMutation = { subscribeToOwnChanges: { id: string | null, state: ChangeSubscriptionState | null, endpoint: string | null, since: string | null, until: string | null } | null };

export type OwnChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnChangesQuery = { ownChangeSubscriptions: Array<{ id: string | null, state: ChangeSubscriptionState | null, endpoint: string | null, until: string | null, deliveries: Array<{ sequence: number | null, beat: string | null, state: ChangeDeliveryState | null, attempts: number | null, outcome: string | null }> | null }> | null };

export type Plan2024BureauQueryVariables = Exact<{ [key: string]: never; }>;


export type Plan2024BureauQuery = { coverage: { total: { share: string | null, holes: number | null } | null, weighing: { share: string | null } | null, facts: { share: string | null } | null, commitments: { statements: number | null } | null, byUnit: Array<{ about: string | null, share: string | null }> | null } | null, planFigures: { leaders: number | null, office: number | null, unitsWithoutLiaison: number | null, unitsWithoutDeputy: number | null, reportsMissing: number | null, unconfirmedEmergencies: number | null, finalTargets: number | null } | null };

export type Plan2024PublicityQueryVariables = Exact<{ [key: string]: never; }>;


export type Plan2024PublicityQuery = { byKind: Array<{ group: string | null, timely: { value: string | null } | null }> | null, byUnit: Array<{ group: string | null, timely: { value: string | null } | null, compliant: { value: string | null } | null }> | null };

export type Plan2026BureauQueryVariables = Exact<{ [key: string]: never; }>;


export type Plan2026BureauQuery = { coverage: { total: { share: string | null, holes: number | null } | null, weighing: { share: string | null } | null, facts: { share: string | null } | null, commitments: { statements: number | null } | null, byUnit: Array<{ about: string | null, share: string | null }> | null } | null, planFigures: { leaders: number | null, office: number | null, unitsWithoutLiaison: number | null, unitsWithoutDeputy: number | null, reportsMissing: number | null, unconfirmedEmergencies: number | null, finalTargets: number | null } | null };

export type Plan2026PublicityQueryVariables = Exact<{ [key: string]: never; }>;


export type Plan2026PublicityQuery = { byKind: Array<{ group: string | null, timely: { value: string | null } | null }> | null, byUnit: Array<{ group: string | null, timely: { value: string | null } | null, compliant: { value: string | null } | null }> | null };

export type Plan2026WorkQueryVariables = Exact<{ [key: string]: never; }>;


export type Plan2026WorkQuery = { workFigures: { countedUpTo: string | null, editions: number | null, editionsChecked: string | null, provisionalEditions: Array<string> | null, drawsPublished: number | null, resultsInTime: string | null, tendersChecked: string | null, measuresInForce: number | null, answersInTime: string | null, servedTogether: string | null, repairsInTime: string | null, overdueDuties: number | null, trainingCompleted: string | null, activitiesPlanned: number | null, activitiesHeld: number | null, activitiesHeldShare: string | null, casesPublished: number | null } | null };

export type PlanItemsQueryVariables = Exact<{
  year: number;
}>;


export type PlanItemsQuery = { workPlan: Array<{ id: string | null, evidenceQuery: string | null, evidenceHash: string | null, state: PlanState | null }> | null, targetIndicators: Array<{ code: string | null, evidenceQuery: string | null, evidenceHash: string | null }> | null };

export type PlanSubmitMutationVariables = Exact<{
  item: string;
  answer: string;
  receipt: string;
}>;


export type PlanSubmitMutation = { submitMeasured: { id: string | null, measured: string | null, measuredAt: string | null, state: PlanState | null, receiptId: string | null } | null };

export type PublicLookupQueryVariables = Exact<{
  key: SubjectKey;
}>;


export type PublicLookupQuery = { subject:
    | { uscc: string | null, name: string | null, profile: { roadTransport: { assessments: Array<{ year: number | null, scheme: AssessmentScheme | null, grade: string | null }> | null } | null, construction: { grades: Array<{ role: ConstructionRole | null, year: number | null, authority: string | null, grade: string | null }> | null } | null, overload: { listings: Array<{ circumstance: number | null, listedOn: string | null, publicUntil: string | null }> | null } | null, enforcement: { decisions: Array<{ docNo: string | null, kind: DecisionKind | null, decidedOn: string | null, publicity: { publishedOn: string | null, latestEndOn: string | null } | null }> | null } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type PublicityWorklistQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;


export type PublicityWorklistQuery = { publicityWorklist: Array<{ id: string, docNo: string | null, kind: DecisionKind | null, severity: Severity | null, decidedOn: string | null, publicity: { dueOn: string | null, workingDaysLeft: number | null, state: PublicityState | null, sites: Array<string> | null } | null }> | null };

export type ReconciliationQueryVariables = Exact<{
  id: string;
}>;


export type ReconciliationQuery = { reconciliation: { id: string | null, finished: boolean | null, lines: number | null, unreadableLines: Array<number> | null, counts: Array<{ kind: FindingKind | null, count: number | null }> | null, findings: Array<{ kind: FindingKind | null, line: number | null, docNo: string | null, detail: string | null, decision: { id: string } | null }> | null } | null };

export type ReconcileActsMutationVariables = Exact<{
  input: ReconcileActsInput;
}>;


export type ReconcileActsMutation = { reconcileActs: { id: string | null, finished: boolean | null } | null };

export type StartReconciliationMutationVariables = Exact<{
  from: string;
  to: string;
}>;


export type StartReconciliationMutation = { startReconciliation: { id: string | null, key: string | null, decidedFrom: string | null, decidedTo: string | null } | null };

export type ApplyForRepairMutationVariables = Exact<{
  decision: string;
  commitment: string;
  proofs: Array<string> | string;
}>;


export type ApplyForRepairMutation = { applyForRepair: { state: RepairState | null, eligibleOn: string | null, blockers: Array<RepairBlocker> | null, propagation: Array<{ target: string | null, requiredBy: string | null }> | null } | null };

export type TakeWeighingsMutationVariables = Exact<{
  input: TakeWeighingsInput;
}>;


export type TakeWeighingsMutation = { takeWeighings: { received: number | null, taken: number | null, known: number | null, corrected: number | null, quarantined: number | null, flagged: number | null, replayed: boolean | null, reasons: Array<{ line: number | null, serial: string | null, code: WeighingFault | null, expected: string | null, got: string | null }> | null } | null };

export type TargetSubmitMutationVariables = Exact<{
  year: number;
  code: string;
  answer: string;
  receipt: string;
}>;


export type TargetSubmitMutation = { submitIndicator: { code: string | null, measuredAt: string | null, values: Array<{ unit: string | null, value: string | null }> | null } | null };

export type TenderCheckQueryVariables = Exact<{
  tender: string;
  openedAt: string;
}>;


export type TenderCheckQuery = { tenderCheck: { tenderId: string | null, openedAt: string | null, bidders: Array<{ bidderCode: string | null, grade: string | null, authority: string | null, validAtOpening: boolean | null, newcomerRule: { edition: string, at: string | null, text: string | null } | null, consortiumRule: { edition: string, at: string | null, text: string | null } | null, restrictions: Array<{ code: RestrictionCode | null, basis: string | null, listName: string | null, until: string | null }> | null }> | null, receipt: { id: string | null, operationHash: string | null, policyVersion: string | null, editions: Array<string> | null, resultHash: string | null, signature: string | null, logIndex: number | null, checkpoint: string | null } | null } | null };

export type VerifyReceiptQueryVariables = Exact<{
  id: string;
}>;


export type VerifyReceiptQuery = { verifyReceipt: { valid: boolean | null, reasons: Array<string> | null, inclusionProof: Array<string> | null, checkpoint: string | null } | null };

export type WhatIsInForceQueryVariables = Exact<{
  key: SubjectKey;
}>;


export type WhatIsInForceQuery = { subject:
    | { profile: { supervision: { freshAt: string | null, commitments: Array<{ kind: CommitmentKind | null, state: CommitmentState | null, signedOn: string | null, brokenOn: string | null }> | null, measures: Array<{ catalogueCode: string | null, catalogueVersion: string | null, basis: string | null, authority: string | null, since: string | null, until: string | null }> | null } | null } | null }
    | Record<PropertyKey, never>
   | null };

export type WhoLookedAtMeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WhoLookedAtMeQuery = { whoLookedAtMe: { nodes: Array<{ at: string | null, org: string | null, role: string | null, purpose: string | null, basis: string | null, coordinates: Array<string> | null, receiptId: string | null }> | null, pageInfo: { endCursor: string | null, hasNextPage: boolean | null } | null } | null };

export type WorkPlanQueryVariables = Exact<{
  year: number;
}>;


export type WorkPlanQuery = { workPlan: Array<{ point: number | null, title: string | null, leadUnit: Array<string> | null, unit: Array<string> | null, dueOn: string | null, measured: string | null, target: string | null, state: PlanState | null, evidenceQuery: string | null }> | null, liaisons: Array<{ unit: string | null, name: string | null, deputy: string | null, lastReportAt: string | null }> | null };

export const CadreCheck = documentOf<CadreCheckQuery, CadreCheckQueryVariables>('72953fb7dc8793cc4c64cd1e15d9e607808aec908f43aecda9847c84e1dc6338')
export const CertificateIssue = documentOf<CertificateIssueMutation, CertificateIssueMutationVariables>('14a4b33133a4580eb728ce8063553ff2485983e43997bbecd95015ab2f673a76')
export const CertificatePage = documentOf<CertificatePageQuery, CertificatePageQueryVariables>('5d22c905808a57e6c52cf65d57deaca5688046deb561b3f2f91a57ab553eceb3')
export const CertificateStatus = documentOf<CertificateStatusQuery, CertificateStatusQueryVariables>('96c6d4037709d2fcddc0a980ce0fe79afee0c91fc33950a53c21538c791ee284')
export const CertificateVerify = documentOf<CertificateVerifyQuery, CertificateVerifyQueryVariables>('1be094c10e1feb9d12ecc19c95e3384994120c9dfe52fd61a1600764189e34fe')
export const CertificateWithdraw = documentOf<CertificateWithdrawMutation, CertificateWithdrawMutationVariables>('3070b81642ef81b462819656b0fa5892300f29be1ccd7b3d926a95ee045ac175')
export const ChangesEnd = documentOf<ChangesEndMutation, ChangesEndMutationVariables>('9561a6962792b421c1caa4320e5de989cc2baefa1403dd9b24a3beb793a1534b')
export const ChangesSecret = documentOf<ChangesSecretQuery, ChangesSecretQueryVariables>('56521f9f1e4ec6b9d479373239e11a2922aad7de214becdeb0c1a1d3fa6ace9b')
export const ChangesSubscribe = documentOf<ChangesSubscribeMutation, ChangesSubscribeMutationVariables>('19b8cdd7e751dd7487a7bb6e99177323c8e4fd57984ea873f1608b4b378dcb73')
export const Changes = documentOf<ChangesQuery, ChangesQueryVariables>('ebfbbd6ee9522397a7a0d13232cb598848e6cf1ce8e8a373221d615ed218b84e')
export const ConsoleAbandonDraw = documentOf<ConsoleAbandonDrawMutation, ConsoleAbandonDrawMutationVariables>('216bb8605bfa71dfb8c163459a0e1d1b97d2dbe9e7dd2d69bd4eae441568e4b5')
export const ConsoleAcceptRepair = documentOf<ConsoleAcceptRepairMutation, ConsoleAcceptRepairMutationVariables>('42d60d827b6dda78dabb8c61bf8072bffc7443db96d2f83d9fa6af548193dd35')
export const AccessLog = documentOf<AccessLogQuery, AccessLogQueryVariables>('efded02a73116b3bc46f32cb1fcd7697c72060be711c438be981276932703608')
export const ConsoleActivities = documentOf<ConsoleActivitiesQuery, ConsoleActivitiesQueryVariables>('3e20fe1df4687fe5fcd397d9c9e785919b53a443044492862caed963cba43875')
export const ConsoleRecordActivity = documentOf<ConsoleRecordActivityMutation, ConsoleRecordActivityMutationVariables>('45220cc55121867826b0d20e5d6549468febc08284557d8601c51c7e374a463a')
export const ConsoleAnswerEvaluation = documentOf<ConsoleAnswerEvaluationMutation, ConsoleAnswerEvaluationMutationVariables>('f4dca063cdebdfb7aab12ca6d3964a27380dbcd5137686c4047fd462bd891eac')
export const ConsoleAskUnit = documentOf<ConsoleAskUnitMutation, ConsoleAskUnitMutationVariables>('f0a79476159198c8b3f7d73080be926292d929fe4d133c83fbe545b274fbb1ac')
export const ConsoleAssessCounty = documentOf<ConsoleAssessCountyMutation, ConsoleAssessCountyMutationVariables>('d320b7dc06223eb3a52ae82ce07202ca634852f154aab388317cc6c9f565b0e0')
export const ConsoleAssessEvaluation = documentOf<ConsoleAssessEvaluationMutation, ConsoleAssessEvaluationMutationVariables>('38007e6d1b5a49f7d36efd9360ac1539130a90bf96f49eb19981d4ae840d7117')
export const ConsoleAssessments = documentOf<ConsoleAssessmentsQuery, ConsoleAssessmentsQueryVariables>('e7e4bbdcd3ed9088d65b0c1180403d9de8237cadddbee633b8250dd6a837fddc')
export const ConsoleAssociationLists = documentOf<ConsoleAssociationListsQuery, ConsoleAssociationListsQueryVariables>('61407541b17bb02af8781038e6f3a185571a027fdf4a7eafca0c202ce5fa40b1')
export const ConsoleRecordAssociation = documentOf<ConsoleRecordAssociationMutation, ConsoleRecordAssociationMutationVariables>('e74f34f13eaff7a17d0e863341057d3e6bed9b05a03acacb6368bf60b006f9e8')
export const ConsoleRecordAttendance = documentOf<ConsoleRecordAttendanceMutation, ConsoleRecordAttendanceMutationVariables>('c2468634023b4437e9588f8ccb8c6a31492c974b1f3c0e95d8cd3715e31cc919')
export const ConsoleLiftBan = documentOf<ConsoleLiftBanMutation, ConsoleLiftBanMutationVariables>('6c13471208757f48310707b9342655a4e3fee60645ce9729326993f470307e37')
export const ConsoleRecordBan = documentOf<ConsoleRecordBanMutation, ConsoleRecordBanMutationVariables>('8dad3379aec2e23819180fa748f3e00ac5c5ee11d565818daf01370aa6fb55f4')
export const ConsoleBatches = documentOf<ConsoleBatchesQuery, ConsoleBatchesQueryVariables>('51e543ad65110e4890f0b9497ed28663781c94c9eb5f66d2053b005d1ce7ca69')
export const ConsoleRegisterBidder = documentOf<ConsoleRegisterBidderMutation, ConsoleRegisterBidderMutationVariables>('526e76ba3c0df05debe12a3f6da709d1cd0d547e844b5be8e21104889c9ec2fe')
export const ConsoleWithdrawBidder = documentOf<ConsoleWithdrawBidderMutation, ConsoleWithdrawBidderMutationVariables>('4418cd5e4440f7f3e2c16f277f3034a9ee8aa14cef1a64e1055b0c07d69ed3bf')
export const ConsoleBlastRadius = documentOf<ConsoleBlastRadiusQuery, ConsoleBlastRadiusQueryVariables>('c59a7f6f3918db9c23b8bd4d31fe5cbbccf299a84d9cb41305edd2c811169a5c')
export const ConsoleBreachNotice = documentOf<ConsoleBreachNoticeMutation, ConsoleBreachNoticeMutationVariables>('84cd0d70cb6bd86dce3f94f954eba6ae2e43a2a173062ec5a449c22e540e48f8')
export const OpenCadreCheck = documentOf<OpenCadreCheckMutation, OpenCadreCheckMutationVariables>('c85f0198082c2b99a5c2921caa6bb8aed4aa8bf38f3e6b14d4230f6f892f1145')
export const ConsoleCampaign = documentOf<ConsoleCampaignQuery, ConsoleCampaignQueryVariables>('c1ceaa324ee454838997d07e9a76534d157426da7db0327fa23433f080e7ed78')
export const ConsoleCaseDocument = documentOf<ConsoleCaseDocumentQuery, ConsoleCaseDocumentQueryVariables>('db700705dee0de2a281b54e7d741240ea538a32425bf408aa6024c846ec04a81')
export const CaseFigures = documentOf<CaseFiguresQuery, CaseFiguresQueryVariables>('d04a43f2842a8268e370923e251e407c39ab59b9efb5e38190da179077ec50b1')
export const ConsoleProposeCase = documentOf<ConsoleProposeCaseMutation, ConsoleProposeCaseMutationVariables>('4bbe762614ed138f4c3d362a84ecb23b228570de312b1b42920ab12cb19fe716')
export const ConsolePublishCase = documentOf<ConsolePublishCaseMutation, ConsolePublishCaseMutationVariables>('8c889ef9339338bd6c3e62b969a250d4613c8d5c7c51b70a30a0476b77729135')
export const ConsoleRejectCase = documentOf<ConsoleRejectCaseMutation, ConsoleRejectCaseMutationVariables>('5e27b2aa92891b4baf5b0708e991748058614b114436af2c784a2f6b29fcf36f')
export const ConsoleReviseCase = documentOf<ConsoleReviseCaseMutation, ConsoleReviseCaseMutationVariables>('52d65f2069aeea70545f39789b907e9c89ce8712afc394d478f0d81c955b2fd0')
export const ConsoleWithdrawCase = documentOf<ConsoleWithdrawCaseMutation, ConsoleWithdrawCaseMutationVariables>('967472ce17513e34d4090911692a7cffd58864f4c5134f1fdef490885a5ca54f')
export const ConsoleCases = documentOf<ConsoleCasesQuery, ConsoleCasesQueryVariables>('a343d66b5db8ec7b0d06ac9695e044c005fdee4381992aea4cdc5c28e876c527')
export const ConsoleCertificate = documentOf<ConsoleCertificateQuery, ConsoleCertificateQueryVariables>('f08a85598e5d708f69513b601d4d80e5c1330a16fda488035a0029e0076785ff')
export const ConsoleChangeDecision = documentOf<ConsoleChangeDecisionMutation, ConsoleChangeDecisionMutationVariables>('410d3226029add40be284a8dc3766efe940e6f4af2742651893102c6ba545027')
export const ConsoleCheckpoint = documentOf<ConsoleCheckpointQuery, ConsoleCheckpointQueryVariables>('6cef272fed8e3d102e5147f19541243c244360dbb42b89bfa37399dcd15139fc')
export const ConsoleCityReview = documentOf<ConsoleCityReviewMutation, ConsoleCityReviewMutationVariables>('79d120c209786c2b4d5cfe5a95a0bce8a2c2cf84a3f45b3f724d517f52d57fde')
export const ConsoleCloseDecision = documentOf<ConsoleCloseDecisionMutation, ConsoleCloseDecisionMutationVariables>('5c3e5eb8feaa3c8d4d1400784cfed547bae744aafe7d45e8e2fab3d4959df315')
export const ConsoleMakeCommitment = documentOf<ConsoleMakeCommitmentMutation, ConsoleMakeCommitmentMutationVariables>('f9b431f19f18324a75da4df468b24220fa86d263966794394f392d6376ef9162')
export const ConsoleWithdrawCommitment = documentOf<ConsoleWithdrawCommitmentMutation, ConsoleWithdrawCommitmentMutationVariables>('2b47dc26f0e8d525950ff54c4d8c0d1935edaa7ccfadbdb75f9d8732720d0f6d')
export const ConsoleCommitmentsOf = documentOf<ConsoleCommitmentsOfQuery, ConsoleCommitmentsOfQueryVariables>('083e5c17891ac85760b9c721c0b3d3c9e2457243f1a191c7c68aa4cbc18a9a29')
export const ConsolePublicCommitments = documentOf<ConsolePublicCommitmentsQuery, ConsolePublicCommitmentsQueryVariables>('b2b85db0c742b8b3b670d2ecd81bbf55a52240cdac19ed0315df550d42e9264d')
export const ConsoleCommitments = documentOf<ConsoleCommitmentsQuery, ConsoleCommitmentsQueryVariables>('4386f276f6e9f4da027fcd3c9633976ddd9853110e8e25eb77fb59ef1d31a458')
export const ConsoleDecideComplaint = documentOf<ConsoleDecideComplaintMutation, ConsoleDecideComplaintMutationVariables>('6003cb19a25a485be2ce3fc6c329694e55165aaca53ac91fd289baf62914a242')
export const ConsoleFileComplaint = documentOf<ConsoleFileComplaintMutation, ConsoleFileComplaintMutationVariables>('9f8323a5b6022bd984883fd6d9a5bdeffcd9cea7ea881a12df32663da7d6878c')
export const ConsoleTakeComplaint = documentOf<ConsoleTakeComplaintMutation, ConsoleTakeComplaintMutationVariables>('21f0aa4d13b85d9107152c260a618d153772359090a073efd77d83f3e8579bca')
export const ConsoleWithdrawComplaint = documentOf<ConsoleWithdrawComplaintMutation, ConsoleWithdrawComplaintMutationVariables>('d475047736cb44c47c2a6a422263a02c80c6086ee371c91d9c44c36cc391dee9')
export const ConsoleComplaint = documentOf<ConsoleComplaintQuery, ConsoleComplaintQueryVariables>('18cd358add0df5c538186bcb620d4c793c64d53b422fe6597ad64e2ec585f914')
export const ConsoleComplaints = documentOf<ConsoleComplaintsQuery, ConsoleComplaintsQueryVariables>('a84e5b5c89ea2c98b37c30272bfdba73243969d1d25166e0a46c24a5f31bde48')
export const ConsoleStrikeConduct = documentOf<ConsoleStrikeConductMutation, ConsoleStrikeConductMutationVariables>('700b343ba05c6d198d003ccf48ed148c5d66279364b5c61b23b6ea80f94f1a94')
export const ConsoleConductsOf = documentOf<ConsoleConductsOfQuery, ConsoleConductsOfQueryVariables>('ed83226ed36cd2ae9c3f55d382518264cdfc1c763050c2dc611d2230b3b0317c')
export const ConsoleConducts = documentOf<ConsoleConductsQuery, ConsoleConductsQueryVariables>('7ffb643eb5f269dde3081825a126b74b3268cf9b9e1deb8fcb7b6450adb489b6')
export const ConsoleConfirmBatch = documentOf<ConsoleConfirmBatchMutation, ConsoleConfirmBatchMutationVariables>('528b464f0e39d021ebbccc107e0660a8dc8b0ea4fc4c810f5a03fa4927fb59dd')
export const ConsoleConfirmPropagation = documentOf<ConsoleConfirmPropagationMutation, ConsoleConfirmPropagationMutationVariables>('abe000815f6fe4d1d6abd85be274d0e9782a4aeef46877f83169f238d1657d55')
export const ConsoleConsequences = documentOf<ConsoleConsequencesQuery, ConsoleConsequencesQueryVariables>('38c0a6f3656e4461291f6106c6f59010c534b2c295fb04258b8a7d65a4460855')
export const ContractFigures = documentOf<ContractFiguresQuery, ContractFiguresQueryVariables>('3aa06b457784e29d84e46d75cc2e61c3589ecbf474aa7f501d8f6825f0e05cf6')
export const CoverageOverview = documentOf<CoverageOverviewQuery, CoverageOverviewQueryVariables>('618843e279ee0e82c5d9d30f2f1974f82d004218463535439d1763796ed69cc8')
export const ExtendDataRequest = documentOf<ExtendDataRequestMutation, ExtendDataRequestMutationVariables>('a47a87a665db5963a39e619c0e747cf1e321ee399671a8c5a2a4bb3ff836530f')
export const RevokeGrant = documentOf<RevokeGrantMutation, RevokeGrantMutationVariables>('8716a303a009f3eae18bfdec9d550ad8d5431501564eeb4d9c818419976b2410')
export const DataRequestPage = documentOf<DataRequestPageQuery, DataRequestPageQueryVariables>('053a5de59b94e7c869de0bebe39b1bb6cc78a20fef7abb881ebfac07cebe25ee')
export const DataRequests = documentOf<DataRequestsQuery, DataRequestsQueryVariables>('880cdebc16c929d59845231f7e1ffc53f843adbfd3de83be11d3a1a96eb7c4c2')
export const ConsoleDecideAssessmentObjection = documentOf<ConsoleDecideAssessmentObjectionMutation, ConsoleDecideAssessmentObjectionMutationVariables>('be9499e95c5fdf4f57ce21a60f2104f8d30a907022871ae6224826148105f846')
export const ConsoleDecideBreachObjection = documentOf<ConsoleDecideBreachObjectionMutation, ConsoleDecideBreachObjectionMutationVariables>('2ace68b2e1b891e808f4841a852c5a8e68305d0b0d471a3826f093b7e425b436')
export const ConsoleDecideEvaluationObjection = documentOf<ConsoleDecideEvaluationObjectionMutation, ConsoleDecideEvaluationObjectionMutationVariables>('212093185663d7b92acc8a338d52a388a171136ac93eca355819dd190dc6b36c')
export const ConsoleDecideObjection = documentOf<ConsoleDecideObjectionMutation, ConsoleDecideObjectionMutationVariables>('6c0c5a4e3438b6ab56f32d963e313be4272606073ffbb94a8b1a19fecd5d63ca')
export const ConsoleDecideRepair = documentOf<ConsoleDecideRepairMutation, ConsoleDecideRepairMutationVariables>('c4b68637624db7a695ef62a10449e55282f22e320ced7de27bca4b47be525c3d')
export const ConsoleLinkDecision = documentOf<ConsoleLinkDecisionMutation, ConsoleLinkDecisionMutationVariables>('36bf0e4c19a1c744034df6a6b139e10b5c5fc3948c816a97eb26c4eaf8620a21')
export const ConsoleDecisionsOf = documentOf<ConsoleDecisionsOfQuery, ConsoleDecisionsOfQueryVariables>('9a375a2186fb059a1245deb024dbbc3f060960c6f75b1a0b195bce1252a47a2e')
export const ConsoleRetellDecisions = documentOf<ConsoleRetellDecisionsMutation, ConsoleRetellDecisionsMutationVariables>('99a2f69a04c0e5d2364030e6144a38bead5cb6401d8dbd1f07d8b20505121185')
export const ConsoleDeclareConflict = documentOf<ConsoleDeclareConflictMutation, ConsoleDeclareConflictMutationVariables>('f2de77e316dbd229ec5bca9a8723ee82155a413dc15182b8c10f496700720f89')
export const ConsoleDeclareNoConflict = documentOf<ConsoleDeclareNoConflictMutation, ConsoleDeclareNoConflictMutationVariables>('41f0a640d0294bb9c6c8fe9baa4243290aa4407729cbd9b5ccf675f1e6b40003')
export const ConsoleDrawPublication = documentOf<ConsoleDrawPublicationQuery, ConsoleDrawPublicationQueryVariables>('9fc1dfd717a7ad75b3db4309ba95d144b2bfc7594f861f01c1aaa3100ea60af6')
export const ConsoleDraw = documentOf<ConsoleDrawQuery, ConsoleDrawQueryVariables>('eb0f883fb09ba1a6b9cad08bb5175a71f304bda85c743cbb8c043c54962906fd')
export const ConsolePublishedDraws = documentOf<ConsolePublishedDrawsQuery, ConsolePublishedDrawsQueryVariables>('47fa2df0e945dc5a822acc49c250587e0fafdf400ee166d95f650380170bb4f4')
export const ConsoleDraws = documentOf<ConsoleDrawsQuery, ConsoleDrawsQueryVariables>('a512512a9dc7d31a25cb4a4cefa60b22a3e0061c99da4bf038fd39760f84ab5c')
export const ConsoleDrivers = documentOf<ConsoleDriversQuery, ConsoleDriversQueryVariables>('9696a62533ad2b4fbcd6b7fcd6a9d003bc114465a329e347227908f82cf0b296')
export const ConsoleDropBreach = documentOf<ConsoleDropBreachMutation, ConsoleDropBreachMutationVariables>('c491921cd810d9bfe77fa6b7ae8d6ff48f4390f56f0b2b4c3e9e93fdf32ec678')
export const ConsoleDropListing = documentOf<ConsoleDropListingMutation, ConsoleDropListingMutationVariables>('2fc20854666f048342e783ad59b9f936f2358a08d4454f488a60eeab1737d061')
export const ConsoleDropMeasure = documentOf<ConsoleDropMeasureMutation, ConsoleDropMeasureMutationVariables>('02f09b767e140ddb829e4e36a36c1f3716882a7f4fd6debdc8fd6fab87b564e6')
export const ConsolePublishDuties = documentOf<ConsolePublishDutiesMutation, ConsolePublishDutiesMutationVariables>('65f7853b986c55748a89cc336128633482b643a94683a4263f71f2926ab2e196')
export const ConsoleEditions = documentOf<ConsoleEditionsQuery, ConsoleEditionsQueryVariables>('045fbd3c9e30e50bf1f9aec344202733ddcdf43cc7992bab9f00a249320f68e2')
export const ConsoleOpenEmergency = documentOf<ConsoleOpenEmergencyMutation, ConsoleOpenEmergencyMutationVariables>('4c870b421a0a8cc979d24651f3962861410ad0deb3511d3a2d8987fa1e68f28e')
export const ConsoleEmergencySubject = documentOf<ConsoleEmergencySubjectQuery, ConsoleEmergencySubjectQueryVariables>('dc002b81fc180843c5528fa31bc4e93ee0bd7b3f60681285f1d2ec25114e0296')
export const ConsoleEndCycle = documentOf<ConsoleEndCycleMutation, ConsoleEndCycleMutationVariables>('c3922bd46a37a9b40671b43d671ccee735a3c938055180fbd2d2661c8d3c37b0')
export const ConsoleEvaluations = documentOf<ConsoleEvaluationsQuery, ConsoleEvaluationsQueryVariables>('408a26d5dda5823a0ff9a71172519a4b5fd45dd43428a2c501ebd284d3acabc4')
export const ConsoleAppointEvaluator = documentOf<ConsoleAppointEvaluatorMutation, ConsoleAppointEvaluatorMutationVariables>('ecae214bc2e18654f69fca10f56c63298b0327134f7febbea2d1b008835b12e7')
export const ConsoleRevokeEvaluator = documentOf<ConsoleRevokeEvaluatorMutation, ConsoleRevokeEvaluatorMutationVariables>('5f9e095ffd21b4f22bbb75e727af5c334337fb41c287756364ebbd436b31cc20')
export const ConsoleExecutionFeedback = documentOf<ConsoleExecutionFeedbackMutation, ConsoleExecutionFeedbackMutationVariables>('c8ab7e3eea9ab4b59388c7e8d7e85f64884baad673f59be4b47fdec3c8b87b7e')
export const ConsoleExecutions = documentOf<ConsoleExecutionsQuery, ConsoleExecutionsQueryVariables>('d12e207ffd49273e04c465dfc4cbb4d8732538bea59adc94dd7f91d3e564c7f1')
export const ConsoleExempt = documentOf<ConsoleExemptMutation, ConsoleExemptMutationVariables>('730ee6fae78eab008d8cc8cfd6a74ffa85162deba78fd5968bfe1f10befdee76')
export const ConsoleExemptionItems = documentOf<ConsoleExemptionItemsQuery, ConsoleExemptionItemsQueryVariables>('cab36b84e41ee2a4cd2b8b7333c6524f8a3b305526c9e70cde3b54370539a845')
export const ConsoleExemptions = documentOf<ConsoleExemptionsQuery, ConsoleExemptionsQueryVariables>('75c92f5d18c71fee8204e1f9e7115433daeae688d8cd7c3b894c8b574620c556')
export const ConsoleFinaliseAssessment = documentOf<ConsoleFinaliseAssessmentMutation, ConsoleFinaliseAssessmentMutationVariables>('10597ccfc7e069326955a41cba66ea9b0002c1b2107f7464198f1b2744b860d0')
export const ConsoleFindBroken = documentOf<ConsoleFindBrokenMutation, ConsoleFindBrokenMutationVariables>('479351be287ccc081edb38b4283e98c825871565426d881ac67499ad3bcad81f')
export const ConsoleGiveNotice = documentOf<ConsoleGiveNoticeMutation, ConsoleGiveNoticeMutationVariables>('d06c8d0890e98f4c2faf278f139500e8f1f853afe1fc8da5305ac42136531890')
export const GradeFigures = documentOf<GradeFiguresQuery, GradeFiguresQueryVariables>('b9a146bccdbc644bf3722bb586371109f3fd2f1026c77d217e13844e48bed644')
export const ConsoleGroup = documentOf<ConsoleGroupQuery, ConsoleGroupQueryVariables>('3d25d2edf8e612d396c70229c466600fc2a2644b06fa60fa6d0ee3774c80df9a')
export const ConsoleCorrectHolding = documentOf<ConsoleCorrectHoldingMutation, ConsoleCorrectHoldingMutationVariables>('408023385631a760ac20c351683ea224ce1f9d10086bc16f102a3f344f3e1254')
export const ConsoleStateHolding = documentOf<ConsoleStateHoldingMutation, ConsoleStateHoldingMutationVariables>('c4202bc12d6b7b8c77ef776c0f12082d19f87b89596dc37a465882b0de9e944b')
export const ConsoleWithdrawHolding = documentOf<ConsoleWithdrawHoldingMutation, ConsoleWithdrawHoldingMutationVariables>('aecec387440e7beb10bf77668f824cdeaba1b7f4e705f0e54af3bd689c7e1f7c')
export const ConsoleHoldings = documentOf<ConsoleHoldingsQuery, ConsoleHoldingsQueryVariables>('6981cd9aa3dcf913e011aaf104f55a640be583ca5b89c62c1f901096c4d7a39a')
export const ConsoleUndoIdentity = documentOf<ConsoleUndoIdentityMutation, ConsoleUndoIdentityMutationVariables>('e5c7e6db81aefa61aa8ea750cbcd214262ed778a03edfee35931cc750301024b')
export const ConsoleImportActs = documentOf<ConsoleImportActsMutation, ConsoleImportActsMutationVariables>('10d4544707e96f19ab59c40666b1a87a686dd5f3e45eec7b7181861d2fb04562')
export const ConsoleImportConstruction = documentOf<ConsoleImportConstructionMutation, ConsoleImportConstructionMutationVariables>('632bfc079c40fe67264050b466ef00b8bd4a69e4655479215615c041a3c06a37')
export const ConsoleInspections = documentOf<ConsoleInspectionsQuery, ConsoleInspectionsQueryVariables>('366a8e109a03aada82bce7a6b380ae042930725f0aa8fa7c5beacd05ffd29be7')
export const ConsoleInspectorConflict = documentOf<ConsoleInspectorConflictMutation, ConsoleInspectorConflictMutationVariables>('58f21b952e20a5eda4c173acc392ec936d092ddda82b34affd5cdba144fc4985')
export const ConsoleRecordInspector = documentOf<ConsoleRecordInspectorMutation, ConsoleRecordInspectorMutationVariables>('67ac19e8fc74fd1476c888d6500a9103428c45b9ada176e634220a39b1e928b8')
export const ConsoleInspectors = documentOf<ConsoleInspectorsQuery, ConsoleInspectorsQueryVariables>('2af8a71c4d55cbc1e98cebb0750e6250fe13a87df59c7cd7dbb193790bcc8e32')
export const ConsoleInstruments = documentOf<ConsoleInstrumentsQuery, ConsoleInstrumentsQueryVariables>('99a00e8ab2987b3b6412aa8a9d4b5e877c79464c0add6af08cc072209fa23b3f')
export const ConsoleKeepCommitment = documentOf<ConsoleKeepCommitmentMutation, ConsoleKeepCommitmentMutationVariables>('6efccd3c117d573f420094959e33b058bbcc009d63deae7986ca103e0c46dd41')
export const LedgerCheckpoint = documentOf<LedgerCheckpointQuery, LedgerCheckpointQueryVariables>('9238cb520db7dfc6300e1c8004515299e3a2e7abb8d07788109d3340d89fc4eb')
export const LedgerConsistency = documentOf<LedgerConsistencyQuery, LedgerConsistencyQueryVariables>('d3ce940b7e6a406b5683af41daf0cf7fdb6e2ab81fee4d6a5039527de18c17a8')
export const ConsoleAppointLiaison = documentOf<ConsoleAppointLiaisonMutation, ConsoleAppointLiaisonMutationVariables>('dfda059900b1454c4899455be6d103ce620df41b31a28e27fce0b40414a35d36')
export const ConsoleLiftMeasure = documentOf<ConsoleLiftMeasureMutation, ConsoleLiftMeasureMutationVariables>('a526d0616cb067121fa059021385d9b502aaec32b6e3039597c789573ce0489c')
export const ConsoleListSubject = documentOf<ConsoleListSubjectMutation, ConsoleListSubjectMutationVariables>('bcc797a11228624486a0d9fa5514969545dd5becdde246f9ae645929f377357d')
export const ConsoleListingCases = documentOf<ConsoleListingCasesQuery, ConsoleListingCasesQueryVariables>('816f46da02e88586318bd0143072549439d3eedb5c06b4cd1d6cff0ec4d858a8')
export const ConsoleOverloadQuarter = documentOf<ConsoleOverloadQuarterQuery, ConsoleOverloadQuarterQueryVariables>('da72b2f4a349c5f2a9410527ff8c6ef01ceeb857c7a78ec081d1995f324923cf')
export const ConsoleLookup = documentOf<ConsoleLookupQuery, ConsoleLookupQueryVariables>('b303b1ebd823a262712076f5efbbbee00f7b28396c2047057a7d13da5f65af8f')
export const ConsoleMakeBatch = documentOf<ConsoleMakeBatchMutation, ConsoleMakeBatchMutationVariables>('58c26c8d1d0b34e49dd37e5b87aa27665f30f7cc5520c0c73ce433c2ba0a3b8c')
export const ConsoleMakeDocuments = documentOf<ConsoleMakeDocumentsMutation, ConsoleMakeDocumentsMutationVariables>('5e410d6d8be0c4cc9dd059537e0c31ca3667f91cc04148228b47777e43906e82')
export const ConsoleStateMeasure = documentOf<ConsoleStateMeasureMutation, ConsoleStateMeasureMutationVariables>('bd77f0457dd119c698be2d90b3bdc270eb579122695bccac4550404cd12c97a5')
export const ConsoleMeasures = documentOf<ConsoleMeasuresQuery, ConsoleMeasuresQueryVariables>('433e2228393e3ab3abfc0b54f1fe8a5269afae25715af1a6b184433eb78297a3')
export const ConsoleAppointMember = documentOf<ConsoleAppointMemberMutation, ConsoleAppointMemberMutationVariables>('a307c844bbd943adfba69388523de05b22433eec856f137d75b490af60897732')
export const ConsoleEndMember = documentOf<ConsoleEndMemberMutation, ConsoleEndMemberMutationVariables>('986fb2c38df9d84c8f0a1b0055a7d536784615818e95ecd9b39989dcad977719')
export const ConsoleMergeSubjects = documentOf<ConsoleMergeSubjectsMutation, ConsoleMergeSubjectsMutationVariables>('bf6c84cd6049aec6770ebdbf024f74298593599f388ebb8c487f862d5f8e7d48')
export const ConsoleMyAppointment = documentOf<ConsoleMyAppointmentQuery, ConsoleMyAppointmentQueryVariables>('ce12966413abe584bb3689b21ff2c6a8c16f23ee1c7752e62bcfb6c329b9d4f5')
export const ConsoleMyAssessments = documentOf<ConsoleMyAssessmentsQuery, ConsoleMyAssessmentsQueryVariables>('ad39ba90cbb33fe1216573628264b6e7a22c5746a796ed65d0b46212dad4480b')
export const ConsoleMyBreaches = documentOf<ConsoleMyBreachesQuery, ConsoleMyBreachesQueryVariables>('ca0598edd987cb78d235dcd44e7cda51c4615c79e8d2365ee13b694a3c799585')
export const ConsoleMyCommitments = documentOf<ConsoleMyCommitmentsQuery, ConsoleMyCommitmentsQueryVariables>('e4a9997ad79df31c36102d1cb366d013d243c4b6c4851830265a43dd1fd8e3fa')
export const ConsoleMyCredit = documentOf<ConsoleMyCreditQuery, ConsoleMyCreditQueryVariables>('21a74739abac19aa314c77d6157c062b114e2f2e60f818fd08ffdb88e541090c')
export const ConsoleMyEvaluations = documentOf<ConsoleMyEvaluationsQuery, ConsoleMyEvaluationsQueryVariables>('bf1a52fab235a6e51c95323bce66aaeabafa39a0be275435bca3e02625b484b6')
export const ConsoleMyKind = documentOf<ConsoleMyKindQuery, ConsoleMyKindQueryVariables>('bb0085cb54bb2942987d0eb780305f36f5d05665db14bbe42de97acf5756f5f4')
export const ConsoleMyListings = documentOf<ConsoleMyListingsQuery, ConsoleMyListingsQueryVariables>('403e84de73e0c7d8ae39a0800289ba7e00dcfce153a7f9439557f52a454fc1ab')
export const ConsoleMyNotices = documentOf<ConsoleMyNoticesQuery, ConsoleMyNoticesQueryVariables>('6d80a79f7c1a9f88ae9f830d339ebde3d9d2c45753830175a726272d05a6092c')
export const ConsoleMyObjections = documentOf<ConsoleMyObjectionsQuery, ConsoleMyObjectionsQueryVariables>('d1ec6ea287b5289bd4e68f8c73f2552f4f2f8ed5a2d6da537994669f1b42ba9a')
export const ConsoleMyStanding = documentOf<ConsoleMyStandingQuery, ConsoleMyStandingQueryVariables>('048135adea22f93d848b8e9d75ea861f0c77ed6933238533d585aa5bad1f3052')
export const ConsoleNationalGrade = documentOf<ConsoleNationalGradeMutation, ConsoleNationalGradeMutationVariables>('89ac5e9f0e76ea03f58295cf6984ade1d469fa7b2fb8fdc594d796767dcde3a8')
export const ConsoleNotices = documentOf<ConsoleNoticesQuery, ConsoleNoticesQueryVariables>('b63736b4dcb291f4e2e1984aee6e65b4e83ec8c9a73fb8b28ac822d0b352af3d')
export const ConsoleObjectAssessment = documentOf<ConsoleObjectAssessmentMutation, ConsoleObjectAssessmentMutationVariables>('16c216889f33cf477017923995e24e1302bcc0bef712bd3b3ba4446131e0c148')
export const ConsoleObjectBreach = documentOf<ConsoleObjectBreachMutation, ConsoleObjectBreachMutationVariables>('23fe4272cc4f2b72c95c711ebde2f70cb8fa22aabf8582bab3aedf544a54ac7e')
export const ConsoleObjectEvaluation = documentOf<ConsoleObjectEvaluationMutation, ConsoleObjectEvaluationMutationVariables>('d3965b30b2f36108365b2c5e4aa85064ed3de4240ebe655ddc2a87ff583636c2')
export const ConsoleObjections = documentOf<ConsoleObjectionsQuery, ConsoleObjectionsQueryVariables>('cb37b4922c690448c0efcd731d8889cfbbf7735cb1a0c57b45e26fa4e852ba44')
export const ConsoleOpenProof = documentOf<ConsoleOpenProofQuery, ConsoleOpenProofQueryVariables>('5439da5fb9df92a80b77a1c8e002694b5cc8db69b0480af54eaa075f55254c33')
export const ConsoleConfirmOpening = documentOf<ConsoleConfirmOpeningMutation, ConsoleConfirmOpeningMutationVariables>('e7110d9c385fbaccf3e4e2a0b94003239e8c3ed9733b5dc030e6558430523f05')
export const ConsoleOpenings = documentOf<ConsoleOpeningsQuery, ConsoleOpeningsQueryVariables>('5db2db85d03587fe25faf8e415cdc653eab05868e17b51ee62bc7b70e09e091d')
export const CloseOpinion = documentOf<CloseOpinionMutation, CloseOpinionMutationVariables>('3f94c57a728c3516e805cf69a948a18d6f41c6fbc66da17c48bdf418a350c4bb')
export const ReceiveOpinion = documentOf<ReceiveOpinionMutation, ReceiveOpinionMutationVariables>('28961657e07e833d666563ee58e46dbd3dd5388d0dadae6e59f247d75d32fec0')
export const RespondToOpinion = documentOf<RespondToOpinionMutation, RespondToOpinionMutationVariables>('234d825b2813981555c5a87add6b73dc1b3a08503c7eddf74d0cf0fb3b72900a')
export const VerifyOpinion = documentOf<VerifyOpinionMutation, VerifyOpinionMutationVariables>('cfe72b18210d34d2e0ed46d54832706eabdde75462bcfacf9fd25ac9cd268307')
export const Opinions = documentOf<OpinionsQuery, OpinionsQueryVariables>('5eb460008fbecd4d50d580fcb7121d18c6018d1f3bf4ddf147722622761c6d29')
export const ConsoleOrderMeasure = documentOf<ConsoleOrderMeasureMutation, ConsoleOrderMeasureMutationVariables>('100cfc15538f1aee5f277097cf75503adde9c96675af74ebdafcf0eb8a59e111')
export const OverdueDuties = documentOf<OverdueDutiesQuery, OverdueDutiesQueryVariables>('77b29a45b5b2a7d83a0ecb6ff8deac20d00fb032359dcd551a5c551616e5813c')
export const OverdueFigures = documentOf<OverdueFiguresQuery, OverdueFiguresQueryVariables>('1cb1a8e8d7b9d9d6f51304d0949591a0dbf505971d58d4da70d70b3b7ead91b0')
export const OverloadList = documentOf<OverloadListQuery, OverloadListQueryVariables>('c532a9391d0f4ae8fd0852bf11f3fcfb16dad1817a9a3c5e04c23c697857a047')
export const OverloadMonths = documentOf<OverloadMonthsQuery, OverloadMonthsQueryVariables>('4894ff81c9c43334ec439f906ff318504b7e977f8fef8aadd26ae33282333b07')
export const OverloadQuarter = documentOf<OverloadQuarterQuery, OverloadQuarterQueryVariables>('acd4c11935132b951ad977beb71e2658c8b3df059f16520dbb9158dd9a58448b')
export const ConsoleOversizePermit = documentOf<ConsoleOversizePermitMutation, ConsoleOversizePermitMutationVariables>('676160663690f838e947c177887ac4297119276a5075c7882d70970f8010e5a9')
export const ConsoleOwnProof = documentOf<ConsoleOwnProofQuery, ConsoleOwnProofQueryVariables>('c8a1bc3608f7b99bf192c608a7317ad6e62fddf3528944d8940e65ab87a08f0f')
export const ConsoleRecordOwner = documentOf<ConsoleRecordOwnerMutation, ConsoleRecordOwnerMutationVariables>('fc1247b9db929fe71609faa5d790f867e9847311f7acc7124552360614245a76')
export const ConsoleOwnerScore = documentOf<ConsoleOwnerScoreMutation, ConsoleOwnerScoreMutationVariables>('de91f171af61dd8cc6c931e13b5cd67ea98df6fcf6765f82f05abda663e9878b')
export const ConsoleOpenPair = documentOf<ConsoleOpenPairMutation, ConsoleOpenPairMutationVariables>('09df022d5197e0a820e0292b8ba3dca44cc4e005c16eb1465c09059ed7bf2266')
export const ConsolePlanDraw = documentOf<ConsolePlanDrawMutation, ConsolePlanDrawMutationVariables>('63f88bab0d682d62f94295e0330cf7260d7cdc1e6ae3433fe466f45b5cc12dc3')
export const PlanPage = documentOf<PlanPageQuery, PlanPageQueryVariables>('e90cf9a3b5b2c36d41f0c991e3b648742d96ecb474c018d202963f17d9ab9503')
export const ConsolePlateDoubts = documentOf<ConsolePlateDoubtsQuery, ConsolePlateDoubtsQueryVariables>('dbbff2948f81b2870cc808726ed18aa5ac37eebe3e79941ed050ff6ff9de9831')
export const ProfilePage = documentOf<ProfilePageQuery, ProfilePageQueryVariables>('fce61d4552cebeb56116926297de57652113a83b8c191643f6af7b54de984a76')
export const ConsoleAddProof = documentOf<ConsoleAddProofMutation, ConsoleAddProofMutationVariables>('726dfc8c4727df245711d19a40e6e1a40c7b786e1195903dff09f0cde4945f77')
export const ConsoleFileProof = documentOf<ConsoleFileProofMutation, ConsoleFileProofMutationVariables>('edd13daee144bea80d6379926947cffab8aa3f6c402bddb48e2328374fd743b9')
export const ConsoleProposeMeasure = documentOf<ConsoleProposeMeasureMutation, ConsoleProposeMeasureMutationVariables>('dbbf9f1b12216a1931c6f7644a807f35038d3e7df1a1c9c969e11e9626f252bb')
export const PublicityMonths = documentOf<PublicityMonthsQuery, PublicityMonthsQueryVariables>('551f773f12ca28d1af582b975eda8bca4d870dbfcd0b8b7c03f34ee8ae1db820')
export const ConsolePublishDraw = documentOf<ConsolePublishDrawMutation, ConsolePublishDrawMutationVariables>('f5187bfbeb5bc8fec624dbe849f9fa71b45e646664b798a84d300880bde9f8c6')
export const Purposes = documentOf<PurposesQuery, PurposesQueryVariables>('918fa76ebdc775b7d0276fcf6f5b0d5439b738f54073c40e44607a7d63961d98')
export const ConsoleQuarantine = documentOf<ConsoleQuarantineQuery, ConsoleQuarantineQueryVariables>('35760eba07329650e39d61d35d813287cf6d6045ee86569b390d439f4c176951')
export const ConsoleReportReach = documentOf<ConsoleReportReachMutation, ConsoleReportReachMutationVariables>('3922d31fa63b065516905f170eb5162c9984637faa5cc314486172a662acfd79')
export const ConsoleRecordCommitment = documentOf<ConsoleRecordCommitmentMutation, ConsoleRecordCommitmentMutationVariables>('69a6c93224a378afaa0221b410b0ffa154c4c73acc10c06cd5a3a0ea8e95b102')
export const ConsoleRecordDecision = documentOf<ConsoleRecordDecisionMutation, ConsoleRecordDecisionMutationVariables>('2494955abb7a494abac50b5813e6a5296aa6a675062b3819005150ce0027f7f0')
export const ConsoleRecordEducation = documentOf<ConsoleRecordEducationMutation, ConsoleRecordEducationMutationVariables>('99ed6ac493548149040b046a2b8a80fd73e26e877699bc10cabd2dc036489541')
export const ConsoleRecordInspection = documentOf<ConsoleRecordInspectionMutation, ConsoleRecordInspectionMutationVariables>('69930b9613729283403fdb914308aa899f6a742524bfae5500c7ab3341d34578')
export const ConsoleRecordService = documentOf<ConsoleRecordServiceMutation, ConsoleRecordServiceMutationVariables>('970eb350ee9d8edc1386a77d12879adc48ee651c348a8db9afa05aca389a2321')
export const ConsoleRemoveListing = documentOf<ConsoleRemoveListingMutation, ConsoleRemoveListingMutationVariables>('9923bdffe7b0b2ece511c07731d8641b223b51e6a00f93fd77f0ec9cf2e40ae1')
export const ConsoleRepairs = documentOf<ConsoleRepairsQuery, ConsoleRepairsQueryVariables>('bb2d4ff3196e9b245b22931b39e5e1096ccf87fee9d2f264cb96119ae324571e')
export const ConsoleDecideReport = documentOf<ConsoleDecideReportMutation, ConsoleDecideReportMutationVariables>('5a88cc42f5b73955a8a418dc05de9329d4ca1e670c626771311cec29de9083a5')
export const ConsoleDisputeReport = documentOf<ConsoleDisputeReportMutation, ConsoleDisputeReportMutationVariables>('4a6fbeb2a260622b8fe2fee8a4df4a69a9b4d74337a376c0b1b0fc9bf3e0d0c3')
export const ConsoleReportFiles = documentOf<ConsoleReportFilesQuery, ConsoleReportFilesQueryVariables>('71cd5cc0e5aa2bb195307f3513485b354d89f9d9c8e4dba6d607b03b0e529eac')
export const ConsoleMakeReport = documentOf<ConsoleMakeReportMutation, ConsoleMakeReportMutationVariables>('cd0563f84bccb1700ec527d06646e7d67375897fea99e0cd5095dee68a26a293')
export const ConsoleSignReport = documentOf<ConsoleSignReportMutation, ConsoleSignReportMutationVariables>('7b6755bbb636f3fbcae8d8338ffff2ba621e03394b1b39bcabeabcc4f5a814d3')
export const ConsoleReports = documentOf<ConsoleReportsQuery, ConsoleReportsQueryVariables>('0cac29e73487432410a5c8fdfd080269f5adb3ca5d1fb12af5685559460db1bb')
export const ConsoleResultObjections = documentOf<ConsoleResultObjectionsQuery, ConsoleResultObjectionsQueryVariables>('89495b4a5df4e1c0c14040a516902d95beecf38426178acf695183ec09cded22')
export const ConsoleRunDraw = documentOf<ConsoleRunDrawMutation, ConsoleRunDrawMutationVariables>('c91c38559dc60054475a819a1a5b735c84594c374c8fd6bb47fbb3c507b3dc8b')
export const ConsoleSectionsToScore = documentOf<ConsoleSectionsToScoreQuery, ConsoleSectionsToScoreQueryVariables>('ba75375910ff729d93b34bede237186625496e1ebd7af57bd838cb3e19e75e8a')
export const ConsoleSelfReport = documentOf<ConsoleSelfReportMutation, ConsoleSelfReportMutationVariables>('8470a3f95de9b325f651441a42d4a8102e053d8e256d741982e0c19f4c7a65f3')
export const ConsoleSelfScore = documentOf<ConsoleSelfScoreMutation, ConsoleSelfScoreMutationVariables>('586b5d6167446eaa553364e36f2d6cadde2207d7fc5be5fec0d55cac0d681ea2')
export const ConsoleSendBatch = documentOf<ConsoleSendBatchMutation, ConsoleSendBatchMutationVariables>('946e03fb818e01ecb106f34e75c5d053b1c85d444a5a72249dcc357d9df10963')
export const ConsoleSettleConflict = documentOf<ConsoleSettleConflictMutation, ConsoleSettleConflictMutationVariables>('571c70cad7b0e3e0d386c80e1c057290201b9f219ccc47fd476a0f98512ee030')
export const ConsoleSettlePlate = documentOf<ConsoleSettlePlateMutation, ConsoleSettlePlateMutationVariables>('598408c43570f460e2cbd1ca7c31f9b8f59a23a1ed70e5e00b3d7202723340f2')
export const ConsoleShowAssessment = documentOf<ConsoleShowAssessmentMutation, ConsoleShowAssessmentMutationVariables>('6303ffda24e4e463fb01af1946d8aa05bfd0df2a3ae778e33df36042ea4e0d05')
export const ConsoleShowEvaluation = documentOf<ConsoleShowEvaluationMutation, ConsoleShowEvaluationMutationVariables>('d8c931a551dcbcac69d2ee2a5c45080b0cdb6f2623eacbdc9e6b3c99b04f8050')
export const ConsoleSplitSubject = documentOf<ConsoleSplitSubjectMutation, ConsoleSplitSubjectMutationVariables>('742cc82611b6176be3c3aa1ac36ca9a70fd58c5091e32a5e1450c0920859c0a3')
export const ConsoleStateBreach = documentOf<ConsoleStateBreachMutation, ConsoleStateBreachMutationVariables>('9a4bab79611401c5c09d9dd3fba0845b829e148e250ccac7e18b78e09f8ff3ba')
export const ConsoleStateConduct = documentOf<ConsoleStateConductMutation, ConsoleStateConductMutationVariables>('f13759ef7ada590e251703bce034c225a3ee03677c08fed05bb54e02d67d995f')
export const ConsoleStateListing = documentOf<ConsoleStateListingMutation, ConsoleStateListingMutationVariables>('99c5529a052006bef01f06765ea724365ead2688290e8c52a7be2fe425aebda9')
export const ConsoleSubjectFound = documentOf<ConsoleSubjectFoundQuery, ConsoleSubjectFoundQueryVariables>('c8b146a38ec389f33d39093ae77a264344554a0c20635996e6eb94736ce8cff2')
export const SupervisionFigures = documentOf<SupervisionFiguresQuery, SupervisionFiguresQueryVariables>('e236d80174d69c02e245653a8aac20a0bd1447eab9cb15f13d681f4a1a7998c5')
export const ConsoleDecideTarget = documentOf<ConsoleDecideTargetMutation, ConsoleDecideTargetMutationVariables>('fc9f9e9f825c2f011c6be4d397148d32c7716cc0a0cc7f6e10e13fee9916e172')
export const ConsoleDisputeTarget = documentOf<ConsoleDisputeTargetMutation, ConsoleDisputeTargetMutationVariables>('95835db14037c0631141b3c9401a4c3a61dddc9f2768b9a3f837ddca6f83d260')
export const ConsoleFinaliseTarget = documentOf<ConsoleFinaliseTargetMutation, ConsoleFinaliseTargetMutationVariables>('b2fab7f156b7e62f4dce55ddf7e816b7c5afb9560110acec8280695388efb09a')
export const ConsoleFreezeTarget = documentOf<ConsoleFreezeTargetMutation, ConsoleFreezeTargetMutationVariables>('6daa6d67fef8969130b507a8c1e2abf39499466559d7468e007a71d0294aee79')
export const ConsoleTargets = documentOf<ConsoleTargetsQuery, ConsoleTargetsQueryVariables>('01a410e8f4bd45fc398fc38af1ad07ef8f0e0fe27a8cff0ffe5a9c3232d2a090')
export const ConsoleAmendTender = documentOf<ConsoleAmendTenderMutation, ConsoleAmendTenderMutationVariables>('4b81ca5f9256382270e95876648df1578559eff398421511dd64794698e28a6a')
export const ConsoleCancelTender = documentOf<ConsoleCancelTenderMutation, ConsoleCancelTenderMutationVariables>('1e3e2c115b08eba60a31387df2c2808224e86e50b438ae2c0147f1ca2359fbcb')
export const ConsoleOpenTender = documentOf<ConsoleOpenTenderMutation, ConsoleOpenTenderMutationVariables>('cba866022301edebe5c888598e757368327c21a9d86e0c793548297eed4da886')
export const ConsoleRecordTender = documentOf<ConsoleRecordTenderMutation, ConsoleRecordTenderMutationVariables>('9177ec2409cd89e6a2afa6160334fff859c246186b271cc4d6c2928d1951605b')
export const ConsoleTenderReportFiles = documentOf<ConsoleTenderReportFilesQuery, ConsoleTenderReportFilesQueryVariables>('f08a2eb4bd7846c1239f7f4ee6d1cfaddde4eac3b80a0af3359b4cadf97680cc')
export const ConsoleMakeTenderReport = documentOf<ConsoleMakeTenderReportMutation, ConsoleMakeTenderReportMutationVariables>('d10a08f558b29e63bd7b5a48352e849eba072ce6200bd893483a0a6b16a69a6c')
export const ConsoleTender = documentOf<ConsoleTenderQuery, ConsoleTenderQueryVariables>('bc361a92e1b8838ca870b182db399fa9a01c8dfd9dfcd138224cfa13edabed45')
export const ConsoleTenders = documentOf<ConsoleTendersQuery, ConsoleTendersQueryVariables>('63d2e1cba8e86b40061c8bfd0734e4f4396eac5c80fc91a4edf83ef02694ded1')
export const ConsoleTodayBeside = documentOf<ConsoleTodayBesideQuery, ConsoleTodayBesideQueryVariables>('9a235c7b0f27a6b745692b3734b2835645c473ea5077a7182b07e6572e70bf84')
export const ConsoleToday = documentOf<ConsoleTodayQuery, ConsoleTodayQueryVariables>('756b0be46932d2a68b193b1bf0765561b9bda79dc845ed4363348fbc216fb481')
export const Townships = documentOf<TownshipsQuery, TownshipsQueryVariables>('4ad7ae940568fe7c33cc3a074a423dfbecb3a4d2c5a54df26838730b8537e157')
export const ConsoleRecordTraining = documentOf<ConsoleRecordTrainingMutation, ConsoleRecordTrainingMutationVariables>('a09f440b2f7e7e9bcbf7942c548651ecbccc459dfb693c18db4631e5fb93d5d9')
export const ConsoleTraining = documentOf<ConsoleTrainingQuery, ConsoleTrainingQueryVariables>('328e70e90eead882484e1320045540188f1482c2874fd35c32cd49491c85a601')
export const ConsoleTriableFiles = documentOf<ConsoleTriableFilesQuery, ConsoleTriableFilesQueryVariables>('9c1e020fd496f580029d8717ce61d89aa58108ec56a5055968c1412aa3529869')
export const ConsoleTruckFound = documentOf<ConsoleTruckFoundQuery, ConsoleTruckFoundQueryVariables>('993b08309d31037cfaf2f35aa7e70bab9fe52ff04a7ba64e3b9e56ac59f037a3')
export const ConsoleWeighings = documentOf<ConsoleWeighingsQuery, ConsoleWeighingsQueryVariables>('f0dce9f6ad98fd68fa32d30b0e917e5afc64b2210976006f5a59714e404b4bf4')
export const ConsoleWithdrawAssessmentObjection = documentOf<ConsoleWithdrawAssessmentObjectionMutation, ConsoleWithdrawAssessmentObjectionMutationVariables>('06e73618cabbd5999aa407490f2444fd53a3b46f41a276066af0d54e3c443edc')
export const ConsoleWithdrawBreachObjection = documentOf<ConsoleWithdrawBreachObjectionMutation, ConsoleWithdrawBreachObjectionMutationVariables>('61dbaa23d429476628897a3e16a2f3eb670b81cdadee757dc5da92f3eb653a95')
export const ConsoleWithdrawEvaluationObjection = documentOf<ConsoleWithdrawEvaluationObjectionMutation, ConsoleWithdrawEvaluationObjectionMutationVariables>('5b865cdd77182b67ed71ebb06f491e1db5127ddbbe335ead9f30a9163156f4e5')
export const ConsoleWithdrawObjection = documentOf<ConsoleWithdrawObjectionMutation, ConsoleWithdrawObjectionMutationVariables>('c9199ddb269b904097fb48c960a0c1e9b0da2199aa1e4f0bbc2385ad439fc444')
export const ConsoleWithdrawPublicity = documentOf<ConsoleWithdrawPublicityMutation, ConsoleWithdrawPublicityMutationVariables>('f33bb86f1cfeb0f0e2441f2bd3810ce3ce9760dd865717fb4a773b4c5d6c03da')
export const DashboardProfile = documentOf<DashboardProfileQuery, DashboardProfileQueryVariables>('916111594d7bba5706c9e1ce53f378640af9c22afb5a967176a3cfbc5c6dc5d2')
export const PublicityQuality = documentOf<PublicityQualityQuery, PublicityQualityQueryVariables>('edd8269b7c7c71ecc37ece08b23f9309e3eab4cfe736b3ce453dfade8b064f25')
export const Subjects = documentOf<SubjectsQuery, SubjectsQueryVariables>('76139e64f50aa7383116b3d2b09814c1b02297bb5f5ee6d2d7b2ddf55e9d6522')
export const DecideDataRequest = documentOf<DecideDataRequestMutation, DecideDataRequestMutationVariables>('037bf55cdfd0a6f0c50cde99552705c407c3fa51ee7a25ec8cb109296026da1d')
export const GrantHealth = documentOf<GrantHealthQuery, GrantHealthQueryVariables>('df34041ca4dfe998d3fd5066ca42d74ed85f28e75020e3d183c8703c627810b4')
export const SubmitDataRequest = documentOf<SubmitDataRequestMutation, SubmitDataRequestMutationVariables>('a858d3ba1f1dfb476597a336234b527f376ade075a91f0d9faf540535efa4932')
export const SharedListings = documentOf<SharedListingsQuery, SharedListingsQueryVariables>('f69b10758eb8d356464665fcf0f855cbb708a51d908f9590c689f4040b256f99')
export const RecordDecision = documentOf<RecordDecisionMutation, RecordDecisionMutationVariables>('2f0c5b32dd6e2c65b5dfebedf1ca8282537fc1375eab5ce94ddce5a82d17e427')
export const Draw = documentOf<DrawQuery, DrawQueryVariables>('4a3c948096a41c426b1b03601eddfcf6dac861623397eef6114c676f603c42b1')
export const ExplainAccess = documentOf<ExplainAccessQuery, ExplainAccessQueryVariables>('b3dd22b96b53dbc893055f0808ee3793d7fe68f66b73738d3e52636857e1a959')
export const ExportActs = documentOf<ExportActsQuery, ExportActsQueryVariables>('f9fd3543f573238b5168b0231df9832697aa36443423cb1a2e644d6e6e88b6cd')
export const FirmFleet = documentOf<FirmFleetQuery, FirmFleetQueryVariables>('9724eb4a6f94e043fd9a07521f89f81ef5d8876466c2f4d9ce366e13f0612448')
export const FrontBatches = documentOf<FrontBatchesQuery, FrontBatchesQueryVariables>('245d42993e71ab27ec2e711f620c2b80ead48a30c04559be4bd509d853464eaa')
export const FrontSent = documentOf<FrontSentQuery, FrontSentQueryVariables>('6236ce4047b1628bf64c0d6ab9e6e661274c5557e9d043dc631aa2717c6290b8')
export const StateHolding = documentOf<StateHoldingMutation, StateHoldingMutationVariables>('d97dbb244d1e3e32927ee1801d4526e3e4d43cdacafafaf68be5f3c0495e6d22')
export const ImportActs = documentOf<ImportActsMutation, ImportActsMutationVariables>('64f3c1b7ecda2185105ac3bd7fc668f8d289f7f3ef7e8c80a004350b0af47574')
export const MyCertificates = documentOf<MyCertificatesQuery, MyCertificatesQueryVariables>('ab34050d80ad4903aee84f64042a72f100d79e0531dfc4f7d8307224e35027ea')
export const MyCredit = documentOf<MyCreditQuery, MyCreditQueryVariables>('efbb42fc075079c5b8a5ec1ac14fb6a2a0cea8fa7d0571d4ab0a72532bd4dbf3')
export const FileObjection = documentOf<FileObjectionMutation, FileObjectionMutationVariables>('7caff4a6a9a4229f7c165cd8eeb94dbce522705b99f5764ed525a116fc699b5b')
export const OverloadCandidates = documentOf<OverloadCandidatesQuery, OverloadCandidatesQueryVariables>('79dd73baff0f97becf7c1a4aa482faefc187bac1e17ccec4d028f98517916771')
export const OwnChangesEnd = documentOf<OwnChangesEndMutation, OwnChangesEndMutationVariables>('fdcacf4d4015e52a2df6302b8b202a57f6f673791663b03f1f6e88d826febc9f')
export const OwnChangesSecret = documentOf<OwnChangesSecretQuery, OwnChangesSecretQueryVariables>('2e23447ebc4d5092e4560727ead9f17370fe088472b57d3c76845d7d36569d29')
export const OwnChangesSubscribe = documentOf<OwnChangesSubscribeMutation, OwnChangesSubscribeMutationVariables>('94c25fdc5c8992b64a9c4c7d5a2c93a384cb8303ca80048dd5d38b04da586262')
export const OwnChanges = documentOf<OwnChangesQuery, OwnChangesQueryVariables>('2129dac0c3d1ea5b924f9ef3e306c8e76551785622834290d4cc2731dbf7bb5c')
export const Plan2024Bureau = documentOf<Plan2024BureauQuery, Plan2024BureauQueryVariables>('e21127b61b44f318204707cf352a02817f29d55296dccaa9870902320a86c8d6')
export const Plan2024Publicity = documentOf<Plan2024PublicityQuery, Plan2024PublicityQueryVariables>('8c06e095de1ac06b042ff003bd9b446238e771f02283b3d2a1f7a9b792759f90')
export const Plan2026Bureau = documentOf<Plan2026BureauQuery, Plan2026BureauQueryVariables>('a1a82dc37ec3cd18fe5d873290a9884685aa4ffc8f58d88bfd87ea306f3e3d2b')
export const Plan2026Publicity = documentOf<Plan2026PublicityQuery, Plan2026PublicityQueryVariables>('35a15e7c2a2646268ee1c30422176da7395835556d6d5feaf1be54a2b1ebf501')
export const Plan2026Work = documentOf<Plan2026WorkQuery, Plan2026WorkQueryVariables>('bac9fcf9ac416de969bc855c5f62eb1e6b236d7c45453b658fc835b6732de7d6')
export const PlanItems = documentOf<PlanItemsQuery, PlanItemsQueryVariables>('f0d2a5fe6ad1e01d1b1fd1e6c8ad89252b8989d6bf866746a324fcafbfe397f4')
export const PlanSubmit = documentOf<PlanSubmitMutation, PlanSubmitMutationVariables>('4147429efd021b1a9590a03db28c4adee7162da992852d1a657c366635bbf5ec')
export const PublicLookup = documentOf<PublicLookupQuery, PublicLookupQueryVariables>('9e082efa38496621db059808f3a4f1729a603e4f6a65f24b8201a8851eb48ccf')
export const PublicityWorklist = documentOf<PublicityWorklistQuery, PublicityWorklistQueryVariables>('c991c1ed74408246e6c863ee94e94b380cb676b3abe4a5a9c3208d14fb46b60d')
export const Reconciliation = documentOf<ReconciliationQuery, ReconciliationQueryVariables>('be5c0b2d92676cc8babf51e88b793319696a4e1be4dc9a7ff4cf7ea04735c22e')
export const ReconcileActs = documentOf<ReconcileActsMutation, ReconcileActsMutationVariables>('5338ea8d9dd9dbc27640aae897bf2b4d23c9165cc7668844291e9e990b421aef')
export const StartReconciliation = documentOf<StartReconciliationMutation, StartReconciliationMutationVariables>('1e291c1ab01e2e8c8fe5b41be08bbf3da0b7ef35fdd1cc0390492eaa3196c270')
export const ApplyForRepair = documentOf<ApplyForRepairMutation, ApplyForRepairMutationVariables>('dad7396338128fe5838c7bfca9dcb4afac5a9aa1599bf1596c0b0a295ce4ebbd')
export const TakeWeighings = documentOf<TakeWeighingsMutation, TakeWeighingsMutationVariables>('49eac436fb04cba55baddf54771a4934b99ddce3f9cd758baf83410ec5b5173a')
export const TargetSubmit = documentOf<TargetSubmitMutation, TargetSubmitMutationVariables>('439fe3ed28a8078cefa81d371f290a6d06f14e4a9342dcc248652b6d476ef59b')
export const TenderCheck = documentOf<TenderCheckQuery, TenderCheckQueryVariables>('0613676615638ef131ca602a97df6e70f9a2171e66bd8ffeb3f4411abe765787')
export const VerifyReceipt = documentOf<VerifyReceiptQuery, VerifyReceiptQueryVariables>('5c929ae1a0c074e43403e9bee8f70f2e467745ee5ed99eda6acdfe849e7ade4d')
export const WhatIsInForce = documentOf<WhatIsInForceQuery, WhatIsInForceQueryVariables>('a44a96b4d9f37eb7563c659da493cd8a1566f71ac5969293634e0029771bf288')
export const WhoLookedAtMe = documentOf<WhoLookedAtMeQuery, WhoLookedAtMeQueryVariables>('9deaf5afbedef6fc88a391ea1ab56764b08f6dc89889a15814e29e80863891cc')
export const WorkPlan = documentOf<WorkPlanQuery, WorkPlanQueryVariables>('a5bb610aceabe33d9fb4aeb6a8f988b38205263b231fbc9a5fa5fd262cb330b0')