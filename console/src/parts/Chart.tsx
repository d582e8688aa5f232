import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useRef } from 'react'

/**
 * A chart on canvas; `summary` says in words what it shows, for those who do not see it. Nothing in it is HTML. Its place is kept
 * while what draws it is fetched, so that the page stands without it.
 */
export function Chart({
  option,
  summary,
  height = 260,
}: {
  option: EChartsCoreOption
  summary: string
  height?: number
}) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let takeAway: (() => void) | null = null
    let left = false
    void import('./chart/drawn.ts').then(({ drawnIn }) => {
      if (!left && place.current) takeAway = drawnIn(place.current, option)
    })
    return () => {
      left = true
      takeAway?.()
    }
  }, [option])
  return <div ref={place} role="img" aria-label={summary} style={{ width: '100%', height }} />
}
