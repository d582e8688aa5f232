import { Alert, Button, Card, Descriptions, Form, Input, Space, Tag, Typography, Upload } from 'antd'
import { useState } from 'react'
import { useQuery } from 'urql'
import { CertificateVerify, type CertificateVerifyQuery } from '../../ask/generated.ts'
import { Asked } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { countyTime } from '../../parts/instant.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { codeInFile } from './code.ts'
import { Scan } from './Scan.tsx'

type Check = NonNullable<CertificateVerifyQuery['verifyCertificate']>

/** 核验信用证明: from its file, from the text of its code, or from the code before a camera. */
export default function VerifyCertificate() {
  const { t } = useWords()
  const [typed, setTyped] = useDraft('certificate text', '')
  const [asked, setAsked] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [{ data, error, fetching }, again] = useQuery({
    query: CertificateVerify,
    variables: { text: asked },
    pause: asked === '',
  })
  const take = (text: string) => {
    setFault(null)
    setTyped(text)
    setAsked(text.trim())
  }
  const read = async (file: File) => {
    const text = file.type.startsWith('image/') ? await codeInFile(file) : await file.text()
    if (text === null)
      setFault('这张图里读不出二维码。请换一张更清楚的，或者改用证明文件（JSON），或者粘贴二维码的文字。')
    else if (text.startsWith('%PDF') || text.startsWith('PK'))
      setFault('PDF 和 DOCX 是给人看的页面。请选择证明文件（JSON），或者扫描页面上的二维码。')
    else take(text)
  }
  return (
    <>
      <Typography.Title level={1}>{t('核验信用证明')}</Typography.Title>
      <Typography.Paragraph>
        {t(
          '信用证明由主体自己开具，有本机关的签名。三种办法任选一种：拖入证明文件，粘贴二维码的文字，或者用摄像头扫描。',
        )}
      </Typography.Paragraph>
      <Card className="no-print">
        <Upload.Dragger
          accept=".json,application/json,image/*,.pdf,.docx"
          showUploadList={false}
          beforeUpload={(file) => {
            void read(file)
            return false
          }}
        >
          <p>{t('把证明文件（JSON）或二维码图片拖到这里，或者点击选择')}</p>
        </Upload.Dragger>
        <Form layout="vertical" className="section">
          <Form.Item label={t('二维码的文字')} htmlFor="certificate-text">
            <Input.TextArea
              id="certificate-text"
              className="code"
              rows={3}
              spellCheck={false}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </Form.Item>
          <Space wrap align="start">
            <Button type="primary" disabled={typed.trim() === ''} onClick={() => take(typed)}>
              {t('核验')}
            </Button>
            <Scan found={take} />
          </Space>
        </Form>
        {fault && <Alert className="section" type="error" showIcon title={t(fault)} />}
      </Card>
      {asked !== '' && (
        <section className="section" aria-live="polite">
          <Asked data={data?.verifyCertificate} error={error} fetching={fetching} again={again} empty="读不出证明">
            {(check) => <Result check={check} />}
          </Asked>
        </section>
      )}
    </>
  )
}

const types = { VALID: 'success', EXPIRED: 'warning', REVOKED: 'error', INVALID: 'error' } as const
const titles = {
  VALID: '证明有效',
  EXPIRED: '证明不在有效期内',
  REVOKED: '证明已失效：已被收回，或者所载事实已有变化',
  INVALID: '证明无效：被改动过，或者不是本机关签发',
} as const

function Result({ check: { state, reasons, id, issuer, knownAt, validUntil, shown, hidden } }: { check: Check }) {
  const { t } = useWords()
  const is = state ?? 'INVALID'
  return (
    <>
      <Alert
        type={types[is]}
        showIcon
        title={t(titles[is])}
        description={(reasons ?? []).length > 0 ? reasons?.join('；') : undefined}
      />
      {id && (
        <Card className="section">
          <Descriptions
            column={1}
            title={<h2>{t('证明内容')}</h2>}
            items={[
              { key: 'id', label: t('证明编号'), children: id },
              { key: 'issuer', label: t('出具机关'), children: issuer },
              { key: 'at', label: t('数据截至'), children: countyTime(knownAt) },
              { key: 'until', label: t('有效期至'), children: countyTime(validUntil) },
              ...(shown ?? []).map(({ part, lines }) => ({
                key: part ?? '',
                label: t(named('CertificatePart', part)),
                children: (
                  <ul>
                    {(lines ?? []).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                ),
              })),
              ...((hidden ?? []).length > 0
                ? [
                    {
                      key: 'hidden',
                      label: t('未出示内容'),
                      children: (
                        <Space wrap>
                          {(hidden ?? []).map((part) => (
                            <Tag key={part}>{t(named('CertificatePart', part))}</Tag>
                          ))}
                        </Space>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </Card>
      )}
    </>
  )
}
