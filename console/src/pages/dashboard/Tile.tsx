import { Card, Typography } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import type { CombinedError } from 'urql'
import { Asked } from '../../parts/Asked.tsx'
import { countyTime } from '../../parts/instant.ts'
import { unitNames } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { QueryText } from './QueryText.tsx'
import { useSources } from './sources.tsx'
import { Withheld } from './Withheld.tsx'

/** How many sources a tile names, the ones furthest behind. */
const most = 3

const dayOf = (at: string | undefined) => countyTime(at).slice(0, 10)

/**
 * One tile of an overview: what it shows, why the rest is missing, by which trusted query it was found, when, and up to when the
 * sources of the rooms that it was found in have reported.
 */
export function Tile<Data>({
  title,
  query,
  rooms,
  asked: { data, error, fetching },
  again,
  empty,
  children,
}: {
  title: string
  /** The trusted operation's name in the manifest. */
  query: string
  /** The rooms that hold what it shows. */
  rooms: readonly string[]
  asked: { data: Data | null | undefined; error: CombinedError | undefined; fetching: boolean }
  again: () => void
  empty: string
  children: (data: Data) => ReactNode
}) {
  const { t } = useWords()
  const sources = useSources(rooms)
  const [at, setAt] = useState<string | null>(null)
  useEffect(() => {
    if (!fetching) setAt(countyTime(new Date().toISOString()))
  }, [fetching])
  return (
    <Card className="section tile" title={<h2>{t(title)}</h2>}>
      <Asked data={data} error={error} fetching={fetching} again={again} empty={empty}>
        {children}
      </Asked>
      <Withheld error={error} />
      <Typography.Paragraph type="secondary" className="section tile-foot">
        {at && <span>{`${t('查询时刻')} ${at}`}</span>}
        <span>
          {`${t('数据来源')}：`}
          {sources === null
            ? t('暂时取不到')
            : sources.length === 0
              ? t('来源未报告截止时间')
              : sources
                  .slice(0, most)
                  .map(({ source, upTo }) => `${t(unitNames[source] ?? source)} ${t('报送至')} ${dayOf(upTo)}`)
                  .join('；')}
          {sources !== null &&
            sources.length > most &&
            `；${t('其余来源')} ${sources.length - most}，${t('最晚报送至')} ${dayOf(sources.at(-1)?.upTo)}`}
        </span>
        <QueryText name={query} />
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
