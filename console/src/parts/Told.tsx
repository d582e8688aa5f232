import { useEffect, useState } from 'react'
import { useWords } from '../words/words.tsx'

/** What a refusal expected, what came, and what to do. */
export interface Particulars {
  expected: string
  got: string
  todo: string
}

type Chinese = (said: string) => string
let loaded: Chinese | null = null

/** A refusal in the reader's language: the words for it are a part of their own, fetched when something is first refused. */
export function Told({ expected, got, todo }: Particulars) {
  const { t, language } = useWords()
  const [chinese, setChinese] = useState<Chinese | null>(() => loaded)
  useEffect(() => {
    if (language !== 'zh' || loaded) return
    let here = true
    void import('../words/faults/chinese.ts').then(({ inChinese }) => {
      loaded = inChinese
      if (here) setChinese(() => inChinese)
    })
    return () => {
      here = false
    }
  }, [language])
  if (language !== 'zh' || !chinese) return `${expected} — ${got} — ${todo}`
  return `${t('应为')}：${chinese(expected)}；${t('实为')}：${chinese(got)}。${chinese(todo)}`
}
