import { AutoComplete, Card, Form, Input, Select, Table, Tag, Typography } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { useSession } from '../../app/session.tsx'
import { type Industry, Subjects as SubjectsAsked, Townships } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Turn, useTurn } from '../../parts/Turn.tsx'
import { named } from '../../words/domain.ts'
import { enums } from '../../words/generated.ts'
import { useWords } from '../../words/words.tsx'

/** 企业一览: firms of an industry or a township, page by page, two facts of each domain. */
export default function Subjects() {
  const { t } = useWords()
  // What is chosen stands in the address: a reload keeps it, and the map of the county leads to a township.
  const [params, setParams] = useSearchParams()
  const township = params.get('township')
  const industry = (params.get('industry') ?? (township ? '' : 'FREIGHT')) as Industry | ''
  const filter = { ...(industry && { industry }), ...(township && { township }) }
  const choose = (name: 'industry' | 'township', value: string | undefined) => {
    turning.to([null])
    setParams((before) => {
      const next = new URLSearchParams(before)
      // An industry that was taken out is said to be none, since freight is what one begins with.
      if (value || name === 'industry') next.set(name, value ?? '')
      else next.delete(name)
      return next
    })
  }
  const turning = useTurn()
  const [{ data, error, fetching }, again] = useQuery({
    query: SubjectsAsked,
    variables: { filter, first: 20, after: turning.after },
  })
  const page = data?.enterprises
  // The townships that there are come from the figures of the county, which not everybody here may ask for.
  const { person } = useSession()
  const [{ data: figures }] = useQuery({ query: Townships, variables: {}, pause: person?.role !== 'dashboard' })
  const townships = (figures?.townshipFigures ?? []).flatMap(({ township: one }) => (one ? [one] : []))
  return (
    <>
      <Typography.Title level={1}>{t('企业一览')}</Typography.Title>
      <Card className="section">
        <Form layout="inline" aria-label={t('筛选')}>
          <Form.Item label={t('行业')} htmlFor="industry">
            <Select<Industry>
              id="industry"
              style={{ width: 180 }}
              allowClear
              value={industry || null}
              onChange={(one) => choose('industry', one)}
              options={Object.entries(enums.Industry ?? {}).map(([value, label]) => ({
                value: value as Industry,
                label: t(label),
              }))}
            />
          </Form.Item>
          <Form.Item label={t('乡镇')} htmlFor="township">
            <AutoComplete
              id="township"
              key={township}
              style={{ width: 240 }}
              defaultValue={township ?? ''}
              options={townships.map((value) => ({ value }))}
              showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed.trim()) }}
              onSelect={(one: string) => choose('township', one)}
            >
              <Input.Search
                allowClear
                enterButton={t('查询')}
                placeholder={t('选或输入乡镇全名')}
                onSearch={(typed) => choose('township', typed.trim())}
              />
            </AutoComplete>
          </Form.Item>
        </Form>
      </Card>
      <Card className="section">
        <Asked data={page} error={error} fetching={fetching} again={again} empty="没有符合条件的企业">
          {({ edges, pageInfo, totalBand }) => (
            <>
              <Typography.Paragraph>
                {t('共约')} {totalBand} {t('家')}
              </Typography.Paragraph>
              <Table
                size="small"
                pagination={false}
                loading={fetching}
                rowKey={({ cursor }) => cursor ?? ''}
                dataSource={edges ?? []}
                scroll={{ x: true }}
                columns={[
                  {
                    title: t('企业名称'),
                    render: (_, { node }) => <Link to={`/profile/${node?.uscc}`}>{node?.name}</Link>,
                  },
                  { title: t('统一社会信用代码'), render: (_, { node }) => node?.uscc },
                  {
                    title: t('质量信誉'),
                    render: (_, { node }) =>
                      node?.profile?.roadTransport?.assessments?.map(({ year, grade }, n) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: one year may hold several schemes, which are not told here
                        <Tag key={`${year} ${n}`}>{`${year} ${grade ?? t('无数据')}`}</Tag>
                      )),
                  },
                  {
                    title: t('工程信用'),
                    render: (_, { node }) =>
                      node?.profile?.construction?.grades
                        ?.slice(0, 2)
                        .map(({ role, grade }) => `${t(named('ConstructionRole', role))} ${grade}`)
                        .join('，'),
                  },
                  { title: t('近一年超限'), render: (_, { node }) => node?.profile?.overload?.violationsInYear },
                  { title: t('有效决定'), render: (_, { node }) => node?.profile?.enforcement?.decisionsInForce },
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
