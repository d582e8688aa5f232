import { refusal, type Viewer } from '@xinlu/schema'
import type { LiaisonRow } from '../../planRows.ts'

/** PURPOSE_REFUSED for others than who answers for the unit now, or the deputy. */
export function provenLiaison({ id }: Viewer, unit: string, liaison: LiaisonRow | null): string {
  if (id !== null && liaison && (liaison.account === id || liaison.deputyAccount === id)) return id
  throw refusal('PURPOSE_REFUSED', {
    expected: `the liaison of ${unit}, or the deputy`,
    got: liaison ? 'somebody else' : 'a unit without a liaison',
    todo: liaison ? 'ask the liaison' : 'have the office appoint one',
  })
}

/** CONFLICT where a person would decide on what was its own. */
export function provenOther(id: string, hands: readonly string[]): void {
  if (!hands.includes(id)) return
  throw refusal('CONFLICT', {
    expected: 'a person who had no hand in it',
    got: 'one who made or disputed it',
    todo: 'have a colleague of the office decide',
  })
}

/** 空缺 of a unit's liaison. */
export function holesOf(
  liaison: LiaisonRow | null,
  missing: readonly string[],
): ('NO_LIAISON' | 'NO_DEPUTY' | 'REPORT_MISSING')[] {
  return [
    ...(liaison ? [] : (['NO_LIAISON'] as const)),
    ...(liaison?.deputyAccount ? [] : (['NO_DEPUTY'] as const)),
    ...(missing.length > 0 ? (['REPORT_MISSING'] as const) : []),
  ]
}
