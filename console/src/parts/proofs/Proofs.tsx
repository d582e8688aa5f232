import { Alert, Button, List, Progress, Upload } from 'antd'
import { useState } from 'react'
import { useClient } from 'urql'
import { useWords } from '../../words/words.tsx'
import { Faults } from '../Asked.tsx'
import { useKey } from '../key.ts'
import { type Handed, handIn, type Taking } from './handIn.ts'

/** A file that was handed in. */
export interface Proof {
  id: string
  fileName: string
}

/** 证明材料: files, handed in part by part; one that is broken off goes on where it stood when it is chosen again. */
export function Proofs({
  proofs,
  change,
  by,
}: {
  proofs: readonly Proof[]
  change: (proofs: readonly Proof[]) => void
  /** Who hands them in: a subject for itself, or a clerk for the unit. */
  by: Taking
}) {
  const { t } = useWords()
  const client = useClient()
  const key = useKey('proof')
  const [share, setShare] = useState<number | null>(null)
  const [fault, setFault] = useState<Handed['fault'] | 'OTHER_KIND'>(undefined)
  const add = async (file: File) => {
    // The house looks at the bytes; what cannot be one of these by its name is said at once, in the words of the page.
    if (!/\.(pdf|jpe?g|png)$/i.test(file.name)) return setFault('OTHER_KIND')
    setFault(undefined)
    setShare(0)
    const { id, fault: refused } = await handIn(client, file, by, key, setShare)
    setShare(null)
    setFault(refused)
    if (id) change([...proofs.filter((one) => one.id !== id), { id, fileName: file.name }])
  }
  return (
    <>
      <Upload.Dragger
        accept=".pdf,.jpg,.jpeg,.png"
        showUploadList={false}
        disabled={share !== null}
        beforeUpload={(file) => {
          void add(file)
          return false
        }}
      >
        <p>{t('把 PDF、JPEG 或 PNG 拖到这里，或者点击选择')}</p>
        <p>{t('每份不超过 20 MB。')}</p>
      </Upload.Dragger>
      {share !== null && <Progress percent={Math.round(share * 100)} aria-label={t('上传进度')} />}
      {fault === 'OTHER_KIND' ? (
        <Alert
          className="section"
          type="error"
          showIcon
          title={t('只收 PDF、JPEG 和 PNG。请把文档另存为 PDF，或者拍成照片再上传。')}
        />
      ) : fault === 'UNREADABLE' ? (
        <Alert className="section" type="error" showIcon title={t('这个文件读不出来，请另选一个')} />
      ) : (
        fault && <Faults error={fault} />
      )}
      {proofs.length > 0 && (
        <List
          className="section"
          size="small"
          bordered
          dataSource={[...proofs]}
          renderItem={({ id, fileName }) => (
            <List.Item
              actions={[
                <Button key="x" size="small" onClick={() => change(proofs.filter((one) => one.id !== id))}>
                  {t('不用这份')}
                </Button>,
              ]}
            >
              {fileName}
            </List.Item>
          )}
        />
      )}
    </>
  )
}
