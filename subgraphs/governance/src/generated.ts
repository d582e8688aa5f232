import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestRow, OpeningRow, CertificateRow, ShownRow } from './rows.ts';
import type { SubscriptionRow, DeliveryRow } from './domain/changes.ts';
import type { LookRow, DueRow } from './store/changes.ts';
import type { CoverageRow, PlanItemRow, MemberRow, UnitLiaison, ReportRow, IndicatorRow, ResultRow, DisputeRow } from './planRows.ts';
import type { FindingRow, CellRow } from './domain/catalogue/coverage.ts';
import type { WorkRow } from './work.ts';
import type { IncidentRow, CourseRow, AttendanceRow, ActivityRow, CaseRow, CampaignRow } from './integrityRows.ts';
import type { PublishedRow } from './store/duties.ts';
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
  /** 查询语句: the text of one GraphQL query, as it will be sent under the grant. */
  Operation: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** 访问记录 */
export type AccessEntry = {
  __typename?: 'AccessEntry';
  /** 时刻 */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 涉及信息: by class. */
  coordinates?: Maybe<Array<ClassCoordinates>>;
  /** 授权编号 */
  grant?: Maybe<Scalars['ID']['output']>;
  /** 日志序号 */
  logIndex?: Maybe<Scalars['Int']['output']>;
  /** 语句摘要 */
  operationHash?: Maybe<Scalars['String']['output']>;
  /** 查阅单位 */
  org?: Maybe<Scalars['String']['output']>;
  /** 使用目的 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 回执编号 */
  receiptId?: Maybe<Scalars['ID']['output']>;
  /** 角色 */
  role?: Maybe<Scalars['String']['output']>;
  /** 主体数量 */
  subjectCount?: Maybe<Scalars['Int']['output']>;
  /** 科室 */
  unit?: Maybe<Scalars['String']['output']>;
  /** 查阅人 */
  who?: Maybe<Scalars['String']['output']>;
};

