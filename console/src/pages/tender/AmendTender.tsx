import { Button, Card, Form, Input, message, Space } from 'antd'
import { useMemo } from 'react'
import { useMutation } from 'urql'
import { ConsoleAmendTender } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { useWords } from '../../words/words.tsx'
import type { Told } from './Tender.tsx'
import { isWanting, TenderFields } from './TenderFields.tsx'
import { inputOf, type Typed, typedOf } from './typed.ts'

/** 修改招标项目: before the opening; all of it is said anew, with the reason. */
export function AmendTender({ tender, done, close }: { tender: Told; done: () => void; close: () => void }) {
  const { t } = useWords()
  const first = useMemo(() => ({ ...typedOf(tender), reason: '' }), [tender])
  const [draft, setDraft, clear] = useDraft<Typed & { reason: string }>(`amend ${tender.id}`, first)
  const [{ error, fetching }, amend] = useMutation(ConsoleAmendTender)
  const send = async () => {
    const input = inputOf(draft, tender.creditUse)
    const { data } = await amend({ id: tender.id ?? '', input, reason: draft.reason.trim() })
    if (!data?.amendTender) return
    clear()
    message.success(t('已修改'))
    done()
    close()
  }
  const leave = () => {
    clear()
    close()
  }
  return (
    <Card className="section no-print" title={<h2>{t('修改招标项目')}</h2>}>
      <Form layout="vertical">
        <TenderFields draft={draft} set={(part) => setDraft({ ...draft, ...part })} />
        <p>{t('保证金减免、可投标段数等这里没有列出的约定保持不变。')}</p>
        <Form.Item label={t('修改理由')} htmlFor="amend-reason" required>
          <Input.TextArea
            id="amend-reason"
            rows={2}
            maxLength={2000}
            value={draft.reason}
            onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
          />
        </Form.Item>
        {error && <Faults error={error} />}
        <Space>
          <Button
            type="primary"
            loading={fetching}
            disabled={isWanting(draft) || draft.reason.trim() === ''}
            onClick={() => void send()}
          >
            {t('保存修改')}
          </Button>
          <Button onClick={leave}>{t('不修改')}</Button>
        </Space>
      </Form>
    </Card>
  )
}
