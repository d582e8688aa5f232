import { Alert, Card, Collapse, Statistic, Table, Tag, Timeline, Typography } from 'antd'
import { useQuery } from 'urql'
import { MyCredit as MyCreditAsked, type MyCreditQuery } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Cite } from '../../parts/Cite.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Decisions } from './Decisions.tsx'

type Mine = Extract<NonNullable<MyCreditQuery['mySubject']>, { name: unknown }>
type Assessment = NonNullable<NonNullable<NonNullable<Mine['profile']>['roadTransport']>['assessments']>[number]

/** 我的信用: the same numbers as others got, each point with its clause and evidence, and the way to a better grade. */
export default function MyCredit() {
  const { t } = useWords()
  const [{ data, error, fetching }, again] = useQuery({ query: MyCreditAsked, variables: {} })
  const mine = data?.mySubject
  return (
    <>
      <Typography.Title level={1}>{t('我的信用')}</Typography.Title>
      <Asked
        data={data && (mine && 'name' in mine ? (mine as Mine) : null)}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty="没有与您的账号对应的信用主体，请联系综合规划股核对"
      >
        {({ name, profile }) => (
          <>
            <Typography.Title level={2}>{name}</Typography.Title>
            {(profile?.roadTransport?.assessments ?? []).map((one) => (
              <Explained key={`${one.year}`} assessment={one} />
            ))}
            <Decisions decisions={profile?.enforcement?.decisions ?? []} changed={() => again()} />
          </>
        )}
      </Asked>
    </>
  )
}

function Explained({ assessment: { year, grade, score, state, explanation } }: { assessment: Assessment }) {
  const { t } = useWords()
  const ways = explanation?.wayBack ?? []
  return (
    <Card className="section" title={<h3>{`${year} ${t('年度质量信誉考核')}`}</h3>}>
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
            rowKey={({ code, occurredOn, evidenceRef }) => `${code} ${occurredOn} ${evidenceRef}`}
            dataSource={explanation.contributions ?? []}
            locale={{ emptyText: t('没有加减分') }}
            columns={[
              { title: t('日期'), dataIndex: 'occurredOn' },
              {
                title: t('分值'),
                render: (_, { points }) => <Tag color={Number(points) < 0 ? 'red' : 'green'}>{points}</Tag>,
              },
              { title: t('依据'), render: (_, { clause }) => <Cite clause={clause} /> },
              { title: t('失效日期'), dataIndex: 'expiresOn' },
              { title: t('证据'), dataIndex: 'evidenceRef' },
            ]}
          />
          <Typography.Title level={4}>{t('怎样提升')}</Typography.Title>
          {ways.length === 0 ? (
            <Typography.Paragraph>{t('目前没有能提升等级的单项改变。')}</Typography.Paragraph>
          ) : (
            <Timeline
              items={ways.map(({ change, earliestOn, resultingGrade }) => ({
                content: (
                  <>
                    <strong>{earliestOn}</strong> {change} → <Tag color="blue">{resultingGrade}</Tag>
                  </>
                ),
              }))}
            />
          )}
        </>
      ) : (
        <Alert type="info" showIcon title={t('这个结果由以前的系统移交，没有逐项依据')} />
      )}
      <Collapse
        className="section"
        items={[
          {
            key: 'how',
            label: t('对考核结果有异议怎么办'),
            children: t('公示期内或者确定后，可以提出异议并附证据；由没有经手该结果的人员办理，办理结果在这里显示。'),
          },
        ]}
      />
    </Card>
  )
}
