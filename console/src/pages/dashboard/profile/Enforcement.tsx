import { Table, Typography } from 'antd'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Domain, type ProfileParts } from './Domain.tsx'

/** 行政执法: decisions, and how each is published. */
export function Enforcement({ part }: { part: ProfileParts['enforcement'] | undefined }) {
  const { t } = useWords()
  return (
    <Domain title="行政执法" freshAt={part?.freshAt} there={part}>
      <Table
        size="small"
        pagination={{ pageSize: 8, hideOnSinglePage: true }}
        scroll={{ x: true }}
        rowKey={({ id }) => id}
        dataSource={part?.decisions ?? []}
        locale={{ emptyText: t('没有行政决定') }}
        expandable={{
          columnTitle: t('详情'),
          rowExpandable: ({ breachFacts }) => Boolean(breachFacts),
          expandedRowRender: ({ breachFacts }) => <Typography.Paragraph>{breachFacts}</Typography.Paragraph>,
        }}
        columns={[
          { title: t('文号'), dataIndex: 'docNo' },
          { title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
          { title: t('决定日期'), dataIndex: 'decidedOn' },
          {
            title: t('内容'),
            render: (_, { categories, fine }) =>
              fine ? `${t('罚款')} ${fine} ${t('元')}` : (categories ?? []).join('、'),
          },
          { title: t('公示状态'), render: (_, { publicity }) => t(named('PublicityState', publicity?.state)) },
          {
            title: t('公示至'),
            render: (_, { publicity }) =>
              publicity?.state === 'NOT_FOR_PUBLICITY' ? '—' : (publicity?.latestEndOn ?? t('无')),
          },
        ]}
      />
    </Domain>
  )
}
