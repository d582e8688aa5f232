import type { ConsoleTenderQuery, ConstructionRole, CreditUseInput, TenderInput } from '../../ask/generated.ts'
import { countyTime } from '../../parts/instant.ts'

type Told = NonNullable<ConsoleTenderQuery['tender']>
type CreditUse = NonNullable<Told['creditUse']>

/** What is typed of a tender. */
export interface Typed {
  name: string
  role: ConstructionRole
  tenderee: string
  sections: string
  price: string
  opensAt: string
  pointsAA: string
  pointsA: string
  bidBond: string
  performanceBond: string
  words: string
}
export const empty: Typed = {
  ...{ name: '', role: 'CONTRACTOR', tenderee: '', sections: '', price: '', opensAt: '' },
  ...{ pointsAA: '', pointsA: '', bidBond: '', performanceBond: '', words: '' },
}
/** 从业类别 of which tenders are. */
export const roles: readonly ConstructionRole[] = ['CONTRACTOR', 'DESIGNER', 'SUPERVISOR', 'TESTING']
/** How a time is written. */
export const shape = 'YYYY-MM-DD HH:mm'

/**
 * What is typed as the house takes it; the time is the county's, wherever the browser is. Of what a tender `said` before, the
 * page has no fields for everything: that stays as it was.
 */
export function inputOf(typed: Typed, said?: CreditUse | null): TenderInput {
  const lines = (text: string) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const points = [
    ...(typed.pointsAA.trim() === '' ? [] : [{ grade: 'AA' as const, points: typed.pointsAA.trim() }]),
    ...(typed.pointsA.trim() === '' ? [] : [{ grade: 'A' as const, points: typed.pointsA.trim() }]),
  ]
  const words = lines(typed.words)
  const creditUse: CreditUseInput = {
    ...kept(said),
    ...(points.length > 0 && { points: [...points, ...otherPoints(said)] }),
    ...(points.length === 0 && otherPoints(said).length > 0 && { points: otherPoints(said) }),
    ...(typed.bidBond.trim() !== '' && { bidBond: bondOf(typed.bidBond, said?.bidBond) }),
    ...(typed.performanceBond.trim() !== '' && {
      performanceBond: bondOf(typed.performanceBond, said?.performanceBond),
    }),
    ...(words.length > 0 && { words }),
  }
  return {
    name: typed.name.trim(),
    role: typed.role,
    tenderee: typed.tenderee.trim(),
    sections: lines(typed.sections).map((line) => {
      const [no = '', ...rest] = line.split(/\s+/)
      return { no, name: rest.join(' ') || no }
    }),
    estimatedPrice: typed.price.trim(),
    opensAt: typed.opensAt === '' ? '' : `${typed.opensAt.replace(' ', 'T')}:00+08:00`,
    ...(Object.keys(creditUse).length > 0 && { creditUse }),
  }
}

/** What a tender said of credit that has no field of its own here. */
const kept = (said: CreditUse | null | undefined): CreditUseInput => ({
  ...(said?.lots?.length && {
    lots: said.lots.flatMap(({ grade, most }) => (grade && most !== null ? [{ grade, most }] : [])),
  }),
  ...(said?.newcomerWithBadRecord && { newcomerWithBadRecord: said.newcomerWithBadRecord }),
})

const otherPoints = (said: CreditUse | null | undefined) =>
  (said?.points ?? []).flatMap(({ grade, points }) =>
    grade && points && grade !== 'AA' && grade !== 'A' ? [{ grade, points }] : [],
  )

function bondOf(share: string, said: CreditUse['bidBond'] | undefined) {
  const reductions = (said?.reductions ?? []).flatMap(({ grade, reduction }) =>
    grade && reduction ? [{ grade, reduction }] : [],
  )
  return { share: share.trim(), ...(reductions.length > 0 && { reductions }) }
}

/** A recorded tender as it is typed; a price that may not be seen is to be typed again. */
export function typedOf({ name, role, tenderee, sections, estimatedPrice, opensAt, creditUse }: Told): Typed {
  const points = (grade: string) => creditUse?.points?.find((one) => one.grade === grade)?.points ?? ''
  return {
    name: name ?? '',
    role: role ?? 'CONTRACTOR',
    tenderee: tenderee ?? '',
    sections: (sections ?? []).map((one) => `${one.no} ${one.name}`).join('\n'),
    price: estimatedPrice ?? '',
    opensAt: countyTime(opensAt),
    pointsAA: points('AA'),
    pointsA: points('A'),
    bidBond: creditUse?.bidBond?.share ?? '',
    performanceBond: creditUse?.performanceBond?.share ?? '',
    words: (creditUse?.words ?? []).join('\n'),
  }
}
