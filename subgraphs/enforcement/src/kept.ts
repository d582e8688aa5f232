import type { Kept } from '@xinlu/schema'

/**
 * 已处理的隔离行: a row was kept as it came, with whom it names, so that a person could say what becomes of it; once that is said, the
 * purpose is over (个人信息保护法 第十九条). That there was such a row, and what was decided, stays; so does its hash, by which it is known again.
 */
export const keptQuarantine: Kept = {
  kind: 'SETTLED_QUARANTINE',
  title: '已处理的隔离行 contents of quarantined rows that were settled',
  limits: ['personal-information minimum.retention'],
  table: 'enforcement.quarantined_row',
  due: `
    select json_build_array(q.id, q.columns, q.cells, q.faults, q.facts)::text as row
    from enforcement.quarantined_row q join enforcement.settlement s on s.quarantine_id = q.id
    where s.known_from < $1 and q.cells::text <> '[]' order by q.id`,
  destroy: [
    `update enforcement.quarantined_row q set columns = '{}', cells = '[]', faults = '[]', facts = null
      from enforcement.settlement s where s.quarantine_id = q.id and s.known_from < $1`,
  ],
}
