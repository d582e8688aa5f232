import { Button, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useQuery } from 'urql'
import { ConsoleDecisionsOf } from '../../../ask/generated.ts'
import { LookUp } from '../../../parts/LookUp.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { subjectKeyOf } from '../../../parts/subjectKey.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import type { Case } from './case.ts'

/** 按当事人找案件: also those that are not for publicity, which stand on no worklist of publicity. */
export function FindCase({ take }: { take: (one: Case) => void }) {
  const { t } = useWords()
  const [party, setParty] = useState('')
  return (
    <>
      <LookUp
        id="case-party"
        label={t('按当事人找没有结案的案件')}
        button={t('查找案件')}
        party
        extra={t('放下的案件如果依法不公示，不在上面的清单里，在这里找。')}
        className="section no-print"
        beside
        asked={setParty}
      />
      {party !== '' && <Found key={party} party={party} take={take} />}
    </>
  )
}

function Found({ party, take }: { party: string; take: (one: Case) => void }) {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleDecisionsOf,
    variables: { key: subjectKeyOf(party) },
  })
  const open = data?.subject?.profile?.enforcement?.decisions?.filter(({ state }) => state && state !== 'CLOSED')
  return (
    <Rows
      title="该当事人没有结案的案件"
      asked={{ error, fetching, again: () => again() }}
      rows={data && (open ?? [])}
      empty="没有在本系统登记而没有结案的案件，或者没有这个主体"
      rowKey={({ id }) => id}
      columns={[
        { title: t('文号'), dataIndex: 'docNo' },
        { title: t('决定日期'), dataIndex: 'decidedOn' },
        { title: t('办理状态'), render: (_, { state }) => t(named('CourseState', state)) },
        {
          title: t('缺少文书'),
          render: (_, { missingDocuments }) =>
            missingDocuments?.map((one) => <Tag key={one}>{t(named('DocumentKind', one))}</Tag>),
        },
        {
          title: t('办理'),
          render: (_, { id, docNo, kind, decidedOn, state, missingDocuments }) => (
            <Button
              size="small"
              aria-label={`${t('继续办理')} ${docNo}`}
              onClick={() =>
                take({
                  ...{ id, docNo, kind, decidedOn, state, missingDocuments },
                  ...{ documents: [], services: [], publicity: null, repair: null },
                })
              }
            >
              {t('继续办理')}
            </Button>
          ),
        },
      ]}
    >
      {fetching && <Typography.Text>{t('正在查询')}</Typography.Text>}
    </Rows>
  )
}
