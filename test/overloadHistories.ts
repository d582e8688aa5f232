/** What was said of one violation, once. */
export interface ViolationSaid {
  id: string
  key: string
  at: string
  truck: string | null
  driver: string | null
  firm: string | null
  struck: boolean
  knownFrom: string
}

/** What was said of one fact, once. */
export interface ConductSaid {
  id: string
  key: string
  kind: string
  subject: string
  type: string
  on: string
  fine?: string
  particulars: Record<string, unknown>
  struck: boolean
  knownFrom: string
}

/** Who holds a truck, as said once. */
export interface HoldingSaid {
  key: string
  seq: number
  truck: string
  firm: string
  kind: 'OWNED' | 'LEASED' | 'ATTACHED'
  from: string
  to: string | null
  withdrawn: boolean
  knownFrom: string
}

/** To which subject an identity belongs, as said once: to itself once it is split off. */
export interface GroupingSaid {
  id: string
  member: string
  subject: string
  knownFrom: string
}

/** Two firms with their trucks and drivers, and everything that was ever said of them. */
export interface History {
  groupings: GroupingSaid[]
  trucks: string[]
  violations: ViolationSaid[]
  conducts: ConductSaid[]
  holdings: HoldingSaid[]
}

/** Numbers of a seed, below a bound. */
function chanceOf(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const begin = Date.parse('2025-01-01T00:00:00Z')
const day = 86_400_000
const instantOf = (ms: number) => new Date(ms).toISOString()
const dayOf = (days: number) => instantOf(begin + days * day).slice(0, 10)
/** Days in which something happens: until November 2026. */
const span = 690

/**
 * A random history: few trucks and drivers with many violations, so that thresholds are met and just missed; what is said late,
 * corrected, struck and said again; trucks sold, leased, attached, and that learned of late; fines about the threshold; fleets of
 * ten and about, so that a tenth is met exactly; firms, drivers and trucks found to be one, and found to be two again.
 */
export function historyOf(seed: number): History {
  const below = chanceOf(seed)
  const one = <T>(list: readonly T[]) => list[below(list.length)] as T
  const often = (percent: number) => below(100) < percent
  const name = (kind: string, n: number) => `h${String(seed).padStart(4, '0')}_${kind}${String(n).padStart(2, '0')}`
  const firms = [name('f', 0), name('f', 1)]
  const trucks = Array.from({ length: 9 + below(5) }, (_, n) => name('t', n))
  const drivers = [0, 1, 2].map((n) => name('d', n))
  const busy = trucks.slice(0, 2 + below(2))
  const known = (from: number) =>
    instantOf(begin + from * day + below(24 * 60) * 60_000 + (often(20) ? below(250) * day : below(5) * day))
  const later = (after: string) => instantOf(Date.parse(after) + (1 + below(200)) * day + below(999))
  let ids = 0
  const nextId = () => `${name('x', 0)}_${String(++ids).padStart(4, '0')}`

  const holdings: HoldingSaid[] = trucks.flatMap((truck, n) => {
    const said = (part: Partial<HoldingSaid>, m: number): HoldingSaid => ({
      ...{
        key: `${truck}_h${m}`,
        seq: 1,
        truck,
        firm: firms[0] as string,
        kind: 'OWNED',
        from: '2020-01-01',
        to: null,
      },
      ...{ withdrawn: false, knownFrom: '2020-01-02T00:00:00.000Z' },
      ...part,
    })
    const all = [said({ firm: n < 8 ? (firms[0] as string) : one(firms) }, 0)]
    for (let m = 1; often(30) && m < 4; m++) {
      const from = below(span)
      const kind = one(['OWNED', 'LEASED', 'ATTACHED'] as const)
      const to = kind !== 'OWNED' && often(60) ? dayOf(from + below(200)) : null
      const made = said({ firm: one(firms), kind, from: dayOf(from), to, knownFrom: known(from) }, m)
      all.push(made)
      if (often(30))
        all.push({
          ...made,
          seq: 2,
          from: dayOf(below(span)),
          to: null,
          withdrawn: often(40),
          knownFrom: later(made.knownFrom),
        })
    }
    return all
  })

  const violations: ViolationSaid[] = []
  const centre = below(span)
  for (let n = 8 + below(20); n > 0; n--) {
    const on = often(60) ? Math.min(span, Math.max(0, centre + below(420) - 210)) : below(span)
    const said: ViolationSaid = {
      id: nextId(),
      key: name('v', n),
      at: instantOf(begin + on * day + below(24 * 60) * 60_000),
      truck: often(90) ? one(often(75) ? busy : trucks) : null,
      driver: often(85) ? one(drivers) : null,
      firm: often(85) ? (firms[0] as string) : often(50) ? (firms[1] as string) : null,
      struck: often(5),
      knownFrom: known(on),
    }
    violations.push(said)
    let last = said
    while (often(25)) {
      const changed = one([
        { truck: one(trucks) },
        { driver: one(drivers) },
        { struck: !last.struck },
        { at: instantOf(Date.parse(last.at) + (below(40) - 20) * day) },
        { firm: one(firms) },
      ])
      last = { ...last, ...changed, id: nextId(), knownFrom: later(last.knownFrom) }
      violations.push(last)
    }
  }

  const conducts: ConductSaid[] = []
  for (let n = 4 + below(9); n > 0; n--) {
    const on = often(60) ? Math.min(span, Math.max(0, centre + below(300) - 100)) : below(span)
    const kind = one([
      'SUSPENSION_ORDER',
      'SUSPENSION_ORDER',
      'FORCING_PENALTY',
      'FORCING_PENALTY',
      'FORCING_PENALTY',
      ...singles,
    ])
    const said: ConductSaid = {
      ...{ id: nextId(), key: name('c', n), kind, subject: one(firms), type: 'ROAD_TRANSPORT_FIRM', on: dayOf(on) },
      ...(kind === 'FORCING_PENALTY' && { fine: one(['19999.99', '20000', '5000', '6000', '30000']) }),
      ...{ particulars: particularsOf(kind, one), struck: often(5), knownFrom: known(on) },
    }
    conducts.push(said)
    if (often(25)) conducts.push({ ...said, id: nextId(), struck: !said.struck, knownFrom: later(said.knownFrom) })
    else if (often(20))
      conducts.push({ ...said, id: nextId(), on: dayOf(below(span)), knownFrom: later(said.knownFrom) })
  }

  // An identity is merged into one that is merged into none, split off, and merged again; in every other history.
  const groupings: GroupingSaid[] = []
  for (const kind of seed % 2 === 0 ? [firms, drivers, busy] : []) {
    const [into, ...members] = kind as [string, ...string[]]
    for (const member of members) {
      if (!often(70)) continue
      let knownFrom = instantOf(begin + below(span) * day + below(24 * 60) * 60_000)
      for (let subject = into; ; subject = subject === into ? member : into) {
        groupings.push({ id: nextId(), member, subject, knownFrom })
        if (!often(60)) break
        knownFrom = often(10) ? knownFrom : later(knownFrom)
      }
    }
  }
  return { groupings, trucks, violations, conducts, holdings }
}

const singles = [
  'REPAIR_LICENCE_REVOKED',
  'PERMIT_BY_FRAUD',
  'INSPECTION_REFUSED',
  'STATION_BLOCKED',
  'ACCIDENT',
  'VIOLENCE',
]

function particularsOf(kind: string, one: <T>(list: readonly T[]) => T): Record<string, unknown> {
  switch (kind) {
    case 'REPAIR_LICENCE_REVOKED':
      return { grave: one([true, false]) }
    case 'INSPECTION_REFUSED':
      return { withoutReason: one([true, false]) }
    case 'STATION_BLOCKED':
      return one([{}, { policeDocNo: '文公行罚决字〔2026〕1号' }])
    case 'ACCIDENT':
      return {
        accidentGrade: one(['ORDINARY', 'LARGER', 'MAJOR', 'GRAVE']),
        liability: one(['NONE', 'MINOR', 'EQUAL', 'MAIN', 'FULL']),
      }
    case 'VIOLENCE':
      return { harm: one(['NONE', 'INJURY', 'DEATH']) }
    default:
      return {}
  }
}
