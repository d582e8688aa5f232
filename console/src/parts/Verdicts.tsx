import { Alert, Table, Tag } from 'antd'
import type { ExplainAccessQuery } from '../ask/generated.ts'
import { useWords } from '../words/words.tsx'
import { tones } from './tones.ts'

export type Explanation = NonNullable<ExplainAccessQuery['explainAccess']>

/** 权限说明: what each coordinate of an operation would give, by which clause, and what unlocks the rest. */
export function Verdicts({ explained }: { explained: Explanation }) {
  const { t } = useWords()
  return (
    <>
      <Alert
        className="section"
        type={explained.verdict === 'ALLOW' ? 'success' : 'warning'}
        showIcon
        title={t(explained.verdict === 'ALLOW' ? '可以直接查询' : '需要申请后查询')}
      />
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={{ pageSize: 12, hideOnSinglePage: true }}
        rowKey={({ coordinate }) => coordinate ?? ''}
        dataSource={explained.coordinates ?? []}
        columns={[
          { title: t('坐标'), dataIndex: 'coordinate' },
          {
            title: t('结论'),
            render: (_, { verdict, mask }) => (
              <Tag color={verdict === 'SEE' ? tones.good : verdict === 'REFUSE' ? tones.bad : tones.soon}>
                {verdict}
                {mask ? ` ${mask}` : ''}
              </Tag>
            ),
          },
          { title: t('依据'), dataIndex: 'clause' },
          { title: t('解锁条件'), dataIndex: 'unlockedBy' },
        ]}
      />
    </>
  )
}
