import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProfileRow, ListingRow, WeighingRow, IntakeRow, QuarantinedLine, PermitRow, PlateDoubtRow } from './rows.ts';
import type { SubjectRow, CaseRow, NoticeRow, FindingRow } from './store/cases.ts';
import type { CandidateRow } from './store/candidates.ts';
import type { QuarterRow } from './store/quarter.ts';
import type { ConsequenceRow } from './store/consequences.ts';
import type { ConductRow } from './store/conduct.ts';
import type { StandingListing } from './store/standing.ts';
import type { ListRow, Told } from './store/list.ts';
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

/** 一项名单记录 */
export type CertifiedListing = {
  __typename?: 'CertifiedListing';
  /** 失信情形 */
  circumstance?: Maybe<Scalars['Int']['output']>;
  /** 列入日期 */
  listedOn?: Maybe<Scalars['Date']['output']>;
  /** 公示截止日期 */
  publicUntil?: Maybe<Scalars['Date']['output']>;
};

/** 证明用名单记录 */
export type CertifiedListings = {
  __typename?: 'CertifiedListings';
  /** 数据截止时刻 */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 现行有效记录 */
  listings?: Maybe<Array<CertifiedListing>>;
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

/** 失信事实内容 */
export type ConductInput = {
  /** 事故等级 */
  accidentGrade?: InputMaybe<AccidentGrade>;
  /** 死亡人数 */
  deaths?: InputMaybe<Scalars['Int']['input']>;
  /** 决定编号: in enforcement, where the kind is proven by a decision. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** 证据: document numbers or SHA-256 of files, at least one. */
  evidence: Array<Scalars['String']['input']>;
  /** 情节严重 */
  grave?: InputMaybe<Scalars['Boolean']['input']>;
  /** 伤害后果 */
  harm?: InputMaybe<ViolenceHarm>;
  /** 受伤人数 */
  injured?: InputMaybe<Scalars['Int']['input']>;
  /** 种类 */
  kind: ConductKind;
  /** 事故责任 */
  liability?: InputMaybe<AccidentLiability>;
  /** 发生日期: of a decision, the day of the decision. */
  on: Scalars['Date']['input'];
  /** 公安机关处罚决定文号 */
  policeDocNo?: InputMaybe<Scalars['String']['input']>;
  /** 更正理由: needed where the reference has been stated otherwise. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** 来源编号: of the unit's own, 1 to 60 characters. */
  sourceRef: Scalars['String']['input'];
  /** 作废: the fact counts no more. */
  struck?: InputMaybe<Scalars['Boolean']['input']>;
  /** 主体编号 */
  subjectId: Scalars['ID']['input'];
  /** 主体类型 */
  subjectType: OverloadSubjectType;
  /** 无正当理由 */
  withoutReason?: InputMaybe<Scalars['Boolean']['input']>;
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

/** 失信事实分页 */
export type ConductPage = {
  __typename?: 'ConductPage';
  /** 失信事实 */
  nodes?: Maybe<Array<OverloadConduct>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 信用档案 */
export type CreditProfile = {
  __typename?: 'CreditProfile';
  /** 已知时刻 */
  knownAt: Scalars['DateTime']['output'];
  memberIds: Array<Scalars['ID']['output']>;
  /** 治超信息 */
  overload?: Maybe<OverloadSection>;
  /** 主体编号 */
  subjectId: Scalars['ID']['output'];
  truckCount: Scalars['Int']['output'];
};

/** 决定效力 */
export type DecisionStanding =
  /** 已撤销 */
  | 'ANNULLED'
  /** 不再可见: repaired, or no longer met. */
  | 'GONE'
  /** 有效 */
  | 'STANDS';

export type Enterprise = {
  __typename?: 'Enterprise';
  id: Scalars['ID']['output'];
};

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

/** 名单查询键: all identities of a subject, and an instant of knowledge. */
export type ListedInput = {
  /** 已知时刻 */
  at: Scalars['DateTime']['input'];
  /** 所含身份 */
  memberIds: Array<Scalars['ID']['input']>;
};

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

/** 限制投标的惩戒措施 */
export type ListedMeasure = {
  __typename?: 'ListedMeasure';
  /** 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 措施清单 */
  catalogue?: Maybe<Scalars['String']['output']>;
  /** 惩戒措施 */
  measure?: Maybe<Scalars['String']['output']>;
  /** 截止日期: the last day. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 清单版本 */
  version?: Maybe<Scalars['String']['output']>;
};

/** 名单中的主体: of a person or a truck nothing but its id. */
export type ListedSubject = {
  __typename?: 'ListedSubject';
  /** 主体编号: to which the entry belongs now. */
  id?: Maybe<Scalars['ID']['output']>;
  /** 主体类别 */
  kind?: Maybe<ListedKind>;
  /** 企业名称或字号: null for others than firms and sole traders. */
  name?: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码: the same. */
  uscc?: Maybe<Scalars['String']['output']>;
};

/** 某一时刻的投标限制 */
export type ListedThen = {
  __typename?: 'ListedThen';
  /** 限制投标的惩戒措施 */
  measures?: Maybe<Array<ListedMeasure>>;
};

/** 失信名单记录 */
export type Listing = {
  __typename?: 'Listing';
  /** 认定依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 失信情形: 1 to 10 of 交办公路〔2017〕8号. */
  circumstance?: Maybe<Scalars['Int']['output']>;
  /** 惩戒后果: only what a measure catalogue in force names, while the entry is in force. */
  consequences?: Maybe<Array<ListingConsequence>>;
  /** 证据编号: as frozen at the listing. */
  evidence?: Maybe<Array<Scalars['ID']['output']>>;
  /** 名单记录编号 */
  id: Scalars['ID']['output'];
  /** 是否现行有效: on the day of the instant. */
  inForce?: Maybe<Scalars['Boolean']['output']>;
  /** 列入日期 */
  listedOn?: Maybe<Scalars['Date']['output']>;
  /** 告知: null for an entry whose course was not kept here. */
  notice?: Maybe<ListingNotice>;
  /** 公示截止日期 */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 移出原因 */
  removalReason?: Maybe<Scalars['String']['output']>;
  /** 移出日期 */
  removedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态: LISTED, REMOVED or EXPIRED. */
  state?: Maybe<ListingState>;
  /** 其依据: provisional while the law does not say. */
  statutoryBasis?: Maybe<Citation>;
  /** 是否属于严重失信主体名单 */
  statutoryList?: Maybe<StatutoryList>;
};

/** 认定办理 */
export type ListingCase = {
  __typename?: 'ListingCase';
  /** 认定依据 */
  basis?: Maybe<Array<Citation>>;
  /** 失信情形 */
  circumstance?: Maybe<Scalars['Int']['output']>;
  /** 决定单位 */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 认定事实: as frozen at the listing; before it, at the notice. */
  finding?: Maybe<ListingFinding>;
  /** 办理编号: that of its entry, once it is listed. */
  id?: Maybe<Scalars['ID']['output']>;
  /** 列入日期 */
  listedOn?: Maybe<Scalars['Date']['output']>;
  /** 告知 */
  notice?: Maybe<ListingNotice>;
  /** 被告知人: as the registry tells of it; null where the register does not know it. */
  party?: Maybe<OverloadParty>;
  /** 被告知人主体编号: the subject itself, of a truck its operator. */
  partyId?: Maybe<Scalars['ID']['output']>;
  /** 公示截止日期 */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 季度 */
  quarter?: Maybe<Scalars['String']['output']>;
  /** 决定理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 移出原因 */
  removalReason?: Maybe<Scalars['String']['output']>;
  /** 移出日期 */
  removedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 */
  state?: Maybe<ListingState>;
  /** 陈述申辩: what the subject said, in its order. */
  statements?: Maybe<Array<Scalars['String']['output']>>;
  /** 责任主体 */
  subject?: Maybe<OverloadSubject>;
};

/** 认定办理分页 */
export type ListingCasePage = {
  __typename?: 'ListingCasePage';
  /** 认定办理 */
  nodes?: Maybe<Array<ListingCase>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 惩戒后果 */
export type ListingConsequence = {
  __typename?: 'ListingConsequence';
  /** 实施单位 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 措施清单 */
  catalogue?: Maybe<Scalars['String']['output']>;
  /** 惩戒措施 */
  measure?: Maybe<Scalars['String']['output']>;
  /** 截止日期: the last day. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 清单版本 */
  version?: Maybe<Scalars['String']['output']>;
};

/** 认定事实 */
export type ListingFinding = {
  __typename?: 'ListingFinding';
  /** 计数 */
  count?: Maybe<Scalars['Int']['output']>;
  /** 证据编号 */
  evidence?: Maybe<Array<Scalars['ID']['output']>>;
  /** 货运车辆总数 */
  fleet?: Maybe<Scalars['Int']['output']>;
  /** 固定时刻 */
  frozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** 认定标准 */
  measure?: Maybe<OverloadMeasure>;
  /** 认定值 */
  measured?: Maybe<Scalars['Decimal']['output']>;
  /** 成立日期 */
  metOn?: Maybe<Scalars['Date']['output']>;
  /** 标准值 */
  threshold?: Maybe<Scalars['Decimal']['output']>;
};

/** 现行名单记录 */
export type ListingInForce = {
  __typename?: 'ListingInForce';
  /** 失信情形 */
  circumstance?: Maybe<Scalars['Int']['output']>;
  /** 名单记录编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 主体编号: the identity of which it is said. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 公示截止日期: the last day. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 告知 */
export type ListingNotice = {
  __typename?: 'ListingNotice';
  /** 期限依据 */
  basis?: Maybe<Citation>;
  /** 陈述期限: the last day. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** 告知日期 */
  givenOn?: Maybe<Scalars['Date']['output']>;
  /** 告知单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

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

/** 脱敏方式: the ways of masking. */
export type MaskKind =
  /** 末四位: only the last four characters. */
  | 'LAST_FOUR'
  /** 姓名: the first character, then **. */
  | 'NAME';

export type Mutation = {
  __typename?: 'Mutation';
  /** 不予认定: drops the case, with reasons, by another person than who gave notice. */
  dropListingCase?: Maybe<ListingCase>;
  /** 告知: gives a candidate of a quarter, named by any of its identities, notice; its evidence is kept as found. */
  giveNotice?: Maybe<ListingCase>;
  /** 关联处罚决定: a decision that followed from a violation, for one of its four parts; asked of enforcement by its id. */
  linkDecision?: Maybe<ViolationConsequence>;
  /** 认定: lists, with reasons, by another person than who gave notice, once the time to state one's case is over. */
  listSubject?: Maybe<ListingCase>;
  /** 登记超限运输车辆通行证: what it allows one plate on some roads; weighings that were taken before are judged anew. */
  recordOversizePermit?: Maybe<OversizePermit>;
  /** 移出: takes an entry in force off the list, with reasons, by a unit and a person who had no hand in it. */
  removeListing?: Maybe<Listing>;
  /** 重新核对决定: asks enforcement again about decisions that were linked or stated, by id; what has changed is a further statement. */
  retellDecisions?: Maybe<RetoldDecisions>;
  /** 认定疑似套牌: which of the two weighings were of the truck whose plate it is; only these count from now on. */
  settlePlate?: Maybe<PlateDoubt>;
  /** 登记失信事实: by a reference of the unit's own; the same again changes nothing, other words need a reason. */
  stateConduct?: Maybe<OverloadConduct>;
  /** 陈述申辩: by the subject itself, of a truck by its operator, until the time is over. */
  stateListingCase?: Maybe<ListingCase>;
  /** 接收称重数据: one part of a station's feed. Every line is taken, known already, a correction, or kept in quarantine with the reason; the same part again changes nothing. */
  takeWeighings?: Maybe<WeighingIntake>;
};


export type MutationDropListingCaseArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationGiveNoticeArgs = {
  circumstance: Scalars['Int']['input'];
  quarter: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};


export type MutationLinkDecisionArgs = {
  decisionId: Scalars['ID']['input'];
  part: ViolationPart;
  violationId: Scalars['ID']['input'];
};


export type MutationListSubjectArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRecordOversizePermitArgs = {
  input: OversizePermitInput;
};


export type MutationRemoveListingArgs = {
  ground: RemovalGround;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRetellDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type MutationSettlePlateArgs = {
  genuine: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationStateConductArgs = {
  input: ConductInput;
};


export type MutationStateListingCaseArgs = {
  id: Scalars['ID']['input'];
  statement: Scalars['String']['input'];
};


export type MutationTakeWeighingsArgs = {
  input: TakeWeighingsInput;
};

/** 失信名单候选 */
export type OverloadCandidate = {
  __typename?: 'OverloadCandidate';
  /** 认定依据: the list's own words, and the statute's sentence where it has the number. */
  basis?: Maybe<Array<Citation>>;
  /** 认定办理: the case that was made of it; null before notice. */
  case?: Maybe<ListingCase>;
  /** 失信情形: 1 to 10 of 交办公路〔2017〕8号. */
  circumstance?: Maybe<Scalars['Int']['output']>;
  /** 计数: facts of the measure in the year, of a share the violating trucks. */
  count?: Maybe<Scalars['Int']['output']>;
  /** 计数截止日期: the last day of the year in which so many were found. */
  countedOn?: Maybe<Scalars['Date']['output']>;
  /** 证据编号: violations and facts, by day. */
  evidence?: Maybe<Array<Scalars['ID']['output']>>;
  /** 货运车辆总数: trucks that the share is of. */
  fleet?: Maybe<Scalars['Int']['output']>;
  /** 认定标准 */
  measure?: Maybe<OverloadMeasure>;
  /** 认定值: what is compared; of a share six decimals, rounded up. */
  measured?: Maybe<Scalars['Decimal']['output']>;
  /** 成立日期: the first day of the quarter on which it is met. */
  metOn?: Maybe<Scalars['Date']['output']>;
  /** 陈述期限: the last day to state one's case, once notice was given. */
  noticeEndsOn?: Maybe<Scalars['Date']['output']>;
  /** 责任主体: all identities that were one subject at the instant, together. */
  subject?: Maybe<OverloadSubject>;
  /** 标准值 */
  threshold?: Maybe<Scalars['Decimal']['output']>;
};

/** 候选分页 */
export type OverloadCandidatePage = {
  __typename?: 'OverloadCandidatePage';
  /** 候选 */
  nodes?: Maybe<Array<OverloadCandidate>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 失信事实 */
export type OverloadConduct = {
  __typename?: 'OverloadConduct';
  /** 决定编号 */
  decisionId?: Maybe<Scalars['ID']['output']>;
  /** 证据 */
  evidence?: Maybe<Array<Scalars['String']['output']>>;
  /** 罚款金额: CNY, of the decision. */
  fine?: Maybe<Scalars['Decimal']['output']>;
  /** 事实编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 种类 */
  kind?: Maybe<ConductKind>;
  /** 发生日期 */
  on?: Maybe<Scalars['Date']['output']>;
  /** 是否达到情形: grave enough for its circumstance, by the editions of its day. */
  qualifies?: Maybe<Scalars['Boolean']['output']>;
  /** 来源编号 */
  sourceRef?: Maybe<Scalars['String']['output']>;
  /** 是否作废 */
  struck?: Maybe<Scalars['Boolean']['output']>;
  /** 责任主体 */
  subject?: Maybe<OverloadSubject>;
};

/** 名单一页 */
export type OverloadListPage = {
  __typename?: 'OverloadListPage';
  /** 名单行 */
  nodes?: Maybe<Array<OverloadListRow>>;
  /** 分页 */
  pageInfo?: Maybe<PageInfo>;
};

/** 名单一行 */
export type OverloadListRow = {
  __typename?: 'OverloadListRow';
  /** 名单记录 */
  listing?: Maybe<Listing>;
  /** 责任主体: null where the register does not know it. */
  subject?: Maybe<ListedSubject>;
};

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

/** 一个月的违法超限 */
export type OverloadMonth = {
  __typename?: 'OverloadMonth';
  /** 月份 */
  month?: Maybe<Scalars['String']['output']>;
  /** 涉及主体数: operators, else trucks; all of which neither is known count as one. Null where it is withheld. */
  subjects?: Maybe<Scalars['Int']['output']>;
  /** 违法超限运输次数: null where it is withheld. */
  violations?: Maybe<Scalars['Int']['output']>;
  /** 是否隐去 */
  withheld?: Maybe<Scalars['Boolean']['output']>;
};

/** 登记主体: told by the registry alone. */
export type OverloadParty = Enterprise | Practitioner | SoleTrader | Vehicle;

/** 季度报告分页 */
export type OverloadQuarterPage = {
  __typename?: 'OverloadQuarterPage';
  /** 行 */
  nodes?: Maybe<Array<OverloadQuarterRow>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 季度报告行: a candidate, a case, or both; a case whose circumstance is no longer met has no candidate. */
export type OverloadQuarterRow = {
  __typename?: 'OverloadQuarterRow';
  /** 候选: as found now. */
  candidate?: Maybe<OverloadCandidate>;
  /** 认定办理 */
  case?: Maybe<ListingCase>;
  /** 失信情形 */
  circumstance?: Maybe<Scalars['Int']['output']>;
  /** 责任主体: as it is now; a case keeps the identity of which notice was given. */
  subject?: Maybe<OverloadSubject>;
};

/** 治超信息 */
export type OverloadSection = {
  __typename?: 'OverloadSection';
  /** 数据截止时刻: the source has reported up to here. */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 认定办理: cases about this subject or of which it was told; for the subject itself and the units of the list. */
  listingCases?: Maybe<Array<ListingCase>>;
  /** 失信名单: entries of the list; for the public those in force today. */
  listings?: Maybe<Array<Listing>>;
  /** 本人行踪轨迹: the same, for the subject itself. */
  ownTracks?: Maybe<WeighingPage>;
  /** 行踪轨迹: every weighing, as operator, driver or truck, latest first. */
  tracks?: Maybe<WeighingPage>;
  /** 违法车辆占比: trucks with a violation in those months ÷ all trucks that count for it, owned, leased or attached; null for a subject without trucks. */
  violatingTruckShare?: Maybe<Scalars['Decimal']['output']>;
  /** 违法超限检测: weighings over what was allowed, as operator, driver or truck, latest first; those whose plate is in doubt among them. */
  violations?: Maybe<WeighingPage>;
  /** 一年内违法超限运输次数: in the twelve months up to the instant, as operator, driver or truck. */
  violationsInYear?: Maybe<Scalars['Int']['output']>;
};


/** 治超信息 */
export type OverloadSectionOwnTracksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** 治超信息 */
export type OverloadSectionTracksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** 治超信息 */
export type OverloadSectionViolationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** 责任主体: by its id; who it is, is the registry's to say. */
export type OverloadSubject = {
  __typename?: 'OverloadSubject';
  /** 主体编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 登记主体: as the registry tells of it; null where the register does not know it. */
  registered?: Maybe<OverloadParty>;
  /** 主体类型 */
  type?: Maybe<OverloadSubjectType>;
};

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
export type OversizePermit = {
  __typename?: 'OversizePermit';
  /** 通行证记录编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 许可总质量: kg. */
  massKg?: Maybe<Scalars['Int']['output']>;
  /** 通行证编号 */
  permitNo?: Maybe<Scalars['String']['output']>;
  /** 号牌 */
  plate?: Maybe<Scalars['String']['output']>;
  /** 许可路线 */
  roads?: Maybe<Array<Scalars['String']['output']>>;
  /** 有效期起 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 有效期止 */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 超限运输车辆通行证 */
export type OversizePermitInput = {
  /** 发证机关 */
  authority: Scalars['String']['input'];
  /** 是否更正: of a permit of this number that was recorded otherwise. */
  corrects?: InputMaybe<Scalars['Boolean']['input']>;
  /** 许可总质量: kg. */
  massKg: Scalars['Int']['input'];
  /** 通行证编号 */
  permitNo: Scalars['String']['input'];
  /** 号牌 */
  plate: Scalars['String']['input'];
  /** 许可路线: the roads, such as G307. */
  roads: Array<Scalars['String']['input']>;
  /** 有效期起 */
  validFrom: Scalars['Date']['input'];
  /** 有效期止: the last day. */
  validTo: Scalars['Date']['input'];
};

/** 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 末游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否有下一页 */
  hasNextPage?: Maybe<Scalars['Boolean']['output']>;
};

/** 疑似套牌: two weighings of one plate that one truck cannot both have had. */
export type PlateDoubt = {
  __typename?: 'PlateDoubt';
  /** 先一次检测 */
  earlier?: Maybe<PlatePassing>;
  /** 真实检测: of the weighings, those of the truck whose plate it is; empty while nobody has said. */
  genuine?: Maybe<Array<Scalars['ID']['output']>>;
  /** 记录编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 后一次检测 */
  later?: Maybe<PlatePassing>;
  /** 号牌 */
  plate?: Maybe<Scalars['String']['output']>;
  /** 办理状态: DOUBTED, SETTLED or DISSOLVED. */
  state?: Maybe<Scalars['String']['output']>;
};

/** 检测经过 */
export type PlatePassing = {
  __typename?: 'PlatePassing';
  /** 检测站点 */
  station?: Maybe<Scalars['String']['output']>;
  /** 检测时间 */
  weighedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 检测编号 */
  weighingId?: Maybe<Scalars['ID']['output']>;
};

export type Practitioner = {
  __typename?: 'Practitioner';
  id: Scalars['ID']['output'];
};

/** 隔离称重记录 */
export type QuarantinedWeighing = {
  __typename?: 'QuarantinedWeighing';
  /** 原因 */
  code?: Maybe<WeighingFault>;
  /** 应为 */
  expected?: Maybe<Scalars['String']['output']>;
  /** 实为 */
  got?: Maybe<Scalars['String']['output']>;
  /** 隔离编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 接收时间 */
  keptAt?: Maybe<Scalars['DateTime']['output']>;
  /** 原始数据: the line as it came, with the driver's number. */
  line?: Maybe<Scalars['String']['output']>;
  /** 检测单号 */
  serial?: Maybe<Scalars['String']['output']>;
  /** 检测站点 */
  station?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** 投标限制: for siblings only: what the measures in force on the day of an instant bar a subject from in tenders, as known then; in the order asked. */
  biddingRestrictions?: Maybe<Array<ListedThen>>;
  /** 证明用名单记录: for sibling rooms: each subject by its identities, in the order asked; what is public of it now. */
  certifiedListings?: Maybe<Array<CertifiedListings>>;
  /** 失信事实: by the references of the viewer's unit, the last stated first. */
  conducts?: Maybe<ConductPage>;
  /** 认定办理清单: cases of the list, the last begun first. */
  listingCases?: Maybe<ListingCasePage>;
  /** 现行名单记录: for sibling rooms: of some identities, the entries in force on the day of an instant, as known at it. */
  listingsInForce?: Maybe<Array<ListingInForce>>;
  /** 失信名单候选: who meets a circumstance in a quarter such as 2026-Q3, as known at an instant, now when none is given. */
  overloadCandidates?: Maybe<OverloadCandidatePage>;
  /** 治超归集情况: for the room that keeps the catalogue: what units said of its items about the days from one to another. */
  overloadIntake?: Maybe<Intake>;
  /** 现行失信名单: entries in force today, the latest first. Each is public by itself; all of them together are for supervision. */
  overloadList?: Maybe<OverloadListPage>;
  /** 超限趋势: violations of the last 24 whole months, by month; figures that would give somebody away are withheld. */
  overloadMonths?: Maybe<Array<OverloadMonth>>;
  /** 季度报告: candidates of a quarter and the cases made of them, as they are now. */
  overloadQuarter?: Maybe<OverloadQuarterPage>;
  /** 疑似套牌: pairs of weighings that nobody has settled yet, oldest first; for 治超工作中心. */
  plateDoubts?: Maybe<Array<PlateDoubt>>;
  /** 一超四罚: what followed from a violation, as last told; for the units of the list. */
  violationConsequences?: Maybe<Array<ViolationConsequence>>;
  /** 称重数据隔离: lines that the viewer's unit sent and that could not be taken, each with its reason. */
  weighingQuarantine?: Maybe<WeighingQuarantinePage>;
};


export type QueryBiddingRestrictionsArgs = {
  asked: Array<ListedInput>;
};


export type QueryCertifiedListingsArgs = {
  identities: Array<Array<Scalars['ID']['input']>>;
};


export type QueryConductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryListingCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  state?: InputMaybe<Array<ListingState>>;
};


export type QueryListingsInForceArgs = {
  at: Scalars['DateTime']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type QueryOverloadCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  quarter: Scalars['String']['input'];
};


export type QueryOverloadIntakeArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryOverloadListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryOverloadQuarterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  quarter: Scalars['String']['input'];
};


export type QueryPlateDoubtsArgs = {
  first: Scalars['Int']['input'];
};


export type QueryViolationConsequencesArgs = {
  violationId: Scalars['ID']['input'];
};


export type QueryWeighingQuarantineArgs = {
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

/** 移出事由 */
export type RemovalGround =
  /** 更正 */
  | 'CORRECTION'
  /** 信用修复 */
  | 'REPAIR';

/** 重新核对的结果 */
export type RetoldDecisions = {
  __typename?: 'RetoldDecisions';
  /** 核对数 */
  asked?: Maybe<Scalars['Int']['output']>;
  /** 有变化的决定 */
  changed?: Maybe<Array<Scalars['ID']['output']>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

export type SoleTrader = {
  __typename?: 'SoleTrader';
  id: Scalars['ID']['output'];
};

/** 站点类别 */
export type StationKind =
  /** 固定检测站 */
  | 'FIXED'
  /** 流动检测 */
  | 'MOBILE'
  /** 货运源头单位 */
  | 'SOURCE_UNIT';

/** 是否属于严重失信主体名单 */
export type StatutoryList =
  /** 否 */
  | 'NO'
  /** 未知: not found in the law that was read. */
  | 'UNKNOWN'
  /** 是 */
  | 'YES';

/** 称重数据批次 */
export type TakeWeighingsInput = {
  /** 幂等键: of the part, the station's own; sent again with the same part it gives the answer of then. */
  key: Scalars['String']['input'];
  /** 站点类别 */
  kind: StationKind;
  /** 数据行: NDJSON, or CSV with its head in the first line; at most 5,000 lines. */
  lines: Scalars['String']['input'];
  /** 检测站点: as the county lists it. */
  station: Scalars['String']['input'];
};

export type Vehicle = {
  __typename?: 'Vehicle';
  id: Scalars['ID']['output'];
};

/** 处罚后果 */
export type ViolationConsequence = {
  __typename?: 'ViolationConsequence';
  /** 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 决定编号 */
  decisionId?: Maybe<Scalars['ID']['output']>;
  /** 罚款金额: CNY. */
  fine?: Maybe<Scalars['Decimal']['output']>;
  /** 种类 */
  kind?: Maybe<Scalars['String']['output']>;
  /** 处罚环节 */
  part?: Maybe<ViolationPart>;
  /** 处罚类别 */
  penaltyKinds?: Maybe<Array<Scalars['String']['output']>>;
  /** 效力: as last told. */
  standing?: Maybe<DecisionStanding>;
  /** 告知时刻: when enforcement told it. */
  toldAt?: Maybe<Scalars['DateTime']['output']>;
  /** 违法编号 */
  violationId?: Maybe<Scalars['ID']['output']>;
};

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

/** 称重检测记录 */
export type Weighing = {
  __typename?: 'Weighing';
  /** 轴数 */
  axles?: Maybe<Scalars['Int']['output']>;
  /** 是否汽车列车 */
  combination?: Maybe<Scalars['Boolean']['output']>;
  /** 是否计为违法超限: over, and its plate not in doubt. */
  counts?: Maybe<Scalars['Boolean']['output']>;
  /** 超限质量: kg over what was allowed; null where nothing was. */
  excessKg?: Maybe<Scalars['Int']['output']>;
  /** 罚款标准: CNY for such an excess; null for a warning, and where nothing counts. */
  fine?: Maybe<Scalars['Decimal']['output']>;
  /** 罚款依据 */
  fineBasis?: Maybe<Citation>;
  /** 标记 */
  flags?: Maybe<Array<WeighingFlag>>;
  /** 车货总质量: kg. */
  grossKg?: Maybe<Scalars['Int']['output']>;
  /** 检测编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 站点类别 */
  kind?: Maybe<StationKind>;
  /** 限值依据 */
  limitBasis?: Maybe<Citation>;
  /** 总质量限值: kg, by law; a permit may have allowed more. */
  limitKg?: Maybe<Scalars['Int']['output']>;
  /** 号牌 */
  plate?: Maybe<Scalars['String']['output']>;
  /** 检测站点 */
  station?: Maybe<Scalars['String']['output']>;
  /** 超限程度 */
  tier?: Maybe<ExcessTier>;
  /** 检测时间 */
  weighedAt?: Maybe<Scalars['DateTime']['output']>;
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

/** 称重标记 */
export type WeighingFlag =
  /** 时钟偏差: the station's clock was a little ahead. */
  | 'CLOCK_DRIFT'
  /** 疑似套牌: the plate was elsewhere at about the same time, and nobody has said that this one was genuine. */
  | 'CLONED_PLATE'
  /** 驾驶员未登记 */
  | 'DRIVER_UNKNOWN'
  /** 迟报: reported long after the weighing. */
  | 'LATE'
  /** 号牌重复: several vehicles of the registry carry it. */
  | 'PLATE_DUPLICATE'
  /** 号牌未登记: no vehicle of the registry carries it. */
  | 'PLATE_UNKNOWN';

/** 接收结果 */
export type WeighingIntake = {
  __typename?: 'WeighingIntake';
  /** 更正行数 */
  corrected?: Maybe<Scalars['Int']['output']>;
  /** 标记行数: taken, with a mark. */
  flagged?: Maybe<Scalars['Int']['output']>;
  /** 重复行数: already known, with the same content. */
  known?: Maybe<Scalars['Int']['output']>;
  /** 隔离行数 */
  quarantined?: Maybe<Scalars['Int']['output']>;
  /** 首批隔离原因: the first twenty. */
  reasons?: Maybe<Array<WeighingReason>>;
  /** 收到行数 */
  received?: Maybe<Scalars['Int']['output']>;
  /** 是否重放: the part was here before, and nothing was changed. */
  replayed?: Maybe<Scalars['Boolean']['output']>;
  /** 入库行数 */
  taken?: Maybe<Scalars['Int']['output']>;
};

/** 称重检测分页 */
export type WeighingPage = {
  __typename?: 'WeighingPage';
  /** 检测记录 */
  nodes?: Maybe<Array<Weighing>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 隔离称重分页 */
export type WeighingQuarantinePage = {
  __typename?: 'WeighingQuarantinePage';
  /** 隔离记录 */
  nodes?: Maybe<Array<QuarantinedWeighing>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 隔离行 */
export type WeighingReason = {
  __typename?: 'WeighingReason';
  /** 原因 */
  code?: Maybe<WeighingFault>;
  /** 应为 */
  expected?: Maybe<Scalars['String']['output']>;
  /** 实为 */
  got?: Maybe<Scalars['String']['output']>;
  /** 行号: within the part. */
  line?: Maybe<Scalars['Int']['output']>;
  /** 检测单号 */
  serial?: Maybe<Scalars['String']['output']>;
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
        | GraphQLRecursivePick<FederationTypes['CreditProfile'], {"memberIds":true,"truckCount":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OverloadParty:
    | ( Partial<Enterprise> )
    | ( Partial<Practitioner> )
    | ( Partial<SoleTrader> )
    | ( Partial<Vehicle> )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccidentGrade: ResolverTypeWrapper<Partial<AccidentGrade>>;
  AccidentLiability: ResolverTypeWrapper<Partial<AccidentLiability>>;
  CertifiedListing: ResolverTypeWrapper<ListingRow>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  CertifiedListings: ResolverTypeWrapper<Partial<Omit<CertifiedListings, 'listings'> & { listings?: Maybe<Array<ResolversTypes['CertifiedListing']>> }>>;
  Citation: ResolverTypeWrapper<Partial<Citation>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ConductInput: ResolverTypeWrapper<Partial<ConductInput>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  ConductKind: ResolverTypeWrapper<Partial<ConductKind>>;
  ConductPage: ResolverTypeWrapper<Partial<Omit<ConductPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['OverloadConduct']>> }>>;
  CreditProfile: ResolverTypeWrapper<ProfileRow>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  DecisionStanding: ResolverTypeWrapper<Partial<DecisionStanding>>;
  Enterprise: ResolverTypeWrapper<Partial<Enterprise>>;
  ExcessTier: ResolverTypeWrapper<Partial<ExcessTier>>;
  Intake: ResolverTypeWrapper<Partial<Intake>>;
  IntakeCell: ResolverTypeWrapper<Partial<IntakeCell>>;
  IntakeSource: ResolverTypeWrapper<Partial<IntakeSource>>;
  ListedInput: ResolverTypeWrapper<Partial<ListedInput>>;
  ListedKind: ResolverTypeWrapper<Partial<ListedKind>>;
  ListedMeasure: ResolverTypeWrapper<Partial<ListedMeasure>>;
  ListedSubject: ResolverTypeWrapper<Told>;
  ListedThen: ResolverTypeWrapper<Partial<ListedThen>>;
  Listing: ResolverTypeWrapper<ListingRow>;
  ListingCase: ResolverTypeWrapper<CaseRow>;
  ListingCasePage: ResolverTypeWrapper<Partial<Omit<ListingCasePage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['ListingCase']>> }>>;
  ListingConsequence: ResolverTypeWrapper<Partial<ListingConsequence>>;
  ListingFinding: ResolverTypeWrapper<FindingRow>;
  ListingInForce: ResolverTypeWrapper<StandingListing>;
  ListingNotice: ResolverTypeWrapper<NoticeRow>;
  ListingState: ResolverTypeWrapper<Partial<ListingState>>;
  MaskKind: ResolverTypeWrapper<Partial<MaskKind>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OverloadCandidate: ResolverTypeWrapper<CandidateRow>;
  OverloadCandidatePage: ResolverTypeWrapper<Partial<Omit<OverloadCandidatePage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['OverloadCandidate']>> }>>;
  OverloadConduct: ResolverTypeWrapper<ConductRow>;
  OverloadListPage: ResolverTypeWrapper<Partial<Omit<OverloadListPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['OverloadListRow']>> }>>;
  OverloadListRow: ResolverTypeWrapper<ListRow>;
  OverloadMeasure: ResolverTypeWrapper<Partial<OverloadMeasure>>;
  OverloadMonth: ResolverTypeWrapper<Partial<OverloadMonth>>;
  OverloadParty: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OverloadParty']>>;
  OverloadQuarterPage: ResolverTypeWrapper<Partial<Omit<OverloadQuarterPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['OverloadQuarterRow']>> }>>;
  OverloadQuarterRow: ResolverTypeWrapper<QuarterRow>;
  OverloadSection: ResolverTypeWrapper<ProfileRow>;
  OverloadSubject: ResolverTypeWrapper<SubjectRow>;
  OverloadSubjectType: ResolverTypeWrapper<Partial<OverloadSubjectType>>;
  OversizePermit: ResolverTypeWrapper<PermitRow>;
  OversizePermitInput: ResolverTypeWrapper<Partial<OversizePermitInput>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PlateDoubt: ResolverTypeWrapper<PlateDoubtRow>;
  PlatePassing: ResolverTypeWrapper<Partial<PlatePassing>>;
  Practitioner: ResolverTypeWrapper<Partial<Practitioner>>;
  QuarantinedWeighing: ResolverTypeWrapper<QuarantinedLine>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Partial<Receipt>>;
  RemovalGround: ResolverTypeWrapper<Partial<RemovalGround>>;
  RetoldDecisions: ResolverTypeWrapper<Partial<RetoldDecisions>>;
  SoleTrader: ResolverTypeWrapper<Partial<SoleTrader>>;
  StationKind: ResolverTypeWrapper<Partial<StationKind>>;
  StatutoryList: ResolverTypeWrapper<Partial<StatutoryList>>;
  TakeWeighingsInput: ResolverTypeWrapper<Partial<TakeWeighingsInput>>;
  Vehicle: ResolverTypeWrapper<Partial<Vehicle>>;
  ViolationConsequence: ResolverTypeWrapper<ConsequenceRow>;
  ViolationPart: ResolverTypeWrapper<Partial<ViolationPart>>;
  ViolenceHarm: ResolverTypeWrapper<Partial<ViolenceHarm>>;
  Weighing: ResolverTypeWrapper<WeighingRow>;
  WeighingFault: ResolverTypeWrapper<Partial<WeighingFault>>;
  WeighingFlag: ResolverTypeWrapper<Partial<WeighingFlag>>;
  WeighingIntake: ResolverTypeWrapper<IntakeRow>;
  WeighingPage: ResolverTypeWrapper<Partial<Omit<WeighingPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['Weighing']>> }>>;
  WeighingQuarantinePage: ResolverTypeWrapper<Partial<Omit<WeighingQuarantinePage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['QuarantinedWeighing']>> }>>;
  WeighingReason: ResolverTypeWrapper<Partial<WeighingReason>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CertifiedListing: ListingRow;
  Int: Partial<Scalars['Int']['output']>;
  CertifiedListings: Partial<Omit<CertifiedListings, 'listings'> & { listings?: Maybe<Array<ResolversParentTypes['CertifiedListing']>> }>;
  Citation: Partial<Citation>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ConductInput: Partial<ConductInput>;
  ID: Partial<Scalars['ID']['output']>;
  ConductPage: Partial<Omit<ConductPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['OverloadConduct']>> }>;
  CreditProfile: ProfileRow;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Enterprise: Partial<Enterprise>;
  Intake: Partial<Intake>;
  IntakeCell: Partial<IntakeCell>;
  IntakeSource: Partial<IntakeSource>;
  ListedInput: Partial<ListedInput>;
  ListedMeasure: Partial<ListedMeasure>;
  ListedSubject: Told;
  ListedThen: Partial<ListedThen>;
  Listing: ListingRow;
  ListingCase: CaseRow;
  ListingCasePage: Partial<Omit<ListingCasePage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['ListingCase']>> }>;
  ListingConsequence: Partial<ListingConsequence>;
  ListingFinding: FindingRow;
  ListingInForce: StandingListing;
  ListingNotice: NoticeRow;
  Mutation: Record<PropertyKey, never>;
  OverloadCandidate: CandidateRow;
  OverloadCandidatePage: Partial<Omit<OverloadCandidatePage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['OverloadCandidate']>> }>;
  OverloadConduct: ConductRow;
  OverloadListPage: Partial<Omit<OverloadListPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['OverloadListRow']>> }>;
  OverloadListRow: ListRow;
  OverloadMonth: Partial<OverloadMonth>;
  OverloadParty: Partial<ResolversUnionTypes<ResolversParentTypes>['OverloadParty']>;
  OverloadQuarterPage: Partial<Omit<OverloadQuarterPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['OverloadQuarterRow']>> }>;
  OverloadQuarterRow: QuarterRow;
  OverloadSection: ProfileRow;
  OverloadSubject: SubjectRow;
  OversizePermit: PermitRow;
  OversizePermitInput: Partial<OversizePermitInput>;
  PageInfo: Partial<PageInfo>;
  PlateDoubt: PlateDoubtRow;
  PlatePassing: Partial<PlatePassing>;
  Practitioner: Partial<Practitioner>;
  QuarantinedWeighing: QuarantinedLine;
  Query: Record<PropertyKey, never>;
  Receipt: Partial<Receipt>;
  RetoldDecisions: Partial<RetoldDecisions>;
  SoleTrader: Partial<SoleTrader>;
  TakeWeighingsInput: Partial<TakeWeighingsInput>;
  Vehicle: Partial<Vehicle>;
  ViolationConsequence: ConsequenceRow;
  Weighing: WeighingRow;
  WeighingIntake: IntakeRow;
  WeighingPage: Partial<Omit<WeighingPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['Weighing']>> }>;
  WeighingQuarantinePage: Partial<Omit<WeighingQuarantinePage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['QuarantinedWeighing']>> }>;
  WeighingReason: Partial<WeighingReason>;
};

