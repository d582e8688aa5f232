import { sampleTender } from '../../tenders.ts'
import { type Flip, flip } from './flips.ts'

const clerk = 'construction-clerk'
/** After the sample's own, or it would not be the last that was said. */
const said = "'wenshui-construction', 'somebody', '2026-11-11T00:00:00Z'"
const coming = 't_worlds'

/** The step by which an evaluator was appointed; who has none is nobody's. */
const appointed = (id: string) =>
  `insert into construction.step (case_id, seq, flow, event, state, by_person, by_unit, known_from)
    values ('${id}', 1, 'EVALUATOR', 'APPOINT', 'APPOINTED', 'somebody', 'wenshui-construction', '2026-11-11T00:00:00Z')`

/** What is asked about tenders by those who may and by those who may not. */
export const tenderLists: readonly string[] = [
  `{ tender(id: "${sampleTender}") { name state opensAt bidders { bidderCode members } evaluators { name state } documents { receiptId } } }`,
  `{ tender(id: "${coming}") { name state opensAt bidders { bidderCode members } evaluators { name state } } }`,
  '{ tenders(first: 5) { nodes { id name bidders { bidderCode } } pageInfo { hasNextPage } } }',
  `{ tenderCheck(tenderId: "${sampleTender}", openedAt: "2026-11-12T01:30:00Z") { bidders { bidderCode uscc grade } } }`,
  `{ tenderCheck(tenderId: "${coming}", openedAt: "2026-12-20T01:30:00Z") { bidders { bidderCode } } }`,
  '{ tenderComplaint(id: "tc_worlds") { state ground explanations { gradeId } } }',
]

/** A tender that is still to be opened, with who bids in it: the house's alone, of its number too (招标投标法 第二十二条). */
export const tenderToCome: readonly Flip[] = [
  flip('a tender that is to be opened, who bids in it and who judges it', ['ROWS'], clerk, [
    `insert into construction.tender (id, secret, said_by, by_person, known_from) values ('${coming}', md5('${coming}'), ${said})`,
    `insert into construction.tender_statement (id, tender_id, name, role, tenderee, sections, estimated_price, opens_at, said_by, by_person, known_from)
      values ('${coming}_1', '${coming}', '将要开标的项目（样例）', 'CONTRACTOR', '文水县交通运输局', '[{"no":"1","name":"一"}]', 1000000, '2026-12-20T01:30:00Z', ${said})`,
    `insert into construction.step (case_id, seq, flow, event, state, by_person, by_unit, known_from)
      values ('${coming}', 1, 'TENDER', 'RECORD', 'RECORDED', 'somebody', 'wenshui-construction', '2026-11-10T00:00:00Z')`,
    `insert into construction.bidder_statement (id, tender_id, bidder_code, member_codes, member_ids, withdrawn, said_by, by_person, known_from)
      select '${coming}_' || bidder_code, '${coming}', bidder_code, member_codes, member_ids, false, ${said}
      from construction.bidder_statement where tender_id = '${sampleTender}'`,
    `insert into construction.tender_evaluator (id, tender_id, person, name, until, said_by, by_person, known_from)
      values ('${coming}_e', '${coming}', 'another-evaluator', '另一专家', '2027-12-31', ${said})`,
    appointed(`${coming}_e`),
  ]),
]

/** Who bid in a tender that was opened, who else was appointed for it and who complains: its own unit's, and of the bids the audit's. */
export const tenderPapers: readonly Flip[] = [
  flip('who bid in a tender', ['ROWS'], clerk, [
    `insert into construction.bidder_statement (id, tender_id, bidder_code, member_codes, member_ids, withdrawn, reason, said_by, by_person, known_from)
      select id || 'w', tender_id, bidder_code, member_codes, member_ids, true, '撤回', ${said}
      from construction.bidder_statement where tender_id = '${sampleTender}' order by bidder_code limit 1`,
  ]),
]

/** Whom its unit appointed to judge a tender: its own. */
export const tenderJudges: readonly Flip[] = [
  flip('who else is appointed to judge a tender', ['ROWS'], clerk, [
    `insert into construction.tender_evaluator (id, tender_id, person, name, until, said_by, by_person, known_from)
      values ('${sampleTender}_w', '${sampleTender}', 'another-evaluator', '另一专家', '2027-12-31', ${said})`,
    appointed(`${sampleTender}_w`),
  ]),
]

/** Who complains of a tender: its own, the units' that may handle it, and the audit's. */
export const tenderComplaints: readonly Flip[] = [
  flip('who complains of a tender', ['ROWS'], 'auditor', [
    `insert into construction.tender_complaint (id, tender_id, bidder_code, subject_id, ground, knew_on, said_by, known_from)
      select 'tc_worlds', tender_id, bidder_code, member_ids[1], '另一投诉', '2026-11-13', 'somebody', '2026-11-14T00:00:00Z'
      from construction.bidder_statement where tender_id = '${sampleTender}' order by bidder_code desc limit 1`,
    `insert into construction.step (case_id, seq, flow, event, state, by_person, known_from)
      values ('tc_worlds', 1, 'TENDER_COMPLAINT', 'FILE', 'FILED', 'somebody', '2026-11-14T00:00:00Z')`,
  ]),
]
