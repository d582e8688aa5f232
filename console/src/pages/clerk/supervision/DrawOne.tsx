import { Button, Card, Descriptions, message, Popconfirm, Space, Table, Tag, Timeline, Typography } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useParams } from 'react-router'
import { type CombinedError, useClient, useQuery } from 'urql'
import {
  ConsoleAbandonDraw,
  ConsoleDraw,
  type ConsoleDrawQuery,
  ConsolePublishDraw,
  ConsoleRunDraw,
} from '../../../ask/generated.ts'
import { Asked, Faults } from '../../../parts/Asked.tsx'
import { Cite } from '../../../parts/Cite.tsx'
import { named, supervisionClasses, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Reasoned } from '../desks/Reasoned.tsx'
import { Replay } from './Replay.tsx'

type Draw = NonNullable<ConsoleDrawQuery['draw']>

/** 一次抽查: what was committed to, what was drawn of it, the results, and that it can be replayed. */
export default function DrawOne() {
  const { t } = useWords()
  const { id = '' } = useParams()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleDraw, variables: { id } })
  return (
    <>
      <Typography.Title level={1}>{`${t('双随机抽查')} ${data?.draw?.planNo ?? ''}`}</Typography.Title>
      <Asked data={data?.draw} error={error} fetching={fetching} again={again} empty="没有这次抽查，或者不对您开放">
        {(draw) => (
          <>
            <Plan draw={draw} />
            <Deeds draw={draw} done={() => again()} />
            <Replay draw={draw} file={data?.drawPublication?.file ?? null} />
            <Drawn draw={draw} />
            <Card className="section" title={<h2>{t('办理步骤')}</h2>}>
              <Timeline
                items={(draw.course ?? []).map(({ state, on, byUnit, reason }) => ({
                  content: `${on} ${t(named('DrawState', state))} · ${t(unitNames[byUnit ?? ''] ?? byUnit ?? '')}${reason ? ` · ${reason}` : ''}`,
                }))}
              />
            </Card>
          </>
        )}
      </Asked>
    </>
  )
}

function Plan({ draw }: { draw: Draw }) {
  const { t } = useWords()
  return (
    <Card title={<h2>{t('方案')}</h2>}>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 3 }}
        items={[
          { key: 'state', label: t('状态'), children: <Tag>{t(named('DrawState', draw.state))}</Tag> },
          { key: 'industry', label: t('行业'), children: t(named('SupervisedIndustry', draw.industry)) },
          { key: 'at', label: t('抽取时刻'), children: draw.drawAt && dayjs(draw.drawAt).format('YYYY-MM-DD HH:mm') },
          { key: 'size', label: t('总体数量'), children: draw.populationSize },
          { key: 'left', label: t('达到年度上限而未列入'), children: draw.leftOut },
          { key: 'team', label: t('每部门检查人数'), children: draw.team },
          { key: 'due', label: t('结果期限'), children: draw.resultsDueOn ?? '—' },
          {
            key: 'basis',
            label: t('依据'),
            children: draw.basis?.map((one) => <Cite key={`${one.edition} ${one.at}`} clause={one} />),
          },
        ]}
      />
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={false}
        rowKey={({ supervisionClass }) => supervisionClass ?? ''}
        dataSource={draw.ratioByClass ?? []}
        locale={{ emptyText: t('没有分类') }}
        columns={[
          {
            title: t('监管类别'),
            render: (_, { supervisionClass: one }) => t(supervisionClasses[one ?? ''] ?? one ?? ''),
          },
          { title: t('抽查比例'), dataIndex: 'ratio' },
          { title: t('企业数'), dataIndex: 'size' },
          { title: t('抽取数'), dataIndex: 'take' },
        ]}
      />
    </Card>
  )
}

/** What comes next, and who may do it. */
function Deeds({ draw, done }: { draw: Draw; done: () => void }) {
  const { t } = useWords()
  const client = useClient()
  const [fault, setFault] = useState<CombinedError | null>(null)
  const [abandoning, setAbandoning] = useState(false)
  const id = draw.id ?? ''
  const doing = async (deed: typeof ConsoleRunDraw | typeof ConsolePublishDraw) => {
    const { error } = await client.mutation(deed, { id }).toPromise()
    setFault(error ?? null)
    if (error) return
    message.success(t('已办理'))
    done()
  }
  const abandon = async (reason: string) => {
    const { error } = await client.mutation(ConsoleAbandonDraw, { id, reason }).toPromise()
    if (error) return error
    done()
  }
  return (
    <>
      <Space className="section no-print" wrap>
        {draw.state === 'PLANNED' && (
          <>
            <Button type="primary" onClick={() => void doing(ConsoleRunDraw)}>
              {t('实施抽取')}
            </Button>
            <Button onClick={() => setAbandoning(true)}>{t('放弃抽查')}</Button>
            <Typography.Text>{t('由制定方案以外的人在抽取时刻之后实施。')}</Typography.Text>
          </>
        )}
        {draw.state === 'DRAWN' && <Typography.Text>{t('抽中对象的结果登记齐后才能公布。')}</Typography.Text>}
        {draw.state === 'RESULTS' && (
          <Popconfirm
            title={t('公布后任何人都能看到并复核，确定公布？')}
            okText={t('公布')}
            cancelText={t('取消')}
            onConfirm={() => doing(ConsolePublishDraw)}
          >
            <Button type="primary">{t('公布抽查')}</Button>
          </Popconfirm>
        )}
      </Space>
      {fault && <Faults error={fault} />}
      {abandoning && (
        <Reasoned
          name={`abandon ${id}`}
          title={t('放弃抽查')}
          label="放弃理由（将公布）"
          send={abandon}
          close={() => setAbandoning(false)}
        />
      )}
    </>
  )
}

function Drawn({ draw }: { draw: Draw }) {
  const { t } = useWords()
  return (
    <Card className="section" title={<h2>{t('抽中对象与结果')}</h2>}>
      <Table
        size="small"
        scroll={{ x: true }}
        rowKey={({ subjectId }) => subjectId ?? ''}
        dataSource={draw.drawn ?? []}
        locale={{ emptyText: t('尚未抽取') }}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        columns={[
          { title: t('主体'), render: (_, { name, subjectId }) => name ?? subjectId },
          { title: t('监管类别'), render: (_, { stratum }) => t(supervisionClasses[stratum ?? ''] ?? stratum ?? '') },
          { title: t('检查人员'), render: (_, { inspectors }) => inspectors?.join('、') },
          {
            title: t('检查结论'),
            render: (_, { result }) => t(named('InspectionOutcome', result?.outcome) || '未登记'),
          },
          { title: t('检查情况'), render: (_, { result }) => result?.finding },
          { title: t('检查日期'), render: (_, { result }) => result?.inspectedOn },
        ]}
      />
    </Card>
  )
}
