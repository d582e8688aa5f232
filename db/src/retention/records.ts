import type { Kept } from '@xinlu/schema'
import { recordsGone } from '../ledger/destroy.ts'

/** 访问记录: plain records of answers. Leaves, checkpoints and receipts that people hold stand when they go. */
export const keptRecords: Kept = {
  kind: 'ACCESS_RECORDS',
  title:
    '访问记录（政务数据使用记录、个人信息处理情况记录） plain records of answers, with the subjects that they name',
  limits: [
    'government-data-sharing use-records.kept.at-least',
    'network-data-security provision-records.kept.at-least',
    'personal-information impact-report.kept.at-least',
    'network-security logs.kept.at-least',
  ],
  // An entry that is being written waits for it.
  table: 'ledger.leaf',
  due: `
    select json_build_array(index, encode(salt, 'hex'), body, encode(signature, 'hex'))::text as row
    from ledger.record where at < $1 order by index`,
  destroy: recordsGone,
}
