import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SubjectRow, BusinessRow, PractitionerRow, VehicleRow, ProfileRow, PlateRow, HoldingRow, RoadRow, FleetOnRow, FleetRow, PersonRow, IdentityThenRow, ChangeRow, CertifiedRow, IndustryRow } from './rows.ts';
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

/** 主体类别 */
export type CertifiedKind =
  /** 企业 */
  | 'ENTERPRISE'
  /** 从业人员 */
  | 'PRACTITIONER'
  /** 个体工商户 */
  | 'SOLE_TRADER'
  /** 车辆 */
  | 'VEHICLE';

/** 证明主体 */
export type CertifiedSubject = {
  __typename?: 'CertifiedSubject';
  /** 统一社会信用代码: the same. */
  code?: Maybe<Scalars['String']['output']>;
  /** 主体类别 */
  kind?: Maybe<CertifiedKind>;
  /** 所含身份: itself first. */
  members?: Maybe<Array<Scalars['ID']['output']>>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 企业名称或字号: null for others than firms and sole traders. */
  title?: Maybe<Scalars['String']['output']>;
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

/** 信用档案: one subject as known at one instant; each domain adds its own section. */
export type CreditProfile = {
  __typename?: 'CreditProfile';
  /** 已知时刻: all sections answer for this instant. */
  knownAt: Scalars['DateTime']['output'];
  /** 所含身份: the identities that are this subject at the instant, for the other subgraphs. */
  memberIds: Array<Scalars['ID']['output']>;
  /** 主体编号 */
  subjectId: Scalars['ID']['output'];
  /** 货车数: trucks that count for the subject on the day of the instant, for the share of violating trucks. */
  truckCount: Scalars['Int']['output'];
};

/** 企业 */
export type Enterprise = Subject & {
  __typename?: 'Enterprise';
  /** 住所 */
  address?: Maybe<Scalars['String']['output']>;
  /** 车队: the trucks that count for the firm on a day, as known now; today when no day is given. */
  fleet?: Maybe<Fleet>;
  /** 主体编号 */
  id: Scalars['ID']['output'];
  /** 行业 */
  industries?: Maybe<Array<Industry>>;
  /** 法定代表人 */
  legalRepresentative?: Maybe<Person>;
  /** 企业名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** 信用档案 */
  profile?: Maybe<CreditProfile>;
  /** 登记日期 */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** 乡镇 */
  township?: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 */
  uscc?: Maybe<Scalars['String']['output']>;
  /** 车辆: those owned now. */
  vehicles?: Maybe<Array<Vehicle>>;
};


/** 企业 */
export type EnterpriseFleetArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 企业 */
export type EnterpriseProfileArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** 企业 */
export type EnterpriseVehiclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** 主体分页 */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** 边 */
  edges?: Maybe<Array<EnterpriseEdge>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
  /** 总数区间: never an exact total. */
  totalBand?: Maybe<Scalars['String']['output']>;
};

/** 主体分页边 */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** 游标 */
  cursor?: Maybe<Scalars['String']['output']>;
  /** 企业 */
  node?: Maybe<Enterprise>;
};

/** 车队: whose a leased or an attached truck is, the basis says. */
export type Fleet = {
  __typename?: 'Fleet';
  /** 归属计算依据 */
  basis?: Maybe<Citation>;
  /** 日期 */
  on?: Maybe<Scalars['Date']['output']>;
  /** 货车数 */
  trucks?: Maybe<Scalars['Int']['output']>;
  /** 货车: a page of them, by id. */
  vehicles?: Maybe<FleetPage>;
};


/** 车队: whose a leased or an attached truck is, the basis says. */
export type FleetVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** 车队规模: all identities that were one subject at the instant count together. */
export type FleetCount = {
  __typename?: 'FleetCount';
  /** 货车数 */
  trucks?: Maybe<Scalars['Int']['output']>;
  /** 货车编号 */
  vehicleIds?: Maybe<Array<Scalars['ID']['output']>>;
};

/** 车队查询键: any identity of a holder, a day, an instant of knowledge. */
export type FleetInput = {
  /** 持有人 */
  holderId: Scalars['ID']['input'];
  /** 已知时刻 */
  knownAt: Scalars['DateTime']['input'];
  /** 日期 */
  on: Scalars['Date']['input'];
};

/** 车队分页 */
export type FleetPage = {
  __typename?: 'FleetPage';
  /** 车辆 */
  nodes?: Maybe<Array<Vehicle>>;
  /** 分页信息 */
  pageInfo?: Maybe<PageInfo>;
};

