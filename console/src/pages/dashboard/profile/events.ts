import { named } from '../../../words/domain.ts'
import type { ProfileParts } from './Domain.tsx'

/** One thing that happened, on its day. */
export interface Happened {
  on: string
  what: string
  about: string
  grave: boolean
}

/** 时间线: what happened to a subject over all domains, the latest first, from the parts that came. */
export function eventsOf({
  roadTransport,
  construction,
  overload,
  enforcement,
  supervision,
}: ProfileParts): Happened[] {
  const found: (Partial<Record<'on', string | null>> & Omit<Happened, 'on'>)[] = []
  for (const { decidedOn, kind, docNo } of enforcement?.decisions ?? [])
    found.push({
      on: decidedOn ?? null,
      what: named('DecisionKind', kind),
      about: docNo ?? '',
      grave: kind === 'PENALTY',
    })
  for (const { listedOn, removedOn, basis } of overload?.listings ?? []) {
    found.push({ on: listedOn ?? null, what: '列入失信名单', about: basis ?? '', grave: true })
    found.push({ on: removedOn ?? null, what: '移出失信名单', about: '', grave: false })
  }
  for (const { since, measure, kind } of supervision?.measures ?? [])
    found.push({
      on: since ?? null,
      what: named('MeasureKind', kind),
      about: measure ?? '',
      grave: kind === 'PUNISHMENT',
    })
  for (const { signedOn, brokenOn, kind } of supervision?.commitments ?? []) {
    found.push({ on: signedOn ?? null, what: '签署信用承诺', about: named('CommitmentKind', kind), grave: false })
    found.push({ on: brokenOn ?? null, what: '违反信用承诺', about: named('CommitmentKind', kind), grave: true })
  }
  for (const { validFrom, grade, role, authority } of construction?.grades ?? [])
    found.push({
      on: validFrom ?? null,
      what: '工程信用等级生效',
      about: `${named('ConstructionRole', role)} ${grade ?? ''} ${authority ?? ''}`,
      grave: grade === 'D',
    })
  // One fact may be in several results: one that was corrected, and the one that took its place.
  const facts = new Set<string>()
  const explained = [
    ...(roadTransport?.assessments ?? []),
    ...(roadTransport?.integrity ? [roadTransport.integrity] : []),
  ]
  for (const { explanation } of explained)
    for (const { factId, occurredOn, code, clause, points } of explanation?.contributions ?? [])
      if (points !== '0' && !facts.has(`${factId} ${code}`)) {
        facts.add(`${factId} ${code}`)
        found.push({
          on: occurredOn ?? null,
          what: '考核加减分',
          about: `${clause?.at ?? code} ${points}`,
          grave: points?.startsWith('-') ?? false,
        })
      }
  return found
    .flatMap((one) => (one.on ? [{ ...one, on: one.on }] : []))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
