import { Button, Card, Form, Modal, message } from 'antd'
import { type ReactNode, useMemo, useState } from 'react'
import type { CombinedError } from 'urql'
import { useWords } from '../../words/words.tsx'
import { Faults } from '../Asked.tsx'
import { useDraft } from '../draft.ts'
import type { Taking } from '../proofs/handIn.ts'
import { Fields } from './Fields.tsx'
import { type Field, type Given, isWhole, type Sending, sendingOf, type Typed } from './fields.ts'

/** One deed: what it asks for, and how it is done. */
export interface Asking {
  /** What the draft is kept under. */
  name: string
  title: string
  fields: readonly Field[]
  /** What stands in the fields at first. */
  first?: Given
  /** Who hands in what is asked for as proofs. */
  by?: Taking
  children?: ReactNode
  /** Does it; what stands in the way is given back. */
  send: (sending: Sending) => Promise<{ error?: CombinedError | undefined }>
  /** What is said once it is done. */
  said?: string
  done?: (() => void) | undefined
}

const nothing: Given = {}

/** One deed in the making: what is typed stays until it is done, and it is sent once. */
function useDeed({ name, fields, first = nothing, by = 'UNIT', send, said = '已办理', done }: Asking) {
  const { t } = useWords()
  // The same object as long as the same deed is asked: a draft is cleared to it.
  const empty = useMemo<Typed>(() => ({ given: first, proofs: [] }), [first])
  const [typed, change, clear] = useDraft<Typed>(name, empty)
  const [fault, setFault] = useState<CombinedError | null>(null)
  const [busy, setBusy] = useState(false)
  const go = async (): Promise<boolean> => {
    setBusy(true)
    const { error } = await send(sendingOf(fields, typed))
    setBusy(false)
    setFault(error ?? null)
    if (error) return false
    clear()
    message.success(t(said))
    done?.()
    return true
  }
  const body = (
    <>
      {fault && <Faults error={fault} />}
      <Fields fields={fields} by={by} typed={typed} change={change} />
    </>
  )
  return { body, busy, go, whole: isWhole(fields, typed) }
}

/** A deed in a window of its own, such as one that needs a reason. */
export function Deed({ close, ...asking }: Asking & { close: () => void }) {
  const { t } = useWords()
  const { body, busy, go, whole } = useDeed(asking)
  return (
    <Modal
      open
      title={asking.title}
      onCancel={close}
      onOk={() => void go().then((did) => did && close())}
      okText={t('提交')}
      cancelText={t('先不提交，保留草稿')}
      confirmLoading={busy}
      okButtonProps={{ disabled: !whole }}
    >
      {asking.children}
      <Form layout="vertical">{body}</Form>
    </Modal>
  )
}

/** Which deed of a page is open: `open` shows one, and `shown` is it. */
export function useDeeds() {
  const [asking, open] = useState<Asking | null>(null)
  return { open, shown: asking && <Deed key={asking.name} {...asking} close={() => open(null)} /> }
}

/** A deed that stands on the page. */
export function DeedCard({ okText = '提交', ...asking }: Asking & { okText?: string }) {
  const { t } = useWords()
  const { body, busy, go, whole } = useDeed(asking)
  return (
    <Card className="section no-print" title={<h2>{asking.title}</h2>}>
      {asking.children}
      <Form layout="vertical">{body}</Form>
      <Button type="primary" loading={busy} disabled={!whole} onClick={() => void go()}>
        {t(okText)}
      </Button>
    </Card>
  )
}
