import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '@xinlu/gateway'
import type { Block } from './blocks.ts'
import type { clerkAt, officeIssuer } from './clerk.ts'
import type { Machine } from './machine.ts'

/** Everything that the course of the proof has at hand. */
export interface Given {
  /** The folder of the office, with what is carried. */
  desk: string
  server: Machine
  spare: Machine
  replica: Machine
  clerk: ReturnType<typeof clerkAt>
  issuer: Awaited<ReturnType<typeof officeIssuer>>
  check(what: string, holds: boolean, found: unknown): void
}

/** What is at a block of the runbook that holds these words: brought before it, or looked at after it. */
interface At {
  words: string
  before?(given: Given): unknown
  after?(given: Given): unknown
}

const imported = join(root, 'test/files/penalties-gb18030.csv')
const firm = { key: { uscc: '91141121337000001G' } }
/** What is written in the file that a clerk imports, and may stand in no log. */
const persons = ['王小明', '文水县测试', '91141121337000001G', '晋吕文交罚']

/** Whether a firm's decision is in the public's answer and, whole, in the clerk's. */
async function answers({ clerk, issuer }: Given): Promise<string> {
  const inside = clerk.asks('dashboard-profile', firm, await issuer.token('clerk'))
  const outside = clerk.asks('public-lookup', firm)
  return JSON.stringify([inside, outside])
}
const told = (given: Given) => answers(given).then((said) => said.includes('晋吕文交罚〔2026〕90001号'))

/** Seconds until something holds, asked every 200 ms; null after a minute. */
async function until(holds: () => boolean | Promise<boolean>): Promise<number | null> {
  const from = Date.now()
  while (Date.now() - from < 60_000) {
    if (await holds()) return Math.round((Date.now() - from) / 100) / 10
    await pause(200)
  }
  return null
}
const ready = (machine: Machine) => () => machine.looks('curl -sS --fail http://127.0.0.1:4000/ready').went

/** What the prose of the runbook says is brought, and what must be seen, block by block. */
export const course: readonly At[] = [
  {
    words: 'sha256sum --check xinlu-0.1.0',
    before({ desk, server, spare, replica }) {
      for (const machine of [server, spare, replica])
        for (const file of ['xinlu-0.1.0.tar.gz', 'xinlu-0.1.0.tar.gz.sha256'])
          machine.carries(join(desk, file), `/srv/xinlu/${file}`, 'xinlu')
    },
  },
  {
    words: 'cat > "$ETC/house.env"',
    before: ({ desk, server }) => server.carries(join(desk, 'issuer.jwks'), '/etc/xinlu/issuer.jwks'),
    after({ server, check }) {
      const { said } = server.looks('stat --format=%a:%U /etc/xinlu/house.env')
      check('the file of settings is for root alone', said === '600:root', said)
    },
  },
  {
    words: 'http://127.0.0.1:$PORT/ready"',
    after({ server, check }) {
      const { said } = server.looks('systemctl is-active xinlu postgresql nginx; systemctl --failed --no-legend')
      check('the house is up under its unit, nothing has failed', said === 'active\nactive\nactive', said)
    },
  },
  {
    words: 'nft add table inet door',
    before({ desk, server, spare, replica }) {
      for (const machine of [server, spare, replica]) {
        machine.looks('install -d -m 0755 /etc/ssl/xinlu')
        for (const file of ['fullchain.pem', 'key.pem']) machine.carries(join(desk, file), `/etc/ssl/xinlu/${file}`)
        machine.carries(join(desk, 'ca.pem'), '/usr/local/share/ca-certificates/office.crt')
        machine.looks('chmod 0600 /etc/ssl/xinlu/key.pem && update-ca-certificates')
      }
    },
    async after(given) {
      const { clerk, issuer, check } = given
      const open = clerk.reaches('10.20.0.5', [22, 80, 443, 4000, 5432])
      check('from the bureau’s network 443 alone is open', open.join() === '443', open)
      check(
        'the pages come by TLS, what is for the keeper does not',
        clerk.page('/') + clerk.page('/ready') === '200404',
        '/ and /ready',
      )
      const { went, said } = clerk.terminal(await issuer.token('clerk'), 'import', imported)
      check('a clerk imports the 双公示 file through the door', went, said.trim().split('\n').at(-1))
      check('the decision stands in the firm’s profile', await told(given), 'clerk’s and public’s')
      const forged = clerk.asks('dashboard-profile', firm, 'x.y.z')
      check(
        'a stranger’s token is refused',
        forged?.errors?.[0]?.extensions?.code === 'TOKEN_INVALID',
        forged?.errors?.[0]?.extensions?.code,
      )
    },
  },
  {
    words: 'http://127.0.0.1:$PORT/graphql" -H',
    async after(given) {
      const { server, check } = given
      const main = server.looks('systemctl show --property=MainPID --value xinlu').said
      server.looks(`kill -KILL ${main}`)
      check(
        'killed, it is started again and ready',
        (await until(ready(server))) !== null &&
          server.looks('systemctl show --property=MainPID --value xinlu').said !== main,
        'another process',
      )
      server.looks(
        "printf '#!/bin/sh\\necho $1 >> /tmp/told\\n' > /etc/xinlu/alarm && chmod 0755 /etc/xinlu/alarm && systemctl start xinlu-alarm@try",
      )
      const alarm = await alarmed(given)
      check(
        'a unit that cannot use its settings says why, and a person is told',
        alarm.includes('CONFIGURATION') && alarm.includes('XINLU_PLACES'),
        alarm,
      )
      const seconds = await restarted(given)
      check(
        'after the power was away everything is back by itself',
        seconds !== null && (await told(given)),
        `answered ${seconds} s after boot`,
      )
      const open = given.clerk.reaches('10.20.0.5', [22, 80, 443, 4000, 5432])
      check('and the firewall with it', open.join() === '443', open)
    },
  },
]

