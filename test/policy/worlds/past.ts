import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import type { Ground } from '../../groundOn.ts'
import { type Answer, asClaims, openHouseOn, operation, type TestHouse } from '../../houseOn.ts'
import { drawsBefore, drawTables } from './drawn.ts'
import { driver, firm, firmCode } from './people.ts'
import { contractsBefore, contractsOfBefore } from './secrets.ts'

/** What was opened before the story begins, by whom, under which id: the same in every world. */
export interface Past {
  openings: Readonly<Record<OpeningName, string>>
  /** Rows of the tables that openings and draws are in, and two contracts of long ago. */
  rows: ReadonlyMap<string, string>
}

export type OpeningName = 'request' | 'emergency' | 'pair' | 'authority'

const tables = [
  ...['opening', 'data_request', 'part_decision', 'extension', 'confirmation', 'revocation'].map(
    (table) => [`governance.${table}`, 'true'] as const,
  ),
  ...drawTables,
  contractsOfBefore,
]

/** The operation that a department was granted: public facts and a figure of two units. */
export const granted = `query Shared($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { uscc name address
  profile { overload { violationsInYear listings { circumstance } } enforcement { decisions(first: 5) { docNo content } } } } } }`

/** The operation of a cadre check, as the manifest has it. */
export const cadreCheck = readFileSync(join(root, 'gateway/operations/cadre-check.graphql'), 'utf8')

/** What was made on each template by this process: nobody changes it. */
const pasts = new Map<string, Promise<Past>>()

/** Opens everything once, through the front door, and keeps what was written. */
export function pastOn(ground: Ground): Promise<Past> {
  const past = pasts.get(ground.template) ?? pastMade(ground)
  pasts.set(ground.template, past)
  return past
}

async function pastMade(ground: Ground): Promise<Past> {
  const house = await openHouseOn(ground)
  try {
    const openings = {
      request: await dataRequest(house),
      emergency: await made(
        house,
        'squad-clerk',
        `openEmergency(subjectId: "${firm}", reason: "车辆失控，需联系车主")`,
      ),
      pair: await made(house, 'auditor', 'openPair(reason: "专项审计")'),
      authority: await made(
        house,
        'personnel',
        `openCadreCheck(code: "${driver.citizenId}", authority: "文干核〔2026〕3号")`,
      ),
    }
    await made(house, 'second-auditor', `confirmOpening(id: "${openings.pair}", reason: "情况属实")`)
    const rows = new Map<string, string>()
    await drawsBefore(house)
    await house.database.admin.unsafe(contractsBefore)
    for (const [table, where] of tables) {
      const [row] = await house.database.admin.unsafe<{ all: string }[]>(
        `select coalesce(json_agg(t), '[]')::text as all from ${table} t where ${where}`,
      )
      rows.set(table, row?.all ?? '[]')
    }
    return { openings, rows }
  } finally {
    await house.close()
  }
}

/** Writes the past into a world. */
export async function laid({ database }: TestHouse, { rows }: Past): Promise<void> {
  for (const [table, all] of rows)
    await database.admin.unsafe(
      `insert into ${table} select * from json_populate_recordset(null::${table}, $1::text::json)`,
      [all],
    )
}

async function made(house: TestHouse, person: string, deed: string): Promise<string> {
  const { id } = fine(await house.as(person)(`mutation { ${deed} { id } }`))
  return id
}

function fine({ data, errors }: Answer): { id: string } {
  if (errors || !data) throw new Error(`the past cannot be made: ${JSON.stringify(errors)}`)
  return Object.values(data)[0] as { id: string }
}

async function dataRequest(house: TestHouse): Promise<string> {
  const input = {
    purpose: '核对登记住所',
    legalBasis: '政务数据共享条例 第二十条',
    matter: '年度报告抽查',
    operation: granted,
    rows: { codes: [firmCode] },
    retentionDays: 30,
    quota: 50,
    validUntil: '2026-12-20',
  }
  const { id } = fine(await house.as('department')(operation('data-request-submit'), { input }))
  for (const unit of ['wenshui-planning', 'wenshui-overload', 'wenshui-enforcement']) {
    const clerk = asClaims(house, { role: 'clerk', unit, org: '文水县交通运输局', duties: [], sub: `clerk of ${unit}` })
    fine(await clerk(operation('data-request-decide'), { id, approve: true, reason: '同意' }))
  }
  return id
}
