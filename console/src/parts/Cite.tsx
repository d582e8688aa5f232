import { Popover, Typography } from 'antd'
import { useWords } from '../words/words.tsx'

/** A sentence of law, as answers cite it. */
export interface Cited {
  edition: string
  at?: string | null | undefined
  text?: string | null | undefined
  provisional?: boolean | null | undefined
}

/** 依据: the article, and its sentence word for word when it is opened. */
export function Cite({ clause }: { clause: Cited | null | undefined }) {
  const { t } = useWords()
  if (!clause) return null
  const said = (
    <Typography.Paragraph style={{ maxWidth: 420 }}>
      {clause.edition}
      <br />
      {clause.text ?? t('条文原文未录入')}
      {clause.provisional && (
        <>
          <br />
          <Typography.Text type="warning">{t('暂定：尚未与正式文本核对')}</Typography.Text>
        </>
      )}
    </Typography.Paragraph>
  )
  return (
    <Popover content={said} trigger="click" title={t('依据')}>
      <button type="button" className="cite">
        {clause.at ?? clause.edition}
        {clause.provisional ? ` （${t('暂定')}）` : ''}
      </button>
    </Popover>
  )
}
