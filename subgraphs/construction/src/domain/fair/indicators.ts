/** 限制竞争指标: what no score and no condition may rest on, how it is worded, and the rule that forbids it. */
export interface Indicator {
  /** The rule, `instrument name`, as packs name rules. */
  clause: string
  /** In sentences. */
  words: readonly RegExp[]
  /** In names of fields and codes, which are read as UPPER_SNAKE. */
  names: readonly RegExp[]
}

/** 本地: one region named as the better one. A place of work (施工所在地) is none unless an indicator of the firm follows. */
const local =
  '(?:本地|当地|属地|本(?:县|市|省|区|辖区|行政区域?)|(?:县|市|省|区)(?:域|境)?(?:以)?内|辖区内?|特定(?:行政)?区域|(?:项目|工程|招标人)所在地)'
const outside = '(?:外地|外县|外市|外省|省外|市外|县外)'
/** A place by its name and kind: 在文水县. */
const placed = '在[^，。；、]{1,10}(?:县|市|省|区|本地|当地)(?:域|境)?(?:以)?(?:内|范围内)?'
/** Whom a conduct harms is not whom a score prefers: 拖欠当地企业材料款. */
const notHarmed = '(?<!拖欠|损害|侵害|扰乱|影响)'
const firm = '(?:施工|勘察|设计|监理|检测|建筑|中小)?(?:企业|公司|单位(?!工程)|法人|投标人|施工队伍?|队伍)'
const branch = '(?:分支机构|子公司|分公司|办事处|常驻机构|办公场所)'
const insurance = '(?:社会保险|社保|养老保险|医疗保险|参保)'

const word = (...patterns: string[]) => patterns.map((pattern) => new RegExp(pattern, 'u'))
/** A whole part of a name: LOCAL_TAX is in LOCAL_TAX_PAID, not in LOCAL_TAXI. */
const name = (...patterns: string[]) => patterns.map((pattern) => new RegExp(`(?:^|_)(?:${pattern})(?:_|$)`))

const place = 'LOCAL(?:LY)?|REGIONAL|COUNTY|CITY|IN_(?:COUNTY|CITY|PROVINCE)'

