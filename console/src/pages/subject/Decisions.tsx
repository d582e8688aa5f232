import { Button, Card, Form, Input, Modal, message, Space, Steps, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useMutation } from 'urql'
import { FileObjection } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { tones } from '../../parts/tones.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import type { Mine } from './MyCredit.tsx'

type Decision = NonNullable<NonNullable<NonNullable<Mine['profile']>['enforcement']>['decisions']>[number]

/** 我的处罚与许可: how long each is shown, when it can be repaired and what stands against it, how far a repair has come. */
export function Decisions({ decisions, changed }: { decisions: readonly Decision[]; changed: () => void }) {
  const { t } = useWords()
  const go = useNavigate()
  const [objecting, setObjecting] = useState<Decision | null>(null)
  return (
    <Card className="section" title={<h3>{t('行政决定、公示与修复')}</h3>}>
      <Table
        size="small"
        scroll={{ x: true }}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        rowKey={({ id }) => id}
        dataSource={decisions as Decision[]}
        locale={{ emptyText: t('没有记录') }}
        expandable={{
          columnTitle: t('详情'),
          rowExpandable: ({ repair }) => repair !== null,
          expandedRowRender: ({ repair }) => (
            <>
              {(repair?.blockers?.length ?? 0) > 0 && (
                <Typography.Paragraph>
                  {`${t('尚不能修复的原因')}：${repair?.blockers?.map((one) => t(named('RepairBlocker', one))).join('、')}`}
                </Typography.Paragraph>
              )}
              <Steps
                size="small"
                direction="vertical"
                items={(repair?.propagation ?? []).map(({ target, requiredBy, confirmedAt }) => ({
                  title: target ?? '',
                  description: confirmedAt
                    ? `${t('已确认')} ${confirmedAt.slice(0, 10)}`
                    : `${t('应于')} ${requiredBy} ${t('前完成')}`,
                  status: confirmedAt ? ('finish' as const) : ('process' as const),
                }))}
              />
            </>
          ),
        }}
        columns={[
          {
            title: t('文号'),
            render: (_, { docNo, objections }) => (
              <>
                {docNo}{' '}
                {(objections ?? []).map(({ id, state, dueOn }) => (
                  <Tag key={id} color={tones.soon}>
                    {`${t('异议')}：${t(named('ObjectionState', state))}${dueOn ? ` · ${t('答复期限')} ${dueOn}` : ''}`}
                  </Tag>
                ))}
              </>
            ),
          },
          { title: t('类别'), render: (_, { kind }) => t(named('DecisionKind', kind)) },
          { title: t('公示'), render: (_, { publicity }) => t(named('PublicityState', publicity?.state)) },
          { title: t('最短公示至'), render: (_, { publicity }) => publicity?.earliestEndOn },
          { title: t('最长公示至'), render: (_, { publicity }) => publicity?.latestEndOn },
          { title: t('修复'), render: (_, { repair }) => repair && <Tag>{t(named('RepairState', repair.state))}</Tag> },
          { title: t('最早可修复'), render: (_, { repair }) => repair?.eligibleOn },
          {
            title: t('办理'),
            render: (_, decision) => (
              <Space wrap>
                {decision.kind === 'PENALTY' && (
                  <Button size="small" onClick={() => go(`/repair/${decision.id}`)}>
                    {t('信用修复')}
                  </Button>
                )}
                <Button size="small" onClick={() => setObjecting(decision)}>
                  {t('提出异议')}
                </Button>
              </Space>
            ),
          },
        ]}
      />
      {objecting && <Objection decision={objecting} close={() => setObjecting(null)} sent={changed} />}
    </Card>
  )
}

/** 提出异议: what is typed stays until it is sent. */
function Objection({ decision, close, sent }: { decision: Decision; close: () => void; sent: () => void }) {
  const { t } = useWords()
  const [ground, setGround, clear] = useDraft(`objection ${decision.id}`, '')
  const [{ error, fetching }, file] = useMutation(FileObjection)
  const send = async () => {
    const { data } = await file({ fact: decision.id, ground: ground.trim() })
    if (!data?.fileObjection) return
    clear()
    message.success(`${t('已提交，最迟答复日期')} ${data.fileObjection.dueOn}`)
    close()
    sent()
  }
  return (
    <Modal
      open
      title={`${t('提出异议')} · ${decision.docNo}`}
      onCancel={close}
      onOk={() => void send()}
      okText={t('提交')}
      cancelText={t('先不提交，保留草稿')}
      confirmLoading={fetching}
      okButtonProps={{ disabled: ground.trim() === '' }}
    >
      {error && <Faults error={error} />}
      <Form layout="vertical">
        <Form.Item label={t('异议理由和事实')} htmlFor="ground" required>
          <Input.TextArea
            id="ground"
            rows={5}
            maxLength={2000}
            showCount
            value={ground}
            onChange={({ target }) => setGround(target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
