import { caseDesk } from './repairFlow.ts'

export type PropagationKind =
  | 'PUBLICITY'
  | 'SHARING'
  | 'COMMITMENT'
  | 'GRADES'
  | 'LISTS'
  | 'MEASURES'
  | 'GRANT'
  | 'RECIPIENT'
  | 'CERTIFICATE'

/** 传导对象: a place that holds a repaired fact, and who says that it is gone. */
export interface Target {
  target: string
  kind: PropagationKind
  owner: string
}

/** Where a decision's facts went: sites that show it, data requests that still open such facts, departments that received them. */
export interface Whereabouts {
  sites: readonly string[]
  grants: readonly { id: string; org: string }[]
  recipients: readonly string[]
}

/** This platform, which confirms for itself. */
export const platform = 'xinlu'

/** The units of the bureau that go on from decisions: grades of two kinds, the overload lists, the measures (信用修复管理办法: evaluations are renewed, measures lifted). */
const units: readonly Target[] = [
  { kind: 'GRADES', owner: 'wenshui-planning', target: 'GRADES:wenshui-planning' },
  { kind: 'GRADES', owner: 'wenshui-construction', target: 'GRADES:wenshui-construction' },
  { kind: 'LISTS', owner: 'wenshui-overload', target: 'LISTS:wenshui-overload' },
  { kind: 'MEASURES', owner: 'wenshui-policy', target: 'MEASURES:wenshui-policy' },
]

/** Every place that a repair must reach. No certificate is issued by this platform, so there is none to be taken back. */
export function targetsOf({ sites, grants, recipients }: Whereabouts): Target[] {
  return [
    ...sites.map((site): Target => ({ kind: 'PUBLICITY', owner: caseDesk, target: `PUBLICITY:${site}` })),
    { kind: 'SHARING', owner: platform, target: `SHARING:${platform}` },
    { kind: 'COMMITMENT', owner: caseDesk, target: `COMMITMENT:${platform}` },
    ...units,
    ...grants.map(({ id, org }): Target => ({ kind: 'GRANT', owner: org, target: `GRANT:${id}` })),
    ...recipients.map((org): Target => ({ kind: 'RECIPIENT', owner: org, target: `RECIPIENT:${org}` })),
  ]
}

/** The site of a target of publicity. */
export const siteOf = (target: string) => target.slice('PUBLICITY:'.length)

/** Whether a target has not confirmed by the end of its day. */
export const isOverdue = (
  { requiredBy, confirmedAt }: { requiredBy: string | null; confirmedAt: string | null },
  today: string,
) => confirmedAt === null && requiredBy !== null && today > requiredBy