/** 车辆持有: from a day, and up to and with another where an end is agreed; an owner's ends with the next owner's. */
export type Holding = {
  __typename?: 'Holding';
  /** 持有人 */
  holder?: Maybe<Subject>;
  /** 持有记录编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 持有方式 */
  kind?: Maybe<HoldingKind>;
  /** 起始日期 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 终止日期: the last day; null where none is agreed. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 持有方式 */
export type HoldingKind =
  /** 挂靠 */
  | 'ATTACHED'
  /** 租赁 */
  | 'LEASED'
  /** 自有 */
  | 'OWNED';

/** 身份变更: one merge, split or undoing. */
export type IdentityChange = {
  __typename?: 'IdentityChange';
  /** 变更编号 */
  id?: Maybe<Scalars['ID']['output']>;
  /** 现主体 */
  is?: Maybe<Scalars['ID']['output']>;
  /** 身份 */
  memberId?: Maybe<Scalars['ID']['output']>;
  /** 主体: as it is after the change. */
  subject?: Maybe<Subject>;
  /** 原主体 */
  was?: Maybe<Scalars['ID']['output']>;
};

/** 身份查询键: exactly one of these. */
export type IdentityInput = {
  /** 统一社会信用代码 */
  code?: InputMaybe<Scalars['String']['input']>;
  /** 身份编号 */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** 某一时刻的身份 */
export type IdentityThen = {
  __typename?: 'IdentityThen';
  /** 所属企业: of a practitioner. */
  employerId?: Maybe<Scalars['ID']['output']>;
  /** 身份编号 */
  identityId?: Maybe<Scalars['ID']['output']>;
  /** 所含身份: of that subject, itself first. */
  memberIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** 名称: of a business. */
  name?: Maybe<Scalars['String']['output']>;
  /** 所属主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
  /** 统一社会信用代码 */
  uscc?: Maybe<Scalars['String']['output']>;
};

/** 所属行业 */
export type IndustriesOf = {
  __typename?: 'IndustriesOf';
  /** 行业 */
  industries?: Maybe<Array<Industry>>;
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

/** 脱敏方式: the ways of masking. */
export type MaskKind =
  /** 末四位: only the last four characters. */
  | 'LAST_FOUR'
  /** 姓名: the first character, then **. */
  | 'NAME';

/** 已并入的身份: an identity and the subject that it belongs to. */
export type MergedIdentity = {
  __typename?: 'MergedIdentity';
  /** 身份编号 */
  memberId?: Maybe<Scalars['ID']['output']>;
  /** 所属主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** 更正持有: says a holding anew, also when it ended; what was said of it stays as it was known. */
  correctHolding?: Maybe<Holding>;
  /** 识别主体: for siblings only: the subject of each party, made where there is none yet. */
  identifyParties?: Maybe<Array<Scalars['ID']['output']>>;
  /** 合并主体: these identities are one subject, `into`. What was said of each stays where it was said. */
  mergeSubjects?: Maybe<IdentityChange>;
  /** 拆分主体: this identity is a subject of its own again. */
  splitSubject?: Maybe<IdentityChange>;
  /** 登记持有: somebody owns the vehicle, leases it or has it attached, from a day, up to and with another where one is agreed. */
  stateHolding?: Maybe<Holding>;
  /** 撤销合并或拆分: the identity goes back to where it was before this change. */
  undoIdentityChange?: Maybe<IdentityChange>;
  /** 撤销持有: this holding never was. */
  withdrawHolding?: Maybe<Holding>;
};


export type MutationCorrectHoldingArgs = {
  from: Scalars['Date']['input'];
  holderId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  kind: HoldingKind;
  reason: Scalars['String']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationIdentifyPartiesArgs = {
  parties: Array<PartyInput>;
};


export type MutationMergeSubjectsArgs = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationSplitSubjectArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationStateHoldingArgs = {
  from: Scalars['Date']['input'];
  holderId: Scalars['ID']['input'];
  kind: HoldingKind;
  reason: Scalars['String']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
  vehicleId: Scalars['ID']['input'];
};


export type MutationUndoIdentityChangeArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawHoldingArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** 车主: from a day. */
export type OwnerStatement = {
  __typename?: 'OwnerStatement';
  /** 车主 */
  owner?: Maybe<Subject>;
  /** 起始日期 */
  validFrom?: Maybe<Scalars['Date']['output']>;
};

/** 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 末游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 是否有下一页 */
  hasNextPage?: Maybe<Scalars['Boolean']['output']>;
};

/** 当事人: as a document names it, for identifyParties. */
export type PartyInput = {
  /** 工商注册号 */
  businessRegNo?: InputMaybe<Scalars['String']['input']>;
  /** 公民身份号码 */
  citizenId?: InputMaybe<Scalars['String']['input']>;
  /** 主体类别 */
  kind: PartyKind;
  /** 法定代表人 */
  legalRepresentative?: InputMaybe<Scalars['String']['input']>;
  /** 名称 */
  name: Scalars['String']['input'];
  /** 其他证件号码 */
  otherId?: InputMaybe<Scalars['String']['input']>;
  /** 统一社会信用代码 */
  uscc?: InputMaybe<Scalars['String']['input']>;
  /** 起始日期 */
  validFrom: Scalars['Date']['input'];
};

/** 当事人类别 */
export type PartyKind =
  /** 法人及非法人组织 */
  | 'LEGAL_PERSON'
  /** 自然人 */
  | 'NATURAL_PERSON'
  /** 个体工商户 */
  | 'SOLE_TRADER';

/** 个人: a natural person beside a business. */
export type Person = {
  __typename?: 'Person';
  /** 公民身份号码 */
  citizenId?: Maybe<Scalars['String']['output']>;
  /** 姓名 */
  displayName?: Maybe<Scalars['String']['output']>;
};

/** 号牌目击: a plate as it was seen. */
export type PlateSightingInput = {
  /** 目击时刻 */
  at: Scalars['DateTime']['input'];
  /** 号牌颜色, where it was seen */
  colour?: InputMaybe<Scalars['String']['input']>;
  /** 号牌, in its plain form */
  plate: Scalars['String']['input'];
};

/** 车牌: carried from a day. */
export type PlateStatement = {
  __typename?: 'PlateStatement';
  /** 号牌颜色 */
  colour?: Maybe<Scalars['String']['output']>;
  /** 号牌 */
  plate?: Maybe<Scalars['String']['output']>;
  /** 起始日期 */
  validFrom?: Maybe<Scalars['Date']['output']>;
};

/** 从业人员 */
export type Practitioner = Subject & {
  __typename?: 'Practitioner';
  /** 从业类别 */
  category?: Maybe<Scalars['String']['output']>;
  /** 公民身份号码 */
  citizenId?: Maybe<Scalars['String']['output']>;
  /** 姓名 */
  displayName?: Maybe<Scalars['String']['output']>;
  /** 所属企业 */
  employer?: Maybe<Enterprise>;
  /** 初次领证日期 */
  firstIssuedOn?: Maybe<Scalars['Date']['output']>;
  /** 主体编号 */
  id: Scalars['ID']['output'];
  /** 联系电话 */
  phone?: Maybe<Scalars['String']['output']>;
  /** 信用档案 */
  profile?: Maybe<CreditProfile>;
  /** 从业资格证号: for many it is the citizen id number. */
  qualificationNo?: Maybe<Scalars['String']['output']>;
};


/** 从业人员 */
export type PractitionerProfileArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** 证明主体: for sibling rooms: which subject each identity belongs to now, in the order asked; null where there is none. */
  certifiedSubjects?: Maybe<Array<Maybe<CertifiedSubject>>>;
  /** 驾驶员: for siblings only: the practitioner of each citizen id or qualification number; null where nobody has it, or several. */
  driversByNumber?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /** 企业列表: a page of firms of an industry or a township, by id. */
  enterprises?: Maybe<EnterpriseConnection>;
  /** 车队规模: for siblings only: the trucks that count for each holder on a day, as known at an instant. */
  fleets?: Maybe<Array<FleetCount>>;
  /** 按时刻核对身份: for siblings only: identities by id or by code as known at an instant; null for what was not known then. */
  identitiesAt?: Maybe<Array<Maybe<IdentityThen>>>;
  /** 所属行业: for siblings only: what each identity does, as known at an instant, in the order asked; none for others than firms and sole traders. */
  industriesOf?: Maybe<Array<IndustriesOf>>;
  /** 已并入的身份: for siblings only: every identity that belongs to another subject than itself, as known at an instant. */
  mergedIdentities?: Maybe<Array<MergedIdentity>>;
  /** 本人: the subject that the viewer is; null for a viewer who is none. */
  mySubject?: Maybe<Subject>;
  /** 文中的名称: for siblings only: names of firms, sole traders and persons of the register, of now and of before, in a text that is squeezed to letters and digits. */
  namesIn?: Maybe<Array<Scalars['String']['output']>>;
  /** 按身份证号查询从业人员: the practitioner with this citizen id number, where the viewer may see such numbers of the row. */
  practitionerByCitizenId?: Maybe<Practitioner>;
  /** 主体归集情况: for the room that keeps the catalogue: what units said of its items about the days from one to another. */
  registryIntake?: Maybe<Intake>;
  /** 按名称或代码查询: one subject by its id, exact code or exact name; null when there is none that the viewer may see. */
  subject?: Maybe<Subject>;
  /** 行业主体: for siblings only: every firm and sole trader of an industry as known at an instant, by id; LIMIT past 20,000. */
  subjectsOfIndustry?: Maybe<Array<SubjectOfIndustry>>;
  /** 乡镇分布: firms by township of registration, most first; figures that would give one away are withheld. */
  townshipFigures?: Maybe<Array<TownshipFigure>>;
  /** 按车牌查询车辆: the vehicle that carries a plate on a day; today when no day is given. */
  vehicleByPlate?: Maybe<Vehicle>;
  /** 路面车辆: for siblings only: the vehicles that carried each plate on the day of its sighting, as known now; null where none did. */
  vehiclesOnRoad?: Maybe<Array<Maybe<RoadVehicle>>>;
};


export type QueryCertifiedSubjectsArgs = {
  identities: Array<Scalars['ID']['input']>;
};


export type QueryDriversByNumberArgs = {
  numbers: Array<Scalars['String']['input']>;
};


export type QueryEnterprisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubjectFilter>;
  first: Scalars['Int']['input'];
};


export type QueryFleetsArgs = {
  asked: Array<FleetInput>;
};


export type QueryIdentitiesAtArgs = {
  asked: Array<IdentityInput>;
  at: Scalars['DateTime']['input'];
};


export type QueryIndustriesOfArgs = {
  at: Scalars['DateTime']['input'];
  ids: Array<Scalars['ID']['input']>;
};


export type QueryMergedIdentitiesArgs = {
  knownAt: Scalars['DateTime']['input'];
};


export type QueryNamesInArgs = {
  text: Scalars['String']['input'];
};


export type QueryPractitionerByCitizenIdArgs = {
  citizenId: Scalars['String']['input'];
};


export type QueryRegistryIntakeArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QuerySubjectArgs = {
  key: SubjectKey;
};


export type QuerySubjectsOfIndustryArgs = {
  at: Scalars['DateTime']['input'];
  industry: Industry;
};


export type QueryVehicleByPlateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  plate: Scalars['String']['input'];
};


