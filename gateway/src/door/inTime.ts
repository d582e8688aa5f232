import { refusal, type XinluError } from '@xinlu/schema'
import { over, type RoleLimits } from '../limits/limits.ts'

/** What is known of a request while it is answered; it is shared by all who work on the answer. */
export interface Progress {
  /** When the caller no longer waits, in milliseconds of `performance.now()`. */
  readonly until: number
  /** A deed may have been done for it. */
  deed: boolean
}

/** What work gives, unless it takes longer than the role's limit: then what it gives later is given to nobody. */
export async function inTime<Result>(work: Promise<Result>, limits: RoleLimits, progress: Progress): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(tooLate(limits, progress)), progress.until - performance.now())
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** TIMEOUT; of a deed it is not known whether it was done, and the caller is told so. */
function tooLate(limits: RoleLimits, { deed }: Progress): XinluError {
  if (!deed) return over('withinMs', limits, 'no answer in that time')
  return refusal('TIMEOUT', {
    expected: `at most ${limits.withinMs} (withinMs of ${limits.role})`,
    got: 'no answer in that time, and it is not known whether the deed was done',
    todo: 'look whether it is recorded before it is sent again; what bears a key, a number or a file of its own is not recorded twice',
  })
}
