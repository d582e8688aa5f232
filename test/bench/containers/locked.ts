import { container, inside } from './asked.ts'
import type { Sheet } from './checked.ts'
import type { Engine } from './engine.ts'

/** What a process in a container finds of itself. */
interface Self {
  uid: number
  capabilities: string
  noNewPrivileges: string
  seccomp: string
  writing: Record<string, string>
  memory: string
}

const self = `
const { readFileSync, writeFileSync } = require('node:fs')
const status = readFileSync('/proc/1/status', 'utf8')
const said = (name) => (new RegExp('^' + name + ':\\\\s*(\\\\S+)', 'm').exec(status) || [])[1]
const write = (file) => { try { writeFileSync(file, 'x'); return 'written' } catch (e) { return e.code } }
const memory = () => { for (const file of ['/sys/fs/cgroup/memory/memory.limit_in_bytes', '/sys/fs/cgroup/memory.max']) try { return readFileSync(file, 'utf8').trim() } catch {} return 'unknown' }
console.log(JSON.stringify({
  uid: Number(said('Uid')), capabilities: said('CapEff') + said('CapBnd').replace(/^0+$/, ''), noNewPrivileges: said('NoNewPrivs'), seccomp: said('Seccomp'),
  writing: Object.fromEntries(['/xinlu/x', '/etc/x', '/usr/local/bin/x', '/var/lib/xinlu/keys/x', '/tmp/x', '/var/lib/xinlu/x'].map((file) => [file, write(file)])),
  memory: memory(),
}))`

/** What each of the eight can do on its own ground: write nowhere but in memory, and be nothing more than it is. */
export function locked(engine: Engine, { check, tell }: Sheet, parts: readonly string[]): void {
  const found = parts.map((part) => inside<Self>(engine, part, self))
  const faults = found.filter((one) => typeof one === 'string')
  const selves = found.filter((one) => typeof one !== 'string')
  const all = (holds: (one: Self) => boolean) => faults.length === 0 && selves.every(holds)
  const one = selves[0]
  check(
    'the file system of each is read-only, its keys too; /tmp and the data folder are memory',
    all(({ writing }) =>
      Object.entries(writing).every(([file, came]) =>
        /^\/(tmp|var\/lib\/xinlu)\/x$/.test(file) ? came === 'written' : came === 'EROFS' || came === 'EACCES',
      ),
    ),
    faults[0] ?? JSON.stringify(one?.writing),
  )
  check(
    'each is user 10001, without any capability, and can gain none',
    all((s) => s.uid === 10001 && /^0+$/.test(s.capabilities) && s.noNewPrivileges === '1' && s.seccomp === '2'),
    `uid ${one?.uid}, CapEff and CapBnd ${one?.capabilities}, NoNewPrivs ${one?.noNewPrivileges}, Seccomp ${one?.seccomp}`,
  )
  check(
    'the memory of each has an end',
    all(({ memory }) => Number(memory) <= 2 ** 30),
    [...new Set(selves.map(({ memory }) => `${Number(memory) / 2 ** 20} MiB`))].join(', '),
  )
  const format = '{{.HostConfig.PidsLimit}}'
  const most = new Set(parts.map((part) => engine.must('inspect', '--format', format, container(part))))
  tell('the processes of each have an end: 200 says the file', [...most].join(', '))
}
