import { Alert, Button, Card, Col, DatePicker, Form, Input, InputNumber, message, Row, Switch, Typography } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useClient, useMutation } from 'urql'
import { ExplainAccess, SubmitDataRequest } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useCalled } from '../../parts/called.ts'
import { useDraft } from '../../parts/draft.ts'
import { useKey } from '../../parts/key.ts'
import { Send } from '../../parts/Send.tsx'
import { type Explanation, isShut, Verdicts } from '../../parts/Verdicts.tsx'
import { useWords } from '../../words/words.tsx'
import { Choose } from './Choose.tsx'
import { operationOf } from './wanted.ts'

const empty = {
  chosen: [] as string[],
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
  const key = useKey('data request')
  const set = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part })
  const explain = async (operation: string) => {
    const { data, error: fault } = await client.query(ExplainAccess, { operation, purpose: 'DATA_SHARING' })
    setExplained(data?.explainAccess ?? null)
    setRefused(fault ?? null)
  }
  const choose = (chosen: string[]) => {
    const operation = operationOf(chosen)
    set({ chosen, operation })
    setExplained(null)
    setRefused(null)
    if (operation !== '') void explain(operation)
  }
  const codes = codesIn(draft.codes)
  const lacking = lackingIn(draft, codes)
  const send = async () => {
    const { operation, purpose, legalBasis, matter, retentionDays, quota, validUntil, notCompetitor } = draft
    const rows = codes.length > 0 ? { codes } : {}
    const input = { operation, purpose, legalBasis, matter, rows, retentionDays, quota, validUntil, notCompetitor }
    const { data } = await submit({ input: { ...input, key: key.of(input) } })
    if (!data?.submitDataRequest) return
    key.done()
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
              <Choose chosen={draft.chosen ?? []} choose={choose} />
              <Form.Item
                label={t('查询语句（GraphQL）')}
                htmlFor="operation"
                required
                extra={t('按上面的选择自动写好，不用改动；需要别的内容时可以直接改写。')}
              >
                <Input.TextArea
                  id="operation"
                  className="code"
                  rows={6}
                  spellCheck={false}
                  value={draft.operation}
                  onChange={({ target }) => set({ operation: target.value })}
                />
              </Form.Item>
              <Button
                className="section"
                disabled={draft.operation.trim() === ''}
                onClick={() => void explain(draft.operation)}
              >
                {t('会得到什么？')}
              </Button>
              <Form.Item
                label={t('使用场景')}
                htmlFor="purpose"
                required
                extra={t('拿到信息做什么用，例如：核对申请人的信用等级')}
              >
                <Input id="purpose" value={draft.purpose} onChange={({ target }) => set({ purpose: target.value })} />
              </Form.Item>
              <Form.Item
                label={t('法律依据')}
                htmlFor="basis"
                required
                extra={t('哪部法规的第几条要求或允许使用，例如：政务数据共享条例 第二十条')}
              >
                <Input
                  id="basis"
                  value={draft.legalBasis}
                  onChange={({ target }) => set({ legalBasis: target.value })}
                />
              </Form.Item>
              <Form.Item
                label={t('办理事项')}
                htmlFor="matter"
                required
                extra={t('正在办的那件事，例如：某某公司道路货运许可')}
              >
                <Input id="matter" value={draft.matter} onChange={({ target }) => set({ matter: target.value })} />
              </Form.Item>
              <Form.Item
                label={t('主体代码（每行一个）')}
                htmlFor="codes"
                required
                extra={`${t('统一社会信用代码，18 位；不知道代码的，可以在“公众查询”用全称查到。')} ${t('已填')} ${codes.length}`}
              >
                <Input.TextArea
                  id="codes"
                  rows={3}
                  value={draft.codes}
                  onChange={({ target }) => set({ codes: target.value })}
                />
              </Form.Item>
              <Form.Item
                label={t('主体数量上限')}
                htmlFor="quota"
                extra={t('授权期内一共可以查几家；同一家查几次只算一家。')}
              >
                <InputNumber id="quota" min={1} value={draft.quota} onChange={(quota) => set({ quota: quota ?? 1 })} />
              </Form.Item>
              <Form.Item label={t('留存天数')} htmlFor="retention" extra={t('拿到的信息保存几天，到期删除。')}>
                <InputNumber
                  id="retention"
                  min={1}
                  value={draft.retentionDays}
                  onChange={(retentionDays) => set({ retentionDays: retentionDays ?? 1 })}
                />
              </Form.Item>
              <Form.Item label={t('使用时限')} htmlFor="until" required extra={t('最后可以查询的一天')}>
                <DatePicker
                  id="until"
                  value={draft.validUntil ? dayjs(draft.validUntil) : null}
                  onChange={(day) => set({ validUntil: day?.format('YYYY-MM-DD') ?? '' })}
                />
              </Form.Item>
              <Form.Item
                label={t('不是被查询主体的竞争者')}
                htmlFor="competitor"
                extra={t('申请涉及商业秘密（如合同价）时必须声明。')}
              >
                <Switch
                  id="competitor"
                  checked={draft.notCompetitor}
                  onChange={(notCompetitor) => set({ notCompetitor })}
                />
              </Form.Item>
              {error && <Faults error={error} />}
              <Send label="提交申请" lacking={lacking} sending={fetching} send={() => void send()} />
            </Form>
          </Card>
        </Col>
        <Col xs={24} lg={12}>
          <Card title={<h2>{t('权限说明')}</h2>} aria-live="polite">
            {refused && <Faults error={refused} />}
            {explained ? (
              <>
                <Before explained={explained} />
                <Verdicts explained={explained} />
              </>
            ) : (
              !refused && (
                <Alert
                  type="info"
                  showIcon
                  title={t('选好信息，或者写好查询语句后点“会得到什么？”。说明不读取任何数据。')}
                />
              )
            )}
          </Card>
        </Col>
      </Row>
    </>
  )
}

const codesIn = (typed: string) => typed.split(/[\s,，、;；]+/).filter((code) => code !== '')

/** What must still be filled in before a request can be submitted, by the labels of the form. */
function lackingIn(
  { operation, purpose, legalBasis, matter, validUntil }: typeof empty,
  codes: readonly string[],
): string[] {
  const parts: [string, boolean][] = [
    ['需要哪些信息', operation.trim() !== ''],
    ['使用场景', purpose.trim() !== ''],
    ['法律依据', legalBasis.trim() !== ''],
    ['办理事项', matter.trim() !== ''],
    ['主体代码（每行一个）', codes.length > 0],
    ['使用时限', validUntil !== ''],
  ]
  return parts.flatMap(([label, there]) => (there ? [] : [label]))
}

/** What whoever is about to submit should know: what no request opens, or that none is needed. */
function Before({ explained }: { explained: Explanation }) {
  const { t } = useWords()
  const called = useCalled()
  const shut = (explained.coordinates ?? []).filter(isShut)
  if (shut.length > 0)
    return (
      <Alert
        className="section"
        type="error"
        showIcon
        title={t('含有任何申请都不能开放的内容，提交会被拒绝，请去掉：')}
        description={shut.map(({ coordinate }) => called.coordinate(coordinate ?? '')).join('、')}
      />
    )
  if (explained.verdict !== 'ALLOW') return null
  return (
    <Alert
      className="section"
      type="info"
      showIcon
      title={t('都是公开信息：不申请也可以在“公众查询”里看到。要留签名回执存档的，仍然可以提交申请。')}
    />
  )
}