export type QueryVehiclesOnRoadArgs = {
  sightings: Array<PlateSightingInput>;
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

/** 路面车辆: which vehicles a sighted plate belongs to. */
export type RoadVehicle = {
  __typename?: 'RoadVehicle';
  /** 轴数: of the only one; null where several carry it. */
  axles?: Maybe<Scalars['Int']['output']>;
  /** 是否汽车列车: the same. */
  combination?: Maybe<Scalars['Boolean']['output']>;
  /** 持有人: the identity that counts the only one on that day; null where nobody does. */
  holderId?: Maybe<Scalars['ID']['output']>;
  /** 自何日: from this day up to the sighting's the answer is the same, as known now. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 至何日: the first later day on which it may be another; null where none is known of. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 车辆编号: several where several carry the plate. */
  vehicleIds?: Maybe<Array<Scalars['ID']['output']>>;
};

/** 个体工商户: the trade name is public, the person behind it is not. */
export type SoleTrader = Subject & {
  __typename?: 'SoleTrader';
  /** 工商注册号 */
  businessRegNo?: Maybe<Scalars['String']['output']>;
  /** 主体编号 */
  id: Scalars['ID']['output'];
  /** 行业 */
  industries?: Maybe<Array<Industry>>;
  /** 字号 */
  name?: Maybe<Scalars['String']['output']>;
  /** 经营者 */
  operator?: Maybe<Person>;
  /** 信用档案 */
  profile?: Maybe<CreditProfile>;
  /** 乡镇 */
  township?: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码 */
  uscc?: Maybe<Scalars['String']['output']>;
};


/** 个体工商户: the trade name is public, the person behind it is not. */
export type SoleTraderProfileArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 主体: firm, sole trader, practitioner or vehicle. Ids are opaque. */
export type Subject = {
  /** 主体编号 */
  id: Scalars['ID']['output'];
  /** 信用档案: as known at an instant; now when none is given. */
  profile?: Maybe<CreditProfile>;
};


/** 主体: firm, sole trader, practitioner or vehicle. Ids are opaque. */
export type SubjectProfileArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 主体筛选: public facts only; nobody can be searched by a classified field. */
export type SubjectFilter = {
  /** 行业 */
  industry?: InputMaybe<Industry>;
  /** 乡镇 */
  township?: InputMaybe<Scalars['String']['input']>;
};

/** 主体查询键: exactly one of these. */
export type SubjectKey = {
  /** 主体编号 */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 企业名称或字号, exact */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 统一社会信用代码 */
  uscc?: InputMaybe<Scalars['String']['input']>;
};

/** 行业主体 */
export type SubjectOfIndustry = {
  __typename?: 'SubjectOfIndustry';
  /** 所含身份: itself first. */
  memberIds?: Maybe<Array<Scalars['ID']['output']>>;
  /** 主体编号 */
  subjectId?: Maybe<Scalars['ID']['output']>;
};

/** 乡镇企业数 */
export type TownshipFigure = {
  __typename?: 'TownshipFigure';
  /** 企业数: null where it is withheld. */
  subjects?: Maybe<Scalars['Int']['output']>;
  /** 乡镇: null for firms of which no township was said. */
  township?: Maybe<Scalars['String']['output']>;
  /** 是否隐去 */
  withheld?: Maybe<Scalars['Boolean']['output']>;
};

/** 车辆 */
export type Vehicle = Subject & {
  __typename?: 'Vehicle';
  /** 轴数 */
  axles?: Maybe<Scalars['Int']['output']>;
  /** 持有记录: who owns it, leases it or has it attached, latest first. */
  holdings?: Maybe<Array<Holding>>;
  /** 主体编号 */
  id: Scalars['ID']['output'];
  /** 车辆类型 */
  kind?: Maybe<Scalars['String']['output']>;
  /** 车主变更记录 */
  owners?: Maybe<Array<OwnerStatement>>;
  /** 车牌: the plate it carries now. */
  plate?: Maybe<Scalars['String']['output']>;
  /** 车牌变更记录 */
  plates?: Maybe<Array<PlateStatement>>;
  /** 信用档案 */
  profile?: Maybe<CreditProfile>;
};


/** 车辆 */
export type VehicleProfileArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
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
  Enterprise: Enterprise;
  Practitioner: Practitioner;
  SoleTrader: SoleTrader;
  Vehicle: Vehicle;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CreditProfile:
    ( { __typename: 'CreditProfile' }
    & GraphQLRecursivePick<FederationTypes['CreditProfile'], {"subjectId":true,"knownAt":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"id":true}> );
  Practitioner:
    ( { __typename: 'Practitioner' }
    & GraphQLRecursivePick<FederationTypes['Practitioner'], {"id":true}> );
  SoleTrader:
    ( { __typename: 'SoleTrader' }
    & GraphQLRecursivePick<FederationTypes['SoleTrader'], {"id":true}> );
  Vehicle:
    ( { __typename: 'Vehicle' }
    & GraphQLRecursivePick<FederationTypes['Vehicle'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CertifiedKind: ResolverTypeWrapper<Partial<CertifiedKind>>;
  CertifiedSubject: ResolverTypeWrapper<CertifiedRow>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Citation: ResolverTypeWrapper<Partial<Citation>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CreditProfile: ResolverTypeWrapper<ProfileRow>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Decimal: ResolverTypeWrapper<Partial<Scalars['Decimal']['output']>>;
  Enterprise: ResolverTypeWrapper<BusinessRow>;
  EnterpriseConnection: ResolverTypeWrapper<Partial<Omit<EnterpriseConnection, 'edges'> & { edges?: Maybe<Array<ResolversTypes['EnterpriseEdge']>> }>>;
  EnterpriseEdge: ResolverTypeWrapper<Partial<Omit<EnterpriseEdge, 'node'> & { node?: Maybe<ResolversTypes['Enterprise']> }>>;
  Fleet: ResolverTypeWrapper<FleetOnRow>;
  FleetCount: ResolverTypeWrapper<FleetRow>;
  FleetInput: ResolverTypeWrapper<Partial<FleetInput>>;
  FleetPage: ResolverTypeWrapper<Partial<Omit<FleetPage, 'nodes'> & { nodes?: Maybe<Array<ResolversTypes['Vehicle']>> }>>;
  Holding: ResolverTypeWrapper<HoldingRow>;
  HoldingKind: ResolverTypeWrapper<Partial<HoldingKind>>;
  IdentityChange: ResolverTypeWrapper<ChangeRow>;
  IdentityInput: ResolverTypeWrapper<Partial<IdentityInput>>;
  IdentityThen: ResolverTypeWrapper<IdentityThenRow>;
  IndustriesOf: ResolverTypeWrapper<Partial<IndustriesOf>>;
  Industry: ResolverTypeWrapper<Partial<Industry>>;
  Intake: ResolverTypeWrapper<Partial<Intake>>;
  IntakeCell: ResolverTypeWrapper<Partial<IntakeCell>>;
  IntakeSource: ResolverTypeWrapper<Partial<IntakeSource>>;
  MaskKind: ResolverTypeWrapper<Partial<MaskKind>>;
  MergedIdentity: ResolverTypeWrapper<Partial<MergedIdentity>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OwnerStatement: ResolverTypeWrapper<HoldingRow>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PartyInput: ResolverTypeWrapper<Partial<PartyInput>>;
  PartyKind: ResolverTypeWrapper<Partial<PartyKind>>;
  Person: ResolverTypeWrapper<PersonRow>;
  PlateSightingInput: ResolverTypeWrapper<Partial<PlateSightingInput>>;
  PlateStatement: ResolverTypeWrapper<PlateRow>;
  Practitioner: ResolverTypeWrapper<PractitionerRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Partial<Receipt>>;
  RoadVehicle: ResolverTypeWrapper<RoadRow>;
  SoleTrader: ResolverTypeWrapper<BusinessRow>;
  Subject: ResolverTypeWrapper<SubjectRow>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectKey: ResolverTypeWrapper<Partial<SubjectKey>>;
  SubjectOfIndustry: ResolverTypeWrapper<IndustryRow>;
  TownshipFigure: ResolverTypeWrapper<Partial<TownshipFigure>>;
  Vehicle: ResolverTypeWrapper<VehicleRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CertifiedSubject: CertifiedRow;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Citation: Partial<Citation>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CreditProfile: ProfileRow;
  Int: Partial<Scalars['Int']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Decimal: Partial<Scalars['Decimal']['output']>;
  Enterprise: BusinessRow;
  EnterpriseConnection: Partial<Omit<EnterpriseConnection, 'edges'> & { edges?: Maybe<Array<ResolversParentTypes['EnterpriseEdge']>> }>;
  EnterpriseEdge: Partial<Omit<EnterpriseEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Enterprise']> }>;
  Fleet: FleetOnRow;
  FleetCount: FleetRow;
  FleetInput: Partial<FleetInput>;
  FleetPage: Partial<Omit<FleetPage, 'nodes'> & { nodes?: Maybe<Array<ResolversParentTypes['Vehicle']>> }>;
  Holding: HoldingRow;
  IdentityChange: ChangeRow;
  IdentityInput: Partial<IdentityInput>;
  IdentityThen: IdentityThenRow;
  IndustriesOf: Partial<IndustriesOf>;
  Intake: Partial<Intake>;
  IntakeCell: Partial<IntakeCell>;
  IntakeSource: Partial<IntakeSource>;
  MergedIdentity: Partial<MergedIdentity>;
  Mutation: Record<PropertyKey, never>;
  OwnerStatement: HoldingRow;
  PageInfo: Partial<PageInfo>;
  PartyInput: Partial<PartyInput>;
  Person: PersonRow;
  PlateSightingInput: Partial<PlateSightingInput>;
  PlateStatement: PlateRow;
  Practitioner: PractitionerRow;
  Query: Record<PropertyKey, never>;
  Receipt: Partial<Receipt>;
  RoadVehicle: RoadRow;
  SoleTrader: BusinessRow;
  Subject: SubjectRow;
  SubjectFilter: Partial<SubjectFilter>;
  SubjectKey: Partial<SubjectKey>;
  SubjectOfIndustry: IndustryRow;
  TownshipFigure: Partial<TownshipFigure>;
  Vehicle: VehicleRow;
};

export type AggregateDirectiveArgs = { };

export type AggregateDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = AggregateDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MaskDirectiveArgs = {
  by: MaskKind;
};

export type MaskDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = MaskDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RowsDirectiveArgs = { };

export type RowsDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = RowsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CertifiedSubjectResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CertifiedSubject'] = ResolversParentTypes['CertifiedSubject']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CertifiedKind']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  memberIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  truckCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type EnterpriseResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fleet?: Resolver<Maybe<ResolversTypes['Fleet']>, ParentType, ContextType, Partial<EnterpriseFleetArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<Maybe<Array<ResolversTypes['Industry']>>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['CreditProfile']>, ParentType, ContextType, Partial<EnterpriseProfileArgs>>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vehicles?: Resolver<Maybe<Array<ResolversTypes['Vehicle']>>, ParentType, ContextType, Partial<EnterpriseVehiclesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Maybe<Array<ResolversTypes['EnterpriseEdge']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  totalBand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
};

