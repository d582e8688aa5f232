import { join } from 'node:path'
import type { Machine } from '@xinlu/schema'
import { root } from './configuration.ts'
import { rooms } from './rooms.ts'

/** 办理流程: each room that has workflows, with the file that holds their tables. */
export function workflowDocs(): { file: string; machines: readonly Machine[] }[] {
  return rooms.flatMap(({ name, workflows }) =>
    workflows ? [{ file: join(root, 'subgraphs', name, 'workflows.md'), machines: workflows }] : [],
  )
}
