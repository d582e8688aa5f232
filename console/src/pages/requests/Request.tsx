import { Card, Descriptions, Table, Tag, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { DataRequestPage, type DataRequestPageQuery } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Cite } from '../../parts/Cite.tsx'
import { tones } from '../../parts/tones.ts'
import { CoordinateName } from '../../parts/Verdicts.tsx'
import { classNames, named, unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

export type Asking = NonNullable<DataRequestPageQuery['dataRequest']>

/** One data request: what it asks, what it would reveal and by whose leave, how far it is used; below it what its reader may do. */
export function Request({ children }: { children: (request: Asking, again: () => void) => ReactNode }) {
  const { t } = useWords()
  const { id = '' } = useParams()
  const [{ data, error, fetching }, ask] = useQuery({ query: DataRequestPage, variables: { id } })
  return (
    <>
      <Typography.Title level={1}>{t('数据共享申请详情')}</Typography.Title>
      <Asked
        data={data?.dataRequest}
        error={error}
        fetching={fetching}
        again={() => ask()}
        empty="没有这个申请，或者与您的单位无关"
      >
        {(request) => (
          <>
            <What request={request} />
            <Reveals request={request} />
            {children(request, () => ask())}
          </>
        )}
      </Asked>
    </>
  )
}

function What({ request }: { request: Asking }) {
  const { t } = useWords()
  const items: [string, ReactNode][] = [
    ['状态', <Tag key="state">{t(named('DataRequestState', request.state))}</Tag>],
    ['申请单位', request.requester],
    ['办理事项', request.matter],
    ['使用场景', request.purpose],
    ['法律依据', request.legalBasis],
    ['使用范围', <Rows key="rows" rows={request.rows} />],
    ['收到日期', request.receivedOn],
    [
      '答复期限',
      <span key="due">
        {request.dueOn ?? t('工作日历未到')} <Cite clause={request.basis} /> <Cite clause={request.localBasis} />{' '}
        {request.late && <Tag color={tones.bad}>{t('逾期')}</Tag>}
      </span>,
    ],
    ['延期理由', request.extensionReason],
    ['不同意理由', request.refusalReason],
    ['撤销理由', request.revokedReason],
    ['提供期限', request.supplyDueOn],
    ['使用时限', request.validUntil],
    ['留存天数', request.retentionDays],
    ['已用 / 上限（主体数）', `${request.usedQuota ?? 0} / ${request.quota}`],
  ]
  return (
    <Card className="section" title={<h2>{t('申请内容')}</h2>}>
      <Descriptions
        column={{ xs: 1, md: 2 }}
        items={items.flatMap(([label, children]) =>
          children === null || children === undefined || children === ''
            ? []
            : [{ key: label, label: t(label), children }],
        )}
      />
      <Typography.Title level={3}>{t('查询语句')}</Typography.Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <pre className="query-text" tabIndex={0}>
        {request.operation}
      </pre>
      <Typography.Text type="secondary" className="code">{`${t('语句摘要')} ${request.operationHash}`}</Typography.Text>
    </Card>
  )
}

/** 使用范围: the subjects that a request names, one after another; any other scope as it was recorded. */
function Rows({ rows }: { rows: string | null | undefined }) {
  const { codes, ...others } = scopeOf(rows)
  const rest = Object.entries(others).map(([name, value]) => `${name} ${String(value)}`)
  return <span className="code">{[...(Array.isArray(codes) ? codes : []), ...rest].join('、') || rows}</span>
}

function scopeOf(rows: string | null | undefined): Record<string, unknown> {
  try {
    return JSON.parse(rows ?? '{}') as Record<string, unknown>
  } catch {
    return {}
  }
}

function Reveals({ request: { reveals, parts, unusedCoordinates } }: { request: Asking }) {
  const { t } = useWords()
  const unused = new Set(unusedCoordinates)
  const unitOf = (unit: string | null | undefined) => t(unitNames[unit ?? ''] ?? unit ?? '')
  return (
    <Card className="section" title={<h2>{t('会给出什么')}</h2>}>
      <Table
        size="small"
        pagination={{ pageSize: 12, hideOnSinglePage: true }}
        scroll={{ x: true }}
        rowKey={({ coordinate }) => coordinate ?? ''}
        dataSource={reveals ?? []}
        locale={{ emptyText: t('只涉及公开信息') }}
        columns={[
          { title: t('坐标'), render: (_, { coordinate }) => <CoordinateName of={coordinate ?? ''} /> },
          { title: t('信息类别'), render: (_, one) => t(classNames[one.class ?? ''] ?? one.class ?? '') },
          { title: t('责任单位'), render: (_, { ownerUnit }) => unitOf(ownerUnit) },
          {
            title: t('使用情况'),
            render: (_, { coordinate }) => (unused.has(coordinate ?? '') ? t('开放后从未使用') : t('无')),
          },
        ]}
      />
      <Table
        className="section"
        title={() => t('各单位答复')}
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ ownerUnit }) => ownerUnit ?? ''}
        dataSource={parts ?? []}
        columns={[
          { title: t('责任单位'), render: (_, { ownerUnit }) => unitOf(ownerUnit) },
          {
            title: t('是否同意'),
            render: (_, { approved }) => t(approved === null ? '待答复' : approved ? '同意' : '不同意'),
          },
          { title: t('理由'), dataIndex: 'reason' },
          { title: t('答复日期'), dataIndex: 'decidedOn' },
          { title: t('逾期'), render: (_, { late }) => t(late ? '是' : '否') },
        ]}
      />
    </Card>
  )
}
