import type { ActTemplate, Key, OtherActKind } from './facts.ts'

/** How a cell is read and what it must be. */
export type ValueKind =
  | 'TEXT'
  | 'DATE'
  | 'AMOUNT'
  | 'USCC'
  | 'ORG_CODE'
  | 'ID_NO'
  | 'PARTY_KIND'
  | 'ID_KIND'
  | 'PENALTY_KINDS'
  | 'LICENCE_KIND'
  | 'ACT_KIND'
  | 'STATUS'

/** ALWAYS: 必填 on every row. BY_PARTY: hangs on 行政相对人类别. BY_PENALTY: hangs on 处罚类别. OPTIONAL: 选填. */
export type RequiredRule = 'ALWAYS' | 'BY_PARTY' | 'BY_PENALTY' | 'OPTIONAL'

/** One column of a template; `max` is the longest text in characters. */
export interface Column {
  key: Key
  name: string
  code: string
  aliases: readonly string[]
  required: RequiredRule
  max: number
  kind: ValueKind
  /** Header texts that also settle another column, as 法定代表人身份证号 settles 法定代表人证件类型. */
  implies?: { by: readonly string[]; key: Key; value: string }
  /** The only texts that may stand in it, where a province lists them. */
  values?: readonly string[]
}

export interface Template {
  id: ActTemplate
  title: string
  columns: readonly Column[]
  /** What only this template's headers say: the sign of two templates mixed in one file. */
  mark: RegExp
  /** The acts that a province's sheet is for; absent where the template is for all of its own. */
  kinds?: readonly OtherActKind[]
}

/** 发改办财金〔2018〕424号 templates. Lengths are those seen in systems that take the rows; the national maxima are not published. */
const penalty: Template = {
  id: 'PENALTY_2018',
  title: '行政处罚（2018版）',
  mark: /处罚|违法|^CF_/,
  columns: [
    ...partyColumns('CF', '自然人'),
    column('docNo', '行政处罚决定书文号', 'CF_WSH', 'ALWAYS', 128, 'TEXT', ['处罚决定书文号', '决定书文号']),
    column('breachKind', '违法行为类型', 'CF_WFXW', 'ALWAYS', 2000, 'TEXT'),
    column('breachFacts', '违法事实', 'CF_SY', 'ALWAYS', 2000, 'TEXT', ['主要违法事实', '处罚事由']),
    column('basis', '处罚依据', 'CF_YJ', 'ALWAYS', 2048, 'TEXT', ['行政处罚依据']),
    column('penaltyKinds', '处罚类别', 'CF_CFLB', 'ALWAYS', 500, 'PENALTY_KINDS', ['处罚种类']),
    column('content', '处罚内容', 'CF_NR', 'ALWAYS', 4000, 'TEXT', ['行政处罚内容']),
    column('fine', '罚款金额（万元）', 'CF_NR_FK', 'BY_PENALTY', 19, 'AMOUNT'),
    column('confiscated', '没收违法所得、没收非法财物的金额（万元）', 'CF_NR_WFFF', 'BY_PENALTY', 19, 'AMOUNT', [
      '没收违法所得没收非法财物的金额（万元）',
      '没收违法所得、没收非法财物金额（万元）',
    ]),
    column('suspendedLicence', '暂扣或吊销证照名称及编号', 'CF_NR_ZKDX', 'BY_PENALTY', 200, 'TEXT'),
    column('decidedOn', '处罚决定日期', 'CF_JDRQ', 'ALWAYS', 10, 'DATE', ['行政处罚决定日期', '作出处罚决定日期']),
    column('validUntil', '处罚有效期', 'CF_YXQ', 'ALWAYS', 10, 'DATE', ['处罚有效期至']),
    column('publicityUntil', '公示截止期', 'CF_GSJZQ', 'OPTIONAL', 10, 'DATE', ['公示截止日期']),
    column('authority', '处罚机关', 'CF_CFJG', 'ALWAYS', 200, 'TEXT', ['行政处罚机关']),
    column('authorityCode', '处罚机关统一社会信用代码', 'CF_CFJGDM', 'ALWAYS', 18, 'USCC', ['处罚机关代码']),
    ...sourceColumns('CF'),
  ],
}

