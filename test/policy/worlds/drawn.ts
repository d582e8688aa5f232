import { asClaims, now, type TestHouse } from '../../houseOn.ts'
import { type Flip, flip } from './flips.ts'
import { otherName } from './sql.ts'

const seen = 'dashboard'
const hour = 3_600_000

/** Tables in which draws are, and which of their rows the past of a draw has written. */
export const drawTables: readonly (readonly [table: string, where: string])[] = [
  ...[
    'draw',
    'draw_entry',
    'draw_inspector',
    'draw_visit',
    'draw_publication',
    'draw_published_firm',
    'inspector_statement',
    'conflict_statement',
    'inspection_result_statement',
  ].map((table) => [`supervision.${table}`, 'true'] as const),
  ['supervision.step', `flow = 'DRAW'`],
  ['supervision.inspection_statement', `reason like '双随机%'`],
]

/** What is asked about draws. */
export const drawnLists: readonly string[] = [
  `{ draws(first: 3) { nodes { id planNo industry unit state drawAt edition populationSize leftOut seedReveal opening
    ratioByClass { supervisionClass ratio size take } drawn { subjectId stratum inspectors result { outcome } } course { event } } } }`,
  '{ drawWorklist(first: 3) { drawId subjectId dueOn } myInspections(first: 3) { drawId subjectId } }',
  '{ publishedDraws(first: 2) { nodes { id state seedCommitment populationHash committedAt industry publishedOn file results { subjectId name outcome finding } } pageInfo { endCursor hasNextPage } } }',
  '{ inspectors(first: 5) { nodes { id certificateNo unit from name } pageInfo { endCursor hasNextPage } } }',
  '{ inspectors(first: 5) { nodes { id conflicts { subjectId kind } } } }',
]

/** Two draws of one industry, through the front door, two days before: one is published, one under way. */
export async function drawsBefore(house: TestHouse): Promise<void> {
  const said = async (sub: string, unit: string, query: string, variables: object) => {
    const person = { sub, role: 'clerk', org: '文水县交通运输局', unit, duties: ['case'] }
    const { data, errors } = await asClaims(house, person)(query, variables as Record<string, unknown>)
    if (errors || !data) throw new Error(`the draws cannot be made: ${JSON.stringify(errors)}`)
    return Object.values(data)[0] as never
  }
  house.clock.now = now - 48 * hour
  const inspectors: string[] = []
  for (const n of [1, 2, 3, 4]) {
    const input = { certificateNo: `14112100${n}`, name: `检查员${n}`, person: `inspector-${n}`, from: '2026-01-01' }
    const made: { id: string } = await said(
      'head',
      'wenshui-squad-2',
      'mutation($input: InspectorInput!) { recordInspector(input: $input) { id } }',
      { input },
    )
    inspectors.push(made.id)
  }
  const [subject] = await house.database.admin<{ id: string }[]>`
    select identity_id as id from registry.business_statement where 'REPAIR' = any(industries) order by 1 limit 1`
  const conflict = { inspectorId: inspectors[0], subjectId: subject?.id, kind: 'RELATIVE', from: '2026-01-01' }
  const declare = 'mutation($input: ConflictInput!) { declareInspectorConflict(input: $input) { id } }'
  await said('head', 'wenshui-squad-2', declare, { input: conflict })
  for (const planNo of ['往期', '在办']) {
    const drawAt = new Date(house.clock.now + hour).toISOString()
    const plan = 'mutation($input: DrawPlanInput!) { planDraw(input: $input) { id } }'
    const input = { planNo, industry: 'REPAIR', drawAt }
    const { id }: { id: string } = await said('planner', 'wenshui-squad-3', plan, { input })
    house.clock.now += 2 * hour
    await house.as('auditor')('{ accessLog(first: 1) { nodes { logIndex } } }')
    const run = 'mutation($id: ID!) { runDraw(id: $id) { drawn { subjectId inspectors } } }'
    const { drawn }: { drawn: { subjectId: string; inspectors: string[] }[] } = await said(
      'runner',
      'wenshui-squad-3',
      run,
      { id },
    )
    if (planNo !== '往期') continue
    for (const { subjectId, inspectors: team } of drawn) {
      const found = { drawId: id, subjectId, outcome: 'NO_PROBLEM', finding: '未发现问题', inspectedOn: '2026-11-21' }
      const record = 'mutation($input: InspectionResultInput!) { recordInspectionResult(input: $input) { subjectId } }'
      await said(`inspector-${team[0]?.at(-1)}`, 'wenshui-squad-2', record, { input: found })
    }
    await said('planner', 'wenshui-squad-3', 'mutation($id: ID!) { publishDraw(id: $id) { id } }', { id })
  }
  house.clock.now = now
}

