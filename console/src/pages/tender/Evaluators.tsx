import { Button, Card, DatePicker, Form, Input, message, Space, Table, Tag } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useClient, useMutation } from 'urql'
import { ConsoleAppointEvaluator, ConsoleRevokeEvaluator } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { Deed } from '../../parts/deed/Deed.tsx'
import { reason } from '../../parts/deed/fields.ts'
import { useDraft } from '../../parts/draft.ts'
import { Held } from '../../parts/Held.tsx'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import type { Told } from './Tender.tsx'

const empty = { person: '', name: '', employerCode: '', until: '' }

/** 评标专家: who may check, until when, and what they declared. */
export function Evaluators({ tender: { id, state, evaluators }, changed }: { tender: Told; changed: () => void }) {
  const { t } = useWords()
  const [draft, setDraft, clear] = useDraft(`evaluator ${id}`, empty)
  const [appointed, appoint] = useMutation(ConsoleAppointEvaluator)
  const client = useClient()
  const [leaving, setLeaving] = useState<{ id: string; person: string } | null>(null)
  const set = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part })
  const open = state === 'RECORDED' || state === 'OPENED'
  const send = async () => {
    const { person, name, employerCode, until } = draft
    const { data } = await appoint({
      input: {
        ...{ tenderId: id ?? '', person: person.trim(), until },
        ...(name.trim() !== '' && { name: name.trim() }),
        ...(employerCode.trim() !== '' && { employerCode: employerCode.trim() }),
      },
    })
    if (!data?.appointEvaluator) return
    clear()
    message.success(t('已聘任'))
    changed()
  }
  return (
    <Card className="section" title={<h2>{t('评标专家')}</h2>}>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ id: key }) => key ?? ''}
        dataSource={evaluators ?? []}
        locale={{ emptyText: t('还没有聘任评标专家') }}
        columns={[
          { title: t('账号'), dataIndex: 'person' },
          { title: t('姓名'), render: (_, { name }) => <Held value={name} /> },
          { title: t('工作单位代码'), render: (_, { employerCode }) => employerCode ?? t('无') },
          { title: t('聘任截止日期'), dataIndex: 'until' },
          { title: t('状态'), render: (_, one) => <Tag>{t(named('EvaluatorState', one.state))}</Tag> },
          {
            title: t('办理'),
            render: (_, one) =>
              open &&
              (one.state === 'APPOINTED' || one.state === 'DECLARED') && (
                <Button
                  size="small"
                  aria-label={`${t('解除聘任')} ${one.person}`}
                  onClick={() => setLeaving({ id: one.id ?? '', person: one.person ?? '' })}
                >
                  {t('解除聘任')}
                </Button>
              ),
          },
        ]}
      />
      {open && (
        <Form layout="vertical" className="section no-print">
          <Space wrap align="start">
            <Form.Item label={t('账号')} htmlFor="person" required>
              <Input id="person" value={draft.person} onChange={({ target }) => set({ person: target.value })} />
            </Form.Item>
            <Form.Item label={t('姓名')} htmlFor="evaluator-name">
              <Input id="evaluator-name" value={draft.name} onChange={({ target }) => set({ name: target.value })} />
            </Form.Item>
            <Form.Item label={t('工作单位代码')} htmlFor="employer">
              <Input
                id="employer"
                value={draft.employerCode}
                onChange={({ target }) => set({ employerCode: target.value })}
              />
            </Form.Item>
            <Form.Item label={t('聘任截止日期')} htmlFor="until" required>
              <DatePicker
                id="until"
                value={draft.until ? dayjs(draft.until) : null}
                onChange={(day) => set({ until: day?.format('YYYY-MM-DD') ?? '' })}
              />
            </Form.Item>
          </Space>
          {appointed.error && <Faults error={appointed.error} />}
          <Button
            loading={appointed.fetching}
            disabled={draft.person.trim() === '' || draft.until === ''}
            onClick={() => void send()}
          >
            {t('聘任')}
          </Button>
        </Form>
      )}
      {leaving && (
        <Deed
          key={leaving.id}
          name={`revoke ${leaving.id}`}
          title={`${t('解除聘任')} · ${leaving.person}`}
          fields={[reason]}
          send={({ given }) =>
            client.mutation(ConsoleRevokeEvaluator, { id: leaving.id, reason: given.reason ?? '' }).toPromise()
          }
          done={changed}
          close={() => setLeaving(null)}
        >
          <p>{t('解除之后这位专家不能再核查。')}</p>
        </Deed>
      )}
    </Card>
  )
}