export type FleetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Fleet'] = ResolversParentTypes['Fleet']> = {
  basis?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  trucks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vehicles?: Resolver<Maybe<ResolversTypes['FleetPage']>, ParentType, ContextType, RequireFields<FleetVehiclesArgs, 'first'>>;
};

export type FleetCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FleetCount'] = ResolversParentTypes['FleetCount']> = {
  trucks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vehicleIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type FleetPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FleetPage'] = ResolversParentTypes['FleetPage']> = {
  nodes?: Resolver<Maybe<Array<ResolversTypes['Vehicle']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  holder?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['HoldingKind']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IdentityChangeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IdentityChange'] = ResolversParentTypes['IdentityChange']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  is?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IdentityThenResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IdentityThen'] = ResolversParentTypes['IdentityThen']> = {
  employerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  identityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  memberIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndustriesOfResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IndustriesOf'] = ResolversParentTypes['IndustriesOf']> = {
  industries?: Resolver<Maybe<Array<ResolversTypes['Industry']>>, ParentType, ContextType>;
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

export type MergedIdentityResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MergedIdentity'] = ResolversParentTypes['MergedIdentity']> = {
  memberId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctHolding?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType, RequireFields<MutationCorrectHoldingArgs, 'from' | 'holderId' | 'id' | 'kind' | 'reason'>>;
  identifyParties?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType, RequireFields<MutationIdentifyPartiesArgs, 'parties'>>;
  mergeSubjects?: Resolver<Maybe<ResolversTypes['IdentityChange']>, ParentType, ContextType, RequireFields<MutationMergeSubjectsArgs, 'from' | 'into' | 'reason'>>;
  splitSubject?: Resolver<Maybe<ResolversTypes['IdentityChange']>, ParentType, ContextType, RequireFields<MutationSplitSubjectArgs, 'id' | 'reason'>>;
  stateHolding?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType, RequireFields<MutationStateHoldingArgs, 'from' | 'holderId' | 'kind' | 'reason' | 'vehicleId'>>;
  undoIdentityChange?: Resolver<Maybe<ResolversTypes['IdentityChange']>, ParentType, ContextType, RequireFields<MutationUndoIdentityChangeArgs, 'id' | 'reason'>>;
  withdrawHolding?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType, RequireFields<MutationWithdrawHoldingArgs, 'id' | 'reason'>>;
};

