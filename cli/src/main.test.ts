import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

/** Told to a process before it begins: it says at its end which files it has loaded. */
const telling = `
import { registerHooks } from 'node:module'
const loaded = []
registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context) } })
process.on('exit', () => process.stderr.write(loaded.join('\\n')))`

it('a terminal that only asks loads neither rooms nor a database nor what composes and plans: it starts in half the time', async () => {
  const before = `data:text/javascript,${encodeURIComponent(telling)}`
  const { stderr } = await promisify(execFile)(process.execPath, [
    ...['--import', before],
    ...[join(import.meta.dirname, 'main.ts'), '--help'],
  ])
  const loaded = stderr.split('\n')
  expect(loaded.filter((url) => /cli\/src\/door\.ts$/.test(url))).toHaveLength(1)
  const heavy = /\/(subgraphs|drizzle-orm|postgres)\/|\/@apollo\/|\/schema\/src\/index\.ts$|\/db\/src\/connect\.ts$/
  expect(loaded.filter((url) => heavy.test(url))).toEqual([])
})
