import { describe, expect, it } from 'vitest'
import { indicators } from './indicators.ts'
import { forbiddenBy, unfairIn, unfairWords } from './unfair.ts'

const clauses = Object.fromEntries(Object.entries(indicators).map(([name, { clause }]) => [name, clause]))

describe('an indicator that the law forbids is found', () => {
  it.each([
    ['REGISTERED_PLACE', '注册地在本县的加2分'],
    ['REGISTERED_PLACE', '企业登记地'],
    ['REGISTERED_PLACE', '本地企业加3分'],
    ['REGISTERED_PLACE', '本省施工企业优先'],
    ['REGISTERED_PLACE', '外省企业扣2分'],
    ['REGISTERED_PLACE', '在文水县注册的企业'],
    ['REGISTERED_PLACE', '在吕梁市境内依法登记'],
    ['REGISTERED_PLACE', '注 册 地'],
    ['REGISTERED_PLACE', 'registeredPlace'],
    ['REGISTERED_PLACE', 'LOCAL_FIRM'],
    ['REGISTERED_PLACE', 'Registered place'],
    ['REGISTERED_PLACE', 'out-of-province'],
    ['OWNERSHIP', '国有企业加1分'],
    ['OWNERSHIP', '所有制形式'],
    ['OWNERSHIP', '限民营企业'],
    ['OWNERSHIP', '央企'],
    ['OWNERSHIP', 'OWNERSHIP_FORM'],
    ['OWNERSHIP', 'stateOwned'],
    ['BRANCH', '在项目所在地设有分支机构'],
    ['BRANCH', '设立子公司的加5分'],
    ['BRANCH', '本地办事处'],
    ['BRANCH', '分公司'],
    ['BRANCH', 'BRANCH_OFFICE'],
    ['LOCAL_TAX', '本地纳税满三年'],
    ['LOCAL_TAX', '上年度纳税额'],
    ['LOCAL_TAX', '在文水县缴纳税款'],
    ['LOCAL_TAX', '产值入统'],
    ['LOCAL_TAX', '当地税收贡献'],
    ['LOCAL_TAX', 'taxPaidInCounty'],
    ['LOCAL_SOCIAL_INSURANCE', '项目经理在本市缴纳社会保险'],
    ['LOCAL_SOCIAL_INSURANCE', '社保缴纳地'],
    ['LOCAL_SOCIAL_INSURANCE', 'LOCAL_SOCIAL_INSURANCE'],
    ['LOCAL_PERFORMANCE', '近三年本县公路工程业绩'],
    ['LOCAL_PERFORMANCE', '特定行政区域的奖项'],
    ['LOCAL_PERFORMANCE', '省内优质工程'],
    ['LOCAL_PERFORMANCE', '特定行业业绩'],
    ['LOCAL_PERFORMANCE', 'localAwards'],
    ['LOCAL_PURCHASE', '采购本地材料的加分'],
    ['LOCAL_PURCHASE', '本地供应商'],
    ['LOCAL_PURCHASE', 'LOCAL_PROCUREMENT'],
    ['LOCAL_LABOUR', '吸纳当地劳动力'],
    ['LOCAL_LABOUR', '本地用工比例'],
    ['LOCAL_LABOUR', 'LOCAL_WORKERS'],
  ])('%s: %s', (name, words) => {
    expect(unfairIn({ title: words }).map(({ path, clause }) => [path, clause])).toContainEqual([
      'title',
      clauses[name],
    ])
  })
})

describe('ordinary words are no false alarm', () => {
  it.each([
    '社会责任',
    '缴纳履约保证金',
    '拖欠农民工工资',
    '拖欠当地农民工工资',
    '施工所在地安全',
    '项目所在地交通组织不力',
    '未及时向工程所在地交通运输主管部门报告',
    '扰乱当地群众生产生活',
    '拖欠当地企业材料款',
    '拖欠本地供应商货款',
    '注册建造师不到位',
    '注册监理工程师变更频繁',
    '未按规定登记备案',
    '未在开工前完成注册登记手续',
    '以分公司名义转包',
    '施工区内单位工程验收不合格',
    '依法纳税证明弄虚作假',
    '偷税漏税被处罚',
    '未为从业人员缴纳工伤保险',
    '驾驶员未参加社会保障的，每人扣10分',
    '业绩弄虚作假',
    '获省部级荣誉称号每项加30分',
    '国有土地上堆放弃渣',
    '施工组织设计未批先建',
    '设备所有权不清',
    '安全生产标准化',
    '企业法定代表人变更',
    'SOCIAL_DUTY',
    'WAGE_ARREARS',
    'LOCAL_TAXI',
    'UNINSURED_DRIVER',
    'HONOUR_PROVINCE',
    'KEY_PERSON_ABSENT',
    'the branch of a road is not meant, nor the ownership of a machine in a sentence such as this',
  ])('%s', (words) => {
    expect(unfairIn({ items: [{ title: words, code: words }] })).toEqual([])
  })
})

describe('what is found', () => {
  it('is named by its way through fields and lists, in names of fields too', () => {
    const tree = { score: { rules: [{ when: '工程质量' }, { when: '国有企业' }], registeredPlace: { least: 1 } } }
    expect(unfairIn(tree)).toEqual([
      { path: 'score.rules[1].when', word: '国有企业', clause: 'tendering unreasonable.ownership' },
      { path: 'score.registeredPlace', word: 'REGISTERED_PLACE', clause: 'tendering bid.not-limited-by-region' },
    ])
  })

  it('of nothing, numbers and dates is nothing', () => {
    for (const tree of [null, undefined, 3, true, [], {}, new Date(0)]) expect(unfairIn(tree)).toEqual([])
  })

  it('each kind is forbidden by a sentence that says so', () => {
    const says: Record<string, RegExp> = {
      REGISTERED_PLACE: /不受地区或者部门的限制/,
      OWNERSHIP: /所有制形式或者组织形式/,
      BRANCH: /与合同履行无关/,
      LOCAL_TAX: /与合同履行无关/,
      LOCAL_SOCIAL_INSURANCE: /与合同履行无关/,
      LOCAL_PERFORMANCE: /特定行政区域或者特定行业的业绩、奖项/,
      LOCAL_PURCHASE: /原产地或者供应商/,
      LOCAL_LABOUR: /打破城乡、地区/,
    }
    expect(Object.keys(says)).toEqual(Object.keys(indicators))
    for (const [name, { clause }] of Object.entries(indicators)) {
      const unfair = { path: 'items[0]', word: name, clause }
      expect(forbiddenBy(unfair, '2026-11-30').text).toMatch(says[name] ?? /never/)
      expect(unfairWords(unfair, '2026-11-30')).toMatch(/^items\[0\]: .* 第.+条 forbids: /)
    }
  })
})
