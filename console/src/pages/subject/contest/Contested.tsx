import { Button, Card, Popconfirm, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import type { CombinedError } from 'urql'
import { Asked, Faults } from '../../../parts/Asked.tsx'
import { Cite, type Cited } from '../../../parts/Cite.tsx'
import { Deed } from '../../../parts/deed/Deed.tsx'
import type { Sending } from '../../../parts/deed/fields.ts'
import { HandedIn } from '../../../parts/proofs/HandedIn.tsx'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'

/** Something that an objection may be made to. */
export interface Thing {
  id: string
  about: string
  state: string
}

/** An objection as it stands. */
export interface Filed {
  id: string
  about: string
  ground: string
  state: string
  /** It is not decided, and may be taken back. */
  open: boolean
  filedOn: string | null
  dueOn: string | null
  late: boolean
  basis: Cited | null
  /** Files that were handed in with it. */
  proofs: readonly (string | { id?: string | null })[]
  /** Who decided, when, and why. */
  answer: string
}

type Done = Promise<{ error?: CombinedError | undefined }>

/** 异议: what may be objected to, what was, how each stands; one that is not decided yet can be taken back. */
export function Contested({
  title,
  asked: { error, fetching, again },
  things,
  filed,
  file,
  withdraw,
  empty,
}: {
  title: string
  asked: { error: CombinedError | undefined; fetching: boolean; again: () => void }
  things: readonly Thing[] | null | undefined
  filed: readonly Filed[]
  file: (id: string, sending: Sending) => Done
  withdraw: (id: string) => Done
  empty: string
}) {
  const { t } = useWords()
  const [objecting, setObjecting] = useState<Thing | null>(null)
  const [fault, setFault] = useState<CombinedError | null>(null)
  const take = async (id: string) => {
    const { error: refused } = await withdraw(id)
    setFault(refused ?? null)
    if (!refused) again()
  }
  return (
    <Card className="section" title={<h2>{t(title)}</h2>}>
      <Asked data={things} error={error} fetching={fetching} again={again} empty={empty}>
        {(found) => (
          <Table
            size="small"
            scroll={{ x: true }}
            rowKey={({ id }) => id}
            dataSource={[...found]}
            locale={{ emptyText: t(empty) }}
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
            columns={[
              { title: t('事项'), dataIndex: 'about' },
              { title: t('状态'), render: (_, { state }) => <Tag>{t(state)}</Tag> },
              {
                title: t('办理'),
                render: (_, thing) =>
                  filed.some(({ open, about }) => open && about === thing.about) ? (
                    t('异议正在办理，见下表')
                  ) : (
                    <Button
                      size="small"
                      aria-label={`${t('提出异议')} ${thing.about}`}
                      onClick={() => setObjecting(thing)}
                    >
                      {t('提出异议')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Asked>
      {fault && <Faults error={fault} />}
      {filed.length > 0 && (
        <>
          <Typography.Title level={3}>{t('已提出的异议')}</Typography.Title>
          <Table
            size="small"
            scroll={{ x: true }}
            rowKey={({ id }) => id}
            dataSource={[...filed]}
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
            expandable={{
              columnTitle: t('详情'),
              expandedRowRender: ({ ground, proofs, about }) => (
                <>
                  <Typography.Paragraph>{`${t('异议理由')}：${ground}`}</Typography.Paragraph>
                  <HandedIn proofs={proofs} by="SUBJECT" about={about} />
                </>
              ),
            }}
            columns={[
              { title: t('事项'), dataIndex: 'about' },
              { title: t('状态'), render: (_, { state }) => <Tag>{t(state)}</Tag> },
              { title: t('提出日期'), dataIndex: 'filedOn' },
              {
                title: t('答复期限'),
                render: (_, { dueOn, late, basis }) => (
                  <>
                    {dueOn ?? t('未知')} {late && <Tag color="red">{t('逾期')}</Tag>} <Cite clause={basis} />
                  </>
                ),
              },
              { title: t('答复'), dataIndex: 'answer' },
              {
                title: t('办理'),
                render: (_, { id, about, open }) =>
                  open && (
                    <Popconfirm
                      title={t('撤回之后不再办理；仍在公示或仍有效的，可以再次提出。')}
                      okText={t('撤回')}
                      cancelText={t('不撤回')}
                      onConfirm={() => take(id)}
                    >
                      <Button size="small" aria-label={`${t('撤回异议')} ${about}`}>
                        {t('撤回异议')}
                      </Button>
                    </Popconfirm>
                  ),
              },
            ]}
          />
        </>
      )}
      {objecting && (
        <Deed
          key={objecting.id}
          name={`objection ${objecting.id}`}
          title={`${t('提出异议')} · ${objecting.about}`}
          by="SUBJECT"
          fields={[
            { key: 'ground', label: '异议理由和事实', kind: 'text' },
            { key: 'proofs', label: '证明材料', kind: 'proofs', optional: true },
          ]}
          send={(sending) => file(objecting.id, sending)}
          said="异议已提交，答复期限见下表"
          done={again}
          close={() => setObjecting(null)}
        />
      )}
    </Card>
  )
}

/** Objections of every kind say these of themselves. */
interface Said {
  id?: string | null
  ground?: string | null
  proofs?: Filed['proofs'] | null
  filedOn?: string | null
  dueOn?: string | null
  late?: boolean | null
  basis?: Cited | null
  decidedOn?: string | null
  decidedBy?: string | null
  reason?: string | null
}

/** One objection as the table shows it; `more` is what its kind says besides. */
export const filedOf = (
  said: Said,
  about: string,
  state: string,
  open: boolean,
  more: (string | null)[] = [],
): Filed => ({
  id: said.id ?? '',
  ...{ about, state, open },
  ground: said.ground ?? '',
  proofs: said.proofs ?? [],
  filedOn: said.filedOn ?? null,
  dueOn: said.dueOn ?? null,
  late: said.late ?? false,
  basis: said.basis ?? null,
  answer: [said.decidedOn, unitNames[said.decidedBy ?? ''] ?? said.decidedBy, said.reason, ...more]
    .filter((one) => one)
    .join(' · '),
})
