import { Button, Card, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useSession } from '../../../app/session.tsx'
import { ConsoleCases } from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { useDraft } from '../../../parts/draft.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Course } from './Course.tsx'
import type { Case } from './case.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { FindCase } from './FindCase.tsx'

/** 登记行政决定: the decision, its three documents, their service, and closing the case. */
export default function Record() {
  const { t } = useWords()
  const [open, setOpen, clear] = useDraft<Case | null>('case', null)
  return (
    <>
      <Typography.Title level={1}>{t('登记行政决定')}</Typography.Title>
      {open ? (
        <Course open={open} changed={setOpen} leave={clear} />
      ) : (
        <>
          <DecisionForm recorded={setOpen} />
          <Cases take={setOpen} />
        </>
      )}
    </>
  )
}

/** 在办案件: those of the unit that are not closed yet. */
function Cases({ take }: { take: (one: Case) => void }) {
  const { t } = useWords()
  const { person } = useSession()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleCases,
    variables: { unit: person?.unit ?? null },
  })
  const [page, setPage] = useState(1)
  return (
    <Card className="section" title={<h2>{t('待公示的在办案件')}</h2>}>
      <Asked data={data?.publicityWorklist} error={error} fetching={fetching} again={again} empty="没有在办案件">
        {(cases) => (
          <Table
            size="small"
            scroll={{ x: true }}
            rowKey={({ id }) => id}
            dataSource={cases.filter(({ state }) => state !== 'CLOSED')}
            locale={{ emptyText: t('没有在办案件') }}
            pagination={{ pageSize: 10, current: page, onChange: setPage, hideOnSinglePage: true }}
            columns={[
              { title: t('文号'), dataIndex: 'docNo' },
              { title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
              { title: t('决定日期'), dataIndex: 'decidedOn' },
              {
                title: t('办理状态'),
                render: (_, { state }) => (state ? t(named('CourseState', state)) : t('未在本系统办理')),
              },
              {
                title: t('缺少文书'),
                render: (_, { missingDocuments }) =>
                  missingDocuments?.map((one) => <Tag key={one}>{t(named('DocumentKind', one))}</Tag>),
              },
              {
                title: t('办理'),
                render: (_, one) => (
                  <Button
                    size="small"
                    aria-label={`${t('继续办理')} ${one.docNo}`}
                    onClick={() => take({ ...one, documents: [], services: [], publicity: null, repair: null })}
                  >
                    {t('继续办理')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Asked>
      <FindCase take={take} />
    </Card>
  )
}
