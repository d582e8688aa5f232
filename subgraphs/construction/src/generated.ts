import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProfileKey, ShownCell } from '@xinlu/schema';
import type { GradeRow, ContractRow, UnitPriceRow } from './rows.ts';
import type { RoomContext } from './loaders.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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

/** 信用评价等级 */
export type ConstructionGrade = {
  __typename?: 'ConstructionGrade';
  /** 评价机关 */
  authority?: Maybe<Scalars['String']['output']>;
  /** 信用等级: as recorded. */
  grade?: Maybe<Scalars['String']['output']>;
  /** 评价编号 */
  id: Scalars['ID']['output'];
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 评价得分 */
  score?: Maybe<Scalars['Decimal']['output']>;
  /** 有效期起 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 有效期至: as the authority stated it. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 评价年度 */
  year?: Maybe<Scalars['Int']['output']>;
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
  /** 合同: latest first. */
  contracts?: Maybe<Array<Contract>>;
  /** 数据截止时刻: the source has reported up to here. */
  freshAt?: Maybe<Scalars['DateTime']['output']>;
  /** 信用评价等级: latest year first, each with its own authority; never one composite. */
  grades?: Maybe<Array<ConstructionGrade>>;
};

/** 合同: what was built for whom is shared inside, its prices are the firm's secret. */
export type Contract = {
  __typename?: 'Contract';
  /** 发包人 */
  client?: Maybe<Scalars['String']['output']>;
  /** 合同编号 */
  id: Scalars['ID']['output'];
  /** 合同价（元） */
  price?: Maybe<Scalars['Decimal']['output']>;
  /** 项目 */
  project?: Maybe<Scalars['String']['output']>;
  /** 从业类别 */
  role?: Maybe<ConstructionRole>;
  /** 合同段 */
  section?: Maybe<Scalars['String']['output']>;
  /** 签订日期 */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** 单价 */
  unitPrices?: Maybe<Array<UnitPrice>>;
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

/** 脱敏方式: the ways of masking. */
export type MaskKind =
  /** 末四位: only the last four characters. */
  | 'LAST_FOUR'
  /** 姓名: the first character, then **. */
  | 'NAME';

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
  /** 合同价汇总: contracts by year or by role; figures that would give a firm away are withheld. */
  contractFigures?: Maybe<Array<ContractFigure>>;
};


export type QueryContractFiguresArgs = {
  by: ContractDimension;
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
  /** 签名: Ed25519, hexadecimal. */
  signature?: Maybe<Scalars['String']['output']>;
};

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
  Citation: ResolverTypeWrapper<Partial<Citation>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ConstructionGrade: ResolverTypeWrapper<GradeRow>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ConstructionRole: ResolverTypeWrapper<Partial<ConstructionRole>>;
  ConstructionSection: ResolverTypeWrapper<ProfileKey>;
  Contract: ResolverTypeWrapper<ContractRow>;
  ContractDimension: ResolverTypeWrapper<Partial<ContractDimension>>;
  ContractFigure: ResolverTypeWrapper<ShownCell>;
  CreditProfile: ResolverTypeWrapper<ProfileKey>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  MaskKind: ResolverTypeWrapper<Partial<MaskKind>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Partial<Receipt>>;
  UnitPrice: ResolverTypeWrapper<UnitPriceRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Citation: Partial<Citation>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ConstructionGrade: GradeRow;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  ConstructionSection: ProfileKey;
  Contract: ContractRow;
  ContractFigure: ShownCell;
  CreditProfile: ProfileKey;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  PageInfo: Partial<PageInfo>;
  Query: Record<PropertyKey, never>;
  Receipt: Partial<Receipt>;
  UnitPrice: UnitPriceRow;
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

export type ConstructionGradeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConstructionGrade'] = ResolversParentTypes['ConstructionGrade']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConstructionSectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ConstructionSection'] = ResolversParentTypes['ConstructionSection']> = {
  contracts?: Resolver<Maybe<Array<ResolversTypes['Contract']>>, ParentType, ContextType>;
  freshAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grades?: Resolver<Maybe<Array<ResolversTypes['ConstructionGrade']>>, ParentType, ContextType>;
};

export type ContractResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConstructionRole']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unitPrices?: Resolver<Maybe<Array<ResolversTypes['UnitPrice']>>, ParentType, ContextType>;
};

export type ContractFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ContractFigure'] = ResolversParentTypes['ContractFigure']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  contractFigures?: Resolver<Maybe<Array<ResolversTypes['ContractFigure']>>, ParentType, ContextType, RequireFields<QueryContractFiguresArgs, 'by'>>;
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

export type UnitPriceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['UnitPrice'] = ResolversParentTypes['UnitPrice']> = {
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  Citation?: CitationResolvers<ContextType>;
  ConstructionGrade?: ConstructionGradeResolvers<ContextType>;
  ConstructionSection?: ConstructionSectionResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractFigure?: ContractFigureResolvers<ContextType>;
  CreditProfile?: CreditProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  UnitPrice?: UnitPriceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  mask?: MaskDirectiveResolver<any, any, ContextType>;
  rows?: RowsDirectiveResolver<any, any, ContextType>;
};
