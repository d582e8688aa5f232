import type { PartName } from '@xinlu/db/certificate'
import { type Ask, together, unnoted } from '@xinlu/schema'
import { graded, listed, type SubjectKind, type Told, type ToldParts } from '../domain/certificate/parts.ts'

/** A subject as the registry tells of it. */
export interface CertifiedSubject {
  subjectId: string
  members: string[]
  kind: SubjectKind
  title: string | null
  code: string | null
}

interface Fresh {
  freshAt: string | null
}
type Entry = Record<string, string | number | null>

/** Each room that knows a part: whom to ask, what, and what it told of one subject. */
const sources = {
  CONSTRUCTION_GRADES: source(
    'construction',
    'certifiedGrades',
    'freshAt grades { role year authority grade validFrom validTo extended }',
    ({ freshAt, grades }: Fresh & { grades: (Entry & { extended: boolean })[] }) =>
      graded(
        freshAt,
        grades.map(({ extended, ...entry }) => (extended ? { ...entry, standing: 'EXTENDED' } : entry)),
      ),
  ),
  ROAD_TRANSPORT_ASSESSMENT: source(
    'road-transport',
    'certifiedAssessments',
    'freshAt assessments { scheme year grade authority }',
    ({ freshAt, assessments }: Fresh & { assessments: Entry[] }) => graded(freshAt, assessments),
  ),
  DRIVER_GRADE: source(
    'road-transport',
    'certifiedCycles',
    'freshAt cycleStartOn grade',
    ({ freshAt, cycleStartOn, grade }: Fresh & { cycleStartOn: string | null; grade: string | null }) =>
      graded(freshAt, grade === null ? [] : [{ cycleStartOn, grade }]),
  ),
  OVERLOAD_LISTINGS: source(
    'overload',
    'certifiedListings',
    'freshAt listings { circumstance listedOn publicUntil }',
    ({ freshAt, listings }: Fresh & { listings: Entry[] }) => listed(freshAt, listings),
  ),
  PENALTIES: source(
    'enforcement',
    'certifiedPenalties',
    'freshAt penalties { docNo decidedOn } count digest',
    ({
      freshAt,
      penalties,
      count,
      digest,
    }: Fresh & { penalties: Entry[]; count: number | null; digest: string | null }) =>
      listed(freshAt, count ? [{ count, digest }] : penalties),
  ),
} satisfies Partial<Record<PartName, unknown>>

type Sourced = keyof typeof sources

function source<T>(room: string, field: string, words: string, toldOf: (answer: T) => Told) {
  const query = `query($identities: [[ID!]!]!) { ${field}(identities: $identities) { ${words} } }`
  return async (ask: Ask, identities: readonly (readonly string[])[]): Promise<Told[]> => {
    const answer = await ask(room, query, { identities })
    return (answer[field] as T[]).map(toldOf)
  }
}

const subjectQuery = `query($identities: [ID!]!) {
  certifiedSubjects(identities: $identities) { subjectId members kind title code } }`

/** The subject that each identity belongs to now; null where there is none. */
export async function subjectsNow(ask: Ask, identities: readonly string[]): Promise<(CertifiedSubject | null)[]> {
  const answer = await unnoted(() => ask('registry', subjectQuery, { identities }))
  return answer.certifiedSubjects as (CertifiedSubject | null)[]
}

/**
 * What rooms tell now of subjects, each asked once for all: what is public, so anybody's request may bring it about, and no
 * answer shows it but that of the subject itself. UNAVAILABLE where one of the rooms does not answer: of a certificate there is no half.
 */
export async function toldNow(
  ask: Ask,
  subjects: readonly CertifiedSubject[],
  names: readonly PartName[],
): Promise<ToldParts[]> {
  if (subjects.length === 0) return []
  const identities = subjects.map(({ members }) => members)
  const asked = names.filter((name): name is Sourced => Object.hasOwn(sources, name))
  const told = await unnoted(() => together(asked.map((name) => sources[name](ask, identities))))
  return subjects.map(({ title, code }, i) => ({
    ...(names.includes('IDENTITY') && {
      IDENTITY: { facts: { state: 'STATED' as const, entries: [{ name: title, uscc: code }] }, freshAt: null },
    }),
    ...Object.fromEntries(asked.map((name, room) => [name, told[room]?.[i]])),
  }))
}
