import { Alert, Descriptions, Table } from 'antd'
import type { CadreCheckQuery } from '../../ask/generated.ts'
import { Held } from '../../parts/Held.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** What a cadre check found: listed facts in force, or none. */
export function Found({ found: { practitionerByCitizenId: person } }: { found: CadreCheckQuery }) {
  const { t } = useWords()
  if (!person) return <Alert type="warning" showIcon title={t('没有这个人的记录，或者不是授权核查的人')} />
  const decisions = person.profile?.enforcement?.decisions ?? []
  const listings = person.profile?.overload?.listings ?? []
  return (
    <>
      <Descriptions items={[{ key: 'name', label: t('姓名'), children: <Held value={person.displayName} /> }]} />
      <Alert
        type={decisions.length + listings.length === 0 ? 'success' : 'warning'}
        showIcon
        title={
          decisions.length + listings.length === 0
            ? t('没有在有效期内的记录')
            : `${t('在有效期内的记录')} ${decisions.length + listings.length}`
        }
      />
      <Table
        title={() => t('行政决定')}
        size="small"
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        scroll={{ x: true }}
        rowKey={({ docNo }) => docNo ?? ''}
        dataSource={decisions}
        locale={{ emptyText: t('无') }}
        columns={[
          { title: t('文号'), dataIndex: 'docNo' },
          { title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
          { title: t('决定日期'), dataIndex: 'decidedOn' },
          { title: t('决定机关'), dataIndex: 'authority' },
          { title: t('有效期至'), dataIndex: 'validUntil' },
        ]}
      />
      <Table
        title={() => t('失信名单')}
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ circumstance, listedOn }) => `${circumstance} ${listedOn}`}
        dataSource={listings}
        locale={{ emptyText: t('无') }}
        columns={[
          { title: t('情形'), render: (_, { circumstance, basis }) => `${circumstance}. ${basis ?? ''}` },
          { title: t('列入日期'), dataIndex: 'listedOn' },
          { title: t('公示至'), dataIndex: 'publicUntil' },
        ]}
      />
    </>
  )
}
