import { Alert, Button, Card, Form, Input, Select, Space, Typography } from 'antd'
import { useMemo, useState } from 'react'
import type { CombinedError } from 'urql'
import { clientFor } from '../../ask/client.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { useWords } from '../../words/words.tsx'
import { type Came, What } from './Came.tsx'
import { type Asking, Request } from './Request.tsx'

/** 按授权查询: one's own request, and running its operation once it is approved. */
export default function Use() {
  return <Request>{(request, again) => <Running key={request.id} request={request} again={again} />}</Request>
}

/** Subjects that a request names by code, where it does; codes of persons are shown shortened and cannot be asked with. */
function codesOf(rows: string | null | undefined): string[] {
  try {
    const { codes } = JSON.parse(rows ?? '{}') as { codes?: unknown }
    return Array.isArray(codes) ? codes.filter((code): code is string => /^[0-9A-Z]{18}$/.test(`${code}`)) : []
  } catch {
    return []
  }
}

const keyOf = (uscc: string) => JSON.stringify({ key: { uscc } })

/** Sends the operation that was approved, as it stands in the grant and under it. */
function Running({ request: { id, state, operation, rows }, again }: { request: Asking; again: () => void }) {
  const { t } = useWords()
  const codes = useMemo(() => codesOf(rows), [rows])
  const first = codes[0] ? keyOf(codes[0]) : '{}'
  const [variables, setVariables] = useDraft(`variables of ${id}`, first)
  const [came, setCame] = useState<readonly Came[]>([])
  const [error, setError] = useState<CombinedError | null>(null)
  const [wrong, setWrong] = useState(false)
  const [running, setRunning] = useState(false)
  // What came, or why nothing did, stays to be read when the grant has ended meanwhile.
  const told = (
    <section className="section" aria-live="polite">
      {error && <Faults error={error} />}
      {came.map((one) => (
        <What key={one.of ?? ''} came={one} />
      ))}
    </section>
  )
  if (state !== 'APPROVED' && state !== 'PARTIAL')
    return (
      <>
        <Alert
          type="info"
          showIcon
          title={t(state === 'PENDING' ? '各责任单位答复后即可查询。' : '这个授权现在不能使用。')}
        />
        {told}
      </>
    )
  /** Sends it with these variables; whether it was answered. */
  const ask = async (given: Record<string, unknown>, of: string | null): Promise<Came | null> => {
    const answer = await clientFor('DATA_SHARING', id)
      .query(operation ?? '', given)
      .toPromise()
    setError(answer.error ?? null)
    return answer.data ? { data: answer.data, receipt: answer.extensions?.receipt, of } : null
  }
  const run = async () => {
    let given: Record<string, unknown>
    try {
      given = JSON.parse(variables) as Record<string, unknown>
    } catch {
      setWrong(true)
      return
    }
    setWrong(false)
    setRunning(true)
    const one = await ask(given, codes.find((code) => variables === keyOf(code)) ?? null)
    setRunning(false)
    setCame(one ? [one] : [])
    again()
  }
  /** One after another, each with a receipt of its own; the first that is refused ends it. */
  const runAll = async () => {
    setRunning(true)
    setCame([])
    for (const code of codes) {
      const one = await ask({ key: { uscc: code } }, code)
      if (!one) break
      setCame((before) => [...before, one])
    }
    setRunning(false)
    again()
  }
  return (
    <Card className="section" title={<h2>{t('按授权查询')}</h2>}>
      <Typography.Paragraph>
        {t('只能运行已批准的这一条语句；每次查询都留有签名回执，并计入主体数量。')}
      </Typography.Paragraph>
      <Form layout="vertical" className="no-print">
        {codes.length > 0 && (
          <Form.Item label={t('被查询主体')} htmlFor="subject">
            <Select
              id="subject"
              style={{ maxWidth: 320 }}
              defaultValue={codes[0] ?? null}
              onChange={(uscc) => setVariables(keyOf(uscc))}
              options={codes.map((value) => ({ value, label: value }))}
            />
          </Form.Item>
        )}
        <Form.Item
          label={t('变量（JSON）')}
          htmlFor="variables"
          extra={codes.length > 0 && t('选定被查询主体后自动写好，不用改动。')}
          {...(wrong && { validateStatus: 'error' as const, help: t('不是有效的 JSON，请检查引号和括号') })}
        >
          <Input.TextArea
            id="variables"
            className="code"
            rows={2}
            spellCheck={false}
            value={variables}
            onChange={({ target }) => setVariables(target.value)}
          />
        </Form.Item>
        <Space wrap>
          <Button type="primary" loading={running} onClick={() => void run()}>
            {t('运行')}
          </Button>
          {codes.length > 1 && (
            <Button disabled={running} onClick={() => void runAll()}>
              {`${t('逐家查询全部主体')}（${codes.length}）`}
            </Button>
          )}
        </Space>
      </Form>
      {told}
    </Card>
  )
}
