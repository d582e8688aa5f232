import { Alert, Button, Card, Form, Input, Typography } from 'antd'
import { useState } from 'react'
import { type CombinedError, useClient, useQuery } from 'urql'
import { LedgerCheckpoint, LedgerConsistency } from '../../../ask/generated.ts'
import { Asked, Faults } from '../../../parts/Asked.tsx'
import { useDraft } from '../../../parts/draft.ts'
import { save } from '../../../parts/save.ts'
import { useWords } from '../../../words/words.tsx'
import { headOf, isConsistent } from './consistency.ts'

interface Outcome {
  type: 'success' | 'error'
  said: string
}

/** 检查点与一致性: the newest head of the log, and whether a head that was kept before is its beginning; reckoned in this browser. */
export function Checkpoint() {
  const { t } = useWords()
  const client = useClient()
  const [kept, keep] = useDraft('checkpoint', '')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [refused, setRefused] = useState<CombinedError | null>(null)
  const [{ data, error, fetching }, again] = useQuery({ query: LedgerCheckpoint, variables: {} })
  const check = async (newest: string) => {
    const [older, newer] = [headOf(kept), headOf(newest)]
    setRefused(null)
    if (!older || !newer) return setOutcome({ type: 'error', said: '这不是检查点：前三行应为日志名称、条数和根摘要' })
    if (older.size > newer.size)
      return setOutcome({ type: 'error', said: '保存的检查点比现在的日志还长，日志被截短或不是同一日志' })
    let proof: readonly string[] = []
    if (older.size < newer.size) {
      const answer = await client.query(LedgerConsistency, { from: older.size, to: newer.size }).toPromise()
      setRefused(answer.error ?? null)
      if (!answer.data?.ledgerConsistency) return setOutcome(null)
      proof = answer.data.ledgerConsistency
    }
    const holds = await isConsistent(older, newer, proof)
    setOutcome(
      holds
        ? { type: 'success', said: '一致：现在的日志以保存时的日志开头，没有删改' }
        : { type: 'error', said: '不一致：保存时的记录已被删改，请立即报告' },
    )
  }
  return (
    <Card className="section" title={<h2>{t('检查点与一致性')}</h2>}>
      <Asked
        data={data?.ledgerCheckpoint}
        error={error}
        fetching={fetching}
        again={() => again()}
        empty="日志还没有记录"
      >
        {(newest) => (
          <>
            <Typography.Paragraph>{t('现在的检查点。请保存在本局以外的地方，下次用它核对。')}</Typography.Paragraph>
            <pre className="checkpoint" data-testid="checkpoint">
              {newest}
            </pre>
            <Button className="no-print" onClick={() => save('xinlu-checkpoint.txt', 'text/plain', newest)}>
              {t('保存检查点')}
            </Button>
            <Form layout="vertical" className="no-print">
              <Form.Item label={t('以前保存的检查点')} htmlFor="kept">
                <Input.TextArea
                  id="kept"
                  className="code"
                  rows={5}
                  spellCheck={false}
                  value={kept}
                  onChange={({ target }) => keep(target.value)}
                />
              </Form.Item>
              <Button type="primary" disabled={kept.trim() === ''} onClick={() => void check(newest)}>
                {t('核对一致性')}
              </Button>
            </Form>
            <section className="section" aria-live="polite">
              {refused && <Faults error={refused} />}
              {outcome && <Alert type={outcome.type} showIcon title={t(outcome.said)} />}
            </section>
          </>
        )}
      </Asked>
    </Card>
  )
}
