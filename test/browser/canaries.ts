import { expect } from 'vitest'
import type { TestHouse } from '../house.ts'
import { firm, firmCode } from '../policy/worlds/people.ts'
import { firms, sampleTender } from '../tenders.ts'

/** A value that was put into the house, and the only people to whom any page may bring it. */
export interface Canary {
  what: string
  value: string
  may: (person: string, role: string) => boolean
  /** How somebody who may gets it, so that it is known to be there. */
  control: { as: string; query: string; variables?: Record<string, unknown>; sign?: string }
}

/** A tender that is still to be opened. */
export const tenderToCome = 't_canary0wenshui'

const inside = (_: string, role: string) => ['clerk', 'dashboard', 'auditor'].includes(role)
const clerks = (_: string, role: string) => role === 'clerk'
const ofFirm = (uscc: string, fields: string) => ({
  query: `query($key: SubjectKey!) { subject(key: $key) { ... on Enterprise { ${fields} } } }`,
  variables: { key: { uscc } },
})
const said = "'wenshui-construction', 'somebody', '2026-11-10T00:00:00Z'"

/** Puts into a house what some may not see: of other firms, of persons, of open cases, of a tender before its opening. */
export async function canariesIn(xinlu: TestHouse): Promise<readonly Canary[]> {
  const others = `where identity_id <> '${firm}'`
  for (const sql of [
    `update registry.business_statement set person_name = '云雀明', address = '金丝雀巷七号' ${others}`,
    `update registry.plate_statement set plate = '晋JQ9Z' || right(plate, 2)`,
    `update construction.contract_statement set price = 31415926.53 where subject_id =
      (select identity_id from registry.business_statement where uscc = '${firms.best}' limit 1)`,
    `update enforcement.case_statement set suspected_breach = '黄鹂案由', officer = '黄鹂承办'`,
    `insert into construction.tender (id, secret, said_by, by_person, known_from) values ('${tenderToCome}', md5('x'), ${said})`,
    `insert into construction.tender_statement (id, tender_id, name, role, tenderee, sections, estimated_price, opens_at, said_by, by_person, known_from)
      values ('${tenderToCome}_1', '${tenderToCome}', '将要开标的项目（样例）', 'CONTRACTOR', '文水县交通运输局', '[{"no":"1","name":"一"}]', 1000000, '2026-12-20T01:30:00Z', ${said})`,
    `insert into construction.step (case_id, seq, flow, event, state, by_person, by_unit, known_from)
      values ('${tenderToCome}', 1, 'TENDER', 'RECORD', 'RECORDED', 'somebody', 'wenshui-construction', '2026-11-10T00:00:00Z')`,
    `insert into construction.bidder_statement (id, tender_id, bidder_code, member_codes, member_ids, withdrawn, said_by, by_person, known_from)
      select '${tenderToCome}_' || bidder_code, '${tenderToCome}', bidder_code, '{91141121YLCANARY01}', '{s_canary}', false, ${said}
      from construction.bidder_statement where tender_id = '${sampleTender}'`,
  ])
    await xinlu.database.admin.unsafe(sql)
  const [suspect] = await xinlu.database.admin<{ uscc: string }[]>`
    select b.uscc from registry.business_statement b join enforcement.case_statement c on c.subject_id = b.identity_id
    where b.kind = 'ENTERPRISE' and b.uscc is not null and c.said_by = 'wenshui-squad-1' and c.closed_on is null order by 1 limit 1`
  const canaries: Canary[] = [
    {
      what: 'the name of a legal representative',
      value: '云雀明',
      may: (person) => person === 'planning-clerk',
      control: { as: 'planning-clerk', ...ofFirm(firms.best, 'legalRepresentative { displayName }') },
    },
    {
      what: 'the address of another firm',
      value: '金丝雀巷七号',
      may: inside,
      control: { as: 'dashboard', ...ofFirm(firms.best, 'address') },
    },
    {
      what: 'a plate',
      value: '晋JQ9Z',
      may: (person, role) => inside(person, role) || role === 'subject',
      control: { as: 'dashboard', ...ofFirm(firmCode, 'vehicles(first: 1) { plate }') },
    },
    {
      what: 'the price of a contract',
      value: '31415926.53',
      may: (person) => person === 'construction-clerk',
      control: { as: 'construction-clerk', ...ofFirm(firms.best, 'profile { construction { contracts { price } } }') },
    },
    {
      what: 'what an open case is about',
      value: '黄鹂',
      may: clerks,
      control: {
        as: 'squad-clerk',
        ...ofFirm(suspect?.uscc ?? '', 'profile { enforcement { openCases { suspectedBreach } } }'),
      },
    },
    {
      what: 'who bids, before the opening',
      value: '91141121YLCANARY01',
      may: () => false,
      control: {
        as: 'construction-clerk',
        query: `{ tender(id: "${tenderToCome}") { bidders { bidderCode members } } }`,
        sign: 'B-',
      },
    },
  ]
  for (const { what, value, control } of canaries) {
    const { text } = await xinlu.as(control.as)(control.query, control.variables ?? {})
    expect(text, `${what}: ${text.slice(0, 300)}`).toContain(control.sign ?? value)
  }
  return canaries
}
