import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProfileKey, StepRow } from '@xinlu/schema';
import type { AssessmentRow, IntegrityRow, ExplanationRow, SelfScoreRow, EvidenceRow, TaskRow, ObjectionRow, DriverTaskRow } from './rows.ts';
import type { Contribution, Veto, Unmet, Way, Fact } from './domain/scheme/types.ts';
import type { SubjectFactsRow } from './store/factPages.ts';
import type { StandingAssessment } from './store/standing.ts';
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

/** 质量信誉考核 */
export type Assessment = {
  __typename?: 'Assessment';
  /** 考核机关 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 办理步骤 */
  course?: Maybe<Array<AssessmentStep>>;
  /** 考核解释: why it is this score and grade, from the facts on which it rests; null for a result that came without its facts. */
  explanation?: Maybe<AssessmentExplanation>;
  /** 考核等级: which grades there are is the scheme's; null while there is none, or no evidence at all. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 考核编号 */
  id: Scalars['ID']['output'];
  /** 考核异议 */
  objections?: Maybe<Array<AssessmentObjection>>;
  /** 考核类别 */
  scheme?: Maybe<AssessmentScheme>;
  /** 考核得分 */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** 企业自评 */
  selfScore?: Maybe<SelfScore>;
  /** 公示期限依据 */
  shownBasis?: Maybe<Citation>;
  /** 公示截止日期: the last day of publicity; null where it was not shown here. */
  shownUntil?: Maybe<Scalars['Date']['output']>;
  /** 考核状态 */
  state?: Maybe<AssessmentState>;
  /** 考核年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 加减分 */
export type AssessmentContribution = {
  __typename?: 'AssessmentContribution';
  /** 依据条款 */
  clause?: Maybe<Citation>;
  /** 项目代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 证据 */
  evidenceRef?: Maybe<Scalars['String']['output']>;
  /** 失效日期: from which it counts no longer. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** 事实编号: what an objection names. */
  factId?: Maybe<Scalars['ID']['output']>;
  /** 发生日期 */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** 分值: below zero where points are taken off. */
  points?: Maybe<Scalars['Decimal']['output']>;
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

/** 逾期事项 */
export type AssessmentDuty = {
  __typename?: 'AssessmentDuty';
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

/** 考核解释: base score and contributions sum exactly to the total, which is the score. */
export type AssessmentExplanation = {
  __typename?: 'AssessmentExplanation';
  /** 基础分 */
  baseScore?: Maybe<Scalars['Decimal']['output']>;
  /** 加减分: in the order of their days. */
  contributions?: Maybe<Array<AssessmentContribution>>;
  /** 考核规则版本 */
  edition?: Maybe<Scalars['String']['output']>;
  /** 合计得分 */
  total?: Maybe<Scalars['Decimal']['output']>;
  /** 未满足的条件: of grades whose points were reached. */
  unmet?: Maybe<Array<UnmetCondition>>;
  /** 否决情形: these bound the grade, whatever the score. */
  vetoes?: Maybe<Array<AssessmentVeto>>;
  /** 提升途径: each change that gives a better grade, and the earliest day. */
  wayBack?: Maybe<Array<AssessmentWay>>;
};

/** 考核事实 */
export type AssessmentFact = {
  __typename?: 'AssessmentFact';
  /** 整改日期 */
  correctedOn?: Maybe<Scalars['Date']['output']>;
  /** 证据 */
  evidenceRef?: Maybe<Scalars['String']['output']>;
  /** 事实编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 事实种类 */
  kind?: Maybe<Scalars['String']['output']>;
  /** 发生日期 */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** 具体情况: as JSON. */
  particulars?: Maybe<Scalars['String']['output']>;
  /** 数量 */
  quantity?: Maybe<Scalars['Decimal']['output']>;
};

/** 考核事实内容 */
export type AssessmentFactInput = {
  /** 整改日期: on which it was put right. */
  correctedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 证据编号: of a proof that the unit handed in. */
  evidence?: InputMaybe<Scalars['ID']['input']>;
  /** 事实种类: of the closed list, such as ACCIDENT, VIOLATION, COMPLAINT, CLEAN_INSPECTION. */
  kind: Scalars['String']['input'];
  /** 发生日期 */
  occurredOn: Scalars['Date']['input'];
  /** 具体情况: what its kind asks for. */
  particulars?: InputMaybe<Array<FactParticular>>;
  /** 数量: 1 where none is given. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 考核类别 */
  scheme: AssessmentScheme;
  /** 来源编号: the source's own number of it, such as that of a decision or a weighing; the same again is the same fact. */
  sourceRef: Scalars['String']['input'];
  /** 主体编号 */
  subjectId: Scalars['ID']['input'];
  /** 撤回: it is no longer said. */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 考核事实页 */
export type AssessmentFactsConnection = {
  __typename?: 'AssessmentFactsConnection';
  /** 主体 */
  nodes?: Maybe<Array<SubjectFacts>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 考核等级数: subjects of one kind that came to one grade in one year. */
export type AssessmentFigure = {
  __typename?: 'AssessmentFigure';
  /** 考核等级: null for 无数据, no evidence at all. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 考核类别 */
  scheme?: Maybe<AssessmentScheme>;
  /** 主体数: null where it is withheld. */
  subjects?: Maybe<Scalars['Int']['output']>;
  /** 是否隐去 */
  withheld?: Maybe<Scalars['Boolean']['output']>;
  /** 考核年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 现行考核等级 */
export type AssessmentInForce = {
  __typename?: 'AssessmentInForce';
  /** 考核等级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** 考核编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 考核类别 */
  scheme?: Maybe<AssessmentScheme>;
  /** 主体编号: the identity of which it is said. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 考核年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 考核异议 */
export type AssessmentObjection = {
  __typename?: 'AssessmentObjection';
  /** 考核编号 */
  assessmentId?: Maybe<Scalars['ID']['output']>;
  /** 期限依据 */
  basis?: Maybe<Citation>;
  /** 更正的事实 */
  correctedFacts?: Maybe<Array<Scalars['ID']['output']>>;
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
  /** 不得由其决定: units with a hand in the result. */
  mustNotBeDecidedBy?: Maybe<Array<Scalars['String']['output']>>;
  /** 证明材料 */
  proofs?: Maybe<Array<EvidenceFile>>;
  /** 答复理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 异议状态 */
  state?: Maybe<AssessmentObjectionState>;
};

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

/** 考核结果公示表 */
export type AssessmentSheet = {
  __typename?: 'AssessmentSheet';
  /** 列 */
  columns?: Maybe<Array<Scalars['String']['output']>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
  /** 行 */
  rows?: Maybe<Array<Array<Scalars['String']['output']>>>;
};

/** 结果公示网站 */
export type AssessmentSite =
  /** 信用吕梁 */
  | 'CREDIT_LVLIANG'
  /** 山西信用交通 */
  | 'SHANXI_CREDIT_TRANSPORT';

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

/** 办理步骤 */
export type AssessmentStep = {
  __typename?: 'AssessmentStep';
  /** 办理单位: null for the subject. */
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

/** 考核待办 */
export type AssessmentTask = {
  __typename?: 'AssessmentTask';
  /** 考核: null where nobody has begun. */
  assessment?: Maybe<Assessment>;
  /** 到期日期: from or by which it is to be done; null where no rule says it. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 名称: under which the firm is registered now; null for what is no firm. */
  name?: Maybe<Scalars['String']['output']>;
  /** 下一步 */
  next?: Maybe<AssessmentDeed>;
  /** 可以办理 */
  ready?: Maybe<Scalars['Boolean']['output']>;
  /** 考核类别 */
  scheme?: Maybe<AssessmentScheme>;
  /** 起始日期: since when it waits. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 承办单位 */
  unit?: Maybe<Scalars['String']['output']>;
  /** 考核年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 否决情形 */
export type AssessmentVeto = {
  __typename?: 'AssessmentVeto';
  /** 依据条款 */
  clause?: Maybe<Citation>;
  /** 项目代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 事实编号 */
  factId?: Maybe<Scalars['ID']['output']>;
};

/** 提升途径 */
export type AssessmentWay = {
  __typename?: 'AssessmentWay';
  /** 所需改变 */
  change?: Maybe<Scalars['String']['output']>;
  /** 最早日期 */
  earliestOn?: Maybe<Scalars['Date']['output']>;
  /** 届时等级 */
  resultingGrade?: Maybe<Scalars['String']['output']>;
};

/** 一项考核等级 */
export type CertifiedAssessment = {
  __typename?: 'CertifiedAssessment';
  /** 考核机关 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 考核等级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** 考核类别 */
  scheme?: Maybe<AssessmentScheme>;
  /** 考核年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 证明用考核等级 */
export type CertifiedAssessments = {
  __typename?: 'CertifiedAssessments';
  /** 已确定的考核等级: of each scheme the latest year's. */
  assessments?: Maybe<Array<CertifiedAssessment>>;
  /** 数据截止时刻 */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 证明用诚信考核等级 */
export type CertifiedCycle = {
  __typename?: 'CertifiedCycle';
  /** 周期起始日期: null where there is no cycle. */
  cycleStartOn?: Maybe<Scalars['Date']['output']>;
  /** 数据截止时刻 */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 考核等级: the same. */
  grade?: Maybe<Scalars['String']['output']>;
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

/** 信用档案 */
export type CreditProfile = {
  __typename?: 'CreditProfile';
  /** 已知时刻 */
  knownAt: Scalars['DateTime']['output'];
  memberIds: Array<Scalars['ID']['output']>;
  /** 道路运输信息 */
  roadTransport?: Maybe<RoadTransportSection>;
  /** 主体编号 */
  subjectId: Scalars['ID']['output'];
};

/** 驾驶员待办 */
export type DriverTask = {
  __typename?: 'DriverTask';
  /** 期限依据 */
  basis?: Maybe<Citation>;
  /** 考核周期 */
  cycle?: Maybe<IntegrityCycle>;
  /** 到期日期 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 证明材料 */
export type EvidenceFile = {
  __typename?: 'EvidenceFile';
  /** 材料编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 文件摘要: SHA-256, hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
};

/** 事实更正: what is said of a fact from now on; what is left out stays. */
export type FactCorrection = {
  /** 整改日期 */
  correctedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 事实编号 */
  factId: Scalars['ID']['input'];
  /** 具体情况: these say otherwise. */
  particulars?: InputMaybe<Array<FactParticular>>;
  /** 数量 */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  /** 撤回: it is no longer said. */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 具体情况 */
export type FactParticular = {
  /** 名称 */
  name: Scalars['String']['input'];
  /** 值: a number, true or false, or a word. */
  value: Scalars['String']['input'];
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

/** 诚信考核周期 */
export type IntegrityCycle = {
  __typename?: 'IntegrityCycle';
  /** 周期起始日期 */
  cycleStartOn?: Maybe<Scalars['Date']['output']>;
  /** 考核解释: null for a result that came without its facts. */
  explanation?: Maybe<AssessmentExplanation>;
  /** 考核等级 */
  grade?: Maybe<Scalars['String']['output']>;
  /** 计分: demerits of the cycle; of taxi drivers the score that is left. */
  points?: Maybe<Scalars['Int']['output']>;
};

/** 脱敏方式: the ways of masking. */
export type MaskKind =
  /** 末四位: only the last four characters. */
  | 'LAST_FOUR'
  /** 姓名: the first character, then **. */
  | 'NAME';

export type Mutation = {
  __typename?: 'Mutation';
  /** 县级初评: by the unit that assesses the scheme; score and grade follow from the facts. Anew with a reason where a result stands. */
  assessAtCounty?: Maybe<Assessment>;
  /** 决定考核异议: never by a unit or a person with a hand in the result. What is upheld corrects facts, and the result follows from them. */
  decideAssessmentObjection?: Maybe<AssessmentObjection>;
  /** 签注诚信考核: the result of the last cycle that ended, from the facts of it. */
  endIntegrityCycle?: Maybe<IntegrityCycle>;
  /** 确定考核结果: once the publicity is over and no objection is open. */
  finaliseAssessment?: Maybe<Assessment>;
  /** 提出考核异议: by the subject itself, while its result is shown or stands. */
  objectToAssessment?: Maybe<AssessmentObjection>;
  /** 登记市级审核: the city's answer with its document number; what it corrects is stated as facts before. */
  recordCityReview?: Maybe<Assessment>;
  /** 登记继续教育: hours that a driver with B was taught; once they are enough the grade follows. */
  recordEducation?: Maybe<IntegrityCycle>;
  /** 企业自评: by the subject itself for a year that is over; late where it comes after the day. */
  selfScoreAssessment?: Maybe<Assessment>;
  /** 公示考核结果 */
  showAssessment?: Maybe<Assessment>;
  /** 登记考核事实: facts from their sources, all or none. What was stated before changes nothing; said otherwise, it is a correction. */
  stateAssessmentFacts?: Maybe<StatedFacts>;
  /** 撤回考核异议 */
  withdrawAssessmentObjection?: Maybe<AssessmentObjection>;
};


export type MutationAssessAtCountyArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
  scheme: AssessmentScheme;
  subjectId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type MutationDecideAssessmentObjectionArgs = {
  corrections?: InputMaybe<Array<FactCorrection>>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  uphold: Scalars['Boolean']['input'];
};


export type MutationEndIntegrityCycleArgs = {
  subjectId: Scalars['ID']['input'];
};


export type MutationFinaliseAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationObjectToAssessmentArgs = {
  ground: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  proofs?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationRecordCityReviewArgs = {
  agree: Scalars['Boolean']['input'];
  docNo: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRecordEducationArgs = {
  completedOn: Scalars['Date']['input'];
  hours: Scalars['Decimal']['input'];
  sourceRef: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};


export type MutationSelfScoreAssessmentArgs = {
  input: SelfScoreInput;
};


export type MutationShowAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationStateAssessmentFactsArgs = {
  facts: Array<AssessmentFactInput>;
};


export type MutationWithdrawAssessmentObjectionArgs = {
  id: Scalars['ID']['input'];
};

/** 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 末游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否有下一页 */
  hasNextPage?: Maybe<Scalars['Boolean']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** 考核异议事项: for the room of governance: duties that fell due in a stretch of days and were not done by their day, as known at an instant. */
  assessmentDuties?: Maybe<Array<AssessmentDuty>>;
  /** 考核结果公示表: results that are final or being shown, as rows for one of the two sites. */
  assessmentExport?: Maybe<AssessmentSheet>;
  /** 考核事实: of the subjects of a scheme that have any in a year, by subject; with the grade that was found. */
  assessmentFacts?: Maybe<AssessmentFactsConnection>;
  /** 考核等级汇总: final results of the last five assessment years by kind, year and grade; figures that would give somebody away are withheld. */
  assessmentFigures?: Maybe<Array<AssessmentFigure>>;
  /** 考核异议待办: open ones that the viewer's unit may decide, by due day. */
  assessmentObjectionWorklist?: Maybe<Array<AssessmentObjection>>;
  /** 未办结的证明材料: for the room of the files; whether one lies before the viewer's unit with an objection or a self-score that it has still to decide. */
  assessmentProofOpen?: Maybe<Scalars['Boolean']['output']>;
  /** 考核待办: assessments under way, those that the unit has to take on, or of all units; longest waiting first. */
  assessmentWorklist?: Maybe<Array<AssessmentTask>>;
  /** 现行考核等级: for sibling rooms: of some identities, the final result of each scheme's latest year as known at an instant. */
  assessmentsInForce?: Maybe<Array<AssessmentInForce>>;
  /** 证明用考核等级: for sibling rooms: each firm by its identities, in the order asked; what is public of it now. */
  certifiedAssessments?: Maybe<Array<CertifiedAssessments>>;
  /** 证明用诚信考核等级: for sibling rooms: each driver, in the order asked; a driver has only its own certified. */
  certifiedCycles?: Maybe<Array<CertifiedCycle>>;
  /** 待教育驾驶员: with B, without their education when the days for it were over; by that day. */
  educationOverdue?: Maybe<Array<DriverTask>>;
  /** 到期周期: drivers whose cycle ended without a result yet, by the day of its end. */
  integrityCyclesDue?: Maybe<Array<DriverTask>>;
  /** 道路运输归集情况: for the room that keeps the catalogue: what units said of its items about the days from one to another. */
  roadTransportIntake?: Maybe<Intake>;
};


export type QueryAssessmentDutiesArgs = {
  at: Scalars['DateTime']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryAssessmentExportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  scheme: AssessmentScheme;
  site: AssessmentSite;
  year: Scalars['Int']['input'];
};


export type QueryAssessmentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  scheme: AssessmentScheme;
  year: Scalars['Int']['input'];
};


export type QueryAssessmentObjectionWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryAssessmentProofOpenArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssessmentWorklistArgs = {
  first: Scalars['Int']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAssessmentsInForceArgs = {
  at: Scalars['DateTime']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type QueryCertifiedAssessmentsArgs = {
  identities: Array<Array<Scalars['ID']['input']>>;
};


export type QueryCertifiedCyclesArgs = {
  identities: Array<Array<Scalars['ID']['input']>>;
};


export type QueryEducationOverdueArgs = {
  first: Scalars['Int']['input'];
};


export type QueryIntegrityCyclesDueArgs = {
  first: Scalars['Int']['input'];
};


export type QueryRoadTransportIntakeArgs = {
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

/** 道路运输信息 */
export type RoadTransportSection = {
  __typename?: 'RoadTransportSection';
  /** 质量信誉考核: of the latest years, latest first; for the public only final ones. */
  assessments?: Maybe<Array<Assessment>>;
  /** 数据截止时刻: the source has reported up to here. */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 诚信考核: the driver's latest cycle. */
  integrity?: Maybe<IntegrityCycle>;
};


/** 道路运输信息 */
export type RoadTransportSectionAssessmentsArgs = {
  years?: InputMaybe<Scalars['Int']['input']>;
};

/** 企业自评 */
export type SelfScore = {
  __typename?: 'SelfScore';
  /** 截止日期 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 提交日期 */
  handedInOn?: Maybe<Scalars['Date']['output']>;
  /** 逾期 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 自评说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 证明材料: with the SHA-256 that each had. */
  proofs?: Maybe<Array<EvidenceFile>>;
  /** 自评得分 */
  score?: Maybe<Scalars['Decimal']['output']>;
};

/** 自评内容 */
export type SelfScoreInput = {
  /** 自评说明 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 证明材料编号 */
  proofs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 考核类别 */
  scheme: AssessmentScheme;
  /** 自评得分: within the scale of the scheme, its bonus included. */
  score: Scalars['Decimal']['input'];
  /** 考核年度 */
  year: Scalars['Int']['input'];
};

/** 登记结果 */
export type StatedFacts = {
  __typename?: 'StatedFacts';
  /** 更正数 */
  corrected?: Maybe<Scalars['Int']['output']>;
  /** 事实编号: in the order in which they came. */
  factIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** 新登记数 */
  stated?: Maybe<Scalars['Int']['output']>;
  /** 重复数 */
  unchanged?: Maybe<Scalars['Int']['output']>;
};

/** 主体的考核事实 */
export type SubjectFacts = {
  __typename?: 'SubjectFacts';
  /** 考核事实: of the year, by their days. */
  facts?: Maybe<Array<AssessmentFact>>;
  /** 考核等级: of that year as it stands; null while there is none. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 未满足的条件 */
export type UnmetCondition = {
  __typename?: 'UnmetCondition';
  /** 依据条款 */
  clause?: Maybe<Citation>;
  /** 条件代码 */
  code?: Maybe<Scalars['String']['output']>;
  /** 等级 */
  grade?: Maybe<Scalars['String']['output']>;
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
  Assessment: ResolverTypeWrapper<AssessmentRow>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AssessmentContribution: ResolverTypeWrapper<Contribution>;
  AssessmentDeed: ResolverTypeWrapper<Partial<AssessmentDeed>>;
  AssessmentDuty: ResolverTypeWrapper<Partial<AssessmentDuty>>;
  AssessmentExplanation: ResolverTypeWrapper<ExplanationRow>;
  AssessmentFact: ResolverTypeWrapper<Fact>;
  AssessmentFactInput: ResolverTypeWrapper<Partial<AssessmentFactInput>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AssessmentFactsConnection: ResolverTypeWrapper<Partial<Omit<AssessmentFactsConnection, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['SubjectFacts']>> }>>;
  AssessmentFigure: ResolverTypeWrapper<Partial<AssessmentFigure>>;
  AssessmentInForce: ResolverTypeWrapper<StandingAssessment>;
  AssessmentObjection: ResolverTypeWrapper<ObjectionRow>;
  AssessmentObjectionState: ResolverTypeWrapper<Partial<AssessmentObjectionState>>;
  AssessmentScheme: ResolverTypeWrapper<Partial<AssessmentScheme>>;
  AssessmentSheet: ResolverTypeWrapper<Partial<AssessmentSheet>>;
  AssessmentSite: ResolverTypeWrapper<Partial<AssessmentSite>>;
  AssessmentState: ResolverTypeWrapper<Partial<AssessmentState>>;
  AssessmentStep: ResolverTypeWrapper<StepRow>;
  AssessmentTask: ResolverTypeWrapper<TaskRow>;
  AssessmentVeto: ResolverTypeWrapper<Veto>;
  AssessmentWay: ResolverTypeWrapper<Way>;
  CertifiedAssessment: ResolverTypeWrapper<AssessmentRow>;
  CertifiedAssessments: ResolverTypeWrapper<Partial<Omit<CertifiedAssessments, 'assessments'> & { assessments?: Maybe<Array<ResolversTypes['CertifiedAssessment']>> }>>;
  CertifiedCycle: ResolverTypeWrapper<Partial<CertifiedCycle>>;
  Citation: ResolverTypeWrapper<Partial<Citation>>;
  CreditProfile: ResolverTypeWrapper<ProfileKey>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  DriverTask: ResolverTypeWrapper<DriverTaskRow>;
  EvidenceFile: ResolverTypeWrapper<EvidenceRow>;
  FactCorrection: ResolverTypeWrapper<Partial<FactCorrection>>;
  FactParticular: ResolverTypeWrapper<Partial<FactParticular>>;
  Intake: ResolverTypeWrapper<Partial<Intake>>;
  IntakeCell: ResolverTypeWrapper<Partial<IntakeCell>>;
  IntakeSource: ResolverTypeWrapper<Partial<IntakeSource>>;
  IntegrityCycle: ResolverTypeWrapper<IntegrityRow>;
  MaskKind: ResolverTypeWrapper<Partial<MaskKind>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Partial<Receipt>>;
  RoadTransportSection: ResolverTypeWrapper<ProfileKey>;
  SelfScore: ResolverTypeWrapper<SelfScoreRow>;
  SelfScoreInput: ResolverTypeWrapper<Partial<SelfScoreInput>>;
  StatedFacts: ResolverTypeWrapper<Partial<StatedFacts>>;
  SubjectFacts: ResolverTypeWrapper<SubjectFactsRow>;
  UnmetCondition: ResolverTypeWrapper<Unmet>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Assessment: AssessmentRow;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  AssessmentContribution: Contribution;
  AssessmentDuty: Partial<AssessmentDuty>;
  AssessmentExplanation: ExplanationRow;
  AssessmentFact: Fact;
  AssessmentFactInput: Partial<AssessmentFactInput>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AssessmentFactsConnection: Partial<Omit<AssessmentFactsConnection, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['SubjectFacts']>> }>;
  AssessmentFigure: Partial<AssessmentFigure>;
  AssessmentInForce: StandingAssessment;
  AssessmentObjection: ObjectionRow;
  AssessmentSheet: Partial<AssessmentSheet>;
  AssessmentStep: StepRow;
  AssessmentTask: TaskRow;
  AssessmentVeto: Veto;
  AssessmentWay: Way;
  CertifiedAssessment: AssessmentRow;
  CertifiedAssessments: Partial<Omit<CertifiedAssessments, 'assessments'> & { assessments?: Maybe<Array<ResolversParentTypes['CertifiedAssessment']>> }>;
  CertifiedCycle: Partial<CertifiedCycle>;
  Citation: Partial<Citation>;
  CreditProfile: ProfileKey;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  DriverTask: DriverTaskRow;
  EvidenceFile: EvidenceRow;
  FactCorrection: Partial<FactCorrection>;
  FactParticular: Partial<FactParticular>;
  Intake: Partial<Intake>;
  IntakeCell: Partial<IntakeCell>;
  IntakeSource: Partial<IntakeSource>;
  IntegrityCycle: IntegrityRow;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  Query: Record<PropertyKey, never>;
  Receipt: Partial<Receipt>;
  RoadTransportSection: ProfileKey;
  SelfScore: SelfScoreRow;
  SelfScoreInput: Partial<SelfScoreInput>;
  StatedFacts: Partial<StatedFacts>;
  SubjectFacts: SubjectFactsRow;
  UnmetCondition: Unmet;
};

export type AggregateDirectiveArgs = { };

export type AggregateDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = AggregateDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaskDirectiveArgs = {
  by: MaskKind;
};

export type MaskDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = MaskDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RowsDirectiveArgs = { };

export type RowsDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = RowsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AssessmentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  course?: Resolver<Maybe<Array<ResolversTypes['AssessmentStep']>>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['AssessmentExplanation']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objections?: Resolver<Maybe<Array<ResolversTypes['AssessmentObjection']>>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  selfScore?: Resolver<Maybe<ResolversTypes['SelfScore']>, ParentType, ContextType>;
  shownBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  shownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AssessmentState']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssessmentContributionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentContribution'] = ResolversParentTypes['AssessmentContribution']> = {
  clause?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AssessmentDutyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentDuty'] = ResolversParentTypes['AssessmentDuty']> = {
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentExplanationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentExplanation'] = ResolversParentTypes['AssessmentExplanation']> = {
  baseScore?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  contributions?: Resolver<Maybe<Array<ResolversTypes['AssessmentContribution']>>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unmet?: Resolver<Maybe<Array<ResolversTypes['UnmetCondition']>>, ParentType, ContextType>;
  vetoes?: Resolver<Maybe<Array<ResolversTypes['AssessmentVeto']>>, ParentType, ContextType>;
  wayBack?: Resolver<Maybe<Array<ResolversTypes['AssessmentWay']>>, ParentType, ContextType>;
};

export type AssessmentFactResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentFact'] = ResolversParentTypes['AssessmentFact']> = {
  correctedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidenceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  particulars?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type AssessmentFactsConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentFactsConnection'] = ResolversParentTypes['AssessmentFactsConnection']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['SubjectFacts']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type AssessmentFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentFigure'] = ResolversParentTypes['AssessmentFigure']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssessmentInForceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentInForce'] = ResolversParentTypes['AssessmentInForce']> = {
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssessmentObjectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentObjection'] = ResolversParentTypes['AssessmentObjection']> = {
  assessmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  correctedFacts?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mustNotBeDecidedBy?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  proofs?: Resolver<Maybe<Array<ResolversTypes['EvidenceFile']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AssessmentObjectionState']>, ParentType, ContextType>;
};

export type AssessmentSheetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentSheet'] = ResolversParentTypes['AssessmentSheet']> = {
  columns?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<Array<Array<ResolversTypes['String']>>>, ParentType, ContextType>;
};

export type AssessmentStepResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentStep'] = ResolversParentTypes['AssessmentStep']> = {
  byUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  docNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentTaskResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentTask'] = ResolversParentTypes['AssessmentTask']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['AssessmentDeed']>, ParentType, ContextType>;
  ready?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssessmentVetoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentVeto'] = ResolversParentTypes['AssessmentVeto']> = {
  clause?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AssessmentWayResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessmentWay'] = ResolversParentTypes['AssessmentWay']> = {
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earliestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resultingGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertifiedAssessmentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertifiedAssessment'] = ResolversParentTypes['CertifiedAssessment']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['AssessmentScheme']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CertifiedAssessmentsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertifiedAssessments'] = ResolversParentTypes['CertifiedAssessments']> = {
  assessments?: Resolver<Maybe<Array<ResolversTypes['CertifiedAssessment']>>, ParentType, ContextType>;
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CertifiedCycleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertifiedCycle'] = ResolversParentTypes['CertifiedCycle']> = {
  cycleStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditProfileResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CreditProfile'] = ResolversParentTypes['CreditProfile'], FederationReferenceType extends FederationReferenceTypes['CreditProfile'] = FederationReferenceTypes['CreditProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  roadTransport?: Resolver<Maybe<ResolversTypes['RoadTransportSection']>, ParentType, ContextType>;
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

export type DriverTaskResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DriverTask'] = ResolversParentTypes['DriverTask']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['IntegrityCycle']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EvidenceFileResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type IntegrityCycleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IntegrityCycle'] = ResolversParentTypes['IntegrityCycle']> = {
  cycleStartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['AssessmentExplanation']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assessAtCounty?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<MutationAssessAtCountyArgs, 'scheme' | 'subjectId' | 'year'>>;
  decideAssessmentObjection?: Resolver<Maybe<ResolversTypes['AssessmentObjection']>, ParentType, ContextType, RequireFields<MutationDecideAssessmentObjectionArgs, 'id' | 'reason' | 'uphold'>>;
  endIntegrityCycle?: Resolver<Maybe<ResolversTypes['IntegrityCycle']>, ParentType, ContextType, RequireFields<MutationEndIntegrityCycleArgs, 'subjectId'>>;
  finaliseAssessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<MutationFinaliseAssessmentArgs, 'id'>>;
  objectToAssessment?: Resolver<Maybe<ResolversTypes['AssessmentObjection']>, ParentType, ContextType, RequireFields<MutationObjectToAssessmentArgs, 'ground' | 'id'>>;
  recordCityReview?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<MutationRecordCityReviewArgs, 'agree' | 'docNo' | 'id'>>;
  recordEducation?: Resolver<Maybe<ResolversTypes['IntegrityCycle']>, ParentType, ContextType, RequireFields<MutationRecordEducationArgs, 'completedOn' | 'hours' | 'sourceRef' | 'subjectId'>>;
  selfScoreAssessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<MutationSelfScoreAssessmentArgs, 'input'>>;
  showAssessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<MutationShowAssessmentArgs, 'id'>>;
  stateAssessmentFacts?: Resolver<Maybe<ResolversTypes['StatedFacts']>, ParentType, ContextType, RequireFields<MutationStateAssessmentFactsArgs, 'facts'>>;
  withdrawAssessmentObjection?: Resolver<Maybe<ResolversTypes['AssessmentObjection']>, ParentType, ContextType, RequireFields<MutationWithdrawAssessmentObjectionArgs, 'id'>>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assessmentDuties?: Resolver<Maybe<Array<ResolversTypes['AssessmentDuty']>>, ParentType, ContextType, RequireFields<QueryAssessmentDutiesArgs, 'at' | 'from' | 'to'>>;
  assessmentExport?: Resolver<Maybe<ResolversTypes['AssessmentSheet']>, ParentType, ContextType, RequireFields<QueryAssessmentExportArgs, 'first' | 'scheme' | 'site' | 'year'>>;
  assessmentFacts?: Resolver<Maybe<ResolversTypes['AssessmentFactsConnection']>, ParentType, ContextType, RequireFields<QueryAssessmentFactsArgs, 'first' | 'scheme' | 'year'>>;
  assessmentFigures?: Resolver<Maybe<Array<ResolversTypes['AssessmentFigure']>>, ParentType, ContextType>;
  assessmentObjectionWorklist?: Resolver<Maybe<Array<ResolversTypes['AssessmentObjection']>>, ParentType, ContextType, RequireFields<QueryAssessmentObjectionWorklistArgs, 'first'>>;
  assessmentProofOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryAssessmentProofOpenArgs, 'id'>>;
  assessmentWorklist?: Resolver<Maybe<Array<ResolversTypes['AssessmentTask']>>, ParentType, ContextType, RequireFields<QueryAssessmentWorklistArgs, 'first'>>;
  assessmentsInForce?: Resolver<Maybe<Array<ResolversTypes['AssessmentInForce']>>, ParentType, ContextType, RequireFields<QueryAssessmentsInForceArgs, 'at' | 'ids'>>;
  certifiedAssessments?: Resolver<Maybe<Array<ResolversTypes['CertifiedAssessments']>>, ParentType, ContextType, RequireFields<QueryCertifiedAssessmentsArgs, 'identities'>>;
  certifiedCycles?: Resolver<Maybe<Array<ResolversTypes['CertifiedCycle']>>, ParentType, ContextType, RequireFields<QueryCertifiedCyclesArgs, 'identities'>>;
  educationOverdue?: Resolver<Maybe<Array<ResolversTypes['DriverTask']>>, ParentType, ContextType, RequireFields<QueryEducationOverdueArgs, 'first'>>;
  integrityCyclesDue?: Resolver<Maybe<Array<ResolversTypes['DriverTask']>>, ParentType, ContextType, RequireFields<QueryIntegrityCyclesDueArgs, 'first'>>;
  roadTransportIntake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QueryRoadTransportIntakeArgs, 'from' | 'to'>>;
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

export type RoadTransportSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RoadTransportSection'] = ResolversParentTypes['RoadTransportSection']> = {
  assessments?: Resolver<Maybe<Array<ResolversTypes['Assessment']>>, ParentType, ContextType, Partial<RoadTransportSectionAssessmentsArgs>>;
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  integrity?: Resolver<Maybe<ResolversTypes['IntegrityCycle']>, ParentType, ContextType>;
};

export type SelfScoreResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SelfScore'] = ResolversParentTypes['SelfScore']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedInOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proofs?: Resolver<Maybe<Array<ResolversTypes['EvidenceFile']>>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type StatedFactsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StatedFacts'] = ResolversParentTypes['StatedFacts']> = {
  corrected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  factIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unchanged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubjectFactsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SubjectFacts'] = ResolversParentTypes['SubjectFacts']> = {
  facts?: Resolver<Maybe<Array<ResolversTypes['AssessmentFact']>>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UnmetConditionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnmetCondition'] = ResolversParentTypes['UnmetCondition']> = {
  clause?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentContribution?: AssessmentContributionResolvers<ContextType>;
  AssessmentDuty?: AssessmentDutyResolvers<ContextType>;
  AssessmentExplanation?: AssessmentExplanationResolvers<ContextType>;
  AssessmentFact?: AssessmentFactResolvers<ContextType>;
  AssessmentFactsConnection?: AssessmentFactsConnectionResolvers<ContextType>;
  AssessmentFigure?: AssessmentFigureResolvers<ContextType>;
  AssessmentInForce?: AssessmentInForceResolvers<ContextType>;
  AssessmentObjection?: AssessmentObjectionResolvers<ContextType>;
  AssessmentSheet?: AssessmentSheetResolvers<ContextType>;
  AssessmentStep?: AssessmentStepResolvers<ContextType>;
  AssessmentTask?: AssessmentTaskResolvers<ContextType>;
  AssessmentVeto?: AssessmentVetoResolvers<ContextType>;
  AssessmentWay?: AssessmentWayResolvers<ContextType>;
  CertifiedAssessment?: CertifiedAssessmentResolvers<ContextType>;
  CertifiedAssessments?: CertifiedAssessmentsResolvers<ContextType>;
  CertifiedCycle?: CertifiedCycleResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CreditProfile?: CreditProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DriverTask?: DriverTaskResolvers<ContextType>;
  EvidenceFile?: EvidenceFileResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeCell?: IntakeCellResolvers<ContextType>;
  IntakeSource?: IntakeSourceResolvers<ContextType>;
  IntegrityCycle?: IntegrityCycleResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  RoadTransportSection?: RoadTransportSectionResolvers<ContextType>;
  SelfScore?: SelfScoreResolvers<ContextType>;
  StatedFacts?: StatedFactsResolvers<ContextType>;
  SubjectFacts?: SubjectFactsResolvers<ContextType>;
  UnmetCondition?: UnmetConditionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  mask?: MaskDirectiveResolver<any, any, ContextType>;
  rows?: RowsDirectiveResolver<any, any, ContextType>;
};
