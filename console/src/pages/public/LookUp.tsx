import { Card, Descriptions, Input, Table, Tag, Typography } from 'antd'
import { useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { PublicLookup, type PublicLookupQuery } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

type Found = Extract<NonNullable<PublicLookupQuery['subject']>, { name: unknown }>

const code = /^[0-9A-HJ-NPQRTUWXY]{18}$/

/** 公众查询: what is published of one subject, by its exact name or code. */
export default function LookUp() {
  const { t } = useWords()
  // A firm's name or code is public; nothing else stands in the address.
  const [params, setParams] = useSearchParams()
  const asked = params.get('q')?.trim() ?? ''
  const key = code.test(asked.toUpperCase()) ? { uscc: asked.toUpperCase() } : { name: asked }
  const [{ data, error, fetching }, again] = useQuery({
    query: PublicLookup,
    variables: { key },
    pause: asked === '',
  })
  const subject = data?.subject
  return (
    <>
      <Typography.Title level={1}>{t('公众查询')}</Typography.Title>
      <Typography.Paragraph>
        {t('输入企业全称或统一社会信用代码，查询依法公示的信用信息。自然人信息不公开，不能按姓名查询。')}
      </Typography.Paragraph>
      <Input.Search
        size="large"
        defaultValue={asked}
        aria-label={t('企业全称或统一社会信用代码')}
        placeholder={t('企业全称或统一社会信用代码')}
        enterButton={t('查询')}
        onSearch={(text) => setParams(text.trim() === '' ? {} : { q: text.trim() })}
      />
      {asked !== '' && (
        <section className="section" aria-live="polite">
          <Asked
            data={data && (subject && 'name' in subject ? (subject as Found) : null)}
            error={error}
            fetching={fetching}
            again={() => again({ requestPolicy: 'network-only' })}
            empty="没有名称或代码完全相同的企业。请核对全称，或改用统一社会信用代码。"
          >
            {(found) => <Published found={found} />}
          </Asked>
        </section>
      )}
    </>
  )
}

function Published({ found }: { found: Found }) {
  const { t } = useWords()
  const { profile } = found
  const assessments = profile?.roadTransport?.assessments ?? []
  const grades = profile?.construction?.grades ?? []
  const listings = profile?.overload?.listings ?? []
  const decisions = profile?.enforcement?.decisions ?? []
  return (
    <>
      <Card className="section">
        <Descriptions
          title={<h2>{found.name}</h2>}
          items={[{ key: 'uscc', label: t('统一社会信用代码'), children: found.uscc }]}
        />
      </Card>
      <Card className="section" title={<h3>{t('道路运输质量信誉考核')}</h3>}>
        <Table
          size="small"
          pagination={false}
          rowKey={({ year, scheme }) => `${scheme} ${year}`}
          dataSource={assessments}
          locale={{ emptyText: t('没有公示的考核结果') }}
          columns={[
            { title: t('年度'), dataIndex: 'year' },
            { title: t('类别'), render: (_, { scheme }) => t(named('AssessmentScheme', scheme)) },
            { title: t('等级'), render: (_, { grade }) => <Tag>{grade ?? t('无数据')}</Tag> },
          ]}
        />
      </Card>
      <Card className="section" title={<h3>{t('公路水运工程信用评价')}</h3>}>
        <Table
          size="small"
          pagination={false}
          rowKey={({ year, role, authority }) => `${role} ${year} ${authority}`}
          dataSource={grades}
          locale={{ emptyText: t('没有公示的评价结果') }}
          columns={[
            { title: t('年度'), dataIndex: 'year' },
            { title: t('从业类别'), render: (_, { role }) => t(named('ConstructionRole', role)) },
            { title: t('评价机关'), dataIndex: 'authority' },
            { title: t('等级'), render: (_, { grade }) => <Tag>{grade}</Tag> },
          ]}
        />
      </Card>
      <Card className="section" title={<h3>{t('超限超载失信名单')}</h3>}>
        <Table
          size="small"
          pagination={false}
          rowKey={({ circumstance, listedOn }) => `${circumstance} ${listedOn}`}
          dataSource={listings}
          locale={{ emptyText: t('不在名单内') }}
          columns={[
            { title: t('失信情形'), dataIndex: 'circumstance' },
            { title: t('列入日期'), dataIndex: 'listedOn' },
            { title: t('公示截止'), dataIndex: 'publicUntil' },
          ]}
        />
      </Card>
      <Card className="section" title={<h3>{t('行政许可与行政处罚公示')}</h3>}>
        <Table
          size="small"
          pagination={{ pageSize: 10, hideOnSinglePage: true }}
          rowKey={({ docNo }) => docNo ?? ''}
          dataSource={decisions}
          locale={{ emptyText: t('没有公示中的决定') }}
          columns={[
            { title: t('文号'), dataIndex: 'docNo' },
            { title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
            { title: t('决定日期'), dataIndex: 'decidedOn' },
            { title: t('公示日期'), render: (_, { publicity }) => publicity?.publishedOn },
            { title: t('最长公示至'), render: (_, { publicity }) => publicity?.latestEndOn },
          ]}
        />
        <Typography.Paragraph className="section">
          {t('对公示信息有异议，或者已纠正失信行为、需要信用修复的，当事人登录后在“我的信用”中办理。')}
        </Typography.Paragraph>
      </Card>
    </>
  )
}
