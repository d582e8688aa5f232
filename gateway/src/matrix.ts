import {
  type Class,
  type ClassVerdict,
  type Coordinates,
  classes,
  deedClasses,
  factClasses,
  nobody,
  type Verdicts,
  verdictAt,
} from '@xinlu/schema'
import type { Usage } from './asked.ts'
import type { OpeningKind, Policy, PolicyLine } from './policy.ts'
import { type Opening, standingOf } from './standing.ts'

/** A kind of caller that the policy tells apart: role and purpose, with a duty, an opening, on own or others' rows. */
export interface Caller {
  role: string
  purpose: string
  duties: string[]
  grant: OpeningKind | null
  /** Whose rows: those of the viewer's unit, or of its domain, where that makes a difference. */
  rows: 'ALL' | 'OWN_UNIT' | 'OWN_DOMAIN'
  /** What the caller is narrowed to. */
  narrowed: string | null
}

export type Cell = ClassVerdict | 'REFUSE'

/** One line of the matrix: what a caller gets of each class by each usage. */
export interface MatrixLine {
  caller: Caller
  cells: Record<Usage, Partial<Record<Class, Cell>>>
}

/** The usages that a class of fact, and a class of deed, can have. */
const usagesOf = (name: Class): Usage[] =>
  (factClasses as readonly string[]).includes(name) ? ['READ', 'SEARCH', 'AGGREGATE'] : ['WRITE']

/** The whole policy as caller × class × usage → verdict. */
export function matrixOf(policy: Policy): MatrixLine[] {
  return callersOf(policy).map((caller) => {
    const verdicts = verdictsOf(caller, policy)
    const cells: MatrixLine['cells'] = { READ: {}, SEARCH: {}, AGGREGATE: {}, WRITE: {} }
    for (const name of classes) {
      for (const usage of usagesOf(name)) cells[usage][name] = cellOf(verdicts, name, usage, caller)
    }
    return { caller, cells }
  })
}

function cellOf(verdicts: Verdicts, name: Class, usage: Usage, { rows, narrowed }: Caller): Cell {
  // Figures are over every subject, so a caller who is narrowed to some has none.
  if (usage === 'AGGREGATE' && narrowed) return 'REFUSE'
  const probe = {
    classes: [name],
    mask: usage === 'READ' ? 'NAME' : null,
    aggregate: usage === 'AGGREGATE',
    rows: true,
  }
  return verdictAt(verdicts, `${name}.${usage}`, probe, rows === 'OWN_UNIT') ?? 'REFUSE'
}

function verdictsOf({ role, purpose, duties, grant, rows }: Caller, policy: Policy): Verdicts {
  const now = '2026-01-01T00:00:00.000Z'
  const viewer = {
    ...nobody(now),
    id: 'viewer',
    org: 'org',
    unit: 'unit',
    subjectId: 's',
    bidders: ['b'],
    role,
    duties,
    purpose,
    grant: grant ? 'opening' : null,
  }
  const opening: Opening | null = grant && {
    id: 'opening',
    kind: grant,
    org: 'org',
    holder: 'viewer',
    purpose,
    operationHash: null,
    // A request that asks for everything, approved as far as the policy lets it be.
    coordinates: openable(policy, role, purpose).flatMap(({ name, verdict }): Opening['coordinates'] =>
      verdict === 'MASK'
        ? [{ coordinate: `${name}.READ`, verdict }]
        : ['READ', 'SEARCH'].map((usage) => ({ coordinate: `${name}.${usage}`, verdict: 'SEE' })),
    ),
    rows: null,
    quota: null,
    validUntil: '2027-01-01T00:00:00.000Z',
    state: 'OPEN',
  }
  const documents = policy.lines.flatMap((line) => line.documents ?? [])
  const question = { viewer, opening, asked: [], operationHash: '', trustedAs: documents[0] ?? null }
  const standing = standingOf(question, policy, probed)
  return rows === 'OWN_DOMAIN' ? standing.inOwnDomain : standing.elsewhere
}

