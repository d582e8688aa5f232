import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProfileKey, ShownCell, StepRow } from '@xinlu/schema';
import type { InspectionRow, CommitmentRow, BreachObjectionRow, AssociationListRow } from './rows.ts';
import type { DrawRow, RatioRow, VisitRow, InspectorRow, ConflictRow, ResultRow, PublishedRow } from './drawRows.ts';
import type { ClassedRow } from './store/classes.ts';
import type { TriedMeasure } from './domain/measures/tried.ts';
import type { Cause } from './domain/measures/cause.ts';
import type { SubjectCausesRow } from './store/trial.ts';
import type { SubjectClassRow } from './store/classPages.ts';
import type { Stretch } from './store/duties.ts';
import type { ShownMeasure } from './store/measures.ts';
import type { ExecutionRow } from './store/executions.ts';
import type { MeasureTaskRow } from './store/measureWorklist.ts';
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

/** 名单条目 */
export type AssociationEntry = {
  __typename?: 'AssociationEntry';
  /** 统一社会信用代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** 协会意见 */
  statement?: Maybe<Scalars['String']['output']>;
};

/** 名单条目 */
export type AssociationEntryInput = {
  /** 统一社会信用代码 */
  code: Scalars['String']['input'];
  /** 名称, as the association writes it. */
  name: Scalars['String']['input'];
  /** 协会意见 */
  statement: Scalars['String']['input'];
};

/** 行业自律名单 */
export type AssociationList = {
  __typename?: 'AssociationList';
  /** 行业协会: whose word it is. */
  association?: Maybe<Scalars['String']['output']>;
  /** 名单 */
  entries?: Maybe<Array<AssociationEntry>>;
  /** 名单编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 名单类别 */
  kind?: Maybe<AssociationListKind>;
  /** 说明: whose word it is, and what does not rest on it. */
  note?: Maybe<Scalars['String']['output']>;
  /** 协会作出日期 */
  statedOn?: Maybe<Scalars['Date']['output']>;
  /** 名单名称 */
  title?: Maybe<Scalars['String']['output']>;
};

/** 行业自律名单内容 */
export type AssociationListInput = {
  /** 行业协会 */
  association: Scalars['String']['input'];
  /** 名单: businesses only, at most 500. */
  entries: Array<AssociationEntryInput>;
  /** 名单类别 */
  kind: AssociationListKind;
  /** 协会作出日期 */
  statedOn: Scalars['Date']['input'];
  /** 名单名称 */
  title: Scalars['String']['input'];
};

/** 名单类别 */
export type AssociationListKind =
  /** 守信会员 */
  | 'COMMENDED'
  /** 自律公约成员 */
  | 'PACT_MEMBERS'
  /** 自律惩戒 */
  | 'WARNED';

