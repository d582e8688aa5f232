import { Card, Typography } from 'antd'
import dayjs from 'dayjs'
import { type ReactNode, useEffect, useState } from 'react'
import type { CombinedError } from 'urql'
import { Asked } from '../../parts/Asked.tsx'
import { useWords } from '../../words/words.tsx'

/** One tile of an overview: what it shows, by which trusted query it was found, and when; how fresh its sources are where it is known. */
export function Tile<Data>({
  title,
  query,
  fresh,
  asked: { data, error, fetching },
  again,
  empty,
  children,
}: {
  title: string
  /** The trusted operation's name in the manifest. */
  query: string
  fresh?: string | null | undefined
  asked: { data: Data | null | undefined; error: CombinedError | undefined; fetching: boolean }
  again: () => void
  empty: string
  children: (data: Data) => ReactNode
}) {
  const { t } = useWords()
  const [at, setAt] = useState<string | null>(null)
  useEffect(() => {
    if (!fetching) setAt(dayjs().format('YYYY-MM-DD HH:mm'))
  }, [fetching])
  return (
    <Card className="section" title={<h2>{t(title)}</h2>}>
      <Asked data={data} error={error} fetching={fetching} again={again} empty={empty}>
        {children}
      </Asked>
      <Typography.Paragraph type="secondary" className="section">
        {`${t('取数查询')} ${query}`}
        {at && ` · ${t('查询时刻')} ${at}`}
        {fresh && ` · ${t('来源最晚报送至')} ${dayjs(fresh).format('YYYY-MM-DD')}`}
      </Typography.Paragraph>
    </Card>
  )
}

/** A figure, or that it is withheld because it would tell of somebody. */
export function Figure({ withheld, value }: { withheld: boolean | null | undefined; value: ReactNode }) {
  const { t } = useWords()
  if (value === null || value === undefined)
    return withheld ? (
      <span className="withheld" title={t('涉及主体过少，为避免识别不予显示')}>
        {t('不予显示')}
      </span>
    ) : (
      t('无')
    )
  return value
}

/** Says why some cells are withheld, where some are. */
export function WhyWithheld({ any }: { any: boolean }) {
  const { t } = useWords()
  return any ? (
    <Typography.Paragraph className="section">
      {t('涉及主体过少的数字不予显示，以免识别到具体企业。')}
    </Typography.Paragraph>
  ) : null
}
