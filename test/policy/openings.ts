import { createHash } from 'node:crypto'
import type { Caller } from '@xinlu/gateway/matrix'
import type { Asking, TestHouse } from '../house.ts'
import { asClaims } from '../house.ts'
import { type Probe, rowsOf } from './probes.ts'

/** The units that answer for the rooms of the probes. */
const owners = ['wenshui-planning', 'wenshui-construction', 'wenshui-overload', 'wenshui-enforcement', 'wenshui-policy']

type Row = Awaited<ReturnType<typeof rowsOf>>['firm']

const submit = `mutation($input: DataRequestInput!) { submitDataRequest(input: $input) { id } }`
const approve = 'mutation($id: ID!) { decideDataRequest(id: $id, approve: true, reason: "同意") { state } }'

/** Callers of the matrix in one house: whose token, which variables, and what they hold for a while. */
export async function openingsFor(xinlu: TestHouse) {
  const rows = await rowsOf(xinlu.database)
  const rowFor = ({ row }: Probe): Row | null => (row ? rows[row] : null)
  const clerkOf = (unit: string) =>
    asClaims(xinlu, { role: 'clerk', unit, org: '文水县交通运输局', duties: [], sub: `clerk of ${unit}` })

  function as(person: string, probe: Probe): Asking {
    const row = rowFor(probe)
    const clerk = { role: 'clerk', unit: probe.unit, org: '文水县交通运输局', sub: 'own clerk' }
    if (person === 'own-clerk') return asClaims(xinlu, { ...clerk, duties: [] })
    if (person === 'own-clerk-on-duty') return asClaims(xinlu, { ...clerk, duties: ['case'] })
    if (person === 'office-dashboard')
      return asClaims(xinlu, { role: 'dashboard', unit: 'wenshui-office', sub: 'd', duties: [] })
    if (person === 'subject') return asClaims(xinlu, { role: 'subject', subject_id: (row ?? rows.firm).id, sub: 's' })
    if (person === 'tender-evaluator') {
      return asClaims(xinlu, { role: 'tender-evaluator', bidders: [(row ?? rows.firm).code], sub: 'e' })
    }
    return xinlu.as(person)
  }

  const dataRequest = async (probe: Probe): Promise<string | null> => {
    const row = rowFor(probe) ?? rows.firm
    const input = {
      purpose: 'DATA_SHARING',
      legalBasis: '政务数据共享条例第二十条',
      matter: `matrix ${createHash('sha256').update(probe.text).digest('hex').slice(0, 8)}`,
      operation: probe.text,
      rows: row.code ? { codes: [row.code] } : { all: true },
      retentionDays: 30,
      quota: 10,
      validUntil: '2026-12-15',
      notCompetitor: true,
    }
    const { data } = await xinlu.as('department')(submit, { input })
    const request = data?.submitDataRequest
    if (!request) return null
    // Each unit decides its own part; to the others it is as if there were none.
    for (const unit of owners) await clerkOf(unit)(approve, { id: request.id })
    return request.id
  }

  const opened = async (asking: Asking, text: string, name: string, headers: Record<string, string> = {}) =>
    (await asking(text, {}, { headers })).data?.[name]?.id as string

  /** The header of what a caller holds for a probe; none where nobody may open it. */
  async function headersFor({ grant }: Caller, probe: Probe): Promise<Record<string, string>> {
    const id = await openFor(grant, probe)
    return id ? { 'x-grant': id } : {}
  }

  async function openFor(grant: Caller['grant'], probe: Probe): Promise<string | null> {
    const row = rowFor(probe) ?? rows.firm
    if (grant === 'DATA_REQUEST') return dataRequest(probe)
    if (grant === 'EMERGENCY') {
      const text = `mutation { openEmergency(subjectId: "${row.id}", reason: "道路突发事件需联系负责人") { id } }`
      return opened(xinlu.as('overload-clerk'), text, 'openEmergency')
    }
    if (grant === 'PAIR') {
      const id = await opened(
        xinlu.as('auditor'),
        'mutation { openPair(reason: "专项审计，两人共同查阅") { id } }',
        'openPair',
      )
      await xinlu.as('second-auditor')(`mutation { confirmOpening(id: "${id}", reason: "同意") { state } }`)
      return id
    }
    return null
  }

  return { as, headersFor, variables: (probe: Probe) => ({ id: rowFor(probe)?.by ?? null }) }
}
