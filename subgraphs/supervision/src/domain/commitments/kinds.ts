import { ruleAt } from '@xinlu/db'

/** 承诺类型 */
export const commitmentKinds = [
  'APPROVAL_SUBSTITUTE',
  'INCOMPLETE_ACCEPTANCE',
  'PROOF_SUBSTITUTE',
  'REPAIR',
  'SELF_DISCIPLINE',
  'VOLUNTARY_DISCLOSURE',
  'MINOR_EXEMPTION',
] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

/** Kinds that stand on the public page: those that a business makes in order to be read. */
export const pageKinds: readonly CommitmentKind[] = ['VOLUNTARY_DISCLOSURE', 'SELF_DISCIPLINE']

/** Kinds that would tell of a decision once what rested on them is done: from then on for the subject and the audit alone. */
export const tellingKinds: readonly CommitmentKind[] = ['REPAIR', 'MINOR_EXEMPTION']

const listed = (rule: string, kind: CommitmentKind, day: string) =>
  (ruleAt('county-commitments', rule, day).value as readonly string[]).includes(kind)

/** Whether a subject may take a commitment of a kind back, by the county's edition of the day on which it was made. */
export const isWithdrawable = (kind: CommitmentKind, madeOn: string) => listed('withdrawable.kinds', kind, madeOn)

/** 告知承诺与容缺: whether a promise of this kind stands for a check or a paper, by the county's edition of a day. */
export const isSubstitute = (kind: CommitmentKind, day: string) => listed('substitute.kinds', kind, day)
