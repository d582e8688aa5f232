export { type Blast, type DiffOptions, type Ground, isChanged, policyDiff } from './diff.ts'
export { groundOf } from './ground.ts'
export { readOnly } from './replay/readOnly.ts'
export { reportOf } from './report.ts'
