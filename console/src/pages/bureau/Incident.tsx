import { Button, Card, Descriptions, Form, Input, message, Space, Tag, Timeline } from 'antd'
import type { ReactNode } from 'react'
import { type CombinedError, useMutation } from 'urql'
import { useSession } from '../../app/session.tsx'
import { CloseOpinion, type OpinionsQuery, RespondToOpinion, VerifyOpinion } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { Cite } from '../../parts/Cite.tsx'
import { useDraft } from '../../parts/draft.ts'
import { tones } from '../../parts/tones.ts'
import { named, unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

type Said = NonNullable<OpinionsQuery['opinionWorklist']>[number]

const events: Readonly<Record<string, string>> = {
  RECEIVE: '登记',
  VERIFY: '核实',
  RESPOND: '回应',
  CLOSE: '办结',
}

/** One incident: what is said, by when the next step is due, and the step for whom it is. */
export function Incident({
  incident,
  receives,
  changed,
}: {
  incident: Said
  /** The viewer's unit receives and answers. */
  receives: boolean
  changed: () => void
}) {
  const { t } = useWords()
  const { person } = useSession()
  const { title, state, unit, dueOn, late, basis, content, source, foundOn, isTrue, finding, response, course } =
    incident
  const items: [string, ReactNode][] = [
    ['涉及单位', t(unitNames[unit ?? ''] ?? unit ?? '')],
    ['来源', source],
    ['发现日期', foundOn],
    [
      '下一步期限',
      <span key="due">
        {dueOn ?? t('工作日历未到')} <Cite clause={basis} /> {late && <Tag color={tones.bad}>{t('逾期')}</Tag>}
      </span>,
    ],
    ['反映内容', content],
    ['是否属实', isTrue === null ? null : t(isTrue ? '属实' : '不属实')],
    ['核实情况', finding],
    ['回应内容', response],
  ]
  const verifies = state === 'RECEIVED' && unit === person?.unit
  return (
    <Card
      className="section"
      title={<h2>{title}</h2>}
      extra={<Tag color={late ? tones.bad : tones.under}>{t(named('OpinionState', state))}</Tag>}
    >
      <Descriptions
        column={{ xs: 1, md: 2 }}
        items={items.flatMap(([label, children]) => (children ? [{ key: label, label: t(label), children }] : []))}
      />
      <Timeline
        items={(course ?? []).map(({ event, on, unit: by, late: tooLate }) => ({
          key: `${event} ${on}`,
          color: tooLate ? 'red' : 'green',
          content: `${on} ${t(events[event ?? ''] ?? event ?? '')} · ${t(unitNames[by ?? ''] ?? by ?? '')}${tooLate ? ` · ${t('逾期')}` : ''}`,
        }))}
      />
      {verifies && <Verify incident={incident} changed={changed} />}
      {receives && state === 'VERIFIED' && <Respond incident={incident} changed={changed} />}
      {receives && state === 'RESPONDED' && <Close incident={incident} changed={changed} />}
    </Card>
  )
}

function Verify({ incident: { id }, changed }: { incident: Said; changed: () => void }) {
  const { t } = useWords()
  const [finding, setFinding, clear] = useDraft(`finding of ${id}`, '')
  const [{ error, fetching }, verify] = useMutation(VerifyOpinion)
  const send = async (isTrue: boolean) => {
    const { data } = await verify({ id: id ?? '', isTrue, finding })
    if (!data?.verifyOpinion) return
    message.success(t('已核实'))
    clear()
    changed()
  }
  return (
    <Step name={`finding-${id}`} label="核实情况" text={finding} write={setFinding} error={error}>
      <Button type="primary" loading={fetching} disabled={finding.trim() === ''} onClick={() => void send(true)}>
        {t('核实：属实')}
      </Button>
      <Button loading={fetching} disabled={finding.trim() === ''} onClick={() => void send(false)}>
        {t('核实：不属实')}
      </Button>
    </Step>
  )
}

function Respond({ incident: { id }, changed }: { incident: Said; changed: () => void }) {
  const { t } = useWords()
  const [response, setResponse, clear] = useDraft(`response to ${id}`, '')
  const [where, setWhere, clearWhere] = useDraft(`where of ${id}`, '')
  const [{ error, fetching }, respond] = useMutation(RespondToOpinion)
  const send = async () => {
    const { data } = await respond({ id: id ?? '', response, where })
    if (!data?.respondToOpinion) return
    message.success(t('已回应'))
    clear()
    clearWhere()
    changed()
  }
  return (
    <Step name={`response-${id}`} label="回应内容" text={response} write={setResponse} error={error}>
      <Input
        aria-label={t('回应渠道')}
        placeholder={t('回应渠道')}
        value={where}
        onChange={({ target }) => setWhere(target.value)}
      />
      <Button
        type="primary"
        loading={fetching}
        disabled={response.trim() === '' || where.trim() === ''}
        onClick={() => void send()}
      >
        {t('登记回应')}
      </Button>
    </Step>
  )
}

function Close({ incident: { id }, changed }: { incident: Said; changed: () => void }) {
  const { t } = useWords()
  const [outcome, setOutcome, clear] = useDraft(`outcome of ${id}`, '')
  const [{ error, fetching }, close] = useMutation(CloseOpinion)
  const send = async () => {
    const { data } = await close({ id: id ?? '', outcome })
    if (!data?.closeOpinion) return
    message.success(t('已办结'))
    clear()
    changed()
  }
  return (
    <Step name={`outcome-${id}`} label="办结情况" text={outcome} write={setOutcome} error={error}>
      <Button type="primary" loading={fetching} disabled={outcome.trim() === ''} onClick={() => void send()}>
        {t('办结')}
      </Button>
    </Step>
  )
}

/** One step's form: what is written, and what is done with it. */
function Step({
  name,
  label,
  text,
  write,
  error,
  children,
}: {
  name: string
  label: string
  text: string
  write: (text: string) => void
  error: CombinedError | undefined
  children: ReactNode
}) {
  const { t } = useWords()
  return (
    <Form layout="vertical" className="no-print">
      <Form.Item label={t(label)} htmlFor={name} required>
        <Input.TextArea id={name} rows={2} value={text} onChange={({ target }) => write(target.value)} />
      </Form.Item>
      {error && <Faults error={error} />}
      <Space wrap>{children}</Space>
    </Form>
  )
}
