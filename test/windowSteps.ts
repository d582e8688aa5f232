import { createHash } from 'node:crypto'
import { firmCode } from './policy/worlds/people.ts'
import type { Step } from './steps.ts'
import { firms, sampleTender } from './tenders.ts'

const pdf = Buffer.from('%PDF-1.7\n缴款凭证')
const proof = {
  ...{ fileName: '缴款凭证.pdf', size: pdf.length, part: 1, parts: 1, content: pdf.toString('base64') },
  sha256: createHash('sha256').update(pdf).digest('hex'),
}
const input = {
  ...{ name: '（样例）乡道改造工程', role: 'CONTRACTOR', tenderee: '文水县交通运输局' },
  ...{ sections: [{ no: 'LM-1', name: '第一合同段' }], estimatedPrice: '1000000.00', opensAt: '2027-01-10T01:30:00Z' },
}
const anyone = (name: string, variables: object = {}): Step => ({
  role: 'anonymous',
  name: `console-${name}`,
  variables: () => ({ ...variables }),
})
const own = (name: string, variables: Step['variables'] = () => ({})): Step => ({
  role: 'subject',
  name: `console-${name}`,
  variables,
})
const unit = (name: string, variables: Step['variables'], keeps?: Step['keeps']): Step => ({
  role: 'construction-clerk',
  name: `console-${name}`,
  variables,
  ...(keeps && { keeps }),
})

/** What the pages of everybody, of a subject and of a tender ask. */
export const windowSteps: Step[] = [
  anyone('lookup', { key: { uscc: firmCode } }),
  anyone('commitments-public', { kind: null, after: null }),
  anyone('draws-public', { after: null }),
  { ...anyone('draw-public'), variables: ({ draw }) => ({ id: draw }) },
  anyone('campaign', { year: 2026, after: null }),
  anyone('checkpoint'),
  own('my-credit'),
  own('my-standing'),
  own('my-kind'),
  {
    ...own('commitment-make', () => ({
      input: { kind: 'SELF_DISCIPLINE', about: '依法经营', text: '本企业承诺依法诚信经营，接受社会监督。' },
    })),
    keeps: (text) => ({ promise: JSON.parse(text).data.makeCommitment.id }),
  },
  own('my-commitments'),
  own('commitment-withdraw', ({ promise }) => ({ id: promise, reason: '本人撤回' })),
  own('my-notices', () => ({ after: null })),
  own('certificate', ({ certificate }) => ({ id: certificate, only: ['IDENTITY'] })),
  own('measure-state', () => ({ id: 'm_none', statement: '事实与理由如下。' })),
  own('proof-add', () => ({ input: proof })),
  unit('tenders', () => ({ after: null })),
  unit('tender', () => ({ id: sampleTender })),
  unit(
    'tender-record',
    () => ({ input }),
    (text) => ({ tender: JSON.parse(text).data.recordTender.id }),
  ),
  unit(
    'bidder-register',
    ({ tender }) => ({ tender, members: [firms.best] }),
    (text) => ({ bidder: JSON.parse(text).data.registerBidder.bidderCode }),
  ),
  unit('bidder-withdraw', ({ tender, bidder }) => ({ tender, bidder, reason: '投标人撤回' })),
  unit(
    'evaluator-appoint',
    ({ tender }) => ({ input: { tenderId: tender, person: 'an-evaluator', until: '2027-06-30' } }),
    (text) => ({ evaluator: JSON.parse(text).data.appointEvaluator.id }),
  ),
  unit('evaluator-revoke', ({ evaluator }) => ({ id: evaluator, reason: '专家请辞' })),
  unit('tender-open', ({ tender }) => ({ id: tender })),
  unit('tender-report', () => ({ tender: sampleTender, receipt: 'none' })),
  unit('tender-report-files', () => ({ id: sampleTender })),
  unit('tender-cancel', ({ tender }) => ({ id: tender, reason: '招标人终止招标' })),
  ...(['my-appointment', 'declare-no-conflict', 'declare-conflict'] as const).map(
    (name): Step => ({
      role: 'tender-evaluator',
      name: `console-${name}`,
      variables: () =>
        name === 'my-appointment'
          ? {}
          : { tender: sampleTender, ...(name === 'declare-conflict' && { reason: '亲属' }) },
    }),
  ),
]