const licence: Template = {
  id: 'LICENCE_2018',
  title: '行政许可（2018版）',
  mark: /许可|^XK_/,
  columns: [
    ...partyColumns('XK', ''),
    column('documentName', '行政许可决定文书名称', 'XK_XKWS', 'ALWAYS', 200, 'TEXT', ['许可决定文书名称']),
    column('docNo', '行政许可决定文书号', 'XK_WSH', 'ALWAYS', 128, 'TEXT', ['行政许可决定书文号', '许可决定文书号']),
    column('licenceKind', '许可类别', 'XK_XKLB', 'ALWAYS', 128, 'LICENCE_KIND', ['行政许可类别']),
    column('certificateName', '许可证书名称', 'XK_XKZS', 'OPTIONAL', 200, 'TEXT'),
    column('certificateNo', '许可编号', 'XK_XKBH', 'OPTIONAL', 128, 'TEXT', ['许可证书编号']),
    column('content', '许可内容', 'XK_NR', 'ALWAYS', 4000, 'TEXT'),
    column('decidedOn', '许可决定日期', 'XK_JDRQ', 'ALWAYS', 10, 'DATE', ['行政许可决定日期']),
    column('validFrom', '有效期自', 'XK_YXQZ', 'ALWAYS', 10, 'DATE', ['许可有效期自']),
    // The national code of this column is not certain: XK_YXZ and XK_YXQZI are both in use.
    column('validUntil', '有效期至', 'XK_YXZ', 'ALWAYS', 10, 'DATE', ['XK_YXQZI', '许可有效期至', '许可截止期']),
    column('authority', '许可机关', 'XK_XKJG', 'ALWAYS', 200, 'TEXT', ['行政许可机关']),
    column('authorityCode', '许可机关统一社会信用代码', 'XK_XKJGDM', 'ALWAYS', 18, 'USCC', ['许可机关代码']),
    column('status', '当前状态', 'XK_ZT', 'ALWAYS', 8, 'STATUS'),
    ...sourceColumns('XK'),
  ],
}

/** The five acts for which no national template was found share one; a province's own names and codes stand beside it as data. */
const otherAct: Template = {
  id: 'OTHER_ACT',
  title: '行政行为（通用）',
  mark: /行政行为|^XW_/,
  columns: [
    ...partyColumns('XW', ''),
    column('actKind', '行政行为类别', 'XW_LB', 'ALWAYS', 32, 'ACT_KIND', ['行政行为类型']),
    column('documentName', '行政行为文书名称', 'XW_WSMC', 'ALWAYS', 200, 'TEXT', ['文书名称']),
    column('docNo', '行政行为文书号', 'XW_WSH', 'ALWAYS', 128, 'TEXT', ['文书号']),
    column('matter', '行政行为事项', 'XW_SX', 'ALWAYS', 2000, 'TEXT', ['事项名称']),
    column('basis', '行政行为依据', 'XW_YJ', 'OPTIONAL', 2048, 'TEXT', ['依据']),
    column('content', '行政行为内容', 'XW_NR', 'ALWAYS', 4000, 'TEXT', ['内容']),
    column('decidedOn', '行政行为决定日期', 'XW_JDRQ', 'ALWAYS', 10, 'DATE', ['作出日期']),
    column('validFrom', '有效期自', 'XW_YXQZ', 'OPTIONAL', 10, 'DATE'),
    column('validUntil', '有效期至', 'XW_YXZ', 'OPTIONAL', 10, 'DATE'),
    column('authority', '行政机关', 'XW_JG', 'ALWAYS', 200, 'TEXT', ['实施机关']),
    column('authorityCode', '行政机关统一社会信用代码', 'XW_JGDM', 'ALWAYS', 18, 'USCC', ['行政机关代码']),
    ...sourceColumns('XW'),
  ],
}

export const templates: Readonly<Record<ActTemplate, Template>> = {
  PENALTY_2018: penalty,
  LICENCE_2018: licence,
  OTHER_ACT: otherAct,
}

