import { Alert, Button, Card, Col, DatePicker, Form, Input, InputNumber, message, Row, Switch, Typography } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useClient, useMutation } from 'urql'
import { ExplainAccess, SubmitDataRequest } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { type Explanation, Verdicts } from '../../parts/Verdicts.tsx'
import { useWords } from '../../words/words.tsx'

const empty = {
  operation: '',
  purpose: '',
  legalBasis: '',
  matter: '',
  codes: '',
  retentionDays: 30,
  quota: 10,
  validUntil: '',
  notCompetitor: false,
}

/** 数据共享申请: the query, and beside it what it would give, by which clause, and what unlocks the rest. */
export default function Compose() {
  const { t } = useWords()
  const client = useClient()
  const go = useNavigate()
  const [draft, setDraft, clear] = useDraft('data request', empty)
  const [explained, setExplained] = useState<Explanation | null>(null)
  const [refused, setRefused] = useState<Parameters<typeof Faults>[0]['error'] | null>(null)
  const [{ error, fetching }, submit] = useMutation(SubmitDataRequest)
  const set = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part })
  const explain = async () => {
    const { data, error: fault } = await client.query(ExplainAccess, {
      operation: draft.operation,
      purpose: 'DATA_SHARING',
    })
    setExplained(data?.explainAccess ?? null)
    setRefused(fault ?? null)
  }
  const send = async () => {
    const { operation, purpose, legalBasis, matter, retentionDays, quota, validUntil, notCompetitor } = draft
    const codes = draft.codes.split(/[\s,，、]+/).filter((code) => code !== '')
    const rows = codes.length > 0 ? { codes } : {}
    const input = { operation, purpose, legalBasis, matter, rows, retentionDays, quota, validUntil, notCompetitor }
    const { data } = await submit({ input })
    if (!data?.submitDataRequest) return
    message.success(
      `${t('已提交，编号')} ${data.submitDataRequest.id}，${t('答复期限')} ${data.submitDataRequest.dueOn}`,
    )
    clear()
    setExplained(null)
    go(`/my-requests/${data.submitDataRequest.id}`)
  }
  return (
    <>
      <Typography.Title level={1}>{t('数据共享申请')}</Typography.Title>
      <Row gutter={16}>
        <Col xs={24} lg={12}>
          <Card title={<h2>{t('申请内容')}</h2>}>
            <Form layout="vertical">
              <Form.Item label={t('查询语句（GraphQL）')} htmlFor="operation" required>
                <Input.TextArea
                  id="operation"
                  className="code"
                  rows={12}
                  spellCheck={false}
                  value={draft.operation}
                  onChange={({ target }) => set({ operation: target.value })}
                />
              </Form.Item>
              <Button disabled={draft.operation.trim() === ''} onClick={() => void explain()}>
                {t('会得到什么？')}
              </Button>
              <Form.Item label={t('使用场景')} htmlFor="purpose" required>
                <Input id="purpose" value={draft.purpose} onChange={({ target }) => set({ purpose: target.value })} />
              </Form.Item>
              <Form.Item label={t('法律依据')} htmlFor="basis" required>
                <Input
                  id="basis"
                  value={draft.legalBasis}
                  onChange={({ target }) => set({ legalBasis: target.value })}
                />
              </Form.Item>
              <Form.Item label={t('办理事项')} htmlFor="matter" required>
                <Input id="matter" value={draft.matter} onChange={({ target }) => set({ matter: target.value })} />
              </Form.Item>
              <Form.Item label={t('主体代码（每行一个）')} htmlFor="codes" required>
                <Input.TextArea
                  id="codes"
                  rows={3}
                  value={draft.codes}
                  onChange={({ target }) => set({ codes: target.value })}
                />
              </Form.Item>
              <Form.Item label={t('主体数量上限')} htmlFor="quota">
                <InputNumber id="quota" min={1} value={draft.quota} onChange={(quota) => set({ quota: quota ?? 1 })} />
              </Form.Item>
              <Form.Item label={t('留存天数')} htmlFor="retention">
                <InputNumber
                  id="retention"
                  min={1}
                  value={draft.retentionDays}
                  onChange={(retentionDays) => set({ retentionDays: retentionDays ?? 1 })}
                />
              </Form.Item>
              <Form.Item label={t('使用时限')} htmlFor="until" required>
                <DatePicker
                  id="until"
                  value={draft.validUntil ? dayjs(draft.validUntil) : null}
                  onChange={(day) => set({ validUntil: day?.format('YYYY-MM-DD') ?? '' })}
                />
              </Form.Item>
              <Form.Item label={t('不是被查询主体的竞争者')} htmlFor="competitor">
                <Switch
                  id="competitor"
                  checked={draft.notCompetitor}
                  onChange={(notCompetitor) => set({ notCompetitor })}
                />
              </Form.Item>
              {error && <Faults error={error} />}
              <Button type="primary" loading={fetching} onClick={() => void send()}>
                {t('提交申请')}
              </Button>
            </Form>
          </Card>
        </Col>
        <Col xs={24} lg={12}>
          <Card title={<h2>{t('权限说明')}</h2>} aria-live="polite">
            {refused && <Faults error={refused} />}
            {explained ? (
              <Verdicts explained={explained} />
            ) : (
              !refused && (
                <Alert type="info" showIcon title={t('写好查询语句后，点“会得到什么？”。说明不读取任何数据。')} />
              )
            )}
          </Card>
        </Col>
      </Row>
    </>
  )
}
