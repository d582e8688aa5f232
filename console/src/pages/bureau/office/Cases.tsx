import { Button, Space, Typography } from 'antd'
import { type CombinedError, useClient } from 'urql'
import {
  type CaseTone,
  type ConsoleActivitiesQuery,
  ConsoleProposeCase,
  ConsolePublishCase,
  ConsoleRejectCase,
  ConsoleReviseCase,
  ConsoleWithdrawCase,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard, useDeeds } from '../../../parts/deed/Deed.tsx'
import { type Field, orNull, reason } from '../../../parts/deed/fields.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

type Proposed = NonNullable<ConsoleActivitiesQuery['typicalCaseWorklist']>[number]
type Published = NonNullable<NonNullable<ConsoleActivitiesQuery['typicalCases']>['nodes']>[number]

const told: readonly Field[] = [
  { key: 'title', label: '标题' },
  { key: 'text', label: '案例', kind: 'text', extra: '不得写出能认出是谁的内容，提交时会检查' },
]

/** 典型案例: proposed, revised, published or not, and taken down again. */
export function Cases({
  asked,
  proposed,
  published,
}: {
  asked: { error: CombinedError | undefined; fetching: boolean; again: () => void }
  proposed: readonly Proposed[] | null | undefined
  published: readonly Published[] | null | undefined
}) {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const done = asked.again
  const revise = ({ id, title, text }: Proposed) =>
    open({
      name: `revise ${id}`,
      title: `${t('修改典型案例')} · ${title}`,
      fields: told,
      first: { title: title ?? '', text: text ?? '' },
      send: ({ given: { title: anew = '', text: say = '' } }) =>
        client.mutation(ConsoleReviseCase, { id: id ?? '', title: anew, text: say }).toPromise(),
      done,
    })
  const decide = ({ id, title }: Proposed, publish: boolean) =>
    open({
      name: `case ${id} ${publish}`,
      title: `${t(publish ? '公布典型案例' : '不予公布')} · ${title}`,
      fields: [reason],
      send: ({ given }) =>
        client
          .mutation(publish ? ConsolePublishCase : ConsoleRejectCase, { id: id ?? '', reason: given.reason ?? '' })
          .toPromise(),
      done,
    })
  const takeDown = ({ id, title }: Published) =>
    open({
      name: `case ${id} down`,
      title: `${t('撤下典型案例')} · ${title}`,
      fields: [reason],
      send: ({ given }) =>
        client.mutation(ConsoleWithdrawCase, { id: id ?? '', reason: given.reason ?? '' }).toPromise(),
      done,
    })
  return (
    <>
      <Rows
        title="待审的典型案例"
        asked={asked}
        rows={proposed}
        empty="没有待审的典型案例"
        rowKey={({ id }) => id ?? ''}
        detail={({ text }) => <Typography.Paragraph>{text}</Typography.Paragraph>}
        columns={[
          { title: t('标题'), dataIndex: 'title' },
          { title: t('案例类别'), render: (_, { tone }) => t(named('CaseTone', tone)) },
          { title: t('推荐单位'), render: (_, { unit }) => t(unitNames[unit ?? ''] ?? unit ?? '') },
          { title: t('推荐日期'), dataIndex: 'proposedOn' },
          {
            title: t('办理'),
            render: (_, one) => (
              <Space wrap>
                <Button size="small" onClick={() => revise(one)}>
                  {t('修改')}
                </Button>
                <Button size="small" onClick={() => decide(one, true)}>
                  {t('公布')}
                </Button>
                <Button size="small" onClick={() => decide(one, false)}>
                  {t('不予公布')}
                </Button>
              </Space>
            ),
          },
        ]}
      />
      <Rows
        title="已公布的典型案例"
        asked={asked}
        rows={published}
        empty="还没有公布典型案例"
        rowKey={({ id }) => id ?? ''}
        columns={[
          { title: t('标题'), dataIndex: 'title' },
          { title: t('公布日期'), dataIndex: 'publishedOn' },
          {
            title: t('办理'),
            render: (_, one) => (
              <Button size="small" aria-label={`${t('撤下')} ${one.title}`} onClick={() => takeDown(one)}>
                {t('撤下')}
              </Button>
            ),
          },
        ]}
      />
      <DeedCard
        name="case"
        title={t('推荐典型案例')}
        fields={[
          { key: 'tone', label: '案例类别', kind: 'choice', options: choicesOf('CaseTone', t) },
          ...told,
          {
            ...{ key: 'decision', label: '所依行政决定', extra: '决定编号；必须正在公示，没有未决的异议' },
            when: ({ tone }) => tone === 'WARNING',
          },
        ]}
        send={({ given: { tone, title = '', text = '', decision } }) =>
          client
            .mutation(ConsoleProposeCase, {
              input: { tone: tone as CaseTone, title, text, decisionId: orNull(decision) },
            })
            .toPromise()
        }
        said="已推荐，由另一人决定是否公布"
        okText="推荐"
        done={done}
      />
      {shown}
    </>
  )
}
