import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
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

it('a house is found by its own address; what is no answer of one is told, with what came', async () => {
  const asked: string[] = []
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>')
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const says = (said: string) =>
    promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, 'main.ts'), 'draw', 'export', 'd_1', '--out', '/nowhere/at-all'],
      {
        env: { ...process.env, XINLU_URL: said, XINLU_TOKEN: 'x' },
      },
    ).catch((error: { stderr: string }) => error)
  try {
    expect((await says(url)).stderr).toMatch(/^UNAVAILABLE: .*got 502, text\/html; look at the address/)
    expect(asked).toEqual(['/graphql'])
    expect((await says('credit.example.gov.cn')).stderr).toMatch(/^BAD_INPUT: .*https:\/\/host\/graphql/)
  } finally {
    proxy.close()
  }
})
