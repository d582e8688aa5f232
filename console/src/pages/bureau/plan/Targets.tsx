import { Card, Descriptions, Table, Tag, Typography } from 'antd'
import dayjs from 'dayjs'
import type { PlanPageQuery } from '../../../ask/generated.ts'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** 目标责任考核: by what units are measured, and the frozen and signed result. */
export function Targets({
  indicators,
  result,
}: {
  indicators: NonNullable<PlanPageQuery['targetIndicators']>
  result: PlanPageQuery['targetComparison']
}) {
  const { t } = useWords()
  const titleOf = (code: string | null) => indicators.find((one) => one.code === code)?.title ?? code ?? ''
  return (
    <Card className="section" title={<h2>{t('单位目标责任考核')}</h2>}>
      <Table
        title={() => t('考核指标')}
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ code }) => code ?? ''}
        dataSource={indicators}
        locale={{ emptyText: t('这一年没有考核指标') }}
        columns={[
          { title: t('指标'), dataIndex: 'title' },
          { title: t('权重'), dataIndex: 'weight' },
          { title: t('目标'), dataIndex: 'target' },
          { title: t('取证查询'), dataIndex: 'evidenceQuery' },
          {
            title: t('测量时刻'),
            render: (_, { measuredAt }) =>
              measuredAt ? dayjs(measuredAt).format('YYYY-MM-DD HH:mm') : t('还没有测量'),
          },
        ]}
      />
      {result ? (
        <>
          <Typography.Title level={3}>{t('考核结果')}</Typography.Title>
          <Descriptions
            column={{ xs: 1, md: 2 }}
            items={[
              { key: 'state', label: t('状态'), children: <Tag>{t(named('TargetState', result.state))}</Tag> },
              {
                key: 'at',
                label: t('冻结时刻'),
                children: result.frozenAt ? dayjs(result.frozenAt).format('YYYY-MM-DD HH:mm') : t('无'),
              },
              { key: 'until', label: t('异议期限'), children: result.disputeUntil ?? t('工作日历未到') },
              { key: 'hash', label: t('正文摘要'), children: <span className="code">{result.contentHash}</span> },
            ]}
          />
          <Table
            size="small"
            pagination={false}
            scroll={{ x: true }}
            rowKey={({ unit }) => unit ?? ''}
            dataSource={result.scores ?? []}
            columns={[
              { title: t('单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
              { title: t('得分'), dataIndex: 'score' },
              { title: t('适用权重'), dataIndex: 'outOf' },
              {
                title: t('各项得分'),
                render: (_, { points }) =>
                  points
                    ?.map(({ code, points: got, weight }) => `${titleOf(code)} ${got ?? t('无')}/${weight}`)
                    .join('；'),
              },
            ]}
          />
        </>
      ) : (
        <Typography.Paragraph className="section">
          {t('考核结果还没有冻结。测量后由领导小组办公室冻结并签名。')}
        </Typography.Paragraph>
      )}
    </Card>
  )
}
