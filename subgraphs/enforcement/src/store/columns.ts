import { columnsFor, type Question, raw } from '@xinlu/schema'

/** What severity and publicity are found from. */
const periodFacts = [
  'template',
  'party',
  'decidedOn',
  'publicityUntil',
  'penaltyKinds',
  'fine',
  'basis',
  'breachKind',
  'summary',
  'secret',
]

/** Which of a decision's recorded facts each field is found from; the kind of party tells what may be public of it. */
const factsOf: Record<string, readonly string[]> = {
  docNo: ['docNo'],
  authority: ['authority'],
  categories: ['template', 'penaltyKinds', 'licenceKind', 'actKind'],
  content: ['content'],
  breachFacts: ['template', 'breachFacts'],
  legalBasis: ['template', 'basis'],
  matter: ['template', 'matter'],
  summary: ['template', 'summary'],
  fine: ['template', 'fine'],
  party: ['party'],
  publicity: periodFacts,
  severity: periodFacts,
  severityBasis: periodFacts,
  repair: periodFacts,
  source: ['source'],
}

const columns = columnsFor(
  ['Decision', 'LentDecision'],
  { id: 's.decision_id', subjectId: 's.subject_id', decidedOn: 's.decided_on', saidBy: 's.said_by' },
  {
    kind: { kind: 's.kind' },
    validUntil: { validUntil: 's.valid_until' },
    knownFrom: { knownFrom: `to_char(s.known_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` },
  },
)

const kept = new WeakMap<ReadonlySet<string>, Question>()

/** The columns of a decision that a fetch needs: of its recorded facts those that the asked fields are found from. */
export function decisionColumns(asked: ReadonlySet<string>): Question {
  const known = kept.get(asked)
  if (known) return known
  const needed = new Set(
    Object.entries(factsOf).flatMap(([field, names]) => (asked.has(`Decision.${field}`) ? names : [])),
  )
  const facts = [...needed].map((name) => `'${name}', s.facts->'${name}'`).join(', ')
  const made = raw(`${textIn(columns(asked))}${facts && `, jsonb_strip_nulls(jsonb_build_object(${facts})) as facts`}`)
  kept.set(asked, made)
  return made
}

const textIn = ({ parts }: Question) => parts.join('')

/** Whether a fetch asks where a decision is shown. */
export const asksPublicity = (asked: ReadonlySet<string>) =>
  asked.has('Decision.publicity') || asked.has('Decision.repair')
