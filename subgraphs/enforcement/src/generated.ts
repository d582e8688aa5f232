import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProfileKey, ShownCell } from '@xinlu/schema';
import type { DecisionRow, QuarantineRow, ConflictRow, ImportRow, PartyRow, CaseRow, RecordedRow, CaseDocumentRow, ServiceRow, RepairRow, TargetRow, NoticeRow, BatchRow, ObjectionRow, ExemptionRow } from './rows.ts';
import type { ProofRow } from './store/proofs.ts';
import type { QualityRow, ShownFigure } from './domain/quality/quality.ts';
import type { RunRow } from './store/quality/reconciliation.ts';
import type { Finding } from './domain/quality/reconcile.ts';
import type { OutlookRow } from './domain/quality/outlook.ts';
import type { Change } from './domain/publicity/withdrawal.ts';
import type { StandingPenalty } from './store/standing.ts';
import type { ProofPartRow } from './store/proofFile.ts';
import type { RoomContext } from './loaders.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 日期: a calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** 时刻: an instant, ISO 8601 with its offset, given back in UTC. */
  DateTime: { input: string; output: string; }
  /** 十进制数: an exact decimal number as text; never a floating-point number. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 模板数据: columns and rows as the template has them. */
export type ActSheet = {
  __typename?: 'ActSheet';
  /** 表头 */
  columns?: Maybe<Array<Scalars['String']['output']>>;
  /** 异议标注: document numbers of these rows to which an objection is open; the cells stay as the template has them. */
  disputed?: Maybe<Array<Scalars['String']['output']>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
  /** 数据行 */
  rows?: Maybe<Array<Array<Scalars['String']['output']>>>;
};

/** 核查指纹 */
export type ActTagInput = {
  /** 是否完整: whether the row passed the standard. */
  complete: Scalars['Boolean']['input'];
  /** 内容指纹: of the facts that matter; null where the row does not pass the standard. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** 身份指纹: of kind, authority and document number; null where they cannot be read. */
  identity?: InputMaybe<Scalars['String']['input']>;
  /** 行号: in the case system's file. */
  line: Scalars['Int']['input'];
};

/** 双公示模板 */
export type ActTemplate =
  /** 行政许可（2018版） */
  | 'LICENCE_2018'
  /** 行政行为（通用）: for the five acts without a national template. */
  | 'OTHER_ACT'
  /** 行政处罚（2018版） */
  | 'PENALTY_2018';

/** 批次种类 */
export type BatchAction =
  /** 公示 */
  | 'PUBLISH'
  /** 撤下 */
  | 'WITHDRAW';

/** 报送内容 */
export type BatchSheet = {
  __typename?: 'BatchSheet';
  /** 表头 */
  columns?: Maybe<Array<Scalars['String']['output']>>;
  /** 决定编号: of each row, in their order. */
  decisionIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** 数据行 */
  rows?: Maybe<Array<Array<Scalars['String']['output']>>>;
};

/** 批次状态 */
export type BatchState =
  /** 已回执 */
  | 'CONFIRMED'
  /** 已生成 */
  | 'MADE'
  /** 已报送 */
  | 'SENT';

/** 汇总维度 */
export type CaseDimension =
  /** 立案月份 */
  | 'MONTH'
  /** 承办单位 */
  | 'UNIT';

/** 法律文书 */
export type CaseDocument = {
  __typename?: 'CaseDocument';
  /** 文件内容: base64; the text holds names and numbers. */
  content?: Maybe<Scalars['String']['output']>;
  /** 文件名 */
  fileName?: Maybe<Scalars['String']['output']>;
  /** 文书格式 */
  format?: Maybe<DocumentFormat>;
  /** 文书编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 文书种类 */
  kind?: Maybe<DocumentKind>;
  /** 制作时刻 */
  madeAt?: Maybe<Scalars['DateTime']['output']>;
  /** 媒体类型 */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** 本人文书内容: base64; for the party itself. */
  ownContent?: Maybe<Scalars['String']['output']>;
  /** 文件指纹: SHA-256, hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** 模板版本: kind and effective day of the template. */
  template?: Maybe<Scalars['String']['output']>;
};

/** 立案汇总 */
export type CaseFigure = {
  __typename?: 'CaseFigure';
  /** 维度值 */
  by?: Maybe<Scalars['String']['output']>;
  /** 当事人数: null where it is withheld. */
  subjects?: Maybe<Scalars['Int']['output']>;
  /** 是否隐去 */
  withheld?: Maybe<Scalars['Boolean']['output']>;
};

/** 案例所依决定: what a text about it must not hold. */
export type CaseSource = {
  __typename?: 'CaseSource';
  /** 代码及证件号码 */
  codes?: Maybe<Array<Scalars['String']['output']>>;
  /** 文号 */
  docNos?: Maybe<Array<Scalars['String']['output']>>;
  /** 当事人及法定代表人姓名 */
  names?: Maybe<Array<Scalars['String']['output']>>;
};

/** 证明用处罚记录 */
export type CertifiedPenalties = {
  __typename?: 'CertifiedPenalties';
  /** 处罚总数: of a subject with too many to be listed; null where all are listed. */
  count?: Maybe<Scalars['Int']['output']>;
  /** 处罚清单摘要: SHA-256 of their sorted days and numbers, hexadecimal; null where all are listed. */
  digest?: Maybe<Scalars['String']['output']>;
  /** 数据截止时刻 */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 公示中的行政处罚 */
  penalties?: Maybe<Array<CertifiedPenalty>>;
};

/** 一项行政处罚 */
export type CertifiedPenalty = {
  __typename?: 'CertifiedPenalty';
  /** 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 决定书文号 */
  docNo?: Maybe<Scalars['String']['output']>;
};

/** 变更或撤销内容 */
export type ChangeDecisionInput = {
  /** 种类 */
  change: ChangeKind;
  /** 变更日期 */
  changedOn: Scalars['Date']['input'];
  /** 决定编号 */
  decisionId: Scalars['ID']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
};

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

/** 依据: the sentence of law that a value rests on. */
export type Citation = {
  __typename?: 'Citation';
  /** 条款: the article. */
  at?: Maybe<Scalars['String']['output']>;
  /** 版本: title and number of the edition. */
  edition: Scalars['String']['output'];
  /** 施行日期: the day from which the edition is in force. */
  effectiveOn: Scalars['Date']['output'];
  /** 文件代号: the instrument's name in this system. */
  instrument: Scalars['String']['output'];
  /** 暂定: the number has not yet been read in the official text. */
  provisional: Scalars['Boolean']['output'];
  /** 原文: the sentence, word for word. */
  text?: Maybe<Scalars['String']['output']>;
};

/** 条件核查 */
export type ConditionFinding = {
  __typename?: 'ConditionFinding';
  /** 条件 */
  condition?: Maybe<Scalars['String']['output']>;
  /** 核查情况 */
  finding?: Maybe<Scalars['String']['output']>;
  /** 是否满足 */
  met?: Maybe<Scalars['Boolean']['output']>;
};

/** 条件核查 */
export type ConditionInput = {
  /** 条件 */
  condition: Scalars['String']['input'];
  /** 核查情况 */
  finding: Scalars['String']['input'];
  /** 是否满足 */
  met: Scalars['Boolean']['input'];
};

/** 更正的列 */
export type CorrectedColumn = {
  /** 列 */
  column: Scalars['String']['input'];
  /** 更正为: empty to clear it. */
  value: Scalars['String']['input'];
};

/** 更正通知 */
export type CorrectionNotice = {
  __typename?: 'CorrectionNotice';
  /** 确认时间 */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 决定书文号: what is to be taken off; null once that is confirmed. */
  docNo?: Maybe<Scalars['String']['output']>;
  /** 类别 */
  kind?: Maybe<PropagationKind>;
  /** 逾期 */
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** 修复申请编号 */
  repairId?: Maybe<Scalars['ID']['output']>;
  /** 传导期限 */
  requiredBy?: Maybe<Scalars['Date']['output']>;
  /** 对象 */
  target?: Maybe<Scalars['String']['output']>;
};

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

/** 信用档案 */
export type CreditProfile = {
  __typename?: 'CreditProfile';
  /** 执法信息 */
  enforcement?: Maybe<EnforcementSection>;
  /** 已知时刻 */
  knownAt: Scalars['DateTime']['output'];
  memberIds: Array<Scalars['ID']['output']>;
  /** 主体编号 */
  subjectId: Scalars['ID']['output'];
};

