import { setTimeout as sleep } from 'node:timers/promises'
import { finished } from '@xinlu/schema'
import type { Door } from './http.ts'

/**
 * 退出: a door that ends. First it says that it is not ready, and answers on, so that who sends requests here hears of it; then it takes no
 * more, and what is under way is finished in `withinMs`, also the work behind answers that came too late.
 */
export async function drained(
  { server, leave, empty }: Door,
  { leaveMs, withinMs }: { leaveMs: number; withinMs: number },
): Promise<void> {
  leave()
  if (leaveMs > 0) await sleep(leaveMs)
  await finished(server, withinMs, empty())
}
