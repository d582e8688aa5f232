import { Button, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  ConsoleConductsOf,
  ConsoleNationalGrade,
  ConsoleRecordOwner,
  ConsoleStrikeConduct,
  type ConstructionRole,
  type CreditGrade,
} from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { DeedCard, useDeeds } from '../../../parts/deed/Deed.tsx'
import { orNull, reason } from '../../../parts/deed/fields.ts'
import { LookUp } from '../../../parts/LookUp.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { subjectKeyOf } from '../../../parts/subjectKey.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** 工程信用记录办理: striking a conduct, national results, and an owner that the register does not know. */
export default function Records() {
  const { t } = useWords()
  const client = useClient()
  const [party, setParty] = useState('')
  return (
    <>
      <Typography.Title level={1}>{t('工程信用记录办理')}</Typography.Title>
      <LookUp id="firm" label={t('主体')} button={t('查看信用行为')} party asked={setParty} />
      {party !== '' && <Of key={party} party={party} />}
      <DeedCard
        name="national grade"
        title={t('登记全国评价结果')}
        fields={[
          { key: 'subject', label: '主体', kind: 'subject' },
          { key: 'role', label: '从业类别', kind: 'choice', options: choicesOf('ConstructionRole', t) },
          { key: 'year', label: '年度' },
          { key: 'grade', label: '等级', kind: 'choice', options: choicesOf('CreditGrade', t) },
          { key: 'score', label: '得分', optional: true },
          { key: 'docNo', label: '文号' },
          { key: 'validFrom', label: '有效期起', kind: 'day' },
          { ...reason, label: '说明', optional: true },
        ]}
        send={({ given: { subject = '', role, year, grade, score, docNo = '', validFrom = '', reason: why } }) =>
          client
            .mutation(ConsoleNationalGrade, {
              input: {
                ...{ subjectId: subject, role: role as ConstructionRole, year: Number(year), docNo, validFrom },
                ...{ grade: grade as CreditGrade, score: orNull(score), reason: orNull(why) },
              },
            })
            .toPromise()
        }
        said="已登记"
        okText="登记"
      />
      <DeedCard
        name="owner recorded"
        title={t('代为登记建设单位评价')}
        fields={[
          { key: 'contract', label: '合同编号' },
          { key: 'year', label: '年度' },
          { key: 'note', label: '评价说明', kind: 'text', optional: true },
        ]}
        send={({ given: { contract = '', year, note } }) =>
          client.mutation(ConsoleRecordOwner, { contract, year: Number(year), note: orNull(note) }).toPromise()
        }
        said="已登记"
        okText="登记"
      >
        <Typography.Paragraph>{t('只用于不在登记库中的建设单位。')}</Typography.Paragraph>
      </DeedCard>
    </>
  )
}

/** 信用行为 of one firm: struck by another person than stated it. */
function Of({ party }: { party: string }) {
  const { t } = useWords()
  const client = useClient()
  const { open, shown } = useDeeds()
  const [{ data, error, fetching }, again] = useQuery({
    query: ConsoleConductsOf,
    variables: { key: subjectKeyOf(party) },
  })
  return (
    <>
      <Rows
        title="该主体的信用行为"
        asked={{ error, fetching, again: () => again() }}
        rows={data && (data.subject?.profile?.construction?.conducts ?? null)}
        empty="没有信用行为，或者没有这个主体"
        rowKey={({ id }) => id ?? ''}
        columns={[
          { title: t('发生日期'), dataIndex: 'occurredOn' },
          { title: t('行为'), dataIndex: 'title' },
          { title: t('行为类别'), render: (_, { part }) => t(named('ConductPart', part)) },
          {
            title: t('办理'),
            render: (_, { id, title }) => (
              <Button
                size="small"
                aria-label={`${t('撤销信用行为')} ${title}`}
                onClick={() =>
                  open({
                    name: `strike ${id}`,
                    title: `${t('撤销信用行为')} · ${title}`,
                    fields: [reason],
                    send: ({ given }) =>
                      client.mutation(ConsoleStrikeConduct, { id: id ?? '', reason: given.reason ?? '' }).toPromise(),
                    done: () => again(),
                  })
                }
              >
                {t('撤销信用行为')}
              </Button>
            ),
          },
        ]}
      />
      {shown}
    </>
  )
}