/** 行政决定 */
export type Decision = {
  __typename?: 'Decision';
  /** 决定机关 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 违法事实 */
  breachFacts?: Maybe<Scalars['String']['output']>;
  /** 处罚类别或许可类别 */
  categories?: Maybe<Array<Scalars['String']['output']>>;
  /** 变更与撤销 */
  changes?: Maybe<Array<DecisionChange>>;
  /** 数据冲突: rows that say otherwise, not yet settled by a person. */
  conflicts?: Maybe<Array<DecisionConflict>>;
  /** 决定内容 */
  content?: Maybe<Scalars['String']['output']>;
  /** 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议标注: an objection to it is open. */
  disputed?: Maybe<Scalars['Boolean']['output']>;
  /** 决定书文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** 法律文书: those that stand, a DOCX and a PDF of each. */
  documents?: Maybe<Array<CaseDocument>>;
  /** 罚款金额（元） */
  fine?: Maybe<Scalars['Decimal']['output']>;
  /** 决定编号 */
  id: Scalars['ID']['output'];
  /** 行政行为类别 */
  kind?: Maybe<DecisionKind>;
  /** 已知时刻: when this system learned of it. */
  knownFrom?: Maybe<Scalars['DateTime']['output']>;
  /** 依据 */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** 事项: of acts other than licences and penalties. */
  matter?: Maybe<Scalars['String']['output']>;
  /** 缺少文书: of a penalty, those not served on the day on which the decision was; none for other acts. */
  missingDocuments?: Maybe<Array<DocumentKind>>;
  /** 信用异议 */
  objections?: Maybe<Array<Objection>>;
  /** 当事人: a firm, a sole trader or a natural person, each with what is public of it. */
  party?: Maybe<Party>;
  /** 公示 */
  publicity?: Maybe<Publicity>;
  /** 信用修复: as it stands today. */
  repair?: Maybe<Repair>;
  /** 送达: of each document its last recorded service. */
  services?: Maybe<Array<DocumentService>>;
  /** 失信严重程度: null where no rule in force says it. */
  severity?: Maybe<Severity>;
  /** 严重程度依据 */
  severityBasis?: Maybe<Citation>;
  /** 来源单位 */
  source?: Maybe<Scalars['String']['output']>;
  /** 办理状态: null for a decision that was not recorded here. */
  state?: Maybe<CourseState>;
  /** 简易程序: a penalty on the spot. */
  summary?: Maybe<Scalars['Boolean']['output']>;
  /** 有效期至 */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** 变更或撤销 */
export type DecisionChange = {
  __typename?: 'DecisionChange';
  /** 期限依据 */
  basis?: Maybe<Citation>;
  /** 种类 */
  change?: Maybe<ChangeKind>;
  /** 变更日期 */
  changedOn?: Maybe<Scalars['Date']['output']>;
  /** 逾期撤下 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 应撤下日期: null for acts that are no penalty, and where no calendar reaches it. */
  withdrawBy?: Maybe<Scalars['Date']['output']>;
  /** 撤下日期: on which it was taken off the last site; null while it is shown, or never was. */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** 剩余工作日: negative when late; null where nothing is to be taken off. */
  workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};

/** 数据冲突 */
export type DecisionConflict = {
  __typename?: 'DecisionConflict';
  /** 新值 */
  arrived?: Maybe<Scalars['String']['output']>;
  /** 列 */
  column?: Maybe<Scalars['String']['output']>;
  /** 已知值 */
  known?: Maybe<Scalars['String']['output']>;
  /** 隔离编号 */
  quarantineId?: Maybe<Scalars['ID']['output']>;
};

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
  address?: InputMaybe<Scalars['String']['input']>;
  /** 工商注册号 */
  businessRegNo?: InputMaybe<Scalars['String']['input']>;
  /** 证件类型 */
  idKind?: InputMaybe<Scalars['String']['input']>;
  /** 证件号码 */
  idNo?: InputMaybe<Scalars['String']['input']>;
  /** 行政相对人类别 */
  kind: PartyForm;
  /** 法定代表人 */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** 法定代表人证件类型 */
  legalRepresentativeIdKind?: InputMaybe<Scalars['String']['input']>;
  /** 法定代表人证件号码 */
  legalRepresentativeIdNo?: InputMaybe<Scalars['String']['input']>;
  /** 行政相对人名称 */
  name: Scalars['String']['input'];
  /** 统一社会信用代码 */
  uscc?: InputMaybe<Scalars['String']['input']>;
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

/** 送达 */
export type DocumentService = {
  __typename?: 'DocumentService';
  /** 送达期限依据 */
  basis?: Maybe<Citation>;
  /** 最迟送达日期: of a decision on a penalty; null for other documents, and where no calendar reaches it. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 送达证据指纹: SHA-256 of the evidence of service, hexadecimal. */
  evidenceSha256?: Maybe<Scalars['String']['output']>;
  /** 文书种类 */
  kind?: Maybe<DocumentKind>;
  /** 逾期送达: a decision served after its last day (行政处罚法 第六十一条); null for other documents, and where no calendar reaches that day. */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 送达方式 */
  method?: Maybe<ServiceMethod>;
  /** 送达日期 */
  servedOn?: Maybe<Scalars['Date']['output']>;
};

/** 一份文书的送达 */
export type DocumentServiceInput = {
  /** 送达证据指纹: SHA-256 of the evidence of service, hexadecimal. */
  evidenceSha256: Scalars['String']['input'];
  /** 文书种类 */
  kind: DocumentKind;
  /** 送达方式 */
  method: ServiceMethod;
  /** 送达日期 */
  servedOn: Scalars['Date']['input'];
};

/** 逾期事项 */
export type EnforcementDuty = {
  __typename?: 'EnforcementDuty';
  /** 办结日期: null while it is open. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** 到期日期 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 事项编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 事项类别 */
  kind?: Maybe<Scalars['String']['output']>;
  /** 责任单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 执法信息 */
export type EnforcementSection = {
  __typename?: 'EnforcementSection';
  /** 行政决定: latest first; for the public only what is published and still may be. */
  decisions?: Maybe<Array<Decision>>;
  /** 现行有效决定数 */
  decisionsInForce?: Maybe<Scalars['Int']['output']>;
  /** 免罚决定: for those inside and the subject itself; never published. */
  exemptions?: Maybe<Array<Exemption>>;
  /** 数据截止时刻: the source has reported up to here. */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 立案案件: open ones, those that the viewer may know of. */
  openCases?: Maybe<Array<OpenCase>>;
};


/** 执法信息 */
export type EnforcementSectionDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 执法要点成效 */
export type EnforcementWork = {
  __typename?: 'EnforcementWork';
  /** 信用修复: applications whose decision fell due in these days, and those that were taken on and decided by their days. */
  repairs?: Maybe<WorkCount>;
  /** 三书同达: penalties whose last day of service fell in these days, and those of which a record shows the three documents served on one day. */
  served?: Maybe<WorkCount>;
};

/** 企业当事人 */
export type EnterpriseParty = {
  __typename?: 'EnterpriseParty';
  /** 法定代表人 */
  legalRepresentative?: Maybe<Scalars['String']['output']>;
  /** 法定代表人证件号码 */
  legalRepresentativeIdNo?: Maybe<Scalars['String']['output']>;
  /** 企业名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 */
  uscc?: Maybe<Scalars['String']['output']>;
};

/** 预警级别: before a decision is late. */
export type Escalation =
  /** 案管股 */
  | 'DESK'
  /** 领导小组 */
  | 'LEADER'
  /** 无需预警 */
  | 'NONE'
  /** 承办单位负责人 */
  | 'UNIT';

/** 免罚决定 */
export type Exemption = {
  __typename?: 'Exemption';
  /** 依据: 行政处罚法 第三十三条. */
  basis?: Maybe<Citation>;
  /** 违法事实 */
  breachFacts?: Maybe<Scalars['String']['output']>;
  /** 承诺编号 */
  commitmentId?: Maybe<Scalars['ID']['output']>;
  /** 逐项核查 */
  conditions?: Maybe<Array<ConditionFinding>>;
  /** 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 决定书文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** 免罚决定编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 事项代码 */
  item?: Maybe<Scalars['ID']['output']>;
};

/** 免罚决定内容 */
export type ExemptionInput = {
  /** 违法事实 */
  breachFacts: Scalars['String']['input'];
  /** 承诺编号: of a commitment that the party made about this item. */
  commitmentId: Scalars['ID']['input'];
  /** 逐项核查: every condition of the item, in its words. */
  conditions: Array<ConditionInput>;
  /** 决定日期 */
  decidedOn: Scalars['Date']['input'];
  /** 决定书文号: in the unit's series of exemptions. */
  docNo: Scalars['String']['input'];
  /** 教育情况: how the party was educated (行政处罚法 第三十三条). */
  education: Scalars['String']['input'];
  /** 事项代码 */
  item: Scalars['ID']['input'];
  /** 当事人: the subject's id. */
  subjectId: Scalars['ID']['input'];
};

/** 免罚事项 */
export type ExemptionItem = {
  __typename?: 'ExemptionItem';
  /** 违法行为 */
  act?: Maybe<Scalars['String']['output']>;
  /** 违法行为依据 */
  basis?: Maybe<Citation>;
  /** 全部条件 */
  conditions?: Maybe<Array<Scalars['String']['output']>>;
  /** 事项代码 */
  item?: Maybe<Scalars['ID']['output']>;
};

/** 免罚决定分页 */
export type ExemptionPage = {
  __typename?: 'ExemptionPage';
  /** 免罚决定 */
  nodes?: Maybe<Array<Exemption>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 数值 */
export type Figure = {
  __typename?: 'Figure';
  /** 口径依据: the definition of a share; null for a count. */
  basis?: Maybe<Citation>;
  /** 显示: such as 37 or 92.5 %. */
  display?: Maybe<Scalars['String']['output']>;
  /** 是否隐去 */
  suppressed?: Maybe<Scalars['Boolean']['output']>;
  /** 值: a count, or a share from 0 to 1; null where it is withheld, or there is nothing to count. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** 核查发现数 */
export type FindingCount = {
  __typename?: 'FindingCount';
  /** 数量 */
  count?: Maybe<Scalars['Int']['output']>;
  /** 发现类别 */
  kind?: Maybe<FindingKind>;
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

/** 导入批次: one part of a file; parts of one file share a batch. */
export type ImportActsInput = {
  /** 批次编号: that of the first part, for all parts after it. */
  batchId?: InputMaybe<Scalars['ID']['input']>;
  /** 表头: as in the file, in its order; names or codes of a template. */
  columns: Array<Scalars['String']['input']>;
  /** 文件名 */
  fileName: Scalars['String']['input'];
  /** 数据行: at most 1,000. */
  rows: Array<ImportRowInput>;
};

/** 导入结果 */
export type ImportResult = {
  __typename?: 'ImportResult';
  /** 入库行数 */
  accepted?: Maybe<Scalars['Int']['output']>;
  /** 批次编号 */
  batchId?: Maybe<Scalars['ID']['output']>;
  /** 隔离行: kept, not lost, not in force. */
  quarantined?: Maybe<Array<QuarantinedRow>>;
  /** 收到行数 */
  received?: Maybe<Scalars['Int']['output']>;
  /** 重复行数: already known, with the same facts. */
  unchanged?: Maybe<Scalars['Int']['output']>;
};

/** 数据行 */
export type ImportRowInput = {
  /** 单元格: text as in the file, by column; null where empty. */
  cells: Array<InputMaybe<Scalars['String']['input']>>;
  /** 行号: in the file, the header being line 1. */
  line: Scalars['Int']['input'];
};

/** 归集情况 */
export type Intake = {
  __typename?: 'Intake';
  /** 归集数: by item, unit and month. */
  cells?: Maybe<Array<IntakeCell>>;
  /** 来源水位: up to when each source has reported everything; none where the room keeps no such account. */
  sources?: Maybe<Array<IntakeSource>>;
};

/** 归集数 */
export type IntakeCell = {
  __typename?: 'IntakeCell';
  /** 最早到达 */
  firstKnownFrom?: Maybe<Scalars['DateTime']['output']>;
  /** 目录项代码 */
  item?: Maybe<Scalars['String']['output']>;
  /** 最晚到达: of a fact its first statement. */
  lastKnownFrom?: Maybe<Scalars['DateTime']['output']>;
  /** 月份: YYYY-MM, of what was said. */
  month?: Maybe<Scalars['String']['output']>;
  /** 重复编号: some of these. */
  repeated?: Maybe<Array<Scalars['ID']['output']>>;
  /** 重复条数: facts that say what an earlier one of the same unit says. */
  repeats?: Maybe<Scalars['Int']['output']>;
  /** 条数: facts, each once however often it was corrected. */
  statements?: Maybe<Scalars['Int']['output']>;
  /** 报送单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 来源水位 */
export type IntakeSource = {
  __typename?: 'IntakeSource';
  /** 已报送至 */
  reportedUpTo?: Maybe<Scalars['DateTime']['output']>;
  /** 来源 */
  source?: Maybe<Scalars['String']['output']>;
};

/** 冲突取舍 */
export type Kept =
  /** 采用新记录 */
  | 'ARRIVED'
  /** 保留原记录 */
  | 'KNOWN';

/** 逾期公示数 */
export type LatePublicationCount = {
  __typename?: 'LatePublicationCount';
  /** 逾期: shown late, or not shown. */
  late?: Maybe<Scalars['Int']['output']>;
  /** 未公示 */
  open?: Maybe<Scalars['Int']['output']>;
  /** 责任单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 供核对的行政决定 */
export type LentDecision = {
  __typename?: 'LentDecision';
  /** 是否已撤销: annulled, or found unlawful or void. */
  annulled?: Maybe<Scalars['Boolean']['output']>;
  /** 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 罚款金额: CNY. */
  fine?: Maybe<Scalars['Decimal']['output']>;
  /** 决定编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 种类 */
  kind?: Maybe<DecisionKind>;
  /** 处罚类别 */
  penaltyKinds?: Maybe<Array<Scalars['String']['output']>>;
  /** 当事人主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 脱敏方式: the ways of masking. */
export type MaskKind =
  /** 末四位: only the last four characters. */
  | 'LAST_FOUR'
  /** 姓名: the first character, then **. */
  | 'NAME';

export type Mutation = {
  __typename?: 'Mutation';
  /** 受理信用修复申请: turning it away needs a reason. */
  acceptRepair?: Maybe<Repair>;
  /** 提交证明材料: a subject hands in a file, or one part of it. The last part proves the whole by its SHA-256. */
  addProof?: Maybe<Proof>;
  /** 申请信用修复: by the subject itself about its own decision. What stands in the way is said, and then nothing is recorded. */
  applyForRepair?: Maybe<Repair>;
  /** 请其他单位协助核查: once; the longer limit holds from then on. */
  askOtherUnit?: Maybe<Objection>;
  /** 变更或撤销决定: by the unit that issued it; what is shown must then be withdrawn within three working days. */
  changeDecision?: Maybe<Decision>;
  /** 结案: a penalty only after its three documents were served on one day. */
  closeDecision?: Maybe<RecordedDecision>;
  /** 确认修复传导: the unit or department says that the fact is gone where it holds it. */
  confirmPropagation?: Maybe<CorrectionNotice>;
  /** 登记网站回执: from its day on the acts are shown there, or are no longer; those that were rejected wait again. */
  confirmPublicityBatch?: Maybe<PublicityBatch>;
  /** 决定信用异议: never by the unit that issued the decision, nor by a person who recorded it. Reasons always; what is upheld is corrected or taken off. */
  decideObjection?: Maybe<Objection>;
  /** 决定信用修复: a refusal needs a reason; a grant takes the decision off everybody but its subject and the audit at once. */
  decideRepair?: Maybe<Repair>;
  /** 轻微违法免罚: all conditions of the item met, a commitment made, the party educated; once per person and item. */
  exemptMinor?: Maybe<Exemption>;
  /** 提出信用异议: by the subject itself about a fact of its own, while that is shown or used. */
  fileObjection?: Maybe<Objection>;
  /** 登记证明材料: the same by a clerk, for the clerk's unit. */
  fileProof?: Maybe<Proof>;
  /** 导入双公示: a batch of rows from a file. Every row is accepted, already known, or kept in quarantine with the reason. */
  importActs?: Maybe<ImportResult>;
  /** 制作三书: the three documents of a penalty as DOCX and PDF; the same again while nothing has changed. */
  makeDocuments?: Maybe<Array<CaseDocument>>;
  /** 生成公示批次: what one site must be sent, or must take off, as rows of a template. */
  makePublicityBatch?: Maybe<PublicityBatch>;
  /** 提交核查指纹: a part of what `xinlu reconcile` made beside the case system. The same part again changes nothing. */
  reconcileActs?: Maybe<Reconciliation>;
  /** 登记行政决定: judged as a row of its template; a number of another unit's series is refused, one that stands with other facts is a conflict. */
  recordDecision?: Maybe<RecordedDecision>;
  /** 登记送达: each document with its day, its method and the fingerprint of the evidence. */
  recordService?: Maybe<RecordedDecision>;
  /** 登记已报送 */
  sendPublicityBatch?: Maybe<PublicityBatch>;
  /** 处理冲突: of two rows with one document number and different facts, a person says which stands. */
  settleConflict?: Maybe<Decision>;
  /** 开始瞒报核查: a run over acts decided on these days, by the case desk 案管股. Its key is given here and never again. */
  startReconciliation?: Maybe<ReconciliationRun>;
  /** 撤回信用异议: by the subject, before it is decided. */
  withdrawObjection?: Maybe<Objection>;
  /** 撤下公示: takes a decision off every site where it is shown, with the reason; nobody outside meets it from then on. */
  withdrawPublicity?: Maybe<Decision>;
};


export type MutationAcceptRepairArgs = {
  accept: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationAddProofArgs = {
  input: ProofInput;
};


export type MutationApplyForRepairArgs = {
  commitmentId: Scalars['ID']['input'];
  decisionId: Scalars['ID']['input'];
  proofs: Array<Scalars['ID']['input']>;
};


export type MutationAskOtherUnitArgs = {
  id: Scalars['ID']['input'];
  question: Scalars['String']['input'];
  unit: Scalars['ID']['input'];
};


export type MutationChangeDecisionArgs = {
  input: ChangeDecisionInput;
};


export type MutationCloseDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationConfirmPropagationArgs = {
  evidenceHash?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  repairId: Scalars['ID']['input'];
  target: Scalars['String']['input'];
};


export type MutationConfirmPublicityBatchArgs = {
  confirmedOn: Scalars['Date']['input'];
  id: Scalars['ID']['input'];
  receiptNo: Scalars['String']['input'];
  rejected?: InputMaybe<Array<RejectedActInput>>;
};


export type MutationDecideObjectionArgs = {
  correction?: InputMaybe<ObjectionCorrection>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  uphold: Scalars['Boolean']['input'];
};


export type MutationDecideRepairArgs = {
  grant: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationExemptMinorArgs = {
  input: ExemptionInput;
};


export type MutationFileObjectionArgs = {
  factRef: Scalars['ID']['input'];
  ground: Scalars['String']['input'];
  proofs?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationFileProofArgs = {
  input: ProofInput;
};


export type MutationImportActsArgs = {
  input: ImportActsInput;
};


export type MutationMakeDocumentsArgs = {
  decisionId: Scalars['ID']['input'];
};


export type MutationMakePublicityBatchArgs = {
  input: PublicityBatchInput;
};


export type MutationReconcileActsArgs = {
  input: ReconcileActsInput;
};


export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};


export type MutationSendPublicityBatchArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSettleConflictArgs = {
  keep: Kept;
  quarantineId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationStartReconciliationArgs = {
  decidedFrom: Scalars['Date']['input'];
  decidedTo: Scalars['Date']['input'];
};


export type MutationWithdrawObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawPublicityArgs = {
  decisionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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

/** 信用异议 */
export type Objection = {
  __typename?: 'Objection';
  /** 协助核查单位 */
  askedUnit?: Maybe<Scalars['String']['output']>;
  /** 期限依据 */
  basis?: Maybe<Citation>;
  /** 更正说明: null where nothing was corrected. */
  correction?: Maybe<Scalars['String']['output']>;
  /** 答复单位 */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** 答复日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议的行政决定 */
  decision?: Maybe<Decision>;
  /** 答复期限: null past the calendar and where no rule in force says it. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 提出日期 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** 其他途径: for who is not content with the answer. */
  furtherWay?: Maybe<Scalars['String']['output']>;
  /** 异议理由 */
  ground?: Maybe<Scalars['String']['output']>;
  /** 异议编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 逾期: it was, or would be today, answered after its day. */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 不得由其决定: the unit that issued the decision. */
  mustNotBeDecidedBy?: Maybe<Scalars['String']['output']>;
  /** 证明材料编号 */
  proofs?: Maybe<Array<Scalars['ID']['output']>>;
  /** 答复理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 异议状态 */
  state?: Maybe<ObjectionState>;
};

/** 更正内容: columns that say otherwise from now on, or that it is taken off; exactly one of these. */
export type ObjectionCorrection = {
  /** 更正的列: by the names of the template. */
  columns?: InputMaybe<Array<CorrectedColumn>>;
  /** 撤下公示 */
  takeOff?: InputMaybe<Scalars['Boolean']['input']>;
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

/** 立案案件 */
export type OpenCase = {
  __typename?: 'OpenCase';
  /** 立案号 */
  caseNo?: Maybe<Scalars['String']['output']>;
  /** 案件编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 承办人 */
  officer?: Maybe<Scalars['String']['output']>;
  /** 立案日期 */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 案件状态 */
  state?: Maybe<Scalars['String']['output']>;
  /** 涉嫌违法行为 */
  suspectedBreach?: Maybe<Scalars['String']['output']>;
};

/** 逾期预测 */
export type Outlook = {
  __typename?: 'Outlook';
  /** 样本数: how many such acts there were in the last twelve months. */
  basedOn?: Maybe<Scalars['Int']['output']>;
  /** 行政决定 */
  decision?: Maybe<Decision>;
  /** 逾期可能性: of the unit's earlier acts that were still not shown after as many working days, the share that came late or never; null where they are fewer than 20. */
  likelihood?: Maybe<Scalars['Decimal']['output']>;
  /** 剩余工作日 */
  workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};

/** 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 末游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否有下一页 */
  hasNextPage?: Maybe<Scalars['Boolean']['output']>;
};

/** 当事人 */
export type Party = EnterpriseParty | PersonParty | SoleTraderParty;

/** 行政相对人类别 */
export type PartyForm =
  /** 法人及非法人组织 */
  | 'LEGAL_PERSON'
  /** 自然人 */
  | 'NATURAL_PERSON'
  /** 个体工商户 */
  | 'SOLE_TRADER';

/** 现行处罚记录 */
export type PenaltyInForce = {
  __typename?: 'PenaltyInForce';
  /** 决定编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 是否公示中: shown on a site on that day. */
  published?: Maybe<Scalars['Boolean']['output']>;
  /** 失信严重程度: null where no rule in force says it. */
  severity?: Maybe<Severity>;
  /** 主体编号: the identity of which it is said. */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 自然人当事人: nothing of whom is public. */
export type PersonParty = {
  __typename?: 'PersonParty';
  /** 证件号码 */
  idNo?: Maybe<Scalars['String']['output']>;
  /** 姓名 */
  name?: Maybe<Scalars['String']['output']>;
};

/** 证明材料 */
export type Proof = {
  __typename?: 'Proof';
  /** 文件名 */
  fileName?: Maybe<Scalars['String']['output']>;
  /** 材料编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 文件类型: as its bytes say. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** 缺少的块: none once it is complete. */
  missingParts?: Maybe<Array<Scalars['Int']['output']>>;
  /** 文件摘要: SHA-256, hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** 文件大小: bytes. */
  size?: Maybe<Scalars['Int']['output']>;
};

/** 证明材料内容: PDF, JPEG or PNG of at most 20 MB, in parts of at most 512 KB. */
export type ProofInput = {
  /** 内容: the bytes of this part, base64. */
  content: Scalars['String']['input'];
  /** 文件名 */
  fileName: Scalars['String']['input'];
  /** 材料编号: that of the first part, for all parts after it. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 幂等键: of the file, with its first part; sent again it gives the file that was begun then. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** 第几块: from 1. */
  part: Scalars['Int']['input'];
  /** 总块数 */
  parts: Scalars['Int']['input'];
  /** 文件摘要: SHA-256 of the whole file, hexadecimal. */
  sha256: Scalars['String']['input'];
  /** 文件大小: bytes of the whole file. */
  size: Scalars['Int']['input'];
};

/** 证明材料分块: of a file that is complete; who puts the parts together checks the whole by its SHA-256. */
export type ProofPart = {
  __typename?: 'ProofPart';
  /** 分块内容: base64. Nobody has read what a scan holds, so it takes every class that one may hold. */
  content?: Maybe<Scalars['String']['output']>;
  /** 文件名 */
  fileName?: Maybe<Scalars['String']['output']>;
  /** 材料编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 文件类型: as its bytes say. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** 本人材料分块内容: base64; for the subject itself. */
  ownContent?: Maybe<Scalars['String']['output']>;
  /** 总块数 */
  parts?: Maybe<Scalars['Int']['output']>;
  /** 文件摘要: SHA-256 of the whole file, hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** 文件大小: bytes of the whole file. */
  size?: Maybe<Scalars['Int']['output']>;
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

/** 传导对象 */
export type PropagationTarget = {
  __typename?: 'PropagationTarget';
  /** 确认时间: null while it has not. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 类别 */
  kind?: Maybe<PropagationKind>;
  /** 确认说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 逾期 */
  overdue?: Maybe<Scalars['Boolean']['output']>;
  /** 责任单位 */
  owner?: Maybe<Scalars['String']['output']>;
  /** 传导期限: null where no rule says it. */
  requiredBy?: Maybe<Scalars['Date']['output']>;
  /** 对象 */
  target?: Maybe<Scalars['String']['output']>;
};

/** 公示 */
export type Publicity = {
  __typename?: 'Publicity';
  /** 不予公示原因: null where it is for publicity. */
  barredBy?: Maybe<NotForPublicity>;
  /** 期限依据 */
  basis?: Maybe<Citation>;
  /** 应公示日期 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 最短公示期届满日: from which it may end early by repair; null where no rule in force says it. */
  earliestEndOn?: Maybe<Scalars['Date']['output']>;
  /** 预警级别: of a decision that is due, who should be told by now. */
  escalation?: Maybe<Escalation>;
  /** 最迟截止日期: null where no rule in force says it. */
  latestEndOn?: Maybe<Scalars['Date']['output']>;
  /** 公示期依据: the clause of the longest period; null where no rule in force gives one. */
  periodBasis?: Maybe<Citation>;
  /** 公示日期 */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 公示网站 */
  sites?: Maybe<Array<Scalars['String']['output']>>;
  /** 公示状态 */
  state?: Maybe<PublicityState>;
  /** 剩余工作日: negative when late. */
  workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};

/** 公示批次 */
export type PublicityBatch = {
  __typename?: 'PublicityBatch';
  /** 批次种类 */
  action?: Maybe<BatchAction>;
  /** 回执日期 */
  confirmedOn?: Maybe<Scalars['Date']['output']>;
  /** 条数 */
  count?: Maybe<Scalars['Int']['output']>;
  /** 批次编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 回执编号 */
  receiptNo?: Maybe<Scalars['String']['output']>;
  /** 退回 */
  rejected?: Maybe<Array<RejectedAct>>;
  /** 报送内容: the exact cells, nothing masked; a repaired decision only in a batch that takes it off, until that is confirmed. */
  sheet?: Maybe<BatchSheet>;
  /** 文件指纹: SHA-256 of columns and rows, hexadecimal. */
  sheetHash?: Maybe<Scalars['String']['output']>;
  /** 公示网站 */
  site?: Maybe<Scalars['String']['output']>;
  /** 批次状态 */
  state?: Maybe<BatchState>;
  /** 模板 */
  template?: Maybe<ActTemplate>;
};

/** 公示批次内容 */
export type PublicityBatchInput = {
  /** 批次种类 */
  action: BatchAction;
  /** 决定编号: only these; else all that are due, at most 1,000. */
  decisionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 公示网站 */
  site: PublicitySite;
  /** 模板 */
  template: ActTemplate;
};

/** 批次分页 */
export type PublicityBatchPage = {
  __typename?: 'PublicityBatchPage';
  /** 批次 */
  nodes?: Maybe<Array<PublicityBatch>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
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

/** 质量维度 */
export type QualityDimension =
  /** 行政行为类别 */
  | 'KIND'
  /** 月份: in which it was decided; of rows that came in a file, in which they came. */
  | 'MONTH'
  /** 作出单位: of rows that came in a file, the unit that sent them. */
  | 'UNIT';

/** 公示质量 */
export type QualityFigure = {
  __typename?: 'QualityFigure';
  /** 合规率: of the rows that came in these months, those that passed the standard as they came; one that was kept back counts as it came. */
  compliant?: Maybe<Figure>;
  /** 维度值 */
  group?: Maybe<Scalars['String']['output']>;
  /** 瞒报率: past the due day and never shown. */
  missing?: Maybe<Figure>;
  /** 及时率: shown on a site no later than the due day. */
  timely?: Maybe<Figure>;
  /** 应公示数: acts decided in these months that are for publicity and are shown or past their due day. */
  total?: Maybe<Figure>;
};

/** 隔离行处理结果 */
export type QuarantineEnd =
  /** 采用新记录 */
  | 'ARRIVED'
  /** 保留原记录 */
  | 'KNOWN'
  /** 已改正重发: its line of the file came again, or what it says was recorded from another file. */
  | 'SENT_AGAIN';

/** 隔离分页 */
export type QuarantinePage = {
  __typename?: 'QuarantinePage';
  /** 隔离行 */
  nodes?: Maybe<Array<QuarantinedRow>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 隔离行: with its first fault; all of them in `faults`. */
export type QuarantinedRow = {
  __typename?: 'QuarantinedRow';
  /** 原因代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 列 */
  column?: Maybe<Scalars['String']['output']>;
  /** 应为 */
  expected?: Maybe<Scalars['String']['output']>;
  /** 全部问题 */
  faults?: Maybe<Array<RowFault>>;
  /** 实为 */
  got?: Maybe<Scalars['String']['output']>;
  /** 隔离编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 行号 */
  line?: Maybe<Scalars['Int']['output']>;
  /** 处理结果: null while it is still to be mended or settled. */
  settled?: Maybe<QuarantineEnd>;
};

export type Query = {
  __typename?: 'Query';
  /** 法律文书: one document made from a case, with its bytes; for the unit that made it and for the party itself. */
  caseDocument?: Maybe<CaseDocument>;
  /** 立案情况汇总: open cases by unit or by month; figures that would give somebody away are withheld. */
  caseFigures?: Maybe<Array<CaseFigure>>;
  /** 案例所依决定: null for one that is not shown to everybody now, that is still open or objected to, or that is not there. */
  caseSource?: Maybe<CaseSource>;
  /** 证明用处罚记录: for sibling rooms: each subject by its identities, in the order asked; what is public of it now. */
  certifiedPenalties?: Maybe<Array<CertifiedPenalties>>;
  /** 更正通知: repairs that the viewer's unit or department has still to follow; the first due first. */
  correctionNotices?: Maybe<Array<CorrectionNotice>>;
  /** 公示中的决定数: decided in a stretch of days and shown to everybody on its last day. */
  decisionsShown?: Maybe<Scalars['Int']['output']>;
  /** 修复与异议事项: for the room of governance: duties that fell due in a stretch of days and were not done by their day, as known at an instant. */
  enforcementDuties?: Maybe<Array<EnforcementDuty>>;
  /** 执法归集情况: for the room that keeps the catalogue: what units said of its items about the days from one to another. */
  enforcementIntake?: Maybe<Intake>;
  /** 执法要点成效: for the room of governance: service and repair in a stretch of days, as known at an instant. */
  enforcementWork?: Maybe<EnforcementWork>;
  /** 免罚事项清单: the items of a day, each with all its conditions. */
  exemptionItems?: Maybe<Array<ExemptionItem>>;
  /** 免罚决定: of the viewer's unit, latest first. */
  exemptions?: Maybe<ExemptionPage>;
  /** 导出双公示: recorded decisions as rows of a template, by document; the exact cells, nothing masked. */
  exportActs?: Maybe<ActSheet>;
  /** 逾期公示数: by unit, of decisions that fell due in a stretch of days. */
  latePublicationCounts?: Maybe<Array<LatePublicationCount>>;
  /** 逾期未公示的决定: not shown anywhere by an instant though their day has passed, the first due first. */
  latePublications?: Maybe<Array<EnforcementDuty>>;
  /** 按编号核对行政决定: for sibling rooms; null where there is none, or none that the viewer may meet. */
  lentDecisions?: Maybe<Array<Maybe<LentDecision>>>;
  /** 信用异议待办: open objections that the viewer's unit may decide, by due day. */
  objectionWorklist?: Maybe<Array<Objection>>;
  /** 查阅本人证明材料: the same for the subject that handed it in, always. */
  ownProofFile?: Maybe<ProofPart>;
  /** 现行处罚记录: for sibling rooms: of some identities, penalties that stand, were not repaired, and whose longest publicity is not over, as known at an instant; what is not for publicity is none. */
  penaltiesInForce?: Maybe<Array<PenaltyInForce>>;
  /** 查阅证明材料: one part of a file, for the unit that decides on what it was handed in with, until that is decided or withdrawn; and for the unit that filed it itself. */
  proofFile?: Maybe<ProofPart>;
  /** 证明材料: for rooms in which something rests on files; all of them handed in by the viewer's own subject or unit, and complete. */
  provenProofs?: Maybe<Array<Proof>>;
  /** 公示批次: what was sent to a site or taken off it, latest first; of one site or in one state alone where that is asked. */
  publicityBatches?: Maybe<PublicityBatchPage>;
  /** 公示预警清单: what the case desk or the leader group is to be told of by now, late decisions among them, by due day. */
  publicityEscalations?: Maybe<Array<Decision>>;
  /** 逾期预测: decisions that are not shown yet and not late yet, the likeliest to be late first; of one unit, or of all. */
  publicityOutlook?: Maybe<Array<Outlook>>;
  /** 公示质量: timeliness, compliance and completeness of what is for publicity, by whole calendar months; small figures are withheld together with what would give them away. */
  publicityQuality?: Maybe<Array<QualityFigure>>;
  /** 公示任务清单: decisions that are for publicity and not shown yet, by due day; of the unit whose number they have, or of all. */
  publicityWorklist?: Maybe<Array<Decision>>;
  /** 待处理数据: rows kept in quarantine that are still to be mended or settled. */
  quarantine?: Maybe<QuarantinePage>;
  /** 瞒报核查结果: of a run that the viewer's unit began. */
  reconciliation?: Maybe<Reconciliation>;
  /** 信用修复待办: applications that wait for the viewer's unit, oldest first; all units' for the case desk. */
  repairWorklist?: Maybe<Array<Repair>>;
  /** 完成的信用修复数: granted in a stretch of days. */
  repairsGranted?: Maybe<Scalars['Int']['output']>;
  /** 逾期未传导的修复: for the case desk and the audit; longest overdue first. */
  repairsOverdue?: Maybe<Array<Repair>>;
  /** 待撤下清单: decisions that were changed or annulled and are still shown, by the day by which they must be taken off. */
  withdrawalsDue?: Maybe<Array<Decision>>;
};


export type QueryCaseDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseFiguresArgs = {
  by: CaseDimension;
};


export type QueryCaseSourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCertifiedPenaltiesArgs = {
  identities: Array<Array<Scalars['ID']['input']>>;
};


export type QueryCorrectionNoticesArgs = {
  first: Scalars['Int']['input'];
};


export type QueryDecisionsShownArgs = {
  at: Scalars['DateTime']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryEnforcementDutiesArgs = {
  at: Scalars['DateTime']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryEnforcementIntakeArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryEnforcementWorkArgs = {
  at: Scalars['DateTime']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryExemptionItemsArgs = {
  on: Scalars['Date']['input'];
};


export type QueryExemptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryExportActsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  columns?: InputMaybe<Scalars['String']['input']>;
  decidedFrom?: InputMaybe<Scalars['Date']['input']>;
  decidedTo?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<DecisionKind>;
  template: ActTemplate;
};


export type QueryLatePublicationCountsArgs = {
  at: Scalars['DateTime']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryLatePublicationsArgs = {
  at: Scalars['DateTime']['input'];
  first: Scalars['Int']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLentDecisionsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryObjectionWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryOwnProofFileArgs = {
  id: Scalars['ID']['input'];
  part: Scalars['Int']['input'];
};


export type QueryPenaltiesInForceArgs = {
  at: Scalars['DateTime']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type QueryProofFileArgs = {
  id: Scalars['ID']['input'];
  part: Scalars['Int']['input'];
};


export type QueryProvenProofsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPublicityBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  site?: InputMaybe<PublicitySite>;
  state?: InputMaybe<BatchState>;
};


export type QueryPublicityEscalationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPublicityOutlookArgs = {
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPublicityQualityArgs = {
  from: Scalars['Date']['input'];
  groupBy: QualityDimension;
  to: Scalars['Date']['input'];
};


export type QueryPublicityWorklistArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<Array<PublicityState>>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  all?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryReconciliationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRepairWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryRepairsGrantedArgs = {
  at: Scalars['DateTime']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryRepairsOverdueArgs = {
  first: Scalars['Int']['input'];
};


export type QueryWithdrawalsDueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};

/** 回执: the signed proof of this very answer, written into it by the door. `resultHash` is of the answer's data with null in the receipt's place; id, signature, resultHash or checkpoint must be asked for, so that the place is known in a saved answer. */
export type Receipt = {
  __typename?: 'Receipt';
  /** 时刻 */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** 检查点: the signed head of the log in which the answer stands. */
  checkpoint?: Maybe<Scalars['String']['output']>;
  /** 规则版本: of the editions on which the answer rests. */
  editions?: Maybe<Array<Scalars['String']['output']>>;
  /** 回执编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 日志序号 */
  logIndex?: Maybe<Scalars['Int']['output']>;
  /** 语句摘要: SHA-256 of the operation. */
  operationHash?: Maybe<Scalars['String']['output']>;
  /** 策略版本 */
  policyVersion?: Maybe<Scalars['String']['output']>;
  /** 使用目的 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 结果摘要: SHA-256, hexadecimal. */
  resultHash?: Maybe<Scalars['String']['output']>;
  /** 签名: 64 bytes, hexadecimal, by the algorithm of the log's key: Ed25519, or 国密 SM2 with SM3 (r, s). */
  signature?: Maybe<Scalars['String']['output']>;
};

/** 核查指纹分批 */
export type ReconcileActsInput = {
  /** 第几批: from 1. */
  part: Scalars['Int']['input'];
  /** 总批数 */
  parts: Scalars['Int']['input'];
  /** 密钥证明: that the tags were made with the key of this run. */
  proof: Scalars['String']['input'];
  /** 核查编号 */
  runId: Scalars['ID']['input'];
  /** 指纹: at most 2,000. */
  tags: Array<ActTagInput>;
};

/** 瞒报核查 */
export type Reconciliation = {
  __typename?: 'Reconciliation';
  /** 各类发现数 */
  counts?: Maybe<Array<FindingCount>>;
  /** 决定日期自 */
  decidedFrom?: Maybe<Scalars['Date']['output']>;
  /** 决定日期至 */
  decidedTo?: Maybe<Scalars['Date']['output']>;
  /** 发现: the gravest kinds first; null until every part is here. */
  findings?: Maybe<Array<ReconciliationFinding>>;
  /** 是否收齐: nothing is found before every part is here. */
  finished?: Maybe<Scalars['Boolean']['output']>;
  /** 核查编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 收到行数 */
  lines?: Maybe<Scalars['Int']['output']>;
  /** 总批数: null before the first part. */
  parts?: Maybe<Scalars['Int']['output']>;
  /** 收到批次 */
  partsReceived?: Maybe<Scalars['Int']['output']>;
  /** 无法识别的行: lines whose kind, authority or document number could not be read; each may stand for an act that seems to be missing. */
  unreadableLines?: Maybe<Array<Scalars['Int']['output']>>;
};


/** 瞒报核查 */
export type ReconciliationFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 核查发现 */
export type ReconciliationFinding = {
  __typename?: 'ReconciliationFinding';
  /** 行政决定: as recorded here. */
  decision?: Maybe<Decision>;
  /** 说明 */
  detail?: Maybe<Scalars['String']['output']>;
  /** 决定书文号: of a hidden act where it could be found. */
  docNo?: Maybe<Scalars['String']['output']>;
  /** 发现类别 */
  kind?: Maybe<FindingKind>;
  /** 行号: in the case system's file. */
  line?: Maybe<Scalars['Int']['output']>;
};

/** 瞒报核查的开始 */
export type ReconciliationRun = {
  __typename?: 'ReconciliationRun';
  /** 决定日期自 */
  decidedFrom?: Maybe<Scalars['Date']['output']>;
  /** 决定日期至 */
  decidedTo?: Maybe<Scalars['Date']['output']>;
  /** 核查编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 密钥: 32 bytes, base64; for the one who began the run, once. */
  key?: Maybe<Scalars['String']['output']>;
};

/** 登记决定内容: the columns of the template of its kind; what its kind has no column for must be left out. Authority and source are the bureau's. */
export type RecordDecisionInput = {
  /** 依据: of a penalty; of the five other acts where there is one. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** 违法事实 */
  breachFacts?: InputMaybe<Scalars['String']['input']>;
  /** 违法行为类型 */
  breachKind?: InputMaybe<Scalars['String']['input']>;
  /** 许可证书名称 */
  certificateName?: InputMaybe<Scalars['String']['input']>;
  /** 许可编号 */
  certificateNo?: InputMaybe<Scalars['String']['input']>;
  /** 没收金额（元） */
  confiscated?: InputMaybe<Scalars['Decimal']['input']>;
  /** 决定内容 */
  content: Scalars['String']['input'];
  /** 决定日期 */
  decidedOn: Scalars['Date']['input'];
  /** 决定书文号: in the series of the viewer's unit. */
  docNo: Scalars['String']['input'];
  /** 文书名称: of a licence or one of the five other acts. */
  documentName?: InputMaybe<Scalars['String']['input']>;
  /** 证据: of a penalty; stands in its decision document alone. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** 罚款金额（元） */
  fine?: InputMaybe<Scalars['Decimal']['input']>;
  /** 行政行为类别 */
  kind: DecisionKind;
  /** 许可类别 */
  licenceKind?: InputMaybe<Scalars['String']['input']>;
  /** 事项: of the five other acts. */
  matter?: InputMaybe<Scalars['String']['input']>;
  /** 当事人 */
  party: DecisionPartyInput;
  /** 处罚类别 */
  penaltyKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 履行方式和期限: of a penalty, beside the payment of a fine; stands in its decision document alone. */
  performance?: InputMaybe<Scalars['String']['input']>;
  /** 公示截止期 */
  publicityUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 备注 */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** 不予公开: why it may not be published; a minor is found by the age. */
  secret?: InputMaybe<SecretKind>;
  /** 简易程序: a penalty on the spot (行政处罚法 第五十一条). */
  summary?: InputMaybe<Scalars['Boolean']['input']>;
  /** 暂扣或吊销证照名称及编号 */
  suspendedLicence?: InputMaybe<Scalars['String']['input']>;
  /** 有效期自 */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 有效期至 */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 登记送达内容 */
export type RecordServiceInput = {
  /** 决定编号 */
  decisionId: Scalars['ID']['input'];
  /** 送达: each document once. */
  services: Array<DocumentServiceInput>;
};

/** 登记结果 */
export type RecordedDecision = {
  __typename?: 'RecordedDecision';
  /** 行政决定 */
  decision?: Maybe<Decision>;
  /** 缺少文书 */
  missingDocuments?: Maybe<Array<DocumentKind>>;
};

/** 退回的决定 */
export type RejectedAct = {
  __typename?: 'RejectedAct';
  /** 决定编号 */
  decisionId?: Maybe<Scalars['ID']['output']>;
  /** 退回理由 */
  reason?: Maybe<Scalars['String']['output']>;
};

/** 退回的决定 */
export type RejectedActInput = {
  /** 决定编号 */
  decisionId: Scalars['ID']['input'];
  /** 退回理由 */
  reason: Scalars['String']['input'];
};

/** 信用修复 */
export type Repair = {
  __typename?: 'Repair';
  /** 受理期限: null where no rule in force says it. */
  acceptBy?: Maybe<Scalars['Date']['output']>;
  /** 申请日期 */
  appliedOn?: Maybe<Scalars['Date']['output']>;
  /** 依据: the clause of the shortest period. */
  basis?: Maybe<Citation>;
  /** 障碍: what stands in the way, and what an application still lacks. */
  blockers?: Maybe<Array<RepairBlocker>>;
  /** 信用承诺编号 */
  commitmentId?: Maybe<Scalars['ID']['output']>;
  /** 办结期限 */
  decideBy?: Maybe<Scalars['Date']['output']>;
  /** 行政决定: null for those who may no longer meet it. */
  decision?: Maybe<Decision>;
  /** 可申请日期: known from the first day; null where no rule in force says it. */
  eligibleOn?: Maybe<Scalars['Date']['output']>;
  /** 修复申请编号: null before anybody applies. */
  id?: Maybe<Scalars['ID']['output']>;
  /** 逾期: something came, or would come today, after its day. */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 证明材料编号 */
  proofs?: Maybe<Array<Scalars['ID']['output']>>;
  /** 传导: each place that the repair must reach. */
  propagation?: Maybe<Array<PropagationTarget>>;
  /** 不予受理或不予修复理由 */
  refusalReason?: Maybe<Scalars['String']['output']>;
  /** 修复日期 */
  repairedOn?: Maybe<Scalars['Date']['output']>;
  /** 修复状态 */
  state?: Maybe<RepairState>;
  /** 剩余工作日: to the next of these; negative when late. */
  workingDaysLeft?: Maybe<Scalars['Int']['output']>;
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

/** 行内问题 */
export type RowFault = {
  __typename?: 'RowFault';
  /** 原因代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 列 */
  column?: Maybe<Scalars['String']['output']>;
  /** 应为 */
  expected?: Maybe<Scalars['String']['output']>;
  /** 实为 */
  got?: Maybe<Scalars['String']['output']>;
};

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

/** 个体工商户当事人: the trade name is public, the person behind it is not. */
export type SoleTraderParty = {
  __typename?: 'SoleTraderParty';
  /** 工商注册号 */
  businessRegNo?: Maybe<Scalars['String']['output']>;
  /** 经营者证件号码 */
  operatorIdNo?: Maybe<Scalars['String']['output']>;
  /** 经营者 */
  operatorName?: Maybe<Scalars['String']['output']>;
  /** 字号 */
  tradeName?: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 */
  uscc?: Maybe<Scalars['String']['output']>;
};

/** 要点成效计数 */
export type WorkCount = {
  __typename?: 'WorkCount';
  /** 已办数 */
  done?: Maybe<Scalars['Int']['output']>;
  /** 应办数 */
  of?: Maybe<Scalars['Int']['output']>;
  /** 所涉主体数: of how many subjects these are. */
  subjects?: Maybe<Scalars['Int']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  CreditProfile: CreditProfile;
  Decision: Decision;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CreditProfile:
    ( { __typename: 'CreditProfile' }
    & GraphQLRecursivePick<FederationTypes['CreditProfile'], {"subjectId":true,"knownAt":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CreditProfile'], {"memberIds":true}> ) );
  Decision:
    ( { __typename: 'Decision' }
    & GraphQLRecursivePick<FederationTypes['Decision'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActSheet: ResolverTypeWrapper<Partial<ActSheet>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ActTagInput: ResolverTypeWrapper<Partial<ActTagInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ActTemplate: ResolverTypeWrapper<Partial<ActTemplate>>;
  BatchAction: ResolverTypeWrapper<Partial<BatchAction>>;
  BatchSheet: ResolverTypeWrapper<Partial<BatchSheet>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  BatchState: ResolverTypeWrapper<Partial<BatchState>>;
  CaseDimension: ResolverTypeWrapper<Partial<CaseDimension>>;
  CaseDocument: ResolverTypeWrapper<CaseDocumentRow>;
  CaseFigure: ResolverTypeWrapper<ShownCell>;
  CaseSource: ResolverTypeWrapper<Partial<CaseSource>>;
  CertifiedPenalties: ResolverTypeWrapper<Partial<Omit<CertifiedPenalties, 'penalties'> & { penalties?: Maybe<Array<ResolversTypes['CertifiedPenalty']>> }>>;
  CertifiedPenalty: ResolverTypeWrapper<DecisionRow>;
  ChangeDecisionInput: ResolverTypeWrapper<Partial<ChangeDecisionInput>>;
  ChangeKind: ResolverTypeWrapper<Partial<ChangeKind>>;
  Citation: ResolverTypeWrapper<Partial<Citation>>;
  ConditionFinding: ResolverTypeWrapper<Partial<ConditionFinding>>;
  ConditionInput: ResolverTypeWrapper<Partial<ConditionInput>>;
  CorrectedColumn: ResolverTypeWrapper<Partial<CorrectedColumn>>;
  CorrectionNotice: ResolverTypeWrapper<NoticeRow>;
  CourseState: ResolverTypeWrapper<Partial<CourseState>>;
  CreditProfile: ResolverTypeWrapper<ProfileKey>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionChange: ResolverTypeWrapper<Change>;
  DecisionConflict: ResolverTypeWrapper<ConflictRow>;
  DecisionKind: ResolverTypeWrapper<Partial<DecisionKind>>;
  DecisionPartyInput: ResolverTypeWrapper<Partial<DecisionPartyInput>>;
  DocumentFormat: ResolverTypeWrapper<Partial<DocumentFormat>>;
  DocumentKind: ResolverTypeWrapper<Partial<DocumentKind>>;
  DocumentService: ResolverTypeWrapper<ServiceRow>;
  DocumentServiceInput: ResolverTypeWrapper<Partial<DocumentServiceInput>>;
  EnforcementDuty: ResolverTypeWrapper<Partial<EnforcementDuty>>;
  EnforcementSection: ResolverTypeWrapper<ProfileKey>;
  EnforcementWork: ResolverTypeWrapper<Partial<EnforcementWork>>;
  EnterpriseParty: ResolverTypeWrapper<PartyRow>;
  Escalation: ResolverTypeWrapper<Partial<Escalation>>;
  Exemption: ResolverTypeWrapper<ExemptionRow>;
  ExemptionInput: ResolverTypeWrapper<Partial<ExemptionInput>>;
  ExemptionItem: ResolverTypeWrapper<Partial<ExemptionItem>>;
  ExemptionPage: ResolverTypeWrapper<Partial<Omit<ExemptionPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['Exemption']>> }>>;
  Figure: ResolverTypeWrapper<ShownFigure>;
  FindingCount: ResolverTypeWrapper<Partial<FindingCount>>;
  FindingKind: ResolverTypeWrapper<Partial<FindingKind>>;
  ImportActsInput: ResolverTypeWrapper<Partial<ImportActsInput>>;
  ImportResult: ResolverTypeWrapper<ImportRow>;
  ImportRowInput: ResolverTypeWrapper<Partial<ImportRowInput>>;
  Intake: ResolverTypeWrapper<Partial<Intake>>;
  IntakeCell: ResolverTypeWrapper<Partial<IntakeCell>>;
  IntakeSource: ResolverTypeWrapper<Partial<IntakeSource>>;
  Kept: ResolverTypeWrapper<Partial<Kept>>;
  LatePublicationCount: ResolverTypeWrapper<Partial<LatePublicationCount>>;
  LentDecision: ResolverTypeWrapper<DecisionRow>;
  MaskKind: ResolverTypeWrapper<Partial<MaskKind>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotForPublicity: ResolverTypeWrapper<Partial<NotForPublicity>>;
  Objection: ResolverTypeWrapper<ObjectionRow>;
  ObjectionCorrection: ResolverTypeWrapper<Partial<ObjectionCorrection>>;
  ObjectionState: ResolverTypeWrapper<Partial<ObjectionState>>;
  OpenCase: ResolverTypeWrapper<CaseRow>;
  Outlook: ResolverTypeWrapper<OutlookRow>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Party: ResolverTypeWrapper<PartyRow>;
  PartyForm: ResolverTypeWrapper<Partial<PartyForm>>;
  PenaltyInForce: ResolverTypeWrapper<StandingPenalty>;
  PersonParty: ResolverTypeWrapper<PartyRow>;
  Proof: ResolverTypeWrapper<ProofRow>;
  ProofInput: ResolverTypeWrapper<Partial<ProofInput>>;
  ProofPart: ResolverTypeWrapper<ProofPartRow>;
  PropagationKind: ResolverTypeWrapper<Partial<PropagationKind>>;
  PropagationTarget: ResolverTypeWrapper<TargetRow>;
  Publicity: ResolverTypeWrapper<DecisionRow>;
  PublicityBatch: ResolverTypeWrapper<BatchRow>;
  PublicityBatchInput: ResolverTypeWrapper<Partial<PublicityBatchInput>>;
  PublicityBatchPage: ResolverTypeWrapper<Partial<Omit<PublicityBatchPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['PublicityBatch']>> }>>;
  PublicitySite: ResolverTypeWrapper<Partial<PublicitySite>>;
  PublicityState: ResolverTypeWrapper<Partial<PublicityState>>;
  QualityDimension: ResolverTypeWrapper<Partial<QualityDimension>>;
  QualityFigure: ResolverTypeWrapper<QualityRow>;
  QuarantineEnd: ResolverTypeWrapper<Partial<QuarantineEnd>>;
  QuarantinePage: ResolverTypeWrapper<Partial<Omit<QuarantinePage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['QuarantinedRow']>> }>>;
  QuarantinedRow: ResolverTypeWrapper<QuarantineRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Partial<Receipt>>;
  ReconcileActsInput: ResolverTypeWrapper<Partial<ReconcileActsInput>>;
  Reconciliation: ResolverTypeWrapper<RunRow>;
  ReconciliationFinding: ResolverTypeWrapper<Finding>;
  ReconciliationRun: ResolverTypeWrapper<Partial<ReconciliationRun>>;
  RecordDecisionInput: ResolverTypeWrapper<Partial<RecordDecisionInput>>;
  RecordServiceInput: ResolverTypeWrapper<Partial<RecordServiceInput>>;
  RecordedDecision: ResolverTypeWrapper<RecordedRow>;
  RejectedAct: ResolverTypeWrapper<Partial<RejectedAct>>;
  RejectedActInput: ResolverTypeWrapper<Partial<RejectedActInput>>;
  Repair: ResolverTypeWrapper<RepairRow>;
  RepairBlocker: ResolverTypeWrapper<Partial<RepairBlocker>>;
  RepairState: ResolverTypeWrapper<Partial<RepairState>>;
  RowFault: ResolverTypeWrapper<Partial<RowFault>>;
  SecretKind: ResolverTypeWrapper<Partial<SecretKind>>;
  ServiceMethod: ResolverTypeWrapper<Partial<ServiceMethod>>;
  Severity: ResolverTypeWrapper<Partial<Severity>>;
  SoleTraderParty: ResolverTypeWrapper<PartyRow>;
  WorkCount: ResolverTypeWrapper<Partial<WorkCount>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActSheet: Partial<ActSheet>;
  String: Partial<Scalars['String']['output']>;
  ActTagInput: Partial<ActTagInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  BatchSheet: Partial<BatchSheet>;
  ID: Partial<Scalars['ID']['output']>;
  CaseDocument: CaseDocumentRow;
  CaseFigure: ShownCell;
  CaseSource: Partial<CaseSource>;
  CertifiedPenalties: Partial<Omit<CertifiedPenalties, 'penalties'> & { penalties?: Maybe<Array<ResolversParentTypes['CertifiedPenalty']>> }>;
  CertifiedPenalty: DecisionRow;
  ChangeDecisionInput: Partial<ChangeDecisionInput>;
  Citation: Partial<Citation>;
  ConditionFinding: Partial<ConditionFinding>;
  ConditionInput: Partial<ConditionInput>;
  CorrectedColumn: Partial<CorrectedColumn>;
  CorrectionNotice: NoticeRow;
  CreditProfile: ProfileKey;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Decision: DecisionRow;
  DecisionChange: Change;
  DecisionConflict: ConflictRow;
  DecisionPartyInput: Partial<DecisionPartyInput>;
  DocumentService: ServiceRow;
  DocumentServiceInput: Partial<DocumentServiceInput>;
  EnforcementDuty: Partial<EnforcementDuty>;
  EnforcementSection: ProfileKey;
  EnforcementWork: Partial<EnforcementWork>;
  EnterpriseParty: PartyRow;
  Exemption: ExemptionRow;
  ExemptionInput: Partial<ExemptionInput>;
  ExemptionItem: Partial<ExemptionItem>;
  ExemptionPage: Partial<Omit<ExemptionPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['Exemption']>> }>;
  Figure: ShownFigure;
  FindingCount: Partial<FindingCount>;
  ImportActsInput: Partial<ImportActsInput>;
  ImportResult: ImportRow;
  ImportRowInput: Partial<ImportRowInput>;
  Intake: Partial<Intake>;
  IntakeCell: Partial<IntakeCell>;
  IntakeSource: Partial<IntakeSource>;
  LatePublicationCount: Partial<LatePublicationCount>;
  LentDecision: DecisionRow;
  Mutation: Record<PropertyKey, never>;
  Objection: ObjectionRow;
  ObjectionCorrection: Partial<ObjectionCorrection>;
  OpenCase: CaseRow;
  Outlook: OutlookRow;
  PageInfo: Partial<PageInfo>;
  Party: PartyRow;
  PenaltyInForce: StandingPenalty;
  PersonParty: PartyRow;
  Proof: ProofRow;
  ProofInput: Partial<ProofInput>;
  ProofPart: ProofPartRow;
  PropagationTarget: TargetRow;
  Publicity: DecisionRow;
  PublicityBatch: BatchRow;
  PublicityBatchInput: Partial<PublicityBatchInput>;
  PublicityBatchPage: Partial<Omit<PublicityBatchPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['PublicityBatch']>> }>;
  QualityFigure: QualityRow;
  QuarantinePage: Partial<Omit<QuarantinePage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['QuarantinedRow']>> }>;
  QuarantinedRow: QuarantineRow;
  Query: Record<PropertyKey, never>;
  Receipt: Partial<Receipt>;
  ReconcileActsInput: Partial<ReconcileActsInput>;
  Reconciliation: RunRow;
  ReconciliationFinding: Finding;
  ReconciliationRun: Partial<ReconciliationRun>;
  RecordDecisionInput: Partial<RecordDecisionInput>;
  RecordServiceInput: Partial<RecordServiceInput>;
  RecordedDecision: RecordedRow;
  RejectedAct: Partial<RejectedAct>;
  RejectedActInput: Partial<RejectedActInput>;
  Repair: RepairRow;
  RowFault: Partial<RowFault>;
  SoleTraderParty: PartyRow;
  WorkCount: Partial<WorkCount>;
};

export type AggregateDirectiveArgs = { };

export type AggregateDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = AggregateDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaskDirectiveArgs = {
  by: MaskKind;
};

export type MaskDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = MaskDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RowsDirectiveArgs = { };

export type RowsDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = RowsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActSheetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ActSheet'] = ResolversParentTypes['ActSheet']> = {
  columns?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<Array<Array<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type BatchSheetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['BatchSheet'] = ResolversParentTypes['BatchSheet']> = {
  columns?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  decisionIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  rows?: Resolver<Maybe<Array<Array<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type CaseDocumentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseDocument'] = ResolversParentTypes['CaseDocument']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['DocumentFormat']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CaseFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseFigure'] = ResolversParentTypes['CaseFigure']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CaseSourceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseSource'] = ResolversParentTypes['CaseSource']> = {
  codes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  docNos?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  names?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CertifiedPenaltiesResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertifiedPenalties'] = ResolversParentTypes['CertifiedPenalties']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<Array<ResolversTypes['CertifiedPenalty']>>, ParentType, ContextType>;
};

export type CertifiedPenaltyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertifiedPenalty'] = ResolversParentTypes['CertifiedPenalty']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConditionFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConditionFinding'] = ResolversParentTypes['ConditionFinding']> = {
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CorrectionNoticeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CorrectionNotice'] = ResolversParentTypes['CorrectionNotice']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PropagationKind']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  repairId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requiredBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditProfileResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CreditProfile'] = ResolversParentTypes['CreditProfile'], FederationReferenceType extends FederationReferenceTypes['CreditProfile'] = FederationReferenceTypes['CreditProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  enforcement?: Resolver<Maybe<ResolversTypes['EnforcementSection']>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DecisionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'], FederationReferenceType extends FederationReferenceTypes['Decision'] = FederationReferenceTypes['Decision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Decision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  breachFacts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  changes?: Resolver<Maybe<Array<ResolversTypes['DecisionChange']>>, ParentType, ContextType>;
  conflicts?: Resolver<Maybe<Array<ResolversTypes['DecisionConflict']>>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['CaseDocument']>>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DecisionKind']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingDocuments?: Resolver<Maybe<Array<ResolversTypes['DocumentKind']>>, ParentType, ContextType>;
  objections?: Resolver<Maybe<Array<ResolversTypes['Objection']>>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  publicity?: Resolver<Maybe<ResolversTypes['Publicity']>, ParentType, ContextType>;
  repair?: Resolver<Maybe<ResolversTypes['Repair']>, ParentType, ContextType>;
  services?: Resolver<Maybe<Array<ResolversTypes['DocumentService']>>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  severityBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CourseState']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DecisionChangeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionChange'] = ResolversParentTypes['DecisionChange']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ChangeKind']>, ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecisionConflictResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecisionConflict'] = ResolversParentTypes['DecisionConflict']> = {
  arrived?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quarantineId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DocumentServiceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DocumentService'] = ResolversParentTypes['DocumentService']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidenceSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ServiceMethod']>, ParentType, ContextType>;
  servedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnforcementDutyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EnforcementDuty'] = ResolversParentTypes['EnforcementDuty']> = {
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnforcementSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EnforcementSection'] = ResolversParentTypes['EnforcementSection']> = {
  decisions?: Resolver<Maybe<Array<ResolversTypes['Decision']>>, ParentType, ContextType, Partial<EnforcementSectionDecisionsArgs>>;
  decisionsInForce?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exemptions?: Resolver<Maybe<Array<ResolversTypes['Exemption']>>, ParentType, ContextType>;
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openCases?: Resolver<Maybe<Array<ResolversTypes['OpenCase']>>, ParentType, ContextType>;
};

export type EnforcementWorkResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EnforcementWork'] = ResolversParentTypes['EnforcementWork']> = {
  repairs?: Resolver<Maybe<ResolversTypes['WorkCount']>, ParentType, ContextType>;
  served?: Resolver<Maybe<ResolversTypes['WorkCount']>, ParentType, ContextType>;
};

export type EnterprisePartyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EnterpriseParty'] = ResolversParentTypes['EnterpriseParty']> = {
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentativeIdNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExemptionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Exemption'] = ResolversParentTypes['Exemption']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  breachFacts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<Array<ResolversTypes['ConditionFinding']>>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ExemptionItemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ExemptionItem'] = ResolversParentTypes['ExemptionItem']> = {
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ExemptionPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ExemptionPage'] = ResolversParentTypes['ExemptionPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Exemption']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FindingKind']>, ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  batchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quarantined?: Resolver<Maybe<Array<ResolversTypes['QuarantinedRow']>>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unchanged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IntakeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Intake'] = ResolversParentTypes['Intake']> = {
  cells?: Resolver<Maybe<Array<ResolversTypes['IntakeCell']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['IntakeSource']>>, ParentType, ContextType>;
};

export type IntakeCellResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IntakeCell'] = ResolversParentTypes['IntakeCell']> = {
  firstKnownFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastKnownFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeated?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntakeSourceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IntakeSource'] = ResolversParentTypes['IntakeSource']> = {
  reportedUpTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LatePublicationCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LatePublicationCount'] = ResolversParentTypes['LatePublicationCount']> = {
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LentDecisionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LentDecision'] = ResolversParentTypes['LentDecision']> = {
  annulled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DecisionKind']>, ParentType, ContextType>;
  penaltyKinds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptRepair?: Resolver<Maybe<ResolversTypes['Repair']>, ParentType, ContextType, RequireFields<MutationAcceptRepairArgs, 'accept' | 'id' | 'reason'>>;
  addProof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType, RequireFields<MutationAddProofArgs, 'input'>>;
  applyForRepair?: Resolver<Maybe<ResolversTypes['Repair']>, ParentType, ContextType, RequireFields<MutationApplyForRepairArgs, 'commitmentId' | 'decisionId' | 'proofs'>>;
  askOtherUnit?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<MutationAskOtherUnitArgs, 'id' | 'question' | 'unit'>>;
  changeDecision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<MutationChangeDecisionArgs, 'input'>>;
  closeDecision?: Resolver<Maybe<ResolversTypes['RecordedDecision']>, ParentType, ContextType, RequireFields<MutationCloseDecisionArgs, 'id'>>;
  confirmPropagation?: Resolver<Maybe<ResolversTypes['CorrectionNotice']>, ParentType, ContextType, RequireFields<MutationConfirmPropagationArgs, 'note' | 'repairId' | 'target'>>;
  confirmPublicityBatch?: Resolver<Maybe<ResolversTypes['PublicityBatch']>, ParentType, ContextType, RequireFields<MutationConfirmPublicityBatchArgs, 'confirmedOn' | 'id' | 'receiptNo'>>;
  decideObjection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<MutationDecideObjectionArgs, 'id' | 'reason' | 'uphold'>>;
  decideRepair?: Resolver<Maybe<ResolversTypes['Repair']>, ParentType, ContextType, RequireFields<MutationDecideRepairArgs, 'grant' | 'id' | 'reason'>>;
  exemptMinor?: Resolver<Maybe<ResolversTypes['Exemption']>, ParentType, ContextType, RequireFields<MutationExemptMinorArgs, 'input'>>;
  fileObjection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<MutationFileObjectionArgs, 'factRef' | 'ground'>>;
  fileProof?: Resolver<Maybe<ResolversTypes['Proof']>, ParentType, ContextType, RequireFields<MutationFileProofArgs, 'input'>>;
  importActs?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType, RequireFields<MutationImportActsArgs, 'input'>>;
  makeDocuments?: Resolver<Maybe<Array<ResolversTypes['CaseDocument']>>, ParentType, ContextType, RequireFields<MutationMakeDocumentsArgs, 'decisionId'>>;
  makePublicityBatch?: Resolver<Maybe<ResolversTypes['PublicityBatch']>, ParentType, ContextType, RequireFields<MutationMakePublicityBatchArgs, 'input'>>;
  reconcileActs?: Resolver<Maybe<ResolversTypes['Reconciliation']>, ParentType, ContextType, RequireFields<MutationReconcileActsArgs, 'input'>>;
  recordDecision?: Resolver<Maybe<ResolversTypes['RecordedDecision']>, ParentType, ContextType, RequireFields<MutationRecordDecisionArgs, 'input'>>;
  recordService?: Resolver<Maybe<ResolversTypes['RecordedDecision']>, ParentType, ContextType, RequireFields<MutationRecordServiceArgs, 'input'>>;
  sendPublicityBatch?: Resolver<Maybe<ResolversTypes['PublicityBatch']>, ParentType, ContextType, RequireFields<MutationSendPublicityBatchArgs, 'id'>>;
  settleConflict?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<MutationSettleConflictArgs, 'keep' | 'quarantineId' | 'reason'>>;
  startReconciliation?: Resolver<Maybe<ResolversTypes['ReconciliationRun']>, ParentType, ContextType, RequireFields<MutationStartReconciliationArgs, 'decidedFrom' | 'decidedTo'>>;
  withdrawObjection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<MutationWithdrawObjectionArgs, 'id'>>;
  withdrawPublicity?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<MutationWithdrawPublicityArgs, 'decisionId' | 'reason'>>;
};

export type ObjectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  askedUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  furtherWay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mustNotBeDecidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proofs?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ObjectionState']>, ParentType, ContextType>;
};

export type OpenCaseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpenCase'] = ResolversParentTypes['OpenCase']> = {
  caseNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspectedBreach?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OutlookResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Outlook'] = ResolversParentTypes['Outlook']> = {
  basedOn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'EnterpriseParty' | 'PersonParty' | 'SoleTraderParty', ParentType, ContextType>;
};

export type PenaltyInForceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PenaltyInForce'] = ResolversParentTypes['PenaltyInForce']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Severity']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PersonPartyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PersonParty'] = ResolversParentTypes['PersonParty']> = {
  idNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProofResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof']> = {
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingParts?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProofPartResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProofPart'] = ResolversParentTypes['ProofPart']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownContent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PropagationTargetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PropagationTarget'] = ResolversParentTypes['PropagationTarget']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PropagationKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requiredBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicityResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Publicity'] = ResolversParentTypes['Publicity']> = {
  barredBy?: Resolver<Maybe<ResolversTypes['NotForPublicity']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['Escalation']>, ParentType, ContextType>;
  latestEndOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PublicityState']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PublicityBatchResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublicityBatch'] = ResolversParentTypes['PublicityBatch']> = {
  action?: Resolver<Maybe<ResolversTypes['BatchAction']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receiptNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejected?: Resolver<Maybe<Array<ResolversTypes['RejectedAct']>>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['BatchSheet']>, ParentType, ContextType>;
  sheetHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['BatchState']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['ActTemplate']>, ParentType, ContextType>;
};

export type PublicityBatchPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublicityBatchPage'] = ResolversParentTypes['PublicityBatchPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['PublicityBatch']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type QualityFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QualityFigure'] = ResolversParentTypes['QualityFigure']> = {
  compliant?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  timely?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type QuarantinePageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QuarantinePage'] = ResolversParentTypes['QuarantinePage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['QuarantinedRow']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type QuarantinedRowResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QuarantinedRow'] = ResolversParentTypes['QuarantinedRow']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faults?: Resolver<Maybe<Array<ResolversTypes['RowFault']>>, ParentType, ContextType>;
  got?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['QuarantineEnd']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  caseDocument?: Resolver<Maybe<ResolversTypes['CaseDocument']>, ParentType, ContextType, RequireFields<QueryCaseDocumentArgs, 'id'>>;
  caseFigures?: Resolver<Maybe<Array<ResolversTypes['CaseFigure']>>, ParentType, ContextType, RequireFields<QueryCaseFiguresArgs, 'by'>>;
  caseSource?: Resolver<Maybe<ResolversTypes['CaseSource']>, ParentType, ContextType, RequireFields<QueryCaseSourceArgs, 'id'>>;
  certifiedPenalties?: Resolver<Maybe<Array<ResolversTypes['CertifiedPenalties']>>, ParentType, ContextType, RequireFields<QueryCertifiedPenaltiesArgs, 'identities'>>;
  correctionNotices?: Resolver<Maybe<Array<ResolversTypes['CorrectionNotice']>>, ParentType, ContextType, RequireFields<QueryCorrectionNoticesArgs, 'first'>>;
  decisionsShown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryDecisionsShownArgs, 'at' | 'from' | 'to'>>;
  enforcementDuties?: Resolver<Maybe<Array<ResolversTypes['EnforcementDuty']>>, ParentType, ContextType, RequireFields<QueryEnforcementDutiesArgs, 'at' | 'from' | 'to'>>;
  enforcementIntake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QueryEnforcementIntakeArgs, 'from' | 'to'>>;
  enforcementWork?: Resolver<Maybe<ResolversTypes['EnforcementWork']>, ParentType, ContextType, RequireFields<QueryEnforcementWorkArgs, 'at' | 'from' | 'to'>>;
  exemptionItems?: Resolver<Maybe<Array<ResolversTypes['ExemptionItem']>>, ParentType, ContextType, RequireFields<QueryExemptionItemsArgs, 'on'>>;
  exemptions?: Resolver<Maybe<ResolversTypes['ExemptionPage']>, ParentType, ContextType, RequireFields<QueryExemptionsArgs, 'first'>>;
  exportActs?: Resolver<Maybe<ResolversTypes['ActSheet']>, ParentType, ContextType, RequireFields<QueryExportActsArgs, 'first' | 'template'>>;
  latePublicationCounts?: Resolver<Maybe<Array<ResolversTypes['LatePublicationCount']>>, ParentType, ContextType, RequireFields<QueryLatePublicationCountsArgs, 'at' | 'from' | 'to'>>;
  latePublications?: Resolver<Maybe<Array<ResolversTypes['EnforcementDuty']>>, ParentType, ContextType, RequireFields<QueryLatePublicationsArgs, 'at' | 'first'>>;
  lentDecisions?: Resolver<Maybe<Array<Maybe<ResolversTypes['LentDecision']>>>, ParentType, ContextType, RequireFields<QueryLentDecisionsArgs, 'ids'>>;
  objectionWorklist?: Resolver<Maybe<Array<ResolversTypes['Objection']>>, ParentType, ContextType, RequireFields<QueryObjectionWorklistArgs, 'first'>>;
  ownProofFile?: Resolver<Maybe<ResolversTypes['ProofPart']>, ParentType, ContextType, RequireFields<QueryOwnProofFileArgs, 'id' | 'part'>>;
  penaltiesInForce?: Resolver<Maybe<Array<ResolversTypes['PenaltyInForce']>>, ParentType, ContextType, RequireFields<QueryPenaltiesInForceArgs, 'at' | 'ids'>>;
  proofFile?: Resolver<Maybe<ResolversTypes['ProofPart']>, ParentType, ContextType, RequireFields<QueryProofFileArgs, 'id' | 'part'>>;
  provenProofs?: Resolver<Maybe<Array<ResolversTypes['Proof']>>, ParentType, ContextType, RequireFields<QueryProvenProofsArgs, 'ids'>>;
  publicityBatches?: Resolver<Maybe<ResolversTypes['PublicityBatchPage']>, ParentType, ContextType, RequireFields<QueryPublicityBatchesArgs, 'first'>>;
  publicityEscalations?: Resolver<Maybe<Array<ResolversTypes['Decision']>>, ParentType, ContextType, Partial<QueryPublicityEscalationsArgs>>;
  publicityOutlook?: Resolver<Maybe<Array<ResolversTypes['Outlook']>>, ParentType, ContextType, Partial<QueryPublicityOutlookArgs>>;
  publicityQuality?: Resolver<Maybe<Array<ResolversTypes['QualityFigure']>>, ParentType, ContextType, RequireFields<QueryPublicityQualityArgs, 'from' | 'groupBy' | 'to'>>;
  publicityWorklist?: Resolver<Maybe<Array<ResolversTypes['Decision']>>, ParentType, ContextType, Partial<QueryPublicityWorklistArgs>>;
  quarantine?: Resolver<Maybe<ResolversTypes['QuarantinePage']>, ParentType, ContextType, RequireFields<QueryQuarantineArgs, 'first'>>;
  reconciliation?: Resolver<Maybe<ResolversTypes['Reconciliation']>, ParentType, ContextType, RequireFields<QueryReconciliationArgs, 'id'>>;
  repairWorklist?: Resolver<Maybe<Array<ResolversTypes['Repair']>>, ParentType, ContextType, RequireFields<QueryRepairWorklistArgs, 'first'>>;
  repairsGranted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryRepairsGrantedArgs, 'at' | 'from' | 'to'>>;
  repairsOverdue?: Resolver<Maybe<Array<ResolversTypes['Repair']>>, ParentType, ContextType, RequireFields<QueryRepairsOverdueArgs, 'first'>>;
  withdrawalsDue?: Resolver<Maybe<Array<ResolversTypes['Decision']>>, ParentType, ContextType, Partial<QueryWithdrawalsDueArgs>>;
};

export type ReceiptResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  logIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operationHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  counts?: Resolver<Maybe<Array<ResolversTypes['FindingCount']>>, ParentType, ContextType>;
  decidedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['ReconciliationFinding']>>, ParentType, ContextType, Partial<ReconciliationFindingsArgs>>;
  finished?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partsReceived?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unreadableLines?: Resolver<Maybe<Array<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type ReconciliationFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReconciliationFinding'] = ResolversParentTypes['ReconciliationFinding']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FindingKind']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReconciliationRunResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReconciliationRun'] = ResolversParentTypes['ReconciliationRun']> = {
  decidedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordedDecisionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RecordedDecision'] = ResolversParentTypes['RecordedDecision']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  missingDocuments?: Resolver<Maybe<Array<ResolversTypes['DocumentKind']>>, ParentType, ContextType>;
};

export type RejectedActResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RejectedAct'] = ResolversParentTypes['RejectedAct']> = {
  decisionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepairResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Repair'] = ResolversParentTypes['Repair']> = {
  acceptBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  blockers?: Resolver<Maybe<Array<ResolversTypes['RepairBlocker']>>, ParentType, ContextType>;
  commitmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  eligibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  proofs?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  propagation?: Resolver<Maybe<Array<ResolversTypes['PropagationTarget']>>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repairedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['RepairState']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RowFaultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RowFault'] = ResolversParentTypes['RowFault']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  got?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SoleTraderPartyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SoleTraderParty'] = ResolversParentTypes['SoleTraderParty']> = {
  businessRegNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatorIdNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WorkCount'] = ResolversParentTypes['WorkCount']> = {
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  ActSheet?: ActSheetResolvers<ContextType>;
  BatchSheet?: BatchSheetResolvers<ContextType>;
  CaseDocument?: CaseDocumentResolvers<ContextType>;
  CaseFigure?: CaseFigureResolvers<ContextType>;
  CaseSource?: CaseSourceResolvers<ContextType>;
  CertifiedPenalties?: CertifiedPenaltiesResolvers<ContextType>;
  CertifiedPenalty?: CertifiedPenaltyResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  ConditionFinding?: ConditionFindingResolvers<ContextType>;
  CorrectionNotice?: CorrectionNoticeResolvers<ContextType>;
  CreditProfile?: CreditProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionChange?: DecisionChangeResolvers<ContextType>;
  DecisionConflict?: DecisionConflictResolvers<ContextType>;
  DocumentService?: DocumentServiceResolvers<ContextType>;
  EnforcementDuty?: EnforcementDutyResolvers<ContextType>;
  EnforcementSection?: EnforcementSectionResolvers<ContextType>;
  EnforcementWork?: EnforcementWorkResolvers<ContextType>;
  EnterpriseParty?: EnterprisePartyResolvers<ContextType>;
  Exemption?: ExemptionResolvers<ContextType>;
  ExemptionItem?: ExemptionItemResolvers<ContextType>;
  ExemptionPage?: ExemptionPageResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeCell?: IntakeCellResolvers<ContextType>;
  IntakeSource?: IntakeSourceResolvers<ContextType>;
  LatePublicationCount?: LatePublicationCountResolvers<ContextType>;
  LentDecision?: LentDecisionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  OpenCase?: OpenCaseResolvers<ContextType>;
  Outlook?: OutlookResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PenaltyInForce?: PenaltyInForceResolvers<ContextType>;
  PersonParty?: PersonPartyResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  ProofPart?: ProofPartResolvers<ContextType>;
  PropagationTarget?: PropagationTargetResolvers<ContextType>;
  Publicity?: PublicityResolvers<ContextType>;
  PublicityBatch?: PublicityBatchResolvers<ContextType>;
  PublicityBatchPage?: PublicityBatchPageResolvers<ContextType>;
  QualityFigure?: QualityFigureResolvers<ContextType>;
  QuarantinePage?: QuarantinePageResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationFinding?: ReconciliationFindingResolvers<ContextType>;
  ReconciliationRun?: ReconciliationRunResolvers<ContextType>;
  RecordedDecision?: RecordedDecisionResolvers<ContextType>;
  RejectedAct?: RejectedActResolvers<ContextType>;
  Repair?: RepairResolvers<ContextType>;
  RowFault?: RowFaultResolvers<ContextType>;
  SoleTraderParty?: SoleTraderPartyResolvers<ContextType>;
  WorkCount?: WorkCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  mask?: MaskDirectiveResolver<any, any, ContextType>;
  rows?: RowsDirectiveResolver<any, any, ContextType>;
};
