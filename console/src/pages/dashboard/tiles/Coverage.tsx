import { Statistic, Table } from 'antd'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { type Covered, useCoverage } from '../sources.tsx'
import { Tile } from '../Tile.tsx'
import { type Month, monthsOf, totalOf } from './months.ts'

/** How dark a month is: a hole is worse than a late one, a late one worse than a double. */
const toneOf = ({ due, late, missing, doubles }: Month) =>
  missing > 0 ? 'heat-missing' : late > 0 ? 'heat-late' : doubles > 0 ? 'heat-double' : due > 0 ? 'heat-good' : ''

/** 归集覆盖: unit × month as a heat map that is a table, with what is missing, late and double in words. */
export function CoverageTile() {
  const { t } = useWords()
  const { covered, error, fetching, again } = useCoverage()
  return (
    <Tile
      title="信用信息归集覆盖"
      query="console-coverage"
      rooms={[...new Set(covered?.sources?.map(({ room }) => room ?? ''))]}
      asked={{ data: covered, error, fetching }}
      again={again}
      empty="这一年没有归集目录"
    >
      {(found) => (
        <>
          <p>{found.title}</p>
          <div className="figures">
            <Statistic title={t('应归集')} value={found.total?.due ?? t('无')} />
            <Statistic title={t('按时')} value={found.total?.inTime ?? t('无')} />
            <Statistic title={t('迟报')} value={found.total?.late ?? t('无')} />
            <Statistic title={t('缺报')} value={found.total?.holes ?? t('无')} />
            <Statistic title={t('重报')} value={found.total?.doubles ?? t('无')} />
            <Statistic
              title={t('及时率')}
              value={found.total?.share ? `${(Number(found.total.share) * 100).toFixed(1)} %` : t('无')}
            />
          </div>
          <Heat covered={found} />
        </>
      )}
    </Tile>
  )
}

function Heat({ covered: { year, cells } }: { covered: Covered }) {
  const { t } = useWords()
  const said = ({ due, late, missing, doubles }: Month) =>
    [
      missing > 0 && `${t('缺')}${missing}`,
      late > 0 && `${t('迟')}${late}`,
      doubles > 0 && `${t('重')}${doubles}`,
      missing + late + doubles === 0 && due > 0 && '✓',
    ]
      .filter(Boolean)
      .join(' ')
  const rows = [...monthsOf(cells)]
    .map(([unit, months]) => ({ unit, months, total: totalOf(months) }))
    .sort((a, b) => b.total.missing - a.total.missing || b.total.late - a.total.late || (a.unit < b.unit ? -1 : 1))
  return (
    <Table
      className="heat section"
      size="small"
      bordered
      pagination={false}
      scroll={{ x: true }}
      rowKey="unit"
      dataSource={rows}
      title={() => `${year} ${t('年各单位逐月归集情况')}`}
      footer={() =>
        t('缺：缺报；迟：迟报；重：重报；✓：全部按时；空白：没有应报或尚未到期。按季、按年报送的记在期末月份。')
      }
      locale={{ emptyText: t('还没有到期的报送') }}
      columns={[
        { title: t('单位'), fixed: 'start', render: (_, { unit }) => t(unitNames[unit] ?? unit) },
        ...Array.from({ length: 12 }, (_, place) => ({
          title: `${place + 1}`.padStart(2, '0'),
          key: `${place}`,
          align: 'center' as const,
          onCell: ({ months }: (typeof rows)[number]) => ({
            className: `heat-cell ${months[place] ? toneOf(months[place]) : ''}`,
          }),
          render: (_: unknown, { months }: (typeof rows)[number]) => (months[place] ? said(months[place]) : ''),
        })),
        { title: t('应归集'), render: (_, { total }) => total.due },
        { title: t('缺报'), render: (_, { total }) => total.missing },
        { title: t('迟报'), render: (_, { total }) => total.late },
        { title: t('重报'), render: (_, { total }) => total.doubles },
      ]}
    />
  )
}