/** The closed list, each with the sentence that forbids it. */
export const indicators: Readonly<Record<string, Indicator>> = {
  REGISTERED_PLACE: {
    clause: 'tendering bid.not-limited-by-region',
    words: word(
      '注册(?:所在)?地',
      '登记(?:所在)?地',
      '(?:注册|登记)(?:地址|住所)',
      '住所地',
      '户籍所?在?地',
      `${notHarmed}${local}的?${firm}`,
      `${outside}的?${firm}`,
      `${local}(?:工商)?(?:注册|登记)`,
      `${placed}(?:依法)?(?:工商)?(?:注册|登记)(?!手续)`,
    ),
    names: name(
      'REGISTERED_(?:PLACE|ADDRESS|SEAT|OFFICE|IN|REGION|AREA)',
      '(?:PLACE|REGION|AREA)_OF_REGISTRATION',
      'REGISTRATION_(?:PLACE|REGION|AREA|ADDRESS)',
      'DOMICILED?',
      `(?:${place}|NON_?LOCAL)_(?:FIRMS?|ENTERPRISES?|COMPAN(?:Y|IES)|BIDDERS?|CONTRACTORS?|BUSINESS(?:ES)?)`,
      'OUT_OF_(?:COUNTY|CITY|PROVINCE|TOWN)',
    ),
  },
  OWNERSHIP: {
    clause: 'tendering unreasonable.ownership',
    words: word(
      '所有制',
      '国有(?:企业|控股|独资|全资|资本|成分|背景)',
      '(?:民营|私营|集体|外资|外商投资|内资|中央)企业',
      '央企|国企|民企|外企',
      '(?:企业|法人|投标人)的?组织形式',
    ),
    names: name('OWNERSHIP', '(?:STATE|PRIVATELY|PRIVATE|FOREIGN|PUBLICLY|COLLECTIVELY)_OWNED', 'SOE'),
  },
  BRANCH: {
    clause: 'tendering unreasonable.irrelevant',
    words: word(
      `(?:设立|设有|未设|成立|开设|注册|常设|拥有|具有|必须有|应当有)[^，。；]{0,10}${branch}`,
      `${local}[^，。；]{0,6}${branch}`,
      `^${branch}(?:情况|得分|加分)?$`,
    ),
    names: name('BRANCH(?:ES)?', 'SUBSIDIAR(?:Y|IES)', 'LOCAL_OFFICES?', 'RESIDENT_OFFICES?'),
  },
  LOCAL_TAX: {
    clause: 'tendering unreasonable.irrelevant',
    words: word(
      `${local}[^，。；]{0,8}(?:纳税|缴税|税收|税款|入统|纳入统计|统计入库)`,
      `${placed}(?:依法)?(?:纳税|缴税|缴纳税|入统|纳入统计)`,
      '(?:纳税|缴税|税收)(?:额|总额|贡献|大户|所在地|地$|归属)',
      '统计(?:入库|归属|所在地)',
      '产值(?:入统|纳统|留存)',
    ),
    names: name(
      `(?:${place})_(?:TAX(?:ES)?|REVENUE|STATISTICS|OUTPUT)`,
      'TAX(?:ES)?_(?:PAID|PAYMENTS?|PLACE|CONTRIBUTION|AMOUNT|REGION)',
      'TAXPAYER',
    ),
  },
  LOCAL_SOCIAL_INSURANCE: {
    clause: 'tendering unreasonable.irrelevant',
    words: word(
      `${local}[^，。；]{0,8}${insurance}`,
      `${placed}(?:依法)?(?:参保|(?:缴纳|参加)${insurance})`,
      `${insurance}(?:缴纳|参保|关系)?(?:所在)?地`,
    ),
    names: name(`(?:${place})_(?:SOCIAL_)?(?:INSURANCE|SECURITY)`, '(?:SOCIAL_)?INSURANCE_(?:PLACE|REGION)'),
  },
  LOCAL_PERFORMANCE: {
    clause: 'tendering unreasonable.region-or-trade',
    words: word(
      `${local}[^，。；]{0,8}(?:业绩|奖项|获奖|优质工程|工程奖|荣誉|施工经验)`,
      `${placed}[^，。；]{0,6}(?:业绩|获得?奖|获得?荣誉)`,
      '特定行业[^，。；]{0,6}(?:业绩|奖项)',
    ),
    names: name(`(?:${place})_(?:PERFORMANCE|WORKS|PROJECTS?|AWARDS?|HONOURS?|RECORDS?|EXPERIENCE|REPUTATION)`),
  },
  LOCAL_PURCHASE: {
    clause: 'tendering unreasonable.origin-or-supplier',
    words: word(
      `${notHarmed}${local}[^，。；]{0,6}(?:采购|供应商|产品|设备厂|材料商)`,
      `(?:采购|购买|购置|选用|优先使用)[^，。；]{0,6}${local}[^，。；]{0,6}(?:材料|产品|设备|货物|服务)`,
      '原产地',
    ),
    names: name(
      `(?:${place})_(?:PURCHAS(?:E|ES|ING)|PROCUREMENT|SUPPLIERS?|MATERIALS?|PRODUCTS?|CONTENT|ORIGIN)`,
      'PLACE_OF_ORIGIN',
    ),
  },
  LOCAL_LABOUR: {
    clause: 'business-environment labour.undivided',
    words: word(
      `${local}[^，。；]{0,4}(?:用工|招工|就业|劳务队伍?)`,
      `(?:雇用|雇佣|招用|录用|聘用|吸纳|优先使用)[^，。；]{0,6}${local}`,
    ),
    names: name(`(?:${place})_(?:LABOU?R|HIRING|HIRES?|EMPLOYMENT|EMPLOYEES|WORKERS|STAFF)`),
  },
}
