import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProfileRow, ListingRow, WeighingRow, IntakeRow, QuarantinedLine, PermitRow, PlateDoubtRow } from './rows.ts';
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
  /** 治超信息 */
  overload?: Maybe<OverloadSection>;
  /** 主体编号 */
  subjectId: Scalars['ID']['output'];
  truckCount: Scalars['Int']['output'];
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

/** 失信名单记录 */
export type Listing = {
  __typename?: 'Listing';
  /** 认定依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** 失信情形: 1 to 10 of 交办公路〔2017〕8号. */
  circumstance?: Maybe<Scalars['Int']['output']>;
  /** 名单记录编号 */
  id: Scalars['ID']['output'];
  /** 是否现行有效: on the day of the instant. */
  inForce?: Maybe<Scalars['Boolean']['output']>;
  /** 列入日期 */
  listedOn?: Maybe<Scalars['Date']['output']>;
  /** 公示截止日期 */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 移出原因 */
  removalReason?: Maybe<Scalars['String']['output']>;
  /** 移出日期 */
  removedOn?: Maybe<Scalars['Date']['output']>;
};

/** 脱敏方式: the ways of masking. */
export type MaskKind =
  /** 末四位: only the last four characters. */
  | 'LAST_FOUR'
  /** 姓名: the first character, then **. */
  | 'NAME';

export type Mutation = {
  __typename?: 'Mutation';
  /** 登记超限运输车辆通行证: what it allows one plate on some roads; weighings that were taken before are judged anew. */
  recordOversizePermit?: Maybe<OversizePermit>;
  /** 认定疑似套牌: which of the two weighings were of the truck whose plate it is; only these count from now on. */
  settlePlate?: Maybe<PlateDoubt>;
  /** 接收称重数据: one part of a station's feed. Every line is taken, known already, a correction, or kept in quarantine with the reason; the same part again changes nothing. */
  takeWeighings?: Maybe<WeighingIntake>;
};


export type MutationRecordOversizePermitArgs = {
  input: OversizePermitInput;
};


