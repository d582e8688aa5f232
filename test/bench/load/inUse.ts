import { setTimeout as sleep } from 'node:timers/promises'

/** What is asked of the engine, and what it answers. */
type Ask = (
  method: string,
) => Promise<{ usedSize?: number; embedderHeapUsedSize?: number; backingStorageSize?: number }>

/**
 * Tells the bytes that are in use in a process that was started with `--inspect-port` there, when everything that is not has been
 * collected: what is merely not collected yet goes up and down for minutes, and would be taken for growth.
 */
export async function inUseOf(pid: number, port: number): Promise<{ bytes(): Promise<number>; close(): void }> {
  process.kill(pid, 'SIGUSR1')
  const socket = new WebSocket(await addressOf(port))
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true })
    socket.addEventListener('error', reject, { once: true })
  })
  const waiting = new Map<number, (result: Awaited<ReturnType<Ask>>) => void>()
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data))
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  let last = 0
  const ask: Ask = (method) =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      socket.send(JSON.stringify({ id: last, method }))
    })
  return {
    async bytes() {
      await ask('HeapProfiler.collectGarbage')
      const { usedSize = Number.NaN, backingStorageSize = 0 } = await ask('Runtime.getHeapUsage')
      return usedSize + backingStorageSize
    },
    close: () => socket.close(),
  }
}

/** Where the engine of a process listens, which it does a moment after it was told to. */
async function addressOf(port: number): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const list = await fetch(`http://127.0.0.1:${port}/json/list`).then(
      (answer) => answer.json() as Promise<{ webSocketDebuggerUrl: string }[]>,
      () => [],
    )
    if (list[0]) return list[0].webSocketDebuggerUrl
    await sleep(50)
  }
  throw new Error('the engine of the house does not listen')
}