/** 行业自律名单分页 */
export type AssociationListPage = {
  __typename?: 'AssociationListPage';
  /** 名单 */
  nodes?: Maybe<Array<AssociationList>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 行业协会意见 */
export type AssociationStatement = {
  __typename?: 'AssociationStatement';
  /** 行业协会 */
  association?: Maybe<Scalars['String']['output']>;
  /** 名单类别 */
  kind?: Maybe<AssociationListKind>;
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 协会作出日期 */
  statedOn?: Maybe<Scalars['Date']['output']>;
  /** 协会意见 */
  statement?: Maybe<Scalars['String']['output']>;
  /** 名单名称 */
  title?: Maybe<Scalars['String']['output']>;
};

/** 违诺认定异议 */
export type BreachObjection = {
  __typename?: 'BreachObjection';
  /** 期限依据 */
  basis?: Maybe<Citation>;
  /** 承诺编号 */
  commitmentId?: Maybe<Scalars['ID']['output']>;
  /** 答复单位 */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** 答复日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 答复期限: null past the calendar and where no rule in force says it. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 提出日期 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议理由 */
  ground?: Maybe<Scalars['String']['output']>;
  /** 异议编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 逾期 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 证明材料 */
  proofs?: Maybe<Array<Scalars['ID']['output']>>;
  /** 答复理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 异议状态 */
  state?: Maybe<BreachObjectionState>;
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

/** 违诺记录 */
export type BrokenCommitment = {
  __typename?: 'BrokenCommitment';
  /** 违诺认定日期 */
  brokenOn?: Maybe<Scalars['Date']['output']>;
  /** 计入评价的条款: null while no edition names one; then it counts nowhere. */
  clause?: Maybe<Scalars['String']['output']>;
  /** 异议标注 */
  disputed?: Maybe<Scalars['Boolean']['output']>;
  /** 承诺编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 承诺类型 */
  kind?: Maybe<CommitmentKind>;
  /** 主体编号: the identity of which it is said. */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 现行事由 */
export type CauseInForce = {
  __typename?: 'CauseInForce';
  /** 失信名单情形 */
  circumstance?: Maybe<Scalars['Int']['output']>;
  /** 等级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** 事由编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 事由类别 */
  kind?: Maybe<MeasureCauseKind>;
  /** 从业类别 */
  role?: Maybe<Scalars['String']['output']>;
  /** 考核类别 */
  scheme?: Maybe<Scalars['String']['output']>;
  /** 处罚轻重 */
  severity?: Maybe<Scalars['String']['output']>;
  /** 截止日期: its own last day, where its room knows one. */
  until?: Maybe<Scalars['Date']['output']>;
};

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

/** 分类依据: whatever a table makes of it. */
export type ClassFacts = {
  __typename?: 'ClassFacts';
  /** 违诺记录数 */
  broken?: Maybe<Scalars['Int']['output']>;
  /** 评价等级: those that count; the worst of them is looked at. */
  grades?: Maybe<Array<Scalars['String']['output']>>;
  /** 现行失信名单记录数 */
  listings?: Maybe<Scalars['Int']['output']>;
  /** 现行处罚记录数 */
  penalties?: Maybe<Scalars['Int']['output']>;
  /** 现行严重处罚记录数 */
  serious?: Maybe<Scalars['Int']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 本年计划检查次数: visits of the year that are planned, as far as the viewer meets plans. */
  visitsThisYear?: Maybe<Scalars['Int']['output']>;
};

/** 分类依据分页 */
export type ClassFactsPage = {
  __typename?: 'ClassFactsPage';
  /** 分类依据 */
  nodes?: Maybe<Array<ClassFacts>>;
  /** 日期: on which it counts. */
  on?: Maybe<Scalars['Date']['output']>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 分类主体 */
export type ClassedSubject = {
  __typename?: 'ClassedSubject';
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 监管类别 */
  supervisionClass?: Maybe<SubjectClass>;
  /** 本年计划检查次数: visits of the year that are planned, as far as the viewer meets plans. */
  visitsThisYear?: Maybe<Scalars['Int']['output']>;
};

/** 分类主体分页 */
export type ClassedSubjectPage = {
  __typename?: 'ClassedSubjectPage';
  /** 分类主体 */
  nodes?: Maybe<Array<ClassedSubject>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 无问题检查 */
export type CleanInspection = {
  __typename?: 'CleanInspection';
  /** 抽查编号 */
  drawId?: Maybe<Scalars['ID']['output']>;
  /** 检查日期 */
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 信用承诺 */
export type Commitment = {
  __typename?: 'Commitment';
  /** 承诺事由 */
  about?: Maybe<Scalars['ID']['output']>;
  /** 受理单位 */
  acceptingUnit?: Maybe<Scalars['String']['output']>;
  /** 违诺认定日期: null while it was not found broken. */
  brokenOn?: Maybe<Scalars['Date']['output']>;
  /** 履约认定过程: for the subject itself, the units that handle it or decide objections, and the audit; null for others. */
  course?: Maybe<CommitmentCourse>;
  /** 异议标注: an objection to the finding is open. */
  disputed?: Maybe<Scalars['Boolean']['output']>;
  /** 履行完毕日期: null while it binds. */
  fulfilledOn?: Maybe<Scalars['Date']['output']>;
  /** 承诺编号 */
  id: Scalars['ID']['output'];
  /** 承诺类型 */
  kind?: Maybe<CommitmentKind>;
  /** 违诺责任 */
  liability?: Maybe<Scalars['String']['output']>;
  /** 作出日期 */
  madeOn?: Maybe<Scalars['Date']['output']>;
  /** 是否公示: whether it stands on the public page. */
  onPublicPage?: Maybe<Scalars['Boolean']['output']>;
  /** 承诺人名称: of a business, as it was when it signed; null for a natural person. */
  signatory?: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码: the same. */
  signatoryCode?: Maybe<Scalars['String']['output']>;
  /** 签署日期: the same day. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** 履约状态 */
  state?: Maybe<CommitmentState>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 承诺书 */
  text?: Maybe<Scalars['String']['output']>;
  /** 有效期: the last day; null for one without an end. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** 履约认定过程 */
export type CommitmentCourse = {
  __typename?: 'CommitmentCourse';
  /** 期限依据 */
  basis?: Maybe<Citation>;
  /** 认定依据: of the last notice, or of the finding that it was kept. */
  evidence?: Maybe<CommitmentEvidence>;
  /** 认定单位 */
  foundBy?: Maybe<Scalars['String']['output']>;
  /** 违诺告知日期 */
  noticedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议 */
  objections?: Maybe<Array<BreachObjection>>;
  /** 认定理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 办理状态: – for one whose course was not kept. */
  state?: Maybe<Scalars['String']['output']>;
  /** 陈述期限: the last day. */
  statedUntil?: Maybe<Scalars['Date']['output']>;
  /** 陈述申辩: what the subject said, in its order. */
  statements?: Maybe<Array<Scalars['String']['output']>>;
};

/** 逾期事项 */
export type CommitmentDuty = {
  __typename?: 'CommitmentDuty';
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

/** 认定依据 */
export type CommitmentEvidence = {
  __typename?: 'CommitmentEvidence';
  /** 认定文书号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** 认定文书日期 */
  docOn?: Maybe<Scalars['Date']['output']>;
  /** 材料摘要: SHA-256, hexadecimal, in the order of the proofs. */
  hashes?: Maybe<Array<Scalars['String']['output']>>;
  /** 证明材料 */
  proofs?: Maybe<Array<Scalars['ID']['output']>>;
};

/** 认定依据 */
export type CommitmentEvidenceInput = {
  /** 认定文书号 */
  docNo: Scalars['String']['input'];
  /** 认定文书日期 */
  docOn: Scalars['Date']['input'];
  /** 证明材料: files that the clerk's unit handed in; at least one. */
  proofs: Array<Scalars['ID']['input']>;
};

/** 承诺内容 */
export type CommitmentInput = {
  /** 承诺事由: the id of what it is about, such as a decision; else the matter in words. */
  about: Scalars['ID']['input'];
  /** 受理单位: of one that a clerk records, the clerk's own unit. */
  acceptingUnit?: InputMaybe<Scalars['ID']['input']>;
  /** 承诺类型 */
  kind: CommitmentKind;
  /** 违诺责任: what the subject takes upon itself where it breaks the promise. */
  liability?: InputMaybe<Scalars['String']['input']>;
  /** 承诺书: what is promised, in the subject's words. */
  text: Scalars['String']['input'];
  /** 有效期: the last day; without it there is none. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
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

/** 信用承诺分页 */
export type CommitmentPage = {
  __typename?: 'CommitmentPage';
  /** 信用承诺 */
  nodes?: Maybe<Array<Commitment>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

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

/** 承诺办理事项 */
export type CommitmentTask = {
  __typename?: 'CommitmentTask';
  /** 信用承诺 */
  commitment?: Maybe<Commitment>;
  /** 可以认定: the time to state one's case is over. */
  ready?: Maybe<Scalars['Boolean']['output']>;
  /** 陈述期限: the last day. */
  statedUntil?: Maybe<Scalars['Date']['output']>;
};

/** 回避申报 */
export type ConflictInput = {
  /** 起始日期 */
  from: Scalars['Date']['input'];
  /** 检查人员编号 */
  inspectorId: Scalars['ID']['input'];
  /** 回避情形 */
  kind: ConflictKind;
  /** 主体编号 */
  subjectId: Scalars['ID']['input'];
  /** 截止日期: the last day; null while it lasts. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 回避情形 */
export type ConflictKind =
  /** 本人申报 */
  | 'DECLARED'
  /** 任职关系 */
  | 'EMPLOYER'
  /** 亲属关系 */
  | 'RELATIVE';

/** 信用档案 */
export type CreditProfile = {
  __typename?: 'CreditProfile';
  /** 信用承诺: latest first; for others than the subject and the audit those that bind still, were kept or were broken. */
  commitments?: Maybe<Array<Commitment>>;
  /** 已知时刻 */
  knownAt: Scalars['DateTime']['output'];
  memberIds: Array<Scalars['ID']['output']>;
  /** 主体编号 */
  subjectId: Scalars['ID']['output'];
  /** 监管信息 */
  supervision?: Maybe<SupervisionSection>;
};

/** 双随机抽查 */
export type Draw = {
  __typename?: 'Draw';
  /** 抽查依据 */
  basis?: Maybe<Array<Citation>>;
  /** 办理步骤 */
  course?: Maybe<Array<DrawStep>>;
  /** 联合部门 */
  departments?: Maybe<Array<Scalars['String']['output']>>;
  /** 抽取时刻 */
  drawAt?: Maybe<Scalars['DateTime']['output']>;
  /** 抽中对象 */
  drawn?: Maybe<Array<DrawnSubject>>;
  /** 分类表版本 */
  edition?: Maybe<Scalars['String']['output']>;
  /** 抽查编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 行业 */
  industry?: Maybe<SupervisedIndustry>;
  /** 检查人员: certificate numbers of those who were drawn. */
  inspectors?: Maybe<Array<Scalars['String']['output']>>;
  /** 达到年度上限而未列入: firms. */
  leftOut?: Maybe<Scalars['Int']['output']>;
  /** 核对文件: which firm, class and inspector each thing of the public file is, as JSON; null until it is drawn. */
  opening?: Maybe<Scalars['String']['output']>;
  /** 方案编号 */
  planNo?: Maybe<Scalars['String']['output']>;
  /** 制定日期 */
  plannedOn?: Maybe<Scalars['Date']['output']>;
  /** 总体摘要: SHA-256. */
  populationHash?: Maybe<Scalars['String']['output']>;
  /** 总体数量: firms, those left out at their yearly cap included. */
  populationSize?: Maybe<Scalars['Int']['output']>;
  /** 种子公开部分: the signed head of the access log; null until it is drawn. */
  publicPart?: Maybe<Scalars['String']['output']>;
  /** 各类抽查比例 */
  ratioByClass?: Maybe<Array<DrawRatio>>;
  /** 回执 */
  receipt?: Maybe<Receipt>;
  /** 结果期限: null until it is drawn, and past the calendar. */
  resultsDueOn?: Maybe<Scalars['Date']['output']>;
  /** 种子承诺: SHA-256 of the house's secret and its salt. */
  seedCommitment?: Maybe<Scalars['String']['output']>;
  /** 种子公开: the secret and its salt; null until it is drawn. */
  seedReveal?: Maybe<Scalars['String']['output']>;
  /** 抽查状态 */
  state?: Maybe<DrawState>;
  /** 每部门检查人数 */
  team?: Maybe<Scalars['Int']['output']>;
  /** 抽查单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 抽查分页 */
export type DrawPage = {
  __typename?: 'DrawPage';
  /** 抽查 */
  nodes?: Maybe<Array<Draw>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 抽查方案 */
export type DrawPlanInput = {
  /** 联合部门: only firms that each of them has in its population as well are drawn. */
  departments?: InputMaybe<Array<JointDepartmentInput>>;
  /** 抽取时刻: the public part of the seed is the first head of the access log at or after it. */
  drawAt: Scalars['DateTime']['input'];
  /** 行业 */
  industry: SupervisedIndustry;
  /** 方案编号: the unit's own number of the plan. */
  planNo: Scalars['String']['input'];
};

/** 抽查公开 */
export type DrawPublication = {
  __typename?: 'DrawPublication';
  /** 放弃理由: null where it was not abandoned. */
  abandonedBecause?: Maybe<Scalars['String']['output']>;
  /** 公开依据 */
  basis?: Maybe<Array<Citation>>;
  /** 承诺时刻 */
  committedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 公开文件: replayed by `xinlu draw verify`; null until it is published. */
  file?: Maybe<Scalars['String']['output']>;
  /** 抽查编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 行业: null until it is published. */
  industry?: Maybe<SupervisedIndustry>;
  /** 总体摘要: SHA-256. */
  populationHash?: Maybe<Scalars['String']['output']>;
  /** 公布日期: null until it is. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 检查结果: of every drawn firm, by its id; which class it has is not told. Null until it is published. */
  results?: Maybe<Array<PublishedInspection>>;
  /** 种子承诺: SHA-256 of the house's secret and its salt. */
  seedCommitment?: Maybe<Scalars['String']['output']>;
  /** 公开状态 */
  state?: Maybe<DrawPublicationState>;
};

/** 抽查公开分页 */
export type DrawPublicationPage = {
  __typename?: 'DrawPublicationPage';
  /** 抽查 */
  nodes?: Maybe<Array<DrawPublication>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 公开状态 */
export type DrawPublicationState =
  /** 已放弃 */
  | 'ABANDONED'
  /** 已承诺: nothing tells how far it has come. */
  | 'COMMITTED'
  /** 已公布 */
  | 'PUBLISHED';

/** 各类抽查比例 */
export type DrawRatio = {
  __typename?: 'DrawRatio';
  /** 抽查比例 */
  ratio?: Maybe<Scalars['Decimal']['output']>;
  /** 公开文件单列: false where it is told only together with others. */
  shown?: Maybe<Scalars['Boolean']['output']>;
  /** 企业数 */
  size?: Maybe<Scalars['Int']['output']>;
  /** 监管类别 */
  supervisionClass?: Maybe<Scalars['String']['output']>;
  /** 抽取数 */
  take?: Maybe<Scalars['Int']['output']>;
};

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

/** 办理步骤 */
export type DrawStep = {
  __typename?: 'DrawStep';
  /** 办理单位 */
  byUnit?: Maybe<Scalars['String']['output']>;
  /** 事项 */
  event?: Maybe<Scalars['String']['output']>;
  /** 日期 */
  on?: Maybe<Scalars['Date']['output']>;
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 办理后状态 */
  state?: Maybe<DrawState>;
};

/** 抽中对象 */
export type DrawnSubject = {
  __typename?: 'DrawnSubject';
  /** 检查人员: certificate numbers. */
  inspectors?: Maybe<Array<Scalars['String']['output']>>;
  /** 名称: under which the firm is registered now; null for what is no firm. */
  name?: Maybe<Scalars['String']['output']>;
  /** 检查结果: null until it is recorded. */
  result?: Maybe<InspectionResult>;
  /** 所在层: its class when the population was frozen. */
  stratum?: Maybe<Scalars['String']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 执行情况: what a body says that it did; nobody comes to it but through fields of their own classes. */
export type Execution = {
  __typename?: 'Execution';
  /** 文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** 反馈期限: null where the calendar does not reach it yet. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 措施是否已结束: what was done is to be undone. */
  ended?: Maybe<Scalars['Boolean']['output']>;
  /** 逾期 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 措施 */
  measure?: Maybe<Scalars['String']['output']>;
  /** 措施编号 */
  measureId?: Maybe<Scalars['ID']['output']>;
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 执行单位 */
  org?: Maybe<Scalars['String']['output']>;
  /** 执行结果: null while it has said nothing. */
  outcome?: Maybe<MeasureOutcome>;
  /** 反馈时刻 */
  saidAt?: Maybe<Scalars['DateTime']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 截止日期 of the measure: the last day. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 待执行措施分页 */
export type ExecutionPage = {
  __typename?: 'ExecutionPage';
  /** 执行情况 */
  nodes?: Maybe<Array<Execution>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 检查计划汇总维度 */
export type InspectionDimension =
  /** 行业 */
  | 'INDUSTRY'
  /** 计划月份 */
  | 'MONTH';

/** 检查计划汇总 */
export type InspectionFigure = {
  __typename?: 'InspectionFigure';
  /** 维度值 */
  by?: Maybe<Scalars['String']['output']>;
  /** 企业数: null where it is withheld. */
  subjects?: Maybe<Scalars['Int']['output']>;
  /** 是否隐去 */
  withheld?: Maybe<Scalars['Boolean']['output']>;
};

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

/** 检查结果 */
export type InspectionResult = {
  __typename?: 'InspectionResult';
  /** 检查情况 */
  finding?: Maybe<Scalars['String']['output']>;
  /** 检查日期 */
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  /** 检查结论 */
  outcome?: Maybe<InspectionOutcome>;
  /** 更正理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 登记日期 */
  recordedOn?: Maybe<Scalars['Date']['output']>;
};

/** 检查结果登记 */
export type InspectionResultInput = {
  /** 抽查编号 */
  drawId: Scalars['ID']['input'];
  /** 检查情况: what was found; it is published. */
  finding: Scalars['String']['input'];
  /** 检查日期 */
  inspectedOn: Scalars['Date']['input'];
  /** 检查结论 */
  outcome: InspectionOutcome;
  /** 更正理由: why it is said otherwise than before. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 主体编号 */
  subjectId: Scalars['ID']['input'];
};

/** 检查任务: it says no class. */
export type InspectionTask = {
  __typename?: 'InspectionTask';
  /** 抽查编号 */
  drawId?: Maybe<Scalars['ID']['output']>;
  /** 到期日期: null past the calendar. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 行业 */
  industry?: Maybe<SupervisedIndustry>;
  /** 检查人员: certificate numbers. */
  inspectors?: Maybe<Array<Scalars['String']['output']>>;
  /** 逾期 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 名称: under which the firm is registered now; null for what is no firm. */
  name?: Maybe<Scalars['String']['output']>;
  /** 检查结果: null until it is recorded. */
  result?: Maybe<InspectionResult>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 检查人员 */
export type Inspector = {
  __typename?: 'Inspector';
  /** 执法证号 */
  certificateNo?: Maybe<Scalars['String']['output']>;
  /** 回避情形 */
  conflicts?: Maybe<Array<InspectorConflict>>;
  /** 起始日期 */
  from?: Maybe<Scalars['Date']['output']>;
  /** 检查人员编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 姓名 */
  name?: Maybe<Scalars['String']['output']>;
  /** 所在单位 */
  unit?: Maybe<Scalars['String']['output']>;
  /** 截止日期 */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 回避情形 */
export type InspectorConflict = {
  __typename?: 'InspectorConflict';
  /** 起始日期 */
  from?: Maybe<Scalars['Date']['output']>;
  /** 回避情形 */
  kind?: Maybe<ConflictKind>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 截止日期 */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 检查人员登记 */
export type InspectorInput = {
  /** 执法证号 */
  certificateNo: Scalars['String']['input'];
  /** 起始日期 */
  from: Scalars['Date']['input'];
  /** 姓名 */
  name: Scalars['String']['input'];
  /** 系统账号: under which the inspector signs in. */
  person: Scalars['String']['input'];
  /** 截止日期: the last day; null while it lasts. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** 检查人员分页 */
export type InspectorPage = {
  __typename?: 'InspectorPage';
  /** 检查人员 */
  nodes?: Maybe<Array<Inspector>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
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

/** 联合抽查部门 */
export type JointDepartmentInput = {
  /** 检查人员 */
  inspectors: Array<JointInspectorInput>;
  /** 部门名称 */
  name: Scalars['String']['input'];
  /** 抽查对象: ids of its population. */
  subjectIds: Array<Scalars['ID']['input']>;
};

/** 联合抽查人员 */
export type JointInspectorInput = {
  /** 执法证号 */
  certificateNo: Scalars['String']['input'];
  /** 应回避的主体 */
  conflicts?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 脱敏方式: the ways of masking. */
export type MaskKind =
  /** 末四位: only the last four characters. */
  | 'LAST_FOUR'
  /** 姓名: the first character, then **. */
  | 'NAME';

/** 惩戒或激励措施 */
export type Measure = {
  __typename?: 'Measure';
  /** 决定单位: the unit that ordered it; before, the one that proposed it. */
  authority?: Maybe<Scalars['String']['output']>;
  /** 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 清单条目: its catalogue and its code. */
  catalogueCode?: Maybe<Scalars['String']['output']>;
  /** 清单版本 */
  catalogueVersion?: Maybe<Scalars['String']['output']>;
  /** 事由 */
  cause?: Maybe<MeasureCause>;
  /** 执行反馈: of each body that is to carry it out. */
  executions?: Maybe<Array<Execution>>;
  /** 措施编号 */
  id: Scalars['ID']['output'];
  /** 措施类别 */
  kind?: Maybe<MeasureKind>;
  /** 解除理由: null while it is in force. */
  liftedBecause?: Maybe<Scalars['String']['output']>;
  /** 措施 */
  measure?: Maybe<Scalars['String']['output']>;
  /** 起始日期: null before it is ordered. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 状态: LIFTED also where nothing but its cause, its edition or its time has ended it. */
  state?: Maybe<MeasureState>;
  /** 陈述期限: the last day; null for a reward. */
  statedUntil?: Maybe<Scalars['Date']['output']>;
  /** 陈述申辩: what the subject said, in its order. */
  statements?: Maybe<Array<Scalars['String']['output']>>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 截止日期: the last day. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 措施事由 */
export type MeasureCause = {
  __typename?: 'MeasureCause';
  /** 事由编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 事由类别 */
  kind?: Maybe<MeasureCauseKind>;
};

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

/** 措施依据 */
export type MeasureFacts = {
  __typename?: 'MeasureFacts';
  /** 事由: null where it is not in force any more. */
  cause?: Maybe<CauseInForce>;
  /** 事由编号 */
  causeId?: Maybe<Scalars['ID']['output']>;
  /** 事由类别 */
  causeKind?: Maybe<MeasureCauseKind>;
  /** 清单条目 */
  code?: Maybe<Scalars['String']['output']>;
  /** 清单施行日期: of the edition by which it was proposed. */
  edition?: Maybe<Scalars['Date']['output']>;
  /** 措施编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 起始日期: null before it is ordered. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 截止日期: the last day; null before it is ordered. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 措施依据分页 */
export type MeasureFactsPage = {
  __typename?: 'MeasureFactsPage';
  /** 措施依据 */
  nodes?: Maybe<Array<MeasureFacts>>;
  /** 日期: on which it stands. */
  on?: Maybe<Scalars['Date']['output']>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 措施内容 */
export type MeasureInput = {
  /** 措施清单: the catalogue's name. */
  catalogue: Scalars['String']['input'];
  /** 事由编号: the id under which its room keeps it. */
  causeId: Scalars['ID']['input'];
  /** 事由类别 */
  causeKind: MeasureCauseKind;
  /** 清单条目 */
  code: Scalars['String']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
  /** 主体编号 */
  subjectId: Scalars['ID']['input'];
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

/** 措施待办 */
export type MeasureTask = {
  __typename?: 'MeasureTask';
  /** 到期日期: from or by which it is to be done; null where it can be done at once. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 措施 */
  measure?: Maybe<Measure>;
  /** 下一步 */
  next?: Maybe<MeasureDeed>;
  /** 可以办理 */
  ready?: Maybe<Scalars['Boolean']['output']>;
};

/** 措施要点成效 */
export type MeasureWork = {
  __typename?: 'MeasureWork';
  /** 执行反馈: of measures in force, answers of executing departments that fell due in these days, and those given by their day. */
  answers?: Maybe<WorkCount>;
  /** 执行中的措施: in force now, with their basis; all of them are done. */
  held?: Maybe<WorkCount>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 放弃抽查: before it is drawn; that it was abandoned, and why, is published. */
  abandonDraw?: Maybe<Draw>;
  /** 决定异议: never by a unit or a person with a hand in the finding; what is upheld annuls it. */
  decideBreachObjection?: Maybe<BreachObjection>;
  /** 申报回避: by the inspector, or by a clerk of the inspector's unit. */
  declareInspectorConflict?: Maybe<Inspector>;
  /** 不予认定: by another person than who gave notice; the commitment stands. */
  dropBreachNotice?: Maybe<Commitment>;
  /** 不予采取: drops a proposal, with reasons. */
  dropMeasure?: Maybe<Measure>;
  /** 认定违诺: by another person than who gave notice, once the time to state one's case is over. */
  findCommitmentBroken?: Maybe<Commitment>;
  /** 承诺履行完毕: for rooms in which what rested on it is done. */
  fulfilCommitment?: Maybe<Commitment>;
  /** 违诺告知: tells the subject of a breach, with evidence; nothing is found yet. */
  giveBreachNotice?: Maybe<Commitment>;
  /** 认定已履行: by a unit, with its document and proofs. */
  keepCommitment?: Maybe<Commitment>;
  /** 解除措施: before its end, with reasons. */
  liftMeasure?: Maybe<Measure>;
  /** 作出信用承诺: by the subject itself; it is shown in public from then on. */
  makeCommitment?: Maybe<Commitment>;
  /** 对违诺认定提出异议: by the subject itself, while the finding stands. */
  objectToBreach?: Maybe<BreachObjection>;
  /** 决定措施: by another person than who proposed it. */
  orderMeasure?: Maybe<Measure>;
  /** 制定抽查方案: freezes the population and commits to the seed; the same plan number again changes nothing. */
  planDraw?: Maybe<Draw>;
  /** 提出措施: by an entry in force, of a cause in force; of a punishment this is the notice to the subject. */
  proposeMeasure?: Maybe<Measure>;
  /** 公布抽查: once every drawn firm has a result. */
  publishDraw?: Maybe<Draw>;
  /** 登记行业自律名单: as an association handed it in on paper; a later one of the same association and kind takes its place. */
  recordAssociationList?: Maybe<AssociationList>;
  /** 登记信用承诺: one that a subject signed on paper, by a clerk of the unit that accepts it. */
  recordCommitment?: Maybe<Commitment>;
  /** 登记检查结果: by an inspector who was drawn for the firm; what was found otherwise later is a further statement with a reason. */
  recordInspectionResult?: Maybe<InspectionTask>;
  /** 登记检查人员: of the clerk's own unit; the same certificate again says it otherwise. */
  recordInspector?: Maybe<Inspector>;
  /** 反馈执行情况: by a department that is to carry the measure out. */
  recordMeasureFeedback?: Maybe<Execution>;
  /** 实施抽取: by another person than planned, from the instant of the draw on. */
  runDraw?: Maybe<Draw>;
  /** 陈述申辩: by the subject itself, until the time is over. */
  stateBreachCase?: Maybe<Commitment>;
  /** 陈述申辩: by the subject itself, until the time is over. */
  stateMeasure?: Maybe<Measure>;
  /** 撤回异议 */
  withdrawBreachObjection?: Maybe<BreachObjection>;
  /** 撤回信用承诺: by the subject, of a kind that the county lets be taken back. */
  withdrawCommitment?: Maybe<Commitment>;
};


export type MutationAbandonDrawArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDecideBreachObjectionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  uphold: Scalars['Boolean']['input'];
};


export type MutationDeclareInspectorConflictArgs = {
  input: ConflictInput;
};


export type MutationDropBreachNoticeArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDropMeasureArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationFindCommitmentBrokenArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationFulfilCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationGiveBreachNoticeArgs = {
  evidence: CommitmentEvidenceInput;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationKeepCommitmentArgs = {
  evidence: CommitmentEvidenceInput;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationLiftMeasureArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationMakeCommitmentArgs = {
  input: CommitmentInput;
};


export type MutationObjectToBreachArgs = {
  ground: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  proofs?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationOrderMeasureArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationPlanDrawArgs = {
  input: DrawPlanInput;
};


export type MutationProposeMeasureArgs = {
  input: MeasureInput;
};


export type MutationPublishDrawArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRecordAssociationListArgs = {
  input: AssociationListInput;
};


export type MutationRecordCommitmentArgs = {
  input: CommitmentInput;
  subjectId: Scalars['ID']['input'];
};


export type MutationRecordInspectionResultArgs = {
  input: InspectionResultInput;
};


export type MutationRecordInspectorArgs = {
  input: InspectorInput;
};


export type MutationRecordMeasureFeedbackArgs = {
  docNo?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  outcome: MeasureOutcome;
};


export type MutationRunDrawArgs = {
  id: Scalars['ID']['input'];
};


export type MutationStateBreachCaseArgs = {
  id: Scalars['ID']['input'];
  statement: Scalars['String']['input'];
};


export type MutationStateMeasureArgs = {
  id: Scalars['ID']['input'];
  statement: Scalars['String']['input'];
};


export type MutationWithdrawBreachObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawCommitmentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 末游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否有下一页 */
  hasNextPage?: Maybe<Scalars['Boolean']['output']>;
};

/** 计划检查 */
export type PlannedInspection = {
  __typename?: 'PlannedInspection';
  /** 计划编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 行业 */
  industry?: Maybe<Scalars['String']['output']>;
  /** 计划月份: YYYY-MM. */
  month?: Maybe<Scalars['String']['output']>;
  /** 计划事由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 检查单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 公布的检查结果 */
export type PublishedInspection = {
  __typename?: 'PublishedInspection';
  /** 更正日期: null where it was not corrected since. */
  correctedOn?: Maybe<Scalars['Date']['output']>;
  /** 检查情况 */
  finding?: Maybe<Scalars['String']['output']>;
  /** 检查日期 */
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  /** 名称: under which it was registered when the draw was published. */
  name?: Maybe<Scalars['String']['output']>;
  /** 检查结论 */
  outcome?: Maybe<InspectionOutcome>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 统一社会信用代码 */
  uscc?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** 行业自律名单: the latest of each association and kind; lists of warnings inside government alone. */
  associationLists?: Maybe<AssociationListPage>;
  /** 违诺异议待办: open ones that the viewer's unit may decide, by due day. */
  breachObjectionWorklist?: Maybe<Array<BreachObjection>>;
  /** 未办结的证明材料: for the room of the files; whether one lies before the viewer's unit with an objection that it has still to decide. */
  breachProofOpen?: Maybe<Scalars['Boolean']['output']>;
  /** 违诺记录: for sibling rooms: findings that stand, of some identities, as known at an instant; in an evaluation they count only by their clause. */
  brokenCommitmentsOf?: Maybe<Array<BrokenCommitment>>;
  /** 现行事由: firms and sole traders of an industry of which anything is in force from which a measure can follow, by id. */
  causesInForce?: Maybe<SubjectCausesPage>;
  /** 分类依据: subjects of an industry with what counts for their class, by id, for the unit that plans by its table; empty for other units. */
  classFacts?: Maybe<ClassFactsPage>;
  /** 无问题检查次数: for sibling rooms: published inspections of some identities that found no problem, as known at an instant. */
  cleanInspections?: Maybe<Array<CleanInspection>>;
  /** 信用承诺: for rooms in which something rests on one; null for one that is not there. */
  commitment?: Maybe<Commitment>;
  /** 违诺异议答复事项: for the room of governance: duties that fell due in a stretch of days and were not done by their day, as known at an instant. */
  commitmentDuties?: Maybe<Array<CommitmentDuty>>;
  /** 承诺办理清单: of the viewer's unit: commitments of which notice was given, by the day from which they can be decided. */
  commitmentWorklist?: Maybe<Array<CommitmentTask>>;
  /** 公开承诺数: commitments that everybody may read, signed in a stretch of days, as known at an instant. */
  commitmentsSigned?: Maybe<Scalars['Int']['output']>;
  /** 双随机抽查: null for one that the viewer may not know of. */
  draw?: Maybe<Draw>;
  /** 抽查公开: null where there is none. */
  drawPublication?: Maybe<DrawPublication>;
  /** 检查结果待办: drawn firms without a result, in order of their due day. */
  drawWorklist?: Maybe<Array<InspectionTask>>;
  /** 双随机抽查列表: those of the unit, or of all units where these are open; latest first. */
  draws?: Maybe<DrawPage>;
  /** 检查计划汇总: planned inspections by industry or by month; figures that would give a firm away are withheld. */
  inspectionFigures?: Maybe<Array<InspectionFigure>>;
  /** 检查人员名录: of every unit. */
  inspectors?: Maybe<InspectorPage>;
  /** 措施依据: measures of a catalogue that are in force or proposed, with their cause as it stands, by id; proposals for the units that may order them. */
  measureFacts?: Maybe<MeasureFactsPage>;
  /** 措施待办: what the viewer's unit has to do about measures; those that ended since are lifted in the record first. */
  measureWorklist?: Maybe<Array<MeasureTask>>;
  /** 待执行措施: measures that the viewer's department is to carry out and that are in force, by id. */
  measuresToExecute?: Maybe<ExecutionPage>;
  /** 我的检查任务: firms to which the viewer was drawn and whose draw is not published yet. */
  myInspections?: Maybe<Array<InspectionTask>>;
  /** 信用承诺公示: 主动公示型 and 行业自律型 of businesses, latest first; of one of these kinds, or of both. */
  publicCommitments?: Maybe<CommitmentPage>;
  /** 公开的抽查: latest first; of one that is under way only what was committed to. */
  publishedDraws?: Maybe<DrawPublicationPage>;
  /** 监管分类清单: subjects of an industry with their class, by id, for the unit that plans by its table; empty for other units. */
  supervisionClasses?: Maybe<ClassedSubjectPage>;
  /** 监管分类汇总: how many subjects of an industry are of each class; figures that would give one away are withheld. */
  supervisionFigures?: Maybe<Array<SupervisionFigure>>;
  /** 监管归集情况: for the room that keeps the catalogue: what units said of its items about the days from one to another. */
  supervisionIntake?: Maybe<Intake>;
  /** 监管要点成效: for the room of governance: draws and measures of a stretch of days, as known at an instant. */
  supervisionWork?: Maybe<SupervisionWork>;
};


export type QueryAssociationListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryBreachObjectionWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryBreachProofOpenArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBrokenCommitmentsOfArgs = {
  at: Scalars['DateTime']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type QueryCausesInForceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  industry: SupervisedIndustry;
};


export type QueryClassFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  industry: SupervisedIndustry;
};


export type QueryCleanInspectionsArgs = {
  at: Scalars['DateTime']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type QueryCommitmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitmentDutiesArgs = {
  at: Scalars['DateTime']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryCommitmentWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryCommitmentsSignedArgs = {
  at: Scalars['DateTime']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryDrawArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDrawPublicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDrawWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryDrawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryInspectionFiguresArgs = {
  by: InspectionDimension;
};


export type QueryInspectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryMeasureFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  catalogue: Scalars['String']['input'];
  first: Scalars['Int']['input'];
};


export type QueryMeasureWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryMeasuresToExecuteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryMyInspectionsArgs = {
  first: Scalars['Int']['input'];
};


export type QueryPublicCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<CommitmentKind>;
};


export type QueryPublishedDrawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QuerySupervisionClassesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  industry: SupervisedIndustry;
};


export type QuerySupervisionFiguresArgs = {
  industry: SupervisedIndustry;
};


export type QuerySupervisionIntakeArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QuerySupervisionWorkArgs = {
  at: Scalars['DateTime']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
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

/** 主体的现行事由 */
export type SubjectCauses = {
  __typename?: 'SubjectCauses';
  /** 现行事由 */
  causes?: Maybe<Array<CauseInForce>>;
  /** 主体类别 */
  kind?: Maybe<Scalars['String']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 现行事由分页 */
export type SubjectCausesPage = {
  __typename?: 'SubjectCausesPage';
  /** 现行事由 */
  nodes?: Maybe<Array<SubjectCauses>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 监管类别 */
export type SubjectClass = {
  __typename?: 'SubjectClass';
  /** 依据 */
  basis?: Maybe<Citation>;
  /** 年度检查上限: the most visits to one firm a year. */
  cap?: Maybe<Scalars['Int']['output']>;
  /** 类别: as the table names it; NO_DATA is a stratum of its own. */
  class?: Maybe<Scalars['String']['output']>;
  /** 分类表版本 */
  edition?: Maybe<Scalars['String']['output']>;
  /** 监管频次: planned visits a year. */
  frequency?: Maybe<Scalars['Int']['output']>;
  /** 行业 */
  industry?: Maybe<SupervisedIndustry>;
  /** 监管措施 */
  measures?: Maybe<Array<SupervisionMeasure>>;
  /** 抽查比例: the share drawn a year. */
  ratio?: Maybe<Scalars['Decimal']['output']>;
  /** 类别名称 */
  title?: Maybe<Scalars['String']['output']>;
  /** 分类理由: why it is this class and none better. */
  why?: Maybe<Array<Scalars['String']['output']>>;
};

/** 告知承诺限制 */
export type SubstituteBar = {
  __typename?: 'SubstituteBar';
  /** 依据: provisional. */
  basis?: Maybe<Citation>;
  /** 所依违诺记录 */
  commitmentId?: Maybe<Scalars['ID']['output']>;
  /** 起始日期: of the finding. No rule in force says an end. */
  since?: Maybe<Scalars['Date']['output']>;
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

/** 监管分类汇总 */
export type SupervisionFigure = {
  __typename?: 'SupervisionFigure';
  /** 类别 */
  by?: Maybe<Scalars['String']['output']>;
  /** 主体数: null where it is withheld. */
  subjects?: Maybe<Scalars['Int']['output']>;
  /** 是否隐去 */
  withheld?: Maybe<Scalars['Boolean']['output']>;
};

/** 监管措施 */
export type SupervisionMeasure =
  /** 信用承诺 */
  | 'COMMITMENT'
  /** 行业公约 */
  | 'CONVENTION'
  /** 信息公开 */
  | 'DISCLOSURE'
  /** 诚信教育 */
  | 'EDUCATION'
  /** 行政指导 */
  | 'GUIDANCE'
  /** 检查执法 */
  | 'INSPECTION'
  /** 约谈 */
  | 'TALK'
  /** 警告 */
  | 'WARNING';

/** 监管信息 */
export type SupervisionSection = {
  __typename?: 'SupervisionSection';
  /** 行业协会意见: what associations say of the subject in their latest lists; their word, never the bureau's. */
  associationStatements?: Maybe<Array<AssociationStatement>>;
  /** 信用承诺: the same. */
  commitments?: Maybe<Array<Commitment>>;
  /** 数据截止时刻: measures are entered here, and what they rest on is asked for this very instant. */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 现行措施: in force at the instant, latest first; the public reads those that their catalogue opens to everybody. */
  measures?: Maybe<Array<Measure>>;
  /** 检查计划: those that the viewer may know of, by month. */
  plannedInspections?: Maybe<Array<PlannedInspection>>;
  /** 拟采取措施: proposed and not yet decided; for the subject itself, the units that may order them, and the audit. */
  proposedMeasures?: Maybe<Array<Measure>>;
  /** 不再适用告知承诺和容缺受理: null while nothing bars the subject from them. */
  substituteBar?: Maybe<SubstituteBar>;
  /** 监管类别: of each industry of the subject that has a class table and that the viewer's unit plans. */
  supervisionClass?: Maybe<Array<SubjectClass>>;
};

/** 监管要点成效 */
export type SupervisionWork = {
  __typename?: 'SupervisionWork';
  /** 已公布抽查数: published in these days. */
  drawsPublished?: Maybe<Scalars['Int']['output']>;
  /** 措施要点成效: asked for by itself, as it rests on the rooms that keep causes. */
  measures?: Maybe<MeasureWork>;
  /** 抽查结果: visits whose result was due and whose draw was published, the later of both in these days, and those with a result by its day. */
  results?: Maybe<WorkCount>;
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
  Commitment: Commitment;
  CreditProfile: CreditProfile;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"id":true}> );
  CreditProfile:
    ( { __typename: 'CreditProfile' }
    & GraphQLRecursivePick<FederationTypes['CreditProfile'], {"subjectId":true,"knownAt":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CreditProfile'], {"memberIds":true}>
        | GraphQLRecursivePick<FederationTypes['CreditProfile'], {"memberIds":true}>
        | GraphQLRecursivePick<FederationTypes['CreditProfile'], {"memberIds":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AssociationEntry: ResolverTypeWrapper<Partial<AssociationEntry>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AssociationEntryInput: ResolverTypeWrapper<Partial<AssociationEntryInput>>;
  AssociationList: ResolverTypeWrapper<AssociationListRow>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AssociationListInput: ResolverTypeWrapper<Partial<AssociationListInput>>;
  AssociationListKind: ResolverTypeWrapper<Partial<AssociationListKind>>;
  AssociationListPage: ResolverTypeWrapper<Partial<Omit<AssociationListPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['AssociationList']>> }>>;
  AssociationStatement: ResolverTypeWrapper<Partial<AssociationStatement>>;
  BreachObjection: ResolverTypeWrapper<BreachObjectionRow>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BreachObjectionState: ResolverTypeWrapper<Partial<BreachObjectionState>>;
  BrokenCommitment: ResolverTypeWrapper<Partial<BrokenCommitment>>;
  CauseInForce: ResolverTypeWrapper<Cause>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Citation: ResolverTypeWrapper<Partial<Citation>>;
  ClassFacts: ResolverTypeWrapper<ClassedRow>;
  ClassFactsPage: ResolverTypeWrapper<Partial<Omit<ClassFactsPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['ClassFacts']>> }>>;
  ClassedSubject: ResolverTypeWrapper<Partial<Omit<ClassedSubject, 'supervisionClass'> & { supervisionClass?: Maybe<ResolversTypes['SubjectClass']> }>>;
  ClassedSubjectPage: ResolverTypeWrapper<Partial<Omit<ClassedSubjectPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['ClassedSubject']>> }>>;
  CleanInspection: ResolverTypeWrapper<Partial<CleanInspection>>;
  Commitment: ResolverTypeWrapper<CommitmentRow>;
  CommitmentCourse: ResolverTypeWrapper<CommitmentRow>;
  CommitmentDuty: ResolverTypeWrapper<Partial<CommitmentDuty>>;
  CommitmentEvidence: ResolverTypeWrapper<Partial<CommitmentEvidence>>;
  CommitmentEvidenceInput: ResolverTypeWrapper<Partial<CommitmentEvidenceInput>>;
  CommitmentInput: ResolverTypeWrapper<Partial<CommitmentInput>>;
  CommitmentKind: ResolverTypeWrapper<Partial<CommitmentKind>>;
  CommitmentPage: ResolverTypeWrapper<Partial<Omit<CommitmentPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['Commitment']>> }>>;
  CommitmentState: ResolverTypeWrapper<Partial<CommitmentState>>;
  CommitmentTask: ResolverTypeWrapper<CommitmentRow>;
  ConflictInput: ResolverTypeWrapper<Partial<ConflictInput>>;
  ConflictKind: ResolverTypeWrapper<Partial<ConflictKind>>;
  CreditProfile: ResolverTypeWrapper<ProfileKey>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  Draw: ResolverTypeWrapper<DrawRow>;
  DrawPage: ResolverTypeWrapper<Partial<Omit<DrawPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['Draw']>> }>>;
  DrawPlanInput: ResolverTypeWrapper<Partial<DrawPlanInput>>;
  DrawPublication: ResolverTypeWrapper<DrawRow>;
  DrawPublicationPage: ResolverTypeWrapper<Partial<Omit<DrawPublicationPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['DrawPublication']>> }>>;
  DrawPublicationState: ResolverTypeWrapper<Partial<DrawPublicationState>>;
  DrawRatio: ResolverTypeWrapper<RatioRow>;
  DrawState: ResolverTypeWrapper<Partial<DrawState>>;
  DrawStep: ResolverTypeWrapper<StepRow>;
  DrawnSubject: ResolverTypeWrapper<VisitRow>;
  Execution: ResolverTypeWrapper<ExecutionRow>;
  ExecutionPage: ResolverTypeWrapper<Partial<Omit<ExecutionPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['Execution']>> }>>;
  InspectionDimension: ResolverTypeWrapper<Partial<InspectionDimension>>;
  InspectionFigure: ResolverTypeWrapper<ShownCell>;
  InspectionOutcome: ResolverTypeWrapper<Partial<InspectionOutcome>>;
  InspectionResult: ResolverTypeWrapper<ResultRow>;
  InspectionResultInput: ResolverTypeWrapper<Partial<InspectionResultInput>>;
  InspectionTask: ResolverTypeWrapper<VisitRow>;
  Inspector: ResolverTypeWrapper<InspectorRow>;
  InspectorConflict: ResolverTypeWrapper<ConflictRow>;
  InspectorInput: ResolverTypeWrapper<Partial<InspectorInput>>;
  InspectorPage: ResolverTypeWrapper<Partial<Omit<InspectorPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['Inspector']>> }>>;
  Intake: ResolverTypeWrapper<Partial<Intake>>;
  IntakeCell: ResolverTypeWrapper<Partial<IntakeCell>>;
  IntakeSource: ResolverTypeWrapper<Partial<IntakeSource>>;
  JointDepartmentInput: ResolverTypeWrapper<Partial<JointDepartmentInput>>;
  JointInspectorInput: ResolverTypeWrapper<Partial<JointInspectorInput>>;
  MaskKind: ResolverTypeWrapper<Partial<MaskKind>>;
  Measure: ResolverTypeWrapper<ShownMeasure>;
  MeasureCause: ResolverTypeWrapper<Partial<MeasureCause>>;
  MeasureCauseKind: ResolverTypeWrapper<Partial<MeasureCauseKind>>;
  MeasureDeed: ResolverTypeWrapper<Partial<MeasureDeed>>;
  MeasureFacts: ResolverTypeWrapper<TriedMeasure>;
  MeasureFactsPage: ResolverTypeWrapper<Partial<Omit<MeasureFactsPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['MeasureFacts']>> }>>;
  MeasureInput: ResolverTypeWrapper<Partial<MeasureInput>>;
  MeasureKind: ResolverTypeWrapper<Partial<MeasureKind>>;
  MeasureOutcome: ResolverTypeWrapper<Partial<MeasureOutcome>>;
  MeasureState: ResolverTypeWrapper<Partial<MeasureState>>;
  MeasureTask: ResolverTypeWrapper<MeasureTaskRow>;
  MeasureWork: ResolverTypeWrapper<Partial<MeasureWork>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PlannedInspection: ResolverTypeWrapper<InspectionRow>;
  PublishedInspection: ResolverTypeWrapper<PublishedRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Partial<Receipt>>;
  SubjectCauses: ResolverTypeWrapper<SubjectCausesRow>;
  SubjectCausesPage: ResolverTypeWrapper<Partial<Omit<SubjectCausesPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['SubjectCauses']>> }>>;
  SubjectClass: ResolverTypeWrapper<SubjectClassRow>;
  SubstituteBar: ResolverTypeWrapper<Partial<SubstituteBar>>;
  SupervisedIndustry: ResolverTypeWrapper<Partial<SupervisedIndustry>>;
  SupervisionFigure: ResolverTypeWrapper<ShownCell>;
  SupervisionMeasure: ResolverTypeWrapper<Partial<SupervisionMeasure>>;
  SupervisionSection: ResolverTypeWrapper<ProfileKey>;
  SupervisionWork: ResolverTypeWrapper<Stretch>;
  WorkCount: ResolverTypeWrapper<Partial<WorkCount>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AssociationEntry: Partial<AssociationEntry>;
  String: Partial<Scalars['String']['output']>;
  AssociationEntryInput: Partial<AssociationEntryInput>;
  AssociationList: AssociationListRow;
  ID: Partial<Scalars['ID']['output']>;
  AssociationListInput: Partial<AssociationListInput>;
  AssociationListPage: Partial<Omit<AssociationListPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['AssociationList']>> }>;
  AssociationStatement: Partial<AssociationStatement>;
  BreachObjection: BreachObjectionRow;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BrokenCommitment: Partial<BrokenCommitment>;
  CauseInForce: Cause;
  Int: Partial<Scalars['Int']['output']>;
  Citation: Partial<Citation>;
  ClassFacts: ClassedRow;
  ClassFactsPage: Partial<Omit<ClassFactsPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['ClassFacts']>> }>;
  ClassedSubject: Partial<Omit<ClassedSubject, 'supervisionClass'> & { supervisionClass?: Maybe<ResolversParentTypes['SubjectClass']> }>;
  ClassedSubjectPage: Partial<Omit<ClassedSubjectPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['ClassedSubject']>> }>;
  CleanInspection: Partial<CleanInspection>;
  Commitment: CommitmentRow;
  CommitmentCourse: CommitmentRow;
  CommitmentDuty: Partial<CommitmentDuty>;
  CommitmentEvidence: Partial<CommitmentEvidence>;
  CommitmentEvidenceInput: Partial<CommitmentEvidenceInput>;
  CommitmentInput: Partial<CommitmentInput>;
  CommitmentPage: Partial<Omit<CommitmentPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['Commitment']>> }>;
  CommitmentTask: CommitmentRow;
  ConflictInput: Partial<ConflictInput>;
  CreditProfile: ProfileKey;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Draw: DrawRow;
  DrawPage: Partial<Omit<DrawPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['Draw']>> }>;
  DrawPlanInput: Partial<DrawPlanInput>;
  DrawPublication: DrawRow;
  DrawPublicationPage: Partial<Omit<DrawPublicationPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['DrawPublication']>> }>;
  DrawRatio: RatioRow;
  DrawStep: StepRow;
  DrawnSubject: VisitRow;
  Execution: ExecutionRow;
  ExecutionPage: Partial<Omit<ExecutionPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['Execution']>> }>;
  InspectionFigure: ShownCell;
  InspectionResult: ResultRow;
  InspectionResultInput: Partial<InspectionResultInput>;
  InspectionTask: VisitRow;
  Inspector: InspectorRow;
  InspectorConflict: ConflictRow;
  InspectorInput: Partial<InspectorInput>;
  InspectorPage: Partial<Omit<InspectorPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['Inspector']>> }>;
  Intake: Partial<Intake>;
  IntakeCell: Partial<IntakeCell>;
  IntakeSource: Partial<IntakeSource>;
  JointDepartmentInput: Partial<JointDepartmentInput>;
  JointInspectorInput: Partial<JointInspectorInput>;
  Measure: ShownMeasure;
  MeasureCause: Partial<MeasureCause>;
  MeasureFacts: TriedMeasure;
  MeasureFactsPage: Partial<Omit<MeasureFactsPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['MeasureFacts']>> }>;
  MeasureInput: Partial<MeasureInput>;
  MeasureTask: MeasureTaskRow;
  MeasureWork: Partial<MeasureWork>;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  PlannedInspection: InspectionRow;
  PublishedInspection: PublishedRow;
  Query: Record<PropertyKey, never>;
  Receipt: Partial<Receipt>;
  SubjectCauses: SubjectCausesRow;
  SubjectCausesPage: Partial<Omit<SubjectCausesPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['SubjectCauses']>> }>;
  SubjectClass: SubjectClassRow;
  SubstituteBar: Partial<SubstituteBar>;
  SupervisionFigure: ShownCell;
  SupervisionSection: ProfileKey;
  SupervisionWork: Stretch;
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

export type AssociationEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssociationEntry'] = ResolversParentTypes['AssociationEntry']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssociationListResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssociationList'] = ResolversParentTypes['AssociationList']> = {
  association?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<Array<ResolversTypes['AssociationEntry']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AssociationListKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssociationListPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssociationListPage'] = ResolversParentTypes['AssociationListPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['AssociationList']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type AssociationStatementResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssociationStatement'] = ResolversParentTypes['AssociationStatement']> = {
  association?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AssociationListKind']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreachObjectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['BreachObjection'] = ResolversParentTypes['BreachObjection']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  commitmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  proofs?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['BreachObjectionState']>, ParentType, ContextType>;
};

export type BrokenCommitmentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['BrokenCommitment'] = ResolversParentTypes['BrokenCommitment']> = {
  brokenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CommitmentKind']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CauseInForceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CauseInForce'] = ResolversParentTypes['CauseInForce']> = {
  circumstance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MeasureCauseKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClassFactsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClassFacts'] = ResolversParentTypes['ClassFacts']> = {
  broken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grades?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  listings?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serious?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visitsThisYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClassFactsPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClassFactsPage'] = ResolversParentTypes['ClassFactsPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['ClassFacts']>>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type ClassedSubjectResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClassedSubject'] = ResolversParentTypes['ClassedSubject']> = {
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  supervisionClass?: Resolver<Maybe<ResolversTypes['SubjectClass']>, ParentType, ContextType>;
  visitsThisYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClassedSubjectPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClassedSubjectPage'] = ResolversParentTypes['ClassedSubjectPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['ClassedSubject']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type CleanInspectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CleanInspection'] = ResolversParentTypes['CleanInspection']> = {
  drawId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'], FederationReferenceType extends FederationReferenceTypes['Commitment'] = FederationReferenceTypes['Commitment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  acceptingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brokenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['CommitmentCourse']>, ParentType, ContextType>;
  disputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fulfilledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CommitmentKind']>, ParentType, ContextType>;
  liability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  onPublicPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  signatory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CommitmentState']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommitmentCourseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CommitmentCourse'] = ResolversParentTypes['CommitmentCourse']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['CommitmentEvidence']>, ParentType, ContextType>;
  foundBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  objections?: Resolver<Maybe<Array<ResolversTypes['BreachObjection']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statements?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CommitmentDutyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CommitmentDuty'] = ResolversParentTypes['CommitmentDuty']> = {
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommitmentEvidenceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CommitmentEvidence'] = ResolversParentTypes['CommitmentEvidence']> = {
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hashes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  proofs?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type CommitmentPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CommitmentPage'] = ResolversParentTypes['CommitmentPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Commitment']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type CommitmentTaskResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CommitmentTask'] = ResolversParentTypes['CommitmentTask']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  ready?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  statedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CreditProfileResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CreditProfile'] = ResolversParentTypes['CreditProfile'], FederationReferenceType extends FederationReferenceTypes['CreditProfile'] = FederationReferenceTypes['CreditProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commitments?: Resolver<Maybe<Array<ResolversTypes['Commitment']>>, ParentType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['SupervisionSection']>, ParentType, ContextType>;
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

export type DrawResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Draw'] = ResolversParentTypes['Draw']> = {
  basis?: Resolver<Maybe<Array<ResolversTypes['Citation']>>, ParentType, ContextType>;
  course?: Resolver<Maybe<Array<ResolversTypes['DrawStep']>>, ParentType, ContextType>;
  departments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  drawAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drawn?: Resolver<Maybe<Array<ResolversTypes['DrawnSubject']>>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['SupervisedIndustry']>, ParentType, ContextType>;
  inspectors?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  populationHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  populationSize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publicPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratioByClass?: Resolver<Maybe<Array<ResolversTypes['DrawRatio']>>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  resultsDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seedCommitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seedReveal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DrawState']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DrawPage'] = ResolversParentTypes['DrawPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Draw']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type DrawPublicationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DrawPublication'] = ResolversParentTypes['DrawPublication']> = {
  abandonedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<Array<ResolversTypes['Citation']>>, ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['SupervisedIndustry']>, ParentType, ContextType>;
  populationHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  results?: Resolver<Maybe<Array<ResolversTypes['PublishedInspection']>>, ParentType, ContextType>;
  seedCommitment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DrawPublicationState']>, ParentType, ContextType>;
};

export type DrawPublicationPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DrawPublicationPage'] = ResolversParentTypes['DrawPublicationPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['DrawPublication']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type DrawRatioResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DrawRatio'] = ResolversParentTypes['DrawRatio']> = {
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  supervisionClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  take?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DrawStepResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DrawStep'] = ResolversParentTypes['DrawStep']> = {
  byUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DrawState']>, ParentType, ContextType>;
};

export type DrawnSubjectResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DrawnSubject'] = ResolversParentTypes['DrawnSubject']> = {
  inspectors?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  stratum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ExecutionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Execution'] = ResolversParentTypes['Execution']> = {
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measureId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['MeasureOutcome']>, ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExecutionPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ExecutionPage'] = ResolversParentTypes['ExecutionPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Execution']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type InspectionFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['InspectionFigure'] = ResolversParentTypes['InspectionFigure']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InspectionResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['InspectionResult'] = ResolversParentTypes['InspectionResult']> = {
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['InspectionOutcome']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InspectionTaskResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['InspectionTask'] = ResolversParentTypes['InspectionTask']> = {
  drawId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['SupervisedIndustry']>, ParentType, ContextType>;
  inspectors?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InspectorResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Inspector'] = ResolversParentTypes['Inspector']> = {
  certificateNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<Maybe<Array<ResolversTypes['InspectorConflict']>>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InspectorConflictResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['InspectorConflict'] = ResolversParentTypes['InspectorConflict']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConflictKind']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InspectorPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['InspectorPage'] = ResolversParentTypes['InspectorPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Inspector']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
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

export type MeasureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogueCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogueVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['MeasureCause']>, ParentType, ContextType>;
  executions?: Resolver<Maybe<Array<ResolversTypes['Execution']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MeasureKind']>, ParentType, ContextType>;
  liftedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MeasureState']>, ParentType, ContextType>;
  statedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statements?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeasureCauseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MeasureCause'] = ResolversParentTypes['MeasureCause']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MeasureCauseKind']>, ParentType, ContextType>;
};

export type MeasureFactsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MeasureFacts'] = ResolversParentTypes['MeasureFacts']> = {
  cause?: Resolver<Maybe<ResolversTypes['CauseInForce']>, ParentType, ContextType>;
  causeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  causeKind?: Resolver<Maybe<ResolversTypes['MeasureCauseKind']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeasureFactsPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MeasureFactsPage'] = ResolversParentTypes['MeasureFactsPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['MeasureFacts']>>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type MeasureTaskResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MeasureTask'] = ResolversParentTypes['MeasureTask']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['MeasureDeed']>, ParentType, ContextType>;
  ready?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MeasureWorkResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MeasureWork'] = ResolversParentTypes['MeasureWork']> = {
  answers?: Resolver<Maybe<ResolversTypes['WorkCount']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['WorkCount']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abandonDraw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<MutationAbandonDrawArgs, 'id' | 'reason'>>;
  decideBreachObjection?: Resolver<Maybe<ResolversTypes['BreachObjection']>, ParentType, ContextType, RequireFields<MutationDecideBreachObjectionArgs, 'id' | 'reason' | 'uphold'>>;
  declareInspectorConflict?: Resolver<Maybe<ResolversTypes['Inspector']>, ParentType, ContextType, RequireFields<MutationDeclareInspectorConflictArgs, 'input'>>;
  dropBreachNotice?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<MutationDropBreachNoticeArgs, 'id' | 'reason'>>;
  dropMeasure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<MutationDropMeasureArgs, 'id' | 'reason'>>;
  findCommitmentBroken?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<MutationFindCommitmentBrokenArgs, 'id' | 'reason'>>;
  fulfilCommitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<MutationFulfilCommitmentArgs, 'id'>>;
  giveBreachNotice?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<MutationGiveBreachNoticeArgs, 'evidence' | 'id' | 'reason'>>;
  keepCommitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<MutationKeepCommitmentArgs, 'evidence' | 'id' | 'reason'>>;
  liftMeasure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<MutationLiftMeasureArgs, 'id' | 'reason'>>;
  makeCommitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<MutationMakeCommitmentArgs, 'input'>>;
  objectToBreach?: Resolver<Maybe<ResolversTypes['BreachObjection']>, ParentType, ContextType, RequireFields<MutationObjectToBreachArgs, 'ground' | 'id'>>;
  orderMeasure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<MutationOrderMeasureArgs, 'id' | 'reason'>>;
  planDraw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<MutationPlanDrawArgs, 'input'>>;
  proposeMeasure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<MutationProposeMeasureArgs, 'input'>>;
  publishDraw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<MutationPublishDrawArgs, 'id'>>;
  recordAssociationList?: Resolver<Maybe<ResolversTypes['AssociationList']>, ParentType, ContextType, RequireFields<MutationRecordAssociationListArgs, 'input'>>;
  recordCommitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<MutationRecordCommitmentArgs, 'input' | 'subjectId'>>;
  recordInspectionResult?: Resolver<Maybe<ResolversTypes['InspectionTask']>, ParentType, ContextType, RequireFields<MutationRecordInspectionResultArgs, 'input'>>;
  recordInspector?: Resolver<Maybe<ResolversTypes['Inspector']>, ParentType, ContextType, RequireFields<MutationRecordInspectorArgs, 'input'>>;
  recordMeasureFeedback?: Resolver<Maybe<ResolversTypes['Execution']>, ParentType, ContextType, RequireFields<MutationRecordMeasureFeedbackArgs, 'id' | 'note' | 'outcome'>>;
  runDraw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<MutationRunDrawArgs, 'id'>>;
  stateBreachCase?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<MutationStateBreachCaseArgs, 'id' | 'statement'>>;
  stateMeasure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<MutationStateMeasureArgs, 'id' | 'statement'>>;
  withdrawBreachObjection?: Resolver<Maybe<ResolversTypes['BreachObjection']>, ParentType, ContextType, RequireFields<MutationWithdrawBreachObjectionArgs, 'id'>>;
  withdrawCommitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<MutationWithdrawCommitmentArgs, 'id' | 'reason'>>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PlannedInspectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PlannedInspection'] = ResolversParentTypes['PlannedInspection']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedInspectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishedInspection'] = ResolversParentTypes['PublishedInspection']> = {
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['InspectionOutcome']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  associationLists?: Resolver<Maybe<ResolversTypes['AssociationListPage']>, ParentType, ContextType, RequireFields<QueryAssociationListsArgs, 'first'>>;
  breachObjectionWorklist?: Resolver<Maybe<Array<ResolversTypes['BreachObjection']>>, ParentType, ContextType, RequireFields<QueryBreachObjectionWorklistArgs, 'first'>>;
  breachProofOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryBreachProofOpenArgs, 'id'>>;
  brokenCommitmentsOf?: Resolver<Maybe<Array<ResolversTypes['BrokenCommitment']>>, ParentType, ContextType, RequireFields<QueryBrokenCommitmentsOfArgs, 'at' | 'ids'>>;
  causesInForce?: Resolver<Maybe<ResolversTypes['SubjectCausesPage']>, ParentType, ContextType, RequireFields<QueryCausesInForceArgs, 'first' | 'industry'>>;
  classFacts?: Resolver<Maybe<ResolversTypes['ClassFactsPage']>, ParentType, ContextType, RequireFields<QueryClassFactsArgs, 'first' | 'industry'>>;
  cleanInspections?: Resolver<Maybe<Array<ResolversTypes['CleanInspection']>>, ParentType, ContextType, RequireFields<QueryCleanInspectionsArgs, 'at' | 'ids'>>;
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<QueryCommitmentArgs, 'id'>>;
  commitmentDuties?: Resolver<Maybe<Array<ResolversTypes['CommitmentDuty']>>, ParentType, ContextType, RequireFields<QueryCommitmentDutiesArgs, 'at' | 'from' | 'to'>>;
  commitmentWorklist?: Resolver<Maybe<Array<ResolversTypes['CommitmentTask']>>, ParentType, ContextType, RequireFields<QueryCommitmentWorklistArgs, 'first'>>;
  commitmentsSigned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryCommitmentsSignedArgs, 'at' | 'from' | 'to'>>;
  draw?: Resolver<Maybe<ResolversTypes['Draw']>, ParentType, ContextType, RequireFields<QueryDrawArgs, 'id'>>;
  drawPublication?: Resolver<Maybe<ResolversTypes['DrawPublication']>, ParentType, ContextType, RequireFields<QueryDrawPublicationArgs, 'id'>>;
  drawWorklist?: Resolver<Maybe<Array<ResolversTypes['InspectionTask']>>, ParentType, ContextType, RequireFields<QueryDrawWorklistArgs, 'first'>>;
  draws?: Resolver<Maybe<ResolversTypes['DrawPage']>, ParentType, ContextType, RequireFields<QueryDrawsArgs, 'first'>>;
  inspectionFigures?: Resolver<Maybe<Array<ResolversTypes['InspectionFigure']>>, ParentType, ContextType, RequireFields<QueryInspectionFiguresArgs, 'by'>>;
  inspectors?: Resolver<Maybe<ResolversTypes['InspectorPage']>, ParentType, ContextType, RequireFields<QueryInspectorsArgs, 'first'>>;
  measureFacts?: Resolver<Maybe<ResolversTypes['MeasureFactsPage']>, ParentType, ContextType, RequireFields<QueryMeasureFactsArgs, 'catalogue' | 'first'>>;
  measureWorklist?: Resolver<Maybe<Array<ResolversTypes['MeasureTask']>>, ParentType, ContextType, RequireFields<QueryMeasureWorklistArgs, 'first'>>;
  measuresToExecute?: Resolver<Maybe<ResolversTypes['ExecutionPage']>, ParentType, ContextType, RequireFields<QueryMeasuresToExecuteArgs, 'first'>>;
  myInspections?: Resolver<Maybe<Array<ResolversTypes['InspectionTask']>>, ParentType, ContextType, RequireFields<QueryMyInspectionsArgs, 'first'>>;
  publicCommitments?: Resolver<Maybe<ResolversTypes['CommitmentPage']>, ParentType, ContextType, RequireFields<QueryPublicCommitmentsArgs, 'first'>>;
  publishedDraws?: Resolver<Maybe<ResolversTypes['DrawPublicationPage']>, ParentType, ContextType, RequireFields<QueryPublishedDrawsArgs, 'first'>>;
  supervisionClasses?: Resolver<Maybe<ResolversTypes['ClassedSubjectPage']>, ParentType, ContextType, RequireFields<QuerySupervisionClassesArgs, 'first' | 'industry'>>;
  supervisionFigures?: Resolver<Maybe<Array<ResolversTypes['SupervisionFigure']>>, ParentType, ContextType, RequireFields<QuerySupervisionFiguresArgs, 'industry'>>;
  supervisionIntake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QuerySupervisionIntakeArgs, 'from' | 'to'>>;
  supervisionWork?: Resolver<Maybe<ResolversTypes['SupervisionWork']>, ParentType, ContextType, RequireFields<QuerySupervisionWorkArgs, 'at' | 'from' | 'to'>>;
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

export type SubjectCausesResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SubjectCauses'] = ResolversParentTypes['SubjectCauses']> = {
  causes?: Resolver<Maybe<Array<ResolversTypes['CauseInForce']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SubjectCausesPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SubjectCausesPage'] = ResolversParentTypes['SubjectCausesPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['SubjectCauses']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type SubjectClassResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SubjectClass'] = ResolversParentTypes['SubjectClass']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  class?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['SupervisedIndustry']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<Array<ResolversTypes['SupervisionMeasure']>>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SubstituteBarResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SubstituteBar'] = ResolversParentTypes['SubstituteBar']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  commitmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SupervisionFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SupervisionFigure'] = ResolversParentTypes['SupervisionFigure']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SupervisionSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SupervisionSection'] = ResolversParentTypes['SupervisionSection']> = {
  associationStatements?: Resolver<Maybe<Array<ResolversTypes['AssociationStatement']>>, ParentType, ContextType>;
  commitments?: Resolver<Maybe<Array<ResolversTypes['Commitment']>>, ParentType, ContextType>;
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<Array<ResolversTypes['Measure']>>, ParentType, ContextType>;
  plannedInspections?: Resolver<Maybe<Array<ResolversTypes['PlannedInspection']>>, ParentType, ContextType>;
  proposedMeasures?: Resolver<Maybe<Array<ResolversTypes['Measure']>>, ParentType, ContextType>;
  substituteBar?: Resolver<Maybe<ResolversTypes['SubstituteBar']>, ParentType, ContextType>;
  supervisionClass?: Resolver<Maybe<Array<ResolversTypes['SubjectClass']>>, ParentType, ContextType>;
};

export type SupervisionWorkResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SupervisionWork'] = ResolversParentTypes['SupervisionWork']> = {
  drawsPublished?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['MeasureWork']>, ParentType, ContextType>;
  results?: Resolver<Maybe<ResolversTypes['WorkCount']>, ParentType, ContextType>;
};

export type WorkCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WorkCount'] = ResolversParentTypes['WorkCount']> = {
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  AssociationEntry?: AssociationEntryResolvers<ContextType>;
  AssociationList?: AssociationListResolvers<ContextType>;
  AssociationListPage?: AssociationListPageResolvers<ContextType>;
  AssociationStatement?: AssociationStatementResolvers<ContextType>;
  BreachObjection?: BreachObjectionResolvers<ContextType>;
  BrokenCommitment?: BrokenCommitmentResolvers<ContextType>;
  CauseInForce?: CauseInForceResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  ClassFacts?: ClassFactsResolvers<ContextType>;
  ClassFactsPage?: ClassFactsPageResolvers<ContextType>;
  ClassedSubject?: ClassedSubjectResolvers<ContextType>;
  ClassedSubjectPage?: ClassedSubjectPageResolvers<ContextType>;
  CleanInspection?: CleanInspectionResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentCourse?: CommitmentCourseResolvers<ContextType>;
  CommitmentDuty?: CommitmentDutyResolvers<ContextType>;
  CommitmentEvidence?: CommitmentEvidenceResolvers<ContextType>;
  CommitmentPage?: CommitmentPageResolvers<ContextType>;
  CommitmentTask?: CommitmentTaskResolvers<ContextType>;
  CreditProfile?: CreditProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Draw?: DrawResolvers<ContextType>;
  DrawPage?: DrawPageResolvers<ContextType>;
  DrawPublication?: DrawPublicationResolvers<ContextType>;
  DrawPublicationPage?: DrawPublicationPageResolvers<ContextType>;
  DrawRatio?: DrawRatioResolvers<ContextType>;
  DrawStep?: DrawStepResolvers<ContextType>;
  DrawnSubject?: DrawnSubjectResolvers<ContextType>;
  Execution?: ExecutionResolvers<ContextType>;
  ExecutionPage?: ExecutionPageResolvers<ContextType>;
  InspectionFigure?: InspectionFigureResolvers<ContextType>;
  InspectionResult?: InspectionResultResolvers<ContextType>;
  InspectionTask?: InspectionTaskResolvers<ContextType>;
  Inspector?: InspectorResolvers<ContextType>;
  InspectorConflict?: InspectorConflictResolvers<ContextType>;
  InspectorPage?: InspectorPageResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeCell?: IntakeCellResolvers<ContextType>;
  IntakeSource?: IntakeSourceResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureCause?: MeasureCauseResolvers<ContextType>;
  MeasureFacts?: MeasureFactsResolvers<ContextType>;
  MeasureFactsPage?: MeasureFactsPageResolvers<ContextType>;
  MeasureTask?: MeasureTaskResolvers<ContextType>;
  MeasureWork?: MeasureWorkResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlannedInspection?: PlannedInspectionResolvers<ContextType>;
  PublishedInspection?: PublishedInspectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  SubjectCauses?: SubjectCausesResolvers<ContextType>;
  SubjectCausesPage?: SubjectCausesPageResolvers<ContextType>;
  SubjectClass?: SubjectClassResolvers<ContextType>;
  SubstituteBar?: SubstituteBarResolvers<ContextType>;
  SupervisionFigure?: SupervisionFigureResolvers<ContextType>;
  SupervisionSection?: SupervisionSectionResolvers<ContextType>;
  SupervisionWork?: SupervisionWorkResolvers<ContextType>;
  WorkCount?: WorkCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  mask?: MaskDirectiveResolver<any, any, ContextType>;
  rows?: RowsDirectiveResolver<any, any, ContextType>;
};
