import { type Asking, asClaims, operation, type TestHouse, well } from './houseOn.ts'
import { clerkOf } from './repairs.ts'

export const unit = 'wenshui-squad-3'
export const drawOf = operation('draw')

const more = `id state unit planNo industry team departments edition populationSize leftOut resultsDueOn publicPart opening
  ratioByClass { supervisionClass ratio size take shown }
  drawn { subjectId name stratum inspectors result { outcome finding inspectedOn reason } }
  course { event state byUnit } basis { at text } inspectors seedCommitment seedReveal populationHash`
const planDraw = `mutation($input: DrawPlanInput!) { planDraw(input: $input) { ${more} } }`
const runDraw = `mutation($id: ID!) { runDraw(id: $id) { ${more} } }`
const abandonDraw = 'mutation($id: ID!, $reason: String!) { abandonDraw(id: $id, reason: $reason) { id state } }'
const publishDraw = 'mutation($id: ID!) { publishDraw(id: $id) { id state } }'
const recordInspector = `mutation($input: InspectorInput!) { recordInspector(input: $input) { id certificateNo name unit } }`
const declareInspectorConflict = `mutation($input: ConflictInput!) { declareInspectorConflict(input: $input) { id conflicts { subjectId kind } } }`
const recordResult = `mutation($input: InspectionResultInput!) { recordInspectionResult(input: $input) {
  subjectId inspectors late result { outcome finding reason } } }`
const tasks = `{ myInspections(first: 100) { drawId subjectId name industry inspectors dueOn late result { outcome } } }`
const publication = `query($id: ID!) { drawPublication(id: $id) { id state seedCommitment populationHash committedAt industry publishedOn
  file abandonedBecause basis { at } results { subjectId name uscc outcome finding inspectedOn correctedOn } } }`
const publishedDraws = `{ publishedDraws(first: 5) { nodes { id state industry file results { subjectId } } } }`

/** Who inspects in the stories: of each whose account it is, and the certificate and name that are drawn. */
export const inspectors = ['甲', '乙', '丙', '丁', '戊'].map((name, i) => ({
  sub: `inspector-${i + 1}`,
  certificateNo: `14112100${i + 1}`,
  name: `${name}检查`,
}))

/** 双随机抽查 as clerks, inspectors and everybody else go through it, in one house. */
export function drawsIn(xinlu: TestHouse) {
  const person = (sub: string, of = unit): Asking => asClaims(xinlu, { ...clerkOf(of), sub })
  const planner = person('planner')
  const runner = person('runner')
  const hour = 3_600_000
  const at = (hours: number) => new Date(xinlu.clock.now + hours * hour).toISOString()
  return {
    person,
    planner,
    runner,
    at,
    plans: planDraw,
    runs: runDraw,
    plan: (input: object, by = planner) => by(planDraw, { input: { industry: 'REPAIR', drawAt: at(1), ...input } }),
    run: (id: string, by = runner) => by(runDraw, { id }),
    abandon: (id: string, reason: string, by = planner) => by(abandonDraw, { id, reason }),
    publish: (id: string, by = planner) => by(publishDraw, { id }),
    record: (input: object, by = planner) =>
      by(recordInspector, { input: { from: '2026-01-01', until: null, ...input } }),
    /** Enters everybody who inspects; gives their ids. */
    async recordAll(): Promise<string[]> {
      const ids: string[] = []
      for (const { sub, certificateNo, name } of inspectors)
        ids.push(well(await this.record({ certificateNo, name, person: sub })).recordInspector.id)
      return ids
    },
    declare: (input: object, by = planner) =>
      by(declareInspectorConflict, { input: { kind: 'RELATIVE', from: '2026-01-01', ...input } }),
    found: (sub: string, input: object) =>
      person(sub)(recordResult, { input: { outcome: 'NO_PROBLEM', finding: '未发现问题', ...input } }),
    tasksOf: async (sub: string) => well(await person(sub)(tasks)).myInspections,
    shown: async (id: string, by = xinlu.as('anonymous')) => well(await by(publication, { id })).drawPublication,
    list: async () => well(await xinlu.as('anonymous')(publishedDraws)).publishedDraws.nodes,
    /** Lets the time of the draw come, and an answer that the access log records. */
    async passes(hours: number) {
      xinlu.clock.now += hours * hour
      well(await xinlu.as('auditor')('{ accessLog(first: 1) { nodes { logIndex } } }'))
    },
  }
}
