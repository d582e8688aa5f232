import { Alert, Button, Space } from 'antd'
import { useState } from 'react'
import { useClient } from 'urql'
import { useWords } from '../../words/words.tsx'
import { Faults } from '../Asked.tsx'
import { save } from '../save.ts'
import type { Taking } from './handIn.ts'
import { type Opened, openedProof } from './opened.ts'

/** 已提交的材料: what was handed in with a matter, each to be opened and kept; the page checks that it is the file of its hash. */
export function HandedIn({
  proofs,
  by,
  about,
}: {
  proofs: readonly (string | { id?: string | null })[] | null | undefined
  by: Taking
  /** What they were handed in with, for who hears the page. */
  about: string
}) {
  const { t } = useWords()
  const client = useClient()
  const [busy, setBusy] = useState('')
  const [fault, setFault] = useState<Opened['fault']>(undefined)
  const ids = (proofs ?? []).flatMap((one) => (typeof one === 'string' ? one : (one.id ?? [])))
  const open = async (id: string) => {
    setBusy(id)
    const { file, fault: refused } = await openedProof(client, id, by)
    setBusy('')
    setFault(refused)
    if (file) save(file.name, file.type, file.bytes)
  }
  return (
    <>
      <Space wrap className="section">
        {`${t('证明材料')}：${ids.length === 0 ? t('无') : ''}`}
        {ids.map((id, i) => (
          <Button
            key={id}
            size="small"
            loading={busy === id}
            disabled={busy !== '' && busy !== id}
            aria-label={`${t('查阅材料')} ${i + 1} ${about}`}
            onClick={() => void open(id)}
          >
            {`${t('查阅材料')} ${i + 1}`}
          </Button>
        ))}
      </Space>
      {fault === 'NOT_WHOLE' ? (
        <Alert type="error" showIcon title={t('收到的文件与提交时的摘要不一致，没有保存；请稍后再打开一次。')} />
      ) : (
        fault && <Faults error={fault} />
      )}
    </>
  )
}
