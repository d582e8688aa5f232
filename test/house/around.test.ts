import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openDatabase } from '@xinlu/db'
import { root } from '@xinlu/gateway'
import { DockerfileParser } from 'dockerfile-ast'
import { describe, expect, inject, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { deployFolder, type Manifest } from './manifests.ts'

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

describe('PostgreSQL and the door before the house', () => {
  it('every setting of xinlu.conf is one of PostgreSQL, and no value of a row is written into its log', async () => {
    const text = readFileSync(join(deployFolder, 'postgres/xinlu.conf'), 'utf8')
    const said = new Map(
      [...text.matchAll(/^(\w+) = '?([^'\n]*)'?$/gm)].map(([, name = '', value = '']) => [name, value]),
    )
    const { folder, url, rolePrefix } = inject('ground')
    const database = await openDatabase({ folder, url: url ?? '', rolePrefix })
    try {
      const known = await database.admin<
        { name: string }[]
      >`select lower(name) as name from pg_settings where lower(name) = any(${[...said.keys()]})`
      expect(known.map(({ name }) => name).sort()).toEqual([...said.keys()].sort())
    } finally {
      await database.close()
    }
    expect(Object.fromEntries(said)).toMatchObject({
      log_min_error_statement: 'panic',
      log_error_verbosity: 'terse',
      log_statement: 'none',
      log_min_duration_statement: '-1',
      log_parameter_max_length: '0',
      log_parameter_max_length_on_error: '0',
      synchronous_commit: 'on',
    })
  })

  const text = readFileSync(join(deployFolder, 'nginx/xinlu.conf'), 'utf8')

  it('nginx writes down nothing that was asked, keeps what is for the house inside, and sends nothing twice', () => {
    const [, format = ''] = /log_format xinlu '([^']+)'/.exec(text) ?? []
    expect(format.match(/\$\w+/g)).toEqual([
      '$time_iso8601',
      '$request_method',
      '$xinlu_place',
      '$status',
      '$request_time',
      '$bytes_sent',
    ])
    expect(text).toMatch(/error_log \S+ crit;/)
    for (const path of ['/ready', '/health']) expect(text).toContain(`location = ${path} { return 404; }`)
    expect(text).toContain('proxy_next_upstream off;')
    expect(text).toMatch(/ssl_protocols TLSv1\.2 TLSv1\.3;/)
  })

  it.skipIf(!has('nginx') || !has('openssl'))('nginx understands it', () => {
    const place = mkdtempSync(join(tmpdir(), 'xinlu-nginx-'))
    try {
      const made = [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        'key.pem',
        '-out',
        'fullchain.pem',
        '-subj',
        '/CN=x',
      ]
      execFileSync('openssl', made, { cwd: place, stdio: 'ignore' })
      const site = text.replaceAll('/etc/ssl/xinlu', place).replaceAll('/var/log/nginx', place)
      writeFileSync(join(place, 'site.conf'), site)
      writeFileSync(join(place, 'nginx.conf'), `pid ${place}/pid; events {} http { include ${place}/site.conf; }`)
      const { status, stderr } = spawnSync('nginx', ['-t', '-e', `${place}/e.log`, '-c', join(place, 'nginx.conf')], {
        encoding: 'utf8',
      })
      expect(status, stderr).toBe(0)
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  })
})

