import { Alert, Card, Form, Input, Typography, Upload } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useQuery } from 'urql'
import { VerifyReceipt } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { useWords } from '../../words/words.tsx'

/** 核验回执: whether a receipt is as it was issued and stands in the log; by its number, or from the file that was handed on. */
export default function Verify() {
  const { t } = useWords()
  const [params, setParams] = useSearchParams()
  const [fault, setFault] = useState<string | null>(null)
  const id = params.get('receipt') ?? ''
  const [{ data, error, fetching }, again] = useQuery({ query: VerifyReceipt, variables: { id }, pause: id === '' })
  const read = async (file: File) => {
    const found = /"id"\s*:\s*"([^"]+)"/.exec(await file.text())?.[1]
    setFault(found ? null : '这个文件里没有回执。请选择保存的回执（JSON）。')
    if (found) setParams({ receipt: found })
  }
  return (
    <>
      <Typography.Title level={1}>{t('核验回执')}</Typography.Title>
      <Typography.Paragraph>
        {t(
          '每份正式答复都有签名回执，登记在只增不改的日志里。输入回执编号，或者拖入回执文件。文件只在本机读取，不会上传。',
        )}
      </Typography.Paragraph>
      <Card>
        <Form layout="vertical">
          <Form.Item label={t('回执编号')} htmlFor="receipt">
            <Input.Search
              id="receipt"
              defaultValue={id}
              enterButton={t('核验')}
              onSearch={(text) => setParams(text.trim() === '' ? {} : { receipt: text.trim() })}
            />
          </Form.Item>
        </Form>
        <Upload.Dragger
          accept=".json,application/json"
          showUploadList={false}
          beforeUpload={(file) => {
            void read(file)
            return false
          }}
        >
          <p>{t('把回执文件拖到这里，或者点击选择')}</p>
        </Upload.Dragger>
        {fault && <Alert className="section" type="error" showIcon title={t(fault)} />}
      </Card>
      {id !== '' && (
        <section className="section" aria-live="polite">
          <Asked data={data?.verifyReceipt} error={error} fetching={fetching} again={again} empty="没有这个编号的回执">
            {({ valid, reasons, checkpoint }) => (
              <Card>
                <Alert
                  type={valid ? 'success' : 'error'}
                  showIcon
                  title={t(valid ? '回执有效' : '回执无效')}
                  description={valid ? t('与签发时一致，并且仍在日志中。') : reasons?.join('；')}
                />
                <Typography.Title level={2}>{t('日志检查点')}</Typography.Title>
                <pre className="checkpoint">{checkpoint}</pre>
              </Card>
            )}
          </Asked>
        </section>
      )}
    </>
  )
}
