export { compile } from './compiled.ts'
export { resolveConditions } from './conditions.ts'
export { plannerOf } from './planner.ts'
