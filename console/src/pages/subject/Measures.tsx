import { Alert, Button, Card, Form, Input, Modal, message, Table, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useMutation } from 'urql'
import { type ConsoleMyStandingQuery, ConsoleStateMeasure } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { Cite } from '../../parts/Cite.tsx'
import { useDraft } from '../../parts/draft.ts'
import { named, unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

type Profile = NonNullable<NonNullable<ConsoleMyStandingQuery['mySubject']>['profile']>
type Supervision = NonNullable<Profile['supervision']>
type Proposed = NonNullable<Supervision['proposedMeasures']>[number]

/** 现行措施与拟采取措施: what follows from credit now, by what authority and until when, and what may be said against what is proposed. */
export function Measures({
  supervision: { measures, proposedMeasures, substituteBar },
  changed,
}: {
  supervision: Supervision
  changed: () => void
}) {
  const { t } = useWords()
  const [stating, setStating] = useState<Proposed | null>(null)
  const unit = (name: string | null | undefined) => t(unitNames[name ?? ''] ?? name ?? '')
  return (
    <Card className="section" title={<h3>{t('惩戒与激励措施')}</h3>}>
      {substituteBar && (
        <Alert
          className="section"
          type="warning"
          showIcon
          title={
            <>
              {`${t('不再适用告知承诺和容缺受理，自')} ${substituteBar.since}`} <Cite clause={substituteBar.basis} />
            </>
          }
        />
      )}
      <Typography.Title level={4}>{t('现行措施')}</Typography.Title>
      <Table
        size="small"
        pagination={false}
        scroll={{ x: true }}
        rowKey={({ id }) => id}
        dataSource={measures ?? []}
        locale={{ emptyText: t('没有对您采取的措施') }}
        columns={[
          {
            title: t('类别'),
            render: (_, { kind }) => (
              <Tag color={kind === 'REWARD' ? 'green' : 'red'}>{t(named('MeasureKind', kind))}</Tag>
            ),
          },
          { title: t('措施'), dataIndex: 'measure' },
          { title: t('事由'), render: (_, { cause }) => t(named('MeasureCauseKind', cause?.kind)) },
          { title: t('依据'), render: (_, one) => `${one.basis ?? ''} ${one.catalogueCode} ${one.catalogueVersion}` },
          { title: t('决定单位'), render: (_, { authority }) => unit(authority) },
          { title: t('起始日期'), dataIndex: 'since' },
          { title: t('截止日期'), dataIndex: 'until' },
        ]}
      />
      {(proposedMeasures ?? []).length > 0 && (
        <>
          <Typography.Title level={4}>{t('拟采取措施')}</Typography.Title>
          <Table
            size="small"
            pagination={false}
            scroll={{ x: true }}
            rowKey={({ id }) => id}
            dataSource={proposedMeasures ?? []}
            columns={[
              { title: t('措施'), dataIndex: 'measure' },
              { title: t('事由'), render: (_, { cause }) => t(named('MeasureCauseKind', cause?.kind)) },
              { title: t('依据'), dataIndex: 'basis' },
              { title: t('提出单位'), render: (_, { authority }) => unit(authority) },
              { title: t('可陈述至'), dataIndex: 'statedUntil' },
              { title: t('我的陈述'), render: (_, { statements }) => statements?.join('；') },
              {
                title: t('办理'),
                render: (_, one) =>
                  one.statedUntil && (
                    <Button size="small" onClick={() => setStating(one)}>
                      {t('陈述申辩')}
                    </Button>
                  ),
              },
            ]}
          />
        </>
      )}
      {stating && <Statement measure={stating} close={() => setStating(null)} sent={changed} />}
    </Card>
  )
}

/** 陈述申辩: what is typed stays until it is sent. */
function Statement({ measure, close, sent }: { measure: Proposed; close: () => void; sent: () => void }) {
  const { t } = useWords()
  const [statement, setStatement, clear] = useDraft(`statement ${measure.id}`, '')
  const [{ error, fetching }, state] = useMutation(ConsoleStateMeasure)
  const send = async () => {
    const { data } = await state({ id: measure.id, statement: statement.trim() })
    if (!data?.stateMeasure) return
    clear()
    message.success(t('已记录您的陈述'))
    close()
    sent()
  }
  return (
    <Modal
      open
      title={`${t('陈述申辩')} · ${measure.measure}`}
      onCancel={close}
      onOk={() => void send()}
      okText={t('提交')}
      cancelText={t('先不提交，保留草稿')}
      confirmLoading={fetching}
      okButtonProps={{ disabled: statement.trim() === '' }}
    >
      {error && <Faults error={error} />}
      <Form layout="vertical">
        <Form.Item label={t('事实、理由和意见')} htmlFor="statement" required>
          <Input.TextArea
            id="statement"
            rows={5}
            maxLength={2000}
            showCount
            value={statement}
            onChange={({ target }) => setStatement(target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
