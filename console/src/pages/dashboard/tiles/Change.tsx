import { Alert } from 'antd'
import { useWords } from '../../../words/words.tsx'

/** One month of a figure; null where it is withheld or there is none. */
export interface OfMonth {
  month: string
  value: number | null
}

/**
 * 比上月: the latest month beside the one before it, in one sentence; `worse` says which way is the wrong one. Where either is
 * withheld nothing is compared: a difference would tell what was withheld.
 */
export function Change({
  title,
  months,
  worse,
  shown = String,
}: {
  title: string
  /** In the order of the months. */
  months: readonly OfMonth[]
  worse: 'MORE' | 'LESS'
  shown?: (value: number) => string
}) {
  const { t } = useWords()
  const [before, latest] = months.slice(-2)
  if (!before || !latest) return null
  if (before.value === null || latest.value === null)
    return <Alert className="section" type="info" title={`${latest.month} ${t('和上月不能比较：有一个月不予显示')}`} />
  const change = latest.value - before.value
  const isWorse = worse === 'MORE' ? change > 0 : change < 0
  const said = change === 0 ? '和上月持平' : isWorse ? '比上月变差' : '比上月变好'
  return (
    <Alert
      className="section"
      type={isWorse ? 'warning' : 'info'}
      showIcon
      title={`${latest.month} ${t(title)} ${shown(latest.value)}，${t(said)}（${before.month} ${shown(before.value)}）`}
    />
  )
}
