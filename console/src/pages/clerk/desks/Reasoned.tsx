import { Form, Input, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import type { CombinedError } from 'urql'
import { Faults } from '../../../parts/Asked.tsx'
import { useDraft } from '../../../parts/draft.ts'
import { useWords } from '../../../words/words.tsx'

/** A deed that needs a reason: it is kept until the deed is done. */
export function Reasoned({
  name,
  title,
  label = '理由',
  optional = false,
  ready = true,
  children,
  send,
  close,
}: {
  /** What the draft is kept under. */
  name: string
  title: string
  label?: string
  optional?: boolean
  /** What else is asked for was given. */
  ready?: boolean
  children?: ReactNode
  /** Does it; what stands in the way is given back. */
  send: (reason: string) => Promise<CombinedError | undefined>
  close: () => void
}) {
  const { t } = useWords()
  const [reason, setReason, clear] = useDraft(name, '')
  const [fault, setFault] = useState<CombinedError | null>(null)
  const [busy, setBusy] = useState(false)
  const done = async () => {
    setBusy(true)
    const error = await send(reason.trim())
    setBusy(false)
    setFault(error ?? null)
    if (error) return
    clear()
    close()
  }
  return (
    <Modal
      open
      title={title}
      onCancel={close}
      onOk={() => void done()}
      okText={t('提交')}
      cancelText={t('先不提交，保留草稿')}
      confirmLoading={busy}
      okButtonProps={{ disabled: !ready || (!optional && reason.trim() === '') }}
    >
      {fault && <Faults error={fault} />}
      <Form layout="vertical">
        {children}
        <Form.Item label={t(label)} htmlFor="reason" required={!optional}>
          <Input.TextArea
            id="reason"
            rows={4}
            maxLength={2000}
            showCount
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
