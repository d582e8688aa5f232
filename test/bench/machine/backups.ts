import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type At, files, type Given } from './given.ts'

const vault = '/var/backups/xinlu'
const log = '/var/backups/postgresql'
const handed = (given: Given, from: keyof Given & ('server' | 'spare'), file: string) =>
  given[from].brings(`/srv/xinlu/${file}`, join(given.desk, file))

/** How many acts a database of a machine holds, by its own word. */
const acts = (machine: Given['server']) =>
  machine.looks("cd / && sudo -u postgres psql -d xinlu -Atc 'select count(*) from enforcement.decision_statement'")
    .said

let instant = ''
let before = ''

/** Steps 6 and 13: backups, and what comes out of them on the spare machine. */
export const backups: readonly At[] = [
  {
    words: 'xinlu custodian trust --out',
    before({ desk, server }) {
      for (const file of ['backup-identity.public', 'zhang.public.pem', 'li.public.pem'])
        server.carries(join(desk, file), `/srv/xinlu/${file}`, 'xinlu')
    },
    after(given, said) {
      given.check(
        'a backup is taken by its unit, for a key that is not there',
        said.includes('快照 a snapshot'),
        said.split('\n').at(-1),
      )
      handed(given, 'server', 'trust.json')
    },
  },
  {
    words: '--order /srv/xinlu/order.json ||',
    before({ desk, server, spare }) {
      server.brings(vault, join(desk, 'vault'))
      spare.carries(join(desk, 'vault'), vault, 'xinlu')
      for (const file of ['backup-identity', 'trust.json'])
        spare.carries(join(desk, file), `/srv/xinlu/${file}`, 'xinlu')
    },
    after: (given) => handed(given, 'spare', 'order.json'),
  },
  {
    words: '--order /srv/xinlu/order.json\n',
    before: ({ desk, spare }) => spare.carries(join(desk, 'order.json'), '/srv/xinlu/order.json', 'xinlu'),
    after({ server, spare, check }, said) {
      const counts = [acts(server), acts(spare)]
      check(
        'the spare machine has every act, and the ledger verifies',
        counts[0] === counts[1] && Number(counts[0]) > 0,
        `${counts} acts; ${said.split('\n').at(-1)}`,
      )
    },
  },
  {
    words: 'pgbackrest --stanza=xinlu stanza-create',
    async after(given) {
      const { server, clerk, issuer, check } = given
      before = acts(server)
      await pause(1500)
      instant = new Date().toISOString().replace(/\.\d+Z$/, '+00:00')
      await pause(1500)
      const { went, said } = clerk.terminal(await issuer.token('clerk'), 'import', files[1])
      check(
        'more is recorded after the instant',
        went && acts(server) > before,
        `${said.trim().split('\n')[0]}; ${acts(server)} acts`,
      )
      server.looks(
        `systemctl start xinlu-backup && cd / && sudo -u postgres psql -c 'select pg_switch_wal()' && sleep 3`,
      )
    },
  },
  {
    words: '--order /srv/xinlu/back.json --brought-back --at $AT ||',
    async before({ desk, server, spare }) {
      spare.looks(`rm -rf ${vault} && install -d -m 0700 -o xinlu -g xinlu ${vault}`)
      server.brings(vault, join(desk, 'later'))
      spare.carries(join(desk, 'later'), vault, 'xinlu')
      server.brings(log, join(desk, 'log'))
      spare.carries(join(desk, 'log'), log)
      server.brings('/etc/pgbackrest/pgbackrest.conf', join(desk, 'pgbackrest.conf'))
      spare.carries(join(desk, 'pgbackrest.conf'), '/srv/xinlu/pgbackrest.conf')
      spare.looks(`chown -R postgres: ${log}`)
      server.brings('/etc/xinlu/house.env', join(desk, 'house.env'))
      const settings = readFileSync(join(desk, 'house.env'), 'utf8')
      const [, password] = /^DATABASE_URL=postgres:\/\/xinlu:([0-9a-f]+)@/m.exec(settings) ?? []
      const [, secret] = /^XINLU_SECRET=([0-9a-f]+)$/m.exec(settings) ?? []
      await spare.types(`PASSWORD=${password} XINLU_SECRET=${secret} AT=${instant}`)
    },
    after: (given) => handed(given, 'spare', 'back.json'),
  },
  {
    words: '--order /srv/xinlu/back.json --brought-back --at $AT\n',
    before: ({ desk, spare }) => spare.carries(join(desk, 'back.json'), '/srv/xinlu/back.json', 'xinlu'),
    after({ spare, check }, said) {
      const count = acts(spare)
      check(
        'brought back to the instant, what came after it is not there, and the ledger verifies',
        count === before,
        `${count} of ${before} acts; ${said.split('\n').at(-1)}`,
      )
    },
  },
]
