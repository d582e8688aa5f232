import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { nativeFolder, nobody, programsFor } from '@xinlu/db'
import postgres, { type Sql } from 'postgres'
import { freePort } from './given.ts'

/** A server that runs over the files of a base backup. */
export interface Copied {
  port: number
  /** Its owner's way in. */
  office: Sql
  stop(): Promise<void>
  start(): Promise<void>
}

/** 基础备份: a server's files, from which another can be started once. */
export interface BaseBackup {
  /** What it begins as, `standby` or `recovery`, and the settings that say from where its log comes and up to where. */
  serve(as: 'standby' | 'recovery', settings: Record<string, string>): Promise<Copied>
  close(): Promise<void>
}

/** What a server makes anew, as PostgreSQL's manual names it for a base backup by the low-level calls. */
const left = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal', 'pg_replslot', 'pg_stat_tmp', 'pg_subtrans'])
const anew = ['pg_wal/archive_status', 'pg_wal/summaries', 'pg_replslot', 'pg_stat_tmp', 'pg_subtrans']

/**
 * The files of a server on this machine that is given by its owner's URL, as they are while it runs, with the label that says from where
 * on its log makes them whole: without pg_basebackup, which does not come with the embedded programs.
 */
export async function baseBackupOf(url: string): Promise<BaseBackup> {
  const { username, password } = new URL(url)
  const main = postgres(url, { max: 1, onnotice: () => {} })
  const folder = mkdtempSync(join(tmpdir(), 'xinlu-base-'))
  const data = join(folder, 'data')
  const [from] = await main<{ data_directory: string }[]>`show data_directory`
  await main`select pg_backup_start('base', true)`
  const source = from?.data_directory ?? ''
  cpSync(source, data, { recursive: true, filter: (path) => !left.has(basename(path)) })
  const [words] = await main<{ label: string }[]>`select labelfile as label from pg_backup_stop(false)`
  await main.end()
  for (const made of anew) mkdirSync(join(data, made), { recursive: true })
  writeFileSync(join(data, 'backup_label'), words?.label ?? '')
  const root = process.getuid?.() === 0
  const as = root ? nobody : {}
  const bin = join(programsFor(await nativeFolder(), root ? nobody : null), 'bin')
  const ends: (() => Promise<void>)[] = []
  return {
    async serve(name, settings) {
      writeFileSync(join(data, `${name}.signal`), '')
      const lines = Object.entries(settings).map(([setting, value]) => `${setting} = '${value}'\n`)
      writeFileSync(join(data, 'postgresql.auto.conf'), lines.join(''))
      chmodSync(data, 0o700)
      if (root) {
        chownSync(folder, nobody.uid, nobody.gid)
        execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, data])
      }
      const port = await freePort()
      const office = postgres({
        ...{ port, host: '127.0.0.1', username, password, database: 'postgres', max: 1, onnotice: () => {} },
      })
      let server: ReturnType<typeof spawn> | null = null
      const start = async () => {
        const log = openSync(join(folder, 'log'), 'a')
        const usual = {
          listen_addresses: '127.0.0.1',
          unix_socket_directories: '',
          fsync: 'off',
          max_connections: '200',
        }
        const said = Object.entries(usual).flatMap(([setting, value]) => ['-c', `${setting}=${value}`])
        const words = ['-D', data, '-p', String(port), ...said]
        server = spawn(join(bin, 'postgres'), words, { ...as, cwd: folder, stdio: ['ignore', log, log] })
        closeSync(log)
        for (let tries = 0; tries < 400; tries += 1) {
          const up = await office`select 1`.then(
            () => true,
            () => false,
          )
          if (up) return
          if (server.exitCode !== null) break
          await sleep(50)
        }
        throw new Error(readFileSync(join(folder, 'log'), 'utf8').split('\n').slice(-8).join('\n'))
      }
      const stop = async () => {
        if (!server || server.exitCode !== null || server.signalCode !== null) return
        const ended = once(server, 'exit')
        server.kill('SIGQUIT')
        await ended
      }
      ends.push(async () => {
        await office.end({ timeout: 0 })
        await stop()
      })
      await start()
      return { port, office, start, stop }
    },
    async close() {
      for (const end of ends) await end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
