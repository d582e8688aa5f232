import type { Industry } from './types.ts'

/** Whom a breach is found with: firms of an industry, sole traders that repair, or drivers. */
export type Suspect = Industry | 'TRADER_REPAIR' | 'DRIVER'

/** 违法行为 that the sample's penalties are for; the fine in CNY is drawn within the bounds that `basis` names. */
export interface Breach {
  suspect: Suspect
  unit: string
  kind: string
  /** What was found, after the words that say when and with whom. */
  found: string
  /** The article, and its sentence word for word. */
  basis: string
  /** CNY, lowest and highest of the article, and of what the sample draws. */
  lawful: readonly [number, number]
  drawn: readonly [number, number]
}

const roadTransport = '《中华人民共和国道路运输条例》（2023年7月20日修订）'
const roadProtection = '《公路安全保护条例》'

/** 依据 of a 超限 penalty: the regulation's sentence, and the article of the rule that sets the amounts. */
export const overloadBasis = `${roadProtection}第六十四条：“违反本条例的规定，在公路上行驶的车辆，车货总体的外廓尺寸、轴荷或者总质量超过公路、公路桥梁、公路隧道、汽车渡船限定标准的，由公路管理机构责令改正，可以处3万元以下的罚款。”《超限运输车辆行驶公路管理规定》第四十三条`

/** 依据 against those who are caught more than three times in a year, and firms of which more than a tenth of the trucks are. */
export const repeatedBasis = `${roadProtection}第六十六条：“对1年内违法超限运输超过3次的货运车辆，由道路运输管理机构吊销其车辆营运证；对1年内违法超限运输超过3次的货运车辆驾驶人，由道路运输管理机构责令其停止从事营业性运输；道路运输企业1年内违法超限运输的货运车辆超过本单位货运车辆总数10%的，由道路运输管理机构责令道路运输企业停业整顿；情节严重的，吊销其道路运输经营许可证，并向社会公告。”`

/** 依据 against those who have drivers overload. */
export const orderingBasis = `${roadProtection}第六十八条：“违反本条例的规定，指使、强令车辆驾驶人超限运输货物的，由道路运输管理机构责令改正，处3万元以下的罚款。”`

