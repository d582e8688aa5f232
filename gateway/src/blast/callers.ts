import { XinluError } from '@xinlu/schema'
import { audienceOf } from '../deciding.ts'
import { labelOf as matrixLabel, matrixOf } from '../matrix.ts'
import { obligationOf, type Policy } from '../policy.ts'
import { type Standing, standingOf } from '../standing.ts'
import { type LineUp, labelOf, openingOf, viewerOf } from './lineup.ts'
import type { Side } from './sides.ts'
import { type Behind, behind, type Use } from './use.ts'

/** PURPOSE: joined or no longer · OBLIGATION · ANSWER: whole or in part · AUDIENCE · ROWS: what the caller is narrowed to · FACTS: in force only. */
export type CallerChangeKind = 'PURPOSE' | 'OBLIGATION' | 'ANSWER' | 'AUDIENCE' | 'ROWS' | 'FACTS'

/** What changes for a kind of caller whatever it asks. */
export interface CallerChange extends Behind {
  caller: string
  change: CallerChangeKind
  from: string
  to: string
  /** Days of a viewer in the ledger with more different subjects than the new quota. */
  over?: number
}

/** How many different subjects one viewer met for one purpose on one day. */
export interface Day {
  role: string
  purpose: string
  subjects: number
}

/** A class that one kind of caller gets otherwise by one usage, whether or not any operation asks for it. */
export interface ClassChange {
  caller: string
  class: string
  usage: string
  from: string
  to: string
}

type Stand = { standing: Standing; audience: string; answer: string } | { refused: string }

function standOf(lineUp: LineUp, { policy, whole }: Side, now: string): Stand {
  const viewer = viewerOf(lineUp, now)
  const documents = policy.lines.flatMap((line) => line.documents ?? [])
  const opening = openingOf(lineUp, [], policy, whole)
  try {
    const audience = audienceOf(viewer, policy)
    const question = { viewer, opening, asked: [], operationHash: '', trustedAs: documents[0] ?? null }
    const standing = standingOf(question, policy, whole.coordinates)
    return { standing, audience, answer: policy.purposes[viewer.purpose]?.answer ?? '' }
  } catch (error) {
    if (error instanceof XinluError) return { refused: error.code }
    throw error
  }
}

/** What changes for each line-up whatever it asks, and the line-ups that both sides join. Pure. */
export function callersChanged(
  older: Side,
  newer: Side,
  lineUps: readonly LineUp[],
  uses: readonly Use[],
  days: readonly Day[],
  now: string,
): { changes: CallerChange[]; joined: LineUp[] } {
  const changes: CallerChange[] = []
  const joined: LineUp[] = []
  for (const lineUp of lineUps) {
    const before = standOf(lineUp, older, now)
    const after = standOf(lineUp, newer, now)
    const { role, purpose, domain } = lineUp
    const note = (change: CallerChangeKind, from: string, to: string, more: { over?: number } = {}) => {
      if (from === to || domain !== null) return
      const counted = behind(uses, { role, purpose, hashes: null })
      changes.push({ caller: labelOf(lineUp), change, from, to, ...more, ...counted })
    }
    if ('refused' in before || 'refused' in after) {
      const told = (one: Stand) => ('refused' in one ? one.refused : 'JOINED')
      note('PURPOSE', told(before), told(after))
      continue
    }
    joined.push(lineUp)
    for (const { from, to } of obligationsChanged(before.standing.obligations, after.standing.obligations)) {
      const { name, most } = obligationOf(to)
      const over = days.filter((day) => day.role === role && day.purpose === purpose && day.subjects > most).length
      note('OBLIGATION', from, to, name === 'QUOTA' ? { over } : {})
    }
    note('ANSWER', before.answer, after.answer)
    note('AUDIENCE', before.audience, after.audience)
    note('ROWS', scopesOf(before.standing), scopesOf(after.standing))
    note('FACTS', String(before.standing.inForceOnly), String(after.standing.inForceOnly))
  }
  return { changes, joined }
}

const scopesOf = ({ lines }: Standing) =>
  [...new Set(lines.flatMap(({ rows }) => (rows && ['OWN_SUBJECT', 'BIDDERS', 'GRANT'].includes(rows) ? [rows] : [])))]
    .sort()
    .join('+') || 'ALL'

/** Obligations that came, went, or have another number, by name. */
export function obligationsChanged(
  before: readonly string[],
  after: readonly string[],
): { from: string; to: string }[] {
  const byName = (list: readonly string[]) => {
    const found = new Map<string, string[]>()
    for (const one of list) found.set(obligationOf(one).name, [...(found.get(obligationOf(one).name) ?? []), one])
    return found
  }
  const [was, is] = [byName(before), byName(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const from = was.get(name)?.sort().join(' ') ?? 'none'
    const to = is.get(name)?.sort().join(' ') ?? 'none'
    return from === to ? [] : [{ from, to }]
  })
}

/** Cells of the policy's matrix that differ. Pure. */
export function classesChanged(older: Policy, newer: Policy): ClassChange[] {
  const cellsOf = (policy: Policy) => {
    const cells = new Map<string, string>()
    for (const line of matrixOf(policy)) {
      for (const [usage, row] of Object.entries(line.cells)) {
        for (const [name, cell] of Object.entries(row)) {
          cells.set(JSON.stringify([matrixLabel(line.caller), name, usage]), cell)
        }
      }
    }
    return cells
  }
  const [was, is] = [cellsOf(older), cellsOf(newer)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [from, to] = [was.get(key) ?? 'REFUSE', is.get(key) ?? 'REFUSE']
    const [caller, name, usage] = JSON.parse(key) as [string, string, string]
    return from === to ? [] : [{ caller, class: name, usage, from, to }]
  })
}
