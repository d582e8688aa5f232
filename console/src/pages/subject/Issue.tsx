import { Button, Card, Checkbox, Form, InputNumber, message } from 'antd'
import { useMutation } from 'urql'
import { CertificateIssue, type CertificatePart } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { useKey } from '../../parts/key.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

/** 开具证明: of chosen parts, for some days. */
export function Issue({ parts, issued }: { parts: readonly CertificatePart[]; issued: (id: string) => void }) {
  const { t } = useWords()
  const [draft, setDraft] = useDraft('certificate', { parts: [...parts], days: 7 })
  const [{ error, fetching }, issue] = useMutation(CertificateIssue)
  const key = useKey('certificate')
  const send = async () => {
    const { data } = await issue({ ...draft, key: key.of(draft) })
    if (!data?.issueCertificate?.id) return
    key.done()
    message.success(t('已开具'))
    issued(data.issueCertificate.id)
  }
  return (
    <Card className="section no-print" title={<h2>{t('开具新的证明')}</h2>}>
      <Form layout="vertical">
        <Form.Item label={t('证明内容')} required>
          <Checkbox.Group
            value={draft.parts}
            onChange={(chosen) => setDraft({ ...draft, parts: chosen as CertificatePart[] })}
            options={parts.map((value) => ({ value, label: t(named('CertificatePart', value)) }))}
          />
        </Form.Item>
        <Form.Item label={t('有效天数')} htmlFor="days" required>
          <InputNumber
            id="days"
            min={1}
            value={draft.days}
            onChange={(days) => setDraft({ ...draft, days: days ?? 1 })}
          />
        </Form.Item>
        {error && <Faults error={error} />}
        <Button type="primary" loading={fetching} disabled={draft.parts.length === 0} onClick={() => void send()}>
          {t('开具')}
        </Button>
      </Form>
    </Card>
  )
}