/** 访问日志分页 */
export type AccessPage = {
  __typename?: 'AccessPage';
  /** 访问记录 */
  nodes?: Maybe<Array<AccessEntry>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 宣传活动 */
export type Activity = {
  __typename?: 'Activity';
  /** 宣传渠道 */
  channel?: Maybe<CampaignChannel>;
  /** 起始日期 */
  from?: Maybe<Scalars['Date']['output']>;
  /** 活动编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 地点 */
  place?: Maybe<Scalars['String']['output']>;
  /** 计划触达人数 */
  plannedReach?: Maybe<Scalars['Int']['output']>;
  /** 触达人数来源 */
  reachSource?: Maybe<Scalars['String']['output']>;
  /** 触达人数: null while nobody reported it. */
  reportedReach?: Maybe<Scalars['Int']['output']>;
  /** 活动名称 */
  title?: Maybe<Scalars['String']['output']>;
  /** 举办单位 */
  unit?: Maybe<Scalars['String']['output']>;
  /** 结束日期 */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 活动内容 */
export type ActivityInput = {
  /** 宣传渠道 */
  channel: CampaignChannel;
  /** 起始日期 */
  from: Scalars['Date']['input'];
  /** 地点 */
  place: Scalars['String']['input'];
  /** 计划触达人数 */
  plannedReach: Scalars['Int']['input'];
  /** 活动名称 */
  title: Scalars['String']['input'];
  /** 结束日期: the last day. */
  until: Scalars['Date']['input'];
};

/** 参加情况 */
export type AttendanceInput = {
  /** 结果 */
  outcome: TrainingOutcome;
  /** 工号 */
  staffNo: Scalars['String']['input'];
  /** 所在单位 */
  unit: Scalars['ID']['input'];
};

/** 宣传活动汇总 */
export type Campaign = {
  __typename?: 'Campaign';
  /** 活动 */
  activities?: Maybe<Array<Activity>>;
  /** 计数: of the year, up to yesterday; fewer than ten are withheld, and figures are rounded down to tens. */
  counters?: Maybe<Array<CampaignCounter>>;
  /** 各渠道触达人数: as reported. */
  reachByChannel?: Maybe<Array<ChannelReach>>;
  /** 年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

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

/** 计数 */
export type CampaignCounter = {
  __typename?: 'CampaignCounter';
  /** 数量: null where it is withheld or its room does not answer. */
  count?: Maybe<Scalars['Int']['output']>;
  /** 计数类别 */
  kind?: Maybe<CounterKind>;
  /** 是否隐去 */
  withheld?: Maybe<Scalars['Boolean']['output']>;
};

/** 案例内容 */
export type CaseInput = {
  /** 所依行政决定: of a warning; it must be shown, and neither open nor objected to. */
  decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** 案例 */
  text: Scalars['String']['input'];
  /** 标题 */
  title: Scalars['String']['input'];
  /** 案例类别 */
  tone: CaseTone;
};

/** 典型案例推荐 */
export type CaseProposal = {
  __typename?: 'CaseProposal';
  /** 决定单位 */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** 所依行政决定 */
  decisionId?: Maybe<Scalars['ID']['output']>;
  /** 案例编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 推荐日期 */
  proposedOn?: Maybe<Scalars['Date']['output']>;
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state?: Maybe<CaseState>;
  /** 案例 */
  text?: Maybe<Scalars['String']['output']>;
  /** 标题 */
  title?: Maybe<Scalars['String']['output']>;
  /** 案例类别 */
  tone?: Maybe<CaseTone>;
  /** 推荐单位 */
  unit?: Maybe<Scalars['String']['output']>;
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

/** 目录项 */
export type CatalogueItem = {
  __typename?: 'CatalogueItem';
  /** 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 目录项代码 */
  code?: Maybe<Scalars['ID']['output']>;
  /** 报送期限: working days after the end of the period. */
  dueWithin?: Maybe<Scalars['Int']['output']>;
  /** 归集频率 */
  frequency?: Maybe<CatalogueFrequency>;
  /** 归集模块: the room that keeps what comes in. */
  room?: Maybe<Scalars['String']['output']>;
  /** 名称 */
  title?: Maybe<Scalars['String']['output']>;
  /** 责任单位 */
  units?: Maybe<Array<Scalars['String']['output']>>;
};

/** 信用证明: `only` chooses what is shown; what is left out stays covered by the signature. */
export type Certificate = {
  __typename?: 'Certificate';
  /** 变更内容: parts that would say something else now. */
  changedParts?: Maybe<Array<CertificatePart>>;
  /** 证明文本: one line, the same in short. */
  compact?: Maybe<Scalars['String']['output']>;
  /** 证明文件: canonical JSON. */
  content?: Maybe<Scalars['String']['output']>;
  /** 证明文书: a page with the parts in words and the code. */
  document?: Maybe<CertificateDocument>;
  /** 证明编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 开具时刻 */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 已知时刻: of all its parts. */
  knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** 二维码: SVG of the short text, of as many parts as a code can hold. */
  qr?: Maybe<Scalars['String']['output']>;
  /** 二维码所含内容 */
  qrParts?: Maybe<Array<CertificatePart>>;
  /** 失效时刻: null while it is not revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 证明内容 */
  shown?: Maybe<Array<ShownCertificatePart>>;
  /** 状态 */
  state?: Maybe<CertificateState>;
  /** 有效期至 */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};


/** 信用证明: `only` chooses what is shown; what is left out stays covered by the signature. */
export type CertificateCompactArgs = {
  only?: InputMaybe<Array<CertificatePart>>;
};


/** 信用证明: `only` chooses what is shown; what is left out stays covered by the signature. */
export type CertificateContentArgs = {
  only?: InputMaybe<Array<CertificatePart>>;
};


/** 信用证明: `only` chooses what is shown; what is left out stays covered by the signature. */
export type CertificateDocumentArgs = {
  format: DocumentFormat;
  only?: InputMaybe<Array<CertificatePart>>;
};


/** 信用证明: `only` chooses what is shown; what is left out stays covered by the signature. */
export type CertificateQrArgs = {
  only?: InputMaybe<Array<CertificatePart>>;
};


/** 信用证明: `only` chooses what is shown; what is left out stays covered by the signature. */
export type CertificateQrPartsArgs = {
  only?: InputMaybe<Array<CertificatePart>>;
};

/** 证明核验 */
export type CertificateCheck = {
  __typename?: 'CertificateCheck';
  /** 未出示内容: signed, and not shown. */
  hidden?: Maybe<Array<CertificatePart>>;
  /** 证明编号: null for what is not genuine, as all that follows. */
  id?: Maybe<Scalars['ID']['output']>;
  /** 出具机关 */
  issuer?: Maybe<Scalars['String']['output']>;
  /** 已知时刻 */
  knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** 不符原因 */
  reasons?: Maybe<Array<Scalars['String']['output']>>;
  /** 证明内容 */
  shown?: Maybe<Array<ShownCertificatePart>>;
  /** 核验结果 */
  state?: Maybe<CertificateCheckState>;
  /** 是否有效 */
  valid?: Maybe<Scalars['Boolean']['output']>;
  /** 有效期至 */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

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

/** 证明文书 */
export type CertificateDocument = {
  __typename?: 'CertificateDocument';
  /** 文件内容: base64. */
  content?: Maybe<Scalars['String']['output']>;
  /** 文件名 */
  fileName?: Maybe<Scalars['String']['output']>;
  /** 文书格式 */
  format?: Maybe<DocumentFormat>;
  /** 媒体类型 */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** 文件指纹: SHA-256, hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
};

/** 证明分页 */
export type CertificatePage = {
  __typename?: 'CertificatePage';
  /** 证明 */
  nodes?: Maybe<Array<Certificate>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

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

/** 证明状态清单 */
export type CertificateStatusList = {
  __typename?: 'CertificateStatusList';
  /** 清单文件: canonical JSON, signed. */
  content?: Maybe<Scalars['String']['output']>;
  /** 签发时刻: of the facts with which the certificates were compared. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 清单编号 */
  list?: Maybe<Scalars['ID']['output']>;
  /** 有效期至 */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** 送达情况 */
export type ChangeDelivery = {
  __typename?: 'ChangeDelivery';
  /** 尝试次数 */
  attempts?: Maybe<Scalars['Int']['output']>;
  /** 节拍时刻: at which it was found. */
  beat?: Maybe<Scalars['DateTime']['output']>;
  /** 最近结果: the status of HTTP, or why there was none. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** 序号: counted from 1 within the subscription. */
  sequence?: Maybe<Scalars['Int']['output']>;
  /** 送达状态 */
  state?: Maybe<ChangeDeliveryState>;
};

/** 送达状态 */
export type ChangeDeliveryState =
  /** 已放弃: after eight attempts; nobody tries again. */
  | 'DEAD'
  /** 已送达 */
  | 'DELIVERED'
  /** 待送 */
  | 'WAITING';

/** 待送通知 */
export type ChangeDue = {
  __typename?: 'ChangeDue';
  /** 第几次尝试 */
  attempt?: Maybe<Scalars['Int']['output']>;
  /** 节拍时刻 */
  beat?: Maybe<Scalars['DateTime']['output']>;
  /** 接收地址 */
  endpoint?: Maybe<Scalars['String']['output']>;
  /** 订阅人 */
  holder?: Maybe<Scalars['String']['output']>;
  /** 订阅编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 订阅单位: of one under a grant. */
  org?: Maybe<Scalars['String']['output']>;
  /** 序号 */
  sequence?: Maybe<Scalars['Int']['output']>;
};

/** 待看的通知 */
export type ChangeLook = {
  __typename?: 'ChangeLook';
  /** 授权编号 */
  grant?: Maybe<Scalars['ID']['output']>;
  /** 订阅人 */
  holder?: Maybe<Scalars['String']['output']>;
  /** 订阅编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 查询语句: null for one's own credit. */
  operation?: Maybe<Scalars['String']['output']>;
  /** 订阅单位 */
  org?: Maybe<Scalars['String']['output']>;
  /** 使用目的 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 角色 */
  role?: Maybe<Scalars['String']['output']>;
  /** 主体代码 */
  subjectCode?: Maybe<Scalars['String']['output']>;
  /** 主体编号: of one who looks at itself. */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 查询变量: JSON. */
  variables?: Maybe<Scalars['String']['output']>;
};

/** 变更通知订阅 */
export type ChangeSubscription = {
  __typename?: 'ChangeSubscription';
  /** 送达情况: of the latest notices, latest first. */
  deliveries?: Maybe<Array<ChangeDelivery>>;
  /** 接收地址 */
  endpoint?: Maybe<Scalars['String']['output']>;
  /** 授权编号: null for one's own. */
  grant?: Maybe<Scalars['ID']['output']>;
  /** 订阅编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 起始时刻 */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** 状态 */
  state?: Maybe<ChangeSubscriptionState>;
  /** 截止时刻 */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** 变更通知订阅内容 */
export type ChangeSubscriptionInput = {
  /** 接收地址: an address of https that the operator of this house has allowed; without name and password. */
  endpoint: Scalars['String']['input'];
  /** 授权编号 */
  grant: Scalars['ID']['input'];
  /** 查询变量: of the approved operation, as a JSON object. */
  variables: Scalars['String']['input'];
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

/** 渠道触达人数 */
export type ChannelReach = {
  __typename?: 'ChannelReach';
  /** 活动数 */
  activities?: Maybe<Scalars['Int']['output']>;
  /** 宣传渠道 */
  channel?: Maybe<CampaignChannel>;
  /** 计划触达人数 */
  planned?: Maybe<Scalars['Int']['output']>;
  /** 触达人数: of what was reported. */
  reported?: Maybe<Scalars['Int']['output']>;
  /** 已报触达的活动数 */
  reportedActivities?: Maybe<Scalars['Int']['output']>;
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

/** 类别与坐标 */
export type ClassCoordinates = {
  __typename?: 'ClassCoordinates';
  /** 信息类别 */
  class?: Maybe<Scalars['String']['output']>;
  /** 坐标: Type.field. */
  coordinates?: Maybe<Array<Scalars['String']['output']>>;
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

/** 归集覆盖 */
export type Coverage = {
  __typename?: 'Coverage';
  /** 按目录项汇总 */
  byItem?: Maybe<Array<CoverageFigure>>;
  /** 按单位汇总 */
  byUnit?: Maybe<Array<CoverageFigure>>;
  /** 覆盖单元格: of one unit, of one item, or all. */
  cells?: Maybe<Array<CoverageCell>>;
  /** 目录可信度: how sure the catalogue is; null where the bureau has issued it. */
  confidence?: Maybe<Scalars['String']['output']>;
  /** 归集问题: holes, late ones and doubles, of one unit or of all; nothing else. */
  findings?: Maybe<Array<CoverageFinding>>;
  /** 目录项 */
  items?: Maybe<Array<CatalogueItem>>;
  /** 一项汇总: null for a code that the catalogue does not have. */
  ofItem?: Maybe<CoverageFigure>;
  /** 来源水位: up to when each source has reported, as each room was told. */
  sources?: Maybe<Array<SourceWatermark>>;
  /** 目录名称 */
  title?: Maybe<Scalars['String']['output']>;
  /** 全部汇总 */
  total?: Maybe<CoverageFigure>;
  /** 年度 */
  year?: Maybe<Scalars['Int']['output']>;
};


/** 归集覆盖 */
export type CoverageCellsArgs = {
  item?: InputMaybe<Scalars['ID']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** 归集覆盖 */
export type CoverageFindingsArgs = {
  unit?: InputMaybe<Scalars['ID']['input']>;
};


/** 归集覆盖 */
export type CoverageOfItemArgs = {
  code: Scalars['ID']['input'];
};

/** 覆盖单元格 */
export type CoverageCell = {
  __typename?: 'CoverageCell';
  /** 应报日期: null where no calendar reaches it. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 最早到达 */
  firstCameAt?: Maybe<Scalars['DateTime']['output']>;
  /** 目录项代码 */
  item?: Maybe<Scalars['ID']['output']>;
  /** 最晚到达 */
  lastCameAt?: Maybe<Scalars['DateTime']['output']>;
  /** 期间: a month, a quarter or a year. */
  period?: Maybe<Scalars['String']['output']>;
  /** 重复条数 */
  repeats?: Maybe<Scalars['Int']['output']>;
  /** 归集状态 */
  state?: Maybe<CoverageState>;
  /** 条数 */
  statements?: Maybe<Scalars['Int']['output']>;
  /** 报送单位 */
  unit?: Maybe<Scalars['ID']['output']>;
};

/** 归集汇总: over cells whose due day is over. */
export type CoverageFigure = {
  __typename?: 'CoverageFigure';
  /** 对象: a unit, an item, or ALL. */
  about?: Maybe<Scalars['String']['output']>;
  /** 重复条数 */
  doubles?: Maybe<Scalars['Int']['output']>;
  /** 应归集数: cells of unit and period. */
  due?: Maybe<Scalars['Int']['output']>;
  /** 缺报数 */
  holes?: Maybe<Scalars['Int']['output']>;
  /** 按时数: what was reported as nil counts. */
  inTime?: Maybe<Scalars['Int']['output']>;
  /** 迟报数 */
  late?: Maybe<Scalars['Int']['output']>;
  /** 及时率: of what is due, to a thousandth; null where nothing is. */
  share?: Maybe<Scalars['Decimal']['output']>;
  /** 条数: facts that came in. */
  statements?: Maybe<Scalars['Int']['output']>;
};

/** 归集问题 */
export type CoverageFinding = {
  __typename?: 'CoverageFinding';
  /** 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 应报日期 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 证据: of a hole what the source said, of a late one when the last came, of a double which facts say it again. */
  evidence?: Maybe<Array<Scalars['String']['output']>>;
  /** 目录项代码 */
  item?: Maybe<Scalars['ID']['output']>;
  /** 类别 */
  kind?: Maybe<CoverageFindingKind>;
  /** 期间 */
  period?: Maybe<Scalars['String']['output']>;
  /** 目录项名称 */
  title?: Maybe<Scalars['String']['output']>;
  /** 报送单位 */
  unit?: Maybe<Scalars['ID']['output']>;
};

/** 归集问题类别 */
export type CoverageFindingKind =
  /** 重报: the same was delivered twice. */
  | 'DOUBLE'
  /** 缺报: a silent unit. */
  | 'HOLE'
  /** 迟报: it came after the due day. */
  | 'LATE';

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

/** 数据共享申请 */
export type DataRequest = {
  __typename?: 'DataRequest';
  /** 期限依据: the national clock. */
  basis?: Maybe<Citation>;
  /** 答复期限: by the national clock or the local one, whichever ends first, and its extension. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 延期理由 */
  extensionReason?: Maybe<Scalars['String']['output']>;
  /** 申请编号: also the number of the grant, for x-grant. */
  id?: Maybe<Scalars['ID']['output']>;
  /** 逾期: some unit has not answered, or answered after the due day. */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 使用依据 */
  legalBasis?: Maybe<Scalars['String']['output']>;
  /** 本地期限依据: the local clock; null where there is none. */
  localBasis?: Maybe<Citation>;
  /** 办理事项 */
  matter?: Maybe<Scalars['String']['output']>;
  /** 查询语句 */
  operation?: Maybe<Scalars['String']['output']>;
  /** 语句摘要: SHA-256 of the operation, whatever its spaces; under the grant this operation runs and no other. */
  operationHash?: Maybe<Scalars['String']['output']>;
  /** 各单位答复 */
  parts?: Maybe<Array<DataRequestPart>>;
  /** 使用场景 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 主体数量上限 */
  quota?: Maybe<Scalars['Int']['output']>;
  /** 收到日期 */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** 不同意理由 */
  refusalReason?: Maybe<Scalars['String']['output']>;
  /** 申请单位 */
  requester?: Maybe<Scalars['String']['output']>;
  /** 留存天数 */
  retentionDays?: Maybe<Scalars['Int']['output']>;
  /** 涉及信息: what the operation would reveal beyond public facts, found without any data. */
  reveals?: Maybe<Array<Reveal>>;
  /** 撤销理由 */
  revokedReason?: Maybe<Scalars['String']['output']>;
  /** 使用范围: citizen id numbers by their last four characters. */
  rows?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state?: Maybe<DataRequestState>;
  /** 提供期限依据 */
  supplyBasis?: Maybe<Citation>;
  /** 提供期限: after it was agreed to. */
  supplyDueOn?: Maybe<Scalars['Date']['output']>;
  /** 未使用的信息: what was opened and never used. */
  unusedCoordinates?: Maybe<Array<Scalars['String']['output']>>;
  /** 已用数量: different subjects that were asked about so far. */
  usedQuota?: Maybe<Scalars['Int']['output']>;
  /** 使用时限 */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** 数据共享申请内容 */
export type DataRequestInput = {
  /** 幂等键: one for each request that is meant; sent again with the same request it gives the one that was made then. */
  key?: InputMaybe<Scalars['String']['input']>;
  /** 使用依据: the law by which the department may have it. */
  legalBasis: Scalars['String']['input'];
  /** 办理事项: the matter that it is needed for. */
  matter: Scalars['String']['input'];
  /** 非竞争者声明: neither the department nor whom it works for competes with those whose trade secrets are asked for; required for these. */
  notCompetitor?: InputMaybe<Scalars['Boolean']['input']>;
  /** 查询语句 */
  operation: Scalars['Operation']['input'];
  /** 使用场景: what the data is for. */
  purpose: Scalars['String']['input'];
  /** 主体数量上限: how many different subjects may be asked about. */
  quota: Scalars['Int']['input'];
  /** 留存天数: how long what is received is kept. */
  retentionDays: Scalars['Int']['input'];
  /** 使用范围 */
  rows: DataRequestRows;
  /** 使用时限: the last day of use. */
  validUntil: Scalars['Date']['input'];
};

/** 申请分页 */
export type DataRequestPage = {
  __typename?: 'DataRequestPage';
  /** 申请 */
  nodes?: Maybe<Array<DataRequest>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 单位答复 */
export type DataRequestPart = {
  __typename?: 'DataRequestPart';
  /** 是否同意: null while undecided. */
  approved?: Maybe<Scalars['Boolean']['output']>;
  /** 答复日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 逾期 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 责任单位 */
  ownerUnit?: Maybe<Scalars['String']['output']>;
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
};

/** 使用范围: exactly one of these. */
export type DataRequestRows = {
  /** 全部主体: must be said. */
  all?: InputMaybe<Scalars['Boolean']['input']>;
  /** 主体代码: 统一社会信用代码 or citizen id numbers; at most 1,000. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 行业 */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** 乡镇 */
  township?: InputMaybe<Scalars['String']['input']>;
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

/** 信息去向 */
export type Disclosures = {
  __typename?: 'Disclosures';
  /** 有效授权: data requests that hold now and ask for such facts of this subject. */
  grants?: Maybe<Array<LiveGrant>>;
  /** 接收单位: departments that received such facts of this subject; by the access log, as far as it reaches back and as far as answers owe it an entry. */
  recipients?: Maybe<Array<Scalars['String']['output']>>;
};

/** 哪些信息 */
export type DisclosuresOf = {
  /** 行业 */
  industries: Array<Scalars['String']['input']>;
  /** 起始时刻: what was received before is none of it. */
  since: Scalars['DateTime']['input'];
  /** 主体代码 */
  subjectCodes: Array<Scalars['String']['input']>;
  /** 主体编号: all of the subject's identities. */
  subjectIds: Array<Scalars['ID']['input']>;
  /** 经由字段: names of the fields through which such facts are reached. */
  through: Array<Scalars['String']['input']>;
  /** 乡镇 */
  townships: Array<Scalars['String']['input']>;
};

/** 文书格式 */
export type DocumentFormat =
  | 'DOCX'
  | 'PDF';

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

/** 领导小组成员 */
export type GroupMember = {
  __typename?: 'GroupMember';
  /** 成员编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 任职自 */
  inOfficeFrom?: Maybe<Scalars['Date']['output']>;
  /** 任职至: with this day; null while it goes on. */
  inOfficeTo?: Maybe<Scalars['Date']['output']>;
  /** 姓名: of an official in office. */
  name?: Maybe<Scalars['String']['output']>;
  /** 领导小组职务 */
  role?: Maybe<GroupRole>;
  /** 所在单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

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

/** 已签发回执 */
export type IssuedReceipt = {
  __typename?: 'IssuedReceipt';
  /** 时刻 */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** 回执编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 日志序号 */
  logIndex?: Maybe<Scalars['Int']['output']>;
  /** 语句摘要 */
  operationHash?: Maybe<Scalars['String']['output']>;
  /** 策略版本 */
  policyVersion?: Maybe<Scalars['String']['output']>;
  /** 使用目的 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 结果摘要 */
  resultHash?: Maybe<Scalars['String']['output']>;
};

/** 联络员 */
export type Liaison = {
  __typename?: 'Liaison';
  /** 前任: null where there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** 替补 */
  deputy?: Maybe<Scalars['String']['output']>;
  /** 交接事项: what was handed over by the one before. */
  handOver?: Maybe<Scalars['String']['output']>;
  /** 空缺 */
  holes?: Maybe<Array<LiaisonHole>>;
  /** 任职自 */
  inOfficeFrom?: Maybe<Scalars['Date']['output']>;
  /** 最近报送时刻: when a report of the unit was last signed or decided to stand. */
  lastReportAt?: Maybe<Scalars['DateTime']['output']>;
  /** 缺报告期间: due by now, and neither signed nor decided to stand. */
  missingReports?: Maybe<Array<Scalars['String']['output']>>;
  /** 姓名: of an official in office; null where the unit has none. */
  name?: Maybe<Scalars['String']['output']>;
  /** 单位 */
  unit?: Maybe<Scalars['ID']['output']>;
  /** 单位名称 */
  unitName?: Maybe<Scalars['String']['output']>;
};

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
  account: Scalars['ID']['input'];
  /** 替补姓名 */
  deputy?: InputMaybe<Scalars['String']['input']>;
  /** 替补账号 */
  deputyAccount?: InputMaybe<Scalars['ID']['input']>;
  /** 交接事项: required where somebody was before. */
  handOver?: InputMaybe<Scalars['String']['input']>;
  /** 姓名 */
  name: Scalars['String']['input'];
  /** 任职自 */
  since: Scalars['Date']['input'];
  /** 单位 */
  unit: Scalars['ID']['input'];
};

/** 有效授权 */
export type LiveGrant = {
  __typename?: 'LiveGrant';
  /** 申请编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 申请单位 */
  org?: Maybe<Scalars['String']['output']>;
};

/** 查阅记录 */
export type Look = {
  __typename?: 'Look';
  /** 时刻: rounded down to the hour. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 涉及信息: Type.field, beyond public facts. */
  coordinates?: Maybe<Array<Scalars['String']['output']>>;
  /** 查阅单位 */
  org?: Maybe<Scalars['String']['output']>;
  /** 使用目的 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 回执编号 */
  receiptId?: Maybe<Scalars['ID']['output']>;
  /** 角色 */
  role?: Maybe<Scalars['String']['output']>;
};

/** 查阅记录分页 */
export type LookPage = {
  __typename?: 'LookPage';
  /** 查阅记录 */
  nodes?: Maybe<Array<Look>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 脱敏方式: the ways of masking. */
export type MaskKind =
  /** 末四位: only the last four characters. */
  | 'LAST_FOUR'
  /** 姓名: the first character, then **. */
  | 'NAME';

/** 领导小组成员内容 */
export type MemberInput = {
  /** 姓名 */
  name: Scalars['String']['input'];
  /** 领导小组职务 */
  role: GroupRole;
  /** 任职自 */
  since: Scalars['Date']['input'];
  /** 所在单位 */
  unit: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 任命联络员: from a day, with what was handed over by the one before; by the office of the group. */
  appointLiaison?: Maybe<Liaison>;
  /** 任命领导小组成员: by the office of the group. */
  appointMember?: Maybe<GroupMember>;
  /** 办结: by another person than who answered. */
  closeOpinion?: Maybe<OpinionIncident>;
  /** 第二人确认: of an emergency, also after 24 hours as a late review; of a pair, within them. Never of one's own. */
  confirmOpening?: Maybe<OpeningReceipt>;
  /** 审批数据共享申请: the viewer's unit decides its part, once; a refusal needs a reason. */
  decideDataRequest?: Maybe<DataRequest>;
  /** 处理报告异议: by the office, by another person than who made it and who disputed it; one that is upheld takes the report back. */
  decideReport?: Maybe<UnitReport>;
  /** 处理考核异议: by the office, by another person than who froze it and who disputed it; one that is upheld takes the result back. */
  decideTargetDispute?: Maybe<TargetResult>;
  /** 对报告提出异议: by the unit's liaison or the deputy, with a reason. */
  disputeReport?: Maybe<UnitReport>;
  /** 对考核结果提出异议: by a unit's liaison or deputy, within the days, with a reason. */
  disputeTarget?: Maybe<TargetResult>;
  /** 终止变更通知: by the department. */
  endChangeSubscription?: Maybe<ChangeSubscription>;
  /** 免去领导小组成员: a further statement with the last day and why. */
  endMember?: Maybe<GroupMember>;
  /** 终止本人变更通知 */
  endOwnChangeSubscription?: Maybe<ChangeSubscription>;
  /** 延长答复期限: once, by what the regulation allows at most, before the due day has passed. */
  extendDataRequest?: Maybe<DataRequest>;
  /** 确定考核结果: once the days are over and no dispute is open. */
  finaliseTarget?: Maybe<TargetResult>;
  /** 冻结考核结果: signs what follows from what was measured; later facts change nothing of it. By the office of the group. */
  freezeTarget?: Maybe<TargetResult>;
  /** 开具信用证明: about the viewer itself, of what is public of it, for some days. Sent again under one `key` (幂等键), it gives the certificate that was issued then. */
  issueCertificate?: Maybe<Certificate>;
  /** 生成报告: from coverage and plan as they are known now; the same again while one stands. By the office of the group or the unit itself. */
  makeUnitReport?: Maybe<UnitReport>;
  /** 干部诚信核查: one person, under a written authority named by its document number, to the end of the day. The person is told at once, or from `tellOn` where the authority's own file says later. Sent again under one `key` (幂等键), it gives the check that was opened then. */
  openCadreCheck?: Maybe<OpeningReceipt>;
  /** 应急查阅: one subject for thirty minutes, with a typed reason; a second person confirms it within 24 hours. Sent again under one `key` (幂等键), it gives the emergency that was opened then. */
  openEmergency?: Maybe<OpeningReceipt>;
  /** 双人开启: opens once a second auditor confirms it within 24 hours. Sent again under one `key` (幂等键), it gives the pair that was asked for then. */
  openPair?: Maybe<OpeningReceipt>;
  /** 推荐典型案例: refused where the text would tell of whom it is. */
  proposeCase?: Maybe<CaseProposal>;
  /** 公布典型案例: by another person than who wrote it; the text is checked again. */
  publishCase?: Maybe<CaseProposal>;
  /** 公开年度逾期事项: the office publishes the figures of a year by kind, as they are now; fewer than ten are withheld for good. */
  publishDuties?: Maybe<PublishedDuties>;
  /** 登记舆情: by 局办公室 or 党建人事股, for the unit that it concerns. */
  receiveOpinion?: Maybe<OpinionIncident>;
  /** 登记宣传活动 */
  recordActivity?: Maybe<Activity>;
  /** 登记参加情况: of persons by their staff numbers; what is said last of a person holds. */
  recordAttendance?: Maybe<TrainingCourse>;
  /** 登记诚信教育课程 */
  recordTraining?: Maybe<TrainingCourse>;
  /** 不予公布 */
  rejectCase?: Maybe<CaseProposal>;
  /** 登记触达人数: with where the figure comes from; said anew it takes the place of the one before. */
  reportReach?: Maybe<Activity>;
  /** 回应: by 局办公室 or 党建人事股; what was answered, and where. */
  respondToOpinion?: Maybe<OpinionIncident>;
  /** 修改典型案例: before it is decided. */
  reviseCase?: Maybe<CaseProposal>;
  /** 撤销授权: by a unit that opened a part of it; the next request under it is refused. */
  revokeGrant?: Maybe<DataRequest>;
  /** 签收报告: by the unit's liaison or the deputy. */
  signReport?: Maybe<UnitReport>;
  /** 提交数据共享申请: one operation, for a purpose, under a clause, on some rows, up to a day. */
  submitDataRequest?: Maybe<DataRequest>;
  /** 提交指标测量: the answer of the indicator's saved query as it came, and its receipt; the values are taken from it here. */
  submitIndicator?: Maybe<TargetIndicator>;
  /** 提交测量结果: the answer of the item's saved query as it came, and its receipt; the value is taken from it here and is never typed in. */
  submitMeasured?: Maybe<PlanItem>;
  /** 订阅变更通知: under a grant that holds, for one choice of the variables of its operation; ends with the grant, at the latest after 180 days (house rule). */
  subscribeToChanges?: Maybe<ChangeSubscription>;
  /** 订阅本人变更通知: of one's own credit; ends after 180 days (house rule). */
  subscribeToOwnChanges?: Maybe<ChangeSubscription>;
  /** 领取待送通知: what is due, each attempt to one who takes it. */
  takeChangeDeliveries?: Maybe<Array<ChangeDue>>;
  /** 送达登记: what came of an attempt. */
  tellChangeDelivery?: Maybe<Scalars['Boolean']['output']>;
  /** 看后登记: what the door found at a beat, as the hash of the answer; null where the subscriber is refused, which ends the subscription. Whether it had changed. */
  tellChangeLook?: Maybe<Scalars['Boolean']['output']>;
  /** 核实: by the unit concerned; whether what is said is so, and how it came. */
  verifyOpinion?: Maybe<OpinionIncident>;
  /** 撤下典型案例 */
  withdrawCase?: Maybe<CaseProposal>;
  /** 收回信用证明: by the subject itself; the next status list says so. */
  withdrawCertificate?: Maybe<Certificate>;
};


export type MutationAppointLiaisonArgs = {
  input: LiaisonInput;
};


export type MutationAppointMemberArgs = {
  input: MemberInput;
};


export type MutationCloseOpinionArgs = {
  id: Scalars['ID']['input'];
  outcome: Scalars['String']['input'];
};


export type MutationConfirmOpeningArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDecideDataRequestArgs = {
  approve: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDecideReportArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  uphold: Scalars['Boolean']['input'];
};


export type MutationDecideTargetDisputeArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  uphold: Scalars['Boolean']['input'];
};


export type MutationDisputeReportArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationDisputeTargetArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationEndChangeSubscriptionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndMemberArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  until: Scalars['Date']['input'];
};


export type MutationEndOwnChangeSubscriptionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationExtendDataRequestArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationFinaliseTargetArgs = {
  id: Scalars['ID']['input'];
};


export type MutationFreezeTargetArgs = {
  year: Scalars['Int']['input'];
};


export type MutationIssueCertificateArgs = {
  days: Scalars['Int']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  parts: Array<CertificatePart>;
};


export type MutationMakeUnitReportArgs = {
  period: Scalars['String']['input'];
  unit: Scalars['ID']['input'];
};


export type MutationOpenCadreCheckArgs = {
  authority: Scalars['String']['input'];
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  tellOn?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationOpenEmergencyArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  subjectId: Scalars['ID']['input'];
};


export type MutationOpenPairArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};


export type MutationProposeCaseArgs = {
  input: CaseInput;
};


export type MutationPublishCaseArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationPublishDutiesArgs = {
  year: Scalars['Int']['input'];
};


export type MutationReceiveOpinionArgs = {
  input: OpinionInput;
};


export type MutationRecordActivityArgs = {
  input: ActivityInput;
};


export type MutationRecordAttendanceArgs = {
  courseId: Scalars['ID']['input'];
  entries: Array<AttendanceInput>;
};


export type MutationRecordTrainingArgs = {
  input: TrainingInput;
};


export type MutationRejectCaseArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationReportReachArgs = {
  id: Scalars['ID']['input'];
  reach: Scalars['Int']['input'];
  source: Scalars['String']['input'];
};


export type MutationRespondToOpinionArgs = {
  id: Scalars['ID']['input'];
  response: Scalars['String']['input'];
  where: Scalars['String']['input'];
};


export type MutationReviseCaseArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  title: Scalars['String']['input'];
};


export type MutationRevokeGrantArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationSignReportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSubmitDataRequestArgs = {
  input: DataRequestInput;
};


export type MutationSubmitIndicatorArgs = {
  answer: Scalars['String']['input'];
  code: Scalars['ID']['input'];
  receiptId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type MutationSubmitMeasuredArgs = {
  answer: Scalars['String']['input'];
  itemId: Scalars['ID']['input'];
  receiptId: Scalars['ID']['input'];
};


export type MutationSubscribeToChangesArgs = {
  input: ChangeSubscriptionInput;
};


export type MutationSubscribeToOwnChangesArgs = {
  endpoint: Scalars['String']['input'];
};


export type MutationTakeChangeDeliveriesArgs = {
  first: Scalars['Int']['input'];
};


export type MutationTellChangeDeliveryArgs = {
  attempt: Scalars['Int']['input'];
  delivered: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  outcome: Scalars['String']['input'];
  sequence: Scalars['Int']['input'];
};


export type MutationTellChangeLookArgs = {
  answerHash?: InputMaybe<Scalars['String']['input']>;
  beat: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
};


export type MutationVerifyOpinionArgs = {
  finding: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  isTrue: Scalars['Boolean']['input'];
};


export type MutationWithdrawCaseArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawCertificateArgs = {
  id: Scalars['ID']['input'];
};

/** 告知 */
export type Notice = {
  __typename?: 'Notice';
  /** 时刻: rounded down to the hour. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** 授权文号 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 告知类别 */
  kind?: Maybe<NoticeKind>;
  /** 核查单位 */
  org?: Maybe<Scalars['String']['output']>;
  /** 回执编号 */
  receiptId?: Maybe<Scalars['ID']['output']>;
  /** 核查科室 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 告知类别 */
export type NoticeKind =
  /** 录用调任信用核查 */
  | 'CADRE_CHECK';

/** 告知分页 */
export type NoticePage = {
  __typename?: 'NoticePage';
  /** 告知 */
  nodes?: Maybe<Array<Notice>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 开放坐标 */
export type OpenedCoordinate = {
  __typename?: 'OpenedCoordinate';
  /** 坐标 */
  coordinate?: Maybe<Scalars['String']['output']>;
  /** 结论: SEE or MASK. */
  verdict?: Maybe<Scalars['String']['output']>;
};

/** 开启: as the gateway decides by it. */
export type Opening = {
  __typename?: 'Opening';
  /** 开放坐标 */
  coordinates?: Maybe<Array<OpenedCoordinate>>;
  /** 开启人: the viewer, where it is one of two. */
  holder?: Maybe<Scalars['String']['output']>;
  /** 开启编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 开启类别 */
  kind?: Maybe<OpeningKind>;
  /** 语句摘要: null where any operation may run. */
  operationHash?: Maybe<Scalars['String']['output']>;
  /** 申请单位 */
  org?: Maybe<Scalars['String']['output']>;
  /** 使用目的 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 主体数量上限 */
  quota?: Maybe<Scalars['Int']['output']>;
  /** 行范围: null for all. */
  rows?: Maybe<OpeningRows>;
  /** 状态 */
  state?: Maybe<OpeningState>;
  /** 有效期至 */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

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

/** 开启分页 */
export type OpeningPage = {
  __typename?: 'OpeningPage';
  /** 开启 */
  nodes?: Maybe<Array<OpeningReceipt>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 开启回单: of an emergency, a cadre check or a pair. */
export type OpeningReceipt = {
  __typename?: 'OpeningReceipt';
  /** 确认期限: null where nobody need confirm. */
  confirmUntil?: Maybe<Scalars['DateTime']['output']>;
  /** 开启人 */
  holder?: Maybe<Scalars['String']['output']>;
  /** 开启编号: for x-grant. */
  id?: Maybe<Scalars['ID']['output']>;
  /** 开启类别 */
  kind?: Maybe<OpeningKind>;
  /** 申请单位 */
  org?: Maybe<Scalars['String']['output']>;
  /** 使用目的: for x-purpose. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state?: Maybe<OpeningState>;
  /** 告知日期: of a cadre check, from which the person is told of it; null for at once. */
  tellOn?: Maybe<Scalars['Date']['output']>;
  /** 有效期至: null for a pair that nobody has confirmed. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** 行范围 */
export type OpeningRows = {
  __typename?: 'OpeningRows';
  /** 主体代码 */
  codes?: Maybe<Array<Scalars['String']['output']>>;
  /** 主体编号 */
  ids?: Maybe<Array<Scalars['String']['output']>>;
  /** 行业 */
  industry?: Maybe<Scalars['String']['output']>;
  /** 乡镇 */
  township?: Maybe<Scalars['String']['output']>;
};

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

/** 政务失信舆情 */
export type OpinionIncident = {
  __typename?: 'OpinionIncident';
  /** 期限依据 */
  basis?: Maybe<Citation>;
  /** 反映内容 */
  content?: Maybe<Scalars['String']['output']>;
  /** 办理过程 */
  course?: Maybe<Array<OpinionStep>>;
  /** 下一步期限: null once it is closed, and past the calendar. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 核实情况 */
  finding?: Maybe<Scalars['String']['output']>;
  /** 发现日期 */
  foundOn?: Maybe<Scalars['Date']['output']>;
  /** 舆情编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 是否属实: null before it was verified. */
  isTrue?: Maybe<Scalars['Boolean']['output']>;
  /** 逾期: a step came, or would come today, after its day. */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 办结情况 */
  outcome?: Maybe<Scalars['String']['output']>;
  /** 登记日期 */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** 回应渠道 */
  respondedWhere?: Maybe<Scalars['String']['output']>;
  /** 回应内容 */
  response?: Maybe<Scalars['String']['output']>;
  /** 来源 */
  source?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state?: Maybe<OpinionState>;
  /** 标题 */
  title?: Maybe<Scalars['String']['output']>;
  /** 涉及单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 舆情内容 */
export type OpinionInput = {
  /** 反映内容 */
  content: Scalars['String']['input'];
  /** 发现日期 */
  foundOn: Scalars['Date']['input'];
  /** 来源: where it was said. */
  source: Scalars['String']['input'];
  /** 标题 */
  title: Scalars['String']['input'];
  /** 涉及单位 */
  unit: Scalars['ID']['input'];
};

/** 舆情分页 */
export type OpinionPage = {
  __typename?: 'OpinionPage';
  /** 舆情 */
  nodes?: Maybe<Array<OpinionIncident>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
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

/** 办理步骤 */
export type OpinionStep = {
  __typename?: 'OpinionStep';
  /** 期限: null where no rule in force says it, and past the calendar. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 步骤 */
  event?: Maybe<Scalars['String']['output']>;
  /** 逾期 */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** 日期 */
  on?: Maybe<Scalars['Date']['output']>;
  /** 办理单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 逾期事项 */
export type OverdueDuty = {
  __typename?: 'OverdueDuty';
  /** 到期日期 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 事项编号: opaque; its room knows it by this. */
  id?: Maybe<Scalars['ID']['output']>;
  /** 事项类别 */
  kind?: Maybe<DutyKind>;
  /** 责任单位 */
  unit?: Maybe<Scalars['String']['output']>;
  /** 逾期工作日数: null past the calendar. */
  workingDaysLate?: Maybe<Scalars['Int']['output']>;
};

/** 逾期事项汇总 */
export type OverdueFigure = {
  __typename?: 'OverdueFigure';
  /** 事项类别 */
  kind?: Maybe<DutyKind>;
  /** 本年未按期办结事项数: done late or still open; the same. */
  late?: Maybe<Scalars['Int']['output']>;
  /** 未办结逾期事项数: null where it is withheld. */
  open?: Maybe<Scalars['Int']['output']>;
  /** 责任单位 */
  unit?: Maybe<Scalars['String']['output']>;
  /** 是否隐去: of either. */
  withheld?: Maybe<Scalars['Boolean']['output']>;
};

/** 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 末游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否有下一页 */
  hasNextPage?: Maybe<Scalars['Boolean']['output']>;
};

/** 工作机制汇总 */
export type PlanFigures = {
  __typename?: 'PlanFigures';
  /** 已定考核数: target assessments of the year that are final. */
  finalTargets?: Maybe<Scalars['Int']['output']>;
  /** 组长与副组长人数 */
  leaders?: Maybe<Scalars['Int']['output']>;
  /** 办公室人数 */
  office?: Maybe<Scalars['Int']['output']>;
  /** 应报报告数 */
  reportsDue?: Maybe<Scalars['Int']['output']>;
  /** 缺报报告数 */
  reportsMissing?: Maybe<Scalars['Int']['output']>;
  /** 逾期未确认应急查阅数: of the year. */
  unconfirmedEmergencies?: Maybe<Scalars['Int']['output']>;
  /** 无替补单位数 */
  unitsWithoutDeputy?: Maybe<Scalars['Int']['output']>;
  /** 无联络员单位数 */
  unitsWithoutLiaison?: Maybe<Scalars['Int']['output']>;
};

/** 要点任务 */
export type PlanItem = {
  __typename?: 'PlanItem';
  /** 完成期限 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 取证语句摘要: SHA-256 of the operation, as a receipt names it. */
  evidenceHash?: Maybe<Scalars['String']['output']>;
  /** 取证位置: JSON pointer into the answer's data. */
  evidencePointer?: Maybe<Scalars['String']['output']>;
  /** 取证查询: the trusted operation that measures it; null where none can. */
  evidenceQuery?: Maybe<Scalars['String']['output']>;
  /** 任务编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 牵头部门: none where the document names none. */
  leadUnit?: Maybe<Array<Scalars['String']['output']>>;
  /** 测量值: null while nothing was measured. */
  measured?: Maybe<Scalars['Decimal']['output']>;
  /** 测量时刻: when the answer was given. */
  measuredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 要点序号: 1 to 15, of 文交发〔2024〕128号. */
  point?: Maybe<Scalars['Int']['output']>;
  /** 回执编号: of the answer that the value was taken from. */
  receiptId?: Maybe<Scalars['ID']['output']>;
  /** 要点状态 */
  state?: Maybe<PlanState>;
  /** 目标: null where nothing can be measured. */
  target?: Maybe<Scalars['String']['output']>;
  /** 任务名称 */
  title?: Maybe<Scalars['String']['output']>;
  /** 责任部门 */
  unit?: Maybe<Array<Scalars['String']['output']>>;
  /** 不可测量原因 */
  why?: Maybe<Scalars['String']['output']>;
};

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

/** 逾期事项年度公开 */
export type PublishedDuties = {
  __typename?: 'PublishedDuties';
  /** 统计截止日期 */
  countedUpTo?: Maybe<Scalars['Date']['output']>;
  /** 各类事项 */
  figures?: Maybe<Array<PublishedDuty>>;
  /** 公开日期 */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 年度逾期事项数 */
export type PublishedDuty = {
  __typename?: 'PublishedDuty';
  /** 事项类别 */
  kind?: Maybe<DutyKind>;
  /** 未按期办结事项数: null where fewer than ten. */
  late?: Maybe<Scalars['Int']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** 访问日志: entries newest first; whom they are about is not shown. */
  accessLog?: Maybe<AccessPage>;
  /** 宣传活动: of a year, by their first day; and counters of what the bureau did. */
  campaign?: Maybe<Campaign>;
  /** 本人信用证明: one of the viewer's own; null for any other. */
  certificate?: Maybe<Certificate>;
  /** 信用证明公钥: JSON, of the keys of now and of before. */
  certificateKeys?: Maybe<Scalars['String']['output']>;
  /** 证明状态清单: which certificates of a list hold no more, to be kept and checked without asking; the newest list where none is named. */
  certificateStatus?: Maybe<CertificateStatusList>;
  /** 待看的通知: live subscriptions by id, for the door alone. */
  changeLooks?: Maybe<Array<ChangeLook>>;
  /** 变更通知清单: the department's subscriptions under one of its grants, latest first. */
  changeSubscriptions?: Maybe<Array<ChangeSubscription>>;
  /** 首个检查点: for sibling rooms: the first head of the log that was signed at or after an instant; null while there is none. */
  checkpointSince?: Maybe<Scalars['String']['output']>;
  /** 归集覆盖: item × unit × period of a year's catalogue, from what the rooms were really told; NO_EDITION for a year without one. */
  coverage?: Maybe<Coverage>;
  /** 归集待办: what is wrong with what a unit owes in a year, by due day. */
  coverageWorklist?: Maybe<Array<CoverageFinding>>;
  /** 数据共享申请: one request, for the department that made it and the units that answer for what it reveals; null for others. */
  dataRequest?: Maybe<DataRequest>;
  /** 数据共享申请清单: for a unit, what waits for it first, by due day; for a department, its own; the rest latest first. */
  dataRequests?: Maybe<DataRequestPage>;
  /** 信息去向: for rooms whose facts are corrected. */
  disclosuresOf?: Maybe<Disclosures>;
  /** 已签发回执: for siblings only: what a receipt says; null for an unknown one, and once its record was destroyed. */
  issuedReceipt?: Maybe<IssuedReceipt>;
  /** 领导小组: its members on a day, or today. */
  leaderGroup?: Maybe<Array<GroupMember>>;
  /** 日志检查点: the newest signed one, for an outside witness; null while the log is empty. */
  ledgerCheckpoint?: Maybe<Scalars['String']['output']>;
  /** 日志一致性证明: that the log of size `to` begins with that of size `from`; hashes, hexadecimal. */
  ledgerConsistency?: Maybe<Array<Scalars['String']['output']>>;
  /** 联络员: of each unit on a day, or today; a unit without one, or whose deputy is missing, is a hole. */
  liaisons?: Maybe<Array<Liaison>>;
  /** 本人信用证明清单: latest first; those that still hold are compared with the facts of now before they are shown. */
  myCertificates?: Maybe<CertificatePage>;
  /** 我的告知: checks that were made of the viewer under a written authority, newest first; told at once, unless the authority's own file says later. */
  myNotices?: Maybe<NoticePage>;
  /** 开启: for the gateway only, which looks it up for each request that names it; null for one that is not the viewer's. */
  opening?: Maybe<Opening>;
  /** 政务失信舆情: the last received first. */
  opinionIncidents?: Maybe<OpinionPage>;
  /** 舆情处置待办: open ones by the day on which their next step is due; those that the viewer's unit has to do with. */
  opinionWorklist?: Maybe<Array<OpinionIncident>>;
  /** 本局逾期事项: duties that are past their due day and not done, as known at an instant, the first due first; of one unit, or of all. */
  overdueDuties?: Maybe<Array<OverdueDuty>>;
  /** 逾期事项汇总: by unit and kind, as at the end of a month (YYYY-MM), of the current one as now: open ones, and those of the year that were not done by their day; small figures are withheld. */
  overdueFigures?: Maybe<Array<OverdueFigure>>;
  /** 本人变更通知清单: latest first. */
  ownChangeSubscriptions?: Maybe<Array<ChangeSubscription>>;
  /** 工作机制汇总: figures of the bureau's own work in a year. */
  planFigures?: Maybe<PlanFigures>;
  /** 逾期事项年度公开: what the office has published of a year; null where it has not. */
  publishedDuties?: Maybe<PublishedDuties>;
  /** 考核结果比较: the latest result of a year that was not taken back. Null for others than the bureau's own people. */
  targetComparison?: Maybe<TargetResult>;
  /** 考核指标: of a year with what was last measured; none for a year without them. Null for others than the bureau's own people. */
  targetIndicators?: Maybe<Array<TargetIndicator>>;
  /** 诚信教育完成情况: by unit and quarter of a year; small figures are withheld. */
  trainingCompletion?: Maybe<Array<TrainingFigure>>;
  /** 诚信教育课程: of a year, the latest first. */
  trainingCourses?: Maybe<TrainingCoursePage>;
  /** 典型案例待审: proposed and not decided yet, the first proposed first. */
  typicalCaseWorklist?: Maybe<Array<CaseProposal>>;
  /** 典型案例: as they are shown, the latest first. */
  typicalCases?: Maybe<TypicalCasePage>;
  /** 待确认的应急查阅: emergencies that no second person has confirmed or reviewed, oldest first. */
  unconfirmedEmergencies?: Maybe<OpeningPage>;
  /** 信用信息报告: one of them. */
  unitReport?: Maybe<UnitReport>;
  /** 信用信息报告清单: of one unit or of all, latest first. */
  unitReports?: Maybe<Array<UnitReport>>;
  /** 核验信用证明: a certificate as JSON or as the text of its code; by a saved status list it is checked without asking here. */
  verifyCertificate?: Maybe<CertificateCheck>;
  /** 核验回执: whether a receipt and its record are as they were issued, and still in the log. */
  verifyReceipt?: Maybe<ReceiptCheck>;
  /** 谁看过我: answers about the viewer's own subject, newest first, by the hour; never which person asked. */
  whoLookedAtMe?: Maybe<LookPage>;
  /** 要点成效汇总: of a year, up to the end of the last whole month, so that no single event can be read off. */
  workFigures?: Maybe<WorkFigures>;
  /** 工作要点: the plan of a year with what was last measured; NO_EDITION for a year without one. */
  workPlan?: Maybe<Array<PlanItem>>;
};


export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  org?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCampaignArgs = {
  year: Scalars['Int']['input'];
};


export type QueryCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCertificateStatusArgs = {
  list?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryChangeLooksArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryChangeSubscriptionsArgs = {
  grant: Scalars['ID']['input'];
};


export type QueryCheckpointSinceArgs = {
  at: Scalars['DateTime']['input'];
};


export type QueryCoverageArgs = {
  year: Scalars['Int']['input'];
};


export type QueryCoverageWorklistArgs = {
  unit: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
};


export type QueryDataRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryDisclosuresOfArgs = {
  of: DisclosuresOf;
};


export type QueryIssuedReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeaderGroupArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLedgerConsistencyArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QueryLiaisonsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMyCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryMyNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryOpeningArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOpinionIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryOpinionWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryOverdueDutiesArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  first: Scalars['Int']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOverdueFiguresArgs = {
  month: Scalars['String']['input'];
};


export type QueryPlanFiguresArgs = {
  year: Scalars['Int']['input'];
};


export type QueryPublishedDutiesArgs = {
  year: Scalars['Int']['input'];
};


export type QueryTargetComparisonArgs = {
  year: Scalars['Int']['input'];
};


export type QueryTargetIndicatorsArgs = {
  year: Scalars['Int']['input'];
};


export type QueryTrainingCompletionArgs = {
  year: Scalars['Int']['input'];
};


export type QueryTrainingCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


export type QueryTypicalCaseWorklistArgs = {
  first: Scalars['Int']['input'];
};


export type QueryTypicalCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryUnconfirmedEmergenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryUnitReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnitReportsArgs = {
  first: Scalars['Int']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVerifyCertificateArgs = {
  text: Scalars['String']['input'];
};


export type QueryVerifyReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhoLookedAtMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryWorkFiguresArgs = {
  year: Scalars['Int']['input'];
};


export type QueryWorkPlanArgs = {
  year: Scalars['Int']['input'];
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

/** 回执核验 */
export type ReceiptCheck = {
  __typename?: 'ReceiptCheck';
  /** 检查点: the newest signed one. */
  checkpoint?: Maybe<Scalars['String']['output']>;
  /** 回执编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 存在证明: from the leaf up to the root of `checkpoint`; hashes, hexadecimal. Null for an unknown receipt. */
  inclusionProof?: Maybe<Array<Scalars['String']['output']>>;
  /** 不符原因 */
  reasons?: Maybe<Array<Scalars['String']['output']>>;
  /** 是否有效 */
  valid?: Maybe<Scalars['Boolean']['output']>;
};

/** 报告文件 */
export type ReportDocument = {
  __typename?: 'ReportDocument';
  /** 文件内容: base64. */
  content?: Maybe<Scalars['String']['output']>;
  /** 文件名 */
  fileName?: Maybe<Scalars['String']['output']>;
  /** 文件格式 */
  format?: Maybe<ReportFormat>;
  /** 媒体类型 */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** 文件指纹: SHA-256, hexadecimal. */
  sha256?: Maybe<Scalars['String']['output']>;
};

/** 报告文件格式 */
export type ReportFormat =
  | 'DOCX'
  | 'PDF';

/** 报告办理步骤 */
export type ReportStep = {
  __typename?: 'ReportStep';
  /** 办理时刻 */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** 办理单位 */
  byUnit?: Maybe<Scalars['String']['output']>;
  /** 步骤 */
  event?: Maybe<Scalars['String']['output']>;
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 步骤后状态 */
  state?: Maybe<UnitReportState>;
};

/** 涉及信息 */
export type Reveal = {
  __typename?: 'Reveal';
  /** 信息类别: joined by + where there are several. */
  class?: Maybe<Scalars['String']['output']>;
  /** 坐标: Type.field. */
  coordinate?: Maybe<Scalars['String']['output']>;
  /** 责任单位: that decides on it. */
  ownerUnit?: Maybe<Scalars['String']['output']>;
};

/** 一项证明内容 */
export type ShownCertificatePart = {
  __typename?: 'ShownCertificatePart';
  /** 数据截止时刻: of its source; null where it never reported. */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 文字: a line each. */
  lines?: Maybe<Array<Scalars['String']['output']>>;
  /** 证明内容 */
  part?: Maybe<CertificatePart>;
};

/** 来源水位 */
export type SourceWatermark = {
  __typename?: 'SourceWatermark';
  /** 已报送至 */
  reportedUpTo?: Maybe<Scalars['DateTime']['output']>;
  /** 归集模块 */
  room?: Maybe<Scalars['String']['output']>;
  /** 来源 */
  source?: Maybe<Scalars['String']['output']>;
};

/** 考核结果异议 */
export type TargetDispute = {
  __typename?: 'TargetDispute';
  /** 异议理由 */
  ground?: Maybe<Scalars['String']['output']>;
  /** 异议编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 处理理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 考核异议状态 */
  state?: Maybe<TargetDisputeState>;
  /** 提出单位 */
  unit?: Maybe<Scalars['ID']['output']>;
};

/** 考核异议状态 */
export type TargetDisputeState =
  /** 已提出 */
  | 'FILED'
  /** 不成立 */
  | 'REJECTED'
  /** 成立 */
  | 'UPHELD';

/** 考核指标 */
export type TargetIndicator = {
  __typename?: 'TargetIndicator';
  /** 指标代码 */
  code?: Maybe<Scalars['ID']['output']>;
  /** 取证语句摘要: SHA-256 of the operation, as a receipt names it. */
  evidenceHash?: Maybe<Scalars['String']['output']>;
  /** 取证查询: the trusted operation that measures it. */
  evidenceQuery?: Maybe<Scalars['String']['output']>;
  /** 测量时刻: null while nothing was measured. */
  measuredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 目标 */
  target?: Maybe<Scalars['String']['output']>;
  /** 名称 */
  title?: Maybe<Scalars['String']['output']>;
  /** 测量值: of each unit that the answer names. */
  values?: Maybe<Array<UnitValue>>;
  /** 权重: all together 100. */
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** 指标得分 */
export type TargetPoints = {
  __typename?: 'TargetPoints';
  /** 指标代码 */
  code?: Maybe<Scalars['ID']['output']>;
  /** 得分 */
  points?: Maybe<Scalars['Decimal']['output']>;
  /** 测量值 */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** 权重 */
  weight?: Maybe<Scalars['Decimal']['output']>;
};

/** 考核结果 */
export type TargetResult = {
  __typename?: 'TargetResult';
  /** 结果正文: canonical JSON, as it was signed. */
  content?: Maybe<Scalars['String']['output']>;
  /** 正文摘要: SHA-256, hexadecimal. */
  contentHash?: Maybe<Scalars['String']['output']>;
  /** 异议期限依据 */
  disputeBasis?: Maybe<Citation>;
  /** 异议期限: its last day; null where no calendar reaches it. */
  disputeUntil?: Maybe<Scalars['Date']['output']>;
  /** 异议 */
  disputes?: Maybe<Array<TargetDispute>>;
  /** 冻结时刻 */
  frozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结果编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 密钥编号 */
  keyId?: Maybe<Scalars['String']['output']>;
  /** 单位得分: highest first. */
  scores?: Maybe<Array<TargetScore>>;
  /** 签名: by the key's algorithm (Ed25519, or 国密 SM2 with SM3) over 'xinlu-target' and the hash with a line feed between them, hexadecimal. */
  signature?: Maybe<Scalars['String']['output']>;
  /** 考核结果状态 */
  state?: Maybe<TargetState>;
  /** 年度 */
  year?: Maybe<Scalars['Int']['output']>;
};

/** 单位得分 */
export type TargetScore = {
  __typename?: 'TargetScore';
  /** 适用权重: the weights of these. */
  outOf?: Maybe<Scalars['Decimal']['output']>;
  /** 各项得分 */
  points?: Maybe<Array<TargetPoints>>;
  /** 得分: of 100, by the indicators that say something of the unit. */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** 单位 */
  unit?: Maybe<Scalars['ID']['output']>;
};

/** 考核结果状态 */
export type TargetState =
  /** 已确定 */
  | 'FINAL'
  /** 已冻结 */
  | 'FROZEN'
  /** 已撤回: a dispute was upheld; another one is frozen. */
  | 'WITHDRAWN';

/** 参加情况 */
export type TrainingAttendance = {
  __typename?: 'TrainingAttendance';
  /** 结果 */
  outcome?: Maybe<TrainingOutcome>;
  /** 工号 */
  staffNo?: Maybe<Scalars['String']['output']>;
  /** 所在单位 */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 诚信教育课程 */
export type TrainingCourse = {
  __typename?: 'TrainingCourse';
  /** 参加情况: a page of them, by staff number. */
  attendance?: Maybe<Array<TrainingAttendance>>;
  /** 内容 */
  content?: Maybe<Scalars['String']['output']>;
  /** 举办日期 */
  heldOn?: Maybe<Scalars['Date']['output']>;
  /** 学时 */
  hours?: Maybe<Scalars['Int']['output']>;
  /** 课程编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 课程名称 */
  title?: Maybe<Scalars['String']['output']>;
};


/** 诚信教育课程 */
export type TrainingCourseAttendanceArgs = {
  first: Scalars['Int']['input'];
};

/** 课程分页 */
export type TrainingCoursePage = {
  __typename?: 'TrainingCoursePage';
  /** 课程 */
  nodes?: Maybe<Array<TrainingCourse>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 诚信教育完成情况 */
export type TrainingFigure = {
  __typename?: 'TrainingFigure';
  /** 应参加人次: null where it is withheld. */
  called?: Maybe<Scalars['Int']['output']>;
  /** 完成人次: the same. */
  completed?: Maybe<Scalars['Int']['output']>;
  /** 季度: YYYY-Qn. */
  quarter?: Maybe<Scalars['String']['output']>;
  /** 所在单位 */
  unit?: Maybe<Scalars['String']['output']>;
  /** 是否隐去 */
  withheld?: Maybe<Scalars['Boolean']['output']>;
};

/** 课程内容 */
export type TrainingInput = {
  /** 内容 */
  content: Scalars['String']['input'];
  /** 举办日期 */
  heldOn: Scalars['Date']['input'];
  /** 学时 */
  hours: Scalars['Int']['input'];
  /** 课程名称 */
  title: Scalars['String']['input'];
};

/** 参加结果 */
export type TrainingOutcome =
  /** 未参加 */
  | 'ABSENT'
  /** 应参加 */
  | 'CALLED'
  /** 已完成 */
  | 'COMPLETED';

/** 典型案例 */
export type TypicalCase = {
  __typename?: 'TypicalCase';
  /** 案例编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 公布日期 */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 案例 */
  text?: Maybe<Scalars['String']['output']>;
  /** 标题 */
  title?: Maybe<Scalars['String']['output']>;
  /** 案例类别 */
  tone?: Maybe<CaseTone>;
};

/** 典型案例分页 */
export type TypicalCasePage = {
  __typename?: 'TypicalCasePage';
  /** 案例 */
  nodes?: Maybe<Array<TypicalCase>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 信用信息报告 */
export type UnitReport = {
  __typename?: 'UnitReport';
  /** 内容摘要: SHA-256, hexadecimal, of the content as it was frozen. */
  contentHash?: Maybe<Scalars['String']['output']>;
  /** 办理过程 */
  course?: Maybe<Array<ReportStep>>;
  /** 文件: DOCX and PDF; of the same content always the same bytes. */
  documents?: Maybe<Array<ReportDocument>>;
  /** 报告编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 报告正文: a line each, as in its documents. */
  lines?: Maybe<Array<Scalars['String']['output']>>;
  /** 生成时刻 */
  madeAt?: Maybe<Scalars['DateTime']['output']>;
  /** 期间 */
  period?: Maybe<Scalars['String']['output']>;
  /** 报告状态 */
  state?: Maybe<UnitReportState>;
  /** 单位 */
  unit?: Maybe<Scalars['ID']['output']>;
};

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

/** 单位测量值 */
export type UnitValue = {
  __typename?: 'UnitValue';
  /** 单位 */
  unit?: Maybe<Scalars['ID']['output']>;
  /** 值: exact. */
  value?: Maybe<Scalars['Decimal']['output']>;
};

/** 要点成效汇总: a share to a thousandth, null where nothing was due, and where it is of fewer subjects than may be told: none and few look alike. */
export type WorkFigures = {
  __typename?: 'WorkFigures';
  /** 已办宣传活动数: over by then, with what they reached and where that comes from. */
  activitiesHeld?: Maybe<Scalars['Int']['output']>;
  /** 宣传活动完成率: of activities that were over. */
  activitiesHeldShare?: Maybe<Scalars['Decimal']['output']>;
  /** 计划宣传活动数: of the year, as far as they were entered by then. */
  activitiesPlanned?: Maybe<Scalars['Int']['output']>;
  /** 执行反馈按期率: of measures in force, answers of executing departments that were due. */
  answersInTime?: Maybe<Scalars['Decimal']['output']>;
  /** 公布典型案例数: published in the year and shown still. */
  casesPublished?: Maybe<Scalars['Int']['output']>;
  /** 统计截止: with this day; null before the first month of the year is over, and then nothing but editions is counted. */
  countedUpTo?: Maybe<Scalars['Date']['output']>;
  /** 已公布抽查数 */
  drawsPublished?: Maybe<Scalars['Int']['output']>;
  /** 制度版本数: editions of legal texts in force or superseded, today or at the end of the year. */
  editions?: Maybe<Scalars['Int']['output']>;
  /** 制度版本核对率: of these, how many were checked against the official text. */
  editionsChecked?: Maybe<Scalars['Decimal']['output']>;
  /** 执行中的措施数: in force with their basis now, of those ordered by then. */
  measuresInForce?: Maybe<Scalars['Int']['output']>;
  /** 逾期未办事项数: duties of the bureau that fell due and were open at the end; null also for one to four. */
  overdueDuties?: Maybe<Scalars['Int']['output']>;
  /** 暂定制度版本: those that were not, as instrument/day. */
  provisionalEditions?: Maybe<Array<Scalars['String']['output']>>;
  /** 修复按期办结率: of applications whose decision was due, those taken on and decided by their days. */
  repairsInTime?: Maybe<Scalars['Decimal']['output']>;
  /** 抽查结果按期录入率: of visits of published draws whose result was due. */
  resultsInTime?: Maybe<Scalars['Decimal']['output']>;
  /** 三书同达率: of penalties whose service was due, those of which a record shows the three documents served on one day. */
  servedTogether?: Maybe<Scalars['Decimal']['output']>;
  /** 评标信用核查率: of tenders that were opened, those whose report has the receipt of a check. */
  tendersChecked?: Maybe<Scalars['Decimal']['output']>;
  /** 诚信教育完成率: of persons called to courses that were held. */
  trainingCompleted?: Maybe<Scalars['Decimal']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessEntry: ResolverTypeWrapper<Partial<AccessEntry>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AccessPage: ResolverTypeWrapper<Partial<AccessPage>>;
  Activity: ResolverTypeWrapper<ActivityRow>;
  ActivityInput: ResolverTypeWrapper<Partial<ActivityInput>>;
  AttendanceInput: ResolverTypeWrapper<Partial<AttendanceInput>>;
  Campaign: ResolverTypeWrapper<CampaignRow>;
  CampaignChannel: ResolverTypeWrapper<Partial<CampaignChannel>>;
  CampaignCounter: ResolverTypeWrapper<Partial<CampaignCounter>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CaseInput: ResolverTypeWrapper<Partial<CaseInput>>;
  CaseProposal: ResolverTypeWrapper<CaseRow>;
  CaseState: ResolverTypeWrapper<Partial<CaseState>>;
  CaseTone: ResolverTypeWrapper<Partial<CaseTone>>;
  CatalogueFrequency: ResolverTypeWrapper<Partial<CatalogueFrequency>>;
  CatalogueItem: ResolverTypeWrapper<Partial<CatalogueItem>>;
  Certificate: ResolverTypeWrapper<CertificateRow>;
  CertificateCheck: ResolverTypeWrapper<Partial<Omit<CertificateCheck, 'shown'> & { shown?: Maybe<Array<ResolversTypes['ShownCertificatePart']>> }>>;
  CertificateCheckState: ResolverTypeWrapper<Partial<CertificateCheckState>>;
  CertificateDocument: ResolverTypeWrapper<Partial<CertificateDocument>>;
  CertificatePage: ResolverTypeWrapper<Partial<Omit<CertificatePage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['Certificate']>> }>>;
  CertificatePart: ResolverTypeWrapper<Partial<CertificatePart>>;
  CertificateState: ResolverTypeWrapper<Partial<CertificateState>>;
  CertificateStatusList: ResolverTypeWrapper<Partial<CertificateStatusList>>;
  ChangeDelivery: ResolverTypeWrapper<DeliveryRow>;
  ChangeDeliveryState: ResolverTypeWrapper<Partial<ChangeDeliveryState>>;
  ChangeDue: ResolverTypeWrapper<DueRow>;
  ChangeLook: ResolverTypeWrapper<LookRow>;
  ChangeSubscription: ResolverTypeWrapper<SubscriptionRow>;
  ChangeSubscriptionInput: ResolverTypeWrapper<Partial<ChangeSubscriptionInput>>;
  ChangeSubscriptionState: ResolverTypeWrapper<Partial<ChangeSubscriptionState>>;
  ChannelReach: ResolverTypeWrapper<Partial<ChannelReach>>;
  Citation: ResolverTypeWrapper<Partial<Citation>>;
  ClassCoordinates: ResolverTypeWrapper<Partial<ClassCoordinates>>;
  CounterKind: ResolverTypeWrapper<Partial<CounterKind>>;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  CoverageCell: ResolverTypeWrapper<CellRow>;
  CoverageFigure: ResolverTypeWrapper<Partial<CoverageFigure>>;
  CoverageFinding: ResolverTypeWrapper<FindingRow>;
  CoverageFindingKind: ResolverTypeWrapper<Partial<CoverageFindingKind>>;
  CoverageState: ResolverTypeWrapper<Partial<CoverageState>>;
  DataRequest: ResolverTypeWrapper<RequestRow>;
  DataRequestInput: ResolverTypeWrapper<Partial<DataRequestInput>>;
  DataRequestPage: ResolverTypeWrapper<Partial<Omit<DataRequestPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['DataRequest']>> }>>;
  DataRequestPart: ResolverTypeWrapper<Partial<DataRequestPart>>;
  DataRequestRows: ResolverTypeWrapper<Partial<DataRequestRows>>;
  DataRequestState: ResolverTypeWrapper<Partial<DataRequestState>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  Disclosures: ResolverTypeWrapper<Partial<Disclosures>>;
  DisclosuresOf: ResolverTypeWrapper<Partial<DisclosuresOf>>;
  DocumentFormat: ResolverTypeWrapper<Partial<DocumentFormat>>;
  DutyKind: ResolverTypeWrapper<Partial<DutyKind>>;
  GroupMember: ResolverTypeWrapper<MemberRow>;
  GroupRole: ResolverTypeWrapper<Partial<GroupRole>>;
  IssuedReceipt: ResolverTypeWrapper<Partial<IssuedReceipt>>;
  Liaison: ResolverTypeWrapper<UnitLiaison>;
  LiaisonHole: ResolverTypeWrapper<Partial<LiaisonHole>>;
  LiaisonInput: ResolverTypeWrapper<Partial<LiaisonInput>>;
  LiveGrant: ResolverTypeWrapper<Partial<LiveGrant>>;
  Look: ResolverTypeWrapper<Partial<Look>>;
  LookPage: ResolverTypeWrapper<Partial<LookPage>>;
  MaskKind: ResolverTypeWrapper<Partial<MaskKind>>;
  MemberInput: ResolverTypeWrapper<Partial<MemberInput>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<Partial<Notice>>;
  NoticeKind: ResolverTypeWrapper<Partial<NoticeKind>>;
  NoticePage: ResolverTypeWrapper<Partial<NoticePage>>;
  OpenedCoordinate: ResolverTypeWrapper<Partial<OpenedCoordinate>>;
  Opening: ResolverTypeWrapper<OpeningRow>;
  OpeningKind: ResolverTypeWrapper<Partial<OpeningKind>>;
  OpeningPage: ResolverTypeWrapper<Partial<Omit<OpeningPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['OpeningReceipt']>> }>>;
  OpeningReceipt: ResolverTypeWrapper<OpeningRow>;
  OpeningRows: ResolverTypeWrapper<Partial<OpeningRows>>;
  OpeningState: ResolverTypeWrapper<Partial<OpeningState>>;
  Operation: ResolverTypeWrapper<Partial<Scalars['Operation']['output']>>;
  OpinionIncident: ResolverTypeWrapper<IncidentRow>;
  OpinionInput: ResolverTypeWrapper<Partial<OpinionInput>>;
  OpinionPage: ResolverTypeWrapper<Partial<Omit<OpinionPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['OpinionIncident']>> }>>;
  OpinionState: ResolverTypeWrapper<Partial<OpinionState>>;
  OpinionStep: ResolverTypeWrapper<Partial<OpinionStep>>;
  OverdueDuty: ResolverTypeWrapper<Partial<OverdueDuty>>;
  OverdueFigure: ResolverTypeWrapper<Partial<OverdueFigure>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PlanFigures: ResolverTypeWrapper<Partial<PlanFigures>>;
  PlanItem: ResolverTypeWrapper<PlanItemRow>;
  PlanState: ResolverTypeWrapper<Partial<PlanState>>;
  PublishedDuties: ResolverTypeWrapper<PublishedRow>;
  PublishedDuty: ResolverTypeWrapper<Partial<PublishedDuty>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Partial<Receipt>>;
  ReceiptCheck: ResolverTypeWrapper<Partial<ReceiptCheck>>;
  ReportDocument: ResolverTypeWrapper<Partial<ReportDocument>>;
  ReportFormat: ResolverTypeWrapper<Partial<ReportFormat>>;
  ReportStep: ResolverTypeWrapper<Partial<ReportStep>>;
  Reveal: ResolverTypeWrapper<Partial<Reveal>>;
  ShownCertificatePart: ResolverTypeWrapper<ShownRow>;
  SourceWatermark: ResolverTypeWrapper<Partial<SourceWatermark>>;
  TargetDispute: ResolverTypeWrapper<DisputeRow>;
  TargetDisputeState: ResolverTypeWrapper<Partial<TargetDisputeState>>;
  TargetIndicator: ResolverTypeWrapper<IndicatorRow>;
  TargetPoints: ResolverTypeWrapper<Partial<TargetPoints>>;
  TargetResult: ResolverTypeWrapper<ResultRow>;
  TargetScore: ResolverTypeWrapper<Partial<TargetScore>>;
  TargetState: ResolverTypeWrapper<Partial<TargetState>>;
  TrainingAttendance: ResolverTypeWrapper<AttendanceRow>;
  TrainingCourse: ResolverTypeWrapper<CourseRow>;
  TrainingCoursePage: ResolverTypeWrapper<Partial<Omit<TrainingCoursePage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['TrainingCourse']>> }>>;
  TrainingFigure: ResolverTypeWrapper<Partial<TrainingFigure>>;
  TrainingInput: ResolverTypeWrapper<Partial<TrainingInput>>;
  TrainingOutcome: ResolverTypeWrapper<Partial<TrainingOutcome>>;
  TypicalCase: ResolverTypeWrapper<CaseRow>;
  TypicalCasePage: ResolverTypeWrapper<Partial<Omit<TypicalCasePage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['TypicalCase']>> }>>;
  UnitReport: ResolverTypeWrapper<ReportRow>;
  UnitReportState: ResolverTypeWrapper<Partial<UnitReportState>>;
  UnitValue: ResolverTypeWrapper<Partial<UnitValue>>;
  WorkFigures: ResolverTypeWrapper<WorkRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessEntry: Partial<AccessEntry>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  AccessPage: Partial<AccessPage>;
  Activity: ActivityRow;
  ActivityInput: Partial<ActivityInput>;
  AttendanceInput: Partial<AttendanceInput>;
  Campaign: CampaignRow;
  CampaignCounter: Partial<CampaignCounter>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CaseInput: Partial<CaseInput>;
  CaseProposal: CaseRow;
  CatalogueItem: Partial<CatalogueItem>;
  Certificate: CertificateRow;
  CertificateCheck: Partial<Omit<CertificateCheck, 'shown'> & { shown?: Maybe<Array<ResolversParentTypes['ShownCertificatePart']>> }>;
  CertificateDocument: Partial<CertificateDocument>;
  CertificatePage: Partial<Omit<CertificatePage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['Certificate']>> }>;
  CertificateStatusList: Partial<CertificateStatusList>;
  ChangeDelivery: DeliveryRow;
  ChangeDue: DueRow;
  ChangeLook: LookRow;
  ChangeSubscription: SubscriptionRow;
  ChangeSubscriptionInput: Partial<ChangeSubscriptionInput>;
  ChannelReach: Partial<ChannelReach>;
  Citation: Partial<Citation>;
  ClassCoordinates: Partial<ClassCoordinates>;
  Coverage: CoverageRow;
  CoverageCell: CellRow;
  CoverageFigure: Partial<CoverageFigure>;
  CoverageFinding: FindingRow;
  DataRequest: RequestRow;
  DataRequestInput: Partial<DataRequestInput>;
  DataRequestPage: Partial<Omit<DataRequestPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['DataRequest']>> }>;
  DataRequestPart: Partial<DataRequestPart>;
  DataRequestRows: Partial<DataRequestRows>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Disclosures: Partial<Disclosures>;
  DisclosuresOf: Partial<DisclosuresOf>;
  GroupMember: MemberRow;
  IssuedReceipt: Partial<IssuedReceipt>;
  Liaison: UnitLiaison;
  LiaisonInput: Partial<LiaisonInput>;
  LiveGrant: Partial<LiveGrant>;
  Look: Partial<Look>;
  LookPage: Partial<LookPage>;
  MemberInput: Partial<MemberInput>;
  Mutation: Record<PropertyKey, never>;
  Notice: Partial<Notice>;
  NoticePage: Partial<NoticePage>;
  OpenedCoordinate: Partial<OpenedCoordinate>;
  Opening: OpeningRow;
  OpeningPage: Partial<Omit<OpeningPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['OpeningReceipt']>> }>;
  OpeningReceipt: OpeningRow;
  OpeningRows: Partial<OpeningRows>;
  Operation: Partial<Scalars['Operation']['output']>;
  OpinionIncident: IncidentRow;
  OpinionInput: Partial<OpinionInput>;
  OpinionPage: Partial<Omit<OpinionPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['OpinionIncident']>> }>;
  OpinionStep: Partial<OpinionStep>;
  OverdueDuty: Partial<OverdueDuty>;
  OverdueFigure: Partial<OverdueFigure>;
  PageInfo: Partial<PageInfo>;
  PlanFigures: Partial<PlanFigures>;
  PlanItem: PlanItemRow;
  PublishedDuties: PublishedRow;
  PublishedDuty: Partial<PublishedDuty>;
  Query: Record<PropertyKey, never>;
  Receipt: Partial<Receipt>;
  ReceiptCheck: Partial<ReceiptCheck>;
  ReportDocument: Partial<ReportDocument>;
  ReportStep: Partial<ReportStep>;
  Reveal: Partial<Reveal>;
  ShownCertificatePart: ShownRow;
  SourceWatermark: Partial<SourceWatermark>;
  TargetDispute: DisputeRow;
  TargetIndicator: IndicatorRow;
  TargetPoints: Partial<TargetPoints>;
  TargetResult: ResultRow;
  TargetScore: Partial<TargetScore>;
  TrainingAttendance: AttendanceRow;
  TrainingCourse: CourseRow;
  TrainingCoursePage: Partial<Omit<TrainingCoursePage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['TrainingCourse']>> }>;
  TrainingFigure: Partial<TrainingFigure>;
  TrainingInput: Partial<TrainingInput>;
  TypicalCase: CaseRow;
  TypicalCasePage: Partial<Omit<TypicalCasePage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['TypicalCase']>> }>;
  UnitReport: ReportRow;
  UnitValue: Partial<UnitValue>;
  WorkFigures: WorkRow;
};

export type AggregateDirectiveArgs = { };

export type AggregateDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = AggregateDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaskDirectiveArgs = {
  by: MaskKind;
};

export type MaskDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = MaskDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RowsDirectiveArgs = { };

export type RowsDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = RowsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<Array<ResolversTypes['ClassCoordinates']>>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  logIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operationHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AccessPage'] = ResolversParentTypes['AccessPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['AccessEntry']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  channel?: Resolver<Maybe<ResolversTypes['CampaignChannel']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedReach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reachSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedReach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  activities?: Resolver<Maybe<Array<ResolversTypes['Activity']>>, ParentType, ContextType>;
  counters?: Resolver<Maybe<Array<ResolversTypes['CampaignCounter']>>, ParentType, ContextType>;
  reachByChannel?: Resolver<Maybe<Array<ResolversTypes['ChannelReach']>>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CampaignCounterResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CampaignCounter'] = ResolversParentTypes['CampaignCounter']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CounterKind']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CaseProposalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseProposal'] = ResolversParentTypes['CaseProposal']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  proposedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CaseState']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tone?: Resolver<Maybe<ResolversTypes['CaseTone']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CatalogueItemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CatalogueItem'] = ResolversParentTypes['CatalogueItem']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dueWithin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['CatalogueFrequency']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  changedParts?: Resolver<Maybe<Array<ResolversTypes['CertificatePart']>>, ParentType, ContextType>;
  compact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CertificateCompactArgs>>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CertificateContentArgs>>;
  document?: Resolver<Maybe<ResolversTypes['CertificateDocument']>, ParentType, ContextType, RequireFields<CertificateDocumentArgs, 'format'>>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  qr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CertificateQrArgs>>;
  qrParts?: Resolver<Maybe<Array<ResolversTypes['CertificatePart']>>, ParentType, ContextType, Partial<CertificateQrPartsArgs>>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<Array<ResolversTypes['ShownCertificatePart']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CertificateState']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CertificateCheckResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertificateCheck'] = ResolversParentTypes['CertificateCheck']> = {
  hidden?: Resolver<Maybe<Array<ResolversTypes['CertificatePart']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  shown?: Resolver<Maybe<Array<ResolversTypes['ShownCertificatePart']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CertificateCheckState']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CertificateDocumentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertificateDocument'] = ResolversParentTypes['CertificateDocument']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['DocumentFormat']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CertificatePageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertificatePage'] = ResolversParentTypes['CertificatePage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Certificate']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type CertificateStatusListResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertificateStatusList'] = ResolversParentTypes['CertificateStatusList']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ChangeDeliveryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChangeDelivery'] = ResolversParentTypes['ChangeDelivery']> = {
  attempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beat?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ChangeDeliveryState']>, ParentType, ContextType>;
};

export type ChangeDueResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChangeDue'] = ResolversParentTypes['ChangeDue']> = {
  attempt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  beat?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeLookResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChangeLook'] = ResolversParentTypes['ChangeLook']> = {
  grant?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeSubscriptionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChangeSubscription'] = ResolversParentTypes['ChangeSubscription']> = {
  deliveries?: Resolver<Maybe<Array<ResolversTypes['ChangeDelivery']>>, ParentType, ContextType>;
  endpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ChangeSubscriptionState']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ChannelReachResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChannelReach'] = ResolversParentTypes['ChannelReach']> = {
  activities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['CampaignChannel']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedActivities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClassCoordinatesResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ClassCoordinates'] = ResolversParentTypes['ClassCoordinates']> = {
  class?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  byItem?: Resolver<Maybe<Array<ResolversTypes['CoverageFigure']>>, ParentType, ContextType>;
  byUnit?: Resolver<Maybe<Array<ResolversTypes['CoverageFigure']>>, ParentType, ContextType>;
  cells?: Resolver<Maybe<Array<ResolversTypes['CoverageCell']>>, ParentType, ContextType, Partial<CoverageCellsArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['CoverageFinding']>>, ParentType, ContextType, Partial<CoverageFindingsArgs>>;
  items?: Resolver<Maybe<Array<ResolversTypes['CatalogueItem']>>, ParentType, ContextType>;
  ofItem?: Resolver<Maybe<ResolversTypes['CoverageFigure']>, ParentType, ContextType, RequireFields<CoverageOfItemArgs, 'code'>>;
  sources?: Resolver<Maybe<Array<ResolversTypes['SourceWatermark']>>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['CoverageFigure']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoverageCellResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CoverageCell'] = ResolversParentTypes['CoverageCell']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstCameAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastCameAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CoverageState']>, ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CoverageFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CoverageFigure'] = ResolversParentTypes['CoverageFigure']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doubles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoverageFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CoverageFinding'] = ResolversParentTypes['CoverageFinding']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CoverageFindingKind']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DataRequestResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataRequest'] = ResolversParentTypes['DataRequest']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Maybe<Array<ResolversTypes['DataRequestPart']>>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retentionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reveals?: Resolver<Maybe<Array<ResolversTypes['Reveal']>>, ParentType, ContextType>;
  revokedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DataRequestState']>, ParentType, ContextType>;
  supplyBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  supplyDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unusedCoordinates?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  usedQuota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DataRequestPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataRequestPage'] = ResolversParentTypes['DataRequestPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['DataRequest']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type DataRequestPartResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataRequestPart'] = ResolversParentTypes['DataRequestPart']> = {
  approved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ownerUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DisclosuresResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Disclosures'] = ResolversParentTypes['Disclosures']> = {
  grants?: Resolver<Maybe<Array<ResolversTypes['LiveGrant']>>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type GroupMemberResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GroupMember'] = ResolversParentTypes['GroupMember']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inOfficeFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inOfficeTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['GroupRole']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssuedReceiptResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IssuedReceipt'] = ResolversParentTypes['IssuedReceipt']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  logIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operationHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LiaisonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Liaison'] = ResolversParentTypes['Liaison']> = {
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handOver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holes?: Resolver<Maybe<Array<ResolversTypes['LiaisonHole']>>, ParentType, ContextType>;
  inOfficeFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastReportAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missingReports?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LiveGrantResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LiveGrant'] = ResolversParentTypes['LiveGrant']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LookResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Look'] = ResolversParentTypes['Look']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LookPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['LookPage'] = ResolversParentTypes['LookPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Look']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  appointLiaison?: Resolver<Maybe<ResolversTypes['Liaison']>, ParentType, ContextType, RequireFields<MutationAppointLiaisonArgs, 'input'>>;
  appointMember?: Resolver<Maybe<ResolversTypes['GroupMember']>, ParentType, ContextType, RequireFields<MutationAppointMemberArgs, 'input'>>;
  closeOpinion?: Resolver<Maybe<ResolversTypes['OpinionIncident']>, ParentType, ContextType, RequireFields<MutationCloseOpinionArgs, 'id' | 'outcome'>>;
  confirmOpening?: Resolver<Maybe<ResolversTypes['OpeningReceipt']>, ParentType, ContextType, RequireFields<MutationConfirmOpeningArgs, 'id' | 'reason'>>;
  decideDataRequest?: Resolver<Maybe<ResolversTypes['DataRequest']>, ParentType, ContextType, RequireFields<MutationDecideDataRequestArgs, 'approve' | 'id' | 'reason'>>;
  decideReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType, RequireFields<MutationDecideReportArgs, 'id' | 'reason' | 'uphold'>>;
  decideTargetDispute?: Resolver<Maybe<ResolversTypes['TargetResult']>, ParentType, ContextType, RequireFields<MutationDecideTargetDisputeArgs, 'id' | 'reason' | 'uphold'>>;
  disputeReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType, RequireFields<MutationDisputeReportArgs, 'id' | 'reason'>>;
  disputeTarget?: Resolver<Maybe<ResolversTypes['TargetResult']>, ParentType, ContextType, RequireFields<MutationDisputeTargetArgs, 'id' | 'reason'>>;
  endChangeSubscription?: Resolver<Maybe<ResolversTypes['ChangeSubscription']>, ParentType, ContextType, RequireFields<MutationEndChangeSubscriptionArgs, 'id'>>;
  endMember?: Resolver<Maybe<ResolversTypes['GroupMember']>, ParentType, ContextType, RequireFields<MutationEndMemberArgs, 'id' | 'reason' | 'until'>>;
  endOwnChangeSubscription?: Resolver<Maybe<ResolversTypes['ChangeSubscription']>, ParentType, ContextType, RequireFields<MutationEndOwnChangeSubscriptionArgs, 'id'>>;
  extendDataRequest?: Resolver<Maybe<ResolversTypes['DataRequest']>, ParentType, ContextType, RequireFields<MutationExtendDataRequestArgs, 'id' | 'reason'>>;
  finaliseTarget?: Resolver<Maybe<ResolversTypes['TargetResult']>, ParentType, ContextType, RequireFields<MutationFinaliseTargetArgs, 'id'>>;
  freezeTarget?: Resolver<Maybe<ResolversTypes['TargetResult']>, ParentType, ContextType, RequireFields<MutationFreezeTargetArgs, 'year'>>;
  issueCertificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<MutationIssueCertificateArgs, 'days' | 'parts'>>;
  makeUnitReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType, RequireFields<MutationMakeUnitReportArgs, 'period' | 'unit'>>;
  openCadreCheck?: Resolver<Maybe<ResolversTypes['OpeningReceipt']>, ParentType, ContextType, RequireFields<MutationOpenCadreCheckArgs, 'authority' | 'code'>>;
  openEmergency?: Resolver<Maybe<ResolversTypes['OpeningReceipt']>, ParentType, ContextType, RequireFields<MutationOpenEmergencyArgs, 'reason' | 'subjectId'>>;
  openPair?: Resolver<Maybe<ResolversTypes['OpeningReceipt']>, ParentType, ContextType, RequireFields<MutationOpenPairArgs, 'reason'>>;
  proposeCase?: Resolver<Maybe<ResolversTypes['CaseProposal']>, ParentType, ContextType, RequireFields<MutationProposeCaseArgs, 'input'>>;
  publishCase?: Resolver<Maybe<ResolversTypes['CaseProposal']>, ParentType, ContextType, RequireFields<MutationPublishCaseArgs, 'id' | 'reason'>>;
  publishDuties?: Resolver<Maybe<ResolversTypes['PublishedDuties']>, ParentType, ContextType, RequireFields<MutationPublishDutiesArgs, 'year'>>;
  receiveOpinion?: Resolver<Maybe<ResolversTypes['OpinionIncident']>, ParentType, ContextType, RequireFields<MutationReceiveOpinionArgs, 'input'>>;
  recordActivity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<MutationRecordActivityArgs, 'input'>>;
  recordAttendance?: Resolver<Maybe<ResolversTypes['TrainingCourse']>, ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'courseId' | 'entries'>>;
  recordTraining?: Resolver<Maybe<ResolversTypes['TrainingCourse']>, ParentType, ContextType, RequireFields<MutationRecordTrainingArgs, 'input'>>;
  rejectCase?: Resolver<Maybe<ResolversTypes['CaseProposal']>, ParentType, ContextType, RequireFields<MutationRejectCaseArgs, 'id' | 'reason'>>;
  reportReach?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<MutationReportReachArgs, 'id' | 'reach' | 'source'>>;
  respondToOpinion?: Resolver<Maybe<ResolversTypes['OpinionIncident']>, ParentType, ContextType, RequireFields<MutationRespondToOpinionArgs, 'id' | 'response' | 'where'>>;
  reviseCase?: Resolver<Maybe<ResolversTypes['CaseProposal']>, ParentType, ContextType, RequireFields<MutationReviseCaseArgs, 'id' | 'text' | 'title'>>;
  revokeGrant?: Resolver<Maybe<ResolversTypes['DataRequest']>, ParentType, ContextType, RequireFields<MutationRevokeGrantArgs, 'id' | 'reason'>>;
  signReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType, RequireFields<MutationSignReportArgs, 'id'>>;
  submitDataRequest?: Resolver<Maybe<ResolversTypes['DataRequest']>, ParentType, ContextType, RequireFields<MutationSubmitDataRequestArgs, 'input'>>;
  submitIndicator?: Resolver<Maybe<ResolversTypes['TargetIndicator']>, ParentType, ContextType, RequireFields<MutationSubmitIndicatorArgs, 'answer' | 'code' | 'receiptId' | 'year'>>;
  submitMeasured?: Resolver<Maybe<ResolversTypes['PlanItem']>, ParentType, ContextType, RequireFields<MutationSubmitMeasuredArgs, 'answer' | 'itemId' | 'receiptId'>>;
  subscribeToChanges?: Resolver<Maybe<ResolversTypes['ChangeSubscription']>, ParentType, ContextType, RequireFields<MutationSubscribeToChangesArgs, 'input'>>;
  subscribeToOwnChanges?: Resolver<Maybe<ResolversTypes['ChangeSubscription']>, ParentType, ContextType, RequireFields<MutationSubscribeToOwnChangesArgs, 'endpoint'>>;
  takeChangeDeliveries?: Resolver<Maybe<Array<ResolversTypes['ChangeDue']>>, ParentType, ContextType, RequireFields<MutationTakeChangeDeliveriesArgs, 'first'>>;
  tellChangeDelivery?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationTellChangeDeliveryArgs, 'attempt' | 'delivered' | 'id' | 'outcome' | 'sequence'>>;
  tellChangeLook?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<MutationTellChangeLookArgs, 'beat' | 'id'>>;
  verifyOpinion?: Resolver<Maybe<ResolversTypes['OpinionIncident']>, ParentType, ContextType, RequireFields<MutationVerifyOpinionArgs, 'finding' | 'id' | 'isTrue'>>;
  withdrawCase?: Resolver<Maybe<ResolversTypes['CaseProposal']>, ParentType, ContextType, RequireFields<MutationWithdrawCaseArgs, 'id' | 'reason'>>;
  withdrawCertificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<MutationWithdrawCertificateArgs, 'id'>>;
};

export type NoticeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NoticeKind']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticePageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['NoticePage'] = ResolversParentTypes['NoticePage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Notice']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type OpenedCoordinateResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpenedCoordinate'] = ResolversParentTypes['OpenedCoordinate']> = {
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpeningResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  coordinates?: Resolver<Maybe<Array<ResolversTypes['OpenedCoordinate']>>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OpeningKind']>, ParentType, ContextType>;
  operationHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['OpeningRows']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['OpeningState']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OpeningPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpeningPage'] = ResolversParentTypes['OpeningPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['OpeningReceipt']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type OpeningReceiptResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpeningReceipt'] = ResolversParentTypes['OpeningReceipt']> = {
  confirmUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OpeningKind']>, ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['OpeningState']>, ParentType, ContextType>;
  tellOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OpeningRowsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpeningRows'] = ResolversParentTypes['OpeningRows']> = {
  codes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  ids?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface OperationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Operation'], any> {
  name: 'Operation';
}

export type OpinionIncidentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpinionIncident'] = ResolversParentTypes['OpinionIncident']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  course?: Resolver<Maybe<Array<ResolversTypes['OpinionStep']>>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isTrue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  respondedWhere?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['OpinionState']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpinionPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpinionPage'] = ResolversParentTypes['OpinionPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['OpinionIncident']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type OpinionStepResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OpinionStep'] = ResolversParentTypes['OpinionStep']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverdueDutyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverdueDuty'] = ResolversParentTypes['OverdueDuty']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DutyKind']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingDaysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OverdueFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverdueFigure'] = ResolversParentTypes['OverdueFigure']> = {
  kind?: Resolver<Maybe<ResolversTypes['DutyKind']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  open?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PlanFiguresResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PlanFigures'] = ResolversParentTypes['PlanFigures']> = {
  finalTargets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leaders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportsDue?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportsMissing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unconfirmedEmergencies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitsWithoutDeputy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitsWithoutLiaison?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlanItemResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PlanItem'] = ResolversParentTypes['PlanItem']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidenceHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidencePointer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceQuery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  leadUnit?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  measured?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  measuredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  receiptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PlanState']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedDutiesResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishedDuties'] = ResolversParentTypes['PublishedDuties']> = {
  countedUpTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<Array<ResolversTypes['PublishedDuty']>>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PublishedDutyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishedDuty'] = ResolversParentTypes['PublishedDuty']> = {
  kind?: Resolver<Maybe<ResolversTypes['DutyKind']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessPage']>, ParentType, ContextType, RequireFields<QueryAccessLogArgs, 'first'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'year'>>;
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType, RequireFields<QueryCertificateArgs, 'id'>>;
  certificateKeys?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateStatus?: Resolver<Maybe<ResolversTypes['CertificateStatusList']>, ParentType, ContextType, Partial<QueryCertificateStatusArgs>>;
  changeLooks?: Resolver<Maybe<Array<ResolversTypes['ChangeLook']>>, ParentType, ContextType, RequireFields<QueryChangeLooksArgs, 'first'>>;
  changeSubscriptions?: Resolver<Maybe<Array<ResolversTypes['ChangeSubscription']>>, ParentType, ContextType, RequireFields<QueryChangeSubscriptionsArgs, 'grant'>>;
  checkpointSince?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryCheckpointSinceArgs, 'at'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'year'>>;
  coverageWorklist?: Resolver<Maybe<Array<ResolversTypes['CoverageFinding']>>, ParentType, ContextType, RequireFields<QueryCoverageWorklistArgs, 'unit' | 'year'>>;
  dataRequest?: Resolver<Maybe<ResolversTypes['DataRequest']>, ParentType, ContextType, RequireFields<QueryDataRequestArgs, 'id'>>;
  dataRequests?: Resolver<Maybe<ResolversTypes['DataRequestPage']>, ParentType, ContextType, RequireFields<QueryDataRequestsArgs, 'first'>>;
  disclosuresOf?: Resolver<Maybe<ResolversTypes['Disclosures']>, ParentType, ContextType, RequireFields<QueryDisclosuresOfArgs, 'of'>>;
  issuedReceipt?: Resolver<Maybe<ResolversTypes['IssuedReceipt']>, ParentType, ContextType, RequireFields<QueryIssuedReceiptArgs, 'id'>>;
  leaderGroup?: Resolver<Maybe<Array<ResolversTypes['GroupMember']>>, ParentType, ContextType, Partial<QueryLeaderGroupArgs>>;
  ledgerCheckpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ledgerConsistency?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryLedgerConsistencyArgs, 'from' | 'to'>>;
  liaisons?: Resolver<Maybe<Array<ResolversTypes['Liaison']>>, ParentType, ContextType, Partial<QueryLiaisonsArgs>>;
  myCertificates?: Resolver<Maybe<ResolversTypes['CertificatePage']>, ParentType, ContextType, RequireFields<QueryMyCertificatesArgs, 'first'>>;
  myNotices?: Resolver<Maybe<ResolversTypes['NoticePage']>, ParentType, ContextType, RequireFields<QueryMyNoticesArgs, 'first'>>;
  opening?: Resolver<Maybe<ResolversTypes['Opening']>, ParentType, ContextType, RequireFields<QueryOpeningArgs, 'id'>>;
  opinionIncidents?: Resolver<Maybe<ResolversTypes['OpinionPage']>, ParentType, ContextType, RequireFields<QueryOpinionIncidentsArgs, 'first'>>;
  opinionWorklist?: Resolver<Maybe<Array<ResolversTypes['OpinionIncident']>>, ParentType, ContextType, RequireFields<QueryOpinionWorklistArgs, 'first'>>;
  overdueDuties?: Resolver<Maybe<Array<ResolversTypes['OverdueDuty']>>, ParentType, ContextType, RequireFields<QueryOverdueDutiesArgs, 'first'>>;
  overdueFigures?: Resolver<Maybe<Array<ResolversTypes['OverdueFigure']>>, ParentType, ContextType, RequireFields<QueryOverdueFiguresArgs, 'month'>>;
  ownChangeSubscriptions?: Resolver<Maybe<Array<ResolversTypes['ChangeSubscription']>>, ParentType, ContextType>;
  planFigures?: Resolver<Maybe<ResolversTypes['PlanFigures']>, ParentType, ContextType, RequireFields<QueryPlanFiguresArgs, 'year'>>;
  publishedDuties?: Resolver<Maybe<ResolversTypes['PublishedDuties']>, ParentType, ContextType, RequireFields<QueryPublishedDutiesArgs, 'year'>>;
  targetComparison?: Resolver<Maybe<ResolversTypes['TargetResult']>, ParentType, ContextType, RequireFields<QueryTargetComparisonArgs, 'year'>>;
  targetIndicators?: Resolver<Maybe<Array<ResolversTypes['TargetIndicator']>>, ParentType, ContextType, RequireFields<QueryTargetIndicatorsArgs, 'year'>>;
  trainingCompletion?: Resolver<Maybe<Array<ResolversTypes['TrainingFigure']>>, ParentType, ContextType, RequireFields<QueryTrainingCompletionArgs, 'year'>>;
  trainingCourses?: Resolver<Maybe<ResolversTypes['TrainingCoursePage']>, ParentType, ContextType, RequireFields<QueryTrainingCoursesArgs, 'first' | 'year'>>;
  typicalCaseWorklist?: Resolver<Maybe<Array<ResolversTypes['CaseProposal']>>, ParentType, ContextType, RequireFields<QueryTypicalCaseWorklistArgs, 'first'>>;
  typicalCases?: Resolver<Maybe<ResolversTypes['TypicalCasePage']>, ParentType, ContextType, RequireFields<QueryTypicalCasesArgs, 'first'>>;
  unconfirmedEmergencies?: Resolver<Maybe<ResolversTypes['OpeningPage']>, ParentType, ContextType, RequireFields<QueryUnconfirmedEmergenciesArgs, 'first'>>;
  unitReport?: Resolver<Maybe<ResolversTypes['UnitReport']>, ParentType, ContextType, RequireFields<QueryUnitReportArgs, 'id'>>;
  unitReports?: Resolver<Maybe<Array<ResolversTypes['UnitReport']>>, ParentType, ContextType, RequireFields<QueryUnitReportsArgs, 'first'>>;
  verifyCertificate?: Resolver<Maybe<ResolversTypes['CertificateCheck']>, ParentType, ContextType, RequireFields<QueryVerifyCertificateArgs, 'text'>>;
  verifyReceipt?: Resolver<Maybe<ResolversTypes['ReceiptCheck']>, ParentType, ContextType, RequireFields<QueryVerifyReceiptArgs, 'id'>>;
  whoLookedAtMe?: Resolver<Maybe<ResolversTypes['LookPage']>, ParentType, ContextType, RequireFields<QueryWhoLookedAtMeArgs, 'first'>>;
  workFigures?: Resolver<Maybe<ResolversTypes['WorkFigures']>, ParentType, ContextType, RequireFields<QueryWorkFiguresArgs, 'year'>>;
  workPlan?: Resolver<Maybe<Array<ResolversTypes['PlanItem']>>, ParentType, ContextType, RequireFields<QueryWorkPlanArgs, 'year'>>;
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

export type ReceiptCheckResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReceiptCheck'] = ResolversParentTypes['ReceiptCheck']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  inclusionProof?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ReportDocumentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReportDocument'] = ResolversParentTypes['ReportDocument']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['ReportFormat']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportStepResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReportStep'] = ResolversParentTypes['ReportStep']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  byUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['UnitReportState']>, ParentType, ContextType>;
};

