/** What a template may ask for, each with what it says in the bureau's words. This list is closed. */
export const placeholders = {
  authority: '执法机关名称',
  authorityAddress: '执法机关地址',
  authorityTelephone: '执法机关联系电话',
  docNo: '决定书文号',
  decidedOn: '决定日期',
  decidedOnInWords: '决定日期（汉字）',
  partyName: '当事人名称或者姓名',
  uscc: '统一社会信用代码',
  businessRegNo: '工商注册号',
  legalRepresentative: '法定代表人（法人及非法人组织）',
  operator: '经营者（个体工商户）',
  idKind: '证件类型（自然人）',
  idNo: '证件号码（自然人）',
  breachKind: '违法行为类型',
  breachFacts: '违法事实',
  basis: '处罚依据',
  penaltyKinds: '处罚类别',
  content: '处罚内容',
  summaryProcedure: '适用简易程序的说明',
  fine: '罚款金额（元）',
  fineInWords: '罚款金额（大写）',
  confiscated: '没收金额（元）',
  confiscatedInWords: '没收金额（大写）',
  suspendedLicence: '暂扣或吊销证照名称及编号',
  paymentWithin: '缴纳罚款的日数',
  paymentBasis: '缴纳罚款的依据',
  paymentBank: '代收罚款的银行或者电子支付系统',
  surchargeDaily: '每日加处罚款的比例',
  surchargeBasis: '加处罚款的依据',
  reconsiderationAuthority: '行政复议机关',
  reconsiderationWithin: '申请行政复议的期限',
  litigationCourt: '受理行政诉讼的法院',
  litigationWithin: '提起行政诉讼的期限',
  severity: '失信严重程度',
  severityBasis: '失信严重程度的依据',
  barredReason: '不予公示的原因',
  publicityDueOn: '应公示日期',
  publicityDueBasis: '公示时限的依据',
  earliestEndOn: '最短公示期届满日',
  latestEndOn: '最长公示期届满日',
  periodBasis: '公示期的依据',
  repairFrom: '可以申请信用修复的首日',
  repairAcceptWithin: '信用修复受理的工作日数',
  repairDecideWithin: '信用修复办结的工作日数',
  repairBasis: '信用修复办理期限的依据',
  objectionOwnWithin: '本机关信息异议的答复工作日数',
  objectionOtherWithin: '需其他单位核查的异议答复工作日数',
  objectionBasis: '异议答复期限的依据',
} as const

export type Placeholder = keyof typeof placeholders

/** Whether a name is one of the list. */
export const isPlaceholder = (name: string): name is Placeholder => Object.hasOwn(placeholders, name)

/** The names between braces in a text, in their order. */
export const namesIn = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '')
