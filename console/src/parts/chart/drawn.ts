import { BarChart, HeatmapChart, LineChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendPlainComponent,
  TooltipComponent,
  VisualMapContinuousComponent,
} from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'

// What is not named here is not shipped.
use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  GridComponent,
  HeatmapChart,
  LegendPlainComponent,
  LineChart,
  TooltipComponent,
  VisualMapContinuousComponent,
])

/** Draws in a place and keeps to its size; gives back how to take it away. */
export function drawnIn(place: HTMLElement, option: EChartsCoreOption): () => void {
  const chart = init(place)
  chart.setOption({ tooltip: { trigger: 'axis', renderMode: 'richText' }, animation: false, ...option }, true)
  const fit = new ResizeObserver(() => chart.resize())
  fit.observe(place)
  return () => {
    fit.disconnect()
    chart.dispose()
  }
}
