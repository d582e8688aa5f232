import { type Flip, flip } from './flips.ts'
import { otherName } from './sql.ts'

const seen = 'dashboard'
const of = (table: string) => `construction.${table}_statement`
const contracts = of('contract')
const conducts = of('conduct')
const contractors = (more = 'true') => ({
  subjects: `select distinct subject_id as id from ${contracts} where ${more} order by 1 limit 3`,
  table: contracts,
})
const unpublished = `published_on is null and md5(id) < '8'`

/** What a profile says of construction beside grades and contracts. */
export const builtFields = `projects { id name kind ownerName startsOn sections { id name client price priceBand { code } parties { contractId subjectId share } } }
  contracts { priceBand { code } startsOn consortiumLead share performance { year progress performed bid finishedOn } keyPersons { post displayName startsOn }
    wages { month workers paidShare arrears } safetyFacts { severity injured liable } }
  conducts { id code title part contractId occurredOn times correctedOn docNo publishedOn publicUntil sourceRef bidId } bids { id role project section sectionId openedOn } firmChanges { kind changedOn ofSubjectIds }
  standing(role: CONTRACTOR) { grade bound gradeId authority valid extended newcomer { instrument } change { instrument } basis { instrument } }`

/** What is asked about construction of no subject in particular. */
export const builtLists: readonly string[] = [
  '{ projects(first: 4) { nodes { id name sections { id price priceBand { code } parties { contractId subjectId } } } pageInfo { endCursor hasNextPage } } }',
  '{ constructionSheet(table: CONTRACT, first: 3) { rows } c: constructionSheet(table: CONDUCT, first: 3) { rows } }',
  '{ constructionQuarantine(first: 5) { nodes { id kind line } } }',
]

/** How contracts are performed, and what is known of projects: shared inside government alone. */
export const builtInside: readonly Flip[] = [
  flip(
    'projects and sections',
    ['INTERNAL'],
    seen,
    [
      `update ${of('project')} set name = md5(id), owner_name = md5(id)`,
      `update ${of('section')} set name = md5(id), client = md5(id)`,
    ],
    contractors(),
  ),
  flip(
    'performance of contracts',
    ['INTERNAL'],
    seen,
    `update ${of('performance')} set progress = 0.1234`,
    contractors(),
  ),
  flip(
    'what was bid for',
    ['INTERNAL'],
    seen,
    `update ${of('bid')} set project = md5(id), section = md5(id), opened_on = opened_on - 400`,
    { subjects: `select distinct subject_id as id from ${of('bid')} order by 1 limit 3`, table: of('bid') },
  ),
  flip(
    'wages and accidents',
    ['INTERNAL'],
    seen,
    [
      `update ${of('wage')} set workers = workers + 1, arrears = arrears + 1`,
      `update ${of('safety')} set injured = injured + 1, liable = not liable`,
    ],
    {
      subjects: `select distinct c.subject_id as id from ${of('wage')} s join ${contracts} c on c.contract_id = s.contract_id order by 1 limit 3`,
      table: contracts,
    },
  ),
  flip(
    'in which contract a conduct was, and its source',
    ['INTERNAL'],
    seen,
    `update ${conducts} set contract_id = md5(id), bid_id = md5(id), source_ref = md5(id)`,
    { subjects: `select distinct subject_id as id from ${conducts} order by 1 limit 3`, table: conducts },
  ),
]

/** Conduct that is not published, fewer and more; and what is over, or struck. */
export const conductUnpublished: readonly Flip[] = [
  flip('conduct that is not published, fewer', ['ROWS'], seen, `delete from ${conducts} where ${unpublished}`, {
    subjects: `select distinct subject_id as id from ${conducts} where ${unpublished} order by 1 limit 3`,
    table: conducts,
  }),
  flip(
    'conduct that is not published any more, or not yet, more',
    ['ROWS'],
    seen,
    `insert into ${conducts} select (jsonb_populate_record(s, jsonb_build_object('id', 'x' || s.id, 'conduct_id', 'x' || s.conduct_id,
        'published_on', case when md5(s.id) < '8' then null else '2024-11-22'::date end))).* from ${conducts} s where md5(s.id) > '4'`,
    {
      subjects: `select distinct subject_id as id from ${conducts} where md5(id) > '4' order by 1 limit 3`,
      table: conducts,
    },
  ),
]

/** Names of key persons, as a mask still shows them. */
export const keyPersonsUnderMask: readonly Flip[] = [
  flip(
    'names of key persons, but for the first character',
    ['PERSONAL'],
    'construction-clerk',
    `update ${of('key_person')} set name = ${otherName('name')}`,
    contractors(),
  ),
]

/** The same whole. */
export const keyPersonsWhole: readonly Flip[] = [
  flip(
    'names of key persons',
    ['PERSONAL'],
    'construction-clerk',
    `update ${of('key_person')} set name = '欧' || md5(name)`,
    contractors(),
  ),
]

/** A line that the construction unit sent and that was not taken. */
export const linesElsewhere: readonly Flip[] = [
  flip(
    'a line of construction facts in quarantine',
    ['ROWS'],
    'construction-clerk',
    `insert into construction.fact_quarantine (id, kind, line, line_hash, code, expected, got, todo, said_by, by_person, known_from)
      values ('fq_worlds', 'CONDUCT', '{}', 'x', 'BAD_INPUT', 'x', 'x', 'x', 'wenshui-construction', 'x', '2026-11-01T00:00:00Z')`,
  ),
]

/** What is on record of the building of all firms but these. */
export const builtByOthers = (own: readonly string[]): readonly Flip[] => {
  const ids = own.map((id) => `'${id}'`).join(', ')
  const theirs = `contract_id in (select contract_id from ${contracts} where subject_id not in (${ids}))`
  return [
    flip(
      'conduct of others',
      ['ROWS'],
      seen,
      `delete from ${conducts} where subject_id not in (${ids}) and md5(subject_id) < 'a'`,
      {
        subjects: `select distinct subject_id as id from ${conducts} where subject_id not in (${ids}) and md5(subject_id) < 'a' order by 1 limit 3`,
        table: conducts,
      },
    ),
    flip(
      'how others perform',
      ['ROWS'],
      seen,
      ['performance', 'key_person', 'wage', 'safety'].map((table) => `delete from ${of(table)} where ${theirs}`),
      contractors(`subject_id not in (${ids})`),
    ),
    flip('what others bid for', ['ROWS'], seen, `delete from ${of('bid')} where subject_id not in (${ids})`, {
      subjects: `select distinct subject_id as id from ${of('bid')} where subject_id not in (${ids}) order by 1 limit 3`,
      table: of('bid'),
    }),
    flip('what others came from', ['ROWS'], seen, `delete from ${of('firm_change')} where subject_id not in (${ids})`, {
      subjects: `select subject_id as id from ${of('firm_change')} order by 1`,
      table: of('firm_change'),
    }),
  ]
}