export type AggregateDirectiveArgs = { };

export type AggregateDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = AggregateDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaskDirectiveArgs = {
  by: MaskKind;
};

export type MaskDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = MaskDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RowsDirectiveArgs = { };

export type RowsDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = RowsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CertifiedListingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertifiedListing'] = ResolversParentTypes['CertifiedListing']> = {
  circumstance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CertifiedListingsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertifiedListings'] = ResolversParentTypes['CertifiedListings']> = {
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  listings?: Resolver<Maybe<Array<ResolversTypes['CertifiedListing']>>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConductPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConductPage'] = ResolversParentTypes['ConductPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['OverloadConduct']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type CreditProfileResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CreditProfile'] = ResolversParentTypes['CreditProfile'], FederationReferenceType extends FederationReferenceTypes['CreditProfile'] = FederationReferenceTypes['CreditProfile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditProfile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overload?: Resolver<Maybe<ResolversTypes['OverloadSection']>, ParentType, ContextType>;
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

export type EnterpriseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ListedMeasureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ListedMeasure'] = ResolversParentTypes['ListedMeasure']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListedSubjectResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ListedSubject'] = ResolversParentTypes['ListedSubject']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ListedKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListedThenResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ListedThen'] = ResolversParentTypes['ListedThen']> = {
  measures?: Resolver<Maybe<Array<ResolversTypes['ListedMeasure']>>, ParentType, ContextType>;
};

