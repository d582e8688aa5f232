import type { ConductSaid, GroupingSaid, History, HoldingSaid, ViolationSaid } from './overloadHistories.ts'

/**
 * The ten circumstances once more, as the sentences say them, by plain loops over everything that was ever said: no index, no
 * window, no code of the house. For each subject of a quarter what is found of it, as one line.
 */
export function naive(history: History, quarter: string, knownAt: string): string[] {
  const whose = (id: string | null) => id && subjectOf(history.groupings, id, knownAt)
  const violations = standing(history.violations, knownAt)
    .filter(({ struck }) => !struck)
    .map((v) => ({ ...v, truck: whose(v.truck), driver: whose(v.driver), firm: whose(v.firm) }))
  const conducts = standing(history.conducts, knownAt)
    .filter(({ struck }) => !struck)
    .map((c) => ({ ...c, subject: whose(c.subject) ?? '' }))
  const year = Number(quarter.slice(0, 4))
  const nth = Number(quarter.slice(6))
  const isIn = (day: number) =>
    Math.floor(day / 10_000) === year && Math.ceil((Math.floor(day / 100) % 100) / 3) === nth
  const lines: string[] = []

  // 对1年内违法超限运输超过3次的货运车辆 … 对1年内违法超限运输超过3次的货运车辆驾驶人
  for (const [circumstance, part] of [
    [1, 'truck'],
    [2, 'driver'],
  ] as const) {
    for (const subject of new Set(violations.map((v) => v[part]))) {
      if (subject === null) continue
      let best: ViolationSaid[] = []
      let first = 0
      for (const last of sorted(violations)) {
        if (last[part] !== subject || !isIn(dayOf(last.at))) continue
        const year = sorted(violations).filter((v) => v[part] === subject && isWithinAYear(dayOf(v.at), dayOf(last.at)))
        if (year.length > 3 && first === 0) first = dayOf(last.at)
        if (year.length > 3 && year.length > best.length) best = year
      }
      if (first > 0)
        lines.push(
          line(
            circumstance,
            subject,
            best.length,
            String(best.length),
            first,
            best.map((v) => v.key),
          ),
        )
    }
  }

  // 道路运输企业1年内违法超限运输的货运车辆超过本单位货运车辆总数10%的，由道路运输管理机构责令道路运输企业停业整顿
  for (const subject of new Set(conducts.filter((c) => c.kind === 'SUSPENSION_ORDER').map((c) => c.subject))) {
    const orders = conducts.filter((c) => c.kind === 'SUSPENSION_ORDER' && c.subject === subject)
    const own = violations.filter((v) => v.firm === subject && v.truck !== null)
    let best: { trucks: number; fleet: number; evidence: string[] } | null = null
    let first = 0
    const days = [...orders.map((c) => number(c.on)), ...own.map((v) => dayOf(v.at))].sort((a, b) => a - b)
    for (const day of days) {
      if (!isIn(day)) continue
      const ordered = orders.filter((c) => isWithinAYear(number(c.on), day))
      const violated = own.filter((v) => isWithinAYear(dayOf(v.at), day))
      const trucks = new Set(violated.map((v) => v.truck)).size
      const fleet = fleetOf(history, subject, day, knownAt)
      if (ordered.length === 0 || fleet === 0 || trucks * 10 <= fleet) continue
      if (first === 0) first = day
      if (best !== null && trucks * best.fleet <= best.trucks * fleet) continue
      const dated = [
        ...violated.map((v) => `${dayOf(v.at)} ${v.key}`),
        ...ordered.map((c) => `${number(c.on)} ${c.key}`),
      ]
      best = { trucks, fleet, evidence: dated.sort().map((one) => one.slice(9)) }
    }
    if (best) lines.push(line(3, subject, best.trucks, `${best.trucks}/${best.fleet}`, first, best.evidence))
  }

  // 指使、强令: 罚款2万元以上, 或者1年内3次以上
  for (const subject of new Set(conducts.map((c) => c.subject))) {
    const own = ordered(conducts.filter((c) => c.kind === 'FORCING_PENALTY' && c.subject === subject))
    const high = own.filter((c) => isIn(number(c.on)) && cents(c.fine) >= 2_000_000n)
    if (high.length > 0) {
      const most = high.reduce((a, b) => (cents(b.fine) > cents(a.fine) ? b : a))
      lines.push(
        line(
          5,
          subject,
          high.length,
          most.fine ?? '',
          number(high[0]?.on ?? ''),
          high.map((c) => c.key),
        ),
      )
      continue
    }
    let best: ConductSaid[] = []
    let first = 0
    for (const last of own) {
      if (!isIn(number(last.on))) continue
      const year = own.filter((c) => isWithinAYear(number(c.on), number(last.on)))
      if (year.length >= 3 && first === 0) first = number(last.on)
      if (year.length >= 3 && year.length > best.length) best = year
    }
    if (first > 0)
      lines.push(
        line(
          5,
          subject,
          best.length,
          String(best.length),
          first,
          best.map((c) => c.key),
        ),
      )
  }

  // 情形四, 六 to 十: one fact is enough, where it is as grave as the list says
  const one: [number, string, (c: ConductSaid) => boolean][] = [
    [4, 'REPAIR_LICENCE_REVOKED', (c) => c.particulars.grave === true],
    [6, 'PERMIT_BY_FRAUD', () => true],
    [7, 'INSPECTION_REFUSED', (c) => c.particulars.withoutReason === true],
    [8, 'STATION_BLOCKED', (c) => typeof c.particulars.policeDocNo === 'string'],
    [
      9,
      'ACCIDENT',
      (c) =>
        ['EQUAL', 'MAIN', 'FULL'].includes(String(c.particulars.liability)) &&
        ['MAJOR', 'GRAVE'].includes(String(c.particulars.accidentGrade)),
    ],
    [10, 'VIOLENCE', (c) => c.particulars.harm === 'INJURY' || c.particulars.harm === 'DEATH'],
  ]
  for (const [circumstance, kind, isGrave] of one) {
    for (const subject of new Set(conducts.map((c) => c.subject))) {
      const own = ordered(
        conducts.filter((c) => c.kind === kind && c.subject === subject && isIn(number(c.on)) && isGrave(c)),
      )
      if (own.length === 0) continue
      lines.push(
        line(
          circumstance,
          subject,
          own.length,
          String(own.length),
          number(own[0]?.on ?? ''),
          own.map((c) => c.key),
        ),
      )
    }
  }
  return lines.sort()
}

