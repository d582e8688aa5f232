import { Button, Space, Typography } from 'antd'
import type { CombinedError } from 'urql'
import { useSession } from '../../../app/session.tsx'
import type { Cited } from '../../../parts/Cite.tsx'
import { Due } from '../../../parts/Due.tsx'
import { useDeeds } from '../../../parts/deed/Deed.tsx'
import { type Field, type Given, reason } from '../../../parts/deed/fields.ts'
import { HandedIn } from '../../../parts/proofs/HandedIn.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** An objection that waits for its answer. */
export interface Contest {
  id: string | null
  /** The number of what it objects to. */
  about: string | null
  ground: string | null
  filedOn: string | null
  dueOn: string | null
  late: boolean | null
  basis: Cited | null
  mustNotBeDecidedBy: readonly string[] | null
  /** Files that were handed in with it. */
  proofs: readonly (string | { id?: string | null })[] | null
  /** Facts that the result rests on, as far as they are known here. */
  facts: readonly { value: string; label: string }[]
}

/** 异议待办: upheld with a correction, or rejected, always with the reasons. */
export function Contests({
  title,
  asked,
  contests,
  correcting,
  decide,
}: {
  title: string
  asked: { error: CombinedError | undefined; fetching: boolean; again: () => void }
  contests: readonly Contest[] | null | undefined
  /** What is asked for besides the reasons where an objection is upheld. */
  correcting: readonly Field[]
  decide: (id: string, uphold: boolean, given: Given) => Promise<{ error?: CombinedError | undefined }>
}) {
  const { t } = useWords()
  const { person } = useSession()
  const { open, shown } = useDeeds()
  const answer = ({ id, about, facts }: Contest, uphold: boolean) =>
    open({
      name: `objection ${id} ${uphold}`,
      title: `${t(uphold ? '异议成立' : '异议不成立')} · ${about}`,
      fields: [
        ...(uphold
          ? correcting.map((field): Field => {
              const options = field.key === 'fact' && facts.length > 0 ? facts : field.options
              return {
                ...field,
                ...(field.key === 'fact' && facts.length > 0 && { kind: 'choice' as const }),
                ...(options && { options: options.map(({ value, label }) => ({ value, label: t(label) })) }),
              }
            })
          : []),
        { ...reason, label: '答复理由' },
      ],
      send: ({ given }) => decide(id ?? '', uphold, given),
      said: '已答复',
      done: asked.again,
    })
  return (
    <>
      <Rows
        title={title}
        asked={asked}
        rows={contests}
        empty="没有本单位可以处理的异议"
        rowKey={({ id }) => id ?? ''}
        detail={({ ground, proofs, about }) => (
          <>
            <Typography.Paragraph>{`${t('异议理由')}：${ground}`}</Typography.Paragraph>
            <HandedIn proofs={proofs} by="UNIT" about={about ?? ''} />
          </>
        )}
        columns={[
          { title: t('事项'), dataIndex: 'about' },
          { title: t('提出日期'), dataIndex: 'filedOn' },
          {
            title: t('答复期限'),
            render: (_, { dueOn, late, basis }) => <Due on={dueOn} late={late} basis={basis} />,
          },
          {
            title: t('不得由其决定'),
            render: (_, { mustNotBeDecidedBy }) =>
              (mustNotBeDecidedBy ?? []).map((unit) => t(unitNames[unit] ?? unit)).join('、') || t('无'),
          },
          {
            title: t('办理'),
            render: (_, contest) =>
              contest.mustNotBeDecidedBy?.includes(person?.unit ?? '') ? (
                t('本单位经手，不得由本单位处理')
              ) : (
                <Space>
                  {[true, false].map((uphold) => (
                    <Button
                      key={`${uphold}`}
                      size="small"
                      aria-label={`${t(uphold ? '异议成立' : '异议不成立')} ${contest.about}`}
                      onClick={() => answer(contest, uphold)}
                    >
                      {t(uphold ? '异议成立' : '异议不成立')}
                    </Button>
                  ))}
                </Space>
              ),
          },
        ]}
      />
      {shown}
    </>
  )
}
