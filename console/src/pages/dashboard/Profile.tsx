import { Alert, Card, Col, Descriptions, Row, Slider, Table, Tag, Typography } from 'antd'
import dayjs from 'dayjs'
import { useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { DashboardProfile, type DashboardProfileQuery } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Held } from '../../parts/Held.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

type Firm = Extract<NonNullable<DashboardProfileQuery['subject']>, { uscc: unknown }>

/** Months that the slider goes back. */
const months = 36

/** 信用档案: one subject over four domains, as it was known at an instant. */
export default function Profile() {
  const { t } = useWords()
  const { uscc = '' } = useParams()
  const [back, setBack] = useState(0)
  const [chosen, choose] = useState(0)
  const knownAt = useMemo(() => (chosen === 0 ? null : dayjs().subtract(chosen, 'month').toISOString()), [chosen])
  const [{ data, error, fetching }, again] = useQuery({
    query: DashboardProfile,
    variables: { key: { uscc }, knownAt },
  })
  const subject = data?.subject
  const firm = subject && 'uscc' in subject ? (subject as Firm) : null
  return (
    <>
      <Card className="section no-print">
        <Typography.Text strong>{t('已知时刻')}</Typography.Text>{' '}
        {back === 0 ? t('现在') : dayjs().subtract(back, 'month').format('YYYY-MM-DD')}
        <Slider
          min={0}
          max={months}
          reverse
          value={back}
          onChange={setBack}
          onChangeComplete={choose}
          tooltip={{ formatter: (n) => (n === 0 ? t('现在') : `${n} ${t('个月前')}`) }}
          ariaLabelForHandle={t('已知时刻')}
        />
      </Card>
      <Asked
        data={data && firm}
        error={error}
        fetching={fetching}
        again={again}
        empty="没有这个主体，或者不在您可查看的范围内"
      >
        {({ name, legalRepresentative, profile }) => (
          <>
            {fetching && <Alert type="info" title={t('正在查询')} />}
            <Card>
              <Typography.Title level={1}>{name}</Typography.Title>
              <Descriptions
                items={[
                  { key: 'uscc', label: t('统一社会信用代码'), children: uscc },
                  {
                    key: 'person',
                    label: t('法定代表人'),
                    children: (
                      <Held
                        value={legalRepresentative?.displayName}
                        error={error}
                        path="subject.legalRepresentative.displayName"
                      />
                    ),
                  },
                  { key: 'at', label: t('已知时刻'), children: dayjs(profile?.knownAt).format('YYYY-MM-DD HH:mm') },
                ]}
              />
            </Card>
            <Row gutter={16}>
              <Col xs={24} lg={12}>
                <Domain title="道路运输" freshAt={profile?.roadTransport?.freshAt} there={profile?.roadTransport}>
                  <Table
                    size="small"
                    pagination={false}
                    rowKey={({ year, scheme }) => `${year} ${scheme}`}
                    dataSource={profile?.roadTransport?.assessments ?? []}
                    columns={[
                      { title: t('年度'), dataIndex: 'year' },
                      { title: t('类别'), render: (_, { scheme }) => t(named('AssessmentScheme', scheme)) },
                      { title: t('等级'), render: (_, { grade }) => <Tag>{grade ?? t('无数据')}</Tag> },
                      { title: t('状态'), render: (_, { state }) => t(named('AssessmentState', state)) },
                    ]}
                  />
                </Domain>
              </Col>
              <Col xs={24} lg={12}>
                <Domain title="工程建设" freshAt={profile?.construction?.freshAt} there={profile?.construction}>
                  <Table
                    size="small"
                    pagination={{ pageSize: 5, hideOnSinglePage: true }}
                    rowKey={({ year, role, authority }) => `${year} ${role} ${authority}`}
                    dataSource={profile?.construction?.grades ?? []}
                    columns={[
                      { title: t('年度'), dataIndex: 'year' },
                      { title: t('从业类别'), render: (_, { role }) => t(named('ConstructionRole', role)) },
                      { title: t('评价机关'), dataIndex: 'authority' },
                      { title: t('等级'), render: (_, { grade }) => <Tag>{grade}</Tag> },
                      { title: t('有效期至'), dataIndex: 'validTo' },
                    ]}
                  />
                </Domain>
              </Col>
              <Col xs={24} lg={12}>
                <Domain title="治超" freshAt={profile?.overload?.freshAt} there={profile?.overload}>
                  <Descriptions
                    column={1}
                    items={[
                      { key: 'n', label: t('近一年超限'), children: profile?.overload?.violationsInYear ?? t('无') },
                      {
                        key: 'share',
                        label: t('违法车辆占比'),
                        children: (
                          <Held
                            value={profile?.overload?.violatingTruckShare}
                            error={error}
                            path="subject.profile.overload.violatingTruckShare"
                          />
                        ),
                      },
                      {
                        key: 'list',
                        label: t('失信名单'),
                        children:
                          profile?.overload?.listings?.map(({ circumstance, listedOn, publicUntil }) => (
                            <div key={`${circumstance} ${listedOn}`}>
                              {`${t('情形')} ${circumstance}，${listedOn} ${t('列入')}，${t('公示至')} ${publicUntil}`}
                            </div>
                          )) ?? t('不在名单内'),
                      },
                    ]}
                  />
                </Domain>
              </Col>
              <Col xs={24} lg={12}>
                <Domain title="行政执法" freshAt={profile?.enforcement?.freshAt} there={profile?.enforcement}>
                  <Table
                    size="small"
                    pagination={{ pageSize: 5, hideOnSinglePage: true }}
                    rowKey={({ id }) => id}
                    dataSource={profile?.enforcement?.decisions ?? []}
                    columns={[
                      { title: t('文号'), dataIndex: 'docNo' },
                      { title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
                      { title: t('决定日期'), dataIndex: 'decidedOn' },
                      { title: t('公示至'), render: (_, { publicity }) => publicity?.latestEndOn },
                    ]}
                  />
                </Domain>
              </Col>
            </Row>
          </>
        )}
      </Asked>
    </>
  )
}

/** One domain's part, with how fresh it is; a part that did not come says so. */
function Domain({
  title,
  freshAt,
  there,
  children,
}: {
  title: string
  freshAt: string | null | undefined
  there: unknown
  children: React.ReactNode
}) {
  const { t } = useWords()
  return (
    <Card
      className="section"
      title={<h2>{t(title)}</h2>}
      extra={freshAt ? `${t('数据截至')} ${dayjs(freshAt).format('YYYY-MM-DD')}` : null}
    >
      {there ? children : <Alert type="warning" showIcon title={t('这一部分暂时取不到，请稍后重试')} />}
    </Card>
  )
}
