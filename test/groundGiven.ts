import type { TestProject } from 'vitest/node'
import { givenServer } from './given.ts'
import { layGround } from './ground.ts'

/** The same ground on a Postgres given by its URL: DATABASE_URL's, or one that this run starts on a free loopback port. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) return layGround(project, process.env.DATABASE_URL)
  const server = await givenServer()
  const takeAway = await layGround(project, server.url)
  return async () => {
    await takeAway()
    await server.close()
  }
}
