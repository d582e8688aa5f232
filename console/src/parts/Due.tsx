import { Tag } from 'antd'
import { useWords } from '../words/words.tsx'
import { Cite, type Cited } from './Cite.tsx'
import { tones } from './tones.ts'

/** 期限: the day, whether it is over, and the clause that says it. */
export function Due({
  on,
  late,
  basis,
}: {
  on: string | null | undefined
  late?: boolean | null | undefined
  basis?: Cited | readonly Cited[] | null | undefined
}) {
  const { t } = useWords()
  return (
    <>
      {on ?? t('未知')} {late && <Tag color={tones.bad}>{t('逾期')}</Tag>}{' '}
      {[basis ?? []].flat().map((clause) => (
        <Cite key={`${clause.edition} ${clause.at}`} clause={clause} />
      ))}
    </>
  )
}
