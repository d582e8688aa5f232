import { Alert, Typography } from 'antd'
import { useClient, useQuery } from 'urql'
import {
  ConsoleAssessments,
  ConsoleDecideAssessmentObjection,
  ConsoleDecideBreachObjection,
  ConsoleDecideEvaluationObjection,
  ConsoleEvaluations,
  ConsoleResultObjections,
} from '../../../ask/generated.ts'
import { type Field, type Given, orNull } from '../../../parts/deed/fields.ts'
import { useWords } from '../../../words/words.tsx'
import { type Contest, Contests } from './Contests.tsx'

/** 考核与评价异议办理: results that a subject objects to, decided by a unit and a person with no hand in them; what is upheld corrects a fact. */
export default function ResultObjections() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleResultObjections })
  // What a result rests on stands in the worklists of those who assess.
  const [{ data: assessments }] = useQuery({ query: ConsoleAssessments, variables: { unit: null } })
  const [{ data: evaluations }] = useQuery({ query: ConsoleEvaluations, variables: { unit: null } })
  const asked = { error, fetching, again: () => again() }
  const factsOf = (id: string | null): Contest['facts'] =>
    (
      assessments?.assessmentWorklist?.find(({ assessment }) => assessment?.id === id)?.assessment?.explanation
        ?.contributions ?? []
    ).flatMap(({ factId, occurredOn, points, evidenceRef }) =>
      factId ? [{ value: factId, label: `${occurredOn} ${points} ${evidenceRef}` }] : [],
    )
  const conductsOf = (id: string | null): Contest['facts'] =>
    (
      evaluations?.evaluationWorklist?.find(({ evaluationId }) => evaluationId === id)?.evaluation?.explanation
        ?.contributions ?? []
    ).flatMap(({ factId, title, occurredOn, points }) =>
      factId ? [{ value: factId, label: `${occurredOn ?? ''} ${title} ${points}` }] : [],
    )
  return (
    <>
      <Typography.Title level={1}>{t('考核与评价异议办理')}</Typography.Title>
      <Alert
        type="info"
        showIcon
        title={t('经手结果的单位和人员不得处理对它的异议；这里只列出本单位可以处理的异议。')}
      />
      <Contests
        title="考核异议"
        asked={asked}
        contests={data?.assessmentObjectionWorklist?.map((one) => ({
          ...one,
          about: one.assessmentId,
          facts: factsOf(one.assessmentId),
        }))}
        correcting={correcting('数量', 'quantity', '撤回该事实')}
        decide={(id, uphold, { fact = '', how, amount, correctedOn, reason = '' }) =>
          client
            .mutation(ConsoleDecideAssessmentObjection, {
              ...{ id, uphold, reason },
              ...(uphold && {
                corrections: [
                  how === 'STRUCK'
                    ? { factId: fact, withdrawn: true }
                    : { factId: fact, quantity: orNull(amount), correctedOn: orNull(correctedOn) },
                ],
              }),
            })
            .toPromise()
        }
      />
      <Contests
        title="评价异议"
        asked={{ ...asked, error: undefined }}
        contests={data?.evaluationObjectionWorklist?.map((one) => ({
          ...one,
          about: one.evaluationId,
          facts: conductsOf(one.evaluationId),
        }))}
        correcting={[...correcting('次数', 'times', '撤销该事实'), ...section]}
        decide={(id, uphold, given) =>
          client
            .mutation(ConsoleDecideEvaluationObjection, {
              ...{ id, uphold, reason: given.reason ?? '' },
              ...(uphold && corrected(given)),
            })
            .toPromise()
        }
      />
      <Contests
        title="违诺认定异议"
        asked={{ ...asked, error: undefined }}
        contests={data?.breachObjectionWorklist?.map((one) => ({
          ...one,
          about: one.commitmentId,
          mustNotBeDecidedBy: [],
          facts: [],
        }))}
        correcting={[]}
        decide={(id, uphold, { reason = '' }) =>
          client.mutation(ConsoleDecideBreachObjection, { id, uphold, reason }).toPromise()
        }
      />
    </>
  )
}

/** 更正: of a fact that a result rests on; its number is chosen where it is known, and typed where not. */
const correcting = (amount: string, key: string, strike: string): readonly Field[] => [
  {
    key: 'how',
    label: '怎样更正',
    kind: 'choice',
    options: [
      { value: 'STRUCK', label: strike },
      { value: 'AMENDED', label: '更正该事实' },
      ...(key === 'times' ? [{ value: 'SECTION', label: '更正合同段' }] : []),
    ],
  },
  { key: 'fact', label: '事实编号', when: ({ how }) => how !== 'SECTION' },
  { key: 'amount', label: amount, optional: true, when: ({ how }) => how === 'AMENDED' },
  { key: 'correctedOn', label: '整改日期', kind: 'day', optional: true, when: ({ how }) => how === 'AMENDED' },
]

const yesOrNo = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '否' },
]

/** 更正合同段: what is said of a section's performance in the year. */
const section: readonly Field[] = [
  { key: 'contract', label: '合同编号', when: ({ how }) => how === 'SECTION' },
  {
    ...{ key: 'performed', label: '是否参加履约评价', kind: 'choice', options: yesOrNo, optional: true },
    when: ({ how }) => how === 'SECTION',
  },
  {
    ...{ key: 'bid', label: '是否参加投标评价', kind: 'choice', options: yesOrNo, optional: true },
    when: ({ how }) => how === 'SECTION',
  },
  { key: 'progress', label: '完成比例', optional: true, extra: '0 到 1', when: ({ how }) => how === 'SECTION' },
]

const truthOf = (chosen: string | undefined) => (chosen ? chosen === 'yes' : null)

function corrected({ how, fact = '', amount, correctedOn, contract = '', performed, bid, progress }: Given) {
  if (how === 'SECTION')
    return {
      sections: [
        { contractId: contract, performed: truthOf(performed), bid: truthOf(bid), progress: orNull(progress) },
      ],
    }
  if (how === 'STRUCK') return { corrections: [{ factId: fact, struck: true }] }
  return {
    corrections: [{ factId: fact, times: amount ? Number(amount) : null, correctedOn: orNull(correctedOn) }],
  }
}