export type RevealResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Reveal'] = ResolversParentTypes['Reveal']> = {
  class?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ShownCertificatePartResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ShownCertificatePart'] = ResolversParentTypes['ShownCertificatePart']> = {
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['CertificatePart']>, ParentType, ContextType>;
};

export type SourceWatermarkResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SourceWatermark'] = ResolversParentTypes['SourceWatermark']> = {
  reportedUpTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  room?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetDisputeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TargetDispute'] = ResolversParentTypes['TargetDispute']> = {
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TargetDisputeState']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TargetIndicatorResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TargetIndicator'] = ResolversParentTypes['TargetIndicator']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  evidenceHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceQuery?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measuredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['UnitValue']>>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TargetPointsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TargetPoints'] = ResolversParentTypes['TargetPoints']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type TargetResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TargetResult'] = ResolversParentTypes['TargetResult']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputeBasis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  disputeUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disputes?: Resolver<Maybe<Array<ResolversTypes['TargetDispute']>>, ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scores?: Resolver<Maybe<Array<ResolversTypes['TargetScore']>>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TargetState']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TargetScoreResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TargetScore'] = ResolversParentTypes['TargetScore']> = {
  outOf?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  points?: Resolver<Maybe<Array<ResolversTypes['TargetPoints']>>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TrainingAttendanceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingAttendance'] = ResolversParentTypes['TrainingAttendance']> = {
  outcome?: Resolver<Maybe<ResolversTypes['TrainingOutcome']>, ParentType, ContextType>;
  staffNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingCourseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingCourse'] = ResolversParentTypes['TrainingCourse']> = {
  attendance?: Resolver<Maybe<Array<ResolversTypes['TrainingAttendance']>>, ParentType, ContextType, RequireFields<TrainingCourseAttendanceArgs, 'first'>>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingCoursePageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingCoursePage'] = ResolversParentTypes['TrainingCoursePage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['TrainingCourse']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type TrainingFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingFigure'] = ResolversParentTypes['TrainingFigure']> = {
  called?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quarter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TypicalCaseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TypicalCase'] = ResolversParentTypes['TypicalCase']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tone?: Resolver<Maybe<ResolversTypes['CaseTone']>, ParentType, ContextType>;
};

