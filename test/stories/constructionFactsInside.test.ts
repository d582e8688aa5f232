import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tunnel, tunnelIn } from '../construction.ts'
import { openTestHouse, type TestHouse } from '../house.ts'

let xinlu: TestHouse
let { built, first, second, lines } = {} as Awaited<ReturnType<typeof tunnelIn>>
beforeAll(async () => {
  xinlu = await openTestHouse()
  ;({ built, first, second, lines } = await tunnelIn(xinlu))
  await built.state(lines.whole())
})
afterAll(() => xinlu?.close())

describe('who sees what', () => {
  const fields = `projects { name sections { name price priceBand { code title basis { edition provisional } } parties { subjectId share } } }
    contracts { project price priceBand { code } share keyPersons { post displayName } wages { month arrears } safetyFacts { severity liable }
      performance { progress } }
    conducts(years: 1) { code title contractId docNo publicUntil }
    firmChanges { kind changedOn ofSubjectIds }`
  it('a clerk of the unit sees prices and names, one of another unit their bands and masks', async () => {
    const own = await built.of(built.clerk, first.id, fields)
    const mine = own.contracts.find(tunnel)
    expect(mine).toMatchObject({
      price: '12345678.9',
      priceBand: { code: 'BAND_4' },
      share: '0.6',
      keyPersons: [{ post: '项目经理', displayName: '武成林' }],
      wages: [{ month: '2026-10', arrears: '36000.5' }],
      safetyFacts: [{ severity: 'GENERAL', liable: false }],
    })
    const query = `query($id: ID!) { subject(key: { id: $id }) { profile { construction { ${fields} } } } }`
    const { data, errors, text } = await xinlu.as('squad-clerk')(query, { id: first.id })
    const theirs = data.subject.profile.construction
    expect(theirs.contracts.find(tunnel)).toMatchObject({
      price: null,
      priceBand: { code: 'BAND_4' },
      keyPersons: [{ displayName: '武**' }],
    })
    expect(errors?.every(({ extensions }) => extensions.code === 'FIELD_WITHHELD')).toBe(true)
    expect(text).not.toContain('12345678')
    expect(text).not.toContain('武成林')
    const place = theirs.projects.find(({ name }: { name: string }) => name.includes('大陵山'))
    expect(place.sections[0]).toMatchObject({
      price: null,
      priceBand: { code: 'BAND_4', title: '1000万元及以上，3000万元以下', basis: { provisional: true } },
    })
  })

  it.each([
    ['999999.99', 'BAND_1'],
    ['1000000', 'BAND_2'],
    ['29999999.99', 'BAND_4'],
    ['30000000', 'BAND_5'],
  ])('a price of %s is in %s', async (price, band) => {
    await built.state({ contracts: [lines.contract('带-1', { price })] })
    const { contracts } = await built.of(
      xinlu.as('squad-clerk'),
      first.id,
      'contracts { signedOn project priceBand { code } }',
    )
    expect(contracts.filter(tunnel).map((one: { priceBand: { code: string } }) => one.priceBand.code)).toContain(band)
  })

  it('a firm sees its own part of a project whole, and nothing of its fellow', async () => {
    const own = await built.of(built.asFirm(second.id), second.id, fields)
    const place = own.projects.find(({ name }: { name: string }) => name.includes('大陵山'))
    expect(place.sections).toHaveLength(1)
    expect(place.sections[0].parties).toEqual([{ subjectId: second.id, share: '0.4' }])
    expect(own.contracts.find(tunnel)).toMatchObject({ price: '800000', share: '0.4' })
    expect(JSON.stringify(own)).not.toContain(first.id)
    const seenByClerk = await built.of(built.clerk, second.id, fields)
    expect(own).toEqual(seenByClerk)
    const project = await built.asFirm(second.id)('{ projects(first: 1) { nodes { id } } }')
    expect(project.data?.projects ?? null).toBeNull()
  })

  it('projects are listed page by page for those inside, by kind and day', async () => {
    const list = `query($after: String, $filter: ProjectFilter) { projects(filter: $filter, first: 7, after: $after) {
      nodes { id kind startsOn sections { parties { subjectId } } } pageInfo { endCursor hasNextPage } } }`
    const filter = { kind: 'TUNNEL', startedFrom: '2026-01-01' }
    const { data } = await xinlu.as('dashboard')(list, { filter })
    expect(data.projects.nodes.every(({ kind }: { kind: string }) => kind === 'TUNNEL')).toBe(true)
    const parties = data.projects.nodes.flatMap((one: { sections: { parties: { subjectId: string }[] }[] }) =>
      one.sections.flatMap((part) => part.parties.map(({ subjectId }) => subjectId)),
    )
    expect(new Set(parties)).toEqual(new Set([first.id, second.id]))
    const seen: string[] = []
    const walk = async (after: string | null): Promise<void> => {
      const page = (await xinlu.as('dashboard')(list, { after })).data.projects
      seen.push(...page.nodes.map(({ id }: { id: string }) => id))
      if (page.pageInfo.hasNextPage) await walk(page.pageInfo.endCursor)
    }
    await walk(null)
    expect(seen).toEqual([...new Set(seen)].sort())
    expect(seen.length).toBeGreaterThan(36)
    const [one] = data.projects.nodes
    const byId = await xinlu.as('dashboard')(
      'query($id: ID!) { project(id: $id) { id name } none: project(id: "j_none") { id } }',
      {
        id: one.id,
      },
    )
    expect(byId.data).toMatchObject({ project: { id: one.id }, none: null })
  })
})
