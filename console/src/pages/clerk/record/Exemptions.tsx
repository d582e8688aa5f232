import { Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { ConsoleExempt, ConsoleExemptionItems, ConsoleExemptions } from '../../../ask/generated.ts'
import { Asked } from '../../../parts/Asked.tsx'
import { Cite } from '../../../parts/Cite.tsx'
import { DeedCard } from '../../../parts/deed/Deed.tsx'
import type { Field } from '../../../parts/deed/fields.ts'
import { countyTime } from '../../../parts/instant.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { Turn, useTurn } from '../../../parts/Turn.tsx'
import { useWords } from '../../../words/words.tsx'

/** Today in the county. */
const today = () => countyTime(new Date().toISOString()).slice(0, 10)

/** 轻微违法免罚: every condition of an item checked in its own words, the commitment, and how the party was educated; never published. */
export default function Exemptions() {
  const { t } = useWords()
  const client = useClient()
  const turning = useTurn()
  const [on] = useState(today)
  const [{ data: list, error: away, fetching: coming }, anew] = useQuery({
    query: ConsoleExemptionItems,
    variables: { on },
  })
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleExemptions, variables: { after: turning.after } })
  const page = data?.exemptions
  return (
    <>
      <Typography.Title level={1}>{t('轻微违法免罚')}</Typography.Title>
      <Asked
        data={list?.exemptionItems}
        error={away}
        fetching={coming}
        again={() => anew()}
        empty="现行清单中没有免罚事项"
      >
        {(items) => {
          const conditions: Field[] = items.flatMap(({ item, conditions: all }) =>
            (all ?? []).map((condition, n) => ({
              key: `${item} ${n}`,
              label: condition,
              extra: '写明核查情况；有一项不满足就不能免罚',
              when: ({ item: chosen }) => chosen === item,
            })),
          )
          return (
            <DeedCard
              name="exemption"
              title={t('登记免罚决定')}
              fields={[
                { key: 'subject', label: '主体', kind: 'subject' },
                {
                  ...{ key: 'item', label: '免罚事项', kind: 'choice' },
                  options: items.flatMap(({ item, act }) => (item ? [{ value: item, label: `${item} ${act}` }] : [])),
                },
                ...conditions,
                { key: 'docNo', label: '文号' },
                { key: 'decidedOn', label: '决定日期', kind: 'day' },
                { key: 'breachFacts', label: '违法事实', kind: 'text' },
                { key: 'education', label: '教育情况', kind: 'text' },
                { key: 'commitment', label: '承诺编号', extra: '当事人就这个事项作出的承诺' },
              ]}
              send={({ given }) => {
                const { subject = '', item = '', docNo = '', decidedOn = '', breachFacts = '', education = '' } = given
                const all = items.find((one) => one.item === item)?.conditions ?? []
                return client
                  .mutation(ConsoleExempt, {
                    input: {
                      ...{ subjectId: subject, item, docNo, decidedOn, breachFacts, education },
                      commitmentId: given.commitment ?? '',
                      conditions: all.map((condition, n) => ({
                        ...{ condition, met: true },
                        finding: given[`${item} ${n}`] ?? '',
                      })),
                    },
                  })
                  .toPromise()
              }}
              said="已登记"
              okText="全部条件已满足，登记免罚"
              done={() => again()}
            />
          )
        }}
      </Asked>
      <Rows
        title="本单位的免罚决定"
        asked={{ error, fetching, again: () => again() }}
        rows={page && (page.nodes ?? [])}
        empty="还没有免罚决定"
        rowKey={({ id }) => id ?? ''}
        detail={({ breachFacts }) => <Typography.Paragraph>{breachFacts}</Typography.Paragraph>}
        columns={[
          { title: t('文号'), dataIndex: 'docNo' },
          { title: t('免罚事项'), dataIndex: 'item' },
          { title: t('决定日期'), dataIndex: 'decidedOn' },
          { title: t('依据'), render: (_, { basis }) => <Cite clause={basis} /> },
        ]}
      />
      <Turn turning={turning} pageInfo={page?.pageInfo} />
    </>
  )
}