export type OwnerStatementResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OwnerStatement'] = ResolversParentTypes['OwnerStatement']> = {
  owner?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  citizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlateStatementResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PlateStatement'] = ResolversParentTypes['PlateStatement']> = {
  colour?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner'], FederationReferenceType extends FederationReferenceTypes['Practitioner'] = FederationReferenceTypes['Practitioner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Practitioner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  firstIssuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['CreditProfile']>, ParentType, ContextType, Partial<PractitionerProfileArgs>>;
  qualificationNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  certifiedSubjects?: Resolver<Maybe<Array<Maybe<ResolversTypes['CertifiedSubject']>>>, ParentType, ContextType, RequireFields<QueryCertifiedSubjectsArgs, 'identities'>>;
  driversByNumber?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType, RequireFields<QueryDriversByNumberArgs, 'numbers'>>;
  enterprises?: Resolver<Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<QueryEnterprisesArgs, 'first'>>;
  fleets?: Resolver<Maybe<Array<ResolversTypes['FleetCount']>>, ParentType, ContextType, RequireFields<QueryFleetsArgs, 'asked'>>;
  identitiesAt?: Resolver<Maybe<Array<Maybe<ResolversTypes['IdentityThen']>>>, ParentType, ContextType, RequireFields<QueryIdentitiesAtArgs, 'asked' | 'at'>>;
  industriesOf?: Resolver<Maybe<Array<ResolversTypes['IndustriesOf']>>, ParentType, ContextType, RequireFields<QueryIndustriesOfArgs, 'at' | 'ids'>>;
  mergedIdentities?: Resolver<Maybe<Array<ResolversTypes['MergedIdentity']>>, ParentType, ContextType, RequireFields<QueryMergedIdentitiesArgs, 'knownAt'>>;
  mySubject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType>;
  namesIn?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryNamesInArgs, 'text'>>;
  practitionerByCitizenId?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType, RequireFields<QueryPractitionerByCitizenIdArgs, 'citizenId'>>;
  registryIntake?: Resolver<Maybe<ResolversTypes['Intake']>, ParentType, ContextType, RequireFields<QueryRegistryIntakeArgs, 'from' | 'to'>>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType, RequireFields<QuerySubjectArgs, 'key'>>;
  subjectsOfIndustry?: Resolver<Maybe<Array<ResolversTypes['SubjectOfIndustry']>>, ParentType, ContextType, RequireFields<QuerySubjectsOfIndustryArgs, 'at' | 'industry'>>;
  townshipFigures?: Resolver<Maybe<Array<ResolversTypes['TownshipFigure']>>, ParentType, ContextType>;
  vehicleByPlate?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType, RequireFields<QueryVehicleByPlateArgs, 'plate'>>;
  vehiclesOnRoad?: Resolver<Maybe<Array<Maybe<ResolversTypes['RoadVehicle']>>>, ParentType, ContextType, RequireFields<QueryVehiclesOnRoadArgs, 'sightings'>>;
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

