import type { Citation, Day, Grade } from '../evaluation/types.ts'
import { meantOn, numberOn } from './law.ts'

/**
 * 全国效力: what direct Ds in provinces, and a punishment by the ministry, make of the national grade on a day: C from one province on,
 * D from two on, D by the ministry; null where there is none. One province counts once, however often it found D.
 */
export function nationalEffect(
  { directDs, ministry }: { directDs: readonly { province: string }[]; ministry: boolean },
  day: Day,
): { grade: Extract<Grade, 'C' | 'D'>; basis: Citation } | null {
  if (ministry) return { grade: 'D', basis: meantOn('national.d.ministry', ['D'], day).clause }
  const provinces = new Set(directDs.map(({ province }) => province)).size
  const forD = numberOn('national.d.provinces', day)
  if (provinces >= forD.value) return { grade: 'D', basis: forD.clause }
  const forC = numberOn('national.c.provinces', day)
  return provinces >= forC.value ? { grade: 'C', basis: forC.clause } : null
}
