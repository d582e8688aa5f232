import { Card, Table } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../../../words/words.tsx'

interface Column<Row> {
  title: string
  of: (row: Row) => ReactNode
}

/** One part of what changes, as a table; nothing where it has no rows. */
export function Part<Row extends object>({
  title,
  rows,
  count,
  columns,
}: {
  title: string
  rows: readonly Row[] | null
  count: number | null
  columns: readonly Column<Row>[]
}) {
  const { t } = useWords()
  const numbered = (rows ?? []).map((row, at) => ({ row, at }))
  if (numbered.length === 0) return null
  const told = count ?? numbered.length
  const more = told > numbered.length ? `，${t('只列前')} ${numbered.length}` : ''
  return (
    <Card className="section" title={<h2>{`${t(title)}（${told}${more}）`}</h2>}>
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        rowKey={({ at }) => at}
        dataSource={numbered}
        columns={columns.map(({ title: head, of }) => ({
          key: head,
          title: t(head),
          render: (_, { row }) => <span className="blast-cell">{of(row)}</span>,
        }))}
      />
    </Card>
  )
}
