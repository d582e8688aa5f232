import { Button, Card, DatePicker, Form, Input, Select, Table, Tag, Typography } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { AccessLog } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { useCalled } from '../../parts/called.ts'
import { useDraft } from '../../parts/draft.ts'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { classNames, named, unitNames } from '../../words/domain.ts'
import { enums } from '../../words/generated.ts'
import { roleNames } from '../../words/roles.ts'
import { useWords } from '../../words/words.tsx'
import { Checkpoint } from './ledger/Checkpoint.tsx'

const none = { purpose: '', org: '', from: '', to: '' }

/** 访问日志: who asked, for what, under which clause and grant; never about whom. And whether the log is still what it was. */
export default function Ledger() {
  const { t } = useWords()
  const called = useCalled()
  const [typed, type] = useDraft('ledger search', none)
  const [sought, seek] = useState(none)
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: AccessLog,
    variables: {
      purpose: sought.purpose || null,
      org: sought.org.trim() || null,
      from: sought.from ? dayjs(sought.from).startOf('day').toISOString() : null,
      to: sought.to ? dayjs(sought.to).endOf('day').toISOString() : null,
      after: turning.after,
    },
  })
  const search = () => {
    turning.to([null])
    seek(typed)
  }
  const days: [Dayjs | null, Dayjs | null] = [typed.from ? dayjs(typed.from) : null, typed.to ? dayjs(typed.to) : null]
  return (
    <>
      <Typography.Title level={1}>{t('访问日志')}</Typography.Title>
      <Typography.Paragraph>
        {t('每次查阅非公开信息的人、目的和依据；不显示查的是谁。日志只增不改。')}
        {t(
          '要查谁看过某一家企业：由该企业在“谁看过我”里查看，它的每一条都有回执，凭回执在这里和“核验回执”里核对目的和依据。',
        )}
      </Typography.Paragraph>
      <Card className="section no-print">
        <Form layout="inline" aria-label={t('查找')} onFinish={search}>
          <Form.Item label={t('目的')} htmlFor="log-purpose">
            <Select
              id="log-purpose"
              style={{ width: 160 }}
              value={typed.purpose}
              onChange={(purpose) => type({ ...typed, purpose })}
              options={[
                { value: '', label: t('全部') },
                ...Object.entries(enums.Purpose ?? {}).map(([value, label]) => ({ value, label: t(label) })),
              ]}
            />
          </Form.Item>
          <Form.Item label={t('查阅单位')} htmlFor="log-org">
            <Input id="log-org" value={typed.org} onChange={({ target }) => type({ ...typed, org: target.value })} />
          </Form.Item>
          <Form.Item label={t('日期')} htmlFor="log-from">
            <DatePicker.RangePicker
              id={{ start: 'log-from', end: 'log-to' }}
              value={days}
              onChange={(span) =>
                type({
                  ...typed,
                  from: span?.[0]?.format('YYYY-MM-DD') ?? '',
                  to: span?.[1]?.format('YYYY-MM-DD') ?? '',
                })
              }
            />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {t('查找')}
          </Button>
        </Form>
      </Card>
      {/* As high as a screen before it is filled, so that nothing below it moves. */}
      <Card className="section" style={{ minHeight: '80vh' }} title={<h2>{t('查阅记录')}</h2>}>
        <Asked
          data={data?.accessLog}
          error={error}
          fetching={fetching}
          again={() => again()}
          empty="没有符合条件的记录"
        >
          {({ nodes, pageInfo }) => (
            <>
              <Table
                size="small"
                pagination={false}
                loading={fetching}
                scroll={{ x: true }}
                rowKey={({ logIndex }) => `${logIndex}`}
                dataSource={nodes ?? []}
                locale={{ emptyText: t('没有符合条件的记录') }}
                expandable={{
                  columnTitle: t('信息'),
                  rowExpandable: ({ coordinates }) => (coordinates?.length ?? 0) > 0,
                  expandedRowRender: ({ coordinates, operationHash, grant }) => (
                    <>
                      {coordinates?.map(({ class: which, coordinates: places }) => (
                        <p key={which}>
                          <Tag>{t(classNames[which ?? ''] ?? which ?? '')}</Tag>
                          <span className="code">{places?.map((one) => called.coordinate(one)).join('、')}</span>
                        </p>
                      ))}
                      <p className="code">{`${t('语句摘要')} ${operationHash}${grant ? ` · ${t('授权编号')} ${grant}` : ''}`}</p>
                    </>
                  ),
                }}
                columns={[
                  { title: t('序号'), dataIndex: 'logIndex' },
                  { title: t('时刻'), render: (_, { at }) => dayjs(at).format('YYYY-MM-DD HH:mm:ss') },
                  { title: t('查阅人'), dataIndex: 'who' },
                  {
                    title: t('查阅单位'),
                    render: (_, { org, unit }) => `${org ?? ''}${unit ? ` ${t(unitNames[unit] ?? unit)}` : ''}`,
                  },
                  { title: t('角色'), render: (_, { role }) => t(roleNames[role ?? ''] ?? role ?? '') },
                  { title: t('目的'), render: (_, { purpose }) => t(named('Purpose', purpose)) },
                  { title: t('依据'), render: (_, { basis }) => called.clause(basis ?? '') },
                  { title: t('主体数'), align: 'right', dataIndex: 'subjectCount' },
                  {
                    title: t('回执'),
                    render: (_, { receiptId }) =>
                      receiptId && <Link to={`/verify?receipt=${receiptId}`}>{t('核验')}</Link>,
                  },
                ]}
              />
              <Turn turning={turning} pageInfo={pageInfo} />
            </>
          )}
        </Asked>
      </Card>
      <Checkpoint />
    </>
  )
}