/** A mistyped setting, started and taken back: what the journal says. */
async function alarmed({ server }: Given): Promise<string> {
  const wrong = "echo 'XINLU_PLACES=many' >> /etc/xinlu/house.env; systemctl restart xinlu || true; sleep 1"
  const said =
    'journalctl --unit xinlu --lines 20 --no-pager --output cat; journalctl --unit "xinlu-alarm@*" --lines 5 --no-pager --output cat'
  const back = "sed -i '/^XINLU_PLACES=/d' /etc/xinlu/house.env; systemctl reset-failed xinlu; systemctl restart xinlu"
  return `${server.looks(wrong).said}\n${server.looks(said).said}\n${server.looks(back).said}`
}

/** Switches the county's server off and on: seconds until the door answers through TLS. */
async function restarted({ server, clerk }: Given): Promise<number | null> {
  await server.boots()
  await server.types(
    'export APP=/opt/xinlu/current ETC=/etc/xinlu PARTS=/etc/xinlu/parts NODE=/opt/xinlu/current/node_modules/.bin/node PORT=4000 SITE=credit.example.gov.cn',
  )
  return until(() => clerk.page('/') === '200')
}

/** Types a block where it is said to be typed, with what its prose brings before it and what must be seen after it. */
export async function typeBlock(block: Block, given: Given): Promise<{ went: boolean; said: string }> {
  const at = course.filter(({ words }) => block.lines.includes(words))
  for (const { before } of at) await before?.(given)
  const said = await typedAt(block, given)
  if (said.went) for (const { after } of at) await after?.(given)
  return said
}

async function typedAt({ where, lines }: Block, { desk, server, spare, replica }: Given) {
  if (where === 'office') {
    try {
      const env = { ...process.env, DESK: desk }
      return {
        went: true,
        said: execFileSync('sh', ['-euc', lines], { cwd: root, env, encoding: 'utf8', stdio: 'pipe' }),
      }
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      return { went: false, said: `${stdout}${stderr}` }
    }
  }
  const on = { 'machine every': [server, spare, replica], 'machine spare': [spare], 'machine replica': [replica] }[
    where as string
  ] ?? [server]
  const said = await Promise.all(on.map((machine) => machine.types(lines)))
  return { went: said.every(({ went }) => went), said: said.map((one) => one.said).join('\n--\n') }
}

export { persons }
