/**
 * Milliseconds that this process has computed since this was called, whatever else the machine does; what Postgres and other processes do
 * is not in it.
 */
export function computedSince(): () => number {
  const begun = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  }
}
