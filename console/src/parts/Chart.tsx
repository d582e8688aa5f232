import { BarChart, HeatmapChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'

use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  LineChart,
  TooltipComponent,
  VisualMapComponent,
])

/** A chart on canvas; `summary` says in words what it shows, for those who do not see it. Nothing in it is HTML. */
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
    if (!place.current) return
    const chart = init(place.current)
    chart.setOption({ tooltip: { trigger: 'axis', renderMode: 'richText' }, animation: false, ...option }, true)
    const fit = new ResizeObserver(() => chart.resize())
    fit.observe(place.current)
    return () => {
      fit.disconnect()
      chart.dispose()
    }
  }, [option])
  return <div ref={place} role="img" aria-label={summary} style={{ width: '100%', height }} />
}
