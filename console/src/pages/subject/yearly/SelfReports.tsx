import { Alert, Typography } from 'antd'
import { useClient } from 'urql'
import {
  type AssessmentScheme,
  ConsoleSelfReport,
  ConsoleSelfScore,
  type ConstructionRole,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard } from '../../../parts/deed/Deed.tsx'
import { type Field, orNull } from '../../../parts/deed/fields.ts'
import { useWords } from '../../../words/words.tsx'
import { Sections } from './Sections.tsx'

/** Schemes of firms; a driver's cycle has no self-score. */
const schemes: readonly AssessmentScheme[] = [
  'FREIGHT',
  'COACH_LINE',
  'COACH_CHARTER',
  'TAXI',
  'PLATFORM_TAXI',
  'BUS',
  'REPAIR',
]

const common: readonly Field[] = [
  { key: 'year', label: '年度', extra: '已经结束的年度，如 2025' },
  { key: 'score', label: '自评得分' },
  { key: 'note', label: '自评说明', kind: 'text', optional: true },
  { key: 'proofs', label: '证明材料', kind: 'proofs', optional: true },
]

/** 年度自评: of the assessment of road transport and of the evaluation of construction; and what an owner has to look at. */
export default function SelfReports() {
  const { t } = useWords()
  const client = useClient()
  return (
    <>
      <Typography.Title level={1}>{t('年度自评')}</Typography.Title>
      <Alert type="info" showIcon title={t('逾期提交的自评仍会收下，并注明逾期。交通部门按已归集的事实评分。')} />
      <DeedCard
        name="self-score"
        title={t('质量信誉考核自评')}
        by="SUBJECT"
        fields={[
          { key: 'scheme', label: '考核类别', kind: 'choice', options: choicesOf('AssessmentScheme', t, schemes) },
          ...common,
        ]}
        send={({ given: { scheme, year, score = '', note }, proofs }) =>
          client
            .mutation(ConsoleSelfScore, {
              input: { scheme: scheme as AssessmentScheme, year: Number(year), score, note: orNull(note), proofs },
            })
            .toPromise()
        }
        said="自评已提交"
        okText="提交自评"
      />
      <DeedCard
        name="self-report"
        title={t('工程信用评价自评')}
        by="SUBJECT"
        fields={[
          { key: 'role', label: '从业类别', kind: 'choice', options: choicesOf('ConstructionRole', t) },
          ...common,
        ]}
        send={({ given: { role, year, score = '', note }, proofs }) =>
          client
            .mutation(ConsoleSelfReport, {
              input: { role: role as ConstructionRole, year: Number(year), score, note: orNull(note), proofs },
            })
            .toPromise()
        }
        said="自评已提交"
        okText="提交自评"
      />
      <Sections />
    </>
  )
}
