import { Table } from 'antd'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { Townships, type TownshipsQuery } from '../../../ask/generated.ts'
import { useWords } from '../../../words/words.tsx'
import { Figure, Tile, WhyWithheld } from '../Tile.tsx'

type Township = NonNullable<TownshipsQuery['townshipFigures']>[number]

/** Shades of the map, beside the one of what is withheld. */
const shades = 4

/** 乡镇分布: firms by township as a map of equal tiles, each leading to its firms; where townships lie is in no register, so no borders are drawn. */
export function TownshipsTile() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: Townships, variables: {} })
  return (
    <Tile
      title="乡镇分布"
      query="console-townships"
      rooms={['registry']}
      asked={{ data: data?.townshipFigures, error, fetching }}
      again={() => again()}
      empty="没有登记企业"
    >
      {(rows) => (
        <>
          <p>{t('颜色越深企业越多；方格不表示位置和边界。点乡镇看它的企业。')}</p>
          <ul className="map" aria-label={t('各乡镇企业数')}>
            {rows.map((row) => (
              <li key={row.township ?? ''} className={`map-${shade(row, rows)}`}>
                {row.township ? (
                  <Link to={`/subjects?township=${encodeURIComponent(row.township)}`}>
                    <Name row={row} />
                  </Link>
                ) : (
                  <Name row={row} />
                )}
              </li>
            ))}
          </ul>
          <details className="section">
            <summary>{t('列表')}</summary>
            <Table
              size="small"
              pagination={false}
              scroll={{ x: true }}
              rowKey={({ township }) => township ?? ''}
              dataSource={rows}
              columns={[
                { title: t('乡镇'), render: (_, { township }) => township ?? t('未登记乡镇') },
                {
                  title: t('企业数'),
                  align: 'right',
                  render: (_, { subjects, withheld }) => <Figure withheld={withheld} value={subjects} />,
                },
              ]}
            />
          </details>
          <WhyWithheld any={rows.some(({ withheld }) => withheld)} />
        </>
      )}
    </Tile>
  )
}

function Name({ row: { township, subjects, withheld } }: { row: Township }) {
  const { t } = useWords()
  return (
    <>
      <span>{township ?? t('未登记乡镇')}</span>
      <strong>
        <Figure withheld={withheld} value={subjects} />
      </strong>
    </>
  )
}

/** 0 for what is withheld, else 1 to 4 by where it lies between the county's smallest and largest. */
function shade({ subjects }: Township, rows: readonly Township[]): number {
  const shown = rows.flatMap((row) => (row.subjects === null ? [] : [row.subjects]))
  if (subjects === null) return 0
  const [least, most] = [Math.min(...shown), Math.max(...shown)]
  return 1 + Math.min(shades - 1, Math.floor((shades * (subjects - least)) / Math.max(1, most - least)))
}
