import { type At, type Given, ready, told, until } from './given.ts'

/** Steps 7 and 8: gateway and rooms apart, and what must be seen. */
export const apart: readonly At[] = [
  { words: 'systemctl enable --now xinlu-apart.target', after: eightOfThem },
  {
    words: 'systemctl disable --now xinlu-apart.target',
    async after(given) {
      const back = await until(ready(given.server))
      given.check('and the whole house in one process again', back !== null && (await told(given)), `after ${back} s`)
    },
  },
  {
    words: 'systemd-analyze security',
    after: ({ check }, said) =>
      check('what systemd says of the unit’s exposure', / [01]\.\d OK/.test(said), said.split('\n')[0]),
  },
]

async function eightOfThem(given: Given): Promise<void> {
  const { server, check } = given
  const pids = server
    .looks("systemctl show --property=MainPID --value xinlu-gateway.service 'xinlu-room@*' | grep -v '^$'")
    .said.split('\n')
  const users = new Set(server.looks(`ps -o user= -p ${pids.join()}`).said.split('\n'))
  check('eight processes of eight users', users.size === 8 && pids.length === 8, [...users].join(' '))
  check('the firm’s profile comes out of all of them', await told(given), 'as a clerk sees it')
  const environments = pids.map((pid) => `/proc/${pid}/environ`).join(' ')
  const own = server.looks(`grep -lsz '^DATABASE_URL=' ${environments} | wc -l`).said
  const owner = server.looks(
    `grep -lsz -e '^XINLU_SECRET=' -e '^DATABASE_URL=postgres://xinlu:' ${environments} | wc -l`,
  )
  check(
    'each has the password of its own role, none the owner’s nor the secret that all follow from',
    own === '8' && owner.said === '0',
    `${own} and ${owner.said} of 8`,
  )
  const key = server.looks('sudo -u xinlu-overload cat /var/lib/xinlu-parts/registry/keys/registry.pem')
  check('none reads the key of another', !key.went && key.said.includes('Permission denied'), key.said)
  const straight = server.looks(
    'curl -sS -o /dev/null -w \'%{http_code}\' http://127.0.0.1:4001/ -d \'{"query":"{__typename}"}\'',
  ).said
  check('a room asked straight answers nobody without a seal', straight === '403', straight)
  const main = () => server.looks('systemctl show --property=MainPID --value xinlu-room@enforcement').said
  const before = main()
  server.looks(`kill -KILL ${before}`)
  const back = await until(async () => main() !== before && (await told(given)))
  check('a room that is killed is back, and its section with it', back !== null, `after ${back} s`)
}
