import { Alert, Button, Table } from 'antd'
import { Held } from '../../parts/Held.tsx'
import { useWords } from '../../words/words.tsx'

/** What came under a grant. */
export interface Came {
  data: unknown
  /** The signed proof of the answer. */
  receipt: unknown
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
export function What({ came: { data, receipt } }: { came: Came }) {
  const { t } = useWords()
  const id = receipt && typeof receipt === 'object' && 'id' in receipt ? String(receipt.id) : null
  const keep = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }))
    link.download = `receipt-${id}.json`
    link.click()
    URL.revokeObjectURL(link.href)
  }
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
        title={() => t('查询结果')}
        size="small"
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        scroll={{ x: true }}
        rowKey="place"
        dataSource={placesOf(data, '')}
        columns={[
          { title: t('位置'), render: (_, { place }) => <span className="code">{place}</span> },
          { title: t('值'), render: (_, { value }) => <Held value={value} /> },
        ]}
      />
    </>
  )
}
