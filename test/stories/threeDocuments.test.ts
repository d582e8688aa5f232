import { citizenIdOf } from '@xinlu/schema/identifiers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocx, readPdf, sha256 } from '../documents.ts'
import { codeOf, openTestHouse, type TestHouse } from '../house.ts'
import {
  casesIn,
  closeDecision,
  type Document,
  documentKinds,
  makeDocuments,
  recorded,
  recordService,
  servedOn,
} from '../recording.ts'

let xinlu: TestHouse
let { clerk, newCase, made } = {} as ReturnType<typeof casesIn>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ clerk, newCase, made } = casesIn(xinlu))
})
afterAll(() => xinlu?.close())

const day = 86_400_000
const textsOf = async (documents: readonly Document[], kind: string) => {
  const bytes = (format: string) =>
    Buffer.from(documents.find((one) => one.kind === kind && one.format === format)?.content ?? '', 'base64')
  return { docx: await readDocx(bytes('DOCX')), pdf: await readPdf(bytes('PDF')) }
}

describe('the documents of a penalty', () => {
  it('are six files, each with its fingerprint, the same when they are made again', async () => {
    const id = await newCase()
    const documents = await made(id)
    expect(documents.map(({ kind, format }) => `${kind} ${format}`).sort()).toEqual(
      documentKinds.flatMap((kind) => [`${kind} DOCX`, `${kind} PDF`]).sort(),
    )
    for (const one of documents) expect(sha256(Buffer.from(one.content, 'base64'))).toBe(one.sha256)
    xinlu.clock.now += day
    expect(await made(id)).toEqual(documents)
    xinlu.clock.now -= day
    const again = await Promise.all([made(id), made(id)])
    expect(again).toEqual([documents, documents])
    const { data } = await clerk(
      'query($id: ID!) { caseDocument(id: $id) { id fileName mediaType sha256 content template } }',
      {
        id: documents[0]?.id,
      },
    )
    expect(data.caseDocument).toMatchObject({ sha256: documents[0]?.sha256, content: documents[0]?.content })
  })

  it.each([
    [
      'PENALTY_DECISION',
      [
        '（样例：本文书式样未经本机关核定）行政处罚决定书晋吕文交罚一〔2026〕',
        '法定代表人：王小明',
        '2026年11月3日，当事人的车辆车货总质量超过限定标准3.3吨。',
        '处罚依据：《公路安全保护条例》第六十四条',
        '罚款金额：人民币伍仟元整（￥5000元）',
        '罚款自收到本决定书之日起15日内，到指定的银行或者通过电子支付系统缴纳（中华人民共和国行政处罚法（2021-01-22修订）第六十七条）',
        '每日按罚款数额的3%加处罚款',
        '复议机关：（暂缺，由本机关填写）；期限：（依规定尚不能确定）',
        '本决定应于2026年11月27日前（含当日）公示',
        '文水县交通运输局（印章）二〇二六年十一月十八日',
      ],
    ],
    [
      'REPAIR_NOTICE',
      [
        '本机关于2026年11月18日对你（单位）作出行政处罚决定（晋吕文交罚一〔2026〕',
        '本决定的失信严重程度：一般；依据：信用修复管理办法（国家发展和改革委员会令第36号）（暂定）',
        '最短公示期届满日：2027年2月18日；最长公示期届满日：2027年11月18日',
        '自2027年2月18日起，改正违法行为',
        '首日的依据：信用修复管理办法（国家发展和改革委员会令第36号）（暂定）；（样例）文水县交通运输局信用修复办理口径（2026-04-01施行）（暂定）',
        '（样例）文水县交通运输行政处罚失信严重程度分级（2026-04-01施行）（暂定）',
        '受理：收到申请之日起3个工作日；办结：收到申请之日起10个工作日',
      ],
    ],
    [
      'OBJECTION_NOTICE',
      [
        '自收到异议之日起3个工作日内答复；需要其他单位核查的，自收到异议之日起7个工作日内答复；依据：（样例）文水县交通运输局信用异议处理时限（2024-09-29施行）（暂定）',
      ],
    ],
  ])('%s says in DOCX and in PDF what it must, with its own font and no glyph missing', async (kind, said) => {
    const { docx, pdf } = await textsOf(await made(await newCase()), kind)
    // The PDF has page numbers between.
    const unpaged = pdf.text.replace(/第\d+页共\d+页/g, '')
    expect(unpaged).toBe(docx.text)
    for (const one of said) expect(docx.text).toContain(one)
    const named = /Noto.Sans.S.Chinese.Regular.[0-9a-f]{8}$/
    expect(docx).toMatchObject({ missing: 0, fonts: { inside: [expect.stringMatching(named)], outside: [] } })
    expect(pdf).toMatchObject({
      missing: 0,
      fonts: { inside: [expect.stringMatching(named)], outside: [] },
    })
    expect(docx.text).not.toMatch(/[{}]|null|undefined/)
  })

  it('that are open side by side have fonts of their own names, so that no reader takes one for another', async () => {
    const documents = await made(await newCase())
    const read = await Promise.all(
      documentKinds.map(async (kind) => (await textsOf(documents, kind)).docx.fonts.inside),
    )
    expect(new Set(read.flat()).size).toBe(documentKinds.length)
  })

  it('of a natural person: the number stands in the decision and in no notice', async () => {
    const idNo = citizenIdOf('14112119800229001')
    const party = { kind: 'NATURAL_PERSON', name: '测试乙（样例）', idKind: '身份证', idNo }
    const documents = await made(await newCase({ party }))
    const decision = await textsOf(documents, 'PENALTY_DECISION')
    expect(decision.docx.text).toContain(`身份证号码：${idNo}`)
    expect(decision.pdf.text).toContain(idNo)
    expect(decision.docx.text).toContain('本决定不予公示，原因：当事人是自然人')
    for (const kind of ['REPAIR_NOTICE', 'OBJECTION_NOTICE']) {
      const { docx, pdf } = await textsOf(documents, kind)
      expect(docx.text + pdf.text).not.toContain(idNo)
      expect(docx.text).toContain('测试乙（样例）：')
    }
  })

  it('past the end of the calendar say that the day cannot be said', async () => {
    xinlu.clock.now += 37 * day
    const change = { decidedOn: '2026-12-29', validUntil: '2027-12-29' }
    const { docx } = await textsOf(await made(await newCase(change)), 'REPAIR_NOTICE')
    xinlu.clock.now -= 37 * day
    expect(docx.text).toContain('本决定应于（依规定尚不能确定）前（含当日）公示')
    expect(docx.text).toContain('最短公示期届满日：2027年3月29日')
  })

  it('are read by the party itself, which may not be shown what others may', async () => {
    const subject = xinlu.as('subject')
    const { data } = await subject('{ mySubject { id ... on Enterprise { name uscc } } }')
    const { id: subjectId, name, uscc } = data.mySubject
    const party = { kind: 'LEGAL_PERSON', name, uscc, legalRepresentative: '王小明' }
    const [document] = await made(await newCase({ party }))
    const query = 'query($id: ID!) { caseDocument(id: $id) { fileName sha256 ownContent } }'
    const own = await subject(query, { id: document?.id })
    expect(own.errors).toBeUndefined()
    expect(own.data.caseDocument).toMatchObject({ sha256: document?.sha256, ownContent: document?.content })
    const others = await xinlu.as('trader')(query, { id: document?.id })
    expect(others.data.caseDocument).toBeNull()
    expect(subjectId).toMatch(/^s_/)
  })

  it('with a character that the font has not are refused, naming it, and not made with a gap', async () => {
    const party = { ...recorded(1).party, legalRepresentative: '王𠮷' }
    const answer = await clerk(makeDocuments, { id: await newCase({ party }) })
    expect(codeOf(answer)).toBe('FILE_UNWRITABLE')
    expect(answer.errors?.[0]?.extensions.got).toBe('𠮷 (U+20BB7)')
  })

  it("are no other unit's to make, to read or to close", async () => {
    const id = await newCase()
    const [document] = await made(id)
    expect(codeOf(await clerk(makeDocuments, { id }, 'planning-clerk'))).toBe('NOT_FOUND')
    expect(codeOf(await clerk(closeDecision, { id }, 'planning-clerk'))).toBe('NOT_FOUND')
    const input = { decisionId: id, services: servedOn('2026-11-20') }
    expect(codeOf(await clerk(recordService, { input }, 'planning-clerk'))).toBe('NOT_FOUND')
    const query = 'query($id: ID!) { caseDocument(id: $id) { sha256 content } }'
    for (const who of ['planning-clerk', 'dashboard', 'auditor', 'subject', 'department', 'anonymous']) {
      const answer = await clerk(query, { id: document?.id }, who)
      expect(answer.data?.caseDocument?.content ?? null, who).toBeNull()
    }
    expect((await clerk(query, { id: 'doc_none' })).data.caseDocument).toBeNull()
  })

  it('have what 行政处罚法 第五十九条 asks for beside the template: address, evidence, performance', async () => {
    const said = { evidence: '现场笔录、称重单', performance: '自收到本决定书之日起十五日内改正' }
    const party = { ...recorded(1).party, address: '文水县凤城镇（样例）1号' }
    const { docx } = await textsOf(await made(await newCase({ ...said, party })), 'PENALTY_DECISION')
    expect(docx.text).toContain('地址：文水县凤城镇（样例）1号')
    expect(docx.text).toContain('证据：现场笔录、称重单。')
    expect(docx.text).toContain('履行方式和期限：自收到本决定书之日起十五日内改正。')
    const without = await textsOf(await made(await newCase()), 'PENALTY_DECISION')
    for (const word of ['地址', '证据', '其他处罚内容的履行方式和期限'])
      expect(without.docx.text).toContain(`${word}：（由承办人填写）`)
  })

  it('show what was typed on several lines on several, and tabs as spaces', async () => {
    const breachFacts = '第一行：超限。\n第二行：\t未改正。'
    const { docx, pdf } = await textsOf(await made(await newCase({ breachFacts })), 'PENALTY_DECISION')
    for (const { text, missing } of [docx, pdf])
      expect({ said: text.includes('第一行：超限。第二行：未改正。'), missing }).toEqual({ said: true, missing: 0 })
  })
})
