import { Table } from 'antd'
import { useQuery } from 'urql'
import { CaseFigures } from '../../../ask/generated.ts'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Figure, Tile, WhyWithheld } from '../Tile.tsx'

/** 在办案件汇总: open cases in figures alone. */
export function CasesTile() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: CaseFigures, variables: {} })
  const rows = [...(data?.units ?? []), ...(data?.months ?? [])]
  return (
    <Tile
      title="在办案件"
      query="console-case-figures"
      rooms={['enforcement']}
      asked={{ data: data?.units && rows, error, fetching }}
      again={() => again()}
      empty="没有在办案件"
    >
      {(all) => (
        <>
          <Table
            size="small"
            pagination={false}
            scroll={{ x: true }}
            rowKey={({ by }) => by ?? ''}
            dataSource={all}
            columns={[
              { title: t('单位或立案月份'), render: (_, { by }) => t(unitNames[by ?? ''] ?? by ?? '') },
              {
                title: t('涉及主体数'),
                render: (_, { subjects, withheld }) => <Figure withheld={withheld} value={subjects} />,
              },
            ]}
          />
          <WhyWithheld any={all.some(({ withheld }) => withheld)} />
        </>
      )}
    </Tile>
  )
}
