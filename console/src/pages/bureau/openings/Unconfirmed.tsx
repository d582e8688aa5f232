import { Button } from 'antd'
import { useClient, useQuery } from 'urql'
import { ConsoleConfirmOpening, ConsoleOpenings } from '../../../ask/generated.ts'
import { useDeeds } from '../../../parts/deed/Deed.tsx'
import { reason } from '../../../parts/deed/fields.ts'
import { countyTime } from '../../../parts/instant.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** 待确认的应急查阅: confirmed by a second person, never by who opened it. */
export function Unconfirmed() {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleOpenings, variables: { after: turning.after } })
  const page = data?.unconfirmedEmergencies
  return (
    <>
      <Rows
        title="待第二人确认的应急查阅"
        asked={{ error, fetching, again: () => again() }}
        rows={page && (page.nodes ?? [])}
        empty="没有待确认的应急查阅"
        rowKey={({ id }) => id ?? ''}
        columns={[
          { title: t('开启编号'), render: (_, { id }) => <span className="code">{id}</span> },
          { title: t('紧急事由'), dataIndex: 'reason' },
          { title: t('申请单位'), dataIndex: 'org' },
          { title: t('开启人'), dataIndex: 'holder' },
          { title: t('状态'), render: (_, { state }) => t(named('OpeningState', state)) },
          { title: t('确认期限'), render: (_, { confirmUntil }) => countyTime(confirmUntil) },
          {
            title: t('办理'),
            render: (_, { id }) => (
              <Button
                size="small"
                aria-label={`${t('确认')} ${id}`}
                onClick={() =>
                  open({
                    name: `confirm ${id}`,
                    title: t('第二人确认'),
                    fields: [{ ...reason, label: '确认意见' }],
                    send: ({ given }) =>
                      client.mutation(ConsoleConfirmOpening, { id: id ?? '', reason: given.reason ?? '' }).toPromise(),
                    said: '已确认',
                    done: () => again(),
                  })
                }
              >
                {t('确认')}
              </Button>
            ),
          },
        ]}
      />
      <Turn turning={turning} pageInfo={page?.pageInfo} />
      {shown}
    </>
  )
}
