import type { Planted } from './planted.ts'

const m = (name: string, caller: string, file: string, find: string, replace: string): Planted => ({
  name,
  file,
  find,
  replace,
  caller,
})
const store = (room: string) => `subgraphs/${room}/src/store.ts`
const decisions = 'subgraphs/enforcement/src/store/shown.ts'
const subjects = 'subgraphs/registry/src/store/subjects.ts'
const dashboard = 'the dashboard team of the unit that plans inspections'
const squad = 'a clerk of squad 1'

/** Leaks by a single slip that somebody might make, each with the caller who would notice. */
export const slips: readonly Planted[] = [
  m(
    'a masked field comes whole',
    dashboard,
    'schema/src/masks.ts',
    "if (verdict !== 'MASK' || !mask)",
    "if (verdict === 'MASK' || !mask)",
  ),
  m('a masked number shows six characters', dashboard, 'schema/src/masks.ts', 'value.slice(-4)', 'value.slice(-6)'),
  m(
    'a masked name shows two characters',
    dashboard,
    'schema/src/masks.ts',
    "[...value][0] ?? ''",
    "[...value].slice(0, 2).join('')",
  ),
  m(
    'the reason of a withheld row tells the row',
    squad,
    'schema/src/masks.ts',
    'throw withheldRow(name)',
    'throw withheldRow(name + JSON.stringify(source))',
  ),
  m(
    "another unit's row is one's own",
    squad,
    'schema/src/verdict.ts',
    '(unit !== null && unit === saidBy)',
    '(unit !== null && saidBy !== null)',
  ),
  m(
    'stores forget that only own rows are open',
    squad,
    'schema/src/verdict.ts',
    "return verdicts.classes[needed] !== 'SEE'",
    "return verdicts.classes[needed] === 'MASQUE'",
  ),
  m(
    'a refused class is passed over',
    dashboard,
    'schema/src/verdict.ts',
    'if (!open) return null',
    'if (!open) continue',
  ),
  m(
    'figures open the facts they are over',
    dashboard,
    'schema/src/verdict.ts',
    "if (lowest === 'AGGREGATE' || (",
    'if ((',
  ),
  m(
    'the public meets natural persons',
    'anyone',
    subjects,
    '(business || !viewer.publishedOnly)',
    '(business || viewer !== null)',
  ),
  m(
    "a subject meets others' records",
    'a firm',
    subjects,
    '(viewer.rows === null || isInside(viewer.rows, row))',
    '(viewer !== null || isInside(viewer.rows, row))',
  ),
  m(
    'a number finds a person of another unit',
    squad,
    subjects,
    "if (!verdicts || !ownRowsOnly(verdicts, 'SENSITIVE_PERSONAL')) return true",
    'if (verdicts || !ownRowsOnly(verdicts, row.kind)) return true',
  ),
  m(
    'an exact total stands beside the band',
    'a dashboard team that counts',
    'subgraphs/registry/src/domain.ts',
    'return above ?',
    'return total > 0 ? String(total) : above ?',
  ),
  m(
    'the public sees every decision',
    'anyone',
    decisions,
    'if (!publishedOnly) return sql',
    'if (publishedOnly !== null) return sql',
  ),
  m(
    'decisions stay shown after their publicity',
    'anyone',
    decisions,
    "and (s.kind <> 'PENALTY' or",
    "and (s.kind <> '' or",
  ),
  m(
    'what was repaired is shown',
    'the dashboard team of another unit',
    decisions,
    "purpose === 'SUBJECT_SELF' || purpose === 'AUDIT'",
    "purpose !== ''",
  ),
  m(
    "the export gives other units' acts",
    squad,
    'subgraphs/enforcement/src/store/acts.ts',
    "const ownOnly = verdicts !== null && ownRowsOnly(verdicts, 'SENSITIVE_PERSONAL')",
    'const ownOnly = verdicts === null',
  ),
  m(
    "the quarantine gives other units' rows",
    squad,
    'subgraphs/enforcement/src/store/quarantine.ts',
    'where q.said_by = ',
    'where q.said_by <> ',
  ),
  m(
    'open cases of other units are shown',
    squad,
    'subgraphs/enforcement/src/store/cases.ts',
    "const ownOnly = verdicts !== null && ownRowsOnly(verdicts, 'INVESTIGATION')",
    'const ownOnly = verdicts === null',
  ),
  m(
    'a commitment is shown after what it was made for',
    'anyone',
    'subgraphs/supervision/src/store/commitments.ts',
    "purpose === 'SUBJECT_SELF' || purpose === 'AUDIT'",
    "purpose !== ''",
  ),
  m(
    'planned inspections of other units are shown',
    squad,
    'subgraphs/supervision/src/store/inspections.ts',
    "const ownOnly = verdicts !== null && ownRowsOnly(verdicts, 'SUPERVISION')",
    'const ownOnly = verdicts === null',
  ),
  m(
    'listings that are over are shown',
    'anyone',
    store('overload'),
    '(!viewer.publishedOnly && !viewer.inForceOnly) ||',
    'viewer !== null ||',
  ),
  m(
    'assessments are shown before they are final',
    'anyone',
    'subgraphs/road-transport/src/store/assessments.ts',
    '!viewer.publishedOnly ||',
    'viewer !== null ||',
  ),
  m(
    'nobody is held to what is published',
    'anyone',
    'gateway/src/decide.ts',
    "standing.elsewhere.classes.INTERNAL !== 'SEE' && !opened",
    "standing.elsewhere.classes.INTERNAL === 'SEE' && !opened",
  ),
  m(
    'a narrowed viewer enters by any root field',
    'a firm',
    'gateway/src/decide.ts',
    "if (standing.rows && root === 'query' &&",
    "if (standing.rows && root === 'mutation' &&",
  ),
  m(
    'a subject is not narrowed to itself',
    'a firm',
    'gateway/src/standing.ts',
    "if (!scopes.has('OWN_SUBJECT')) return null",
    'if (scopes.size > 0) return null',
  ),
  m(
    'an evaluator is not narrowed to the bidders',
    'an evaluator',
    'gateway/src/standing.ts',
    'return { codes: viewer.bidders }',
    'return null',
  ),
]