export type ListingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  consequences?: Resolver<Maybe<Array<ResolversTypes['ListingConsequence']>>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['ListingNotice']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ListingState']>, ParentType, ContextType>;
  statutoryBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  statutoryList?: Resolver<Maybe<ResolversTypes['StatutoryList']>, ParentType, ContextType>;
};

export type ListingCaseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ListingCase'] = ResolversParentTypes['ListingCase']> = {
  basis?: Resolver<Maybe<Array<ResolversTypes['Citation']>>, ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['ListingFinding']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['ListingNotice']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['OverloadParty']>, ParentType, ContextType>;
  partyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ListingState']>, ParentType, ContextType>;
  statements?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['OverloadSubject']>, ParentType, ContextType>;
};

export type ListingCasePageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ListingCasePage'] = ResolversParentTypes['ListingCasePage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['ListingCase']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type ListingConsequenceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ListingConsequence'] = ResolversParentTypes['ListingConsequence']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  catalogue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListingFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ListingFinding'] = ResolversParentTypes['ListingFinding']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  fleet?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['OverloadMeasure']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ListingInForceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ListingInForce'] = ResolversParentTypes['ListingInForce']> = {
  circumstance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ListingNoticeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ListingNotice'] = ResolversParentTypes['ListingNotice']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  givenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  dropListingCase?: Resolver<Maybe<ResolversTypes['ListingCase']>, ParentType, ContextType, RequireFields<MutationDropListingCaseArgs, 'id' | 'reason'>>;
  giveNotice?: Resolver<Maybe<ResolversTypes['ListingCase']>, ParentType, ContextType, RequireFields<MutationGiveNoticeArgs, 'circumstance' | 'quarter' | 'subjectId'>>;
  linkDecision?: Resolver<Maybe<ResolversTypes['ViolationConsequence']>, ParentType, ContextType, RequireFields<MutationLinkDecisionArgs, 'decisionId' | 'part' | 'violationId'>>;
  listSubject?: Resolver<Maybe<ResolversTypes['ListingCase']>, ParentType, ContextType, RequireFields<MutationListSubjectArgs, 'id' | 'reason'>>;
  recordOversizePermit?: Resolver<Maybe<ResolversTypes['OversizePermit']>, ParentType, ContextType, RequireFields<MutationRecordOversizePermitArgs, 'input'>>;
  removeListing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<MutationRemoveListingArgs, 'ground' | 'id' | 'reason'>>;
  retellDecisions?: Resolver<Maybe<ResolversTypes['RetoldDecisions']>, ParentType, ContextType, RequireFields<MutationRetellDecisionsArgs, 'first'>>;
  settlePlate?: Resolver<Maybe<ResolversTypes['PlateDoubt']>, ParentType, ContextType, RequireFields<MutationSettlePlateArgs, 'genuine' | 'id' | 'reason'>>;
  stateConduct?: Resolver<Maybe<ResolversTypes['OverloadConduct']>, ParentType, ContextType, RequireFields<MutationStateConductArgs, 'input'>>;
  stateListingCase?: Resolver<Maybe<ResolversTypes['ListingCase']>, ParentType, ContextType, RequireFields<MutationStateListingCaseArgs, 'id' | 'statement'>>;
  takeWeighings?: Resolver<Maybe<ResolversTypes['WeighingIntake']>, ParentType, ContextType, RequireFields<MutationTakeWeighingsArgs, 'input'>>;
};

