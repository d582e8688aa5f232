import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { issuerKey, root, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../house.ts'

const run = promisify(execFile)
const keyFolder = mkdtempSync(join(tmpdir(), 'xinlu-trusted-'))
let closed: TestHouse
beforeAll(async () => {
  closed = await openTestHouse('in-process', undefined, { trustedOnly: true })
})
afterAll(async () => {
  await closed?.close()
  rmSync(keyFolder, { recursive: true, force: true })
})

describe('the terminal', () => {
  it.each([
    ['import', ['test/files/penalties-gb18030.csv'], /收到 \d+ 行/],
    ['export', [join(tmpdir(), 'xinlu-trusted.csv'), '--template', 'PENALTY_2018'], /./],
    [
      'reconcile-start',
      ['--from', '2020-01-01', '--to', '2020-12-31', '--key', join(keyFolder, 'key.json')],
      /核查 rc_/,
    ],
  ])('%s sends a trusted operation', async (command, args, said) => {
    const keys = keysIn(join(inject('ground').folder, 'keys'))
    const token = await sampleToken(keys.privateKey(issuerKey), 'clerk', closed.clock.now)
    const env = { ...process.env, XINLU_URL: closed.house.url, XINLU_TOKEN: token }
    const ran = await run(join(root, 'node_modules/.bin/xinlu'), [command, ...args], { cwd: root, env }).catch(
      (error: { stdout: string; stderr: string }) => error,
    )
    expect(`${ran.stdout}${ran.stderr}`).not.toContain('OPERATION_UNTRUSTED')
    expect(`${ran.stdout}${ran.stderr}`).toMatch(said)
  })
})