/** A coordinate of each class by each usage, for what a request opens. */
const probed: Coordinates = new Map(
  classes.flatMap((name) =>
    ['READ', 'SEARCH'].map((usage) => [
      `${name}.${usage}`,
      { classes: [name], mask: null, aggregate: false, rows: true },
    ]),
  ),
)

function openable(policy: Policy, role: string, purpose: string): { name: Class; verdict: ClassVerdict }[] {
  const lines = policy.lines.filter((line) => line.purpose === purpose && line.roles.includes(role))
  return lines.flatMap(({ opens }) =>
    Object.entries(opens ?? {}).map(([name, verdict]) => ({ name: name as Class, verdict })),
  )
}

/** Every kind of caller that the lines tell apart. */
export function callersOf({ lines }: Policy): Caller[] {
  const callers: Caller[] = []
  const pairs = new Set(
    lines.flatMap(({ roles, purpose }) =>
      (roles === 'ALL' ? ['anonymous'] : roles).map((role) => `${role} ${purpose}`),
    ),
  )
  for (const pair of pairs) {
    const [role = '', purpose = ''] = pair.split(' ')
    const own = lines.filter((line) => line.purpose === purpose && (line.roles === 'ALL' || line.roles.includes(role)))
    const base = own.filter(({ duties, grant }) => !duties && !grant)
    const narrowed = (some: readonly PolicyLine[]) =>
      some.map(({ rows }) => rows).find((rows) => rows === 'OWN_SUBJECT' || rows === 'BIDDERS' || rows === 'GRANT') ??
      null
    const common = { role, purpose, duties: [], grant: null, rows: 'ALL', narrowed: narrowed(base) } as const
    if (base.length > 0) callers.push({ ...common, duties: [] })
    for (const rows of ['OWN_DOMAIN', 'OWN_UNIT'] as const) {
      if (base.some((line) => line.rows === rows)) callers.push({ ...common, duties: [], rows })
    }
    for (const { duties, rows } of own) {
      if (duties) callers.push({ ...common, duties, rows: rows === 'OWN_UNIT' ? rows : 'ALL' })
    }
    for (const line of own) {
      if (line.grant) callers.push({ ...common, duties: [], grant: line.grant, narrowed: narrowed([line]) })
    }
  }
  return callers
}

/** The caller as a line of the table says it. */
export function labelOf({ role, purpose, duties, grant, rows, narrowed }: Caller): string {
  const more = [
    ...duties.map((duty) => `duty ${duty}`),
    ...(grant ? [`grant ${grant}`] : []),
    ...(rows === 'ALL' ? [] : [rows]),
    ...(narrowed ? [`narrowed to ${narrowed}`] : []),
  ]
  return [`${role} / ${purpose}`, ...more].join(', ')
}

const signs: Record<Cell, string> = { SEE: 'S', MASK: 'M', AGGREGATE: 'A', REFUSE: '–' }

/** The matrix as the committed page has it. */
export function matrixPage(policy: Policy): string {
  const lines = matrixOf(policy)
  const table = (title: string, usages: readonly Usage[], names: readonly Class[]) => [
    `## ${title}`,
    '',
    `| caller | ${names.join(' | ')} |`,
    `|---|${names.map(() => '---|').join('')}`,
    ...lines.map(
      ({ caller, cells }) =>
        `| ${labelOf(caller)} | ${names.map((name) => usages.map((usage) => signs[cells[usage][name] ?? 'REFUSE']).join(' ')).join(' | ')} |`,
    ),
    '',
  ]
  return [
    `# 权限矩阵: policy ${policy.version} as caller × class × usage → verdict`,
    '',
    'Made by `pnpm matrix` from policy.yaml; `pnpm check` holds it in step, and `test/policy/matrix.test.ts` runs each line.',
    '`S` 可见, `M` 脱敏, `A` figures only, `–` refused. No argument filters, sorts or groups by a classified field, but those of a',
    'root field that is itself of its class (SEARCH).',
    '',
    ...table('Facts: READ SEARCH AGGREGATE', ['READ', 'SEARCH', 'AGGREGATE'], factClasses),
    ...table('Deeds', ['WRITE'], deedClasses),
  ].join('\n')
}
