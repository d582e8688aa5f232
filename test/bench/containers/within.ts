import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rooms } from '@xinlu/gateway'
import { asking, operation } from '../../houseOn.ts'
import { container } from './asked.ts'
import { sheet } from './checked.ts'
import { contents } from './contents.ts'
import { countyIn } from './county.ts'
import { engineIn, tail } from './engine.ts'
import { allHealthy, downAndUp, killed, stopped, wrong } from './lives.ts'
import { locked } from './locked.ts'
import { reach } from './reach.ts'
import { importAll, recordsIn } from './records.ts'

/** What `containers.ts` runs behind nothing but loopback: the file of compose from its first command to its last. */
const engine = engineIn(process.argv[2] as string)
const names = rooms.map(({ name }) => name)
const parts = [...names, 'gateway']
const written = sheet()
const { check } = written
const scratch = mkdtempSync(join(engine.folder, 'county-'))
const county = await countyIn(scratch)
const records = await recordsIn(scratch)
const url = 'http://127.0.0.1:4000/graphql'
try {
  contents(engine, written)

  engine.compose(county.told, 'up', '-d', 'database')
  const database = await allHealthy(engine, ['database'], 90)
  const ground = engine.compose(county.told, 'run', '--rm', '-T', '--no-deps', 'ground')
  const laid = /tables and roles of .*/.exec(ground.stdout)?.[0]
  check('ground lays the tables', database !== null && laid !== undefined, laid ?? tail(ground.stdout + ground.stderr))
  const terminal = (...args: string[]) =>
    engine.compose(county.told, 'run', '--rm', '-T', '--no-deps', 'ground', 'cli/src/main.ts', ...args)
  const keyed = terminal('keys', 'rotate', 'data')
  const key = /新密钥 key \S+/.exec(keyed.stdout)?.[0]
  check(
    'the first data key is made, and its master key lent by its keeper',
    key !== undefined,
    key ?? tail(keyed.stderr),
  )
  county.lendMaster()
  const given = terminal('parts', '/kept/parts')
  const made = /\d+ 个部件 parts/.exec(given.stdout)?.[0]
  check('each part is given its own keys and URL', made !== undefined, made ?? tail(given.stdout + given.stderr))

  const up = engine.compose(county.told, 'up', '-d', ...parts)
  const seconds = await allHealthy(engine, parts, 180)
  check(
    'all eight become healthy',
    seconds !== null,
    seconds !== null ? `${seconds} s after up` : tail(up.stdout + up.stderr),
  )
  const ready = await fetch('http://127.0.0.1:4000/ready')
  check('/ready at 127.0.0.1:4000', ready.status === 200, `${ready.status} ${await ready.text()}`)

  const office = { org: '文水县交通运输局', unit: 'wenshui-enforcement', duties: ['case'] }
  const clerk = await county.token('clerk', office)
  importAll(records.files, { XINLU_URL: url, XINLU_TOKEN: clerk, XINLU_DATA: scratch }, written)
  const { uscc } = records
  engine.must('exec', container('database'), 'psql', '-qU', 'xinlu', '-c', 'checkpoint')
  // What is nobody's is found by the same search.
  const lying = (text: string) =>
    engine.podman('exec', container('database'), 'grep', '-rlaF', text, '/var/lib/postgresql')
  const [hidden, open] = [lying(records.number), lying(uscc)]
  check(
    'the number of a person lies nowhere in the database as it is',
    hidden.status === 1 && open.status === 0,
    hidden.stdout || `in no file; the code of a firm in ${open.stdout.trim().split('\n').length}`,
  )

  const dashboard = asking(url, () => county.token('dashboard', { ...office, unit: 'wenshui-policy', duties: [] }))
  const profile = () => dashboard(operation('dashboard-profile'), { key: { uscc } })
  const decisions = async () => {
    const { data } = (await profile()) as { data?: { subject?: Subject } }
    return data?.subject?.profile?.enforcement?.decisions?.length ?? null
  }
  const answer = await profile()
  const subject = (answer.data as { subject?: Subject } | undefined)?.subject
  const sections = ['roadTransport', 'construction', 'overload', 'enforcement'].filter((one) => subject?.profile?.[one])
  const count = subject?.profile?.enforcement?.decisions?.length ?? null
  check(
    'a profile is read end to end by a token of the issuer: four rooms answer, the imported decision among it',
    sections.length === 4 && (count ?? 0) > 0,
    `${sections.length} sections, ${count} decisions, ${answer.errors?.length ?? 0} errors, HTTP ${answer.status}`,
  )
  const strange = asking(url, async () => `${clerk.slice(0, -4)}AAAA`)
  const refused = await strange(operation('dashboard-profile'), { key: { uscc } })
  const code = refused.errors?.[0]?.extensions?.code
  check('a token that the issuer did not sign is refused', code === 'TOKEN_INVALID', `${refused.status} ${code}`)

  await reach(engine, written, names)
  locked(engine, written, parts)
  await killed(engine, written, decisions, count)
  await stopped(engine, written, decisions, count)
  // Logs go with their containers.
  const logged = logsOf()
  await downAndUp(engine, written, county, parts, decisions, count)
  wrong(engine, written, county)

  const text = `${logged}${logsOf()}`
  const { personal } = records
  const shown = personal.filter((one) => text.includes(one))
  check(
    'nothing of the imported rows is in any log',
    shown.length === 0 && personal.length > 2,
    shown.join(', ') || `${personal.length} names and numbers looked for in ${text.split('\n').length} lines`,
  )
  engine.compose(county.told, 'down', '-t', '90', '-v')
  check('all of them end with down', engine.must('ps', '-aq') === '', 'no container left')
} finally {
  for (const one of engine.podman('ps', '-aq').stdout.split('\n').filter(Boolean))
    engine.podman('rm', '-f', '-t', '0', '-v', one)
  engine.podman('volume', 'rm', '-f', 'xinlu_database')
  rmSync(scratch, { recursive: true, force: true })
}
console.table(written.rows)
process.exit(written.rows.every(({ holds }) => holds !== false) ? 0 : 1)

/** What everything that is there has said. */
function logsOf(): string {
  const said = parts.concat('database').map((one) => engine.podman('logs', container(one)))
  return said.map(({ stdout, stderr }) => stdout + stderr).join('\n')
}

interface Subject {
  profile?: Record<string, unknown> & { enforcement?: { decisions?: unknown[] } | null }
}
