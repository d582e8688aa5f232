import { Button, Card, Form, Input, Space, Typography } from 'antd'
import { useState } from 'react'
import { useClient, useMutation } from 'urql'
import { ConsoleMakeTenderReport, ConsoleTenderReportFiles } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { countyTime } from '../../parts/instant.ts'
import { bytesOf, save } from '../../parts/save.ts'
import { useWords } from '../../words/words.tsx'
import type { Told } from './Tender.tsx'

/** 评标报告附件: made once of the check whose receipt the evaluators hand over; then to be had as DOCX and PDF. */
export function Report({ tender: { id, documents }, changed }: { tender: Told; changed: () => void }) {
  const { t } = useWords()
  const client = useClient()
  const [receipt, setReceipt, clear] = useDraft(`report ${id}`, '')
  const [made, make] = useMutation(ConsoleMakeTenderReport)
  const [fault, setFault] = useState<Parameters<typeof Faults>[0]['error'] | undefined>()
  const send = async () => {
    const { data } = await make({ tender: id ?? '', receipt: receipt.trim() })
    if (!data?.makeTenderReport) return
    clear()
    changed()
  }
  const take = async (format: string) => {
    const { data, error } = await client.query(ConsoleTenderReportFiles, { id: id ?? '' })
    setFault(error)
    const file = data?.tender?.documents?.find((one) => one.format === format)
    if (file?.content) save(file.fileName ?? `report.${format}`, file.mediaType ?? '', bytesOf(file.content))
  }
  const [first] = documents ?? []
  return (
    <Card className="section" title={<h2>{t('评标报告附件')}</h2>}>
      {first ? (
        <>
          <Typography.Paragraph>
            {`${t('依回执')} ${first.receiptId} ${t('制作于')} ${countyTime(first.madeAt)}`}
          </Typography.Paragraph>
          {fault && <Faults error={fault} />}
          <Space className="no-print" wrap>
            {(documents ?? []).map(({ format }) => (
              <Button key={format} onClick={() => void take(format ?? '')}>
                {`${t('下载')} ${format}`}
              </Button>
            ))}
          </Space>
        </>
      ) : (
        <Form layout="vertical" className="no-print">
          <Form.Item
            label={t('核查回执编号')}
            htmlFor="report-receipt"
            required
            extra={t('由评标专家核查后提供。制作附件即评标结束，只能制作一次。')}
          >
            <Input id="report-receipt" value={receipt} onChange={({ target }) => setReceipt(target.value)} />
          </Form.Item>
          {made.error && <Faults error={made.error} />}
          <Button type="primary" loading={made.fetching} disabled={receipt.trim() === ''} onClick={() => void send()}>
            {t('制作附件')}
          </Button>
        </Form>
      )}
    </Card>
  )
}