export type MutationSettlePlateArgs = {
  genuine: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationTakeWeighingsArgs = {
  input: TakeWeighingsInput;
};

/** 治超信息 */
export type OverloadSection = {
  __typename?: 'OverloadSection';
  /** 数据截止时刻: the source has reported up to here. */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 失信名单: entries of the list; for the public those in force today. */
  listings?: Maybe<Array<Listing>>;
  /** 本人行踪轨迹: the same, for the subject itself. */
  ownTracks?: Maybe<WeighingPage>;
  /** 行踪轨迹: weighings of which the subject was the driver, latest first. */
  tracks?: Maybe<WeighingPage>;
  /** 违法车辆占比: trucks with a violation in those months ÷ all trucks owned; null for a subject without trucks. */
  violatingTruckShare?: Maybe<Scalars['Decimal']['output']>;
  /** 一年内违法超限运输次数: in the twelve months up to the instant, as operator, driver or truck. */
  violationsInYear?: Maybe<Scalars['Int']['output']>;
  /** 称重检测: of trucks that the subject operated on their day, latest first; without those that it drove itself, which are its own tracks. */
  weighings?: Maybe<WeighingPage>;
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
export type OverloadSectionWeighingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

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
  /** 疑似套牌: pairs of weighings that nobody has settled yet, oldest first; for 治超工作中心. */
  plateDoubts?: Maybe<Array<PlateDoubt>>;
  /** 称重数据隔离: lines that the viewer's unit sent and that could not be taken, each with its reason. */
  weighingQuarantine?: Maybe<WeighingQuarantinePage>;
};


export type QueryPlateDoubtsArgs = {
  first: Scalars['Int']['input'];
};


export type QueryWeighingQuarantineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** 站点类别 */
export type StationKind =
  /** 固定检测站 */
  | 'FIXED'
  /** 流动检测 */
  | 'MOBILE'
  /** 货运源头单位 */
  | 'SOURCE_UNIT';

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



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Citation: ResolverTypeWrapper<Partial<Citation>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CreditProfile: ResolverTypeWrapper<ProfileRow>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  ExcessTier: ResolverTypeWrapper<Partial<ExcessTier>>;
  Listing: ResolverTypeWrapper<ListingRow>;
  MaskKind: ResolverTypeWrapper<Partial<MaskKind>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OverloadSection: ResolverTypeWrapper<ProfileRow>;
  OversizePermit: ResolverTypeWrapper<PermitRow>;
  OversizePermitInput: ResolverTypeWrapper<Partial<OversizePermitInput>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PlateDoubt: ResolverTypeWrapper<PlateDoubtRow>;
  PlatePassing: ResolverTypeWrapper<Partial<PlatePassing>>;
  QuarantinedWeighing: ResolverTypeWrapper<QuarantinedLine>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  StationKind: ResolverTypeWrapper<Partial<StationKind>>;
  TakeWeighingsInput: ResolverTypeWrapper<Partial<TakeWeighingsInput>>;
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
  Citation: Partial<Citation>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CreditProfile: ProfileRow;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Listing: ListingRow;
  Mutation: Record<PropertyKey, never>;
  OverloadSection: ProfileRow;
  OversizePermit: PermitRow;
  OversizePermitInput: Partial<OversizePermitInput>;
  PageInfo: Partial<PageInfo>;
  PlateDoubt: PlateDoubtRow;
  PlatePassing: Partial<PlatePassing>;
  QuarantinedWeighing: QuarantinedLine;
  Query: Record<PropertyKey, never>;
  TakeWeighingsInput: Partial<TakeWeighingsInput>;
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

export type ListingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  circumstance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordOversizePermit?: Resolver<Maybe<ResolversTypes['OversizePermit']>, ParentType, ContextType, RequireFields<MutationRecordOversizePermitArgs, 'input'>>;
  settlePlate?: Resolver<Maybe<ResolversTypes['PlateDoubt']>, ParentType, ContextType, RequireFields<MutationSettlePlateArgs, 'genuine' | 'id' | 'reason'>>;
  takeWeighings?: Resolver<Maybe<ResolversTypes['WeighingIntake']>, ParentType, ContextType, RequireFields<MutationTakeWeighingsArgs, 'input'>>;
};

export type OverloadSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OverloadSection'] = ResolversParentTypes['OverloadSection']> = {
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  listings?: Resolver<Maybe<Array<ResolversTypes['Listing']>>, ParentType, ContextType>;
  ownTracks?: Resolver<Maybe<ResolversTypes['WeighingPage']>, ParentType, ContextType, RequireFields<OverloadSectionOwnTracksArgs, 'first'>>;
  tracks?: Resolver<Maybe<ResolversTypes['WeighingPage']>, ParentType, ContextType, RequireFields<OverloadSectionTracksArgs, 'first'>>;
  violatingTruckShare?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  violationsInYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weighings?: Resolver<Maybe<ResolversTypes['WeighingPage']>, ParentType, ContextType, RequireFields<OverloadSectionWeighingsArgs, 'first'>>;
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
  plateDoubts?: Resolver<Maybe<Array<ResolversTypes['PlateDoubt']>>, ParentType, ContextType, RequireFields<QueryPlateDoubtsArgs, 'first'>>;
  weighingQuarantine?: Resolver<Maybe<ResolversTypes['WeighingQuarantinePage']>, ParentType, ContextType, RequireFields<QueryWeighingQuarantineArgs, 'first'>>;
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
  Citation?: CitationResolvers<ContextType>;
  CreditProfile?: CreditProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Listing?: ListingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OverloadSection?: OverloadSectionResolvers<ContextType>;
  OversizePermit?: OversizePermitResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlateDoubt?: PlateDoubtResolvers<ContextType>;
  PlatePassing?: PlatePassingResolvers<ContextType>;
  QuarantinedWeighing?: QuarantinedWeighingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
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
