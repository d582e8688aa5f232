import { Descriptions } from 'antd'
import { useWords } from '../../words/words.tsx'
import type { Mine } from './MyCredit.tsx'

export type Decision = NonNullable<NonNullable<NonNullable<Mine['profile']>['enforcement']>['decisions']>[number]

/** What a decision comes to, in a few words: its categories, its matter, its fine. */
export function briefOf({ categories, matter, fine }: Decision, t: (chinese: string) => string): string {
  const others = (categories ?? []).filter((one) => !(fine && one === '罚款'))
  return [...others, ...(matter ? [matter] : []), ...(fine ? [`${t('罚款')} ${fine} ${t('元')}`] : [])].join('、')
}

/** 决定内容: for what it was decided, what was decided, by whom and under which law. */
export function What({ decision }: { decision: Decision }) {
  const { t } = useWords()
  const items: [string, string | null | undefined][] = [
    ['决定日期', decision.decidedOn],
    ['违法事实', decision.breachFacts],
    ['内容', decision.content ?? briefOf(decision, t)],
    ['决定依据', decision.legalBasis],
    ['决定机关', decision.authority],
  ]
  return (
    <Descriptions
      size="small"
      column={1}
      items={items.flatMap(([label, children]) => (children ? [{ key: label, label: t(label), children }] : []))}
    />
  )
}
