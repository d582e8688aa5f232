import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { issuerKey, root, sampleToken } from '@xinlu/gateway'
import { keysIn } from '@xinlu/schema'
import { inject } from 'vitest'
import type { TestHouse } from './house.ts'

const run = promisify(execFile)

/** The terminal as a person starts it. */
export const terminal = join(root, 'cli/src/main.ts')

/** The token of a sample person on the house's clock. */
export const tokenOf = (xinlu: TestHouse, role: string): Promise<string> =>
  sampleToken(keysIn(join(inject('ground').folder, 'keys')).privateKey(issuerKey), role, xinlu.clock.now)

/** A verb of the terminal, run with a token against a house; gives what it printed and its exit code. */
export const says = (xinlu: TestHouse, bearer: string, ...args: string[]) =>
  runTerminal({ XINLU_TOKEN: bearer, XINLU_URL: xinlu.house.url }, ...args)

/** A verb of the terminal, run with settings of its own; gives what it printed and its exit code. */
export async function runTerminal(
  settings: Record<string, string>,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, ...settings, NO_COLOR: '1' }
  try {
    const { stdout, stderr } = await run(process.execPath, [terminal, ...args], { env, maxBuffer: 64 * 1024 * 1024 })
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}
