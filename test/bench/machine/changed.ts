import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type At, type Given, ready, told, until } from './given.ts'

/** The next release, made of this one under the next number. */
const next = `cd "$DESK" && mkdir next && tar -xzf xinlu-0.1.0.tar.gz -C next && sed -i 's/"version": "0.1.0"/"version": "0.2.0"/' next/package.json
  tar -czf xinlu-0.2.0.tar.gz --owner=0 --group=0 -C next . && sha256sum xinlu-0.2.0.tar.gz > xinlu-0.2.0.tar.gz.sha256 && rm -rf next`

const release = async (given: Given, version: string, what: string) => {
  const back = await until(ready(given.server))
  const { said } = given.server.looks(
    'journalctl --unit xinlu --lines 30 --no-pager --output cat | grep "信路 Xinlu .* is at" | tail -n 1',
  )
  given.check(what, said.includes(version) && (await told(given)), `${said} after ${back} s`)
}

/** Steps 9, 10 and 12: another release and back, new keys, a replica for reads. */
export const changed: readonly At[] = [
  {
    words: 'sha256sum --check xinlu-0.2.0',
    before({ desk, server }) {
      execFileSync('sh', ['-euc', next], { env: { ...process.env, DESK: desk } })
      for (const file of ['xinlu-0.2.0.tar.gz', 'xinlu-0.2.0.tar.gz.sha256'])
        server.carries(join(desk, file), `/srv/xinlu/${file}`, 'xinlu')
    },
    after: (given) => release(given, '0.2.0', 'the next release serves'),
  },
  {
    words: 'ln -sfn /opt/xinlu/releases/0.1.0 /opt/xinlu/current && systemctl restart xinlu',
    after: (given) => release(given, '0.1.0', 'and the one before again'),
  },
  {
    words: 'xinlu keys rotate gateway',
    after: async (given) =>
      given.check('a new key is taken while the house runs', await told(given), 'the profile comes'),
  },
  {
    words: 'create role copier',
    async after({ server, replica }) {
      const { said } = await server.types('echo "COPIER=$COPIER"')
      await replica.types(said)
    },
  },
  {
    words: 'DATABASE_READ_URL',
    before: ({ server }) => server.looks("echo 'XINLU_METRICS=127.0.0.1:9464' >> /etc/xinlu/house.env"),
    async after(given) {
      await until(ready(given.server))
      const reads = () => given.server.looks("curl -sS http://127.0.0.1:9464/metrics | grep '^xinlu_reads_total'").said
      const seconds = await until(async () => (await told(given)) && /by="REPLICA"[^\n]* [1-9]/.test(reads()))
      given.check(
        'reads come from the replica',
        seconds !== null,
        `after ${seconds} s; ${reads().replaceAll('\n', '; ')}`,
      )
    },
  },
]
