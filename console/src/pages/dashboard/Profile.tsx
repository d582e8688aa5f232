import { Alert, Card, Col, Descriptions, Row, Slider, Table, Timeline, Typography } from 'antd'
import dayjs from 'dayjs'
import { useMemo, useState } from 'react'
import { useParams } from 'react-router'
import { useQuery } from 'urql'
import { ProfilePage } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { Held } from '../../parts/Held.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { Construction } from './profile/Construction.tsx'
import { Domain, type Firm, type ProfileParts } from './profile/Domain.tsx'
import { eventsOf } from './profile/events.ts'
import { Overload } from './profile/Overload.tsx'
import { RoadTransport } from './profile/RoadTransport.tsx'
import { Supervision } from './profile/Supervision.tsx'

/** Months that the slider goes back. */
const months = 36

/** 信用档案: one subject over four domains, as it was known at an instant. */
export default function Profile() {
  const { t } = useWords()
  const { uscc = '' } = useParams()
  const [back, setBack] = useState(0)
  const [chosen, choose] = useState(0)
  const knownAt = useMemo(() => (chosen === 0 ? null : dayjs().subtract(chosen, 'month').toISOString()), [chosen])
  const [{ data, error, fetching }, again] = useQuery({ query: ProfilePage, variables: { key: { uscc }, knownAt } })
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
        {t('拖动滑块，看当时已经知道的情况；后来才知道或更正的内容不在其中。')}
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
            <RoadTransport part={profile?.roadTransport} />
            <Construction part={profile?.construction} error={error} />
            <Row gutter={16}>
              <Col xs={24} lg={12}>
                <Overload part={profile?.overload} error={error} />
                <Enforcement part={profile?.enforcement} />
              </Col>
              <Col xs={24} lg={12}>
                <Supervision part={profile?.supervision} error={error} />
                <Happenings parts={profile} />
              </Col>
            </Row>
          </>
        )}
      </Asked>
    </>
  )
}

function Enforcement({ part }: { part: ProfileParts['enforcement'] | undefined }) {
  const { t } = useWords()
  return (
    <Domain title="行政执法" freshAt={part?.freshAt} there={part}>
      <Table
        size="small"
        pagination={{ pageSize: 8, hideOnSinglePage: true }}
        scroll={{ x: true }}
        rowKey={({ id }) => id}
        dataSource={part?.decisions ?? []}
        locale={{ emptyText: t('没有行政决定') }}
        columns={[
          { title: t('文号'), dataIndex: 'docNo' },
          { title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
          { title: t('决定日期'), dataIndex: 'decidedOn' },
          { title: t('公示状态'), render: (_, { publicity }) => t(named('PublicityState', publicity?.state)) },
          { title: t('公示至'), render: (_, { publicity }) => publicity?.latestEndOn ?? t('无') },
        ]}
      />
    </Domain>
  )
}

/** 时间线: the latest things that happened, over all domains. */
function Happenings({ parts }: { parts: Firm['profile'] }) {
  const { t } = useWords()
  const events = useMemo(() => (parts ? eventsOf(parts).slice(0, 20) : []), [parts])
  return (
    <Card className="section" title={<h2>{t('时间线')}</h2>}>
      {events.length === 0 && t('没有记载')}
      <Timeline
        items={events.map(({ on, what, about, grave }, place) => ({
          key: `${on} ${what} ${place}`,
          color: grave ? 'red' : 'blue',
          content: `${on} ${t(what)} ${t(about)}`,
        }))}
      />
    </Card>
  )
}