describe('the image files', () => {
  // The file is read, and held against the checkout; test/bench/containers.ts builds and runs it where there is an engine.
  const file = DockerfileParser.parse(readFileSync(join(deployFolder, 'image/Dockerfile'), 'utf8'))
  const said = file
    .getInstructions()
    .map((one) => ({ keyword: one.getKeyword(), words: one.getArguments().map((word) => word.getValue()) }))
  const stages = file.getFROMs().map((from) => ({ name: from.getBuildStage() ?? '', base: from.getImageName() ?? '' }))
  const of = (stage: string) => {
    const at = said.findIndex(({ keyword, words }) => keyword === 'FROM' && words.includes(stage))
    const end = said.findIndex(({ keyword }, i) => i > at && keyword === 'FROM')
    return said.slice(at + 1, end < 0 ? undefined : end)
  }

  it('have stages, of which the last are a room and the gateway, neither of which is root', () => {
    expect(stages.map(({ name }) => name)).toEqual(['packages', 'modules', 'pages', 'base', 'room', 'gateway'])
    expect(of('base').find(({ keyword }) => keyword === 'USER')?.words).toEqual(['10001:10001'])
    for (const stage of ['room', 'gateway']) expect(of(stage).map(({ keyword }) => keyword)).not.toContain('USER')
    expect(of('base').map(({ keyword }) => keyword)).toContain('HEALTHCHECK')
  })

  it('install what runs, by the lockfile, without what is only for development', () => {
    const install = of('modules').find(({ keyword }) => keyword === 'RUN')?.words ?? []
    expect(install).toEqual(
      expect.arrayContaining(['--prod', '--no-optional', '--frozen-lockfile', '--ignore-scripts']),
    )
    // The stage with the tools gives away the built pages and nothing else.
    const taken = said.filter(({ words }) => words.includes('/xinlu/console/dist'))
    expect(taken).toHaveLength(1)
    const copied = said.filter(
      ({ keyword, words }) => keyword === 'COPY' && words.some((word) => word.startsWith('/xinlu')),
    )
    expect(copied.map(({ words }) => words)).toEqual([
      ['/xinlu', './'],
      ['/xinlu/console/dist', 'console/dist'],
    ])
  })

  it('copy what is there, every package among it', () => {
    const sources = said
      .filter(({ keyword, words }) => keyword === 'COPY' && !words.some((word) => word.startsWith('/xinlu')))
      .flatMap(({ words }) => words.slice(0, -1))
    for (const source of sources) expect(existsSync(join(root, source)), source).toBe(true)
    const packages = globSync(['*/package.json', 'subgraphs/*/package.json'], { cwd: root, exclude: ['node_modules'] })
    for (const one of packages) expect(sources, one).toContain(one)
  })

  it('leave out what is made, kept or secret', () => {
    const ignored = readFileSync(join(deployFolder, 'image/Dockerfile.dockerignore'), 'utf8').split('\n')
    expect(ignored).toEqual(expect.arrayContaining(['**/node_modules', '**/.data', '**/.env*', '.git']))
  })
})

describe('what is named', () => {
  it('is in the checkout', () => {
    const texts = globSync('{systemd/*,kubernetes/*,image/Dockerfile}', { cwd: deployFolder })
      .map((file) => readFileSync(join(deployFolder, file), 'utf8'))
      .join('\n')
    const named = [...texts.matchAll(/\b((?:gateway|deploy|cli)\/[\w./-]+\.(?:ts|sh|md))\b/g)].map(
      ([, file = '']) => file,
    )
    expect(named.length).toBeGreaterThan(5)
    for (const file of named) expect(existsSync(join(root, file)), file).toBe(true)
  })

  it.skipIf(!has('kubectl'))(
    'secrets.sh makes a secret for each part and keeps private keys out of config maps',
    () => {
      const place = mkdtempSync(join(tmpdir(), 'xinlu-parts-'))
      try {
        const put = (path: string, words: string) => {
          mkdirSync(dirname(join(place, path)), { recursive: true })
          writeFileSync(join(place, path), words)
        }
        for (const part of ['gateway', 'governance', 'registry']) {
          put(`${part}/database-url`, `postgres://${part}`)
          put(`${part}/keys/${part}.pem`, `private of ${part}`)
          put(`public/${part}.pem`, `public of ${part}`)
          for (const signer of ['ledger', 'certificate'])
            put(`${part}/keys/${signer}/1.public.pem`, `public of ${signer}`)
        }
        put('gateway/keys/ledger/1.pem', 'private of the ledger')
        put('governance/keys/certificate/1.pem', 'private of certificates')
        for (const signer of ['ledger', 'certificate']) put(`public/${signer}/1.public.pem`, `public of ${signer}`)
        const out = execFileSync(join(deployFolder, 'kubernetes/secrets.sh'), [place], { encoding: 'utf8' })
        const made = parseAllDocuments(out).flatMap((document) =>
          document.toJS() ? [document.toJS() as Manifest] : [],
        )
        expect(made.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()).toEqual([
          'ConfigMap xinlu-public-certificate',
          'ConfigMap xinlu-public-gateway',
          'ConfigMap xinlu-public-governance',
          'ConfigMap xinlu-public-ledger',
          'ConfigMap xinlu-public-registry',
          'Secret xinlu-gateway',
          'Secret xinlu-gateway-ledger',
          'Secret xinlu-governance',
          'Secret xinlu-governance-certificate',
          'Secret xinlu-registry',
        ])
        expect(JSON.stringify(made.filter(({ kind }) => kind === 'ConfigMap'))).not.toContain('private')
      } finally {
        rmSync(place, { recursive: true, force: true })
      }
    },
  )
})