const published = `draw_id in (select draw_id from supervision.draw_publication)`
const underWay = `id not in (select draw_id from supervision.draw_publication)`

/** One half of what was drawn under way, rounded up, or the other: by their number, since ids are made anew each time and chance may take none. */
const visitsUnderWay = (half: 'one half' | 'the other') => `entry_id in (
  select entry_id from (select entry_id, row_number() over (order by md5(entry_id)) as n, count(*) over () as many
    from supervision.draw_visit where not (${published})) v where ${half === 'one half' ? '' : 'not'} (n * 2 <= many + 1))`

/** Labels change places among the firms that were drawn, or among those that were not: whoever was drawn is drawn in both worlds. */
const otherClasses = (isDrawn: boolean) => `
  with placed as (select id, label, row_number() over (order by md5(id)) as n, count(*) over () as many from supervision.draw_entry e
    where ${published} and ${isDrawn ? '' : 'not'} exists (select 1 from supervision.draw_visit v where v.entry_id = e.id))
  update supervision.draw_entry e set label = o.label from placed s join placed o on o.n = s.n % s.many + 1 where e.id = s.id`

/** What of draws nobody outside may know: which firm has which class, and of one that is under way everything but what was committed to. */
export const drawn: readonly Flip[] = [
  flip('classes of firms that were drawn and published', ['SUPERVISION'], seen, otherClasses(true)),
  flip('classes of firms that were not drawn', ['SUPERVISION'], seen, otherClasses(false)),
  flip(
    'what the classes of a draw are called',
    ['SUPERVISION'],
    seen,
    `update supervision.draw set strata = replace(strata::text, '"TRUSTED"', '"WARNED_OTHERWISE"')::jsonb, edition = '改', plan_no = md5(id)`,
  ),
  flip(
    'of what a draw under way is, and by what seed',
    ['SUPERVISION'],
    seen,
    `update supervision.draw set industry = 'TAXI', draw_at = draw_at + interval '1 hour', team = 3, departments = '{改}', secret = md5(id) || md5(salt), shown = '{}'
      where ${underWay}`,
  ),
  flip('how many firms a draw under way is of', ['SUPERVISION', 'ROWS'], seen, [
    `delete from supervision.draw_entry e where ${published.replace('in', 'not in')} and not exists (
      select 1 from supervision.draw_visit v where v.entry_id = e.id) and md5(e.id) < '8'`,
  ]),
  flip('results of a draw under way', ['SUPERVISION', 'ROWS'], seen, [
    `insert into supervision.inspection_result_statement (id, result_id, draw_id, subject_id, outcome, finding, inspected_on, by_person, said_by, known_from)
      select 'w' || entry_id, 'w' || entry_id, draw_id, subject_id, 'FOLLOW_UP', '改', '2026-11-22', 'somebody', 'wenshui-squad-2', '2026-11-22T04:00:00Z'
      from supervision.draw_visit where ${visitsUnderWay('one half')}`,
  ]),
  flip('whether a draw under way was drawn', ['SUPERVISION', 'ROWS'], seen, [
    `delete from supervision.draw_visit where ${visitsUnderWay('the other')}`,
    `delete from supervision.step where flow = 'DRAW' and event = 'RUN' and case_id in (select id from supervision.draw where ${underWay})`,
  ]),
]

/** Who inspects, and whom none of them may visit. */
export const inspecting: readonly Flip[] = [
  flip(
    'certificates of inspectors',
    ['INTERNAL'],
    seen,
    `update supervision.inspector_statement set certificate_no = md5(id), from_on = '2025-01-01'`,
  ),
]

/** Names of inspectors, but for what a mask shows, and whom they may not visit: their own unit's to see. */
export const inspectorsThemselves: readonly Flip[] = [
  flip(
    'names of inspectors, but for the first character',
    ['PERSONAL'],
    'squad-2-clerk',
    `update supervision.inspector_statement set name = ${otherName('name')}`,
  ),
  flip('whom inspectors may not visit', ['PERSONAL'], 'squad-2-clerk', `delete from supervision.conflict_statement`),
]
