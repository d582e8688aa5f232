import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** What the runbook installs by apt, fetched beforehand: the machines of the proof reach no network. */
const packages = ['postgresql-17', 'nginx', 'openssl', 'curl', 'sudo', 'pgbackrest']

/**
 * The folder of a bare Debian 13 as debootstrap makes it (about 520 MB, one minute, once), beside the user's caches: nothing is
 * installed on it, but apt finds the packages of the runbook in its own cache. Throws with what debootstrap said.
 */
export function bareDebian(): string {
  const hash = createHash('sha256').update(packages.join()).digest('hex').slice(0, 12)
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'xinlu-bare-debian-13', hash)
  if (existsSync(join(folder, 'made'))) return join(folder, 'root')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const draft = join(folder, 'draft')
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 1024 * 1024 })
  const repositories = run('apt-get', 'indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages')
  const mirror = repositories.split('\n').find((uri) => /\/debian\/?$/.test(uri))
  run('debootstrap', 'trixie', draft, ...(mirror ? [mirror] : []))
  run('chroot', draft, 'apt-get', 'update', '-qq')
  run('chroot', draft, 'apt-get', 'install', '--yes', '--download-only', '-qq', ...packages)
  renameSync(draft, join(folder, 'root'))
  writeFileSync(join(folder, 'made'), '')
  return join(folder, 'root')
}
