import { Alert, Button, Card, Col, DatePicker, Form, Input, Row, Select, Switch } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useMutation } from 'urql'
import { ConsoleRecordDecision } from '../../../ask/generated.ts'
import { Faults } from '../../../parts/Asked.tsx'
import { choicesOf } from '../../../parts/choices.ts'
import { useDraft } from '../../../parts/draft.ts'
import { useWords } from '../../../words/words.tsx'
import { type Case, caseOf } from './case.ts'
import { decisionFields, type Field, inputOf, lacking, partyFields, penaltyKinds, type Typed } from './fields.ts'

const blank: Typed = { kind: 'PENALTY', party: 'LEGAL_PERSON' }

/** What a decision is recorded by: the columns of the template of its kind. */
export function DecisionForm({ recorded }: { recorded: (one: Case) => void }) {
  const { t } = useWords()
  const [typed, setTyped, clear] = useDraft<Typed>('decision', blank)
  const [tried, setTried] = useState(false)
  const [{ error, fetching }, record] = useMutation(ConsoleRecordDecision)
  const set = (key: string, value: string) => setTyped({ ...typed, [key]: value })
  const missing = lacking(typed)
  const send = async () => {
    setTried(true)
    if (missing.length > 0) return
    const { data } = await record({ input: inputOf(typed) })
    const one = caseOf(data?.recordDecision)
    if (!one) return
    clear()
    recorded(one)
  }
  const show = (fields: Field[]) => (
    <Row gutter={16}>
      {fields.map((field) => (
        <Col key={field.key} xs={24} md={field.as === 'text' ? 24 : 12}>
          <Form.Item
            label={t(field.label)}
            htmlFor={field.key}
            required={field.needed}
            {...(field.hint && { extra: t(field.hint) })}
            {...(tried &&
              missing.some(({ key }) => key === field.key) && { validateStatus: 'error', help: t('请填写') })}
          >
            <Entry field={field} value={typed[field.key] ?? ''} set={(value) => set(field.key, value)} />
          </Form.Item>
        </Col>
      ))}
    </Row>
  )
  return (
    <Card title={<h2>{t('决定内容')}</h2>}>
      <Form layout="vertical" onFinish={() => void send()}>
        <Row gutter={16}>
          <Col xs={24} md={12}>
            <Form.Item label={t('行政行为类别')} htmlFor="kind" required>
              <Select
                id="kind"
                value={typed.kind}
                onChange={(kind) => set('kind', kind)}
                options={choicesOf('DecisionKind', t)}
              />
            </Form.Item>
          </Col>
          <Col xs={24} md={12}>
            <Form.Item label={t('行政相对人类别')} htmlFor="party" required>
              <Select
                id="party"
                value={typed.party}
                onChange={(party) => set('party', party)}
                options={choicesOf('PartyForm', t)}
              />
            </Form.Item>
          </Col>
        </Row>
        {show(partyFields(typed))}
        {show(decisionFields(typed))}
        <Row gutter={16}>
          <Col xs={24} md={12}>
            <Form.Item label={t('不予公开原因（没有则不选）')} htmlFor="secret">
              <Select
                id="secret"
                allowClear
                value={typed.secret || null}
                onChange={(secret) => set('secret', secret ?? '')}
                options={choicesOf('SecretKind', t)}
              />
            </Form.Item>
          </Col>
          {typed.kind === 'PENALTY' && (
            <Col xs={24} md={12}>
              <Form.Item label={t('简易程序（当场处罚）')} htmlFor="summary">
                <Switch
                  id="summary"
                  checked={typed.summary === 'yes'}
                  onChange={(on) => set('summary', on ? 'yes' : '')}
                />
              </Form.Item>
            </Col>
          )}
        </Row>
        {tried && missing.length > 0 && (
          <Alert
            className="section"
            type="warning"
            showIcon
            title={`${t('还没有填写')}：${missing.map(({ label }) => t(label)).join('、')}`}
          />
        )}
        {error && <Faults error={error} />}
        <Button type="primary" htmlType="submit" loading={fetching}>
          {t('登记决定')}
        </Button>
      </Form>
    </Card>
  )
}

function Entry({ field, value, set }: { field: Field; value: string; set: (value: string) => void }) {
  const { t } = useWords()
  if (field.as === 'day')
    return (
      <DatePicker
        id={field.key}
        value={value ? dayjs(value) : null}
        onChange={(day) => set(day?.format('YYYY-MM-DD') ?? '')}
      />
    )
  if (field.as === 'list')
    return (
      <Select
        id={field.key}
        mode="tags"
        value={value === '' ? [] : value.split('、')}
        onChange={(values: string[]) => set(values.join('、'))}
        options={penaltyKinds.map((kind) => ({ value: kind, label: t(kind) }))}
      />
    )
  if (field.as === 'text')
    return <Input.TextArea id={field.key} rows={3} value={value} onChange={({ target }) => set(target.value)} />
  return <Input id={field.key} value={value} onChange={({ target }) => set(target.value)} />
}
