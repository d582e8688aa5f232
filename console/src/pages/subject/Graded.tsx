import { Alert, Card, Statistic, Table, Tag, Typography } from 'antd'
import type { ConsoleMyStandingQuery } from '../../ask/generated.ts'
import { Cite } from '../../parts/Cite.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { WayBack } from './WayBack.tsx'

type Profile = NonNullable<NonNullable<ConsoleMyStandingQuery['mySubject']>['profile']>
type Grade = NonNullable<NonNullable<Profile['construction']>['grades']>[number]

/** 公路水运工程信用评价: of one year and role, with where each point went, what bounds the grade, and the way to a better one. */
export function Graded({ grade: one }: { grade: Grade }) {
  const { t } = useWords()
  const { year, role, authority, grade, score, state, validFrom, validTo, shownUntil, explanation, wayBack } = one
  return (
    <Card
      className="section"
      title={<h3>{`${year} ${t('年度工程信用评价')} · ${t(named('ConstructionRole', role))}`}</h3>}
    >
      <div className="figures">
        <Statistic title={t('等级')} value={grade ?? t('无数据')} />
        <Statistic title={t('得分')} value={score ?? t('无')} />
        {state && <Statistic title={t('状态')} value={t(named('EvaluationState', state))} />}
      </div>
      <Typography.Paragraph className="section">
        {`${t('评价机关')}：${authority}。${t('有效期')}：${validFrom} ~ ${validTo ?? t('未定')}。`}
        {shownUntil && ` ${t('公示截止')}：${shownUntil}。`}
      </Typography.Paragraph>
      {explanation ? (
        <>
          <Typography.Title level={4}>{t('得分由来')}</Typography.Title>
          <Typography.Paragraph>
            {`${t('评价标准')}：${explanation.edition}。${t('基准分')} ${explanation.baseScore}，${t('综合得分')} ${explanation.score}，${t('得分对应等级')} ${explanation.gradeByScore}。`}{' '}
            <Cite clause={explanation.basis} />
          </Typography.Paragraph>
          {(explanation.bounds ?? []).map(({ kind, grade: most, clause }) => (
            <Alert
              key={`${kind} ${most}`}
              className="section"
              type="warning"
              showIcon
              title={
                <>
                  {`${t(named('EvaluationBoundKind', kind))}：${t('最高等级')} ${most}`} <Cite clause={clause} />
                </>
              }
            />
          ))}
          <Table
            size="small"
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
            scroll={{ x: true }}
            rowKey={({ factId, code }) => factId ?? code ?? ''}
            dataSource={explanation.contributions ?? []}
            locale={{ emptyText: t('没有扣分') }}
            columns={[
              { title: t('日期'), dataIndex: 'occurredOn' },
              { title: t('行为'), render: (_, { code, title }) => `${code} ${title ?? ''}` },
              { title: t('次数'), dataIndex: 'times' },
              { title: t('扣分'), render: (_, { points }) => <Tag color="red">{points}</Tag> },
              { title: t('依据'), render: (_, { clause }) => <Cite clause={clause} /> },
              { title: t('证据'), dataIndex: 'evidenceRef' },
            ]}
          />
          <WayBack ways={wayBack ?? []} />
        </>
      ) : (
        <Alert type="info" showIcon title={t('这个等级由评价机关直接给出，没有逐项依据')} />
      )}
    </Card>
  )
}
