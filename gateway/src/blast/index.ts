export { type Blast, blastOf, type DiffOptions, type Ground, isChanged, policyDiff, withTrusted } from './diff.ts'
export { groundOf } from './ground.ts'
export { reportOf } from './report.ts'
