import { keyFaults } from '@xinlu/db/custody'
import { refusal } from '@xinlu/schema'
import type { Logger } from 'pino'
import { type Configuration, keysFolder } from './configuration.ts'
import { rooms } from './rooms.ts'

/**
 * 职责分离: looks how the keys of this process are kept, before anything is served. In production a fault is CONFIGURATION; elsewhere it
 * is told in the log. `alone` is the room that this process hosts by itself.
 */
export function assertKeysApart(configuration: Configuration, log: Logger, alone?: string): void {
  const { data, dataKeys, production, subgraphs } = configuration
  const here = rooms.filter(({ name }) => (alone ? name === alone : !subgraphs[name]))
  const conceals = here.some((room) => room.conceals)
  const [first, ...more] = keyFaults({ data, keys: keysFolder(data), dataKeys, conceals, signs: alone === undefined })
  if (!first) return
  if (production)
    throw refusal('CONFIGURATION', { expected: `${first.file} kept apart`, got: first.got, todo: first.todo })
  for (const { file, got, todo } of [first, ...more])
    log.warn({ file, got, todo }, '密钥保管 a key is not kept as it should be')
}
