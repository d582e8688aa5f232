import { Alert, Button, Card, Checkbox, Space, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useQuery } from 'urql'
import { ConsoleQuarantine } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { reasons } from '../../parts/intake/reasons.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** 隔离行: what earlier files left to be done, and, where asked, what became of the rest. */
export function Quarantined({ settle }: { settle: (id: string, done: () => void) => void }) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleQuarantine,
    variables: { first: 50, after: null, all },
  })
  const empty = all ? '没有退回过的行' : '没有待改正的行'
  return (
    <Card
      className="section"
      title={<h2>{t('以前各批没有收下的行')}</h2>}
      extra={
        <Space wrap>
          <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
            {t('也列出已处理的')}
          </Checkbox>
          <Button onClick={() => again()}>{t('刷新')}</Button>
        </Space>
      }
    >
      <Asked data={data?.quarantine} error={error} fetching={fetching} again={again} empty={empty}>
        {({ nodes, pageInfo }) => (
          <>
            <Typography.Paragraph>
              {t(
                '这里是还要改正或者处理的行。同一行改好重发，或者同一文号从改好的文件收下之后，就不再列在这里；来时的样子仍然留存备查。',
              )}
            </Typography.Paragraph>
            {pageInfo?.hasNextPage && <Alert type="info" showIcon title={t('只列出最早的 50 行')} />}
            <Table
              size="small"
              scroll={{ x: true }}
              rowKey={({ id }) => id ?? ''}
              dataSource={nodes ?? []}
              locale={{ emptyText: t(empty) }}
              pagination={{ pageSize: 10, hideOnSinglePage: true }}
              columns={[
                { title: t('行号'), dataIndex: 'line' },
                { title: t('列'), dataIndex: 'column' },
                { title: t('原因'), render: (_, { code }) => code && <Tag>{t(reasons[code] ?? '') || code}</Tag> },
                { title: t('应为'), dataIndex: 'expected' },
                { title: t('实为'), dataIndex: 'got' },
                {
                  title: t('办理'),
                  render: (_, { id, code, settled }) => {
                    if (settled) return t(named('QuarantineEnd', settled))
                    if (code !== 'CONFLICT') return t('改好原文件后重新导入')
                    return (
                      <Button size="small" onClick={() => id && settle(id, () => again())}>
                        {t('处理冲突')}
                      </Button>
                    )
                  },
                },
              ]}
            />
          </>
        )}
      </Asked>
    </Card>
  )
}
