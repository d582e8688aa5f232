import { Button, Card, Table, Tag, Typography } from 'antd'
import { useNavigate } from 'react-router'
import { useQuery } from 'urql'
import { ConsolePublishedDraws } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { countyTime } from '../../parts/instant.ts'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** 双随机抽查公开: what was committed to before each draw, and what was drawn once it is published. */
export default function Draws() {
  const { t } = useWords()
  const go = useNavigate()
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsolePublishedDraws,
    variables: { after: turning.after },
  })
  return (
    <>
      <Typography.Title level={1}>{t('双随机抽查公开')}</Typography.Title>
      <Typography.Paragraph>
        {t('抽取之前先公开种子承诺和总体摘要；结果公布后，任何人都能下载公开文件，在自己的电脑上重放抽取。')}
      </Typography.Paragraph>
      <Card className="section">
        <Asked
          data={data?.publishedDraws}
          error={error}
          fetching={fetching}
          again={again}
          empty="现在没有公开的抽查。机关在抽取之前先公开种子承诺，到时会列在这里。"
        >
          {({ nodes, pageInfo }) => (
            <>
              <Table
                size="small"
                pagination={false}
                scroll={{ x: true }}
                rowKey={({ id }) => id ?? ''}
                dataSource={nodes ?? []}
                locale={{ emptyText: t('现在没有公开的抽查。机关在抽取之前先公开种子承诺，到时会列在这里。') }}
                columns={[
                  { title: t('承诺时刻'), render: (_, { committedAt }) => countyTime(committedAt) },
                  {
                    title: t('状态'),
                    render: (_, { state }) => <Tag>{t(named('DrawPublicationState', state))}</Tag>,
                  },
                  {
                    title: t('行业'),
                    render: (_, { industry }) =>
                      industry ? t(named('SupervisedIndustry', industry)) : t('公布前不公开'),
                  },
                  { title: t('公布日期'), render: (_, { publishedOn }) => publishedOn ?? t('尚未公布') },
                  {
                    title: t('种子承诺'),
                    render: (_, { seedCommitment }) => <span className="code">{seedCommitment}</span>,
                  },
                  {
                    title: t('办理'),
                    render: (_, { id }) => (
                      <Button size="small" onClick={() => go(`/published-draws/${id}`)}>
                        {t('查看和重放')}
                      </Button>
                    ),
                  },
                ]}
              />
              <Turn turning={turning} pageInfo={pageInfo} />
            </>
          )}
        </Asked>
      </Card>
    </>
  )
}