export type RoadVehicleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RoadVehicle'] = ResolversParentTypes['RoadVehicle']> = {
  axles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  combination?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  holderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vehicleIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
};

export type SoleTraderResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SoleTrader'] = ResolversParentTypes['SoleTrader'], FederationReferenceType extends FederationReferenceTypes['SoleTrader'] = FederationReferenceTypes['SoleTrader']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SoleTrader']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessRegNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<Maybe<Array<ResolversTypes['Industry']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['CreditProfile']>, ParentType, ContextType, Partial<SoleTraderProfileArgs>>;
  township?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'Practitioner' | 'SoleTrader' | 'Vehicle', ParentType, ContextType>;
};

export type SubjectOfIndustryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SubjectOfIndustry'] = ResolversParentTypes['SubjectOfIndustry']> = {
  memberIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TownshipFigureResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TownshipFigure'] = ResolversParentTypes['TownshipFigure']> = {
  subjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VehicleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle'], FederationReferenceType extends FederationReferenceTypes['Vehicle'] = FederationReferenceTypes['Vehicle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vehicle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  axles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holdings?: Resolver<Maybe<Array<ResolversTypes['Holding']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owners?: Resolver<Maybe<Array<ResolversTypes['OwnerStatement']>>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plates?: Resolver<Maybe<Array<ResolversTypes['PlateStatement']>>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['CreditProfile']>, ParentType, ContextType, Partial<VehicleProfileArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  CertifiedSubject?: CertifiedSubjectResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CreditProfile?: CreditProfileResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Enterprise?: EnterpriseResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  Fleet?: FleetResolvers<ContextType>;
  FleetCount?: FleetCountResolvers<ContextType>;
  FleetPage?: FleetPageResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  IdentityChange?: IdentityChangeResolvers<ContextType>;
  IdentityThen?: IdentityThenResolvers<ContextType>;
  IndustriesOf?: IndustriesOfResolvers<ContextType>;
  Intake?: IntakeResolvers<ContextType>;
  IntakeCell?: IntakeCellResolvers<ContextType>;
  IntakeSource?: IntakeSourceResolvers<ContextType>;
  MergedIdentity?: MergedIdentityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OwnerStatement?: OwnerStatementResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlateStatement?: PlateStatementResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  RoadVehicle?: RoadVehicleResolvers<ContextType>;
  SoleTrader?: SoleTraderResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  SubjectOfIndustry?: SubjectOfIndustryResolvers<ContextType>;
  TownshipFigure?: TownshipFigureResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  aggregate?: AggregateDirectiveResolver<any, any, ContextType>;
  mask?: MaskDirectiveResolver<any, any, ContextType>;
  rows?: RowsDirectiveResolver<any, any, ContextType>;
};
