import { Button } from 'antd'
import { useState } from 'react'
import { useQuery } from 'urql'
import { ConsoleDecisionsOf } from '../../../ask/generated.ts'
import { LookUp } from '../../../parts/LookUp.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { subjectKeyOf } from '../../../parts/subjectKey.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** 找主体与事由: the ids that a measure is proposed with, found by what a clerk knows. */
export function FindParty({ take }: { take: (found: { subjectId: string; penalty?: string }) => void }) {
  const { t } = useWords()
  const [party, setParty] = useState('')
  return (
    <>
      <LookUp
        id="measure-party"
        label={t('按名称或代码找主体')}
        button={t('查找主体')}
        party
        extra={t('找到后自动填写主体编号；以行政处罚为事由的，点“作为事由”填写事由编号。')}
        beside
        asked={setParty}
      />
      {party !== '' && <Found key={party} party={party} take={take} />}
    </>
  )
}

function Found({ party, take }: { party: string; take: (found: { subjectId: string; penalty?: string }) => void }) {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleDecisionsOf,
    variables: { key: subjectKeyOf(party) },
  })
  const id = data?.subject?.id
  const penalties = data?.subject?.profile?.enforcement?.decisions?.filter(({ kind }) => kind === 'PENALTY')
  return (
    <Rows
      title="该主体与它的行政处罚"
      asked={{ error, fetching, again: () => again() }}
      rows={data && (penalties ?? [])}
      empty="没有行政处罚，或者没有这个主体"
      rowKey={(one) => one.id}
      columns={[
        { title: t('文号'), dataIndex: 'docNo' },
        { title: t('决定日期'), dataIndex: 'decidedOn' },
        { title: t('公示'), render: (_, { publicity }) => t(named('PublicityState', publicity?.state)) },
        {
          title: t('办理'),
          render: (_, one) => (
            <Button
              size="small"
              aria-label={`${t('作为事由')} ${one.docNo}`}
              disabled={!id}
              onClick={() => id && take({ subjectId: id, penalty: one.id })}
            >
              {t('作为事由')}
            </Button>
          ),
        },
      ]}
    >
      {id && (
        <Button className="section" onClick={() => take({ subjectId: id })}>
          {t('填写这个主体的编号')}
        </Button>
      )}
    </Rows>
  )
}
