import { Alert, Card, Collapse, Statistic, Table, Tag, Typography } from 'antd'
import { Link } from 'react-router'
import { Cite } from '../../parts/Cite.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import type { Mine } from './MyCredit.tsx'
import { WayBack } from './WayBack.tsx'

type Road = NonNullable<NonNullable<Mine['profile']>['roadTransport']>
type Assessment = NonNullable<Road['assessments']>[number]

/** 质量信誉考核: of one year and scheme, with where each point comes from. */
export function Assessed({
  assessment: { year, scheme, grade, score, state, explanation },
}: {
  assessment: Assessment
}) {
  const { t } = useWords()
  return (
    <Card
      className="section"
      title={<h3>{`${year} ${t('年度质量信誉考核')} · ${t(named('AssessmentScheme', scheme))}`}</h3>}
    >
      <div className="figures">
        <Statistic title={t('等级')} value={grade ?? t('无数据')} />
        <Statistic title={t('得分')} value={score ?? t('无')} />
        <Statistic title={t('状态')} value={t(named('AssessmentState', state))} />
      </div>
      {explanation ? (
        <>
          <Typography.Title level={4}>{t('得分由来')}</Typography.Title>
          <Typography.Paragraph>
            {`${t('考核规则')}：${explanation.edition}。${t('基础分')} ${explanation.baseScore}，${t('合计')} ${explanation.total}。`}
          </Typography.Paragraph>
          <Table
            size="small"
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
            scroll={{ x: true }}
            rowKey={({ factId, code }) => factId ?? code ?? ''}
            dataSource={explanation.contributions ?? []}
            locale={{ emptyText: t('没有加减分') }}
            columns={[
              { title: t('日期'), dataIndex: 'occurredOn' },
              {
                title: t('分值'),
                render: (_, { points }) => (
                  <Tag color={points?.startsWith('-') ? 'red' : points === '0' ? 'default' : 'green'}>{points}</Tag>
                ),
              },
              { title: t('依据'), render: (_, { clause }) => <Cite clause={clause} /> },
              { title: t('失效日期'), dataIndex: 'expiresOn' },
              { title: t('证据'), render: (_, { evidenceRef }) => evidenceRef ?? t('来源系统没有给出编号') },
            ]}
          />
          <WayBack ways={explanation.wayBack ?? []} />
        </>
      ) : (
        <Alert type="info" showIcon title={t('这个结果由以前的系统移交，没有逐项依据')} />
      )}
      <Collapse
        className="section no-print"
        items={[
          {
            key: 'how',
            label: t('对考核结果有异议怎么办'),
            children: (
              <>
                {t('公示期内或者确定后，可以提出异议并附证据；由没有经手该结果的人员办理。')}{' '}
                <Link to="/my-objections">{t('去提出异议')}</Link>
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}

/** 诚信考核: a driver's running cycle. */
export function Integrity({
  cycle: { cycleStartOn, points, grade, explanation },
}: {
  cycle: NonNullable<Road['integrity']>
}) {
  const { t } = useWords()
  return (
    <Card className="section" title={<h3>{t('驾驶员诚信考核')}</h3>}>
      <div className="figures">
        <Statistic title={t('等级')} value={grade ?? t('无数据')} />
        <Statistic title={t('计分')} value={points ?? t('无')} />
        <Statistic title={t('周期起始日期')} value={cycleStartOn ?? t('无')} />
      </div>
      <Typography.Paragraph className="section">
        {t('这是最近一个已有结果的考核周期；计分是周期内违法违规的记分，周期结束后清零。')}
      </Typography.Paragraph>
      {explanation ? (
        <Table
          size="small"
          pagination={false}
          scroll={{ x: true }}
          title={() => t('计分由来')}
          rowKey={({ factId, code }) => factId ?? code ?? ''}
          dataSource={explanation.contributions ?? []}
          locale={{ emptyText: t('没有加减分') }}
          columns={[
            { title: t('日期'), dataIndex: 'occurredOn' },
            { title: t('分值'), dataIndex: 'points' },
            { title: t('依据'), render: (_, { clause }) => <Cite clause={clause} /> },
            { title: t('失效日期'), dataIndex: 'expiresOn' },
          ]}
        />
      ) : (
        <Alert type="info" showIcon title={t('这个结果由以前的系统移交，没有逐项依据')} />
      )}
    </Card>
  )
}
