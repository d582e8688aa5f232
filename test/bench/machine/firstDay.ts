import { join } from 'node:path'
import { exportsOfStepOne } from './blocks.ts'
import { type At, files, type Given, ports, ready, told, until } from './given.ts'

/** Steps 1 to 5: from a bare machine to a house that answers the bureau's network and comes back by itself. */
export const firstDay: readonly At[] = [
  {
    words: 'sha256sum --check xinlu-0.1.0',
    before({ desk, server, spare, replica }) {
      for (const machine of [server, spare, replica])
        for (const file of ['xinlu-0.1.0.tar.gz', 'xinlu-0.1.0.tar.gz.sha256'])
          machine.carries(join(desk, file), `/srv/xinlu/${file}`, 'xinlu')
    },
    after({ server, check }) {
      const { said } = server.looks(
        'find -L /opt/xinlu/current/ -writable -user xinlu -print -quit; sudo -u xinlu head -c 1 /opt/xinlu/current/package.json',
      )
      check('the release is read by the user of the house, and written by root alone', said === '{', said)
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
    after: fromTheNetwork,
  },
  { words: 'http://127.0.0.1:$PORT/graphql" -H', after: struck },
]

async function fromTheNetwork(given: Given): Promise<void> {
  const { clerk, issuer, check } = given
  const open = clerk.reaches('10.20.0.5', ports)
  check('from the bureau’s network 443 alone is open', open.join() === '443', open)
  const pages = [clerk.page('/'), clerk.page('/ready')]
  check('the pages come by TLS, what is for the keeper does not', pages.join() === '200,404', pages)
  const { went, said } = clerk.terminal(await issuer.token('clerk'), 'import', files[0])
  check('a clerk imports the 双公示 file through the door', went, said.trim().split('\n')[0])
  check('the decision stands in the firm’s profile', await told(given), 'as a clerk sees it')
  const forged = clerk.asks('dashboard-profile', { key: { uscc: '91141121337000001G' } }, 'x.y.z')
  const code = forged?.errors?.[0]?.extensions?.code
  check('a stranger’s token is refused', code === 'TOKEN_INVALID', code)
}

async function struck(given: Given): Promise<void> {
  const { server, clerk, check } = given
  const main = () => server.looks('systemctl show --property=MainPID --value xinlu').said
  const before = main()
  server.looks(`kill -KILL ${before}`)
  const back = await until(() => main() !== before && ready(server)())
  check('killed, the house is started again and ready', back !== null, `after ${back} s`)

  server.looks("printf '#!/bin/sh\\necho told of $1\\n' > /etc/xinlu/alarm && chmod 0755 /etc/xinlu/alarm")
  const wrong =
    "echo 'XINLU_PLACES=many' >> /etc/xinlu/house.env; systemctl restart xinlu || true; sleep 2; journalctl --unit xinlu --lines 40 --no-pager --output cat"
  const mistyped = Date.now()
  const journal = server.looks(wrong).said
  const seconds = Math.round((Date.now() - mistyped) / 1000)
  const why = /CONFIGURATION.*XINLU_PLACES[^\n]*/.exec(journal)?.[0] ?? journal
  check(
    'a setting that cannot be used is told at once, in the journal',
    why !== journal && seconds < 30,
    `${why} (${seconds} s)`,
  )
  const alarm = server.looks('journalctl --unit "xinlu-alarm@*" --lines 3 --no-pager --output cat').said
  check('and a person is told of the unit', alarm.includes('told of xinlu.service'), alarm)
  server.looks("sed -i '/^XINLU_PLACES=/d' /etc/xinlu/house.env; systemctl reset-failed xinlu; systemctl restart xinlu")

  const from = Date.now()
  await server.boots()
  await server.types(exportsOfStepOne())
  const again = await until(() => clerk.page('/') === '200')
  const all = Math.round((Date.now() - from) / 1000)
  check('switched off and on, everything is back by itself', again !== null && (await told(given)), `${all} s with all`)
  const open = clerk.reaches('10.20.0.5', ports)
  const failed = server.looks(
    'systemctl --failed --no-legend; journalctl --boot --unit nftables --no-pager --output cat',
  ).said
  check('and the firewall with it', open.join() === '443' && !failed.includes('●'), `${open} ${failed}`)
}
