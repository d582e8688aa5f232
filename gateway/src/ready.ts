import { setTimeout as sleep } from 'node:timers/promises'

/**
 * `node gateway/src/ready.ts [SECONDS]`: ends with 0 when the process of this PORT says that it is ready, asked again for so many seconds
 * (none unless it is said); else with 1. For health checks, and for units that others wait for.
 */
const address = `http://127.0.0.1:${process.env.PORT ?? '4000'}/ready`
const until = Date.now() + Number(process.argv[2] ?? 0) * 1000

async function ready(): Promise<boolean> {
  return fetch(address, { signal: AbortSignal.timeout(4000) }).then(
    ({ ok }) => ok,
    () => false,
  )
}

let up = await ready()
while (!up && Date.now() < until) {
  await sleep(500)
  up = await ready()
}
process.exitCode = up ? 0 : 1
