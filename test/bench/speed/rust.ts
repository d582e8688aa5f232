import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asked } from '../client.ts'
import { openSdl } from './openSdl.ts'
import { type Given, type Part, quiet } from './part.ts'

const triples: Record<string, string> = {
  'linux x64': 'x86_64-unknown-linux-musl',
  'linux arm64': 'aarch64-unknown-linux-musl',
  'darwin x64': 'x86_64-apple-darwin',
  'darwin arm64': 'aarch64-apple-darwin',
}

/** Milliseconds until the binary answers, and between looking. */
const [startWithin, lookEvery] = [60_000, 100]

/** Starts the gateway that comes as a Rust binary over the subgraphs' addresses; it composes their words itself. */
export async function startRust({ subgraphs = {}, peers = '' }: Given): Promise<Part> {
  const triple = triples[`${process.platform} ${process.arch}`]
  if (!triple) throw new Error(`no binary for ${process.platform} ${process.arch}`)
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-rust-'))
  // Where a subgraph is stands in one file, its words in another.
  const [gateway, graph] = ['gateway.toml', 'graph.toml'].map((file) => join(folder, file)) as [string, string]
  for (const [name, url] of Object.entries(subgraphs)) {
    const file = join(folder, `${name}.graphql`)
    writeFileSync(file, openSdl(name))
    appendFileSync(gateway, `[subgraphs.${name}]\nurl = "${url}"\n`)
    appendFileSync(graph, `[subgraphs.${name}]\nschema_path = "${file}"\n`)
  }
  const port = await freePort()
  const child = spawn(
    join(peers, 'node_modules/@grafbase', `cli-${triple}`, 'grafbase'),
    ['dev', '--gateway-config', gateway, '--graph-overrides', graph, '--port', String(port)],
    { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, ...quiet }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = once(child, 'exit')
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000)
    })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  const close = async () => {
    child.kill('SIGTERM')
    const hard = setTimeout(end, 3000)
    if (child.exitCode === null && child.signalCode === null) await ended
    clearTimeout(hard)
    process.off('exit', end)
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${port}/graphql`
  for (const until = Date.now() + startWithin; Date.now() < until && child.exitCode === null; ) {
    const answer = await asked(url, {}, '{"query":"{ __typename }"}').catch(() => '')
    if (answer.includes('"data"')) return { url, pid: child.pid as number, close }
    await new Promise((resolve) => setTimeout(resolve, lookEvery))
  }
  await close()
  throw new Error(said.replace(/\s+/g, ' ').trim().slice(-300) || 'it ended without a word')
}

/** A port that is free now: the binary cannot be told to take any. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
