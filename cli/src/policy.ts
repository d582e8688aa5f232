import { blast, configurationFrom } from '@xinlu/gateway/terminal'
import { refusal } from '@xinlu/schema/errors'

/**
 * `xinlu policy diff OLD NEW`: what a changed policy, supergraph, folder of editions or release would do. Writes nothing.
 * Ends with 0 when nothing changes, 2 when something does, 1 on a fault.
 */
export async function policyDiff(
  older: string,
  newer: string,
  { json, sample }: { json?: boolean; sample?: string },
): Promise<void> {
  const most = sample === undefined ? null : Number(sample)
  if (most !== null && !(Number.isInteger(most) && most > 0)) {
    throw refusal('BAD_INPUT', { expected: '--sample as a number from 1', got: sample ?? '', todo: 'correct it' })
  }
  const { groundOf, isChanged, policyDiff: diff, reportOf } = await blast()
  const ground = await groundOf(configurationFrom({ ...process.env, XINLU_SUBGRAPHS: '' }, []))
  try {
    const found = await diff(older, newer, { ground, clock: Date.now, sample: most })
    console.log(json ? JSON.stringify(found, null, 2) : reportOf(found))
    if (isChanged(found)) process.exitCode = 2
  } finally {
    await ground?.database.close()
  }
}
