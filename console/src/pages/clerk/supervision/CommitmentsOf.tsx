import { Button, Space, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  type CommitmentKind,
  ConsoleBreachNotice,
  ConsoleCommitmentsOf,
  type ConsoleCommitmentsOfQuery,
  ConsoleKeepCommitment,
  ConsoleRecordCommitment,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard, useDeeds } from '../../../parts/deed/Deed.tsx'
import { type Field, orNull, reason } from '../../../parts/deed/fields.ts'
import { LookUp } from '../../../parts/LookUp.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { subjectKeyOf } from '../../../parts/subjectKey.ts'
import { named, unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

type Profile = NonNullable<NonNullable<ConsoleCommitmentsOfQuery['subject']>['profile']>
type Promised = NonNullable<Profile['commitments']>[number]

const evidence: readonly Field[] = [
  { key: 'docNo', label: '认定文书号' },
  { key: 'docOn', label: '认定文书日期', kind: 'day' },
  { key: 'proofs', label: '证明材料', kind: 'proofs' },
  reason,
]

/** 承诺登记与认定: one that was signed on paper, and of one subject's what was kept and of what breach it is told. */
export default function CommitmentsOf() {
  const { t } = useWords()
  const client = useClient()
  const [party, setParty] = useState('')
  return (
    <>
      <Typography.Title level={1}>{t('承诺登记与认定')}</Typography.Title>
      <LookUp id="promiser" label={t('承诺人')} button={t('查看承诺')} party asked={setParty} />
      {party !== '' && <Of key={party} party={party} />}
      <DeedCard
        name="paper commitment"
        title={t('登记纸质承诺')}
        fields={[
          { key: 'subject', label: '主体', kind: 'subject' },
          { key: 'kind', label: '承诺类型', kind: 'choice', options: choicesOf('CommitmentKind', t) },
          { key: 'about', label: '承诺事由' },
          { key: 'text', label: '承诺书', kind: 'text' },
          { key: 'liability', label: '违诺责任', kind: 'text', optional: true },
          { key: 'validUntil', label: '有效期至', kind: 'day', optional: true },
        ]}
        send={({ given: { subject = '', kind, about = '', text = '', liability, validUntil } }) =>
          client
            .mutation(ConsoleRecordCommitment, {
              subject,
              input: {
                ...{ kind: kind as CommitmentKind, about, text },
                ...{ liability: orNull(liability), validUntil: orNull(validUntil) },
              },
            })
            .toPromise()
        }
        said="已登记"
        okText="登记"
      />
    </>
  )
}

/** The commitments of one subject: a unit says of one that it was kept, or gives notice of a breach. */
function Of({ party }: { party: string }) {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleCommitmentsOf,
    variables: { key: subjectKeyOf(party) },
  })
  const take = ({ id, kind }: Promised, kept: boolean) =>
    open({
      name: `commitment ${id} ${kept}`,
      title: `${t(kept ? '认定已履行' : '违诺告知')} · ${t(named('CommitmentKind', kind))}`,
      fields: evidence,
      send: ({ given: { docNo = '', docOn = '', reason: why = '' }, proofs }) =>
        client
          .mutation(kept ? ConsoleKeepCommitment : ConsoleBreachNotice, {
            ...{ id, reason: why },
            evidence: { docNo, docOn, proofs },
          })
          .toPromise(),
      said: kept ? '已办理' : '已告知，陈述期限届满后由另一人认定',
      done: () => again(),
    })
  return (
    <>
      <Rows
        title="该主体的承诺"
        asked={{ error, fetching, again: () => again() }}
        rows={data && (data.subject?.profile?.commitments ?? null)}
        empty="没有承诺，或者没有这个主体"
        rowKey={({ id }) => id}
        detail={({ text }) => <Typography.Paragraph>{text}</Typography.Paragraph>}
        columns={[
          { title: t('承诺类型'), render: (_, { kind }) => t(named('CommitmentKind', kind)) },
          { title: t('作出日期'), dataIndex: 'madeOn' },
          { title: t('有效期'), render: (_, { validUntil }) => validUntil ?? t('长期') },
          {
            title: t('受理单位'),
            render: (_, { acceptingUnit }) => t(unitNames[acceptingUnit ?? ''] ?? acceptingUnit ?? '无'),
          },
          { title: t('履约状态'), render: (_, { state }) => t(named('CommitmentState', state)) },
          {
            title: t('办理'),
            render: (_, one) => {
              if (one.course?.state === 'NOTIFIED' || one.course?.state === 'STATED') return t('已告知，待认定')
              if (one.state !== 'SIGNED' && one.state !== 'EXPIRED') return null
              return (
                <Space>
                  <Button size="small" onClick={() => take(one, true)}>
                    {t('认定已履行')}
                  </Button>
                  <Button size="small" onClick={() => take(one, false)}>
                    {t('违诺告知')}
                  </Button>
                </Space>
              )
            },
          },
        ]}
      />
      {shown}
    </>
  )
}
