import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runbookBlocks } from './machine/blocks.ts'
import { clerkAt, officeIssuer } from './machine/clerk.ts'
import { assertQuiet, typeBlock } from './machine/course.ts'
import { bareDebian } from './machine/debian.ts'
import type { Given } from './machine/given.ts'
import { openLan } from './machine/lan.ts'
import { type Machine, machineOf } from './machine/machine.ts'

/** A certificate of the office for the site, by an authority of the office, as its own would give it. */
const certificates = `
  mkdir -p "$DESK" && cd "$DESK"
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj "/CN=office" -keyout ca.key -out ca.pem
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$SITE" -keyout key.pem -out request.pem
  printf "subjectAltName=DNS:%s\\n" "$SITE" > names
  openssl x509 -req -in request.pem -CA ca.pem -CAkey ca.key -days 30 -extfile names -out fullchain.pem`

/**
 * `node test/bench/machine.ts [--until STEP] [--show]`: deploy/RUNBOOK.md, typed block by block as it stands, on bare Debian 13
 * machines under their own systemd: the county's server, a spare one, one for the replica, and a clerk's host that reaches them
 * through a network of namespaces. Ends with 1 where a block fails or something does not hold, with 2 where it cannot be run here:
 * it needs root, debootstrap, systemd-nspawn (Debian's systemd-container) and iproute2.
 */
const missing = ['debootstrap', 'systemd-nspawn', 'nsenter', 'ip', 'curl', 'openssl'].filter(
  (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
)
if (process.getuid?.() !== 0 || missing.length > 0) {
  console.error(
    `expected root on a Debian with debootstrap and systemd-container; got ${missing.join(', ') || 'another user'}; install them, run it as root`,
  )
  process.exit(2)
}
const said = (word: string) => process.argv[process.argv.indexOf(word) + 1]
const last = process.argv.includes('--until') ? Number(said('--until')) : Number.POSITIVE_INFINITY
const site = 'credit.example.gov.cn'
const hosts = `127.0.0.1 localhost\n::1 localhost\n10.20.0.5 ${site}\n`
const from = Date.now()
const folder = mkdtempSync(join(tmpdir(), 'xinlu-machines-'))
const prefix = `xl${process.pid}`
const checks: { what: string; holds: string; found: string }[] = []
const machines: Machine[] = []
const lan = openLan(prefix, hosts)
/** Nothing that was begun outlives it. */
async function leave(): Promise<void> {
  await Promise.all(machines.splice(0).map((machine) => machine.end()))
  lan.end()
  rmSync(folder, { recursive: true, force: true })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void leave().finally(() => process.exit(1)))
let failed = 0
const check: Given['check'] = (what, holds, found) => {
  if (!holds) failed += 1
  checks.push({ what, holds: holds ? 'holds' : 'DOES NOT', found: String(found).slice(0, 200) })
  console.log(`  ${holds ? 'holds' : 'DOES NOT HOLD'}: ${what}: ${String(found).slice(holds ? -200 : -4000)}`)
}
try {
  const base = bareDebian()
  const desk = join(folder, 'desk')
  execFileSync('sh', ['-euc', certificates], { env: { ...process.env, DESK: desk, SITE: site } })
  const issuer = await officeIssuer('https://issuer.example.gov.cn/realms/bureau')
  writeFileSync(join(desk, 'issuer.jwks'), issuer.keySet, { mode: 0o644 })
  const made = async (name: string, address: string) => {
    const machine = await machineOf(base, folder, name, lan.host(name, address), hosts)
    machines.push(machine)
    return machine
  }
  const server = await made('credit', '10.20.0.5')
  const spare = await made('spare', '10.20.0.9')
  const replica = await made('replica', '10.20.0.7')
  const clerk = clerkAt(lan.host('clerk', '10.20.1.30'), site, join(desk, 'ca.pem'))
  const given: Given = { desk, server, spare, replica, clerk, issuer, check }
  for (const block of runbookBlocks().filter(({ step }) => step <= last)) {
    const begun = Date.now()
    const { went, said } = await typeBlock(block, given)
    console.log(
      `step ${block.step}, ${block.where}, ${((Date.now() - begun) / 1000).toFixed(1)} s: ${block.lines.split('\n')[0]}`,
    )
    if (process.argv.includes('--show') || !went) console.log(said.slice(-4000).replace(/^/gm, '    '))
    if (!went) {
      failed += 1
      for (const machine of machines)
        console.log(machine.looks('hostname; systemctl --failed --no-legend; journalctl --lines 12 --no-pager').said)
      break
    }
  }
  assertQuiet(given)
} finally {
  await leave()
}
console.table(checks)
console.log(`${checks.length} looked at, ${failed} failed, ${Math.round((Date.now() - from) / 1000)} s`)
process.exitCode = failed === 0 ? 0 : 1
