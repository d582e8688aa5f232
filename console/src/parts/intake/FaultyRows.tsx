import type { SheetRow } from '@xinlu/cli/sheet/row'
import { Button, Card, Form, Input, Modal, Table, Tag, Typography } from 'antd'
import { type ReactNode, useState } from 'react'
import { useWords } from '../../words/words.tsx'
import { useDraft } from '../draft.ts'
import { reasons } from './reasons.ts'
import type { FaultyRow, RowFault, Run } from './run.ts'

type Mended = Readonly<Record<string, string>>

/** Columns are compared as the house compares them: without spaces, and with brackets of one width. */
const plain = (column: string) => column.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')')

/** 待改正的行: each fault with its reason, to be mended in its cell and sent again. */
export function FaultyRows({
  run,
  busy,
  again,
  settle,
}: {
  run: Run
  busy: boolean
  again: (rows: SheetRow[]) => Promise<void>
  settle?: (row: FaultyRow) => ReactNode
}) {
  const { t } = useWords()
  const [mended, setMended] = useDraft<Mended>(`mended ${run.sha256}`, {})
  const [whole, setWhole] = useState<FaultyRow | null>(null)
  const [sending, setSending] = useState(false)
  const at = (row: FaultyRow, column: number) => mended[`${row.line} ${column}`] ?? row.cells[column] ?? ''
  const write = (row: FaultyRow, column: number, value: string) =>
    setMended({ ...mended, [`${row.line} ${column}`]: value })
  const changed = run.faulty.filter(({ line }) => Object.keys(mended).some((key) => key.startsWith(`${line} `)))
  const send = async () => {
    setSending(true)
    await again(
      changed.map((row) => ({
        line: row.line,
        cells: run.columns.map((_, column) => (at(row, column) === '' ? null : at(row, column))),
      })),
    )
    setSending(false)
  }
  const faults = run.faulty.flatMap((row) => row.faults.map((fault, i) => ({ row, fault, i })))
  const columnOf = ({ column }: RowFault) =>
    column === null ? -1 : run.columns.findIndex((one) => plain(one) === plain(column))
  return (
    <Card
      className="section"
      title={<h2>{t('待改正的行')}</h2>}
      extra={
        <Button
          type="primary"
          disabled={busy || changed.length === 0}
          loading={sending}
          onClick={() => void send()}
        >{`${t('重新发送已改的行')}（${changed.length}）`}</Button>
      }
    >
      <Typography.Paragraph>
        {t('这些行已隔离：没有丢失，也没有生效。在“更正为”里改好后重新发送。')}
      </Typography.Paragraph>
      <Table
        size="small"
        scroll={{ x: true }}
        rowKey={({ row, i }) => `${row.line} ${i}`}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        dataSource={faults}
        columns={[
          { title: t('行号'), render: (_, { row }) => row.line },
          { title: t('列'), render: (_, { fault }) => fault.column },
          { title: t('原因'), render: (_, { fault }) => <Tag>{t(reasons[fault.code] ?? '') || fault.code}</Tag> },
          { title: t('应为'), render: (_, { fault }) => fault.expected },
          { title: t('实为'), render: (_, { fault }) => fault.got },
          {
            title: t('更正为'),
            render: (_, { row, fault }) => {
              const column = columnOf(fault)
              if (settle && fault.code === 'CONFLICT') return settle(row)
              return column < 0 ? null : (
                <Input
                  aria-label={`${t('更正为')} ${row.line} ${fault.column}`}
                  value={at(row, column)}
                  onChange={({ target }) => write(row, column, target.value)}
                />
              )
            },
          },
          {
            title: t('整行'),
            render: (_, { row }) => (
              <Button size="small" onClick={() => setWhole(row)}>
                {t('修改整行')}
              </Button>
            ),
          },
        ]}
      />
      {whole && (
        <Modal
          open
          title={`${t('修改整行')} · ${t('行号')} ${whole.line}`}
          onCancel={() => setWhole(null)}
          onOk={() => setWhole(null)}
          okText={t('改好了')}
          cancelText={t('关闭')}
        >
          <Form layout="vertical">
            {run.columns.map((name, column) => (
              <Form.Item key={name} label={name} htmlFor={`cell-${column}`}>
                <Input
                  id={`cell-${column}`}
                  value={at(whole, column)}
                  onChange={({ target }) => write(whole, column, target.value)}
                />
              </Form.Item>
            ))}
          </Form>
        </Modal>
      )}
    </Card>
  )
}
