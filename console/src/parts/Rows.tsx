import { Card, Table, type TableProps } from 'antd'
import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { useWords } from '../words/words.tsx'
import { Asked } from './Asked.tsx'

/** A list below its heading: on its way, refused, empty, or its rows. */
export function Rows<Row extends object>({
  title,
  asked: { error, fetching, again },
  rows,
  empty,
  rowKey,
  columns,
  detail,
  children,
}: {
  title: string
  asked: { error: CombinedError | undefined; fetching: boolean; again: () => void }
  rows: readonly Row[] | null | undefined
  empty: string
  rowKey: (row: Row) => string
  columns: NonNullable<TableProps<Row>['columns']>
  /** What a row says besides, when it is opened. */
  detail?: (row: Row) => ReactNode
  children?: ReactNode
}) {
  const { t } = useWords()
  return (
    <Card className="section" title={<h2>{t(title)}</h2>}>
      {children}
      <Asked data={rows} error={error} fetching={fetching} again={again} empty={empty}>
        {(found) => (
          <Table
            size="small"
            scroll={{ x: true }}
            rowKey={rowKey}
            dataSource={[...found]}
            locale={{ emptyText: t(empty) }}
            pagination={{ pageSize: 15, hideOnSinglePage: true }}
            columns={columns}
            {...(detail && { expandable: { columnTitle: t('详情'), expandedRowRender: detail } })}
          />
        )}
      </Asked>
    </Card>
  )
}
