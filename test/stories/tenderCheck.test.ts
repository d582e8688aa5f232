import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestHouse, type TestHouse, well } from '../house.ts'
import { firms, namedCheck, sampleTender, sampleTenderIn, tenderCheck } from '../tenders.ts'

let xinlu: TestHouse
let { house, opensAt, sample, rowsByFirm } = {} as Awaited<ReturnType<typeof sampleTenderIn>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ house, opensAt, sample, rowsByFirm } = await sampleTenderIn(xinlu))
})
afterAll(() => xinlu?.close())

/** A table, without the receipt of the very answer in which it stands. */
// biome-ignore lint/suspicious/noExplicitAny: answers are read by path in the tests
const told = (data: any) => ({ ...data.tenderCheck, receipt: null })

describe('the check of the sample tender', () => {
  it('answers the users’ operation as it stands, with a receipt of just this answer', async () => {
    const answer = await sample()
    const { bidders, openedAt } = well(answer).tenderCheck
    expect(openedAt).toBe(opensAt)
    const codes = bidders.map(({ bidderCode }: { bidderCode: string }) => bidderCode)
    expect(codes).toEqual([...codes].sort())
    expect(bidders.map(({ grade }: { grade: string }) => grade).sort()).toEqual(['A', 'A', 'AA', 'B', 'D'])
    const { receipt } = JSON.parse(answer.text).extensions
    const { id, resultHash, logIndex } = receipt
    expect(answer.data.tenderCheck.receipt).toMatchObject({ id, resultHash, logIndex })
    const data = { tenderCheck: told(answer.data) }
    expect(receipt.resultHash).toBe(createHash('sha256').update(JSON.stringify(data)).digest('hex'))
    expect(receipt.editions).toContain('construction-grades/2010-01-01')
  })

  it('says of each what the law makes of it: alone, together, new, barred', async () => {
    const rows = await rowsByFirm()
    expect(rows[firms.best]).toMatchObject({
      ...{ grade: 'AA', authority: '山西省交通运输厅', validAtOpening: true, consortiumRule: null, restrictions: [] },
      creditUse: { points: '2', bidBondShare: '0.01', performanceBondShare: '0.08', lots: null },
    })
    expect(rows[firms.good]).toMatchObject({ grade: 'B', consortiumRule: { edition: expect.stringContaining('733') } })
    expect(rows[firms.good].members.map(({ grade }: { grade: string }) => grade)).toEqual(['A', 'B'])
    expect(rows[firms.fresh]).toMatchObject({
      grade: 'A',
      authority: null,
      newcomerRule: { edition: expect.stringContaining('733') },
    })
    expect(rows[firms.worst].restrictions).toMatchObject([
      {
        code: 'BIDDING_BAN',
        basis: expect.stringContaining('第六十七条'),
        listName: expect.stringContaining('（样例）'),
      },
    ])
  })

  it('is the same for the tender’s own unit and for the audit', async () => {
    const { data } = await sample()
    const own = await sample(house.clerk)
    expect({ ...own.data.tenderCheck, receipt: null }).toEqual({ ...data.tenderCheck, receipt: null })
    expect({ ...(await sample(xinlu.as('auditor'))).data.tenderCheck, receipt: null }).toEqual({
      ...data.tenderCheck,
      receipt: null,
    })
  })

  it('goes into the report with its receipt, as DOCX and PDF; a receipt of something else does not', async () => {
    const { receipt } = JSON.parse((await sample()).text).extensions
    const other = JSON.parse(
      (await xinlu.as('tender-evaluator')(namedCheck, { tender: sampleTender, openedAt: opensAt })).text,
    ).extensions.receipt
    for (const id of [other.id, 'none']) expect(codeOf(await house.report(sampleTender, id))).toBe('BAD_INPUT')
    const { makeTenderReport: made } = well(await house.report(sampleTender, receipt.id))
    expect(made.map(({ format }: { format: string }) => format)).toEqual(['DOCX', 'PDF'])
    for (const { content, sha256 } of made)
      expect(createHash('sha256').update(Buffer.from(content, 'base64')).digest('hex')).toBe(sha256)
    expect(well(await house.report(sampleTender, receipt.id)).makeTenderReport).toEqual(made)
    expect(well(await house.tender(sampleTender)).tender).toMatchObject({
      state: 'CLOSED',
      documents: [{ receiptId: receipt.id }, {}],
    })
    expect(well(await house.tender(sampleTender, xinlu.as('dashboard'))).tender.documents).toBeNull()
    expect(codeOf(await house.report(sampleTender, JSON.parse((await sample()).text).extensions.receipt.id))).toBe(
      'CONFLICT',
    )
  })
})

it('with a sibling away there is no table, and one error that says to try again', async () => {
  const without = await openTestHouse('in-process', undefined, { elsewhere: { overload: 'http://127.0.0.1:9' } })
  try {
    const { data, errors } = await without.as('tender-evaluator')(tenderCheck, {
      tender: sampleTender,
      openedAt: opensAt,
    })
    expect(data).toEqual({ tenderCheck: null })
    expect(errors?.map(({ extensions: { code, todo } }) => [code, todo])).toEqual([
      ['UNAVAILABLE', 'try again in a moment'],
    ])
  } finally {
    await without.close()
  }
})
