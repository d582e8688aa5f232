import { Button, Card, Form, Input, message, Table } from 'antd'
import { useState } from 'react'
import { useClient, useMutation } from 'urql'
import { ConsoleRegisterBidder, ConsoleWithdrawBidder } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { Deed } from '../../parts/deed/Deed.tsx'
import { reason } from '../../parts/deed/fields.ts'
import { useDraft } from '../../parts/draft.ts'
import { useWords } from '../../words/words.tsx'
import type { Told } from './Tender.tsx'

const empty = { members: '' }

/** 投标人: by their blind codes; before the opening nobody reads who is behind one. */
export function Bidders({ tender: { id, state, bidders }, changed }: { tender: Told; changed: () => void }) {
  const { t } = useWords()
  const [draft, setDraft, clear] = useDraft(`bidder ${id}`, empty)
  const [registered, register] = useMutation(ConsoleRegisterBidder)
  const client = useClient()
  const [taking, setTaking] = useState<string | null>(null)
  const before = state === 'RECORDED'
  const members = draft.members.split(/[\s,，、]+/).filter((code) => code !== '')
  const send = async () => {
    const { data } = await register({ tender: id ?? '', members })
    if (!data?.registerBidder) return
    clear()
    message.success(`${t('已登记，盲码')} ${data.registerBidder.bidderCode}`)
    changed()
  }
  return (
    <Card className="section" title={<h2>{t('投标人')}</h2>}>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ bidderCode }) => bidderCode ?? ''}
        dataSource={bidders ?? []}
        locale={{ emptyText: t('还没有投标人') }}
        columns={[
          { title: t('盲码'), render: (_, { bidderCode }) => <span className="code">{bidderCode}</span> },
          { title: t('成员'), render: (_, { members: known }) => known?.join('、') ?? t('开标后显示') },
          ...(before
            ? [
                {
                  title: t('办理'),
                  render: (_: unknown, { bidderCode }: { bidderCode?: string | null }) => (
                    <Button
                      size="small"
                      aria-label={`${t('撤回投标')} ${bidderCode}`}
                      onClick={() => setTaking(bidderCode ?? '')}
                    >
                      {t('撤回投标')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {before && (
        <Form layout="vertical" className="section no-print">
          <Form.Item
            label={t('投标人的统一社会信用代码')}
            htmlFor="members"
            required
            extra={t('联合体写全部成员，牵头人在前。登记后只显示盲码。')}
          >
            <Input id="members" value={draft.members} onChange={({ target }) => setDraft({ members: target.value })} />
          </Form.Item>
          {registered.error && <Faults error={registered.error} />}
          <Button loading={registered.fetching} disabled={members.length === 0} onClick={() => void send()}>
            {t('登记投标人')}
          </Button>
        </Form>
      )}
      {taking && (
        <Deed
          key={taking}
          name={`withdraw ${id} ${taking}`}
          title={`${t('撤回投标')} · ${taking}`}
          fields={[reason]}
          send={({ given }) =>
            client
              .mutation(ConsoleWithdrawBidder, { tender: id ?? '', bidder: taking, reason: given.reason ?? '' })
              .toPromise()
          }
          done={changed}
          close={() => setTaking(null)}
        />
      )}
    </Card>
  )
}
