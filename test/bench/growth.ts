import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '@xinlu/gateway'
import { asked, openClient } from './client.ts'
import { memoryOf } from './cpu.ts'
import { firmsOf, type Ground, openGroundOf } from './speed/ground.ts'
import { decisionsEach } from './speed/many.ts'
import { type Part, partOf } from './speed/part.ts'
import { type Firm, picks, type Question, questionsOf } from './speed/questions.ts'
import { median, oneTurn } from './speed/rounds.ts'

/**
 * `node test/bench/growth.ts [--rounds N] [--scales 1,10,100] [--soak minutes]`: what an answer costs as things grow: subjects,
 * records of one subject, subgraphs in a profile, connections; the memory of the house under load, and how soon it answers after
 * its start. 100 times the sample county takes long to load, so it is asked for by name.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    scales: { type: 'string', default: '1,10' },
    soak: { type: 'string', default: '0' },
  },
})
const [rounds, atOnce, firmsOfEach] = [Number(values.rounds), 16, 50]
const client = openClient()
const counties: { scale: number; ground: Ground; house: Part; firms: Firm[] }[] = []

type Asked = Pick<Question, 'name' | 'body' | 'count'>
interface Way {
  name: string
  county: (typeof counties)[number]
  question: Asked
}

try {
  for (const scale of values.scales.split(',').map(Number)) {
    const ground = await openGroundOf(scale)
    const house = await partOf('ours', { data: ground.data, viewer: ground.viewer, connections: 4 }).catch(
      async (error) => {
        await ground.close()
        throw error
      },
    )
    const county = { scale, ground, house, firms: [] as Firm[] }
    counties.push(county)
    county.firms = await firmsOf(house.url, ground.headers)
  }
  const [first] = counties
  if (!first) throw new Error('no scale')
  const profile = (firms: readonly Firm[]) => questionsOf(firms, first.ground.now)[0] as Asked

  for (const name of ['Q1', 'Q3']) {
    const ways = counties.map((county) => {
      const question = questionsOf(county.firms, county.ground.now).find((one) => one.name === name) as Asked
      return { name: `${county.scale} × county, ${name}`, county, question }
    })
    report(`subjects: ${name}, required ≤ 1.1 × at 10 × the county`, await costs(ways))
  }

  const sections = ['roadTransport', 'construction', 'overload', 'enforcement']
  const profiles = sections.map((_, i) => ({
    name: `${i + 1} of the other subgraphs`,
    county: first,
    question: { ...profile(first.firms), body: ofSections(sections.slice(0, i + 1), first.firms) },
  }))
  const found = await costs(profiles)
  report('subgraphs in a profile', found)
  const each = ((found.at(-1)?.cpu ?? 0) - (found[0]?.cpu ?? 0)) / (sections.length - 1)
  console.log(`each further subgraph: ${each.toFixed(3)} ms, required ≤ 0.1`)

  const rows: object[] = []
  for (const connections of [1, 2, 4, 8, 16, 32, 64, 128]) {
    const question = profile(first.firms)
    const turn = await turnOf(
      { name: 'ours', county: first, question },
      connections + 7,
      Math.max(200, connections * 12),
      connections,
    )
    rows.push({
      connections,
      'answers/s': Math.round(turn.perSecond),
      'p50, ms': turn.p50.toFixed(1),
      'p99, ms': turn.p99.toFixed(1),
      'CPU ms per answer': (turn.processes + turn.database).toFixed(2),
    })
  }
  console.log('\nconnections: Q1')
  console.table(rows)

  console.log('memory of the house under load, MB, required ≤ 300:', memoryOf(first.house.pid))
  for (let minute = 1; minute <= Number(values.soak); minute += 1) {
    const until = Date.now() + 60_000
    for (let seed = minute * 1000; Date.now() < until; seed += 1)
      await turnOf({ name: 'soak', county: first, question: profile(first.firms) }, seed, 1000, atOnce)
    console.log(`after ${minute} min of load, MB:`, memoryOf(first.house.pid))
  }

  const [few, many] = [first.firms.slice(0, firmsOfEach), first.firms.slice(firmsOfEach, 2 * firmsOfEach)]
  await decisionsEach(first.ground.database, few, 10)
  await decisionsEach(first.ground.database, many, 1000)
  const records = [
    { name: '10 decisions each', county: first, question: profile(few) },
    { name: '1,000 decisions each', county: first, question: profile(many) },
  ]
  report('records per subject: Q1, required ≤ 1.3 ×', await costs(records))

  await first.house.close()
  await first.ground.rest()
  const body = profile(first.firms).body(1, false)
  const starts: number[] = []
  for (let i = 0; i < 3; i += 1) {
    const began = performance.now()
    const whole = await partOf('whole', { data: first.ground.data, viewer: first.ground.viewer, connections: 4 })
    const answer = await asked(whole.url, first.ground.headers, body)
    starts.push(performance.now() - began)
    await whole.close()
    if (!answer.startsWith('{"data":{')) throw new Error(`the first answer: ${answer.slice(0, 300)}`)
  }
  console.log(`start to first answer, database and all: ${Math.round(median(starts))} ms, required ≤ 2000`)
} finally {
  client.close()
  for (const { house, ground } of counties) {
    await house.close()
    await ground.close()
  }
}

/** One turn of a way, with questions of its own. */
function turnOf({ name, county, question }: Way, seed: number, count: number, connections: number) {
  const { house, ground } = county
  return oneTurn(question, { name, url: house.url, pids: [house.pid], plain: false }, picks(seed, count), {
    client,
    headers: ground.headers,
    atOnce: connections,
    data: ground.data,
  })
}

/** CPU milliseconds per answer of each way, medians of rounds that take turns. */
async function costs(ways: readonly Way[]) {
  const spent = ways.map(() => [] as number[])
  for (let round = -1; round < rounds; round += 1) {
    for (let i = 0; i < ways.length; i += 1) {
      const at = (i + round + ways.length) % ways.length
      const way = ways[at] as Way
      const turn = await turnOf(way, round + 100, way.question.count * (round < 0 ? 2 : 1), atOnce)
      if (round >= 0) spent[at]?.push(turn.processes + turn.database)
    }
  }
  return ways.map(({ name }, i) => ({ name, cpu: median(spent[i] ?? []) }))
}

function report(title: string, found: readonly { name: string; cpu: number }[]): void {
  console.log(`\n${title}`)
  console.table(
    found.map(({ name, cpu }) => ({
      what: name,
      'CPU ms per answer': cpu.toFixed(2),
      'against the first': (cpu / (found[0]?.cpu ?? 1)).toFixed(2),
    })),
  )
}

/** The dashboard's profile with these sections only. */
function ofSections(sections: readonly string[], firms: readonly Firm[]) {
  const whole = readFileSync(join(root, 'gateway/operations/dashboard-profile.graphql'), 'utf8')
  const fieldsOf = (section: string) =>
    new RegExp(`^ {8}${section} \\{\\n[\\s\\S]*?^ {8}\\}`, 'm').exec(whole)?.[0] ?? ''
  const query = `query($key: SubjectKey!, $knownAt: DateTime) { subject(key: $key) { ... on Enterprise { id uscc name
    profile(knownAt: $knownAt) { knownAt ${sections.map(fieldsOf).join('\n')} } } } }`
  return (pick: number) =>
    JSON.stringify({
      query,
      variables: { key: { uscc: firms[pick % firms.length]?.uscc }, knownAt: counties[0]?.ground.now },
    })
}
