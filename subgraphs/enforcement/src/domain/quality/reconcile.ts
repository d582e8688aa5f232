import type { ActKind } from '../sheet/facts.ts'
import { type GapRun, gapsIn, type NumberedAct } from './gaps.ts'

/** 核查发现 */
export type FindingKind = 'HIDDEN' | 'ALTERED' | 'LATE' | 'UNPUBLISHED' | 'DUPLICATE' | 'GAP' | 'UNKNOWN_TO_CASES'

/** One finding; `line` is that of the export, `decisionId` of what is recorded here. */
export interface Finding {
  kind: FindingKind
  line: number | null
  decisionId: string | null
  docNo: string | null
  detail: string
}

/** An act as it is recorded here, with its tags under the run's key. */
export interface Recorded {
  id: string
  kind: ActKind
  authorityCode: string
  docNo: string
  identity: string
  /** Null for an act outside the days of the run whose facts are not looked at. */
  content: string | null
  /** Whether it was decided within the days of the run. */
  within: boolean
  /** After a repair nothing may name it. */
  repaired: boolean
  publicity: 'LATE' | 'UNPUBLISHED' | null
  dueOn: string | null
  shownOn: string | null
}

/** An act as the case system sent it. */
export interface Sent {
  line: number
  identity: string | null
  content: string | null
}

/** What is known of a tag whose number was found by trying the key. */
export type Named = ReadonlyMap<string, NumberedAct>

/**
 * Compares what the case system sent with what is recorded; pure. `named` gives the numbers of tags that were found by trying the
 * run's key on numbers of known series, `identityOf` the tag that a number would have. Acts of a kind of which the export has none
 * that is known are not held against it: it does not hold that kind.
 */
export function findingsOf(
  recorded: readonly Recorded[],
  sent: readonly Sent[],
  named: Named,
  identityOf: (kind: ActKind, authorityCode: string, docNo: string) => string,
): Finding[] {
  const byIdentity = grouped(recorded, ({ identity }) => identity)
  const bySent = grouped(
    sent.filter(({ identity }) => identity !== null),
    ({ identity }) => identity as string,
  )
  const isMatched = ({ identity }: Recorded) => bySent.has(identity)
  const covered = new Set(recorded.filter(isMatched).map(({ kind }) => kind))
  const held = recorded.filter(({ kind, within }) => within && covered.has(kind))
  const twins = twinsOf(sent, byIdentity)
  const findings: Finding[] = [...twins.findings, ...numberedTwice(bySent, byIdentity)]
  for (const [identity, [first]] of bySent) {
    if (!first || byIdentity.has(identity) || twins.unrecorded.has(identity)) continue
    const docNo = named.get(identity)?.docNo ?? null
    findings.push(finding('HIDDEN', 'in the case system, not recorded here', { line: first.line, docNo }))
  }
  for (const act of recorded) {
    const lines = bySent.get(act.identity)
    if (lines && !act.repaired) findings.push(...ofMatched(act, lines))
  }
  for (const act of held)
    if (!act.repaired && !isMatched(act))
      findings.push(finding('UNKNOWN_TO_CASES', 'recorded here, not in the export', ofAct(act)))
  const isKnown = (identity: string) => byIdentity.has(identity) || bySent.has(identity)
  // A hidden act whose number was found counts in its series as known.
  const known = [...held, ...named.values()]
  for (const gap of gapsIn(known, (kind, code, docNo) => isKnown(identityOf(kind, code, docNo))))
    findings.push(ofGap(gap))
  return findings.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.line ?? 0) - (b.line ?? 0))
}

const order: readonly FindingKind[] = [
  'HIDDEN',
  'ALTERED',
  'DUPLICATE',
  'UNPUBLISHED',
  'LATE',
  'GAP',
  'UNKNOWN_TO_CASES',
]

/** What is wrong with an act that both sides have. */
function ofMatched(act: Recorded, lines: readonly Sent[]): Finding[] {
  const findings: Finding[] = []
  const [first] = lines
  const at = { line: first?.line ?? null, ...ofAct(act) }
  const said = lines.flatMap(({ content }) => content ?? [])
  if (act.content !== null && said.length > 0 && !said.includes(act.content))
    findings.push(finding('ALTERED', 'the case system and the record say different facts', at))
  if (act.publicity === 'LATE') findings.push(finding('LATE', `due on ${act.dueOn}, first shown on ${act.shownOn}`, at))
  if (act.publicity === 'UNPUBLISHED') findings.push(finding('UNPUBLISHED', `due on ${act.dueOn}, never shown`, at))
  return findings
}

/** One number twice: in the export, or among what is recorded. */
function numberedTwice(
  bySent: ReadonlyMap<string, readonly Sent[]>,
  byIdentity: ReadonlyMap<string, readonly Recorded[]>,
): Finding[] {
  const [sent, recorded] = [[...bySent.values()], [...byIdentity.values()]]
  return [
    ...sent.flatMap(([first, ...again]) =>
      again.map(({ line, identity }) => {
        const [act] = byIdentity.get(identity ?? '') ?? []
        const of = act && !act.repaired ? ofAct(act) : {}
        return finding('DUPLICATE', `the number of line ${first?.line} again`, { ...of, line })
      }),
    ),
    ...recorded.flatMap((acts) => {
      const [first, ...again] = acts.filter(({ repaired, within }) => within && !repaired)
      return again.map((act) => finding('DUPLICATE', `the number is recorded as ${first?.docNo} already`, ofAct(act)))
    }),
  ]
}

/** The same content under two numbers of the export; the recorded one counts as the first. Of those not recorded none is hidden besides. */
function twinsOf(sent: readonly Sent[], byIdentity: ReadonlyMap<string, readonly Recorded[]>) {
  const findings: Finding[] = []
  const unrecorded = new Set<string>()
  const whole = sent.filter(({ content, identity }) => content !== null && identity !== null)
  for (const alike of grouped(whole, ({ content }) => content as string).values()) {
    const each = [...grouped(alike, ({ identity }) => identity as string).values()].flatMap(([first]) => first ?? [])
    if (each.length < 2) continue
    const isRecorded = ({ identity }: Sent) => byIdentity.has(identity as string)
    const [first, ...again] = each.sort((a, b) => Number(isRecorded(b)) - Number(isRecorded(a)) || a.line - b.line)
    for (const one of again) {
      const [act] = byIdentity.get(one.identity as string) ?? []
      const of = act && !act.repaired ? ofAct(act) : {}
      const detail = `the facts of line ${first?.line} under another number${act ? '' : ', not recorded here'}`
      findings.push(finding('DUPLICATE', detail, { ...of, line: one.line }))
      if (!act) unrecorded.add(one.identity as string)
    }
  }
  return { findings, unrecorded }
}

function ofGap({ first, last, count }: GapRun): Finding {
  const detail = count === 1 ? 'no such number on either side' : `${count} numbers on neither side, up to ${last}`
  return finding('GAP', detail, { docNo: first })
}

const ofAct = ({ id, docNo }: Recorded) => ({ decisionId: id, docNo })

function finding(kind: FindingKind, detail: string, of: Partial<Finding>): Finding {
  return { line: null, decisionId: null, docNo: null, ...of, kind, detail }
}

function grouped<T>(of: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of of) {
    const group = groups.get(by(one))
    if (group) group.push(one)
    else groups.set(by(one), [one])
  }
  return groups
}
