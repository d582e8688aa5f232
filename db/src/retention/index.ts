/** 保存期限与销毁: `@xinlu/db/retention`. */
export { aboutOf, type Due, destroyDue, destructions, dueOn, enterDestructions } from './destroy.ts'
export { clauseOf, type Limit, limitOn } from './limit.ts'
export { keptRecords } from './records.ts'
