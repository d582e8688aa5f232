import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

const program = '/usr/bin/redis-server'

/** Whether a Redis can be started here: Debian's package redis-server. */
export const redisIsHere = existsSync(program)

/** A port of loopback that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A real Redis on a port of loopback, which keeps nothing on disk; it is there when it says so. */
export async function startRedis(port: number): Promise<ChildProcess> {
  const redis = spawn(program, ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  for await (const chunk of redis.stdout as AsyncIterable<Buffer>) {
    said += chunk
    if (said.includes('Ready to accept connections')) return redis
  }
  throw new Error(`Redis does not start: ${said}`)
}

/** Ends a Redis at once, as a machine that loses its power. */
export async function killRedis(redis: ChildProcess): Promise<void> {
  if (redis.exitCode !== null || redis.signalCode !== null) return
  const ended = once(redis, 'exit')
  redis.kill('SIGKILL')
  await ended
}
