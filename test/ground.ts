import type { TestProject } from 'vitest/node'
import { type Ground, groundOn } from './groundOn.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    ground: Ground
  }
}

/** One cluster for the run (DATABASE_URL's, or an embedded one in a folder of its own), one template database in it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  return layGround(project, process.env.DATABASE_URL)
}

/** Makes the template for a run of vitest; what it gives takes everything away again. */
export async function layGround(project: TestProject, url: string | undefined): Promise<() => Promise<void>> {
  const { ground, takeAway } = await groundOn(url)
  project.provide('ground', ground)
  return takeAway
}
