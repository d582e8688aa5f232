import { Card, Form, Select, Table, Typography } from 'antd'
import { useState } from 'react'
import { useQuery } from 'urql'
import { useSession } from '../../app/session.tsx'
import { OverdueDuties } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { named, unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** 本局逾期事项: duties past their day, the first due first, of one unit or of all. */
export default function Duties() {
  const { t } = useWords()
  const { person } = useSession()
  const [unit, choose] = useState<string | null>(person?.unit ?? null)
  const [{ data, error, fetching }, again] = useQuery({ query: OverdueDuties, variables: { unit } })
  return (
    <>
      <Typography.Title level={1}>{t('本局逾期事项')}</Typography.Title>
      <Form layout="inline" className="no-print">
        <Form.Item label={t('单位')} htmlFor="unit">
          <Select
            id="unit"
            style={{ width: 180 }}
            value={unit ?? ''}
            onChange={(one) => choose(one === '' ? null : one)}
            options={[
              { value: '', label: t('全部单位') },
              ...Object.entries(unitNames).map(([value, label]) => ({ value, label: t(label) })),
            ]}
          />
        </Form.Item>
      </Form>
      <Card className="section">
        <Asked
          data={data?.overdueDuties}
          error={error}
          fetching={fetching}
          again={() => again()}
          empty="没有逾期事项，或者不在您可查看的范围内"
        >
          {(duties) => (
            <Table
              title={() => `${t('逾期事项')} ${duties.length}${duties.length === 100 ? t('（只列前100件）') : ''}`}
              size="small"
              loading={fetching}
              pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
              scroll={{ x: true }}
              rowKey={({ id }) => id ?? ''}
              dataSource={duties}
              locale={{ emptyText: t('没有逾期事项') }}
              columns={[
                { title: t('事项'), render: (_, { kind }) => t(named('DutyKind', kind)) },
                { title: t('责任单位'), render: (_, { unit: whose }) => t(unitNames[whose ?? ''] ?? whose ?? '') },
                { title: t('到期日期'), dataIndex: 'dueOn' },
                {
                  title: t('逾期工作日'),
                  align: 'right',
                  render: (_, { workingDaysLate }) => workingDaysLate ?? t('工作日历未到'),
                },
                { title: t('事项编号'), render: (_, { id }) => <span className="code">{id}</span> },
              ]}
            />
          )}
        </Asked>
      </Card>
    </>
  )
}
