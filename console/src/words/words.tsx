import type { Locale } from 'antd/es/locale'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'

export type Language = 'zh' | 'en'

/** What is fetched for those who read English: the pages' own words, and those of the component library. */
interface English {
  words: Readonly<Record<string, string>>
  components: Locale
}

interface Words {
  language: Language
  /** The component library's words; undefined for its Chinese. */
  components: Locale | undefined
  choose(language: Language): void
  /** A text of the pages: Chinese as it is written where it stands, or its English. */
  t(chinese: string): string
}

const Context = createContext<Words>({
  language: 'zh',
  components: undefined,
  choose: () => {},
  t: (chinese) => chinese,
})

/** The words of the pages: Chinese first, English on request, remembered in this browser. */
export const useWords = () => useContext(Context)

const place = 'xinlu.language'

export function WordsOf({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(place) === 'en' ? 'en' : 'zh'))
  const [english, know] = useState<English | null>(null)
  // The pages stay as they are until the other words are there; without them they stay Chinese.
  const choose = useCallback(async (chosen: Language) => {
    try {
      if (chosen === 'en') know(await fetchEnglish())
      setLanguage(chosen)
      localStorage.setItem(place, chosen)
    } catch {
      setLanguage('zh')
    }
  }, [])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    if (language === 'en') void choose('en')
  }, [language, choose])
  const words = useMemo<Words>(() => {
    const said = language === 'en' ? english : null
    return {
      language,
      components: said?.components,
      choose: (chosen) => void choose(chosen),
      t: (chinese) => said?.words[chinese] ?? chinese,
    }
  }, [language, english, choose])
  // Who reads English is not shown Chinese first: all would move once its words are there.
  if (language === 'en' && !english) return null
  return <Context.Provider value={words}>{children}</Context.Provider>
}

/** Fetched once: modules are kept. */
async function fetchEnglish(): Promise<English> {
  const [{ english }, { default: components }] = await Promise.all([
    import('./english.ts'),
    import('antd/locale/en_US'),
  ])
  return { words: english, components }
}
