import { Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import {
  type AccidentGrade,
  type AccidentLiability,
  type ConductKind,
  ConsoleConducts,
  ConsoleStateConduct,
  type OverloadSubjectType,
  type ViolenceHarm,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard } from '../../../parts/deed/Deed.tsx'
import { type Field, type Given, orNull } from '../../../parts/deed/fields.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** Kinds that are proven by a decision. */
const decided: readonly string[] = ['SUSPENSION_ORDER', 'REPAIR_LICENCE_REVOKED', 'FORCING_PENALTY']
const accident = ({ kind }: Given) => kind === 'ACCIDENT'
const yes = (chosen: string | undefined) => (chosen ? chosen === 'yes' : null)

/** 失信事实: facts of the circumstances that no weighing tells, by the unit's own references. */
export default function Conducts() {
  const { t } = useWords()
  const client = useClient()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleConducts, variables: { after: turning.after } })
  const page = data?.conducts
  const yesOrNo = [
    { value: 'yes', label: t('是') },
    { value: 'no', label: t('否') },
  ]
  const fields: Field[] = [
    { key: 'sourceRef', label: '来源编号', extra: '本单位自己的编号；同一编号再次登记即更正' },
    { key: 'kind', label: '种类', kind: 'choice', options: choicesOf('ConductKind', t) },
    { key: 'subject', label: '主体', kind: 'subject' },
    { key: 'subjectType', label: '主体类型', kind: 'choice', options: choicesOf('OverloadSubjectType', t) },
    { key: 'on', label: '发生日期', kind: 'day' },
    { key: 'decision', label: '决定编号', when: ({ kind = '' }) => decided.includes(kind) },
    { key: 'grave', label: '情节严重', kind: 'choice', options: yesOrNo, optional: true },
    { key: 'withoutReason', label: '无正当理由', kind: 'choice', options: yesOrNo, optional: true },
    { key: 'policeDocNo', label: '公安机关处罚决定文号', optional: true },
    { key: 'deaths', label: '死亡人数', optional: true, when: accident },
    { key: 'injured', label: '受伤人数', optional: true, when: accident },
    {
      ...{ key: 'accidentGrade', label: '事故等级', kind: 'choice', options: choicesOf('AccidentGrade', t) },
      ...{ optional: true, when: accident },
    },
    {
      ...{ key: 'liability', label: '事故责任', kind: 'choice', options: choicesOf('AccidentLiability', t) },
      ...{ optional: true, when: accident },
    },
    {
      ...{ key: 'harm', label: '伤害后果', kind: 'choice', options: choicesOf('ViolenceHarm', t) },
      ...{ optional: true, when: ({ kind }) => kind === 'VIOLENCE' },
    },
    { key: 'evidence', label: '证据', kind: 'text', extra: '每行一件：文号或者文件摘要' },
    { key: 'struck', label: '作废', kind: 'choice', options: yesOrNo, optional: true },
    { key: 'reason', label: '更正理由', kind: 'text', optional: true, extra: '同一编号说法不同时必填' },
  ]
  return (
    <>
      <Typography.Title level={1}>{t('失信事实登记')}</Typography.Title>
      <DeedCard
        name="conduct"
        title={t('登记失信事实')}
        fields={fields}
        send={({ given }) =>
          client
            .mutation(ConsoleStateConduct, {
              input: {
                ...{ sourceRef: given.sourceRef ?? '', kind: given.kind as ConductKind, on: given.on ?? '' },
                ...{ subjectId: given.subject ?? '', subjectType: given.subjectType as OverloadSubjectType },
                ...{ decisionId: orNull(given.decision), policeDocNo: orNull(given.policeDocNo) },
                ...{ grave: yes(given.grave), withoutReason: yes(given.withoutReason), struck: yes(given.struck) },
                ...{ deaths: given.deaths ? Number(given.deaths) : null },
                ...{ injured: given.injured ? Number(given.injured) : null },
                accidentGrade: orNull(given.accidentGrade) as AccidentGrade | null,
                liability: orNull(given.liability) as AccidentLiability | null,
                harm: orNull(given.harm) as ViolenceHarm | null,
                evidence: (given.evidence ?? '').split('\n').flatMap((one) => (one.trim() === '' ? [] : [one.trim()])),
                reason: orNull(given.reason),
              },
            })
            .toPromise()
        }
        said="已登记"
        okText="登记"
        done={() => again()}
      />
      <Rows
        title="本单位登记的失信事实"
        asked={{ error, fetching, again: () => again() }}
        rows={page && (page.nodes ?? [])}
        empty="还没有登记失信事实"
        rowKey={({ id }) => id ?? ''}
        columns={[
          { title: t('来源编号'), dataIndex: 'sourceRef' },
          { title: t('种类'), render: (_, { kind }) => t(named('ConductKind', kind)) },
          { title: t('发生日期'), dataIndex: 'on' },
          { title: t('是否达到情形'), render: (_, { qualifies }) => t(qualifies ? '是' : '否') },
          { title: t('作废'), render: (_, { struck }) => t(struck ? '是' : '否') },
          { title: t('证据'), render: (_, { evidence }) => evidence?.join('、') },
        ]}
      />
      <Turn turning={turning} pageInfo={page?.pageInfo} />
    </>
  )
}
