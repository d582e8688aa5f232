import { Button, Typography } from 'antd'
import { useWords } from '../words/words.tsx'

/** What a form still lacks, by its Chinese labels, and the button that sends it once nothing does. */
export function Send({
  label,
  lacking,
  sending,
  send,
}: {
  label: string
  lacking: readonly string[]
  sending: boolean
  send: () => void
}) {
  const { t } = useWords()
  return (
    <>
      {lacking.length > 0 && (
        <Typography.Paragraph id="lacking" type="secondary">
          {`${t('还差：')}${lacking.map((one) => t(one)).join('、')}`}
        </Typography.Paragraph>
      )}
      <Button
        type="primary"
        loading={sending}
        disabled={lacking.length > 0}
        aria-describedby={lacking.length > 0 ? 'lacking' : undefined}
        onClick={send}
      >
        {t(label)}
      </Button>
    </>
  )
}
