import type { Database } from '@xinlu/db'
import type { Class } from '@xinlu/schema'

/** One real coordinate by which a class is shown: where its value comes, how its mask looks, which unit stated the row. */
export interface Probe {
  class: Class
  usages: ('READ' | 'SEARCH' | 'AGGREGATE' | 'WRITE')[]
  text: string
  path: readonly string[]
  /** How a masked value looks; null where the fact has no mask. */
  masked: RegExp | null
  /** The row may be outside the caller's: then nothing comes. */
  maybeNothing: boolean
  /** Which row of `rowsOf` it asks for. */
  row: 'firm' | 'contractor' | 'suspect' | 'inspected' | 'driver' | 'truck' | null
  /** The unit that stated the row. */
  unit: string
}

const read = (
  name: Class,
  row: Probe['row'],
  unit: string,
  inner: string,
  path: string[],
  masked: RegExp | null = null,
): Probe => ({
  class: name,
  usages: ['READ'],
  text: `query($id: ID!) { subject(key: { id: $id }) { ... on Enterprise { ${inner} } } }`,
  path: ['subject', ...path],
  masked,
  maybeNothing: false,
  row,
  unit,
})

const figures = (name: Class, field: string): Probe => ({
  class: name,
  usages: ['AGGREGATE'],
  text: `{ ${field} { by } }`,
  path: [field.replace(/\(.*/, ''), 'by'],
  masked: null,
  maybeNothing: false,
  row: null,
  unit: 'wenshui-planning',
})

const deed = (name: Class, text: string, path: string[]): Probe => ({
  class: name,
  usages: ['WRITE'],
  text,
  path,
  masked: null,
  maybeNothing: true,
  row: null,
  unit: 'wenshui-planning',
})

/** The probes of the matrix: each class of fact by each usage that it has a field for, each class of deed once. */
export const probes: readonly Probe[] = [
  read('PUBLIC', 'firm', 'wenshui-planning', 'name', ['name']),
  read('INTERNAL', 'firm', 'wenshui-planning', 'address', ['address']),
  read(
    'PERSONAL',
    'firm',
    'wenshui-planning',
    'legalRepresentative { displayName }',
    ['legalRepresentative', 'displayName'],
    /(\*\*|^#[0-9a-f]{10})$/,
  ),
  read(
    'SENSITIVE_PERSONAL',
    'firm',
    'wenshui-planning',
    'legalRepresentative { citizenId }',
    ['legalRepresentative', 'citizenId'],
    /^(\*{14}|#[0-9a-f]{10}$)/,
  ),
  read('TRADE_SECRET', 'contractor', 'wenshui-construction', 'profile { construction { contracts { price } } }', [
    'profile',
    'construction',
    'contracts',
    'price',
  ]),
  read('SUPERVISION', 'inspected', 'wenshui-squad-1', 'profile { supervision { plannedInspections { month } } }', [
    'profile',
    'supervision',
    'plannedInspections',
    'month',
  ]),
  read('INVESTIGATION', 'suspect', 'wenshui-squad-1', 'profile { enforcement { openCases { caseNo } } }', [
    'profile',
    'enforcement',
    'openCases',
    'caseNo',
  ]),
  {
    ...read('INTERNAL', 'truck', 'wenshui-planning', '', []),
    usages: ['SEARCH'],
    text: 'query($id: String!) { vehicleByPlate(plate: $id) { id } }',
    path: ['vehicleByPlate', 'id'],
    maybeNothing: true,
  },
  {
    ...read('SENSITIVE_PERSONAL', 'driver', 'wenshui-planning', '', []),
    usages: ['SEARCH'],
    text: 'query($id: String!) { practitionerByCitizenId(citizenId: $id) { id } }',
    path: ['practitionerByCitizenId', 'id'],
    maybeNothing: true,
  },
  figures('TRADE_SECRET', 'contractFigures(by: YEAR)'),
  figures('SUPERVISION', 'inspectionFigures(by: INDUSTRY)'),
  figures('INVESTIGATION', 'caseFigures(by: UNIT)'),
  deed('RECORD', '{ quarantine(first: 1) { pageInfo { hasNextPage } } }', ['quarantine', 'pageInfo', 'hasNextPage']),
  deed('OWN', '{ mySubject { id } }', ['mySubject', 'id']),
  deed('REQUEST', '{ dataRequest(id: "none") { id } }', ['dataRequest', 'id']),
  deed('APPROVE', 'mutation { decideDataRequest(id: "none", approve: true, reason: "x") { id } }', [
    'decideDataRequest',
    'id',
  ]),
  deed('EVALUATE', 'mutation { declareNoConflict(tenderId: "none") { state } }', ['declareNoConflict', 'state']),
  deed('EXECUTE', '{ measuresToExecute(first: 1) { pageInfo { hasNextPage } } }', [
    'measuresToExecute',
    'pageInfo',
    'hasNextPage',
  ]),
  deed('LEDGER', '{ accessLog(first: 1) { pageInfo { hasNextPage } } }', ['accessLog', 'pageInfo', 'hasNextPage']),
]

/** A row of each kind in the sample county: what to ask it by, its subject id, its code. */
export async function rowsOf({ admin }: Database) {
  const firm = (from: string) =>
    admin.unsafe<{ id: string; uscc: string }[]>(`
    select b.identity_id as id, b.uscc from registry.business_statement b ${from} and b.kind = 'ENTERPRISE' order by b.known_from desc, 1 limit 1`)
  const [driver] = await admin<{ id: string; by: string }[]>`
    select s.identity_id as id, s.citizen_id as by from registry.practitioner_statement s order by 1 limit 1`
  const [truck] = await admin<{ id: string; by: string }[]>`
    select distinct on (vehicle_id) vehicle_id as id, plate as by from registry.plate_statement order by vehicle_id, valid_from desc limit 1`
  const one = async (from: string) => {
    const [found] = await firm(from)
    return { by: found?.id ?? '', id: found?.id ?? '', code: found?.uscc ?? '' }
  }
  return {
    firm: await one(`where b.said_by = 'wenshui-planning'`),
    contractor: await one(
      'where exists (select 1 from construction.contract_statement c where c.subject_id = b.identity_id)',
    ),
    suspect: await one(
      `where exists (select 1 from enforcement.case_statement c where c.subject_id = b.identity_id and c.said_by = 'wenshui-squad-1')`,
    ),
    inspected: await one(
      `where exists (select 1 from supervision.inspection_statement c where c.subject_id = b.identity_id and c.said_by = 'wenshui-squad-1')`,
    ),
    driver: { by: driver?.by ?? '', id: driver?.id ?? '', code: driver?.by ?? '' },
    truck: { by: truck?.by ?? '', id: truck?.id ?? '', code: '' },
  }
}
