import { Button, message, Popconfirm, Radio, Space } from 'antd'
import { useState } from 'react'
import { type CombinedError, useClient } from 'urql'
import {
  ConsoleDropListing,
  ConsoleGiveNotice,
  ConsoleListSubject,
  type ConsoleOverloadQuarterQuery,
  ConsoleRemoveListing,
  type RemovalGround,
} from '../../../ask/generated.ts'
import { Faults } from '../../../parts/Asked.tsx'
import { choicesOf } from '../../../parts/choices.ts'
import { useDraft } from '../../../parts/draft.ts'
import { useWords } from '../../../words/words.tsx'
import { Reasoned } from '../desks/Reasoned.tsx'
import { calledBy } from './Party.tsx'

export type QuarterRow = NonNullable<NonNullable<ConsoleOverloadQuarterQuery['overloadQuarter']>['nodes']>[number]
type Deed = 'LIST' | 'DROP' | 'REMOVE'

const deeds: Readonly<Record<Deed, string>> = { LIST: '认定列入', DROP: '不予认定', REMOVE: '移出名单' }

/** What can be done about a candidate or its case now. */
export function ListingDeeds({ row, quarter, done }: { row: QuarterRow; quarter: string; done: () => void }) {
  const { t } = useWords()
  const client = useClient()
  const [doing, setDoing] = useState<Deed | null>(null)
  const [fault, setFault] = useState<CombinedError | null>(null)
  const id = row.case?.id ?? ''
  const [ground, setGround] = useDraft<RemovalGround>(`removal ${id}`, 'REPAIR')
  const notice = async () => {
    const variables = { quarter, subject: row.subject?.id ?? '', circumstance: row.circumstance ?? 0 }
    const { data, error } = await client.mutation(ConsoleGiveNotice, variables).toPromise()
    setFault(error ?? null)
    if (!data?.giveNotice) return
    message.success(`${t('已告知，陈述期限')} ${data.giveNotice.notice?.endsOn}`)
    done()
  }
  const send = async (reason: string) => {
    const { error } =
      doing === 'LIST'
        ? await client.mutation(ConsoleListSubject, { id, reason }).toPromise()
        : doing === 'DROP'
          ? await client.mutation(ConsoleDropListing, { id, reason }).toPromise()
          : await client.mutation(ConsoleRemoveListing, { id, ground, reason }).toPromise()
    if (error) return error
    message.success(t('已办理'))
    done()
  }
  const { state } = row.case ?? {}
  const open: Deed[] =
    state === 'NOTIFIED' || state === 'STATED' ? ['LIST', 'DROP'] : state === 'LISTED' ? ['REMOVE'] : []
  return (
    <>
      <Space>
        {!row.case && row.candidate && (
          <Popconfirm
            title={t('告知后证据即固定，确定告知？')}
            okText={t('告知')}
            cancelText={t('取消')}
            onConfirm={() => notice()}
          >
            <Button size="small" type="primary">
              {t('告知当事人')}
            </Button>
          </Popconfirm>
        )}
        {open.map((deed) => (
          <Button key={deed} size="small" onClick={() => setDoing(deed)}>
            {t(deeds[deed])}
          </Button>
        ))}
      </Space>
      {fault && <Faults error={fault} />}
      {doing && (
        <Reasoned
          name={`listing ${id} ${doing}`}
          title={`${t(deeds[doing])} · ${calledBy(row.subject?.registered) ?? row.subject?.id}`}
          send={send}
          close={() => setDoing(null)}
        >
          {doing === 'REMOVE' && (
            <Radio.Group
              aria-label={t('移出事由')}
              value={ground}
              onChange={({ target }) => setGround(target.value)}
              options={choicesOf('RemovalGround', t)}
            />
          )}
        </Reasoned>
      )}
    </>
  )
}
