import { Alert, Button, Table } from 'antd'
import { useCalled } from '../../parts/called.ts'
import { Held } from '../../parts/Held.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { coordinateAt, enumAt } from './wanted.ts'

/** What came under a grant. */
export interface Came {
  data: unknown
  /** The signed proof of the answer. */
  receipt: unknown
  /** The code of the subject asked about; null where it was asked by variables of one's own. */
  of: string | null
}

/** Every value of an answer with its place, in the order in which it came. */
function placesOf(value: unknown, place: string): { place: string; value: string | null }[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [{ place, value: null }]
    return value.flatMap((one, n) => placesOf(one, `${place}[${n + 1}]`))
  }
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, one]) => placesOf(one, place === '' ? name : `${place}.${name}`))
  return [{ place, value: value === null ? null : String(value) }]
}

/** The answer as a table, and its receipt to be kept. */
export function What({ came: { data, receipt, of } }: { came: Came }) {
  const { t } = useWords()
  const called = useCalled()
  const id = receipt && typeof receipt === 'object' && 'id' in receipt ? String(receipt.id) : null
  const keep = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }))
    link.download = `receipt-${id}.json`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  const rows = placesOf(data, '').map(({ place, value }) => {
    const coordinate = coordinateAt(place.replace(/\[\d+\]/g, ''))
    return { place, coordinate, value: named(enumAt[coordinate ?? ''] ?? '', value) || value }
  })
  return (
    <>
      {id && (
        <Alert
          className="section"
          type="success"
          showIcon
          title={`${t('回执编号')} ${id}`}
          action={
            <Button size="small" onClick={keep}>
              {t('保存回执')}
            </Button>
          }
        />
      )}
      <Table
        title={() => (of ? `${t('查询结果')} ${of}` : t('查询结果'))}
        size="small"
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        scroll={{ x: true }}
        rowKey="place"
        dataSource={rows}
        columns={[
          { title: t('内容'), render: (_, { coordinate }) => coordinate && called.coordinate(coordinate) },
          { title: t('值'), render: (_, { value }) => <Held value={value === null ? null : t(value)} /> },
          { title: t('位置'), render: (_, { place }) => <span className="code">{place}</span> },
        ]}
      />
    </>
  )
}
