import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { english } from './english.ts'

export type Language = 'zh' | 'en'

interface Words {
  language: Language
  choose(language: Language): void
  /** A text of the pages: Chinese as it is written where it stands, or its English. */
  t(chinese: string): string
}

const Context = createContext<Words>({ language: 'zh', choose: () => {}, t: (chinese) => chinese })

/** The words of the pages: Chinese first, English on request, remembered in this browser. */
export const useWords = () => useContext(Context)

const place = 'xinlu.language'

export function WordsOf({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(() => (localStorage.getItem(place) === 'en' ? 'en' : 'zh'))
  useEffect(() => {
    localStorage.setItem(place, language)
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const words = useMemo<Words>(
    () => ({ language, choose, t: (chinese) => (language === 'zh' ? chinese : (english[chinese] ?? chinese)) }),
    [language],
  )
  return <Context.Provider value={words}>{children}</Context.Provider>
}
