import { Table } from 'antd'
import dayjs from 'dayjs'
import { useQuery } from 'urql'
import { OverdueFigures } from '../../../ask/generated.ts'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Figure, Tile, WhyWithheld } from '../Tile.tsx'

const month = dayjs().format('YYYY-MM')

/** 本局逾期事项: the bureau's own overdue duties by unit and kind. */
export function OverdueTile() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: OverdueFigures, variables: { month } })
  return (
    <Tile
      title="本局逾期事项"
      query="console-overdue-figures"
      rooms={['enforcement', 'road-transport', 'supervision', 'governance']}
      asked={{ data: data?.overdueFigures, error, fetching }}
      again={() => again()}
      empty="没有逾期事项"
    >
      {(rows) => (
        <>
          <Table
            size="small"
            pagination={false}
            scroll={{ x: true }}
            rowKey={({ unit, kind }) => `${unit} ${kind}`}
            dataSource={rows}
            locale={{ emptyText: t('没有逾期事项') }}
            columns={[
              { title: t('单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
              { title: t('事项'), render: (_, { kind }) => t(named('DutyKind', kind)) },
              { title: t('未办结'), render: (_, { open, withheld }) => <Figure withheld={withheld} value={open} /> },
              {
                title: t('本年未按期'),
                render: (_, { late, withheld }) => <Figure withheld={withheld} value={late} />,
              },
            ]}
          />
          <WhyWithheld any={rows.some(({ withheld }) => withheld)} />
        </>
      )}
    </Tile>
  )
}
