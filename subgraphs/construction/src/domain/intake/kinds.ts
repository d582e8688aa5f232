import { refusal, XinluError } from '@xinlu/schema'
import type { ConstructionFactKind } from '../../generated.ts'
import { changeTitles, partTitles, projectTitles, roleTitles, severityTitles } from '../titles.ts'
import { amount, day, month, oneOf, price, type Reader, reference, share, whole, words, yes } from './readers.ts'

/** One value of a line: what it is called, how it is read, whether a line must have it. */
export interface Field {
  title: string
  read: Reader
  needed?: true
}

const some = (title: string, read: Reader): Field => ({ title, read })
const must = (title: string, read: Reader): Field & { needed: true } => ({ title, read, needed: true })

const ref = must('来源编号', reference('来源编号'))
const subject = reference('主体')
const contract = must('合同编号', reference('合同编号'))
/** Compared with what is known, and kept nowhere. */
const asItStands: Reader = (text) => text
const firmName = some('企业名称', asItStands)
const role = must('从业类别', oneOf(roleTitles))

/** The values of each kind of line, in the order in which they are read. */
export const fields = {
  PROJECT: {
    ref,
    name: must('项目名称', words('项目名称', 100)),
    kind: must('项目类别', oneOf(projectTitles)),
    ownerName: must('项目法人', words('项目法人', 100)),
    owner: some('项目法人代码', subject),
    startsOn: some('开工日期', day),
    endsOn: some('完工日期', day),
  },
  SECTION: {
    ref,
    project: must('项目编号', reference('项目编号')),
    name: must('合同段名称', words('合同段名称', 100)),
    price: must('标价（元）', price),
    client: must('发包人', words('发包人', 100)),
  },
  CONTRACT: {
    ref,
    subject: must('统一社会信用代码', subject),
    name: firmName,
    role,
    section: some('合同段编号', reference('合同段编号')),
    projectName: some('项目名称', words('项目名称', 100)),
    sectionName: some('合同段名称', words('合同段名称', 100)),
    client: some('发包人', words('发包人', 100)),
    signedOn: must('签订日期', day),
    startsOn: some('开始日期', day),
    endsOn: some('结束日期', day),
    price: must('合同价（元）', price),
    consortiumLead: some('联合体牵头人', yes),
    share: some('联合体份额', share),
  },
  KEY_PERSON: {
    ref,
    contract,
    practitioner: some('从业人员主体编号', subject),
    name: must('姓名', words('姓名', 40)),
    post: must('岗位', words('岗位', 40)),
    startsOn: must('任职开始日期', day),
    endsOn: some('任职结束日期', day),
  },
  PERFORMANCE: {
    contract,
    subject: some('统一社会信用代码', subject),
    name: firmName,
    year: must('年度', whole('年度', 2000, 2100)),
    progress: must('完成比例', share),
    startedOn: some('开工日期', day),
    finishedOn: some('完工日期', day),
    performed: must('参加履约评价', yes),
    bid: must('参加投标评价', yes),
  },
  BID: {
    ref,
    subject: must('统一社会信用代码', subject),
    name: firmName,
    role,
    section: some('合同段编号', reference('合同段编号')),
    projectName: some('项目名称', words('项目名称', 100)),
    sectionName: some('合同段名称', words('合同段名称', 100)),
    openedOn: must('开标日期', day),
  },
  CONDUCT: {
    ref,
    subject: must('统一社会信用代码', subject),
    name: firmName,
    role,
    code: must('行为代码', reference('行为代码')),
    title: some('行为名称', asItStands),
    part: some('行为类别', oneOf(partTitles)),
    contract: some('合同编号', reference('合同编号')),
    bid: some('投标编号', reference('投标编号')),
    occurredOn: must('发生日期', day),
    foundOn: some('认定日期', day),
    times: some('次数', whole('次数', 1, 999)),
    correctedOn: some('整改日期', day),
    foundBy: must('认定单位', words('认定单位', 100)),
    docNo: must('认定文号', words('认定文号', 80)),
    publishedOn: some('公布日期', day),
  },
  WAGE: {
    contract,
    month: must('月份', month),
    workers: must('农民工人数', whole('农民工人数', 0, 999_999)),
    paidShare: must('已支付比例', share),
    arrears: must('拖欠金额（元）', amount),
  },
  SAFETY: {
    ref,
    contract,
    occurredOn: must('发生日期', day),
    severity: must('事故等级', oneOf(severityTitles)),
    deaths: must('死亡人数', whole('死亡人数', 0, 9999)),
    injured: must('受伤人数', whole('受伤人数', 0, 9999)),
    liable: must('是否负有责任', yes),
  },
  FIRM_CHANGE: {
    ref,
    subject: must('统一社会信用代码', subject),
    kind: must('变更类别', oneOf(changeTitles)),
    changedOn: must('变更日期', day),
    of: must('原企业', words('原企业', 400)),
  },
} as const satisfies Readonly<Record<ConstructionFactKind, Readonly<Record<string, Field>>>>

export type Fields = typeof fields

/** A line of a kind as it was read. */
export type Said<Kind extends ConstructionFactKind> = {
  readonly [Name in keyof Fields[Kind]]: Fields[Kind][Name] extends { needed: true } ? string : string | null
}

/** A line as it came: every value text. */
export type Line = Readonly<Record<string, string | null | undefined>>

/** A value as it came, without blanks around it, nor the apostrophe by which a sheet keeps a text from being a formula. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFC')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')

/** What a list in one cell names, each by itself. */
export const listed = (text: string): string[] => text.split(/[、,，;；\s]+/u).filter(Boolean)

/** A line's values, read; BAD_INPUT for the first that is missing or is none. */
export function readLine<Kind extends ConstructionFactKind>(kind: Kind, line: Line): Said<Kind> {
  const read: Record<string, string | null> = {}
  for (const [name, field] of Object.entries<Field>(fields[kind])) {
    const text = plain(line[name])
    if (text === '' && field.needed) throw missing(field.title)
    try {
      read[name] = text === '' ? null : field.read(text)
    } catch (error) {
      throw named(error, field.title)
    }
  }
  return read as Said<Kind>
}

const missing = (title: string) =>
  refusal('BAD_INPUT', { expected: `${title}: a value`, got: 'none', todo: `write ${title}` })

/** The same refusal, saying which value it is about. */
function named(error: unknown, title: string): unknown {
  if (!(error instanceof XinluError)) return error
  const { expected, got, todo } = error.extensions
  return refusal(error.code, { expected: `${title}: ${expected}`, got, todo })
}
