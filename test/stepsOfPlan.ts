import type { Step } from './steps.ts'

/** A saved query of the plan, whose answer is submitted with its receipt. */
const saved = (name: string): Step => ({
  role: 'policy-clerk',
  name,
  variables: () => ({}),
  headers: () => ({ 'x-receipt': '1' }),
  keeps: (text) => {
    const { data, extensions } = JSON.parse(text)
    return { answer: JSON.stringify(data), proof: extensions.receipt.id }
  },
})
/** The plan and its measured values, each from the answer of a saved query. */
export const stepsOfPlan: Step[] = [
  { role: 'leader', name: 'work-plan', variables: () => ({ year: 2026 }) },
  { role: 'policy-clerk', name: 'plan-items', variables: () => ({ year: 2026 }) },
  saved('plan-2024-bureau'),
  saved('plan-2024-publicity'),
  saved('plan-2026-publicity'),
  saved('plan-2026-work'),
  saved('plan-2026-bureau'),
  {
    role: 'policy-clerk',
    name: 'plan-submit',
    variables: ({ answer, proof: receipt }) => ({ item: '2026-01', answer, receipt }),
  },
  {
    role: 'policy-clerk',
    name: 'target-submit',
    variables: ({ answer, proof: receipt }) => ({ year: 2026, code: 'COVERAGE', answer, receipt }),
  },
]
