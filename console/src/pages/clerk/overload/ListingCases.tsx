import { Typography } from 'antd'
import { useQuery } from 'urql'
import { ConsoleListingCases } from '../../../ask/generated.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Party } from './Party.tsx'

/** 认定办理清单: every case of the list, whatever became of it. */
export default function ListingCases() {
  const { t } = useWords()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleListingCases,
    variables: { after: turning.after },
  })
  const page = data?.listingCases
  return (
    <>
      <Typography.Title level={1}>{t('认定办理清单')}</Typography.Title>
      <Rows
        title="全部认定案件"
        asked={{ error, fetching, again: () => again() }}
        rows={page && (page.nodes ?? [])}
        empty="还没有认定案件"
        rowKey={({ id }) => id ?? ''}
        detail={({ statements, reason, removalReason }) => (
          <Typography.Paragraph>
            {`${t('陈述申辩')}：${statements?.join('；') || t('无')}；${t('决定理由')}：${reason ?? t('无')}；${t('移出原因')}：${removalReason ?? t('无')}`}
          </Typography.Paragraph>
        )}
        columns={[
          {
            title: t('责任主体'),
            render: (_, { subject }) => <Party id={subject?.id} registered={subject?.registered} />,
          },
          { title: t('当事人'), render: (_, { partyId, party }) => <Party id={partyId} registered={party} /> },
          { title: t('失信情形'), dataIndex: 'circumstance' },
          { title: t('季度'), dataIndex: 'quarter' },
          { title: t('状态'), render: (_, { state }) => t(named('ListingState', state)) },
          { title: t('决定日期'), dataIndex: 'decidedOn' },
          { title: t('决定单位'), render: (_, { decidedBy }) => t(unitNames[decidedBy ?? ''] ?? decidedBy ?? '') },
          { title: t('公示截止'), dataIndex: 'publicUntil' },
          { title: t('移出日期'), dataIndex: 'removedOn' },
        ]}
      />
      <Turn turning={turning} pageInfo={page?.pageInfo} />
    </>
  )
}
