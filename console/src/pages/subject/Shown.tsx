import { Alert, Button, Card, Checkbox, Col, Descriptions, Row, Space, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import {
  CertificatePage,
  type CertificatePart,
  ConsoleCertificate,
  type ConsoleCertificateQuery,
  type DocumentFormat,
} from '../../ask/generated.ts'
import { Asked, Faults } from '../../parts/Asked.tsx'
import { countyTime } from '../../parts/instant.ts'
import { bytesOf, save } from '../../parts/save.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

type Certificate = NonNullable<ConsoleCertificateQuery['certificate']>

/** 出示证明: its parts in words, the code of those that are shown, and its files. */
export function Shown({ id, close }: { id: string; close: () => void }) {
  const { t } = useWords()
  const [only, setOnly] = useState<CertificatePart[] | null>(null)
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleCertificate, variables: { id, only } })
  return (
    <Card
      className="section"
      title={<h2>{`${t('证明')} ${id}`}</h2>}
      extra={
        <Button className="no-print" onClick={close}>
          {t('关闭')}
        </Button>
      }
    >
      <Asked data={data?.certificate} error={error} fetching={fetching} again={() => again()} empty="没有这份证明">
        {(certificate) => <Page certificate={certificate} only={only} choose={setOnly} />}
      </Asked>
    </Card>
  )
}

function Page({
  certificate,
  only,
  choose,
}: {
  certificate: Certificate
  only: CertificatePart[] | null
  choose: (only: CertificatePart[]) => void
}) {
  const { t } = useWords()
  const { state, knownAt, validUntil, revokedAt, shown, qr, qrParts } = certificate
  const all = (shown ?? []).flatMap(({ part }) => (part ? [part] : []))
  const chosen = only ?? all
  const shownNow = (shown ?? []).filter(({ part }) => part && chosen.includes(part))
  return (
    <>
      {state !== 'VALID' && (
        <Alert
          type="warning"
          showIcon
          title={`${t(named('CertificateState', state))} ${countyTime(revokedAt)}`}
          description={t('核验时会显示已失效。需要时请重新开具。')}
        />
      )}
      <Row gutter={16}>
        <Col xs={24} md={15}>
          <Checkbox.Group
            className="section no-print"
            value={chosen}
            onChange={(parts) => parts.length > 0 && choose(parts as CertificatePart[])}
            options={all.map((value) => ({ value, label: `${t('出示')}${t(named('CertificatePart', value))}` }))}
          />
          <Descriptions
            column={1}
            items={[
              { key: 'at', label: t('数据截至'), children: countyTime(knownAt) },
              { key: 'until', label: t('有效期至'), children: countyTime(validUntil) },
              ...shownNow.map(({ part, lines }) => ({
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
            ]}
          />
        </Col>
        <Col xs={24} md={9}>
          {qr && (
            <img
              className="qr"
              src={`data:image/svg+xml;utf8,${encodeURIComponent(qr)}`}
              alt={`${t('二维码，内容是')}${(qrParts ?? []).map((one) => t(named('CertificatePart', one))).join('、')}`}
            />
          )}
          {(qrParts ?? []).length < chosen.length && (
            <Typography.Paragraph type="secondary">
              {`${t('二维码放不下全部内容，只含')}：${(qrParts ?? []).map((one) => t(named('CertificatePart', one))).join('、')}`}
            </Typography.Paragraph>
          )}
        </Col>
      </Row>
      <Files certificate={certificate} only={only} />
    </>
  )
}

function Files({
  certificate: { id, content, compact },
  only,
}: {
  certificate: Certificate
  only: CertificatePart[] | null
}) {
  const { t } = useWords()
  const client = useClient()
  const [busy, setBusy] = useState<DocumentFormat | null>(null)
  const [fault, setFault] = useState<Parameters<typeof Faults>[0]['error'] | undefined>()
  const page = async (format: DocumentFormat) => {
    setBusy(format)
    const { data, error } = await client.query(CertificatePage, { id: id ?? '', format, only })
    setBusy(null)
    setFault(error)
    const made = data?.certificate?.document
    if (made?.content) save(made.fileName ?? `${id}.pdf`, made.mediaType ?? '', bytesOf(made.content))
  }
  return (
    <div className="section no-print">
      {fault && <Faults error={fault} />}
      <Space wrap>
        <Button type="primary" loading={busy === 'PDF'} onClick={() => void page('PDF')}>
          {t('下载 PDF')}
        </Button>
        <Button loading={busy === 'DOCX'} onClick={() => void page('DOCX')}>
          {t('下载 DOCX')}
        </Button>
        <Button onClick={() => save(`xinlu-certificate-${id}.json`, 'application/json', content ?? '')}>
          {t('下载证明文件（JSON）')}
        </Button>
        <Button onClick={() => void navigator.clipboard?.writeText(compact ?? '')}>{t('复制二维码的文字')}</Button>
        <Button onClick={() => window.print()}>{t('打印')}</Button>
      </Space>
    </div>
  )
}
