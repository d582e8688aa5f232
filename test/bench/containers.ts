import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { refusal } from '@xinlu/schema'
import { world } from './containers/reach.ts'

/**
 * `node test/bench/containers.ts [--keep FOLDER]`: builds both images of deploy/image and runs deploy/compose.yaml as they stand, by podman
 * in a network, a mount and a process namespace of its own, and says as a table what holds. The bases are stand-ins made of Debian's and
 * npm's packages, since no registry of images is asked. As root on Linux; where something is missing it says so and ends with 2, with
 * 1 where something does not hold. With `--keep` the images stay in FOLDER for the next time; else nothing stays.
 */
const at = process.argv.indexOf('--keep')
const kept = at > 0 ? resolve(process.argv[at + 1] ?? 'containers') : null
const programs = ['podman', 'podman-compose', 'runc', 'debootstrap', 'unshare', 'tar', 'npm']
const missing = programs.filter((one) => spawnSync('sh', ['-c', `command -v ${one}`]).status !== 0)
if (process.platform !== 'linux' || process.getuid?.() !== 0 || missing.length > 0) {
  const { code, message } = refusal('CONFIGURATION', {
    expected: 'root on Linux, podman with podman-compose, runc and debootstrap',
    got: missing.length > 0 ? `none of ${missing.join(', ')}` : `${process.platform}, user ${process.getuid?.()}`,
    todo: 'apt-get install podman podman-compose runc netavark aardvark-dns debootstrap, and run it as root',
  })
  console.error(`${code}: ${message}`)
  process.exit(2)
}
const folder = kept ?? mkdtempSync(join(tmpdir(), 'xinlu-containers-'))
mkdirSync(folder, { recursive: true })
let ended = 1
/** Groups of processes that podman makes for its containers, where the machine's own has made none. */
const groups = ['', ...readdirSync('/sys/fs/cgroup')]
  .map((one) => join('/sys/fs/cgroup', one, 'libpod_parent'))
  .filter((one) => !existsSync(one))
let running: ChildProcess | null = null
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void running?.kill('SIGKILL'))
try {
  // Where the servers of names are said under /run, that stays in sight.
  ended = await apart(
    'build',
    [],
    'mount -t tmpfs tmpfs /dev/shm; [ -L /etc/resolv.conf ] || mount -t tmpfs tmpfs /run',
  )
  // An address stands for the world; until somebody answers there for names, who asks is told at once that nobody does.
  const alone = `mount -t tmpfs tmpfs /run && mount -t tmpfs tmpfs /dev/shm && mkdir /run/netns /run/lock
    ip link set lo up && ip addr add ${world}/32 dev lo
    echo 'nameserver ${world}' > /run/resolv.conf && mount --bind /run/resolv.conf /etc/resolv.conf`
  if (ended === 0) ended = await apart('within', ['--net', '--uts', '--ipc'], alone)
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true })
  for (const group of groups.filter((one) => existsSync(one))) removeGroup(group)
}
process.exit(ended)

/**
 * Runs a file of ./containers where its mounts and processes end with it, whatever becomes of this one. Its parent is a shell, which takes
 * in the processes that an engine leaves behind it.
 */
async function apart(name: string, more: readonly string[], before: string): Promise<number> {
  const file = join(import.meta.dirname, 'containers', `${name}.ts`)
  const script = `${before}\n"$@"; exit $?`
  running = spawn(
    'unshare',
    [
      ...['--mount', '--pid', '--fork', '--mount-proc', '--kill-child', ...more],
      ...['sh', '-c', script, 'sh', process.execPath, file, folder],
    ],
    { stdio: 'inherit' },
  )
  const [code] = await once(running, 'exit')
  return code ?? 1
}

/** A folder of the kernel's goes when the folders in it are gone; its files are none. */
function removeGroup(folder: string): void {
  for (const one of readdirSync(folder, { withFileTypes: true }))
    if (one.isDirectory()) removeGroup(join(folder, one.name))
  rmdirSync(folder)
}
