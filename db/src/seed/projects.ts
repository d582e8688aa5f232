import { recordId } from './ids.ts'
import { sampleMark } from './names.ts'
import type { World } from './world.ts'

/** The project of a township in a year; every contract of that year there is in it. */
export const projectId = (world: World, year: number, township: string): string =>
  recordId(world.seed, 'j', `${year} ${township}`)

/** What a project is called. */
export const projectName = (year: number, township: string): string =>
  `${year}年${township}农村公路改造工程${sampleMark}`