/** The breaches other than overload; frequent ones several times. */
export const breaches: readonly Breach[] = [
  ...times(6, {
    suspect: 'FREIGHT',
    unit: 'wenshui-squad-3',
    kind: '不按规定维护和检测运输车辆',
    found: '未按规定的周期对一辆货运车辆进行维护和检测，仍投入运输',
    basis: `${roadTransport}第六十九条第一款：“违反本条例的规定，客运经营者、货运经营者不按规定维护和检测运输车辆的，由县级以上地方人民政府交通运输主管部门责令改正，处1000元以上5000元以下的罚款。”`,
    lawful: [1000, 5000],
    drawn: [1000, 3000],
  }),
  ...times(4, {
    suspect: 'FREIGHT',
    unit: 'wenshui-squad-1',
    kind: '擅自改装已取得车辆营运证的车辆',
    found: '擅自加高一辆已取得车辆营运证的货运车辆的栏板',
    basis: `${roadTransport}第六十九条第二款：“违反本条例的规定，客运经营者、货运经营者擅自改装已取得车辆营运证的车辆的，由县级以上地方人民政府交通运输主管部门责令改正，处5000元以上2万元以下的罚款。”`,
    lawful: [5000, 20_000],
    drawn: [5000, 10_000],
  }),
  ...times(6, {
    suspect: 'FREIGHT',
    unit: 'wenshui-squad-1',
    kind: '没有采取必要措施防止货物脱落、扬撒',
    found: '运输散装货物未覆盖严密，货物在途中扬撒',
    basis: `${roadTransport}第六十八条第二款：“客运经营者强行招揽旅客，货运经营者强行招揽货物或者没有采取必要措施防止货物脱落、扬撒等的，由县级以上地方人民政府交通运输主管部门责令改正，处1000元以上3000元以下的罚款；情节严重的，由原许可机关吊销道路运输经营许可证。”`,
    lawful: [1000, 3000],
    drawn: [1000, 2000],
  }),
  ...times(2, {
    suspect: 'FREIGHT',
    unit: 'wenshui-squad-2',
    kind: '车辆装载物掉落、遗洒造成公路路面污染',
    found: '一辆货运车辆装载物遗洒，造成公路路面污染',
    basis: `${roadProtection}第六十九条：“车辆装载物触地拖行、掉落、遗洒或者飘散，造成公路路面损坏、污染的，由公路管理机构责令改正，处5000元以下的罚款。”`,
    lawful: [1, 5000],
    drawn: [500, 3000],
  }),
  {
    suspect: 'FREIGHT',
    unit: 'wenshui-squad-4',
    kind: '采取短途驳载等方式逃避超限检测',
    found: '在固定超限检测站点前将货物分车短途驳载，逃避超限检测',
    basis: `${roadProtection}第六十七条第二项：“违反本条例的规定，有下列行为之一的，由公路管理机构强制拖离或者扣留车辆，处3万元以下的罚款：……(二)采取短途驳载等方式逃避超限检测的。”`,
    lawful: [1, 30_000],
    drawn: [3000, 15_000],
  },
  ...times(3, {
    suspect: 'COACH_LINE',
    unit: 'wenshui-squad-1',
    kind: '不按批准的客运站点停靠或者不按规定的线路、公布的班次行驶',
    found: '一辆班线客车在批准的客运站点以外停靠上客',
    basis: `${roadTransport}第六十八条第一款第一项：“违反本条例的规定，客运经营者有下列情形之一的，由县级以上地方人民政府交通运输主管部门责令改正，处1000元以上2000元以下的罚款；情节严重的，由原许可机关吊销道路运输经营许可证：（一）不按批准的客运站点停靠或者不按规定的线路、公布的班次行驶的；”`,
    lawful: [1000, 2000],
    drawn: [1000, 2000],
  }),
  {
    suspect: 'REPAIR',
    unit: 'wenshui-squad-3',
    kind: '机动车维修经营者擅自改装机动车',
    found: '承修时擅自为一辆货运车辆加高栏板，没有违法所得',
    basis: `${roadTransport}第七十一条：“违反本条例的规定，机动车维修经营者使用假冒伪劣配件维修机动车，承修已报废的机动车或者擅自改装机动车的，由县级以上地方人民政府交通运输主管部门责令改正；有违法所得的，没收违法所得，处违法所得2倍以上10倍以下的罚款；没有违法所得或者违法所得不足1万元的，处2万元以上5万元以下的罚款，没收假冒伪劣配件及报废车辆；情节严重的，由县级以上地方人民政府交通运输主管部门责令停业整顿；构成犯罪的，依法追究刑事责任。”`,
    lawful: [20_000, 50_000],
    drawn: [20_000, 30_000],
  },
  ...times(2, {
    suspect: 'TRADER_REPAIR',
    unit: 'wenshui-squad-3',
    kind: '从事机动车维修经营业务未按规定进行备案',
    found: '从事机动车维修经营业务未按规定进行备案，经责令改正拒不改正',
    basis: `${roadTransport}第六十五条第四款：“从事机动车维修经营业务，未按规定进行备案的，由县级以上地方人民政府交通运输主管部门责令改正；拒不改正的，处3000元以上1万元以下的罚款。”`,
    lawful: [3000, 10_000],
    drawn: [3000, 5000],
  }),
  ...times(8, {
    suspect: 'DRIVER',
    unit: 'wenshui-squad-2',
    kind: '不符合规定条件的人员驾驶道路运输经营车辆',
    found: '所持从业资格与所驾驶的道路运输经营车辆不相应，仍驾驶该车辆',
    basis: `${roadTransport}第六十四条：“不符合本条例第九条、第二十二条规定条件的人员驾驶道路运输经营车辆的，由县级以上地方人民政府交通运输主管部门责令改正，处200元以上2000元以下的罚款；构成犯罪的，依法追究刑事责任。”`,
    lawful: [200, 2000],
    drawn: [200, 1000],
  }),
  {
    suspect: 'CONSTRUCTION',
    unit: 'wenshui-squad-2',
    kind: '未如实记录安全生产教育和培训情况',
    found: '公路工程项目部未如实记录安全生产教育和培训情况',
    basis:
      '《中华人民共和国安全生产法》第九十七条第四项：“生产经营单位有下列行为之一的，责令限期改正，处十万元以下的罚款；……（四）未如实记录安全生产教育和培训情况的；”',
    lawful: [1, 100_000],
    drawn: [5000, 20_000],
  },
]

function times(count: number, breach: Breach): Breach[] {
  return Array.from({ length: count }, () => breach)
}

/** An amount of whole CNY in 万元: a decimal string without needless zeros. */
export function inWan(yuan: number): string {
  const decimals = String(yuan % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '')
  return `${Math.floor(yuan / 10_000)}${decimals && '.'}${decimals}`
}
