/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { documentOf } from './document.ts'
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

/** 数据共享申请内容 */
export type DataRequestInput = {
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

/** 投标限制类别 */
export type RestrictionCode =
  /** 取消投标资格 */
  | 'BIDDING_BAN'
  /** 严重违法超限超载运输失信当事人名单 */
  | 'OVERLOAD_LISTING';

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

export type Plan2024BureauQueryVariables = Exact<{ [key: string]: never; }>;


export type Plan2024BureauQuery = { coverage: { total: { share: string | null, holes: number | null } | null, weighing: { share: string | null } | null, facts: { share: string | null } | null, commitments: { statements: number | null } | null, byUnit: Array<{ about: string | null, share: string | null }> | null } | null, planFigures: { leaders: number | null, office: number | null, unitsWithoutLiaison: number | null, unitsWithoutDeputy: number | null, reportsMissing: number | null, unconfirmedEmergencies: number | null, finalTargets: number | null } | null };

export type Plan2024PublicityQueryVariables = Exact<{ [key: string]: never; }>;


export type Plan2024PublicityQuery = { byKind: Array<{ group: string | null, timely: { value: string | null } | null }> | null, byUnit: Array<{ group: string | null, timely: { value: string | null } | null, compliant: { value: string | null } | null }> | null };

export type Plan2026BureauQueryVariables = Exact<{ [key: string]: never; }>;


export type Plan2026BureauQuery = { coverage: { total: { share: string | null, holes: number | null } | null, weighing: { share: string | null } | null, facts: { share: string | null } | null, commitments: { statements: number | null } | null, byUnit: Array<{ about: string | null, share: string | null }> | null } | null, planFigures: { leaders: number | null, office: number | null, unitsWithoutLiaison: number | null, unitsWithoutDeputy: number | null, reportsMissing: number | null, unconfirmedEmergencies: number | null, finalTargets: number | null } | null };

export type Plan2026PublicityQueryVariables = Exact<{ [key: string]: never; }>;


export type Plan2026PublicityQuery = { byKind: Array<{ group: string | null, timely: { value: string | null } | null }> | null, byUnit: Array<{ group: string | null, timely: { value: string | null } | null, compliant: { value: string | null } | null }> | null };

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
export const CertificateIssue = documentOf<CertificateIssueMutation, CertificateIssueMutationVariables>('785aefc46bb7c5629eb7ebe58a7b47b631cd9e13218b628000a2cfbdc1e3d467')
export const CertificatePage = documentOf<CertificatePageQuery, CertificatePageQueryVariables>('5d22c905808a57e6c52cf65d57deaca5688046deb561b3f2f91a57ab553eceb3')
export const CertificateStatus = documentOf<CertificateStatusQuery, CertificateStatusQueryVariables>('96c6d4037709d2fcddc0a980ce0fe79afee0c91fc33950a53c21538c791ee284')
export const CertificateVerify = documentOf<CertificateVerifyQuery, CertificateVerifyQueryVariables>('1be094c10e1feb9d12ecc19c95e3384994120c9dfe52fd61a1600764189e34fe')
export const CertificateWithdraw = documentOf<CertificateWithdrawMutation, CertificateWithdrawMutationVariables>('3070b81642ef81b462819656b0fa5892300f29be1ccd7b3d926a95ee045ac175')
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
export const StateHolding = documentOf<StateHoldingMutation, StateHoldingMutationVariables>('d97dbb244d1e3e32927ee1801d4526e3e4d43cdacafafaf68be5f3c0495e6d22')
export const ImportActs = documentOf<ImportActsMutation, ImportActsMutationVariables>('64f3c1b7ecda2185105ac3bd7fc668f8d289f7f3ef7e8c80a004350b0af47574')
export const MyCertificates = documentOf<MyCertificatesQuery, MyCertificatesQueryVariables>('ab34050d80ad4903aee84f64042a72f100d79e0531dfc4f7d8307224e35027ea')
export const MyCredit = documentOf<MyCreditQuery, MyCreditQueryVariables>('efbb42fc075079c5b8a5ec1ac14fb6a2a0cea8fa7d0571d4ab0a72532bd4dbf3')
export const FileObjection = documentOf<FileObjectionMutation, FileObjectionMutationVariables>('7caff4a6a9a4229f7c165cd8eeb94dbce522705b99f5764ed525a116fc699b5b')
export const OverloadCandidates = documentOf<OverloadCandidatesQuery, OverloadCandidatesQueryVariables>('79dd73baff0f97becf7c1a4aa482faefc187bac1e17ccec4d028f98517916771')
export const Plan2024Bureau = documentOf<Plan2024BureauQuery, Plan2024BureauQueryVariables>('e21127b61b44f318204707cf352a02817f29d55296dccaa9870902320a86c8d6')
export const Plan2024Publicity = documentOf<Plan2024PublicityQuery, Plan2024PublicityQueryVariables>('8c06e095de1ac06b042ff003bd9b446238e771f02283b3d2a1f7a9b792759f90')
export const Plan2026Bureau = documentOf<Plan2026BureauQuery, Plan2026BureauQueryVariables>('a1a82dc37ec3cd18fe5d873290a9884685aa4ffc8f58d88bfd87ea306f3e3d2b')
export const Plan2026Publicity = documentOf<Plan2026PublicityQuery, Plan2026PublicityQueryVariables>('35a15e7c2a2646268ee1c30422176da7395835556d6d5feaf1be54a2b1ebf501')
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