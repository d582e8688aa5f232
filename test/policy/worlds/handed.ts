import { flip } from './flips.ts'

const held = (id: string, holder: string) => [
  `insert into enforcement.proof (id, subject_id, unit, file_name, media_type, size, sha256, parts, said_by, known_from)
    values ('${id}', ${holder}, '凭证.pdf', 'application/pdf', 9, md5('${id}'), 1, 'somebody', '2026-11-20T00:00:00Z')`,
  `insert into enforcement.proof_part (proof_id, part, content) values ('${id}', 1, '%PDF-1.7')`,
]

/** What is asked of files that were handed in. */
export const handedLists: readonly string[] = ['p_worlds', 'p_worlds_unit'].map(
  (id) => `{ proofFile(id: "${id}", part: 1) { fileName sha256 content } }`,
)
export const ownHandedLists: readonly string[] = [
  '{ ownProofFile(id: "p_worlds", part: 1) { fileName sha256 ownContent } }',
  '{ ownProofFile(id: "p_worlds", part: 2) { fileName } }',
]

/** Files that a subject, and a unit, hold for themselves: not there for anybody else. */
export const filesOfOthers = [
  flip('files that others handed in', ['ROWS'], 'squad-2-clerk', [
    ...held('p_worlds', `'s_worlds', null`),
    ...held('p_worlds_unit', `null, 'wenshui-squad-2'`),
  ]),
]
