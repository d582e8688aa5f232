import { Button, Space, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  type ChangeKind,
  ConsoleChangeDecision,
  ConsoleDecisionsOf,
  type ConsoleDecisionsOfQuery,
  ConsoleWithdrawPublicity,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { useDeeds } from '../../../parts/deed/Deed.tsx'
import { reason } from '../../../parts/deed/fields.ts'
import { LookUp } from '../../../parts/LookUp.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { subjectKeyOf } from '../../../parts/subjectKey.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

type Profile = NonNullable<NonNullable<ConsoleDecisionsOfQuery['subject']>['profile']>
type Decision = NonNullable<NonNullable<Profile['enforcement']>['decisions']>[number]

/** 变更、撤销与撤下公示: of the decisions of one firm, by the unit that issued them. */
export default function Changes() {
  const { t } = useWords()
  const [code, setCode] = useState('')
  return (
    <>
      <Typography.Title level={1}>{t('变更、撤销与撤下公示')}</Typography.Title>
      <LookUp id="party" label={t('当事人')} button={t('查看决定')} party asked={setCode} />
      <Typography.Paragraph type="secondary">
        {t('由作出决定的单位办理。只有公示中的决定可以撤下；变更或撤销之后，应撤下的日期写在详情里。')}
      </Typography.Paragraph>
      {code !== '' && <Of key={code} code={code} />}
    </>
  )
}

function Of({ code }: { code: string }) {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleDecisionsOf,
    variables: { key: subjectKeyOf(code) },
  })
  const change = ({ id, docNo }: Decision) =>
    open({
      name: `change ${id}`,
      title: `${t('变更或撤销')} · ${docNo}`,
      fields: [
        { key: 'change', label: '种类', kind: 'choice', options: choicesOf('ChangeKind', t) },
        { key: 'changedOn', label: '变更日期', kind: 'day' },
        reason,
      ],
      send: ({ given: { change: kind, changedOn = '', reason: why = '' } }) =>
        client
          .mutation(ConsoleChangeDecision, {
            input: { decisionId: id, change: kind as ChangeKind, changedOn, reason: why },
          })
          .toPromise(),
      done: () => again(),
    })
  const takeOff = ({ id, docNo }: Decision) =>
    open({
      name: `take off ${id}`,
      title: `${t('撤下公示')} · ${docNo}`,
      fields: [reason],
      children: <p>{t('从所有公示网站撤下，之后本单位以外的人不再看到。')}</p>,
      send: ({ given }) =>
        client.mutation(ConsoleWithdrawPublicity, { decision: id, reason: given.reason ?? '' }).toPromise(),
      done: () => again(),
    })
  return (
    <>
      <Rows
        title="该主体的行政决定"
        asked={{ error, fetching, again: () => again() }}
        rows={data && (data.subject?.profile?.enforcement?.decisions ?? null)}
        empty="没有行政决定，或者没有这个主体"
        rowKey={({ id }) => id}
        detail={({ changes }) => (
          <Typography.Paragraph>
            {(changes ?? [])
              .map(
                (one) =>
                  `${one.changedOn} ${t(named('ChangeKind', one.change))}：${one.reason}；${t('应撤下日期')} ${one.withdrawBy ?? t('无')}；${t('撤下日期')} ${one.withdrawnOn ?? t('无')}`,
              )
              .join(' ') || t('没有变更')}
          </Typography.Paragraph>
        )}
        columns={[
          { title: t('文号'), dataIndex: 'docNo' },
          { title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
          { title: t('决定日期'), dataIndex: 'decidedOn' },
          { title: t('公示'), render: (_, { publicity }) => t(named('PublicityState', publicity?.state)) },
          {
            title: t('办理'),
            render: (_, one) => (
              <Space>
                <Button size="small" aria-label={`${t('变更或撤销')} ${one.docNo}`} onClick={() => change(one)}>
                  {t('变更或撤销')}
                </Button>
                <Button
                  size="small"
                  aria-label={`${t('撤下公示')} ${one.docNo}`}
                  disabled={one.publicity?.state !== 'PUBLISHED'}
                  onClick={() => takeOff(one)}
                >
                  {t('撤下公示')}
                </Button>
              </Space>
            ),
          },
        ]}
      />
      {shown}
    </>
  )
}
