import { county, numbered } from '@xinlu/db'
import { expect, it } from 'vitest'
import { evaluate } from '../domain/evaluation/evaluate.ts'
import { packAt } from '../domain/evaluation/packs.ts'
import type { Role } from '../domain/evaluation/types.ts'
import { evaluationsOf } from './evaluations.ts'

const made = county({ today: '2026-11-23' })
const contracts = new Map([...made.contracts()].map((contract) => [contract.id, contract]))
const years = [2023, 2024, 2025]

it('the facts of every sample firm can be evaluated, and not all with one grade', () => {
  const found = new Set<string>()
  const roles = new Map([...contracts.values()].map(({ subjectId, role }) => [subjectId, role]))
  for (const [subjectId, role] of roles)
    for (const year of years) {
      const sections = [...made.performances()]
        .filter((one) => one.year === year && contracts.get(one.contractId)?.subjectId === subjectId)
        .map((one) => ({ ...one, price: contracts.get(one.contractId)?.price ?? '' }))
      const conducts = [...made.conducts()].filter(
        (one) => one.subjectId === subjectId && one.occurredOn.startsWith(`${year}`),
      )
      const { grade } = evaluate(packAt(role as Role, `${year}-12-31`), { year, sections, conducts, last: null })
      found.add(`${grade}`)
    }
  expect(found.size).toBeGreaterThan(2)
})

it('every firm of the last year has a result that its facts give, and no fact that was known then is left out', () => {
  const results = [...evaluationsOf(made)]
  const firms = [...made.constructionGrades()].filter(
    ({ year, authority }) => year === 2025 && authority.includes('省'),
  )
  expect(results.map(({ grade }) => grade.id)).toEqual(firms.map(({ id }) => id))
  const rests = new Set(results.flatMap(({ restsOn }) => restsOn).flatMap((id) => id.split('+')))
  const at = new Map(results.map(({ grade, assessedAt }) => [grade.subjectId, assessedAt]))
  const known = [...numbered(made.conducts())].filter(
    ([, one]) => one.occurredOn.startsWith('2025') && one.knownFrom <= (at.get(one.subjectId) ?? ''),
  )
  expect(known.length).toBeGreaterThan(10)
  expect(known.filter(([statement]) => !rests.has(statement))).toEqual([])
  expect(results.filter(({ restsOn }) => restsOn.length === 0)).toEqual([])
  const ofBids = (bid: string | null, price: string | null) => bid !== null && price === null
  const lost = results.flatMap(({ evaluation }) => evaluation.sections.filter((one) => ofBids(one.bidScore, one.price)))
  expect(lost.length, 'bids that were lost are among them').toBeGreaterThan(10)
})

it('projects, sections and contracts fit together, and a project says that it is a sample', () => {
  const projects = new Map([...made.projects()].map((project) => [project.id, project]))
  const sections = new Map([...made.sections()].map((section) => [section.id, section]))
  for (const { sectionId, project, section, price } of contracts.values()) {
    const found = sections.get(sectionId)
    expect(found).toMatchObject({ name: section, price })
    expect(projects.get(found?.projectId ?? '')?.name).toBe(project)
    expect(project).toContain('（样例）')
  }
  for (const { contractId } of [...made.keyPersons(), ...made.wages(), ...made.safetyFacts(), ...made.performances()])
    expect(contracts.has(contractId)).toBe(true)
  for (const { contractId, subjectId, part, occurredOn } of made.conducts()) {
    const contract = contractId === null ? null : contracts.get(contractId)
    expect(contractId === null).toBe(part === 'OTHER')
    if (contract) expect([contract.subjectId, contract.signedOn <= occurredOn]).toEqual([subjectId, true])
  }
  expect([...made.firmChanges()].map(({ kind }) => kind)).toEqual(['SPLIT', 'MERGED'])
})
