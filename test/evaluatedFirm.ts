import { conductLine, contractLine, type evaluationsIn, fine } from './evaluations.ts'

type Course = ReturnType<typeof evaluationsIn>

/** As what the firm worked, and in which year. */
export const role = 'CONTRACTOR'
export const year = 2025

/** A firm that worked on two sections, of an owner that is in the register and of one that is not, with four conducts; gives its two contracts. */
export async function workedOn(course: Course, firm: string, owner: string): Promise<[string, string]> {
  const project = (n: number, more: object) => ({
    ref: `评价项目${n}`,
    name: `（样例）县道${n}改建工程`,
    kind: 'ROAD',
    ownerName: `建设单位${n}`,
    ...more,
  })
  const section = (n: number, price: string) => ({
    ref: `评价合同段${n}`,
    project: `评价项目${n}`,
    name: `第${n}合同段`,
    price,
    client: `建设单位${n}`,
  })
  const prices = ['30000000.00', '10000000.50'] as const
  const stated = await course.state({
    projects: [project(1, { owner }), project(2, {})],
    sections: prices.map((price, i) => section(i + 1, price)),
    contracts: prices.map((price, i) => contractLine(i + 1, firm, role, price)),
  })
  const contracts = stated.slice(-2) as [string, string]
  const performance = (one: string) => ({
    contract: one,
    year: `${year}`,
    progress: '0.8',
    performed: '是',
    bid: '是',
  })
  await course.state({
    performances: contracts.map(performance),
    conducts: [
      conductLine(1, firm, role, 'DELAY', { contract: contracts[0], times: '2' }),
      conductLine(2, firm, role, 'QUALITY_FAULT', { contract: contracts[1], correctedOn: '2025-07-01' }),
      conductLine(3, firm, role, 'FALSE_COMPLAINT', { contract: contracts[1] }),
      conductLine(4, firm, role, 'NOT_REPORTED'),
    ],
  })
  return contracts
}

/** A fifth conduct, that its owner has not answered for. */
export const hazardOf = (course: Course, firm: string, contract: string) =>
  course.state({ conducts: [conductLine(5, firm, role, 'SAFETY_HAZARD', { contract })] })

/** The evaluation of such a firm as it is shown up to 2026-12-22, after the province had sent it back once; gives its id. */
export async function shownAgain(
  course: Course,
  firm: string,
  owner: string,
  [first, second]: [string, string],
): Promise<string> {
  await hazardOf(course, firm, first)
  fine(await course.report(firm, { role, year, score: '97.5', note: '全年履约良好', proofs: [] }))
  fine(await course.ownerScore(owner, first, year, '属实'))
  fine(await course.recordOwnerScore(second, year))
  const assessedAndShown = async (): Promise<string> => {
    const { id } = fine(await course.assess({ subject: firm, role, year }))
    fine(await course.show(id))
    return id
  }
  const id = await assessedAndShown()
  course.on('2026-12-08')
  const back = { id, answer: 'RETURN', docNo: '晋交建设〔2026〕31号', answeredOn: '2026-12-08', reason: '缺少整改材料' }
  fine(await course.answer(back))
  return assessedAndShown()
}
