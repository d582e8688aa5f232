import { existsSync, readFileSync } from 'node:fs'
import { XinluError } from '@xinlu/schema'
import cliProgress from 'cli-progress'
import { clockAhead } from './clock.ts'
import { houseConfigurationFrom, logLevelFrom, pagesFolder, root } from './configuration.ts'
import { firstQuery, howToAsk, howToSendTrusted } from './firstQuery.ts'
import { logOf } from './log.ts'
import { rooms } from './rooms.ts'
import { startHouse } from './start.ts'

/** Starts the house. The only clock, and the only place that reads the environment. */
const log = logOf(logLevelFrom(process.env))
const bar = new cliProgress.SingleBar({
  format: '样例数据 sample county {bar} {percentage}% {value}/{total}',
  clearOnComplete: true,
})

try {
  const configuration = houseConfigurationFrom(
    process.env,
    rooms.map((room) => room.name),
  )
  const clock = clockAhead(configuration)
  const house = await startHouse(configuration, clock, log, (done, total) => {
    if (!bar.isActive) bar.start(total, done)
    bar.update(done)
    if (done >= total) bar.stop()
  })
  const stop = async () => {
    await house.close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string }
  console.log(`信路 Xinlu ${version} 在此 is at ${house.url}`)
  if (existsSync(`${pagesFolder}/index.html`)) console.log(`网页 the pages are at ${new URL('/', house.url).href}`)
  console.log()
  const { issuer, trustedOnly } = configuration
  if (trustedOnly) console.log(howToSendTrusted(house.url))
  else console.log(issuer ? howToAsk(house.url, issuer) : await firstQuery(house, clock()))
} catch (error) {
  bar.stop()
  if (!(error instanceof XinluError)) throw error
  console.error(`${error.code}: ${error.message}`)
  log.debug({ err: error.cause }, error.code)
  process.exitCode = 1
}
