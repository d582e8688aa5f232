import { refusal } from '@xinlu/schema'

/** 季度: its name and its first and last day. */
export interface Quarter {
  name: string
  from: string
  to: string
}

const ends = ['03-31', '06-30', '09-30', '12-31'] as const

/** The quarter of a name such as 2026-Q3; BAD_INPUT for what is none. */
export function quarterOf(name: string): Quarter {
  const [, year, nth] = /^([12]\d{3})-Q([1-4])$/.exec(name) ?? []
  if (!year || !nth)
    throw refusal('BAD_INPUT', {
      expected: 'a quarter such as 2026-Q3',
      got: name.slice(0, 20),
      todo: 'write year and quarter',
    })
  const month = String(Number(nth) * 3 - 2).padStart(2, '0')
  return { name, from: `${year}-${month}-01`, to: `${year}-${ends[Number(nth) - 1]}` }
}
