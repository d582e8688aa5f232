import { setTimeout as sleep } from 'node:timers/promises'

/**
 * `node gateway/src/ready.ts [SECONDS]`: ends with 0 when the process of this PORT says that it is ready, asked again for so many seconds
 * (none unless it is said); else with 1. For health checks, and for units that others wait for: systemd says in MAINPID which process
 * it waits for, and when that one has ended nothing more is waited for.
 */
const address = `http://127.0.0.1:${process.env.PORT ?? '4000'}/ready`
const until = Date.now() + Number(process.argv[2] ?? 0) * 1000

async function ready(): Promise<boolean> {
  return fetch(address, { signal: AbortSignal.timeout(4000) }).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** Whether what is waited for can still come. */
function lives(): boolean {
  const { MAINPID } = process.env
  if (!MAINPID) return true
  try {
    return process.kill(Number(MAINPID), 0)
  } catch {
    return false
  }
}

let up = await ready()
while (!up && lives() && Date.now() < until) {
  await sleep(500)
  up = await ready()
}
process.exitCode = up ? 0 : 1