/** The Chinese column names of a template, in its order: the header of an export. */
export function columnsOf(template: ActTemplate): string[] {
  return templates[template].columns.map(({ name }) => name)
}

/** The column of a template that fills a field; every key of a template's facts has one. */
export function columnOf(template: ActTemplate, key: Key): Column {
  const found = templates[template].columns.find((each) => each.key === key)
  if (!found) throw new TypeError(`${template} has no column for ${key}`)
  return found
}

/** Columns 1 to 11: 行政相对人. `owner` is what the template writes before 证件类型 for the natural person. */
function partyColumns(prefix: 'CF' | 'XK' | 'XW', owner: string): Column[] {
  const numbered = (n: number, name: string) => [
    `行政相对人代码_${n}`,
    `行政相对人代码${n}(${name})`,
    `行政相对人代码-${name}`,
    name,
  ]
  const code = (
    key: Key,
    n: number,
    name: string,
    tail: string,
    kind: ValueKind,
    required: RequiredRule,
    max: number,
  ): Column =>
    column(key, `行政相对人代码_${n}(${name})`, `${prefix}_XDR_${tail}`, required, max, kind, numbered(n, name))
  return [
    column('name', '行政相对人名称', `${prefix}_XDR_MC`, 'ALWAYS', 200, 'TEXT', ['相对人名称']),
    column('partyKind', '行政相对人类别', `${prefix}_XDR_LB`, 'ALWAYS', 32, 'PARTY_KIND', [`${prefix}_XDR_TYPE`]),
    code('uscc', 1, '统一社会信用代码', 'SHXYM', 'USCC', 'BY_PARTY', 18),
    code('businessRegNo', 2, '工商注册号', 'GSZC', 'TEXT', 'BY_PARTY', 50),
    code('orgCode', 3, '组织机构代码', 'ZZJG', 'ORG_CODE', 'OPTIONAL', 9),
    code('taxNo', 4, '税务登记号', 'SWDJ', 'TEXT', 'OPTIONAL', 50),
    code('institutionNo', 5, '事业单位证书号', 'SYDW', 'TEXT', 'OPTIONAL', 50),
    code('socialOrgNo', 6, '社会组织登记证号', 'SHZZ', 'TEXT', 'OPTIONAL', 50),
    column('legalRepresentative', '法定代表人', `${prefix}_FRDB`, 'BY_PARTY', 50, 'TEXT', ['法定代表人姓名']),
    column('legalRepresentativeIdKind', '法定代表人证件类型', `${prefix}_FR_ZJLX`, 'BY_PARTY', 64, 'ID_KIND'),
    {
      ...column('legalRepresentativeIdNo', '法定代表人证件号码', `${prefix}_FR_ZJHM`, 'BY_PARTY', 64, 'ID_NO', [
        '法定代表人证件号',
      ]),
      implies: {
        by: [`${prefix}_FR_SFZH`, '法定代表人身份证号', '法定代表人身份证号码'],
        key: 'legalRepresentativeIdKind',
        value: '身份证',
      },
    },
    column('idKind', `${owner}证件类型`, `${prefix}_XDR_ZJLX`, 'BY_PARTY', 64, 'ID_KIND', [
      '证件类型',
      '自然人证件类型',
    ]),
    column('idNo', `${owner}证件号码`, `${prefix}_XDR_ZJHM`, 'BY_PARTY', 64, 'ID_NO', ['证件号码', '自然人证件号码']),
  ]
}

function sourceColumns(prefix: 'CF' | 'XK' | 'XW'): Column[] {
  return [
    column('source', '数据来源单位', `${prefix}_SJLY`, 'ALWAYS', 200, 'TEXT'),
    column('sourceCode', '数据来源单位统一社会信用代码', `${prefix}_SJLYDM`, 'ALWAYS', 18, 'USCC', [
      '数据来源单位代码',
    ]),
    column('remark', '备注', 'BZ', 'OPTIONAL', 4000, 'TEXT'),
  ]
}

function column(
  key: Key,
  name: string,
  code: string,
  required: RequiredRule,
  max: number,
  kind: ValueKind,
  aliases: readonly string[] = [],
): Column {
  return { key, name, code, aliases, required, max, kind }
}