/** One line by which two findings are compared. */
export function line(
  circumstance: number,
  subject: string,
  count: number,
  measured: string,
  metOn: number,
  evidence: readonly string[],
): string {
  return `${subject} ${circumstance}: ${count}, ${measured}, since ${metOn}, by ${evidence.join(' ')}`
}

/** Of what was said of each thing by an instant, the last. */
function standing<T extends { key: string; id: string; knownFrom: string }>(all: readonly T[], knownAt: string): T[] {
  const last: T[] = []
  for (const said of all) {
    if (said.knownFrom > knownAt) continue
    let isLast = true
    for (const other of all)
      if (
        other.key === said.key &&
        other.knownFrom <= knownAt &&
        `${other.knownFrom} ${other.id}` > `${said.knownFrom} ${said.id}`
      )
        isLast = false
    if (isLast) last.push(said)
  }
  return last
}

/** The subject of an identity: what was said last of it by an instant. */
function subjectOf(groupings: readonly GroupingSaid[], id: string, knownAt: string): string {
  let last: GroupingSaid | null = null
  for (const said of groupings) {
    if (said.member !== id || said.knownFrom > knownAt) continue
    if (last === null || `${said.knownFrom} ${said.id}` > `${last.knownFrom} ${last.id}`) last = said
  }
  return last?.subject ?? id
}

/**
 * The trucks of a firm, under all of its identities, on a day: those that it leases, has attached, or owns and nobody else leases
 * or has attached; a truck of several identities once.
 */
function fleetOf({ groupings, holdings, trucks }: History, firm: string, day: number, knownAt: string): number {
  const counted = new Set<string>()
  for (const truck of trucks) {
    let holder: string | null = null
    for (const kind of ['LEASED', 'ATTACHED', 'OWNED']) {
      if (holder !== null) continue
      let now: HoldingSaid | null = null
      for (const one of holdings) {
        if (one.truck !== truck || one.kind !== kind || one.knownFrom > knownAt || number(one.from) > day) continue
        if (holdings.some((later) => later.key === one.key && later.seq > one.seq && later.knownFrom <= knownAt))
          continue
        if (one.withdrawn) continue
        if (now === null || `${one.from} ${one.knownFrom} ${one.key}` > `${now.from} ${now.knownFrom} ${now.key}`)
          now = one
      }
      if (now !== null && (now.to === null || number(now.to) >= day)) holder = now.firm
    }
    if (holder !== null && subjectOf(groupings, holder, knownAt) === firm)
      counted.add(subjectOf(groupings, truck, knownAt))
  }
  return counted.size
}

/** YYYYMMDD as a number; the same day a year before is 10,000 less. */
const number = (day: string) => Number(day.replaceAll('-', ''))
/** Told once for each instant: every comparison of a sort asks again. */
const days = new Map<string, number>()
function dayOf(instant: string): number {
  const known = days.get(instant)
  if (known !== undefined) return known
  const day = number(new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10))
  days.set(instant, day)
  return day
}
const isWithinAYear = (day: number, last: number) => day <= last && day > last - 10_000
const cents = (fine: string | undefined) => {
  const [whole = '0', part = ''] = (fine ?? '0').split('.')
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'))
}
const sorted = (all: readonly ViolationSaid[]) =>
  [...all].sort((a, b) => dayOf(a.at) - dayOf(b.at) || (a.key < b.key ? -1 : 1))
const ordered = (all: readonly ConductSaid[]) =>
  [...all].sort((a, b) => number(a.on) - number(b.on) || (a.key < b.key ? -1 : 1))
