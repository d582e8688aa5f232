import type { DecisionKind, PartyForm, RecordDecisionInput } from '../../../ask/generated.ts'

/** What is typed of a decision; every value as text until it is sent. */
export type Typed = Readonly<Record<string, string>> & { kind: DecisionKind; party: PartyForm }

export interface Field {
  key: string
  label: string
  /** Needed where it is shown. */
  needed: boolean
  as: 'line' | 'text' | 'day' | 'list'
  /** How it is written, where that is not plain from its label. */
  hint?: string
}

const line = (key: string, label: string, needed = false): Field => ({ key, label, needed, as: 'line' })
const text = (key: string, label: string, needed = false): Field => ({ key, label, needed, as: 'text' })
const day = (key: string, label: string, needed = false): Field => ({ key, label, needed, as: 'day' })

/** 当事人: what each kind of party is told by. */
export const partyFields = ({ kind, party }: Typed): Field[] => [
  line('party.name', party === 'NATURAL_PERSON' ? '姓名' : '名称', true),
  ...(party === 'NATURAL_PERSON'
    ? [line('party.idKind', '证件类型', true), line('party.idNo', '证件号码', true)]
    : [
        line('party.uscc', '统一社会信用代码', party === 'LEGAL_PERSON'),
        line('party.legalRepresentative', '法定代表人', party === 'LEGAL_PERSON'),
      ]),
  ...(party === 'SOLE_TRADER' ? [line('party.businessRegNo', '工商注册号')] : []),
  ...(kind === 'PENALTY' ? [line('party.address', '地址')] : []),
]

/** 决定: the columns of the template of its kind. */
export const decisionFields = ({ kind }: Typed): Field[] => [
  { ...line('docNo', '决定书文号', true), hint: '代字〔年份〕序号，用本单位的代字，如 晋吕文交罚〔2026〕12号' },
  day('decidedOn', '决定日期', true),
  ...(kind === 'PENALTY'
    ? [
        line('breachKind', '违法行为类型', true),
        text('breachFacts', '违法事实', true),
        line('basis', '处罚依据', true),
        { key: 'penaltyKinds', label: '处罚类别', needed: true, as: 'list' as const },
        text('content', '处罚内容', true),
        line('fine', '罚款金额（元）'),
        line('confiscated', '没收金额（元）'),
        line('suspendedLicence', '暂扣或吊销证照名称及编号'),
        { ...day('validUntil', '处罚有效期', true), hint: '没有期限的处罚选 2099-12-31（长期有效）' },
        text('evidence', '证据（只写入决定书）'),
        text('performance', '履行方式和期限（只写入决定书）'),
      ]
    : kind === 'LICENCE'
      ? [
          line('documentName', '许可决定文书名称', true),
          line('licenceKind', '许可类别', true),
          line('certificateName', '许可证书名称'),
          line('certificateNo', '许可编号'),
          text('content', '许可内容', true),
          day('validFrom', '有效期自', true),
          day('validUntil', '有效期至', true),
        ]
      : [
          line('documentName', '文书名称'),
          line('matter', '事项', true),
          text('content', '内容', true),
          line('basis', '依据'),
          day('validFrom', '有效期自'),
          day('validUntil', '有效期至'),
        ]),
  line('remark', '备注'),
]

/** Kinds of penalty (行政处罚法 第九条) as the template calls them. */
export const penaltyKinds = [
  '警告',
  '通报批评',
  '罚款',
  '没收违法所得',
  '没收非法财物',
  '暂扣许可证件',
  '吊销许可证件',
  '责令停产停业',
]

/** What is still to be typed. */
export const lacking = (typed: Typed): Field[] =>
  [...partyFields(typed), ...decisionFields(typed)].filter(({ key, needed }) => needed && !typed[key]?.trim())

/** What was typed as the API takes it: what its kind has no column for is left out. */
export function inputOf(typed: Typed): RecordDecisionInput {
  const of = (fields: Field[]) =>
    Object.fromEntries(
      fields.flatMap(({ key, as }) => {
        const value = typed[key]?.trim() ?? ''
        if (value === '') return []
        return [[key.replace('party.', ''), as === 'list' ? value.split('、') : value]]
      }),
    )
  return {
    ...of(decisionFields(typed)),
    kind: typed.kind,
    ...(typed.secret && { secret: typed.secret }),
    ...(typed.kind === 'PENALTY' && typed.summary === 'yes' && { summary: true }),
    party: { ...of(partyFields(typed)), kind: typed.party },
  } as RecordDecisionInput
}
