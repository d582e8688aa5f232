import { Decimal } from 'decimal.js'
import type { Found } from '../circumstances/facts.ts'

/** What each circumstance without a count is, in short. */
const facts: Readonly<Record<number, string>> = {
  4: '非法改装车辆，情节严重，被吊销经营许可',
  6: '隐瞒情况、提供虚假材料或者以欺骗、贿赂取得许可',
  7: '无正当理由拒绝检查或者提供虚假情况',
  8: '堵塞、冲闯检测站或者破坏设备，被公安机关处罚',
  9: '违法超限超载引发事故，负同等以上责任',
  10: '暴力抗法造成人员伤亡',
}

/** 具体情形: what an entry says that it rests on, with its figures; it names nobody, for everybody may read it. */
export function basisText({ circumstance, measure, count, measured, threshold, fleet }: Found): string {
  switch (measure) {
    case 'VIOLATIONS':
      return `${circumstance === 1 ? '货运车辆' : '货运车辆驾驶人'}1年内违法超限运输${count}次，超过${threshold}次`
    case 'TRUCK_SHARE':
      return `1年内违法超限运输的货运车辆${count}辆，超过本单位货运车辆总数${fleet}辆的${new Decimal(threshold).times(100).toFixed()}%，被责令停业整顿`
    case 'FINE':
      return `指使、强令车辆驾驶人超限运输货物，被处罚款${measured}元`
    case 'PENALTIES':
      return `指使、强令车辆驾驶人超限运输货物，1年内受到${count}次行政处罚`
    case 'FACTS':
      return facts[circumstance] ?? ''
  }
}
