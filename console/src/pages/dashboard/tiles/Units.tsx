import { Table } from 'antd'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { PublicityQuality } from '../../../ask/generated.ts'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Figure, Tile, WhyWithheld } from '../Tile.tsx'
import { from, to } from './window.ts'

/** 各单位双公示质量 of the last twelve whole months: how complete, compliant and timely each unit's publications are. */
export function UnitsTile() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: PublicityQuality, variables: { from, to } })
  const shown = (figure: { display?: string | null; suppressed?: boolean | null } | null | undefined) => (
    <Figure withheld={figure?.suppressed} value={figure?.suppressed ? null : figure?.display} />
  )
  return (
    <Tile
      title="各单位双公示质量"
      query="dashboard-publicity-quality"
      rooms={['enforcement']}
      asked={{ data: data?.publicityQuality, error, fetching }}
      again={() => again()}
      empty="这段时间没有决定"
    >
      {(units) => (
        <>
          <p>{`${from} — ${to}`}</p>
          <Table
            size="small"
            pagination={false}
            scroll={{ x: true }}
            rowKey={({ group }) => group ?? ''}
            dataSource={units}
            columns={[
              { title: t('单位'), render: (_, { group }) => t(unitNames[group ?? ''] ?? group ?? '') },
              { title: t('应公示'), render: (_, { total }) => shown(total) },
              { title: t('及时率'), render: (_, { timely }) => shown(timely) },
              { title: t('合规率'), render: (_, { compliant }) => shown(compliant) },
              { title: t('未公示'), render: (_, { missing }) => shown(missing) },
            ]}
          />
          <WhyWithheld
            any={units.some((one) =>
              [one.total, one.timely, one.compliant, one.missing].some((figure) => figure?.suppressed),
            )}
          />
          <Link to="/quality">{t('选择其他月份')}</Link>
        </>
      )}
    </Tile>
  )
}
