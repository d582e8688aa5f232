import { type Door, openDoor } from './door.ts'
import { wayOf } from './sheet/pages.ts'
import { writeSheet } from './sheet/write.ts'

const report = `query OverloadQuarter($quarter: String!, $after: String) {
  overloadQuarter(quarter: $quarter, first: 100, after: $after) {
    nodes {
      subject { id type }
      circumstance
      candidate { basis { edition at } measure count measured threshold fleet metOn evidence }
      case {
        id state notice { givenOn endsOn } basis { edition at }
        finding { measure count measured threshold fleet metOn evidence }
        decidedOn decidedBy reason listedOn publicUntil removedOn removalReason
      }
    }
    pageInfo { endCursor hasNextPage }
  }
}`
const whoIs = `query WhoIs($id: ID!) {
  subject(key: { id: $id }) {
    ... on Enterprise { name } ... on SoleTrader { name } ... on Practitioner { displayName } ... on Vehicle { plate }
  }
}`

interface Found {
  measure: string
  count: number
  measured: string
  threshold: string
  fleet: number | null
  metOn: string
  evidence: string[]
}

interface Basis {
  basis: { edition: string; at: string | null }[]
}

interface Row {
  subject: { id: string; type: keyof typeof types }
  circumstance: number
  candidate: (Found & Basis) | null
  case:
    | (Basis & {
        id: string
        state: keyof typeof states
        notice: { givenOn: string; endsOn: string } | null
        finding: Found | null
        decidedOn: string | null
        decidedBy: string | null
        reason: string | null
        listedOn: string | null
        publicUntil: string | null
        removedOn: string | null
        removalReason: string | null
      })
    | null
}

interface Page {
  nodes: Row[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

const types = {
  ROAD_TRANSPORT_FIRM: '道路运输企业',
  SOURCE_UNIT: '货运源头单位',
  PRACTITIONER: '道路运输从业人员',
  TRUCK: '货运车辆',
  REPAIR_FIRM: '机动车维修经营者',
  OTHER: '其他当事人',
}
const states = {
  NOTIFIED: '已告知',
  STATED: '已陈述',
  LISTED: '已列入',
  DROPPED: '不予认定',
  REMOVED: '已移出',
  EXPIRED: '到期移出',
}
const measures: Readonly<Record<string, string>> = {
  VIOLATIONS: '违法超限次数，超过',
  TRUCK_SHARE: '违法车辆占比，超过并被责令停业整顿',
  FINE: '罚款金额（元），不低于',
  PENALTIES: '处罚次数，不少于',
  FACTS: '失信事实，不少于',
}

/** The columns of the report. */
export const reportColumns = [
  ...[
    '季度',
    '主体类型',
    '主体编号',
    '名称',
    '失信情形',
    '认定依据',
    '认定标准',
    '标准值',
    '认定值',
    '计数',
    '货运车辆总数',
  ],
  ...['成立日期', '证据数', '证据编号', '状态', '告知日期', '陈述期限', '决定日期', '决定单位', '决定理由'],
  ...['列入日期', '公示截止日期', '移出日期', '移出原因'],
] as const

/** `xinlu overload report`: writes a quarter's candidates and the cases made of them; names as whoever asks may see them. */
export async function writeReport({
  quarter,
  out,
  encoding,
  ...reach
}: {
  quarter: string
  out: string
  encoding: string
  url?: string
  token?: string
}): Promise<void> {
  const way = wayOf(out, encoding)
  const door = await openDoor(reach)
  try {
    let total = 0
    const page = async (after: string | null) =>
      (await door.ask<{ overloadQuarter: Page }>(report, { quarter, after })).overloadQuarter
    // Asked before the file is begun: a refusal leaves no file.
    const first = await page(null)
    async function* rows(): AsyncGenerator<(string | null)[]> {
      for (let here = first; ; here = await page(here.pageInfo.endCursor)) {
        for (const row of here.nodes) {
          total += 1
          const cells = cellsOf(quarter, row, await nameOf(door, row.subject.id))
          yield cells
        }
        if (!here.pageInfo.hasNextPage) return
      }
    }
    await writeSheet(out, { ...way, columns: reportColumns, rows: rows() })
    console.log(`${out}: ${total} 行`)
  } finally {
    await door.close()
  }
}

/** The name under which whoever asks may see a subject; null where it may not, or the registry holds none. */
async function nameOf(door: Door, id: string): Promise<string | null> {
  type Named = { name?: string | null; displayName?: string | null; plate?: string | null }
  const { subject } = await door.ask<{ subject: Named | null }>(whoIs, { id })
  return subject?.name ?? subject?.displayName ?? subject?.plate ?? null
}

function cellsOf(quarter: string, { subject, circumstance, candidate, case: made }: Row, name: string | null) {
  // What was decided rests on what was frozen; before notice it is what is found now.
  const found = made?.finding ?? candidate
  const basis = (made ?? candidate)?.basis ?? []
  return [
    ...[quarter, types[subject.type], subject.id, name, String(circumstance)],
    basis.map(({ edition, at }) => edition + (at ?? '')).join('；'),
    ...[found ? (measures[found.measure] ?? null) : null, found?.threshold ?? null, found?.measured ?? null],
    ...[text(found?.count), text(found?.fleet), found?.metOn ?? null, text(found?.evidence.length)],
    found?.evidence.join('、') ?? null,
    made ? states[made.state] : '候选',
    ...[made?.notice?.givenOn ?? null, made?.notice?.endsOn ?? null, made?.decidedOn ?? null, made?.decidedBy ?? null],
    ...[made?.reason ?? null, made?.listedOn ?? null, made?.publicUntil ?? null, made?.removedOn ?? null],
    made?.removalReason ?? null,
  ]
}

const text = (value: number | null | undefined) => (value === null || value === undefined ? null : String(value))
