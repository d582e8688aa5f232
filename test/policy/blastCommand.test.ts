import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '@xinlu/gateway'
import { afterAll, describe, expect, it } from 'vitest'
import { changedIn } from './recordedHouse.ts'

const run = promisify(execFile)
/** Also what is proved of the comparison itself, by a process of its own once more. */
const whole = process.env.XINLU_LONG === '1'
const policyFile = join(root, 'schema/policy.yaml')
const supergraphFile = join(root, 'schema/supergraph.graphql')
const folder = mkdtempSync(join(tmpdir(), 'xinlu-blast-'))
const changed = changedIn(folder)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('xinlu policy diff', () => {
  /** The command as a process of its own, where nothing was ever recorded. */
  async function xinluDiff(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const { DATABASE_URL: _, ...rest } = process.env
    const env = { ...rest, XINLU_DATA: join(folder, 'never') }
    const cli = [join(root, 'cli/src/main.ts'), 'policy', 'diff', ...args]
    return run(process.execPath, cli, { env }).then(
      (said) => ({ ...said, code: 0 }),
      (error) => error as { code: number; stdout: string; stderr: string },
    )
  }

  it('ends with 0 when nothing changes, 2 when something does, 1 on a fault; and makes no data folder', async () => {
    const newer = changed(policyFile, 'cli.yaml', ['PERSONAL: MASK, RECORD: SEE', 'PERSONAL: SEE, RECORD: SEE'])
    expect(await xinluDiff(policyFile, policyFile)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('无变化'),
    })
    const json = await xinluDiff(policyFile, newer, '--json')
    expect(json.code).toBe(2)
    expect(JSON.parse(json.stdout)).toMatchObject({ kind: 'POLICY', considered: { entries: 0 } })
    expect(await xinluDiff(policyFile, newer, '--sample', 'few')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('BAD_INPUT'),
    })
    if (whole) {
      const found = await xinluDiff(policyFile, newer)
      expect(found).toMatchObject({ code: 2, stdout: expect.stringContaining('类别 · classes') })
      expect(await xinluDiff(policyFile, supergraphFile)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('BAD_INPUT'),
      })
    }
    expect(existsSync(join(folder, 'never'))).toBe(false)
  })
})
