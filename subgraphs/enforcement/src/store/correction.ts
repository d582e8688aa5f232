import { type Ask, type Concealing, type Db, dayOf, hashOf, newId, refusal, type Viewer } from '@xinlu/schema'
import { revealedFacts } from '../concealed.ts'
import { sites } from '../domain/publicity/batch.ts'
import { cellsOf, differences } from '../domain/sheet/cells.ts'
import type { ActFacts } from '../domain/sheet/facts.ts'
import { matchHeader } from '../domain/sheet/header.ts'
import { judgeRow } from '../domain/sheet/judge.ts'
import { columnsOf } from '../domain/sheet/templates.ts'
import { sayOnSites } from './publicity/publications.ts'
import { identify, statementOf } from './statements.ts'

type Client = Db['$client']

/** What follows from an objection that is upheld: columns that say otherwise, or that it is taken off. */
export type Correction = { columns: readonly { column: string; value: string }[] } | { takeOff: true }

const bad = (expected: string, got: string, todo: string) => refusal('BAD_INPUT', { expected, got, todo })

/** What a decision is known by; a correction of these would make another decision of it. */
const fixed = ['文号', '文书号', '机关统一社会信用代码', '行政行为类别']

/**
 * Writes a correction inside a transaction that holds the decision. It is judged by the rules of the import, so that what is
 * corrected fits its template as it would in a file. BAD_INPUT with the columns that do not fit, and where nothing is corrected.
 */
export async function correct(
  sql: Client,
  concealing: Concealing,
  viewer: Viewer,
  ask: Ask,
  decisionId: string,
  correction: Correction,
  reason: string,
): Promise<void> {
  const [stands] = await sql<Standing[]>`
    select s.facts, s.said_by as "saidBy", array(select site from (select distinct on (site) site, published_on from publication_statement
      where decision_id = s.decision_id order by site, known_from desc, id desc) l where published_on is not null) as sites
    from decision_statement s where s.decision_id = ${decisionId} order by s.known_from desc, s.id desc limit 1`
  if (!stands) throw bad('a decision that is recorded', 'none', 'look at it again')
  if ('takeOff' in correction) return takeOff(sql, viewer, decisionId, stands.sites, reason)
  const stated = revealedFacts(concealing, stands.facts)
  const facts = judged(stated, correction.columns, dayOf(viewer.now))
  if (differences(stated, facts).length === 0)
    throw bad('columns that say otherwise', 'what stands already', 'say what is corrected')
  const subjectId = (await identify(ask, [facts])).get(hashOf(facts.party)) ?? ''
  // It stays the statement of the unit that states the decision: who may see it does not change by a correction.
  const by = { ...viewer, unit: stands.saidBy }
  const statement = statementOf({ id: decisionId, subjectId, facts, batchId: null, viewer: by, concealing })
  await sql`insert into decision_statement ${sql(statement as Record<string, string>)}`
  // What the sites show is no longer so. That is said of the moment before, so that it is stated anew after it and may be sent to them again.
  const before = { ...viewer, now: new Date(Date.parse(viewer.now) - 1).toISOString() }
  await noteChange(sql, before, decisionId, reason)
  await sayOnSites(sql, before, [decisionId], stands.sites, { publishedOn: null, reason })
}

/** How a decision stands before it is corrected, and the sites that show it. */
interface Standing {
  facts: ActFacts
  saidBy: string
  sites: string[]
}

/** Takes a decision off the sites that show it; of one that none shows yet it is said of every site, so that none ever will. */
async function takeOff(
  sql: Client,
  viewer: Viewer,
  decisionId: string,
  shownOn: readonly string[],
  reason: string,
): Promise<void> {
  if (shownOn.length > 0) return sayOnSites(sql, viewer, [decisionId], shownOn, { publishedOn: null, reason })
  const said = {
    decision_id: decisionId,
    published_on: null,
    reason,
    said_by: viewer.unit ?? '',
    known_from: viewer.now,
  }
  const rows = Object.keys(sites).map((site) => ({ id: newId('pb', viewer.now), site, ...said }))
  await sql`insert into publication_statement ${sql(rows)}`
}

async function noteChange(sql: Client, viewer: Viewer, decisionId: string, reason: string): Promise<void> {
  const said = { reason, changed_on: dayOf(viewer.now), said_by: viewer.id ?? '', known_from: viewer.now }
  await sql`insert into decision_change ${sql({ id: newId('ch', viewer.now), decision_id: decisionId, change: 'CHANGED', ...said })}`
}

function judged(facts: ActFacts, columns: readonly { column: string; value: string }[], today: string): ActFacts {
  const names = columnsOf(facts.template)
  const cells = cellsOf(facts)
  for (const { column, value } of columns) {
    const at = names.indexOf(column)
    if (at < 0)
      throw bad(
        `columns of the template: ${names.slice(0, 5).join('、')} …`,
        column.slice(0, 40),
        'name them as the template does',
      )
    if (fixed.some((one) => column.endsWith(one)))
      throw bad('columns other than what the decision is known by', column, 'record it as a decision of its own')
    cells[at] = value
  }
  const verdict = judgeRow(
    matchHeader(names),
    cells.map((cell) => cell || null),
    today,
  )
  if (verdict.faults) {
    const [first] = verdict.faults
    throw bad(`${first?.column}: ${first?.expected}`, first?.got ?? '', 'correct it')
  }
  const { secret, ...rest } = facts
  const summary = 'summary' in rest ? rest.summary : undefined
  return { ...verdict.facts, ...(summary && { summary }), ...(secret && { secret }) } as ActFacts
}
