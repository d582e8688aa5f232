import { Card, Descriptions, Space, Table, Tag, Typography } from 'antd'
import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'
import { ConsoleDrawPublication, type ConsoleDrawPublicationQuery } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Cite } from '../../parts/Cite.tsx'
import { countyTime } from '../../parts/instant.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Replay } from './draw/Replay.tsx'

type Publication = NonNullable<ConsoleDrawPublicationQuery['drawPublication']>

/** 一次抽查: what was committed to, the whole draw replayed in the page, and what was found. */
export default function DrawReplay() {
  const { t } = useWords()
  const { id = '' } = useParams()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleDrawPublication, variables: { id } })
  return (
    <>
      <Typography.Title level={1}>{t('双随机抽查')}</Typography.Title>
      <Link className="back no-print" to="/published-draws">
        {t('返回全部抽查')}
      </Link>
      <Asked data={data?.drawPublication} error={error} fetching={fetching} again={again} empty="没有这次抽查">
        {(draw) => (
          <>
            <Committed draw={draw} />
            <Replay
              file={draw.file ?? null}
              committed={{
                drawId: draw.id ?? '',
                seedCommitment: draw.seedCommitment ?? '',
                populationHash: draw.populationHash ?? '',
                committedAt: draw.committedAt ?? '',
              }}
            />
            {draw.results && <Results results={draw.results} />}
          </>
        )}
      </Asked>
    </>
  )
}

function Committed({ draw }: { draw: Publication }) {
  const { t } = useWords()
  return (
    <Card className="section">
      <Descriptions
        column={1}
        title={<h2>{t('抽取前公开的内容')}</h2>}
        items={[
          {
            key: 'state',
            label: t('状态'),
            children: <Tag>{t(named('DrawPublicationState', draw.state))}</Tag>,
          },
          { key: 'at', label: t('承诺时刻'), children: countyTime(draw.committedAt) },
          {
            key: 'seed',
            label: t('种子承诺'),
            children: <span className="code">{draw.seedCommitment}</span>,
          },
          { key: 'hash', label: t('总体摘要'), children: <span className="code">{draw.populationHash}</span> },
          ...(draw.industry
            ? [{ key: 'industry', label: t('行业'), children: t(named('SupervisedIndustry', draw.industry)) }]
            : []),
          ...(draw.publishedOn ? [{ key: 'on', label: t('公布日期'), children: draw.publishedOn }] : []),
          ...(draw.abandonedBecause ? [{ key: 'why', label: t('放弃理由'), children: draw.abandonedBecause }] : []),
          {
            key: 'basis',
            label: t('依据'),
            children: (
              <Space wrap>
                {(draw.basis ?? []).map((clause) => (
                  <Cite key={`${clause.edition} ${clause.at}`} clause={clause} />
                ))}
              </Space>
            ),
          },
        ]}
      />
    </Card>
  )
}

function Results({ results }: { results: NonNullable<Publication['results']> }) {
  const { t } = useWords()
  return (
    <Card className="section" title={<h2>{t('检查结果')}</h2>}>
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        rowKey={({ subjectId }) => subjectId ?? ''}
        dataSource={results}
        locale={{ emptyText: t('没有检查结果') }}
        columns={[
          { title: t('名称'), dataIndex: 'name' },
          { title: t('统一社会信用代码'), dataIndex: 'uscc' },
          { title: t('检查结论'), render: (_, { outcome }) => t(named('InspectionOutcome', outcome)) },
          { title: t('检查情况'), dataIndex: 'finding' },
          { title: t('检查日期'), dataIndex: 'inspectedOn' },
          { title: t('更正日期'), dataIndex: 'correctedOn' },
        ]}
      />
    </Card>
  )
}
