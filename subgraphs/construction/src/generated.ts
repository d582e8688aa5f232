import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProfileKey, StepRow, ShownCell } from '@xinlu/schema';
import type { GradeRow, ContractRow, UnitPriceRow } from './rows.ts';
import type { EvaluationExplanationRow, EvaluationSectionRow, EvaluationContributionRow, EvaluationReportRow, EvidenceRow, EvaluationTaskRow, EvaluationObjectionRow, OwnerAnswerRow, SectionToScoreRow, SectionConductRow } from './evaluationRows.ts';
import type { Bound, ConductFact, Way } from './domain/evaluation/types.ts';
import type { FirmYearRow, SectionFactRow } from './store/trial.ts';
import type { TenderRow, EvaluatorRow, TenderDocumentRow, TenderComplaintRow, BanRow } from './tenderRows.ts';
import type { ShownBidder } from './store/tender/shown.ts';
import type { CreditUse } from './domain/tender/creditUse.ts';
import type { TenderCheckRow } from './store/tender/check.ts';
import type { CheckedBidder, Member } from './domain/tender/table.ts';
import type { ExplainedGrade } from './store/tender/explanations.ts';
import type { ProjectRow, SectionRow, ProjectPartyRow, PerformanceRow, KeyPersonRow, WageRow, SafetyRow, ConductRow, BidRow, FirmChangeRow, QuarantinedFactRow, StatedRow, LineRow } from './factRows.ts';
import type { CertifiedGradeRow } from './store/certified.ts';
import type { StandingGrade } from './store/gradesInForce.ts';
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

/** 事故等级: of 生产安全事故. */
export type AccidentSeverity =
  /** 一般 */
  | 'GENERAL'
  /** 特别重大 */
  | 'GRAVE'
  /** 较大 */
  | 'LARGER'
  /** 重大 */
  | 'MAJOR';

/** 取消投标资格的情形 */
export type BanClause =
  /** 串通投标、行贿（条例第六十七条） */
  | 'COLLUSION'
  /** 骗取中标（条例第六十八条） */
  | 'FRAUD';

/** 投标: a section that a firm bid for. */
export type Bid = {
  __typename?: 'Bid';
  /** 投标编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 开标日期 */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 项目名称 */
  project?: Maybe<Scalars['String']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 合同段名称 */
  section?: Maybe<Scalars['String']['output']>;
  /** 合同段: null for one that this register does not have. */
  sectionId?: Maybe<Scalars['ID']['output']>;
};

