import { join } from 'node:path'
import { datedFilesIn } from '@xinlu/db'
import { root } from '@xinlu/gateway'
import { describe, expect, it } from 'vitest'
import { fair } from './lint/fair.ts'
import { plantedIn } from './planted.ts'

const packs = (room: string) => join(root, 'subgraphs', room, 'packs')
const contractor = 'contractor/2022-01-01.yaml'

describe('the fair-competition linter', () => {
  it.each([
    ['construction', 4],
    ['road-transport', 9],
  ])('finds nothing in the packs of %s, and reads every one of them', (room, count) => {
    expect(fair(packs(room))).toEqual([])
    const files = [...datedFilesIn(packs(room), 'correct the pack').values()].flat()
    expect(files).toHaveLength(count)
    const planted = files.reduce(
      (folder, { name, effective }) =>
        plantedIn(folder, `${name}/${effective}.yaml`, (text) => text.replace(/^title: /m, 'title: 本地企业')),
      packs(room),
    )
    expect(fair(planted)).toHaveLength(count)
  })

  it.each([
    [
      'points for a registered place',
      'construction',
      contractor,
      'title: 社会责任',
      'title: 企业注册地',
      /items\[19\]\.title: 注册地, which .*第三十三条 forbids: 投标人.*不受地区或者部门的限制/,
    ],
    [
      'points by ownership',
      'construction',
      contractor,
      'code: SOCIAL_DUTY',
      'code: STATE_OWNED',
      /items\[19\]\.code: STATE_OWNED, .*第三十二条 forbids: \(六\).*所有制形式/,
    ],
    [
      'points for a local branch',
      'construction',
      contractor,
      'text: "无正当理由拒不执行抢险救灾任务的',
      'text: "未在本县设立分公司的',
      /items\[19\]\.text: 设立分公司, .*第三十二条 forbids: \(二\)/,
    ],
    [
      'points for local tax',
      'construction',
      'supervisor/2022-01-01.yaml',
      'title: 未按期报送信用信息',
      'title: 本地纳税',
      /本地纳税, .*第三十二条 forbids: \(二\)/,
    ],
    [
      'points for local insurance',
      'construction',
      'testing/2022-01-01.yaml',
      'title: 样品与设备管理',
      'title: 在本市缴纳社会保险',
      /社会保险, .*第三十二条 forbids: \(二\)/,
    ],
    [
      'points for works of one region',
      'construction',
      'designer/2022-01-01.yaml',
      'title: 设计延误',
      'title: 本县业绩不足',
      /本县业绩, .*第三十二条 forbids: \(三\)/,
    ],
    [
      'points for local purchase',
      'construction',
      contractor,
      'title: 环境保护',
      'title: 未采购本地材料',
      /采购本地材料, .*第三十二条 forbids: \(五\)/,
    ],
    [
      'points for local labour',
      'road-transport',
      'freight/2024-01-01.yaml',
      'title: 驾驶员社会保障',
      'title: 本地用工比例',
      /freight\/2024-01-01 .*本地用工, which 优化营商环境条例.*第二十二条 forbids: .*打破城乡、地区/,
    ],
    [
      'a field of its own',
      'road-transport',
      'bus/2025-01-01.yaml',
      'counts: DOWN',
      'counts: DOWN\nlocalTax: 3',
      /bus\/2025-01-01 localTax: LOCAL_TAX, /,
    ],
  ])('finds %s, with the clause that forbids it', (_, room, file, from, to, fault) => {
    const [found = '', ...more] = fair(plantedIn(packs(room), file, (text) => text.replace(from, to)))
    expect(found).toMatch(fault)
    expect(more).toEqual([])
  })
})