export type TypicalCasePageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TypicalCasePage'] = ResolversParentTypes['TypicalCasePage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['TypicalCase']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type UnitReportResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnitReport'] = ResolversParentTypes['UnitReport']> = {
  contentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  course?: Resolver<Maybe<Array<ResolversTypes['ReportStep']>>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['ReportDocument']>>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['UnitReportState']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UnitValueResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnitValue'] = ResolversParentTypes['UnitValue']> = {
  unit?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type WorkFiguresResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WorkFigures'] = ResolversParentTypes['WorkFigures']> = {
  activitiesHeld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activitiesHeldShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  activitiesPlanned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answersInTime?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  casesPublished?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countedUpTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  drawsPublished?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editionsChecked?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  measuresInForce?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  overdueDuties?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provisionalEditions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  repairsInTime?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  resultsInTime?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  servedTogether?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  tendersChecked?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  trainingCompleted?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessPage?: AccessPageResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignCounter?: CampaignCounterResolvers<ContextType>;
  CaseProposal?: CaseProposalResolvers<ContextType>;
  CatalogueItem?: CatalogueItemResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateCheck?: CertificateCheckResolvers<ContextType>;
  CertificateDocument?: CertificateDocumentResolvers<ContextType>;
  CertificatePage?: CertificatePageResolvers<ContextType>;
  CertificateStatusList?: CertificateStatusListResolvers<ContextType>;
  ChangeDelivery?: ChangeDeliveryResolvers<ContextType>;
  ChangeDue?: ChangeDueResolvers<ContextType>;
  ChangeLook?: ChangeLookResolvers<ContextType>;
  ChangeSubscription?: ChangeSubscriptionResolvers<ContextType>;
  ChannelReach?: ChannelReachResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  ClassCoordinates?: ClassCoordinatesResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageCell?: CoverageCellResolvers<ContextType>;
  CoverageFigure?: CoverageFigureResolvers<ContextType>;
  CoverageFinding?: CoverageFindingResolvers<ContextType>;
  DataRequest?: DataRequestResolvers<ContextType>;
  DataRequestPage?: DataRequestPageResolvers<ContextType>;
  DataRequestPart?: DataRequestPartResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Disclosures?: DisclosuresResolvers<ContextType>;
  GroupMember?: GroupMemberResolvers<ContextType>;
  IssuedReceipt?: IssuedReceiptResolvers<ContextType>;
  Liaison?: LiaisonResolvers<ContextType>;
  LiveGrant?: LiveGrantResolvers<ContextType>;
  Look?: LookResolvers<ContextType>;
  LookPage?: LookPageResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticePage?: NoticePageResolvers<ContextType>;
  OpenedCoordinate?: OpenedCoordinateResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  OpeningPage?: OpeningPageResolvers<ContextType>;
  OpeningReceipt?: OpeningReceiptResolvers<ContextType>;
  OpeningRows?: OpeningRowsResolvers<ContextType>;
  Operation?: GraphQLScalarType;
  OpinionIncident?: OpinionIncidentResolvers<ContextType>;
  OpinionPage?: OpinionPageResolvers<ContextType>;
  OpinionStep?: OpinionStepResolvers<ContextType>;
  OverdueDuty?: OverdueDutyResolvers<ContextType>;
  OverdueFigure?: OverdueFigureResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlanFigures?: PlanFiguresResolvers<ContextType>;
  PlanItem?: PlanItemResolvers<ContextType>;
  PublishedDuties?: PublishedDutiesResolvers<ContextType>;
  PublishedDuty?: PublishedDutyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptCheck?: ReceiptCheckResolvers<ContextType>;
  ReportDocument?: ReportDocumentResolvers<ContextType>;
  ReportStep?: ReportStepResolvers<ContextType>;
  Reveal?: RevealResolvers<ContextType>;
  ShownCertificatePart?: ShownCertificatePartResolvers<ContextType>;
  SourceWatermark?: SourceWatermarkResolvers<ContextType>;
  TargetDispute?: TargetDisputeResolvers<ContextType>;
  TargetIndicator?: TargetIndicatorResolvers<ContextType>;
  TargetPoints?: TargetPointsResolvers<ContextType>;
  TargetResult?: TargetResultResolvers<ContextType>;
  TargetScore?: TargetScoreResolvers<ContextType>;
  TrainingAttendance?: TrainingAttendanceResolvers<ContextType>;
  TrainingCourse?: TrainingCourseResolvers<ContextType>;
  TrainingCoursePage?: TrainingCoursePageResolvers<ContextType>;
  TrainingFigure?: TrainingFigureResolvers<ContextType>;
  TypicalCase?: TypicalCaseResolvers<ContextType>;
  TypicalCasePage?: TypicalCasePageResolvers<ContextType>;
  UnitReport?: UnitReportResolvers<ContextType>;
  UnitValue?: UnitValueResolvers<ContextType>;
  WorkFigures?: WorkFiguresResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  mask?: MaskDirectiveResolver<any, any, ContextType>;
  rows?: RowsDirectiveResolver<any, any, ContextType>;
};
