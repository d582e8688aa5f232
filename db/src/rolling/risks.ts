import type { AlterTableCmd, ColumnDef, Constraint, IndexStmt, Node, RangeVar } from 'libpg-query'

/**
 * Why a statement cannot run while the release before still serves: it takes away what that reads or writes, renames it, refuses
 * rows that it writes, keeps it waiting for as long as the table is large, or cannot be told.
 */
export type RiskKind = 'DROPS' | 'RENAMES' | 'NARROWS' | 'LOCKS' | 'UNKNOWN'

export interface Risk {
  kind: RiskKind
  /** What is touched, as `contracts.yaml` names it. */
  what: string
  todo: string
}

/** What is written of a name: with its schema where it has one. */
const nameOf = ({ schemaname, relname }: RangeVar = {}) => [schemaname, relname].filter(Boolean).join('.')

const drops = (what: string): Risk => ({
  kind: 'DROPS',
  what,
  todo: 'let one release stop using it, drop it in the next',
})
const narrows = (what: string): Risk => ({
  kind: 'NARROWS',
  what,
  todo: 'let one release write what fits, mend the rows, narrow in the next (a constraint NOT VALID first, then VALIDATE)',
})
const locks = (what: string): Risk => ({
  kind: 'LOCKS',
  what,
  todo: 'make it beforehand (CREATE INDEX CONCURRENTLY), and here IF NOT EXISTS; or in a window that is announced',
})

/** What of a statement cannot run beside the release before. `own` are the tables of this very file: nobody uses them yet. */
export function risksOf(statement: Node, own: ReadonlySet<string>): Risk[] {
  const [[kind, node] = ['', {}]] = Object.entries(statement) as [string, never][]
  const risk = byKind[kind as keyof typeof byKind] as ((node: unknown, own: ReadonlySet<string>) => Risk[]) | undefined
  return risk ? risk(node, own) : [{ kind: 'UNKNOWN', what: kind, todo: 'say in contracts.yaml why it is safe' }]
}

const none = (): Risk[] => []

/** What is known: a statement of a kind that is not here is told, never passed. */
const byKind = {
  CreateStmt: none,
  CreateSchemaStmt: none,
  CreateSeqStmt: none,
  CreateEnumStmt: none,
  AlterEnumStmt: none,
  CommentStmt: none,
  InsertStmt: none,
  ViewStmt: none,
  IndexStmt(index: IndexStmt, own: ReadonlySet<string>): Risk[] {
    const table = nameOf(index.relation)
    if (own.has(table) || index.concurrent || (index.if_not_exists && !index.unique)) return []
    return [index.unique ? narrows(`${table} unique ${index.idxname}`) : locks(`${table} index ${index.idxname}`)]
  },
  DropStmt({ objects = [], removeType = '' }: { objects?: Node[]; removeType?: string }): Risk[] {
    const sort = removeType.replace('OBJECT_', '').toLowerCase()
    return objects.map((one) => drops(`${sort} ${wordsIn(one).join('.')}`))
  },
  RenameStmt(rename: { relation?: RangeVar; subname?: string; newname?: string }): Risk[] {
    const what = [nameOf(rename.relation), rename.subname].filter(Boolean).join('.')
    const todo = 'add what is new, write both for one release, drop what is old in the next'
    return [{ kind: 'RENAMES', what: `${what} to ${rename.newname}`, todo }]
  },
  TruncateStmt: ({ relations = [] }: { relations?: Node[] }): Risk[] =>
    relations.map((one) => drops(`rows of ${'RangeVar' in one ? nameOf(one.RangeVar) : ''}`)),
  DeleteStmt: ({ relation }: { relation?: RangeVar }): Risk[] => [drops(`rows of ${nameOf(relation)}`)],
  UpdateStmt: ({ relation }: { relation?: RangeVar }): Risk[] => [locks(`rows of ${nameOf(relation)}`)],
  AlterTableStmt({ relation, cmds = [] }: { relation?: RangeVar; cmds?: Node[] }, own: ReadonlySet<string>): Risk[] {
    const table = nameOf(relation)
    if (own.has(table)) return []
    return cmds.flatMap((cmd) => ('AlterTableCmd' in cmd ? alterRisks(table, cmd.AlterTableCmd) : []))
  },
}

function alterRisks(table: string, { subtype = 'AT_SetOptions', name, def }: AlterTableCmd): Risk[] {
  const what = name ? `${table}.${name}` : table
  switch (subtype) {
    case 'AT_DropNotNull':
    case 'AT_ValidateConstraint':
      return []
    case 'AT_ColumnDefault':
      return def ? [] : [narrows(`${what} default`)]
    case 'AT_AddColumn':
      return def && 'ColumnDef' in def ? columnRisks(table, def.ColumnDef) : []
    case 'AT_DropColumn':
      return [drops(what)]
    case 'AT_DropConstraint':
      return [drops(`${table} constraint ${name}`)]
    case 'AT_SetNotNull':
      return [narrows(`${what} not null`)]
    case 'AT_AddConstraint':
      return [narrows(`${table} constraint ${def && 'Constraint' in def ? def.Constraint.conname : ''}`)]
    case 'AT_AlterColumnType':
      return [locks(`${what} type`), narrows(`${what} type`)]
    default:
      return [{ kind: 'UNKNOWN', what: `${what} ${subtype}`, todo: 'say in contracts.yaml why it is safe' }]
  }
}

/** A column may come when the release before can go on adding rows without it, and no row need be written for it. */
function columnRisks(table: string, { colname, constraints = [] }: ColumnDef): Risk[] {
  const what = `${table}.${colname}`
  const said = constraints.flatMap((one): Constraint[] => ('Constraint' in one ? [one.Constraint] : []))
  const has = (...types: string[]) => said.some(({ contype }) => types.includes(contype ?? ''))
  const value = said.find(({ contype }) => contype === 'CONSTR_DEFAULT')?.raw_expr
  return [
    ...(has('CONSTR_NOTNULL') && !value ? [narrows(`${what} not null`)] : []),
    ...(has('CONSTR_UNIQUE', 'CONSTR_PRIMARY', 'CONSTR_FOREIGN', 'CONSTR_CHECK')
      ? [narrows(`${what} constraint`)]
      : []),
    ...(has('CONSTR_IDENTITY', 'CONSTR_GENERATED') || (value && !isConstant(value)) ? [locks(`${what} default`)] : []),
  ]
}

/** A constant, or one of a type: it is kept once for all rows that are there. */
const isConstant = (value: Node): boolean =>
  'A_Const' in value || ('TypeCast' in value && value.TypeCast.arg !== undefined && isConstant(value.TypeCast.arg))

/** The names in a list of the parser's. */
function wordsIn(node: Node): string[] {
  if ('String' in node) return [node.String.sval ?? '']
  return 'List' in node ? (node.List.items ?? []).flatMap(wordsIn) : []
}
