import { hash } from 'node:crypto'
import type { AccessRecord, DistinctLimit, Ledger, Receipt } from '@xinlu/db'
import { type Class, dayOf, embargoed, type Viewer } from '@xinlu/schema'
import { stopAtCanary } from './canary.ts'
import type { Decision, Whole } from './decide.ts'
import { obligationOf } from './policy.ts'

/** One answer on its way out. */
export interface Disclosure {
  viewer: Viewer
  decision: Decision
  operationHash: string
  /** The operation's text, kept so that a changed policy can be replayed over it. */
  operation: string
  data: Record<string, unknown> | null | undefined
  subjects: ReadonlySet<string>
  editions: ReadonlySet<string>
}

/** An answer that may leave: its data as text, and its receipt where there is an entry. */
export interface Disclosed {
  text: string | null
  receipt: Receipt | null
}

/**
 * Lets an answer go: past the canary, and where it holds more than PUBLIC or a receipt is owed, not before its entry is on
 * disk. CANARY, QUOTA_EXCEEDED, LEDGER_UNAVAILABLE.
 */
export async function disclose(
  disclosure: Disclosure,
  whole: Whole,
  ledger: Pick<Ledger, 'append'>,
): Promise<Disclosed> {
  const { data, viewer, decision } = disclosure
  if (!data) return { text: null, receipt: null }
  const text = JSON.stringify(data)
  stopAtCanary(text, decision.standing.elsewhere, dayOf(viewer.now))
  if (!owesEntry(decision)) return { text, receipt: null }
  const resultHash = hash('sha256', text, 'hex')
  const record = recordOf(disclosure, whole, resultHash)
  const receipt = await ledger.append(record, { distinct: limitsOf(disclosure), operation: disclosure.operation })
  return { text, receipt }
}

/** Whether an answer must be in the ledger: it gives more than PUBLIC, or stands under an opening, or owes a receipt. */
export function owesEntry({ disclosing, standing }: Decision): boolean {
  const { obligations, opening } = standing
  return obligations.includes('LOG') && (disclosing || opening !== null || obligations.includes('RECEIPT'))
}

/** What of an entry is the same for all answers of one decision. */
interface Common {
  basis: string
  coordinates: Readonly<Record<string, readonly string[]>>
  given: number
  embargoed: boolean
}

const commons = new WeakMap<Decision, Common>()

function commonOf(decision: Decision, { coordinates }: Whole): Common {
  const known = commons.get(decision)
  if (known) return known
  const byClass: Partial<Record<Class, string[]>> = {}
  let given = 0
  for (const { coordinate, verdict } of decision.perCoordinate.values()) {
    if (verdict === 'REFUSE') continue
    given += 1
    for (const name of coordinates.get(coordinate)?.classes ?? []) {
      if (name === 'PUBLIC') continue
      const list = byClass[name]
      if (list) list.push(coordinate)
      else byClass[name] = [coordinate]
    }
  }
  const [line] = decision.standing.lines
  const made = {
    basis: line ? `${line.basis.instrument} ${line.basis.at}` : '',
    // Frozen, with what is in it: the ledger writes it once.
    coordinates: frozen(byClass),
    given,
    embargoed: embargoed.some((name) => byClass[name] !== undefined),
  }
  commons.set(decision, made)
  return made
}

function frozen(lists: Partial<Record<Class, string[]>>): Common['coordinates'] {
  for (const list of Object.values(lists)) Object.freeze(list)
  return Object.freeze(lists) as Common['coordinates']
}

function recordOf(
  { viewer, decision, operationHash, subjects, editions }: Disclosure,
  whole: Whole,
  resultHash: string,
): AccessRecord {
  const { standing } = decision
  const common = commonOf(decision, whole)
  return {
    at: viewer.now,
    who: viewer.id,
    org: viewer.org,
    unit: viewer.unit,
    role: viewer.role,
    purpose: viewer.purpose,
    basis: common.basis,
    grant: standing.opening?.id ?? null,
    operationHash,
    policyVersion: standing.elsewhere.policyVersion,
    editions: [...editions].sort(),
    coordinates: common.coordinates,
    subjects: [...subjects],
    counts: { subjects: subjects.size, coordinates: common.given },
    resultHash,
    embargoed: common.embargoed,
  }
}

/** How many distinct subjects may be met: per viewer, purpose and day by the policy, and under an opening by its quota. */
function limitsOf({ viewer, decision }: Disclosure): DistinctLimit[] {
  const { obligations, opening } = decision.standing
  const quotas = obligations.map(obligationOf).flatMap(({ name, most }) => (name === 'QUOTA' ? [most] : []))
  const limits: DistinctLimit[] = []
  if (quotas.length > 0) {
    limits.push({ key: `viewer:${viewer.id}/${viewer.purpose}/${dayOf(viewer.now)}`, most: Math.min(...quotas) })
  }
  if (opening?.quota) limits.push({ key: `grant:${opening.id}`, most: opening.quota })
  return limits
}
