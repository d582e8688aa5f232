/** 措施类别: it takes something away, or gives something. */
export type MeasureKind = 'PUNISHMENT' | 'REWARD'

/** 主体类别, as the register tells them. */
export type SubjectKind = 'ENTERPRISE' | 'SOLE_TRADER' | 'PRACTITIONER' | 'VEHICLE'

/** 事由类别: where what a measure follows from is kept. */
export type CauseKind = 'PENALTY' | 'LISTING' | 'ASSESSMENT' | 'CONSTRUCTION_GRADE' | 'BROKEN_COMMITMENT'

/** Which causes an entry lets a measure follow from: of one kind, of these severities, circumstances, schemes, roles, grades. */
export interface CauseMatch {
  kind: CauseKind
  /** Null where all of the kind count. */
  severity: readonly string[] | null
  circumstances: readonly number[] | null
  schemes: readonly string[] | null
  roles: readonly string[] | null
  grades: readonly string[] | null
}

/** 清单条目: one measure that a catalogue allows. */
export interface Entry {
  code: string
  kind: MeasureKind
  measure: string
  causes: readonly CauseMatch[]
  subjects: readonly SubjectKind[]
  /** The units that may order it. */
  authority: readonly string[]
  /** The bodies that carry it out. */
  executors: readonly string[]
  /** The article or clause that allows it. */
  basis: string
  /** The longest that it lasts. */
  months: number
  /** The last day on which it may be used; null where the edition says it. */
  until: string | null
  /** Whether everybody may read that it is in force, or only who is inside government and the subject. */
  open: 'PUBLIC' | 'INTERNAL'
}

/** 措施清单, as in force from its day until the next file's, or until it expires. */
export interface Catalogue {
  catalogue: string
  title: string
  version: string
  effective: string
  /** Its last day; null where none is said. */
  expires: string | null
  /** How sure it is; null once the bureau has confirmed it. */
  confidence: string | null
  /** Null where the contents are not known: then nothing follows from it. */
  entries: readonly Entry[] | null
}

/** Every catalogue's editions, earliest first. */
export type Catalogues = ReadonlyMap<string, readonly Catalogue[]>

/** How an entry is named outside: its catalogue and its code. */
export const codeOf = (catalogue: string, code: string) => `${catalogue}/${code}`