export type OverloadCandidateResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadCandidate'] = ResolversParentTypes['OverloadCandidate']> = {
  basis?: Resolver<Maybe<Array<ResolversTypes['Citation']>>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ListingCase']>, ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  fleet?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['OverloadMeasure']>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  noticeEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['OverloadSubject']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OverloadCandidatePageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadCandidatePage'] = ResolversParentTypes['OverloadCandidatePage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['OverloadCandidate']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type OverloadConductResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadConduct'] = ResolversParentTypes['OverloadConduct']> = {
  decisionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ConductKind']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  qualifies?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sourceRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  struck?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['OverloadSubject']>, ParentType, ContextType>;
};

export type OverloadListPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadListPage'] = ResolversParentTypes['OverloadListPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['OverloadListRow']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type OverloadListRowResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadListRow'] = ResolversParentTypes['OverloadListRow']> = {
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ListedSubject']>, ParentType, ContextType>;
};

export type OverloadMonthResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadMonth'] = ResolversParentTypes['OverloadMonth']> = {
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  violations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OverloadPartyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadParty'] = ResolversParentTypes['OverloadParty']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Practitioner' | 'SoleTrader' | 'Vehicle', ParentType, ContextType>;
};

export type OverloadQuarterPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadQuarterPage'] = ResolversParentTypes['OverloadQuarterPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['OverloadQuarterRow']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type OverloadQuarterRowResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadQuarterRow'] = ResolversParentTypes['OverloadQuarterRow']> = {
  candidate?: Resolver<Maybe<ResolversTypes['OverloadCandidate']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['ListingCase']>, ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['OverloadSubject']>, ParentType, ContextType>;
};

