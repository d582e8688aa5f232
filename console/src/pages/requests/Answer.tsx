import { Alert, Button, Card, Form, Input, message, Popconfirm, Space } from 'antd'
import { useMutation } from 'urql'
import { useSession } from '../../app/session.tsx'
import { DecideDataRequest, ExtendDataRequest, RevokeGrant } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { useWords } from '../../words/words.tsx'
import { type Asking, Request } from './Request.tsx'

/** 共享申请答复: the owner's side of one request. */
export default function Answer() {
  return <Request>{(request, again) => <Deciding key={request.id} request={request} again={again} />}</Request>
}

/** What the viewer's unit may do now: decide its part, take more time once, or take back what it opened. */
function Deciding({ request: { id, state, parts, extensionReason }, again }: { request: Asking; again: () => void }) {
  const { t } = useWords()
  const { person } = useSession()
  const [reason, setReason, clear] = useDraft(`answer to ${id}`, '')
  const [decided, decide] = useMutation(DecideDataRequest)
  const [extended, extend] = useMutation(ExtendDataRequest)
  const [revoked, revoke] = useMutation(RevokeGrant)
  const own = parts?.find(({ ownerUnit }) => ownerUnit === person?.unit)
  const waits = state === 'PENDING' && own?.approved === null
  const mayRevoke = (state === 'APPROVED' || state === 'PARTIAL') && own?.approved === true
  const error = decided.error ?? extended.error ?? revoked.error
  const fetching = decided.fetching || extended.fetching || revoked.fetching
  if (!id) return null
  const after = (done: boolean, said: string) => {
    if (!done) return
    message.success(t(said))
    clear()
    again()
  }
  const answer = async (approve: boolean) => {
    const { data } = await decide({ id, approve, reason })
    after(Boolean(data?.decideDataRequest), '已答复')
  }
  if (!waits && !mayRevoke)
    return (
      <Alert
        type="info"
        showIcon
        title={t(own ? '本单位已答复，现在没有需要办理的。' : '本单位对此申请没有要答复的部分。')}
      />
    )
  return (
    <Card className="section no-print" title={<h2>{t(waits ? '本单位答复' : '撤销授权')}</h2>}>
      <Form layout="vertical">
        <Form.Item
          label={t('理由')}
          htmlFor="reason"
          extra={t(waits ? '不同意、延期必须写明理由。' : '撤销后，下一次按此授权的查询即被拒绝。')}
        >
          <Input.TextArea id="reason" rows={2} value={reason} onChange={({ target }) => setReason(target.value)} />
        </Form.Item>
        {error && <Faults error={error} />}
        <Space wrap className="section">
          {waits && (
            <>
              <Button type="primary" loading={fetching} onClick={() => void answer(true)}>
                {t('同意本单位部分')}
              </Button>
              <Button danger loading={fetching} disabled={reason.trim() === ''} onClick={() => void answer(false)}>
                {t('不同意')}
              </Button>
              <Button
                loading={fetching}
                disabled={reason.trim() === '' || Boolean(extensionReason)}
                onClick={async () => {
                  const { data } = await extend({ id, reason })
                  after(Boolean(data?.extendDataRequest), '答复期限已延长')
                }}
              >
                {t('延长答复期限')}
              </Button>
            </>
          )}
          {mayRevoke && (
            <Popconfirm
              title={t('撤销后不能恢复，确定吗？')}
              onConfirm={async () => {
                const { data } = await revoke({ id, reason })
                after(Boolean(data?.revokeGrant), '授权已撤销')
              }}
            >
              <Button danger loading={fetching} disabled={reason.trim() === ''}>
                {t('撤销授权')}
              </Button>
            </Popconfirm>
          )}
        </Space>
      </Form>
    </Card>
  )
}