/** 投标: a section that a party bid for, won or not; each member of a consortium has its own. In the evaluation it counts once: by the performance of its contract where that says so, else by itself. */
export type BidLine = {
  /** 企业名称: where it is given it must be the register's. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 开标日期: in whose year it counts, and in a later one in which a conduct in it was found. */
  openedOn?: InputMaybe<Scalars['String']['input']>;
  /** 项目名称 */
  projectName?: InputMaybe<Scalars['String']['input']>;
  /** 来源编号 */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** 从业类别 */
  role?: InputMaybe<Scalars['String']['input']>;
  /** 合同段: its number; then project and section name are the section's. */
  section?: InputMaybe<Scalars['String']['input']>;
  /** 合同段名称 */
  sectionName?: InputMaybe<Scalars['String']['input']>;
  /** 主体: 统一社会信用代码 or subject id. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** 投标人核查结果 */
export type BidderCheck = {
  __typename?: 'BidderCheck';
  /** 评价机关: of the grade; null for a newcomer. */
  authority?: Maybe<Scalars['String']['output']>;
  /** 盲码 */
  bidderCode?: Maybe<Scalars['String']['output']>;
  /** 等级上限: where the grade is not known, it is no better than this. */
  bound?: Maybe<Scalars['String']['output']>;
  /** 联合体规则: null for who bids alone. */
  consortiumRule?: Maybe<Citation>;
  /** 信用使用: what the tender's own document makes of the grade; null where it makes nothing of one. */
  creditUse?: Maybe<UsedCredit>;
  /** 信用等级: of a consortium its lowest member's; null where it is not known. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 成员: leader first; of who bids alone the bidder itself. */
  members?: Maybe<Array<MemberCheck>>;
  /** 名称: of a consortium its members', leader first. */
  name?: Maybe<Scalars['String']['output']>;
  /** 新进入企业规则: null for who has a grade. */
  newcomerRule?: Maybe<Citation>;
  /** 投标限制: only from lists in force at the opening. */
  restrictions?: Maybe<Array<TenderRestriction>>;
  /** 统一社会信用代码: of a consortium its leader's. */
  uscc?: Maybe<Scalars['String']['output']>;
  /** 开标时是否有效 */
  validAtOpening?: Maybe<Scalars['Boolean']['output']>;
};

/** 等级说明: from the statement of the grade, as known at the opening. */
export type BidderGradeExplanation = {
  __typename?: 'BidderGradeExplanation';
  /** 评价机关 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 盲码 */
  bidderCode?: Maybe<Scalars['String']['output']>;
  /** 扣分行为: of the year, by title; null for a newcomer, and for a grade that its authority stated alone. */
  conducts?: Maybe<Array<ExplainedConduct>>;
  /** 信用等级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** 评价编号: null for a newcomer. */
  gradeId?: Maybe<Scalars['ID']['output']>;
  /** 入库时刻: of the statement that counted. */
  knownFrom?: Maybe<Scalars['DateTime']['output']>;
  /** 适用规则 */
  rules?: Maybe<Array<Citation>>;
  /** 报送单位 */
  saidBy?: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 */
  uscc?: Maybe<Scalars['String']['output']>;
  /** 有效期起 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 有效期至 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 评价年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 取消投标资格 */
export type BiddingBan = {
  __typename?: 'BiddingBan';
  /** 决定机关 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 依据 */
  basis?: Maybe<Citation>;
  /** 情形 */
  clause?: Maybe<BanClause>;
  /** 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** 编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 解除日期: from which it no longer holds. */
  liftedOn?: Maybe<Scalars['Date']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 截止日期 */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 取消投标资格的决定 */
export type BiddingBanInput = {
  /** 决定机关 */
  authority: Scalars['String']['input'];
  /** 情形 */
  clause: BanClause;
  /** 决定日期: the first day. */
  decidedOn: Scalars['Date']['input'];
  /** 文号 */
  docNo: Scalars['String']['input'];
  /** 截止日期: the last day. */
  until: Scalars['Date']['input'];
  /** 统一社会信用代码 */
  uscc: Scalars['String']['input'];
};

/** 保证金 */
export type Bond = {
  __typename?: 'Bond';
  /** 减免 */
  reductions?: Maybe<Array<GradeReduction>>;
  /** 比例 */
  share?: Maybe<Scalars['Decimal']['output']>;
};

/** 保证金 */
export type BondInput = {
  /** 减免 */
  reductions?: InputMaybe<Array<GradeReductionInput>>;
  /** 比例: of the estimated price, or of the contract price; 0.02 is 2 %. */
  share: Scalars['Decimal']['input'];
};

/** 一项等级 */
export type CertifiedGrade = {
  __typename?: 'CertifiedGrade';
  /** 评价机关 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 是否顺延: it counts although its last day has passed. */
  extended?: Maybe<Scalars['Boolean']['output']>;
  /** 信用等级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 有效期起 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 有效期至 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 评价年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 证明用等级 */
export type CertifiedGrades = {
  __typename?: 'CertifiedGrades';
  /** 数据截止时刻 */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 现行有效等级: those whose validity holds today, as the authority stated it, or which count on today as the province has no newer one. */
  grades?: Maybe<Array<CertifiedGrade>>;
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

/** 信用行为更正: what is said of a conduct from now on; what is left out stays. */
export type ConductCorrection = {
  /** 整改日期 */
  correctedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 事实编号: as the explanation names it. */
  factId: Scalars['ID']['input'];
  /** 撤销: it is no longer said. */
  struck?: InputMaybe<Scalars['Boolean']['input']>;
  /** 次数 */
  times?: InputMaybe<Scalars['Int']['input']>;
};

/** 信用行为 */
export type ConductLine = {
  /** 投标: its number; for conduct in a bid, instead of a contract. */
  bid?: InputMaybe<Scalars['String']['input']>;
  /** 行为代码: an item of the pack of that role and year. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 合同: its number; for conduct in performance, and in a bid that was won. */
  contract?: InputMaybe<Scalars['String']['input']>;
  /** 整改日期 */
  correctedOn?: InputMaybe<Scalars['String']['input']>;
  /** 认定文号 */
  docNo?: InputMaybe<Scalars['String']['input']>;
  /** 认定单位 */
  foundBy?: InputMaybe<Scalars['String']['input']>;
  /** 认定日期 */
  foundOn?: InputMaybe<Scalars['String']['input']>;
  /** 企业名称: where it is given it must be the register's. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 发生日期 */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 行为类别: BID, PERFORMANCE, OTHER, or in words; the pack's where none is given. */
  part?: InputMaybe<Scalars['String']['input']>;
  /** 公布日期 */
  publishedOn?: InputMaybe<Scalars['String']['input']>;
  /** 来源编号 */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** 从业类别 */
  role?: InputMaybe<Scalars['String']['input']>;
  /** 主体: 统一社会信用代码 or subject id. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** 次数: 1 where none is given. */
  times?: InputMaybe<Scalars['String']['input']>;
  /** 行为名称: where it is given it must be the pack's. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** 信用行为类别 */
export type ConductPart =
  /** 投标行为 */
  | 'BID'
  /** 其他行为 */
  | 'OTHER'
  /** 履约行为 */
  | 'PERFORMANCE';

/** 信用行为记录 */
export type ConductRecord = {
  __typename?: 'ConductRecord';
  /** 公布依据 */
  basis?: Maybe<Citation>;
  /** 投标编号: of a bid, where it was stated in one. */
  bidId?: Maybe<Scalars['ID']['output']>;
  /** 行为代码: an item of the evaluation pack. */
  code?: Maybe<Scalars['String']['output']>;
  /** 合同编号 */
  contractId?: Maybe<Scalars['ID']['output']>;
  /** 整改日期: null while it is not put right. */
  correctedOn?: Maybe<Scalars['Date']['output']>;
  /** 认定文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** 认定单位 */
  foundBy?: Maybe<Scalars['String']['output']>;
  /** 认定日期 */
  foundOn?: Maybe<Scalars['Date']['output']>;
  /** 行为编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 发生日期 */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** 行为类别 */
  part?: Maybe<ConductPart>;
  /** 公布截止日期: the last day on which it may be shown. */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 公布日期: null while it is not published. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 来源编号 */
  sourceRef?: Maybe<Scalars['String']['output']>;
  /** 撤销日期: from then on it is no longer said. */
  struckOn?: Maybe<Scalars['Date']['output']>;
  /** 次数 */
  times?: Maybe<Scalars['Int']['output']>;
  /** 行为名称: by the pack of its year; null where that has none. */
  title?: Maybe<Scalars['String']['output']>;
};

/** 工程事实类别 */
export type ConstructionFactKind =
  /** 投标 */
  | 'BID'
  /** 信用行为 */
  | 'CONDUCT'
  /** 合同 */
  | 'CONTRACT'
  /** 企业变更 */
  | 'FIRM_CHANGE'
  /** 关键人员 */
  | 'KEY_PERSON'
  /** 履约情况 */
  | 'PERFORMANCE'
  /** 项目 */
  | 'PROJECT'
  /** 安全事故 */
  | 'SAFETY'
  /** 合同段 */
  | 'SECTION'
  /** 工资支付 */
  | 'WAGE';

/** 工程事实: `ref` is the source's own number of a fact, or its id here; the same again is the same fact. */
export type ConstructionFactsInput = {
  /** 投标 */
  bids?: InputMaybe<Array<BidLine>>;
  /** 信用行为 */
  conducts?: InputMaybe<Array<ConductLine>>;
  /** 合同 */
  contracts?: InputMaybe<Array<ContractLine>>;
  /** 企业变更 */
  firmChanges?: InputMaybe<Array<FirmChangeLine>>;
  /** 关键人员 */
  keyPersons?: InputMaybe<Array<KeyPersonLine>>;
  /** 履约情况 */
  performances?: InputMaybe<Array<PerformanceLine>>;
  /** 项目 */
  projects?: InputMaybe<Array<ProjectLine>>;
  /** 安全事故 */
  safetyFacts?: InputMaybe<Array<SafetyLine>>;
  /** 合同段 */
  sections?: InputMaybe<Array<SectionLine>>;
  /** 工资支付 */
  wages?: InputMaybe<Array<WageLine>>;
};

/** 信用评价等级 */
export type ConstructionGrade = {
  __typename?: 'ConstructionGrade';
  /** 评价机关 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 办理步骤 */
  course?: Maybe<Array<EvaluationStep>>;
  /** 省级另定等级: where the province set another grade than was found. */
  difference?: Maybe<GradeDifference>;
  /** 是否直接定为D级: by conduct, whatever the points. */
  directD?: Maybe<Scalars['Boolean']['output']>;
  /** 评价流程编号: by which its course is taken on; null for a grade that was stated alone. */
  evaluationId?: Maybe<Scalars['ID']['output']>;
  /** 评价解释: why it is this score and grade, from the facts on which it rests; null for a grade that came without its facts. */
  explanation?: Maybe<EvaluationExplanation>;
  /** 信用等级: as recorded. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 评价编号 */
  id: Scalars['ID']['output'];
  /** 全国效力: what it comes to in the whole country; null where it comes to nothing. */
  nationalEffect?: Maybe<NationalEffect>;
  /** 评价异议 */
  objections?: Maybe<Array<EvaluationObjection>>;
  /** 建设单位评价 */
  owners?: Maybe<Array<OwnerAnswer>>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 效力范围 */
  scope?: Maybe<GradeScope>;
  /** 评价得分 */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** 企业自评 */
  selfReported?: Maybe<EvaluationReport>;
  /** 公示期限依据 */
  shownBasis?: Maybe<Citation>;
  /** 公示截止日期: the last day of publicity; null where it was not shown here, or the calendar does not reach it. */
  shownUntil?: Maybe<Scalars['Date']['output']>;
  /** 评价状态 */
  state?: Maybe<EvaluationState>;
  /** 有效期起 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 有效期至: as the authority stated it. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 提升途径: each change that gives a better grade, and the earliest day. */
  wayBack?: Maybe<Array<EvaluationWay>>;
  /** 评价年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 隔离的事实分页 */
export type ConstructionQuarantinePage = {
  __typename?: 'ConstructionQuarantinePage';
  /** 隔离的事实 */
  nodes?: Maybe<Array<QuarantinedFact>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

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

/** 工程建设信息 */
export type ConstructionSection = {
  __typename?: 'ConstructionSection';
  /** 投标: what the firm bid for, won or not, as units stated it and as tenders were opened here; latest first. */
  bids?: Maybe<Array<Bid>>;
  /** 信用行为记录: latest first, of so many years, the running one included; all where none is said. The public sees what is published, as long as it may be. */
  conducts?: Maybe<Array<ConductRecord>>;
  /** 合同: latest first. */
  contracts?: Maybe<Array<Contract>>;
  /** 企业变更: from what the firm was upgraded, split off or merged; latest first. */
  firmChanges?: Maybe<Array<FirmChange>>;
  /** 数据截止时刻: the source has reported up to here. */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 信用评价等级: latest year first, each with its own authority; never one composite. */
  grades?: Maybe<Array<ConstructionGrade>>;
  /** 项目: in which the firm has a contract; of a project only the firm's own sections. */
  projects?: Maybe<Array<Project>>;
  /** 适用等级: which grade counts in a role in this province on the day of the profile's instant, from what is public; null for a subject of which nothing is public here. A tender's check says what counted at its opening. */
  standing?: Maybe<ConstructionStanding>;
};


/** 工程建设信息 */
export type ConstructionSectionConductsArgs = {
  years?: InputMaybe<Scalars['Int']['input']>;
};


/** 工程建设信息 */
export type ConstructionSectionStandingArgs = {
  role: ConstructionRole;
};

/** 表格数据: columns and rows; what it holds of prices makes the whole the unit's own. */
export type ConstructionSheet = {
  __typename?: 'ConstructionSheet';
  /** 表头 */
  columns?: Maybe<Array<Scalars['String']['output']>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
  /** 数据行 */
  rows?: Maybe<Array<Array<Scalars['String']['output']>>>;
};

/** 适用等级: the province's newest result while it is valid or extended, else what a change of the firm, the whole country, or the rule for newcomers says. */
export type ConstructionStanding = {
  __typename?: 'ConstructionStanding';
  /** 评价机关 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 依据 */
  basis?: Maybe<Array<Citation>>;
  /** 最高可适用等级: where there is no grade. */
  bound?: Maybe<Scalars['String']['output']>;
  /** 企业变更规则: where a change of the firm decides. */
  change?: Maybe<Citation>;
  /** 是否顺延: the result has ended, and counts on as the province has no newer one. */
  extended?: Maybe<Scalars['Boolean']['output']>;
  /** 适用等级: null where it is not to be told. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 所据评价编号: null where no single result counts. */
  gradeId?: Maybe<Scalars['ID']['output']>;
  /** 初次进入规则: for a newcomer. */
  newcomer?: Maybe<Citation>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 是否有效: whether it rests on a result that is valid on the day, by its own days or by their extension. */
  valid?: Maybe<Scalars['Boolean']['output']>;
};

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
  columns: Array<Scalars['String']['input']>;
  /** 数据行 */
  rows: Array<ConstructionTableRow>;
  /** 表格类别 */
  table: ConstructionTable;
};

/** 表格数据行 */
export type ConstructionTableRow = {
  /** 单元格 */
  cells: Array<InputMaybe<Scalars['String']['input']>>;
  /** 行号: in the file, from 1. */
  line: Scalars['Int']['input'];
};

/** 合同: what was built for whom is shared inside, its prices are the firm's secret. */
export type Contract = {
  __typename?: 'Contract';
  /** 发包人 */
  client?: Maybe<Scalars['String']['output']>;
  /** 联合体牵头人: null for a party alone. */
  consortiumLead?: Maybe<Scalars['Boolean']['output']>;
  /** 结束日期 */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** 合同编号 */
  id: Scalars['ID']['output'];
  /** 关键人员: by the day on which they began. */
  keyPersons?: Maybe<Array<KeyPerson>>;
  /** 履约情况: by year, latest first. */
  performance?: Maybe<Array<ContractPerformance>>;
  /** 合同价（元） */
  price?: Maybe<Scalars['Decimal']['output']>;
  /** 合同价区间: the band into which the price falls; null where no bands are in force. */
  priceBand?: Maybe<PriceBand>;
  /** 项目 */
  project?: Maybe<Scalars['String']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 安全事故: latest first. */
  safetyFacts?: Maybe<Array<SafetyFact>>;
  /** 合同段 */
  section?: Maybe<Scalars['String']['output']>;
  /** 联合体份额: of the section, 0 to 1; null for a party alone. */
  share?: Maybe<Scalars['Decimal']['output']>;
  /** 签订日期 */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** 开始日期 */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** 单价 */
  unitPrices?: Maybe<Array<UnitPrice>>;
  /** 工资支付: by month, latest first. */
  wages?: Maybe<Array<WageFact>>;
};

/** 合同汇总维度 */
export type ContractDimension =
  /** 从业类别 */
  | 'ROLE'
  /** 签订年度 */
  | 'YEAR';

/** 合同汇总 */
export type ContractFigure = {
  __typename?: 'ContractFigure';
  /** 维度值 */
  by?: Maybe<Scalars['String']['output']>;
  /** 企业数: null where it is withheld. */
  subjects?: Maybe<Scalars['Int']['output']>;
  /** 合同价合计（元）: null where it is withheld. */
  sum?: Maybe<Scalars['Decimal']['output']>;
  /** 是否隐去 */
  withheld?: Maybe<Scalars['Boolean']['output']>;
};

/** 合同: one party's contract of a section; each member of a consortium has its own. */
export type ContractLine = {
  /** 发包人 */
  client?: InputMaybe<Scalars['String']['input']>;
  /** 联合体牵头人: 是 or 否; nothing for a party alone. */
  consortiumLead?: InputMaybe<Scalars['String']['input']>;
  /** 结束日期 */
  endsOn?: InputMaybe<Scalars['String']['input']>;
  /** 企业名称: where it is given it must be the register's. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 合同价（元） */
  price?: InputMaybe<Scalars['String']['input']>;
  /** 项目名称 */
  projectName?: InputMaybe<Scalars['String']['input']>;
  /** 来源编号 */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** 从业类别: CONTRACTOR, DESIGNER, SUPERVISOR, TESTING, or in words. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** 合同段: its number; then project, section name and client are the section's. */
  section?: InputMaybe<Scalars['String']['input']>;
  /** 合同段名称 */
  sectionName?: InputMaybe<Scalars['String']['input']>;
  /** 联合体份额: 0 to 1; nothing for a party alone. */
  share?: InputMaybe<Scalars['String']['input']>;
  /** 签订日期 */
  signedOn?: InputMaybe<Scalars['String']['input']>;
  /** 开始日期 */
  startsOn?: InputMaybe<Scalars['String']['input']>;
  /** 主体: 统一社会信用代码 or subject id. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** 履约情况: of a contract in a year. */
export type ContractPerformance = {
  __typename?: 'ContractPerformance';
  /** 是否参加投标评价 */
  bid?: Maybe<Scalars['Boolean']['output']>;
  /** 完工日期 */
  finishedOn?: Maybe<Scalars['Date']['output']>;
  /** 履约编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 是否参加履约评价 */
  performed?: Maybe<Scalars['Boolean']['output']>;
  /** 完成比例: 0 to 1. */
  progress?: Maybe<Scalars['Decimal']['output']>;
  /** 开工日期 */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** 年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 合同段 */
export type ContractSection = {
  __typename?: 'ContractSection';
  /** 发包人 */
  client?: Maybe<Scalars['String']['output']>;
  /** 合同段编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 合同段名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** 参建单位: who has a contract in it; in a firm's profile itself alone. */
  parties?: Maybe<Array<ProjectParty>>;
  /** 标价（元） */
  price?: Maybe<Scalars['Decimal']['output']>;
  /** 标价区间: null where no bands are in force. */
  priceBand?: Maybe<PriceBand>;
};

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

/** 信用档案 */
export type CreditProfile = {
  __typename?: 'CreditProfile';
  /** 工程建设信息 */
  construction?: Maybe<ConstructionSection>;
  /** 已知时刻 */
  knownAt: Scalars['DateTime']['output'];
  memberIds: Array<Scalars['ID']['output']>;
  /** 主体编号 */
  subjectId: Scalars['ID']['output'];
};

/** 信用使用: what the tender's own document makes of a grade. */
export type CreditUseInput = {
  /** 投标保证金 */
  bidBond?: InputMaybe<BondInput>;
  /** 可投标段数 */
  lots?: InputMaybe<Array<GradeLotsInput>>;
  /** 有不良记录的新进入企业: the grade under which it is used, B or lower. */
  newcomerWithBadRecord?: InputMaybe<TenderGrade>;
  /** 履约保证金 */
  performanceBond?: InputMaybe<BondInput>;
  /** 评标加分 */
  points?: InputMaybe<Array<GradePointsInput>>;
  /** 招标文件原文: the sentences on credit. */
  words?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** 信用行为依据 */
export type EvaluatedConduct = {
  __typename?: 'EvaluatedConduct';
  /** 行为代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 合同编号: null for other conduct. */
  contractId?: Maybe<Scalars['ID']['output']>;
  /** 整改日期 */
  correctedOn?: Maybe<Scalars['Date']['output']>;
  /** 事实编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 发生日期 */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** 行为类别 */
  part?: Maybe<ConductPart>;
  /** 次数 */
  times?: Maybe<Scalars['Int']['output']>;
};

/** 合同段依据 */
export type EvaluatedSection = {
  __typename?: 'EvaluatedSection';
  /** 是否评价投标行为 */
  bid?: Maybe<Scalars['Boolean']['output']>;
  /** 合同编号: of a bid without a contract, the bid's. */
  contractId?: Maybe<Scalars['ID']['output']>;
  /** 事实编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 是否评价履约行为 */
  performed?: Maybe<Scalars['Boolean']['output']>;
  /** 标价（元）: null for a bid without a contract. */
  price?: Maybe<Scalars['Decimal']['output']>;
};

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

/** 等级限制 */
export type EvaluationBound = {
  __typename?: 'EvaluationBound';
  /** 依据条款 */
  clause?: Maybe<Citation>;
  /** 事实编号 */
  factId?: Maybe<Scalars['ID']['output']>;
  /** 最高等级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** 限制种类 */
  kind?: Maybe<EvaluationBoundKind>;
};

/** 等级限制种类 */
export type EvaluationBoundKind =
  /** 直接定为D级 */
  | 'DIRECT_D'
  /** 每年最多上升一级 */
  | 'ONE_GRADE_UP';

/** 扣分明细 */
export type EvaluationContribution = {
  __typename?: 'EvaluationContribution';
  /** 投标编号: of a bid without a contract. */
  bidId?: Maybe<Scalars['ID']['output']>;
  /** 依据条款 */
  clause?: Maybe<Citation>;
  /** 行为代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 合同编号: null for other conduct, and in a bid without a contract. */
  contractId?: Maybe<Scalars['ID']['output']>;
  /** 对综合得分的影响: to the millionth. */
  effect?: Maybe<Scalars['Decimal']['output']>;
  /** 证据: number of the document in which it was found. */
  evidenceRef?: Maybe<Scalars['String']['output']>;
  /** 事实编号: what an objection names. */
  factId?: Maybe<Scalars['ID']['output']>;
  /** 发生日期 */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** 行为类别 */
  part?: Maybe<ConductPart>;
  /** 扣分: from the score of its section, or from the whole; never above 0. */
  points?: Maybe<Scalars['Decimal']['output']>;
  /** 标准原文 */
  text?: Maybe<Scalars['String']['output']>;
  /** 次数 */
  times?: Maybe<Scalars['Int']['output']>;
  /** 行为 */
  title?: Maybe<Scalars['String']['output']>;
};

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

/** 评价解释: 100 and all effects make the exact score, which rounded is the score. */
export type EvaluationExplanation = {
  __typename?: 'EvaluationExplanation';
  /** 基准分 */
  baseScore?: Maybe<Scalars['Decimal']['output']>;
  /** 依据 */
  basis?: Maybe<Citation>;
  /** 投标行为得分 T: mean of all sections bid for, to the millionth; null without one. */
  bid?: Maybe<Scalars['Decimal']['output']>;
  /** 投标权重 a */
  bidWeight?: Maybe<Scalars['Decimal']['output']>;
  /** 等级限制: these bound the grade, whatever the score. */
  bounds?: Maybe<Array<EvaluationBound>>;
  /** 扣分明细 */
  contributions?: Maybe<Array<EvaluationContribution>>;
  /** 评价标准版本 */
  edition?: Maybe<Scalars['String']['output']>;
  /** 综合得分 X = aT + bL − ΣQ, to the millionth, the rest cut off. */
  exact?: Maybe<Scalars['Decimal']['output']>;
  /** 评价等级: once the limits are applied; null where nothing was evaluated. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 得分对应等级 */
  gradeByScore?: Maybe<Scalars['String']['output']>;
  /** 其他行为扣分 ΣQ */
  other?: Maybe<Scalars['Decimal']['output']>;
  /** 履约行为得分 L: mean of all sections performed, weighted by price, to the millionth; null without one. */
  performance?: Maybe<Scalars['Decimal']['output']>;
  /** 履约权重 b */
  performanceWeight?: Maybe<Scalars['Decimal']['output']>;
  /** 综合得分: to the hundredth, half up. */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** 合同段得分 */
  sections?: Maybe<Array<EvaluationSection>>;
  /** 权重依据 */
  weightsBasis?: Maybe<Citation>;
};

/** 评价依据分页 */
export type EvaluationFactsPage = {
  __typename?: 'EvaluationFactsPage';
  /** 企业年度 */
  nodes?: Maybe<Array<FirmYear>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 评价异议 */
export type EvaluationObjection = {
  __typename?: 'EvaluationObjection';
  /** 期限依据 */
  basis?: Maybe<Citation>;
  /** 更正的事实: conducts by their statements, sections by their contracts. */
  correctedFacts?: Maybe<Array<Scalars['ID']['output']>>;
  /** 答复单位 */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** 答复日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 答复期限: null past the calendar and where no rule in force says it. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 评价流程编号 */
  evaluationId?: Maybe<Scalars['ID']['output']>;
  /** 提出日期 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** 异议理由 */
  ground?: Maybe<Scalars['String']['output']>;
  /** 异议编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 逾期 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 不得由其决定: units with a hand in the result. */
  mustNotBeDecidedBy?: Maybe<Array<Scalars['String']['output']>>;
  /** 证明材料 */
  proofs?: Maybe<Array<EvaluationProof>>;
  /** 答复理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 异议状态 */
  state?: Maybe<EvaluationObjectionState>;
};

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

/** 证明材料 */
export type EvaluationProof = {
  __typename?: 'EvaluationProof';
  /** 材料编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 文件摘要: SHA-256, hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
};

/** 企业自评 */
export type EvaluationReport = {
  __typename?: 'EvaluationReport';
  /** 截止日期 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 提交日期 */
  handedInOn?: Maybe<Scalars['Date']['output']>;
  /** 逾期 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 自评说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 证明材料: with the SHA-256 that each had. */
  proofs?: Maybe<Array<EvaluationProof>>;
  /** 自评得分 */
  score?: Maybe<Scalars['Decimal']['output']>;
};

/** 自评内容 */
export type EvaluationReportInput = {
  /** 自评说明 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 证明材料编号 */
  proofs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 从业类别 */
  role: ConstructionRole;
  /** 自评得分: from 0 to 100, at most 2 decimals. */
  score: Scalars['Decimal']['input'];
  /** 评价年度 */
  year: Scalars['Int']['input'];
};

/** 合同段得分 */
export type EvaluationSection = {
  __typename?: 'EvaluationSection';
  /** 投标编号: of a bid without a contract. */
  bidId?: Maybe<Scalars['ID']['output']>;
  /** 投标得分 T: null where it was not bid for. */
  bidScore?: Maybe<Scalars['Decimal']['output']>;
  /** 合同编号: null for a bid without a contract. */
  contractId?: Maybe<Scalars['ID']['output']>;
  /** 履约得分 L: null where it was not performed. */
  performanceScore?: Maybe<Scalars['Decimal']['output']>;
  /** 标价（元）: null for a bid without a contract. */
  price?: Maybe<Scalars['Decimal']['output']>;
};

/** 评价结果表 */
export type EvaluationSheet = {
  __typename?: 'EvaluationSheet';
  /** 列 */
  columns?: Maybe<Array<Scalars['String']['output']>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
  /** 行 */
  rows?: Maybe<Array<Array<Scalars['String']['output']>>>;
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

/** 办理步骤 */
export type EvaluationStep = {
  __typename?: 'EvaluationStep';
  /** 办理单位: null for a subject. */
  byUnit?: Maybe<Scalars['String']['output']>;
  /** 文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** 事项 */
  event?: Maybe<Scalars['String']['output']>;
  /** 日期 */
  on?: Maybe<Scalars['Date']['output']>;
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 办理后状态 */
  state?: Maybe<Scalars['String']['output']>;
};

/** 评价待办 */
export type EvaluationTask = {
  __typename?: 'EvaluationTask';
  /** 不能办理的原因 */
  blockedBy?: Maybe<EvaluationBlock>;
  /** 到期日期: from or by which it is to be done; null where no rule says it. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 评价: null where nobody has begun. */
  evaluation?: Maybe<ConstructionGrade>;
  /** 评价流程编号: null where nobody has begun. */
  evaluationId?: Maybe<Scalars['ID']['output']>;
  /** 逾期 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 名称: under which the firm is registered now; null for what is no firm. */
  name?: Maybe<Scalars['String']['output']>;
  /** 下一步 */
  next?: Maybe<EvaluationDeed>;
  /** 可以办理 */
  ready?: Maybe<Scalars['Boolean']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 起始日期: since when it waits. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 承办单位: null where none is left to do it, and for owners' own answers. */
  unit?: Maybe<Scalars['String']['output']>;
  /** 评价年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 提升途径 */
export type EvaluationWay = {
  __typename?: 'EvaluationWay';
  /** 所需改变 */
  change?: Maybe<Scalars['String']['output']>;
  /** 最早日期 */
  earliestOn?: Maybe<Scalars['Date']['output']>;
  /** 届时等级 */
  resultingGrade?: Maybe<Scalars['String']['output']>;
};

/** 利害关系声明 */
export type EvaluatorDeclaration = {
  __typename?: 'EvaluatorDeclaration';
  /** 回避依据 */
  basis?: Maybe<Citation>;
  /** 声明时刻: null before anything was declared. */
  declaredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 开标时刻: as planned, and as it was once it is opened; of this instant the check is asked. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** 状态 */
  state?: Maybe<EvaluatorState>;
  /** 招标项目编号 */
  tenderId?: Maybe<Scalars['ID']['output']>;
  /** 项目名称 */
  tenderName?: Maybe<Scalars['String']['output']>;
};

/** 评标专家 */
export type EvaluatorInput = {
  /** 工作单位的统一社会信用代码 */
  employerCode?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 令牌主体: the subject of the evaluator's token. */
  person: Scalars['String']['input'];
  /** 从业人员编号: of one whom the registry knows; whom it works for counts as its employer. */
  practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** 招标项目编号 */
  tenderId: Scalars['ID']['input'];
  /** 聘任截止日期: the last day. */
  until: Scalars['Date']['input'];
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

/** 扣分行为 */
export type ExplainedConduct = {
  __typename?: 'ExplainedConduct';
  /** 发生日期 */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** 行为类别 */
  part?: Maybe<Scalars['String']['output']>;
  /** 扣分 */
  points?: Maybe<Scalars['Decimal']['output']>;
  /** 行为 */
  title?: Maybe<Scalars['String']['output']>;
};

/** 企业变更 */
export type FirmChange = {
  __typename?: 'FirmChange';
  /** 变更日期 */
  changedOn?: Maybe<Scalars['Date']['output']>;
  /** 变更编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 变更类别 */
  kind?: Maybe<FirmChangeKind>;
  /** 原企业主体编号 */
  ofSubjectIds?: Maybe<Array<Scalars['ID']['output']>>;
};

/** 企业变更类别 */
export type FirmChangeKind =
  /** 合并 */
  | 'MERGED'
  /** 分立 */
  | 'SPLIT'
  /** 资质升级 */
  | 'UPGRADED';

/** 企业变更 */
export type FirmChangeLine = {
  /** 变更日期 */
  changedOn?: InputMaybe<Scalars['String']['input']>;
  /** 变更类别: UPGRADED, SPLIT, MERGED, or in words. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 原企业: what it came from, by code or subject id, with 、 between them. */
  of?: InputMaybe<Scalars['String']['input']>;
  /** 来源编号 */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** 主体: the firm that came out of it, by 统一社会信用代码 or subject id. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** 企业年度 */
export type FirmYear = {
  __typename?: 'FirmYear';
  /** 信用行为 */
  conducts?: Maybe<Array<EvaluatedConduct>>;
  /** 评价等级: as it was found of that year; null where nobody has. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 上年等级: the last that the province gave; null for none. */
  lastGrade?: Maybe<Scalars['String']['output']>;
  /** 合同段 */
  sections?: Maybe<Array<EvaluatedSection>>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 省级另定等级 */
export type GradeDifference = {
  __typename?: 'GradeDifference';
  /** 省级答复等级 */
  answered?: Maybe<Scalars['String']['output']>;
  /** 文号 */
  docNo?: Maybe<Scalars['String']['output']>;
  /** 县级评价等级: as it follows from the facts. */
  found?: Maybe<Scalars['String']['output']>;
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
};

/** 信用等级数: subjects of one kind of work that have one grade of one year; grades of the province and of the nation stand side by side. */
export type GradeFigure = {
  __typename?: 'GradeFigure';
  /** 信用等级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 效力范围 */
  scope?: Maybe<GradeScope>;
  /** 主体数: null where it is withheld. */
  subjects?: Maybe<Scalars['Int']['output']>;
  /** 是否隐去 */
  withheld?: Maybe<Scalars['Boolean']['output']>;
  /** 评价年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 现行信用等级 */
export type GradeInForce = {
  __typename?: 'GradeInForce';
  /** 信用等级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** 评价编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 主体编号: the identity of which it is said. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 有效期至: the last day. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 评价年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 可投标段数 */
export type GradeLots = {
  __typename?: 'GradeLots';
  /** 信用等级 */
  grade?: Maybe<TenderGrade>;
  /** 最多标段数 */
  most?: Maybe<Scalars['Int']['output']>;
};

/** 可投标段数 */
export type GradeLotsInput = {
  /** 信用等级 */
  grade: TenderGrade;
  /** 最多标段数 */
  most: Scalars['Int']['input'];
};

/** 评标加分 */
export type GradePoints = {
  __typename?: 'GradePoints';
  /** 信用等级 */
  grade?: Maybe<TenderGrade>;
  /** 分值 */
  points?: Maybe<Scalars['Decimal']['output']>;
};

/** 评标加分 */
export type GradePointsInput = {
  /** 信用等级 */
  grade: TenderGrade;
  /** 分值 */
  points: Scalars['Decimal']['input'];
};

/** 保证金减免 */
export type GradeReduction = {
  __typename?: 'GradeReduction';
  /** 信用等级 */
  grade?: Maybe<TenderGrade>;
  /** 减免部分 */
  reduction?: Maybe<Scalars['Decimal']['output']>;
};

/** 保证金减免 */
export type GradeReductionInput = {
  /** 信用等级 */
  grade: TenderGrade;
  /** 减免部分: of the bond; 0.5 is half. */
  reduction: Scalars['Decimal']['input'];
};

/** 效力范围 */
export type GradeScope =
  /** 全国 */
  | 'NATIONAL'
  /** 本省 */
  | 'PROVINCE';

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

/** 关键人员: a natural person; no number of it is kept. */
export type KeyPerson = {
  __typename?: 'KeyPerson';
  /** 姓名 */
  displayName?: Maybe<Scalars['String']['output']>;
  /** 任职结束日期: null while it lasts. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** 岗位 */
  post?: Maybe<Scalars['String']['output']>;
  /** 任职开始日期 */
  startsOn?: Maybe<Scalars['Date']['output']>;
};

/** 关键人员 */
export type KeyPersonLine = {
  /** 合同: its number. */
  contract?: InputMaybe<Scalars['String']['input']>;
  /** 任职结束日期 */
  endsOn?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 岗位: such as 项目经理, 项目总工, 总监理工程师. */
  post?: InputMaybe<Scalars['String']['input']>;
  /** 从业人员主体编号: where the register has the person. */
  practitioner?: InputMaybe<Scalars['String']['input']>;
  /** 来源编号 */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** 任职开始日期 */
  startsOn?: InputMaybe<Scalars['String']['input']>;
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

/** 脱敏方式: the ways of masking. */
export type MaskKind =
  /** 末四位: only the last four characters. */
  | 'LAST_FOUR'
  /** 姓名: the first character, then **. */
  | 'NAME';

/** 成员核查结果 */
export type MemberCheck = {
  __typename?: 'MemberCheck';
  /** 评价机关 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 等级上限 */
  bound?: Maybe<Scalars['String']['output']>;
  /** 企业变更规则: of a firm that was upgraded, split or merged. */
  changeRule?: Maybe<Citation>;
  /** 是否延期一年使用 */
  extended?: Maybe<Scalars['Boolean']['output']>;
  /** 信用等级: null where it is not known. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** 新进入企业规则 */
  newcomerRule?: Maybe<Citation>;
  /** 统一社会信用代码 */
  uscc?: Maybe<Scalars['String']['output']>;
  /** 开标时是否有效 */
  validAtOpening?: Maybe<Scalars['Boolean']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 修改招标项目: before the opening only; all of it is said anew. */
  amendTender?: Maybe<Tender>;
  /** 登记省级答复: once the publicity is over and no objection is open. AGREE makes the result final, SET with the grade that the province gives instead, RETURN sends it back. */
  answerEvaluation?: Maybe<ConstructionGrade>;
  /** 聘任评标专家: the bearer of a token, up to and with a day; never one who is employed by a bidder. */
  appointEvaluator?: Maybe<TenderEvaluator>;
  /** 县级评价: by the unit that assesses; score and grade follow from the facts. With a reason where an owner is not waited for, and where a result of the year stands. */
  assessEvaluation?: Maybe<ConstructionGrade>;
  /** 终止招标: before the opening only. */
  cancelTender?: Maybe<Tender>;
  /** 决定评价异议: never by a unit or a person with a hand in the result. What is upheld corrects facts, and the result follows from them. */
  decideEvaluationObjection?: Maybe<EvaluationObjection>;
  /** 投诉处理决定: of an accepted one. */
  decideTenderComplaint?: Maybe<TenderComplaint>;
  /** 声明利害关系并回避: by the evaluator itself, who is excluded from then on. */
  declareConflict?: Maybe<EvaluatorDeclaration>;
  /** 声明无利害关系: by the evaluator itself; without it nothing is checked. */
  declareNoConflict?: Maybe<EvaluatorDeclaration>;
  /** 提出评价异议: by the subject itself, while its result is shown or stands. */
  fileEvaluationObjection?: Maybe<EvaluationObjection>;
  /** 投诉: by a bidder or a member of one, within ten days of the day on which it knew. */
  fileTenderComplaint?: Maybe<TenderComplaint>;
  /** 导入工程信用表格: up to 500 rows of a table, in its columns; each is judged like a line of stateConstructionFacts. */
  importConstructionTable?: Maybe<StatedConstructionFacts>;
  /** 解除取消投标资格: from a day on. */
  liftBiddingBan?: Maybe<BiddingBan>;
  /** 制作评标报告附件: the table of the check of a receipt, as DOCX and PDF; it ends the evaluation. */
  makeTenderReport?: Maybe<Array<TenderDocument>>;
  /** 开标: once, at the planned instant or after it; the opening instant is the planned one. */
  openTender?: Maybe<Tender>;
  /** 建设单位评价: the owner of a section says that it looked at the facts of its performance. */
  ownerScore?: Maybe<SectionToScore>;
  /** 登记取消投标资格的决定: one to two years for collusion, one to three for fraud. */
  recordBiddingBan?: Maybe<BiddingBan>;
  /** 登记全国评价结果: what the ministry found of a firm. */
  recordNationalGrade?: Maybe<ConstructionGrade>;
  /** 登记建设单位评价: by the unit that answers for an owner that the register does not know. */
  recordOwnerScore?: Maybe<SectionToScore>;
  /** 登记招标项目: its use of credit within the legal caps and without an indicator that the law forbids. Sent again under one `key` (幂等键), it gives the tender that was recorded then. */
  recordTender?: Maybe<Tender>;
  /** 登记投标人: a firm alone, or a consortium with its leader first; before the opening only. Only the blind code is given back. */
  registerBidder?: Maybe<RegisteredBidder>;
  /** 企业自评: by the subject itself for a year that is over; late where it comes after the day. */
  reportEvaluation?: Maybe<ConstructionGrade>;
  /** 解除聘任 */
  revokeEvaluator?: Maybe<TenderEvaluator>;
  /** 公示评价结果 */
  showEvaluation?: Maybe<ConstructionGrade>;
  /** 登记工程事实: up to 500 lines of each kind. Every line is accepted, known, a correction, or kept in quarantine with the reason; repeated, it changes nothing. */
  stateConstructionFacts?: Maybe<StatedConstructionFacts>;
  /** 撤销信用行为: by another person than stated it, with a reason; it is no longer said from then on. */
  strikeConduct?: Maybe<ConductRecord>;
  /** 决定是否受理: by a unit and a person with no hand in the tender. */
  takeTenderComplaint?: Maybe<TenderComplaint>;
  /** 撤回投标: before the opening only. */
  withdrawBidder?: Maybe<RegisteredBidder>;
  /** 撤回评价异议 */
  withdrawEvaluationObjection?: Maybe<EvaluationObjection>;
  /** 撤回投诉 */
  withdrawTenderComplaint?: Maybe<TenderComplaint>;
};


export type MutationAmendTenderArgs = {
  id: Scalars['ID']['input'];
  input: TenderInput;
  reason: Scalars['String']['input'];
};


export type MutationAnswerEvaluationArgs = {
  input: ProvinceAnswerInput;
};


export type MutationAppointEvaluatorArgs = {
  input: EvaluatorInput;
};


export type MutationAssessEvaluationArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  role: ConstructionRole;
  subjectId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type MutationCancelTenderArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDecideEvaluationObjectionArgs = {
  corrections?: InputMaybe<Array<ConductCorrection>>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  sections?: InputMaybe<Array<SectionCorrection>>;
  uphold: Scalars['Boolean']['input'];
};


export type MutationDecideTenderComplaintArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  uphold: Scalars['Boolean']['input'];
};


export type MutationDeclareConflictArgs = {
  reason: Scalars['String']['input'];
  tenderId: Scalars['ID']['input'];
};


export type MutationDeclareNoConflictArgs = {
  tenderId: Scalars['ID']['input'];
};


export type MutationFileEvaluationObjectionArgs = {
  ground: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  proofs?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationFileTenderComplaintArgs = {
  ground: Scalars['String']['input'];
  knewOn: Scalars['Date']['input'];
  tenderId: Scalars['ID']['input'];
};


export type MutationImportConstructionTableArgs = {
  input: ConstructionTableInput;
};


export type MutationLiftBiddingBanArgs = {
  id: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
};


export type MutationMakeTenderReportArgs = {
  receiptId: Scalars['ID']['input'];
  tenderId: Scalars['ID']['input'];
};


export type MutationOpenTenderArgs = {
  id: Scalars['ID']['input'];
};


export type MutationOwnerScoreArgs = {
  contractId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  year: Scalars['Int']['input'];
};


export type MutationRecordBiddingBanArgs = {
  input: BiddingBanInput;
};


export type MutationRecordNationalGradeArgs = {
  input: NationalGradeInput;
};


export type MutationRecordOwnerScoreArgs = {
  contractId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  year: Scalars['Int']['input'];
};


export type MutationRecordTenderArgs = {
  input: TenderInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRegisterBidderArgs = {
  members: Array<Scalars['String']['input']>;
  tenderId: Scalars['ID']['input'];
};


export type MutationReportEvaluationArgs = {
  input: EvaluationReportInput;
};


export type MutationRevokeEvaluatorArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationShowEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationStateConstructionFactsArgs = {
  batch: ConstructionFactsInput;
};


export type MutationStrikeConductArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationTakeTenderComplaintArgs = {
  accept: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWithdrawBidderArgs = {
  bidderCode: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  tenderId: Scalars['ID']['input'];
};


export type MutationWithdrawEvaluationObjectionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawTenderComplaintArgs = {
  id: Scalars['ID']['input'];
};

/** 全国效力 */
export type NationalEffect = {
  __typename?: 'NationalEffect';
  /** 依据 */
  basis?: Maybe<Citation>;
  /** 等级 */
  grade?: Maybe<Scalars['String']['output']>;
};

/** 全国评价结果 */
export type NationalGradeInput = {
  /** 文号 */
  docNo: Scalars['String']['input'];
  /** 信用等级 */
  grade: CreditGrade;
  /** 说明: where the grade is better than the provinces' results allow, or another than was recorded before. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 从业类别 */
  role: ConstructionRole;
  /** 评价得分: where the ministry states one. */
  score?: InputMaybe<Scalars['Decimal']['input']>;
  /** 主体编号 */
  subjectId: Scalars['ID']['input'];
  /** 有效期起 */
  validFrom: Scalars['Date']['input'];
  /** 评价年度 */
  year: Scalars['Int']['input'];
};

/** 建设单位评价 */
export type OwnerAnswer = {
  __typename?: 'OwnerAnswer';
  /** 合同编号 */
  contractId?: Maybe<Scalars['ID']['output']>;
  /** 查看的事实: the statements that it looked at. */
  lookedAt?: Maybe<Array<Scalars['ID']['output']>>;
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 评价日期 */
  on?: Maybe<Scalars['Date']['output']>;
  /** 代为答复的单位: null where the owner's own subject answered. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 末游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否有下一页 */
  hasNextPage?: Maybe<Scalars['Boolean']['output']>;
};

/** 履约情况: one of a contract and year. */
export type PerformanceLine = {
  /** 是否参加投标评价: 是 or 否. */
  bid?: InputMaybe<Scalars['String']['input']>;
  /** 合同: its number. */
  contract?: InputMaybe<Scalars['String']['input']>;
  /** 完工日期 */
  finishedOn?: InputMaybe<Scalars['String']['input']>;
  /** 企业名称: where it is given it must be the register's. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 是否参加履约评价: 是 or 否. */
  performed?: InputMaybe<Scalars['String']['input']>;
  /** 完成比例: 0 to 1. */
  progress?: InputMaybe<Scalars['String']['input']>;
  /** 开工日期 */
  startedOn?: InputMaybe<Scalars['String']['input']>;
  /** 主体: where it is given it must be the contract's party. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** 年度 */
  year?: InputMaybe<Scalars['String']['input']>;
};

/** 合同价区间: as the county's list has it（样例）. */
export type PriceBand = {
  __typename?: 'PriceBand';
  /** 依据 */
  basis?: Maybe<Citation>;
  /** 区间代码: BAND_1 is the lowest. */
  code?: Maybe<Scalars['String']['output']>;
  /** 区间: in words, 万元. */
  title?: Maybe<Scalars['String']['output']>;
};

/** 项目 */
export type Project = {
  __typename?: 'Project';
  /** 完工日期 */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** 项目编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 项目类别 */
  kind?: Maybe<ProjectKind>;
  /** 项目名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** 项目法人 */
  ownerName?: Maybe<Scalars['String']['output']>;
  /** 项目法人主体编号: where the register has it. */
  ownerSubjectId?: Maybe<Scalars['ID']['output']>;
  /** 合同段: by id; in a firm's profile its own alone. */
  sections?: Maybe<Array<ContractSection>>;
  /** 开工日期 */
  startsOn?: Maybe<Scalars['Date']['output']>;
};

/** 项目分页 */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** 项目 */
  nodes?: Maybe<Array<Project>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 项目筛选 */
export type ProjectFilter = {
  /** 项目类别 */
  kind?: InputMaybe<ProjectKind>;
  /** 开工日期不早于 */
  startedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 开工日期不晚于 */
  startedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 项目类别 */
export type ProjectKind =
  /** 桥梁 */
  | 'BRIDGE'
  /** 养护 */
  | 'MAINTENANCE'
  /** 港口 */
  | 'PORT'
  /** 公路 */
  | 'ROAD'
  /** 隧道 */
  | 'TUNNEL'
  /** 航道 */
  | 'WATERWAY';

/** 项目 */
export type ProjectLine = {
  /** 完工日期 */
  endsOn?: InputMaybe<Scalars['String']['input']>;
  /** 项目类别: ROAD, BRIDGE, TUNNEL, WATERWAY, PORT, MAINTENANCE, or in words. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** 项目名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 项目法人: its 统一社会信用代码 or subject id, where the register has it. */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** 项目法人 */
  ownerName?: InputMaybe<Scalars['String']['input']>;
  /** 来源编号 */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** 开工日期 */
  startsOn?: InputMaybe<Scalars['String']['input']>;
};

/** 参建单位: one party of a section, by its contract. */
export type ProjectParty = {
  __typename?: 'ProjectParty';
  /** 联合体牵头人 */
  consortiumLead?: Maybe<Scalars['Boolean']['output']>;
  /** 合同编号 */
  contractId?: Maybe<Scalars['ID']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 联合体份额 */
  share?: Maybe<Scalars['Decimal']['output']>;
  /** 签订日期 */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

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
  answeredOn: Scalars['Date']['input'];
  /** 直接定为D级: with SET to D alone. */
  directD?: InputMaybe<Scalars['Boolean']['input']>;
  /** 文号 */
  docNo: Scalars['String']['input'];
  /** 另定等级: with SET alone. */
  grade?: InputMaybe<CreditGrade>;
  /** 评价流程编号 */
  id: Scalars['ID']['input'];
  /** 理由: with SET and RETURN. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 隔离的事实 */
export type QuarantinedFact = {
  __typename?: 'QuarantinedFact';
  /** 原因代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 应为 */
  expected?: Maybe<Scalars['String']['output']>;
  /** 实为 */
  got?: Maybe<Scalars['String']['output']>;
  /** 隔离编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 接收时间 */
  keptAt?: Maybe<Scalars['DateTime']['output']>;
  /** 事实类别 */
  kind?: Maybe<ConstructionFactKind>;
  /** 原始数据: the line as it came, as JSON. */
  line?: Maybe<Scalars['String']['output']>;
  /** 处理办法 */
  todo?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** 证明用等级: for sibling rooms: each subject by its identities, in the order asked; what is public of it now. */
  certifiedGrades?: Maybe<Array<CertifiedGrades>>;
  /** 工程建设归集情况: for the room that keeps the catalogue: what units said of its items about the days from one to another. */
  constructionIntake?: Maybe<Intake>;
  /** 隔离的事实: a page of lines that the viewer's own unit sent and that were not taken, oldest first. */
  constructionQuarantine?: Maybe<ConstructionQuarantinePage>;
  /** 导出工程信用表格: rows of the viewer's own unit in the columns of a table（样例: the official templates were not found）. */
  constructionSheet?: Maybe<ConstructionSheet>;
  /** 招标要点成效: for the room of governance: tenders that were opened in a stretch of days, and those whose report has the receipt of a check by an instant. */
  constructionWork?: Maybe<WorkCount>;
  /** 合同价汇总: contracts by year or by role; figures that would give a firm away are withheld. */
  contractFigures?: Maybe<Array<ContractFigure>>;
  /** 评价结果表: results that are final or being shown, as rows. （样例）The official template was not found. */
  evaluationExport?: Maybe<EvaluationSheet>;
  /** 评价依据: of the firms of a role that are evaluated in a year, by id; with the grade that was found. */
  evaluationFacts?: Maybe<EvaluationFactsPage>;
  /** 评价异议待办: open ones that the viewer's unit may decide, by due day. */
  evaluationObjectionWorklist?: Maybe<Array<EvaluationObjection>>;
  /** 未办结的证明材料: for the room of the files; whether one lies before the viewer's unit with an objection or a report that it has still to decide. */
  evaluationProofOpen?: Maybe<Scalars['Boolean']['output']>;
  /** 评价待办: evaluations under way, or due and not begun, that a unit has to take on, or of all units; longest waiting first. */
  evaluationWorklist?: Maybe<Array<EvaluationTask>>;
  /** 信用等级汇总: grades of the last five evaluation years by kind of work, scope, year and grade; figures that would give somebody away are withheld. */
  gradeFigures?: Maybe<Array<GradeFigure>>;
  /** 现行信用等级: for sibling rooms: of some identities, the grades that hold on the day of an instant, as known at it. */
  gradesInForce?: Maybe<Array<GradeInForce>>;
  /** 本人的评标: the tender of the viewer's own token and what the viewer has declared there; null without an appointment that stands. */
  myAppointment?: Maybe<EvaluatorDeclaration>;
  /** 项目: one construction project; null when there is none. */
  project?: Maybe<Project>;
  /** 项目列表: a page of projects, by id. */
  projects?: Maybe<ProjectConnection>;
  /** 待建设单位评价的合同段: of the viewer's own subject as their owner, with what it has to look at. */
  sectionsToScore?: Maybe<Array<SectionToScore>>;
  /** 招标项目: null where there is none. */
  tender?: Maybe<Tender>;
  /** 招标信用核查: every bidder as known at the opening instant, or none; for the tender's evaluators, its own unit and the audit. */
  tenderCheck?: Maybe<TenderCheck>;
  /** 招标投诉: for who filed it and for units that handle it; null for everybody else. */
  tenderComplaint?: Maybe<TenderComplaint>;
  /** 招标投诉待办: those that the viewer's unit may handle, the first filed first. */
  tenderComplaintWorklist?: Maybe<Array<TenderComplaint>>;
  /** 招标项目列表: of the unit that records them, the last recorded first. */
  tenders?: Maybe<TenderPage>;
};


export type QueryCertifiedGradesArgs = {
  identities: Array<Array<Scalars['ID']['input']>>;
};


export type QueryConstructionIntakeArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryConstructionQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryConstructionSheetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  table: ConstructionTable;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConstructionWorkArgs = {
  at: Scalars['DateTime']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryContractFiguresArgs = {
  by: ContractDimension;
};


export type QueryEvaluationExportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  role: ConstructionRole;
  year: Scalars['Int']['input'];
};


export type QueryEvaluationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  role: ConstructionRole;
  year: Scalars['Int']['input'];
};


export type QueryEvaluationObjectionWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryEvaluationProofOpenArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationWorklistArgs = {
  first: Scalars['Int']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGradesInForceArgs = {
  at: Scalars['DateTime']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first: Scalars['Int']['input'];
};


export type QuerySectionsToScoreArgs = {
  first: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


export type QueryTenderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTenderCheckArgs = {
  openedAt: Scalars['DateTime']['input'];
  tenderId: Scalars['ID']['input'];
};


export type QueryTenderComplaintArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTenderComplaintWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryTendersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
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

/** 已登记的投标人 */
export type RegisteredBidder = {
  __typename?: 'RegisteredBidder';
  /** 盲码 */
  bidderCode?: Maybe<Scalars['String']['output']>;
  /** 招标项目编号 */
  tenderId?: Maybe<Scalars['ID']['output']>;
};

/** 投标限制类别 */
export type RestrictionCode =
  /** 取消投标资格 */
  | 'BIDDING_BAN'
  /** 严重违法超限超载运输失信当事人名单 */
  | 'OVERLOAD_LISTING';

/** 安全事故 */
export type SafetyFact = {
  __typename?: 'SafetyFact';
  /** 死亡人数 */
  deaths?: Maybe<Scalars['Int']['output']>;
  /** 事故编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 受伤人数 */
  injured?: Maybe<Scalars['Int']['output']>;
  /** 是否负有责任: of the contract's party. */
  liable?: Maybe<Scalars['Boolean']['output']>;
  /** 发生日期 */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** 事故等级 */
  severity?: Maybe<AccidentSeverity>;
};

/** 安全事故 */
export type SafetyLine = {
  /** 合同: its number. */
  contract?: InputMaybe<Scalars['String']['input']>;
  /** 死亡人数 */
  deaths?: InputMaybe<Scalars['String']['input']>;
  /** 受伤人数 */
  injured?: InputMaybe<Scalars['String']['input']>;
  /** 是否负有责任: 是 or 否. */
  liable?: InputMaybe<Scalars['String']['input']>;
  /** 发生日期 */
  occurredOn?: InputMaybe<Scalars['String']['input']>;
  /** 来源编号 */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** 事故等级: GENERAL, LARGER, MAJOR, GRAVE, or in words. */
  severity?: InputMaybe<Scalars['String']['input']>;
};

/** 合同段履约行为 */
export type SectionConduct = {
  __typename?: 'SectionConduct';
  /** 行为代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 整改日期 */
  correctedOn?: Maybe<Scalars['Date']['output']>;
  /** 事实编号 */
  factId?: Maybe<Scalars['ID']['output']>;
  /** 发生日期 */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** 行为 */
  text?: Maybe<Scalars['String']['output']>;
  /** 次数 */
  times?: Maybe<Scalars['Int']['output']>;
};

/** 合同段更正: what is said of a section's performance in the year of the result from now on; what is left out stays. Neither performed nor bid for, it counts nowhere in that year. */
export type SectionCorrection = {
  /** 是否参加投标评价 */
  bid?: InputMaybe<Scalars['Boolean']['input']>;
  /** 合同编号: as the explanation names it. */
  contractId: Scalars['ID']['input'];
  /** 是否参加履约评价 */
  performed?: InputMaybe<Scalars['Boolean']['input']>;
  /** 完成比例: 0 to 1. */
  progress?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 合同段 */
export type SectionLine = {
  /** 发包人 */
  client?: InputMaybe<Scalars['String']['input']>;
  /** 合同段名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 标价（元） */
  price?: InputMaybe<Scalars['String']['input']>;
  /** 项目: its number. */
  project?: InputMaybe<Scalars['String']['input']>;
  /** 来源编号 */
  ref?: InputMaybe<Scalars['String']['input']>;
};

/** 待建设单位评价的合同段 */
export type SectionToScore = {
  __typename?: 'SectionToScore';
  /** 评价日期: null while it has not been looked at as it stands now. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** 履约行为: found of the section in the year. */
  conducts?: Maybe<Array<SectionConduct>>;
  /** 合同编号 */
  contractId?: Maybe<Scalars['ID']['output']>;
  /** 截止日期 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 项目 */
  project?: Maybe<Scalars['String']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 合同段 */
  section?: Maybe<Scalars['String']['output']>;
  /** 评价年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 登记结果 */
export type StatedConstructionFacts = {
  __typename?: 'StatedConstructionFacts';
  /** 新登记数 */
  accepted?: Maybe<Scalars['Int']['output']>;
  /** 更正数 */
  corrected?: Maybe<Scalars['Int']['output']>;
  /** 已知数 */
  known?: Maybe<Scalars['Int']['output']>;
  /** 各行结论: by kind, in the order in which they came. */
  lines?: Maybe<Array<StatedLine>>;
  /** 隔离数 */
  quarantined?: Maybe<Scalars['Int']['output']>;
};

/** 一行的结论 */
export type StatedLine = {
  __typename?: 'StatedLine';
  /** 原因代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 应为 */
  expected?: Maybe<Scalars['String']['output']>;
  /** 事实编号: null where it was not taken. */
  factId?: Maybe<Scalars['ID']['output']>;
  /** 实为 */
  got?: Maybe<Scalars['String']['output']>;
  /** 事实类别 */
  kind?: Maybe<ConstructionFactKind>;
  /** 行号: its place in its list from 1; in a file its line. */
  line?: Maybe<Scalars['Int']['output']>;
  /** 结论 */
  outcome?: Maybe<LineOutcome>;
  /** 处理办法 */
  todo?: Maybe<Scalars['String']['output']>;
};

/** 招标项目 */
export type Tender = {
  __typename?: 'Tender';
  /** 投标人: for its own unit and, after the opening, the audit; before the opening blind codes alone. Null for everybody else. */
  bidders?: Maybe<Array<TenderBidder>>;
  /** 信用使用: null where its document makes nothing of a grade. */
  creditUse?: Maybe<TenderCreditUse>;
  /** 评标报告附件: for its own unit and the audit. Null for everybody else, and before they are made. */
  documents?: Maybe<Array<TenderDocument>>;
  /** 估算价（元） */
  estimatedPrice?: Maybe<Scalars['Decimal']['output']>;
  /** 评标专家: for its own unit. Null for everybody else. */
  evaluators?: Maybe<Array<TenderEvaluator>>;
  /** 招标项目编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 项目名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** 开标时刻: as planned, and as it was once it is opened. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 合同段 */
  sections?: Maybe<Array<TenderSection>>;
  /** 状态 */
  state?: Maybe<TenderState>;
  /** 招标人 */
  tenderee?: Maybe<Scalars['String']['output']>;
};

/** 投标人 */
export type TenderBidder = {
  __typename?: 'TenderBidder';
  /** 盲码 */
  bidderCode?: Maybe<Scalars['String']['output']>;
  /** 成员: leader first; null before the opening. */
  members?: Maybe<Array<Scalars['String']['output']>>;
};

/** 招标信用核查: the same whoever asks, and whenever. */
export type TenderCheck = {
  __typename?: 'TenderCheck';
  /** 投标人: all of them, by their codes. */
  bidders?: Maybe<Array<BidderCheck>>;
  /** 开标时刻: everything is as known then. */
  openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 回执: for the evaluation report. */
  receipt?: Maybe<Receipt>;
  /** 适用规则: each once. */
  rules?: Maybe<Array<Citation>>;
  /** 招标项目编号 */
  tenderId?: Maybe<Scalars['ID']['output']>;
};

/** 招标投诉 */
export type TenderComplaint = {
  __typename?: 'TenderComplaint';
  /** 受理期限: the last working day to decide whether it is taken up; null past the calendar. */
  acceptBy?: Maybe<Scalars['Date']['output']>;
  /** 期限依据 */
  basis?: Maybe<Array<Citation>>;
  /** 投诉人的盲码 */
  bidderCode?: Maybe<Scalars['String']['output']>;
  /** 开标时的核查结果: for its handler, once it is taken up; null otherwise. */
  check?: Maybe<TenderCheck>;
  /** 处理期限: the last working day to decide it; null before it is taken up, and past the calendar. */
  decideBy?: Maybe<Scalars['Date']['output']>;
  /** 等级说明: why each grade was what it was then; for its handler, once it is taken up; null otherwise. */
  explanations?: Maybe<Array<BidderGradeExplanation>>;
  /** 提出日期 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** 投诉事由 */
  ground?: Maybe<Scalars['String']['output']>;
  /** 处理单位 */
  handledBy?: Maybe<Scalars['String']['output']>;
  /** 投诉编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 知道日期: as the complainant says. */
  knewOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 处理理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state?: Maybe<TenderComplaintState>;
  /** 招标项目编号 */
  tenderId?: Maybe<Scalars['ID']['output']>;
};

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

/** 信用使用 */
export type TenderCreditUse = {
  __typename?: 'TenderCreditUse';
  /** 投标保证金 */
  bidBond?: Maybe<Bond>;
  /** 上限依据 */
  caps?: Maybe<Array<Citation>>;
  /** 可投标段数 */
  lots?: Maybe<Array<GradeLots>>;
  /** 有不良记录的新进入企业 */
  newcomerWithBadRecord?: Maybe<TenderGrade>;
  /** 履约保证金 */
  performanceBond?: Maybe<Bond>;
  /** 评标加分 */
  points?: Maybe<Array<GradePoints>>;
  /** 招标文件原文 */
  words?: Maybe<Array<Scalars['String']['output']>>;
};

/** 评标报告附件 */
export type TenderDocument = {
  __typename?: 'TenderDocument';
  /** 文件内容: base64. */
  content?: Maybe<Scalars['String']['output']>;
  /** 文件名 */
  fileName?: Maybe<Scalars['String']['output']>;
  /** 文件格式 */
  format?: Maybe<Scalars['String']['output']>;
  /** 制作时刻 */
  madeAt?: Maybe<Scalars['DateTime']['output']>;
  /** 媒体类型 */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** 回执编号 */
  receiptId?: Maybe<Scalars['ID']['output']>;
  /** 文件指纹: SHA-256, hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
};

/** 评标专家 */
export type TenderEvaluator = {
  __typename?: 'TenderEvaluator';
  /** 工作单位的统一社会信用代码 */
  employerCode?: Maybe<Scalars['String']['output']>;
  /** 聘任编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 姓名 */
  name?: Maybe<Scalars['String']['output']>;
  /** 令牌主体 */
  person?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state?: Maybe<EvaluatorState>;
  /** 招标项目编号 */
  tenderId?: Maybe<Scalars['ID']['output']>;
  /** 聘任截止日期: the last day. */
  until?: Maybe<Scalars['Date']['output']>;
};

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
  creditUse?: InputMaybe<CreditUseInput>;
  /** 估算价（元） */
  estimatedPrice: Scalars['Decimal']['input'];
  /** 项目名称 */
  name: Scalars['String']['input'];
  /** 开标时刻: as planned. */
  opensAt: Scalars['DateTime']['input'];
  /** 从业类别: whose grades are used. */
  role: ConstructionRole;
  /** 合同段: each bidder is taken to bid for all of them; what firms may bid for in part is a tender of its own. */
  sections: Array<TenderSectionInput>;
  /** 招标人 */
  tenderee: Scalars['String']['input'];
};

/** 招标项目分页 */
export type TenderPage = {
  __typename?: 'TenderPage';
  /** 招标项目 */
  nodes?: Maybe<Array<Tender>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 投标限制 */
export type TenderRestriction = {
  __typename?: 'TenderRestriction';
  /** 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 类别: of which list. */
  code?: Maybe<RestrictionCode>;
  /** 名单 */
  listName?: Maybe<Scalars['String']['output']>;
  /** 截止日期: the last day. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 合同段 */
export type TenderSection = {
  __typename?: 'TenderSection';
  /** 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** 编号 */
  no?: Maybe<Scalars['String']['output']>;
};

/** 合同段 */
export type TenderSectionInput = {
  /** 名称 */
  name: Scalars['String']['input'];
  /** 编号: where the section was stated, its number; then a bid that is won is known to be for it. */
  no: Scalars['String']['input'];
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

/** 单价（元） */
export type UnitPrice = {
  __typename?: 'UnitPrice';
  /** 项 */
  item?: Maybe<Scalars['String']['output']>;
  /** 单价（元） */
  price?: Maybe<Scalars['Decimal']['output']>;
  /** 计量单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 信用使用结果 */
export type UsedCredit = {
  __typename?: 'UsedCredit';
  /** 依据: the sentences of the tender document. */
  basis?: Maybe<Array<Scalars['String']['output']>>;
  /** 投标保证金比例: of the estimated price. */
  bidBondShare?: Maybe<Scalars['Decimal']['output']>;
  /** 可投标段数: null where there is no limit. */
  lots?: Maybe<Scalars['Int']['output']>;
  /** 履约保证金比例: of the contract price. */
  performanceBondShare?: Maybe<Scalars['Decimal']['output']>;
  /** 评标加分: null where the document gives the grade none. */
  points?: Maybe<Scalars['Decimal']['output']>;
};

/** 工资支付: 农民工工资 of a contract in a month. */
export type WageFact = {
  __typename?: 'WageFact';
  /** 拖欠金额（元） */
  arrears?: Maybe<Scalars['Decimal']['output']>;
  /** 工资编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 月份: YYYY-MM. */
  month?: Maybe<Scalars['String']['output']>;
  /** 已支付比例: 0 to 1. */
  paidShare?: Maybe<Scalars['Decimal']['output']>;
  /** 农民工人数 */
  workers?: Maybe<Scalars['Int']['output']>;
};

/** 工资支付: one of a contract and month. */
export type WageLine = {
  /** 拖欠金额（元） */
  arrears?: InputMaybe<Scalars['String']['input']>;
  /** 合同: its number. */
  contract?: InputMaybe<Scalars['String']['input']>;
  /** 月份: YYYY-MM. */
  month?: InputMaybe<Scalars['String']['input']>;
  /** 已支付比例: 0 to 1. */
  paidShare?: InputMaybe<Scalars['String']['input']>;
  /** 农民工人数 */
  workers?: InputMaybe<Scalars['String']['input']>;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CreditProfile:
    ( { __typename: 'CreditProfile' }
    & GraphQLRecursivePick<FederationTypes['CreditProfile'], {"subjectId":true,"knownAt":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CreditProfile'], {"memberIds":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccidentSeverity: ResolverTypeWrapper<Partial<AccidentSeverity>>;
  BanClause: ResolverTypeWrapper<Partial<BanClause>>;
  Bid: ResolverTypeWrapper<BidRow>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  BidLine: ResolverTypeWrapper<Partial<BidLine>>;
  BidderCheck: ResolverTypeWrapper<CheckedBidder>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BidderGradeExplanation: ResolverTypeWrapper<ExplainedGrade>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  BiddingBan: ResolverTypeWrapper<BanRow>;
  BiddingBanInput: ResolverTypeWrapper<Partial<BiddingBanInput>>;
  Bond: ResolverTypeWrapper<Partial<Bond>>;
  BondInput: ResolverTypeWrapper<Partial<BondInput>>;
  CertifiedGrade: ResolverTypeWrapper<CertifiedGradeRow>;
  CertifiedGrades: ResolverTypeWrapper<Partial<Omit<CertifiedGrades, 'grades'> & { grades?: Maybe<Array<ResolversTypes['CertifiedGrade']>> }>>;
  Citation: ResolverTypeWrapper<Partial<Citation>>;
  ConductCorrection: ResolverTypeWrapper<Partial<ConductCorrection>>;
  ConductLine: ResolverTypeWrapper<Partial<ConductLine>>;
  ConductPart: ResolverTypeWrapper<Partial<ConductPart>>;
  ConductRecord: ResolverTypeWrapper<ConductRow>;
  ConstructionFactKind: ResolverTypeWrapper<Partial<ConstructionFactKind>>;
  ConstructionFactsInput: ResolverTypeWrapper<Partial<ConstructionFactsInput>>;
  ConstructionGrade: ResolverTypeWrapper<GradeRow>;
  ConstructionQuarantinePage: ResolverTypeWrapper<Partial<Omit<ConstructionQuarantinePage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['QuarantinedFact']>> }>>;
  ConstructionRole: ResolverTypeWrapper<Partial<ConstructionRole>>;
  ConstructionSection: ResolverTypeWrapper<ProfileKey>;
  ConstructionSheet: ResolverTypeWrapper<Partial<ConstructionSheet>>;
  ConstructionStanding: ResolverTypeWrapper<Partial<ConstructionStanding>>;
  ConstructionTable: ResolverTypeWrapper<Partial<ConstructionTable>>;
  ConstructionTableInput: ResolverTypeWrapper<Partial<ConstructionTableInput>>;
  ConstructionTableRow: ResolverTypeWrapper<Partial<ConstructionTableRow>>;
  Contract: ResolverTypeWrapper<ContractRow>;
  ContractDimension: ResolverTypeWrapper<Partial<ContractDimension>>;
  ContractFigure: ResolverTypeWrapper<ShownCell>;
  ContractLine: ResolverTypeWrapper<Partial<ContractLine>>;
  ContractPerformance: ResolverTypeWrapper<PerformanceRow>;
  ContractSection: ResolverTypeWrapper<SectionRow>;
  CreditGrade: ResolverTypeWrapper<Partial<CreditGrade>>;
  CreditProfile: ResolverTypeWrapper<ProfileKey>;
  CreditUseInput: ResolverTypeWrapper<Partial<CreditUseInput>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  EvaluatedConduct: ResolverTypeWrapper<ConductFact>;
  EvaluatedSection: ResolverTypeWrapper<SectionFactRow>;
  EvaluationBlock: ResolverTypeWrapper<Partial<EvaluationBlock>>;
  EvaluationBound: ResolverTypeWrapper<Bound>;
  EvaluationBoundKind: ResolverTypeWrapper<Partial<EvaluationBoundKind>>;
  EvaluationContribution: ResolverTypeWrapper<EvaluationContributionRow>;
  EvaluationDeed: ResolverTypeWrapper<Partial<EvaluationDeed>>;
  EvaluationExplanation: ResolverTypeWrapper<EvaluationExplanationRow>;
  EvaluationFactsPage: ResolverTypeWrapper<Partial<Omit<EvaluationFactsPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['FirmYear']>> }>>;
  EvaluationObjection: ResolverTypeWrapper<EvaluationObjectionRow>;
  EvaluationObjectionState: ResolverTypeWrapper<Partial<EvaluationObjectionState>>;
  EvaluationProof: ResolverTypeWrapper<EvidenceRow>;
  EvaluationReport: ResolverTypeWrapper<EvaluationReportRow>;
  EvaluationReportInput: ResolverTypeWrapper<Partial<EvaluationReportInput>>;
  EvaluationSection: ResolverTypeWrapper<EvaluationSectionRow>;
  EvaluationSheet: ResolverTypeWrapper<Partial<EvaluationSheet>>;
  EvaluationState: ResolverTypeWrapper<Partial<EvaluationState>>;
  EvaluationStep: ResolverTypeWrapper<StepRow>;
  EvaluationTask: ResolverTypeWrapper<EvaluationTaskRow>;
  EvaluationWay: ResolverTypeWrapper<Way>;
  EvaluatorDeclaration: ResolverTypeWrapper<EvaluatorRow>;
  EvaluatorInput: ResolverTypeWrapper<Partial<EvaluatorInput>>;
  EvaluatorState: ResolverTypeWrapper<Partial<EvaluatorState>>;
  ExplainedConduct: ResolverTypeWrapper<Partial<ExplainedConduct>>;
  FirmChange: ResolverTypeWrapper<FirmChangeRow>;
  FirmChangeKind: ResolverTypeWrapper<Partial<FirmChangeKind>>;
  FirmChangeLine: ResolverTypeWrapper<Partial<FirmChangeLine>>;
  FirmYear: ResolverTypeWrapper<FirmYearRow>;
  GradeDifference: ResolverTypeWrapper<Partial<GradeDifference>>;
  GradeFigure: ResolverTypeWrapper<Partial<GradeFigure>>;
  GradeInForce: ResolverTypeWrapper<StandingGrade>;
  GradeLots: ResolverTypeWrapper<Partial<GradeLots>>;
  GradeLotsInput: ResolverTypeWrapper<Partial<GradeLotsInput>>;
  GradePoints: ResolverTypeWrapper<Partial<GradePoints>>;
  GradePointsInput: ResolverTypeWrapper<Partial<GradePointsInput>>;
  GradeReduction: ResolverTypeWrapper<Partial<GradeReduction>>;
  GradeReductionInput: ResolverTypeWrapper<Partial<GradeReductionInput>>;
  GradeScope: ResolverTypeWrapper<Partial<GradeScope>>;
  Intake: ResolverTypeWrapper<Partial<Intake>>;
  IntakeCell: ResolverTypeWrapper<Partial<IntakeCell>>;
  IntakeSource: ResolverTypeWrapper<Partial<IntakeSource>>;
  KeyPerson: ResolverTypeWrapper<KeyPersonRow>;
  KeyPersonLine: ResolverTypeWrapper<Partial<KeyPersonLine>>;
  LineOutcome: ResolverTypeWrapper<Partial<LineOutcome>>;
  MaskKind: ResolverTypeWrapper<Partial<MaskKind>>;
  MemberCheck: ResolverTypeWrapper<Member>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalEffect: ResolverTypeWrapper<Partial<NationalEffect>>;
  NationalGradeInput: ResolverTypeWrapper<Partial<NationalGradeInput>>;
  OwnerAnswer: ResolverTypeWrapper<OwnerAnswerRow>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PerformanceLine: ResolverTypeWrapper<Partial<PerformanceLine>>;
  PriceBand: ResolverTypeWrapper<Partial<PriceBand>>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<Partial<Omit<ProjectConnection, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['Project']>> }>>;
  ProjectFilter: ResolverTypeWrapper<Partial<ProjectFilter>>;
  ProjectKind: ResolverTypeWrapper<Partial<ProjectKind>>;
  ProjectLine: ResolverTypeWrapper<Partial<ProjectLine>>;
  ProjectParty: ResolverTypeWrapper<ProjectPartyRow>;
  ProvinceAnswer: ResolverTypeWrapper<Partial<ProvinceAnswer>>;
  ProvinceAnswerInput: ResolverTypeWrapper<Partial<ProvinceAnswerInput>>;
  QuarantinedFact: ResolverTypeWrapper<QuarantinedFactRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Partial<Receipt>>;
  RegisteredBidder: ResolverTypeWrapper<Partial<RegisteredBidder>>;
  RestrictionCode: ResolverTypeWrapper<Partial<RestrictionCode>>;
  SafetyFact: ResolverTypeWrapper<SafetyRow>;
  SafetyLine: ResolverTypeWrapper<Partial<SafetyLine>>;
  SectionConduct: ResolverTypeWrapper<SectionConductRow>;
  SectionCorrection: ResolverTypeWrapper<Partial<SectionCorrection>>;
  SectionLine: ResolverTypeWrapper<Partial<SectionLine>>;
  SectionToScore: ResolverTypeWrapper<SectionToScoreRow>;
  StatedConstructionFacts: ResolverTypeWrapper<StatedRow>;
  StatedLine: ResolverTypeWrapper<LineRow>;
  Tender: ResolverTypeWrapper<TenderRow>;
  TenderBidder: ResolverTypeWrapper<ShownBidder>;
  TenderCheck: ResolverTypeWrapper<TenderCheckRow>;
  TenderComplaint: ResolverTypeWrapper<TenderComplaintRow>;
  TenderComplaintState: ResolverTypeWrapper<Partial<TenderComplaintState>>;
  TenderCreditUse: ResolverTypeWrapper<CreditUse>;
  TenderDocument: ResolverTypeWrapper<TenderDocumentRow>;
  TenderEvaluator: ResolverTypeWrapper<EvaluatorRow>;
  TenderGrade: ResolverTypeWrapper<Partial<TenderGrade>>;
  TenderInput: ResolverTypeWrapper<Partial<TenderInput>>;
  TenderPage: ResolverTypeWrapper<Partial<Omit<TenderPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['Tender']>> }>>;
  TenderRestriction: ResolverTypeWrapper<Partial<TenderRestriction>>;
  TenderSection: ResolverTypeWrapper<Partial<TenderSection>>;
  TenderSectionInput: ResolverTypeWrapper<Partial<TenderSectionInput>>;
  TenderState: ResolverTypeWrapper<Partial<TenderState>>;
  UnitPrice: ResolverTypeWrapper<UnitPriceRow>;
  UsedCredit: ResolverTypeWrapper<Partial<UsedCredit>>;
  WageFact: ResolverTypeWrapper<WageRow>;
  WageLine: ResolverTypeWrapper<Partial<WageLine>>;
  WorkCount: ResolverTypeWrapper<Partial<WorkCount>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Bid: BidRow;
  ID: Partial<Scalars['ID']['output']>;
  String: Partial<Scalars['String']['output']>;
  BidLine: Partial<BidLine>;
  BidderCheck: CheckedBidder;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BidderGradeExplanation: ExplainedGrade;
  Int: Partial<Scalars['Int']['output']>;
  BiddingBan: BanRow;
  BiddingBanInput: Partial<BiddingBanInput>;
  Bond: Partial<Bond>;
  BondInput: Partial<BondInput>;
  CertifiedGrade: CertifiedGradeRow;
  CertifiedGrades: Partial<Omit<CertifiedGrades, 'grades'> & { grades?: Maybe<Array<ResolversParentTypes['CertifiedGrade']>> }>;
  Citation: Partial<Citation>;
  ConductCorrection: Partial<ConductCorrection>;
  ConductLine: Partial<ConductLine>;
  ConductRecord: ConductRow;
  ConstructionFactsInput: Partial<ConstructionFactsInput>;
  ConstructionGrade: GradeRow;
  ConstructionQuarantinePage: Partial<Omit<ConstructionQuarantinePage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['QuarantinedFact']>> }>;
  ConstructionSection: ProfileKey;
  ConstructionSheet: Partial<ConstructionSheet>;
  ConstructionStanding: Partial<ConstructionStanding>;
  ConstructionTableInput: Partial<ConstructionTableInput>;
  ConstructionTableRow: Partial<ConstructionTableRow>;
  Contract: ContractRow;
  ContractFigure: ShownCell;
  ContractLine: Partial<ContractLine>;
  ContractPerformance: PerformanceRow;
  ContractSection: SectionRow;
  CreditProfile: ProfileKey;
  CreditUseInput: Partial<CreditUseInput>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  EvaluatedConduct: ConductFact;
  EvaluatedSection: SectionFactRow;
  EvaluationBound: Bound;
  EvaluationContribution: EvaluationContributionRow;
  EvaluationExplanation: EvaluationExplanationRow;
  EvaluationFactsPage: Partial<Omit<EvaluationFactsPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['FirmYear']>> }>;
  EvaluationObjection: EvaluationObjectionRow;
  EvaluationProof: EvidenceRow;
  EvaluationReport: EvaluationReportRow;
  EvaluationReportInput: Partial<EvaluationReportInput>;
  EvaluationSection: EvaluationSectionRow;
  EvaluationSheet: Partial<EvaluationSheet>;
  EvaluationStep: StepRow;
  EvaluationTask: EvaluationTaskRow;
  EvaluationWay: Way;
  EvaluatorDeclaration: EvaluatorRow;
  EvaluatorInput: Partial<EvaluatorInput>;
  ExplainedConduct: Partial<ExplainedConduct>;
  FirmChange: FirmChangeRow;
  FirmChangeLine: Partial<FirmChangeLine>;
  FirmYear: FirmYearRow;
  GradeDifference: Partial<GradeDifference>;
  GradeFigure: Partial<GradeFigure>;
  GradeInForce: StandingGrade;
  GradeLots: Partial<GradeLots>;
  GradeLotsInput: Partial<GradeLotsInput>;
  GradePoints: Partial<GradePoints>;
  GradePointsInput: Partial<GradePointsInput>;
  GradeReduction: Partial<GradeReduction>;
  GradeReductionInput: Partial<GradeReductionInput>;
  Intake: Partial<Intake>;
  IntakeCell: Partial<IntakeCell>;
  IntakeSource: Partial<IntakeSource>;
  KeyPerson: KeyPersonRow;
  KeyPersonLine: Partial<KeyPersonLine>;
  MemberCheck: Member;
  Mutation: Record<PropertyKey, never>;
  NationalEffect: Partial<NationalEffect>;
  NationalGradeInput: Partial<NationalGradeInput>;
  OwnerAnswer: OwnerAnswerRow;
  PageInfo: Partial<PageInfo>;
  PerformanceLine: Partial<PerformanceLine>;
  PriceBand: Partial<PriceBand>;
  Project: ProjectRow;
  ProjectConnection: Partial<Omit<ProjectConnection, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['Project']>> }>;
  ProjectFilter: Partial<ProjectFilter>;
  ProjectLine: Partial<ProjectLine>;
  ProjectParty: ProjectPartyRow;
  ProvinceAnswerInput: Partial<ProvinceAnswerInput>;
  QuarantinedFact: QuarantinedFactRow;
  Query: Record<PropertyKey, never>;
  Receipt: Partial<Receipt>;
  RegisteredBidder: Partial<RegisteredBidder>;
  SafetyFact: SafetyRow;
  SafetyLine: Partial<SafetyLine>;
  SectionConduct: SectionConductRow;
  SectionCorrection: Partial<SectionCorrection>;
  SectionLine: Partial<SectionLine>;
  SectionToScore: SectionToScoreRow;
  StatedConstructionFacts: StatedRow;
  StatedLine: LineRow;
  Tender: TenderRow;
  TenderBidder: ShownBidder;
  TenderCheck: TenderCheckRow;
  TenderComplaint: TenderComplaintRow;
  TenderCreditUse: CreditUse;
  TenderDocument: TenderDocumentRow;
  TenderEvaluator: EvaluatorRow;
  TenderInput: Partial<TenderInput>;
  TenderPage: Partial<Omit<TenderPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['Tender']>> }>;
  TenderRestriction: Partial<TenderRestriction>;
  TenderSection: Partial<TenderSection>;
  TenderSectionInput: Partial<TenderSectionInput>;
  UnitPrice: UnitPriceRow;
  UsedCredit: Partial<UsedCredit>;
  WageFact: WageRow;
  WageLine: Partial<WageLine>;
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

export type BidResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Bid'] = ResolversParentTypes['Bid']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sectionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BidderCheckResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['BidderCheck'] = ResolversParentTypes['BidderCheck']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bidderCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consortiumRule?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  creditUse?: Resolver<Maybe<ResolversTypes['UsedCredit']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['MemberCheck']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newcomerRule?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  restrictions?: Resolver<Maybe<Array<ResolversTypes['TenderRestriction']>>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validAtOpening?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BidderGradeExplanationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['BidderGradeExplanation'] = ResolversParentTypes['BidderGradeExplanation']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bidderCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conducts?: Resolver<Maybe<Array<ResolversTypes['ExplainedConduct']>>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<Array<ResolversTypes['Citation']>>, ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BiddingBanResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['BiddingBan'] = ResolversParentTypes['BiddingBan']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['BanClause']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BondResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Bond'] = ResolversParentTypes['Bond']> = {
  reductions?: Resolver<Maybe<Array<ResolversTypes['GradeReduction']>>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CertifiedGradeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertifiedGrade'] = ResolversParentTypes['CertifiedGrade']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CertifiedGradesResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertifiedGrades'] = ResolversParentTypes['CertifiedGrades']> = {
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grades?: Resolver<Maybe<Array<ResolversTypes['CertifiedGrade']>>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConductRecordResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConductRecord'] = ResolversParentTypes['ConductRecord']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  bidId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['ConductPart']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  sourceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  struckOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConstructionGradeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConstructionGrade'] = ResolversParentTypes['ConstructionGrade']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  course?: Resolver<Maybe<Array<ResolversTypes['EvaluationStep']>>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['GradeDifference']>, ParentType, ContextType>;
  directD?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['EvaluationExplanation']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nationalEffect?: Resolver<Maybe<ResolversTypes['NationalEffect']>, ParentType, ContextType>;
  objections?: Resolver<Maybe<Array<ResolversTypes['EvaluationObjection']>>, ParentType, ContextType>;
  owners?: Resolver<Maybe<Array<ResolversTypes['OwnerAnswer']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['GradeScope']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  selfReported?: Resolver<Maybe<ResolversTypes['EvaluationReport']>, ParentType, ContextType>;
  shownBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  shownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EvaluationState']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wayBack?: Resolver<Maybe<Array<ResolversTypes['EvaluationWay']>>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConstructionQuarantinePageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConstructionQuarantinePage'] = ResolversParentTypes['ConstructionQuarantinePage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['QuarantinedFact']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type ConstructionSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConstructionSection'] = ResolversParentTypes['ConstructionSection']> = {
  bids?: Resolver<Maybe<Array<ResolversTypes['Bid']>>, ParentType, ContextType>;
  conducts?: Resolver<Maybe<Array<ResolversTypes['ConductRecord']>>, ParentType, ContextType, Partial<ConstructionSectionConductsArgs>>;
  contracts?: Resolver<Maybe<Array<ResolversTypes['Contract']>>, ParentType, ContextType>;
  firmChanges?: Resolver<Maybe<Array<ResolversTypes['FirmChange']>>, ParentType, ContextType>;
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grades?: Resolver<Maybe<Array<ResolversTypes['ConstructionGrade']>>, ParentType, ContextType>;
  projects?: Resolver<Maybe<Array<ResolversTypes['Project']>>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['ConstructionStanding']>, ParentType, ContextType, RequireFields<ConstructionSectionStandingArgs, 'role'>>;
};

export type ConstructionSheetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConstructionSheet'] = ResolversParentTypes['ConstructionSheet']> = {
  columns?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<Array<Array<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type ConstructionStandingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConstructionStanding'] = ResolversParentTypes['ConstructionStanding']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<Array<ResolversTypes['Citation']>>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  extended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  newcomer?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consortiumLead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyPersons?: Resolver<Maybe<Array<ResolversTypes['KeyPerson']>>, ParentType, ContextType>;
  performance?: Resolver<Maybe<Array<ResolversTypes['ContractPerformance']>>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priceBand?: Resolver<Maybe<ResolversTypes['PriceBand']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  safetyFacts?: Resolver<Maybe<Array<ResolversTypes['SafetyFact']>>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unitPrices?: Resolver<Maybe<Array<ResolversTypes['UnitPrice']>>, ParentType, ContextType>;
  wages?: Resolver<Maybe<Array<ResolversTypes['WageFact']>>, ParentType, ContextType>;
};

export type ContractFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ContractFigure'] = ResolversParentTypes['ContractFigure']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ContractPerformanceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ContractPerformance'] = ResolversParentTypes['ContractPerformance']> = {
  bid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  performed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContractSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ContractSection'] = ResolversParentTypes['ContractSection']> = {
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<Array<ResolversTypes['ProjectParty']>>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priceBand?: Resolver<Maybe<ResolversTypes['PriceBand']>, ParentType, ContextType>;
};

export type CreditProfileResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CreditProfile'] = ResolversParentTypes['CreditProfile'], FederationReferenceType extends FederationReferenceTypes['CreditProfile'] = FederationReferenceTypes['CreditProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  construction?: Resolver<Maybe<ResolversTypes['ConstructionSection']>, ParentType, ContextType>;
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

export type EvaluatedConductResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluatedConduct'] = ResolversParentTypes['EvaluatedConduct']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['ConductPart']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvaluatedSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluatedSection'] = ResolversParentTypes['EvaluatedSection']> = {
  bid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  performed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EvaluationBoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationBound'] = ResolversParentTypes['EvaluationBound']> = {
  clause?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EvaluationBoundKind']>, ParentType, ContextType>;
};

export type EvaluationContributionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationContribution'] = ResolversParentTypes['EvaluationContribution']> = {
  bidId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  evidenceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['ConductPart']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationExplanationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationExplanation'] = ResolversParentTypes['EvaluationExplanation']> = {
  baseScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  bid?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  bidWeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  bounds?: Resolver<Maybe<Array<ResolversTypes['EvaluationBound']>>, ParentType, ContextType>;
  contributions?: Resolver<Maybe<Array<ResolversTypes['EvaluationContribution']>>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradeByScore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  performance?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  performanceWeight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sections?: Resolver<Maybe<Array<ResolversTypes['EvaluationSection']>>, ParentType, ContextType>;
  weightsBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type EvaluationFactsPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationFactsPage'] = ResolversParentTypes['EvaluationFactsPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['FirmYear']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type EvaluationObjectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationObjection'] = ResolversParentTypes['EvaluationObjection']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  correctedFacts?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mustNotBeDecidedBy?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  proofs?: Resolver<Maybe<Array<ResolversTypes['EvaluationProof']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EvaluationObjectionState']>, ParentType, ContextType>;
};

export type EvaluationProofResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationProof'] = ResolversParentTypes['EvaluationProof']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationReportResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationReport'] = ResolversParentTypes['EvaluationReport']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedInOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proofs?: Resolver<Maybe<Array<ResolversTypes['EvaluationProof']>>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EvaluationSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationSection'] = ResolversParentTypes['EvaluationSection']> = {
  bidId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bidScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  performanceScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type EvaluationSheetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationSheet'] = ResolversParentTypes['EvaluationSheet']> = {
  columns?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<Array<Array<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type EvaluationStepResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationStep'] = ResolversParentTypes['EvaluationStep']> = {
  byUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationTaskResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationTask'] = ResolversParentTypes['EvaluationTask']> = {
  blockedBy?: Resolver<Maybe<ResolversTypes['EvaluationBlock']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['ConstructionGrade']>, ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['EvaluationDeed']>, ParentType, ContextType>;
  ready?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvaluationWayResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluationWay'] = ResolversParentTypes['EvaluationWay']> = {
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resultingGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluatorDeclarationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvaluatorDeclaration'] = ResolversParentTypes['EvaluatorDeclaration']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  declaredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EvaluatorState']>, ParentType, ContextType>;
  tenderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tenderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExplainedConductResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ExplainedConduct'] = ResolversParentTypes['ExplainedConduct']> = {
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FirmChangeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FirmChange'] = ResolversParentTypes['FirmChange']> = {
  changedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FirmChangeKind']>, ParentType, ContextType>;
  ofSubjectIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type FirmYearResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FirmYear'] = ResolversParentTypes['FirmYear']> = {
  conducts?: Resolver<Maybe<Array<ResolversTypes['EvaluatedConduct']>>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<Maybe<Array<ResolversTypes['EvaluatedSection']>>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GradeDifferenceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GradeDifference'] = ResolversParentTypes['GradeDifference']> = {
  answered?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GradeFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GradeFigure'] = ResolversParentTypes['GradeFigure']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['GradeScope']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GradeInForceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GradeInForce'] = ResolversParentTypes['GradeInForce']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GradeLotsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GradeLots'] = ResolversParentTypes['GradeLots']> = {
  grade?: Resolver<Maybe<ResolversTypes['TenderGrade']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GradePointsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GradePoints'] = ResolversParentTypes['GradePoints']> = {
  grade?: Resolver<Maybe<ResolversTypes['TenderGrade']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type GradeReductionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GradeReduction'] = ResolversParentTypes['GradeReduction']> = {
  grade?: Resolver<Maybe<ResolversTypes['TenderGrade']>, ParentType, ContextType>;
  reduction?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
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

export type KeyPersonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['KeyPerson'] = ResolversParentTypes['KeyPerson']> = {
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MemberCheckResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MemberCheck'] = ResolversParentTypes['MemberCheck']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeRule?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  extended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newcomerRule?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validAtOpening?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendTender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<MutationAmendTenderArgs, 'id' | 'input' | 'reason'>>;
  answerEvaluation?: Resolver<Maybe<ResolversTypes['ConstructionGrade']>, ParentType, ContextType, RequireFields<MutationAnswerEvaluationArgs, 'input'>>;
  appointEvaluator?: Resolver<Maybe<ResolversTypes['TenderEvaluator']>, ParentType, ContextType, RequireFields<MutationAppointEvaluatorArgs, 'input'>>;
  assessEvaluation?: Resolver<Maybe<ResolversTypes['ConstructionGrade']>, ParentType, ContextType, RequireFields<MutationAssessEvaluationArgs, 'role' | 'subjectId' | 'year'>>;
  cancelTender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<MutationCancelTenderArgs, 'id' | 'reason'>>;
  decideEvaluationObjection?: Resolver<Maybe<ResolversTypes['EvaluationObjection']>, ParentType, ContextType, RequireFields<MutationDecideEvaluationObjectionArgs, 'id' | 'reason' | 'uphold'>>;
  decideTenderComplaint?: Resolver<Maybe<ResolversTypes['TenderComplaint']>, ParentType, ContextType, RequireFields<MutationDecideTenderComplaintArgs, 'id' | 'reason' | 'uphold'>>;
  declareConflict?: Resolver<Maybe<ResolversTypes['EvaluatorDeclaration']>, ParentType, ContextType, RequireFields<MutationDeclareConflictArgs, 'reason' | 'tenderId'>>;
  declareNoConflict?: Resolver<Maybe<ResolversTypes['EvaluatorDeclaration']>, ParentType, ContextType, RequireFields<MutationDeclareNoConflictArgs, 'tenderId'>>;
  fileEvaluationObjection?: Resolver<Maybe<ResolversTypes['EvaluationObjection']>, ParentType, ContextType, RequireFields<MutationFileEvaluationObjectionArgs, 'ground' | 'id'>>;
  fileTenderComplaint?: Resolver<Maybe<ResolversTypes['TenderComplaint']>, ParentType, ContextType, RequireFields<MutationFileTenderComplaintArgs, 'ground' | 'knewOn' | 'tenderId'>>;
  importConstructionTable?: Resolver<Maybe<ResolversTypes['StatedConstructionFacts']>, ParentType, ContextType, RequireFields<MutationImportConstructionTableArgs, 'input'>>;
  liftBiddingBan?: Resolver<Maybe<ResolversTypes['BiddingBan']>, ParentType, ContextType, RequireFields<MutationLiftBiddingBanArgs, 'id' | 'on' | 'reason'>>;
  makeTenderReport?: Resolver<Maybe<Array<ResolversTypes['TenderDocument']>>, ParentType, ContextType, RequireFields<MutationMakeTenderReportArgs, 'receiptId' | 'tenderId'>>;
  openTender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<MutationOpenTenderArgs, 'id'>>;
  ownerScore?: Resolver<Maybe<ResolversTypes['SectionToScore']>, ParentType, ContextType, RequireFields<MutationOwnerScoreArgs, 'contractId' | 'year'>>;
  recordBiddingBan?: Resolver<Maybe<ResolversTypes['BiddingBan']>, ParentType, ContextType, RequireFields<MutationRecordBiddingBanArgs, 'input'>>;
  recordNationalGrade?: Resolver<Maybe<ResolversTypes['ConstructionGrade']>, ParentType, ContextType, RequireFields<MutationRecordNationalGradeArgs, 'input'>>;
  recordOwnerScore?: Resolver<Maybe<ResolversTypes['SectionToScore']>, ParentType, ContextType, RequireFields<MutationRecordOwnerScoreArgs, 'contractId' | 'year'>>;
  recordTender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<MutationRecordTenderArgs, 'input'>>;
  registerBidder?: Resolver<Maybe<ResolversTypes['RegisteredBidder']>, ParentType, ContextType, RequireFields<MutationRegisterBidderArgs, 'members' | 'tenderId'>>;
  reportEvaluation?: Resolver<Maybe<ResolversTypes['ConstructionGrade']>, ParentType, ContextType, RequireFields<MutationReportEvaluationArgs, 'input'>>;
  revokeEvaluator?: Resolver<Maybe<ResolversTypes['TenderEvaluator']>, ParentType, ContextType, RequireFields<MutationRevokeEvaluatorArgs, 'id' | 'reason'>>;
  showEvaluation?: Resolver<Maybe<ResolversTypes['ConstructionGrade']>, ParentType, ContextType, RequireFields<MutationShowEvaluationArgs, 'id'>>;
  stateConstructionFacts?: Resolver<Maybe<ResolversTypes['StatedConstructionFacts']>, ParentType, ContextType, RequireFields<MutationStateConstructionFactsArgs, 'batch'>>;
  strikeConduct?: Resolver<Maybe<ResolversTypes['ConductRecord']>, ParentType, ContextType, RequireFields<MutationStrikeConductArgs, 'id' | 'reason'>>;
  takeTenderComplaint?: Resolver<Maybe<ResolversTypes['TenderComplaint']>, ParentType, ContextType, RequireFields<MutationTakeTenderComplaintArgs, 'accept' | 'id'>>;
  withdrawBidder?: Resolver<Maybe<ResolversTypes['RegisteredBidder']>, ParentType, ContextType, RequireFields<MutationWithdrawBidderArgs, 'bidderCode' | 'reason' | 'tenderId'>>;
  withdrawEvaluationObjection?: Resolver<Maybe<ResolversTypes['EvaluationObjection']>, ParentType, ContextType, RequireFields<MutationWithdrawEvaluationObjectionArgs, 'id'>>;
  withdrawTenderComplaint?: Resolver<Maybe<ResolversTypes['TenderComplaint']>, ParentType, ContextType, RequireFields<MutationWithdrawTenderComplaintArgs, 'id'>>;
};

export type NationalEffectResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['NationalEffect'] = ResolversParentTypes['NationalEffect']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnerAnswerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OwnerAnswer'] = ResolversParentTypes['OwnerAnswer']> = {
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lookedAt?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PriceBandResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PriceBand'] = ResolversParentTypes['PriceBand']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProjectKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerSubjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sections?: Resolver<Maybe<Array<ResolversTypes['ContractSection']>>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Project']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type ProjectPartyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProjectParty'] = ResolversParentTypes['ProjectParty']> = {
  consortiumLead?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type QuarantinedFactResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QuarantinedFact'] = ResolversParentTypes['QuarantinedFact']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  got?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConstructionFactKind']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  todo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  certifiedGrades?: Resolver<Maybe<Array<ResolversTypes['CertifiedGrades']>>, ParentType, ContextType, RequireFields<QueryCertifiedGradesArgs, 'identities'>>;
  constructionIntake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QueryConstructionIntakeArgs, 'from' | 'to'>>;
  constructionQuarantine?: Resolver<Maybe<ResolversTypes['ConstructionQuarantinePage']>, ParentType, ContextType, RequireFields<QueryConstructionQuarantineArgs, 'first'>>;
  constructionSheet?: Resolver<Maybe<ResolversTypes['ConstructionSheet']>, ParentType, ContextType, RequireFields<QueryConstructionSheetArgs, 'first' | 'table'>>;
  constructionWork?: Resolver<Maybe<ResolversTypes['WorkCount']>, ParentType, ContextType, RequireFields<QueryConstructionWorkArgs, 'at' | 'from' | 'to'>>;
  contractFigures?: Resolver<Maybe<Array<ResolversTypes['ContractFigure']>>, ParentType, ContextType, RequireFields<QueryContractFiguresArgs, 'by'>>;
  evaluationExport?: Resolver<Maybe<ResolversTypes['EvaluationSheet']>, ParentType, ContextType, RequireFields<QueryEvaluationExportArgs, 'first' | 'role' | 'year'>>;
  evaluationFacts?: Resolver<Maybe<ResolversTypes['EvaluationFactsPage']>, ParentType, ContextType, RequireFields<QueryEvaluationFactsArgs, 'first' | 'role' | 'year'>>;
  evaluationObjectionWorklist?: Resolver<Maybe<Array<ResolversTypes['EvaluationObjection']>>, ParentType, ContextType, RequireFields<QueryEvaluationObjectionWorklistArgs, 'first'>>;
  evaluationProofOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryEvaluationProofOpenArgs, 'id'>>;
  evaluationWorklist?: Resolver<Maybe<Array<ResolversTypes['EvaluationTask']>>, ParentType, ContextType, RequireFields<QueryEvaluationWorklistArgs, 'first'>>;
  gradeFigures?: Resolver<Maybe<Array<ResolversTypes['GradeFigure']>>, ParentType, ContextType>;
  gradesInForce?: Resolver<Maybe<Array<ResolversTypes['GradeInForce']>>, ParentType, ContextType, RequireFields<QueryGradesInForceArgs, 'at' | 'ids'>>;
  myAppointment?: Resolver<Maybe<ResolversTypes['EvaluatorDeclaration']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  sectionsToScore?: Resolver<Maybe<Array<ResolversTypes['SectionToScore']>>, ParentType, ContextType, RequireFields<QuerySectionsToScoreArgs, 'first' | 'year'>>;
  tender?: Resolver<Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<QueryTenderArgs, 'id'>>;
  tenderCheck?: Resolver<Maybe<ResolversTypes['TenderCheck']>, ParentType, ContextType, RequireFields<QueryTenderCheckArgs, 'openedAt' | 'tenderId'>>;
  tenderComplaint?: Resolver<Maybe<ResolversTypes['TenderComplaint']>, ParentType, ContextType, RequireFields<QueryTenderComplaintArgs, 'id'>>;
  tenderComplaintWorklist?: Resolver<Maybe<Array<ResolversTypes['TenderComplaint']>>, ParentType, ContextType, RequireFields<QueryTenderComplaintWorklistArgs, 'first'>>;
  tenders?: Resolver<Maybe<ResolversTypes['TenderPage']>, ParentType, ContextType, RequireFields<QueryTendersArgs, 'first'>>;
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

export type RegisteredBidderResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisteredBidder'] = ResolversParentTypes['RegisteredBidder']> = {
  bidderCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SafetyFactResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SafetyFact'] = ResolversParentTypes['SafetyFact']> = {
  deaths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  injured?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  liable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['AccidentSeverity']>, ParentType, ContextType>;
};

export type SectionConductResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SectionConduct'] = ResolversParentTypes['SectionConduct']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  times?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SectionToScoreResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SectionToScore'] = ResolversParentTypes['SectionToScore']> = {
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conducts?: Resolver<Maybe<Array<ResolversTypes['SectionConduct']>>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatedConstructionFactsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StatedConstructionFacts'] = ResolversParentTypes['StatedConstructionFacts']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  corrected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['StatedLine']>>, ParentType, ContextType>;
  quarantined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatedLineResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StatedLine'] = ResolversParentTypes['StatedLine']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  got?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConstructionFactKind']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['LineOutcome']>, ParentType, ContextType>;
  todo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  bidders?: Resolver<Maybe<Array<ResolversTypes['TenderBidder']>>, ParentType, ContextType>;
  creditUse?: Resolver<Maybe<ResolversTypes['TenderCreditUse']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['TenderDocument']>>, ParentType, ContextType>;
  estimatedPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  evaluators?: Resolver<Maybe<Array<ResolversTypes['TenderEvaluator']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  sections?: Resolver<Maybe<Array<ResolversTypes['TenderSection']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TenderState']>, ParentType, ContextType>;
  tenderee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderBidderResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TenderBidder'] = ResolversParentTypes['TenderBidder']> = {
  bidderCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TenderCheckResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TenderCheck'] = ResolversParentTypes['TenderCheck']> = {
  bidders?: Resolver<Maybe<Array<ResolversTypes['BidderCheck']>>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  rules?: Resolver<Maybe<Array<ResolversTypes['Citation']>>, ParentType, ContextType>;
  tenderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TenderComplaintResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TenderComplaint'] = ResolversParentTypes['TenderComplaint']> = {
  acceptBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<Array<ResolversTypes['Citation']>>, ParentType, ContextType>;
  bidderCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['TenderCheck']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanations?: Resolver<Maybe<Array<ResolversTypes['BidderGradeExplanation']>>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  knewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TenderComplaintState']>, ParentType, ContextType>;
  tenderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TenderCreditUseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TenderCreditUse'] = ResolversParentTypes['TenderCreditUse']> = {
  bidBond?: Resolver<Maybe<ResolversTypes['Bond']>, ParentType, ContextType>;
  caps?: Resolver<Maybe<Array<ResolversTypes['Citation']>>, ParentType, ContextType>;
  lots?: Resolver<Maybe<Array<ResolversTypes['GradeLots']>>, ParentType, ContextType>;
  newcomerWithBadRecord?: Resolver<Maybe<ResolversTypes['TenderGrade']>, ParentType, ContextType>;
  performanceBond?: Resolver<Maybe<ResolversTypes['Bond']>, ParentType, ContextType>;
  points?: Resolver<Maybe<Array<ResolversTypes['GradePoints']>>, ParentType, ContextType>;
  words?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type TenderDocumentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TenderDocument'] = ResolversParentTypes['TenderDocument']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TenderEvaluatorResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TenderEvaluator'] = ResolversParentTypes['TenderEvaluator']> = {
  employerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EvaluatorState']>, ParentType, ContextType>;
  tenderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TenderPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TenderPage'] = ResolversParentTypes['TenderPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Tender']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type TenderRestrictionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TenderRestriction'] = ResolversParentTypes['TenderRestriction']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['RestrictionCode']>, ParentType, ContextType>;
  listName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TenderSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TenderSection'] = ResolversParentTypes['TenderSection']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnitPriceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnitPrice'] = ResolversParentTypes['UnitPrice']> = {
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UsedCreditResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UsedCredit'] = ResolversParentTypes['UsedCredit']> = {
  basis?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  bidBondShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lots?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  performanceBondShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type WageFactResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WageFact'] = ResolversParentTypes['WageFact']> = {
  arrears?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  workers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WorkCount'] = ResolversParentTypes['WorkCount']> = {
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  Bid?: BidResolvers<ContextType>;
  BidderCheck?: BidderCheckResolvers<ContextType>;
  BidderGradeExplanation?: BidderGradeExplanationResolvers<ContextType>;
  BiddingBan?: BiddingBanResolvers<ContextType>;
  Bond?: BondResolvers<ContextType>;
  CertifiedGrade?: CertifiedGradeResolvers<ContextType>;
  CertifiedGrades?: CertifiedGradesResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  ConductRecord?: ConductRecordResolvers<ContextType>;
  ConstructionGrade?: ConstructionGradeResolvers<ContextType>;
  ConstructionQuarantinePage?: ConstructionQuarantinePageResolvers<ContextType>;
  ConstructionSection?: ConstructionSectionResolvers<ContextType>;
  ConstructionSheet?: ConstructionSheetResolvers<ContextType>;
  ConstructionStanding?: ConstructionStandingResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractFigure?: ContractFigureResolvers<ContextType>;
  ContractPerformance?: ContractPerformanceResolvers<ContextType>;
  ContractSection?: ContractSectionResolvers<ContextType>;
  CreditProfile?: CreditProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  EvaluatedConduct?: EvaluatedConductResolvers<ContextType>;
  EvaluatedSection?: EvaluatedSectionResolvers<ContextType>;
  EvaluationBound?: EvaluationBoundResolvers<ContextType>;
  EvaluationContribution?: EvaluationContributionResolvers<ContextType>;
  EvaluationExplanation?: EvaluationExplanationResolvers<ContextType>;
  EvaluationFactsPage?: EvaluationFactsPageResolvers<ContextType>;
  EvaluationObjection?: EvaluationObjectionResolvers<ContextType>;
  EvaluationProof?: EvaluationProofResolvers<ContextType>;
  EvaluationReport?: EvaluationReportResolvers<ContextType>;
  EvaluationSection?: EvaluationSectionResolvers<ContextType>;
  EvaluationSheet?: EvaluationSheetResolvers<ContextType>;
  EvaluationStep?: EvaluationStepResolvers<ContextType>;
  EvaluationTask?: EvaluationTaskResolvers<ContextType>;
  EvaluationWay?: EvaluationWayResolvers<ContextType>;
  EvaluatorDeclaration?: EvaluatorDeclarationResolvers<ContextType>;
  ExplainedConduct?: ExplainedConductResolvers<ContextType>;
  FirmChange?: FirmChangeResolvers<ContextType>;
  FirmYear?: FirmYearResolvers<ContextType>;
  GradeDifference?: GradeDifferenceResolvers<ContextType>;
  GradeFigure?: GradeFigureResolvers<ContextType>;
  GradeInForce?: GradeInForceResolvers<ContextType>;
  GradeLots?: GradeLotsResolvers<ContextType>;
  GradePoints?: GradePointsResolvers<ContextType>;
  GradeReduction?: GradeReductionResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeCell?: IntakeCellResolvers<ContextType>;
  IntakeSource?: IntakeSourceResolvers<ContextType>;
  KeyPerson?: KeyPersonResolvers<ContextType>;
  MemberCheck?: MemberCheckResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalEffect?: NationalEffectResolvers<ContextType>;
  OwnerAnswer?: OwnerAnswerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PriceBand?: PriceBandResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectParty?: ProjectPartyResolvers<ContextType>;
  QuarantinedFact?: QuarantinedFactResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  RegisteredBidder?: RegisteredBidderResolvers<ContextType>;
  SafetyFact?: SafetyFactResolvers<ContextType>;
  SectionConduct?: SectionConductResolvers<ContextType>;
  SectionToScore?: SectionToScoreResolvers<ContextType>;
  StatedConstructionFacts?: StatedConstructionFactsResolvers<ContextType>;
  StatedLine?: StatedLineResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderBidder?: TenderBidderResolvers<ContextType>;
  TenderCheck?: TenderCheckResolvers<ContextType>;
  TenderComplaint?: TenderComplaintResolvers<ContextType>;
  TenderCreditUse?: TenderCreditUseResolvers<ContextType>;
  TenderDocument?: TenderDocumentResolvers<ContextType>;
  TenderEvaluator?: TenderEvaluatorResolvers<ContextType>;
  TenderPage?: TenderPageResolvers<ContextType>;
  TenderRestriction?: TenderRestrictionResolvers<ContextType>;
  TenderSection?: TenderSectionResolvers<ContextType>;
  UnitPrice?: UnitPriceResolvers<ContextType>;
  UsedCredit?: UsedCreditResolvers<ContextType>;
  WageFact?: WageFactResolvers<ContextType>;
  WorkCount?: WorkCountResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  mask?: MaskDirectiveResolver<any, any, ContextType>;
  rows?: RowsDirectiveResolver<any, any, ContextType>;
};
