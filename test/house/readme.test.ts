import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { issuerKey, root, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'

const run = promisify(execFile)
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', rest = '', text = '']) => ({ kind, rest: rest.trim(), text }),
)
const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as Record<string, string>

let xinlu: TestHouse
beforeAll(async () => {
  xinlu = await openTestHouse()
})
afterAll(() => xinlu?.close())

/** Every command that the README shows, however it is quoted. */
const commands = [
  ...blocks.filter(({ kind }) => kind === 'sh').flatMap(({ text }) => text.split('\n')),
  ...[...readme.matchAll(/`((?:npm|npx|pnpm|node) [^`\n]+)`/g)].map(([, command = '']) => command),
]
  .map((line) => line.replace(/#.*/, '').trim())
  .filter((line) => line !== '')

describe('the README', () => {
  it('shows the two commands, and each command that it shows is there', () => {
    expect(commands).toEqual(expect.arrayContaining(['npm start', 'npm test']))
    for (const command of commands) {
      const [tool, name = ''] = command.split(' ')
      if (tool === 'npm' || tool === 'pnpm') expect(Object.keys(scripts), command).toContain(name)
      else if (tool === 'npx') expect(name, command).toBe('xinlu')
      else expect(() => readFileSync(join(root, name)), command).not.toThrow()
    }
  })

  it('its import runs as it stands', async () => {
    const shown = commands.filter((command) => command.startsWith('npx xinlu import test/'))
    expect(shown).toHaveLength(1)
    const token = await sampleToken(
      keysIn(join(inject('ground').folder, 'keys')).privateKey(issuerKey),
      'clerk',
      xinlu.clock.now,
    )
    const args = shown[0]?.split(' ').slice(1) ?? []
    const env = { ...process.env, XINLU_URL: xinlu.house.url, XINLU_TOKEN: token }
    const { stdout } = await run(join(root, 'node_modules/.bin/xinlu'), args.slice(1), { cwd: root, env })
    expect(stdout).toContain('收到 32 行, 入库 20, 重复 0, 隔离 12')
  })

  const queries = blocks.flatMap((block, i) =>
    block.kind === 'graphql' ? [{ ...block, answer: blocks[i + 1]?.text ?? '' }] : [],
  )

  it('has a query for each of its three users', () => {
    const asked = queries.map(({ rest }) => rest.split(' ')[0])
    expect(asked).toEqual(expect.arrayContaining(['as=dashboard', 'as=clerk', 'as=anonymous']))
  })

  it.each(queries)('its query $rest is answered as it shows', async ({ rest, text, answer }) => {
    const { as = '', uscc } = Object.fromEntries(rest.split(' ').map((word) => word.split('=')))
    const { data, errors } = await xinlu.as(as)(text, { key: { uscc } })
    expect(errors).toBeUndefined()
    expect(data).toEqual(JSON.parse(answer))
  })

  it('shows each of the fifteen work points by stories that are there', () => {
    const rows = readme.split('\n').filter((line) => /^\| \d+ .*`test\//.test(line))
    expect(rows.map((row) => Number(/^\| (\d+) /.exec(row)?.[1]))).toEqual(Array.from({ length: 15 }, (_, i) => i + 1))
    for (const [, file = ''] of rows.flatMap((row) => [...row.matchAll(/`(test\/[^`]+)`/g)]))
      expect(() => readFileSync(join(root, file)), file).not.toThrow()
  })

  it('its map names every room', () => {
    for (const room of [
      'gateway',
      'schema',
      'db',
      'cli',
      'console',
      'test',
      'subgraphs/registry',
      'subgraphs/road-transport',
      'subgraphs/construction',
      'subgraphs/overload',
      'subgraphs/enforcement',
      'subgraphs/supervision',
      'subgraphs/governance',
    ]) {
      expect(readme).toContain(`](${room}/README.md)`)
      expect(readFileSync(join(root, room, 'README.md'), 'utf8').split('\n').length).toBeGreaterThan(5)
    }
  })
})