export type OverloadSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadSection'] = ResolversParentTypes['OverloadSection']> = {
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  listingCases?: Resolver<Maybe<Array<ResolversTypes['ListingCase']>>, ParentType, ContextType>;
  listings?: Resolver<Maybe<Array<ResolversTypes['Listing']>>, ParentType, ContextType>;
  ownTracks?: Resolver<Maybe<ResolversTypes['WeighingPage']>, ParentType, ContextType, RequireFields<OverloadSectionOwnTracksArgs, 'first'>>;
  tracks?: Resolver<Maybe<ResolversTypes['WeighingPage']>, ParentType, ContextType, RequireFields<OverloadSectionTracksArgs, 'first'>>;
  violatingTruckShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  violations?: Resolver<Maybe<ResolversTypes['WeighingPage']>, ParentType, ContextType, RequireFields<OverloadSectionViolationsArgs, 'first'>>;
  violationsInYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OverloadSubjectResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadSubject'] = ResolversParentTypes['OverloadSubject']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['OverloadParty']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OverloadSubjectType']>, ParentType, ContextType>;
};

export type OversizePermitResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OversizePermit'] = ResolversParentTypes['OversizePermit']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  massKg?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  permitNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roads?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PlateDoubtResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PlateDoubt'] = ResolversParentTypes['PlateDoubt']> = {
  earlier?: Resolver<Maybe<ResolversTypes['PlatePassing']>, ParentType, ContextType>;
  genuine?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  later?: Resolver<Maybe<ResolversTypes['PlatePassing']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatePassingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PlatePassing'] = ResolversParentTypes['PlatePassing']> = {
  station?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weighedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  weighingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuarantinedWeighingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QuarantinedWeighing'] = ResolversParentTypes['QuarantinedWeighing']> = {
  code?: Resolver<Maybe<ResolversTypes['WeighingFault']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  got?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  biddingRestrictions?: Resolver<Maybe<Array<ResolversTypes['ListedThen']>>, ParentType, ContextType, RequireFields<QueryBiddingRestrictionsArgs, 'asked'>>;
  certifiedListings?: Resolver<Maybe<Array<ResolversTypes['CertifiedListings']>>, ParentType, ContextType, RequireFields<QueryCertifiedListingsArgs, 'identities'>>;
  conducts?: Resolver<Maybe<ResolversTypes['ConductPage']>, ParentType, ContextType, RequireFields<QueryConductsArgs, 'first'>>;
  listingCases?: Resolver<Maybe<ResolversTypes['ListingCasePage']>, ParentType, ContextType, RequireFields<QueryListingCasesArgs, 'first'>>;
  listingsInForce?: Resolver<Maybe<Array<ResolversTypes['ListingInForce']>>, ParentType, ContextType, RequireFields<QueryListingsInForceArgs, 'at' | 'ids'>>;
  overloadCandidates?: Resolver<Maybe<ResolversTypes['OverloadCandidatePage']>, ParentType, ContextType, RequireFields<QueryOverloadCandidatesArgs, 'first' | 'quarter'>>;
  overloadIntake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QueryOverloadIntakeArgs, 'from' | 'to'>>;
  overloadList?: Resolver<Maybe<ResolversTypes['OverloadListPage']>, ParentType, ContextType, RequireFields<QueryOverloadListArgs, 'first'>>;
  overloadMonths?: Resolver<Maybe<Array<ResolversTypes['OverloadMonth']>>, ParentType, ContextType>;
  overloadQuarter?: Resolver<Maybe<ResolversTypes['OverloadQuarterPage']>, ParentType, ContextType, RequireFields<QueryOverloadQuarterArgs, 'first' | 'quarter'>>;
  plateDoubts?: Resolver<Maybe<Array<ResolversTypes['PlateDoubt']>>, ParentType, ContextType, RequireFields<QueryPlateDoubtsArgs, 'first'>>;
  violationConsequences?: Resolver<Maybe<Array<ResolversTypes['ViolationConsequence']>>, ParentType, ContextType, RequireFields<QueryViolationConsequencesArgs, 'violationId'>>;
  weighingQuarantine?: Resolver<Maybe<ResolversTypes['WeighingQuarantinePage']>, ParentType, ContextType, RequireFields<QueryWeighingQuarantineArgs, 'first'>>;
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

export type RetoldDecisionsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RetoldDecisions'] = ResolversParentTypes['RetoldDecisions']> = {
  asked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type SoleTraderResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SoleTrader'] = ResolversParentTypes['SoleTrader']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VehicleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViolationConsequenceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ViolationConsequence'] = ResolversParentTypes['ViolationConsequence']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['ViolationPart']>, ParentType, ContextType>;
  penaltyKinds?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['DecisionStanding']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  violationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WeighingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Weighing'] = ResolversParentTypes['Weighing']> = {
  axles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  combination?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  excessKg?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fineBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  flags?: Resolver<Maybe<Array<ResolversTypes['WeighingFlag']>>, ParentType, ContextType>;
  grossKg?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StationKind']>, ParentType, ContextType>;
  limitBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  limitKg?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['ExcessTier']>, ParentType, ContextType>;
  weighedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WeighingIntakeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WeighingIntake'] = ResolversParentTypes['WeighingIntake']> = {
  corrected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  flagged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quarantined?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<Array<ResolversTypes['WeighingReason']>>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  replayed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WeighingPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WeighingPage'] = ResolversParentTypes['WeighingPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Weighing']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type WeighingQuarantinePageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WeighingQuarantinePage'] = ResolversParentTypes['WeighingQuarantinePage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['QuarantinedWeighing']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type WeighingReasonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WeighingReason'] = ResolversParentTypes['WeighingReason']> = {
  code?: Resolver<Maybe<ResolversTypes['WeighingFault']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  got?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  CertifiedListing?: CertifiedListingResolvers<ContextType>;
  CertifiedListings?: CertifiedListingsResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  ConductPage?: ConductPageResolvers<ContextType>;
  CreditProfile?: CreditProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeCell?: IntakeCellResolvers<ContextType>;
  IntakeSource?: IntakeSourceResolvers<ContextType>;
  ListedMeasure?: ListedMeasureResolvers<ContextType>;
  ListedSubject?: ListedSubjectResolvers<ContextType>;
  ListedThen?: ListedThenResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingCase?: ListingCaseResolvers<ContextType>;
  ListingCasePage?: ListingCasePageResolvers<ContextType>;
  ListingConsequence?: ListingConsequenceResolvers<ContextType>;
  ListingFinding?: ListingFindingResolvers<ContextType>;
  ListingInForce?: ListingInForceResolvers<ContextType>;
  ListingNotice?: ListingNoticeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OverloadCandidate?: OverloadCandidateResolvers<ContextType>;
  OverloadCandidatePage?: OverloadCandidatePageResolvers<ContextType>;
  OverloadConduct?: OverloadConductResolvers<ContextType>;
  OverloadListPage?: OverloadListPageResolvers<ContextType>;
  OverloadListRow?: OverloadListRowResolvers<ContextType>;
  OverloadMonth?: OverloadMonthResolvers<ContextType>;
  OverloadParty?: OverloadPartyResolvers<ContextType>;
  OverloadQuarterPage?: OverloadQuarterPageResolvers<ContextType>;
  OverloadQuarterRow?: OverloadQuarterRowResolvers<ContextType>;
  OverloadSection?: OverloadSectionResolvers<ContextType>;
  OverloadSubject?: OverloadSubjectResolvers<ContextType>;
  OversizePermit?: OversizePermitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlateDoubt?: PlateDoubtResolvers<ContextType>;
  PlatePassing?: PlatePassingResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  QuarantinedWeighing?: QuarantinedWeighingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  RetoldDecisions?: RetoldDecisionsResolvers<ContextType>;
  SoleTrader?: SoleTraderResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  ViolationConsequence?: ViolationConsequenceResolvers<ContextType>;
  Weighing?: WeighingResolvers<ContextType>;
  WeighingIntake?: WeighingIntakeResolvers<ContextType>;
  WeighingPage?: WeighingPageResolvers<ContextType>;
  WeighingQuarantinePage?: WeighingQuarantinePageResolvers<ContextType>;
  WeighingReason?: WeighingReasonResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  mask?: MaskDirectiveResolver<any, any, ContextType>;
  rows?: RowsDirectiveResolver<any, any, ContextType>;
};
