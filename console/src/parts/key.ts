import { useSession } from '../app/session.tsx'
import { inTab, keepInTab } from './draft.ts'

/** 幂等键 of what a form says: `of` gives it, `done` ends it once it was answered. */
export interface Key {
  of(content: unknown): string
  done(): void
}

/**
 * The key under which a filled form is sent, kept in this tab: sent again as it stands, after a lost answer or a reload, it has the
 * same; what says something else is another deed and gets its own.
 */
export function useKey(name: string): Key {
  const { person } = useSession()
  const place = `xinlu.key ${person?.key ?? ''} ${name}`
  return {
    of(content) {
      const said = JSON.stringify(content)
      const kept = inTab<{ said: string; key: string }>(place)
      if (kept?.said === said) return kept.key
      const key = crypto.randomUUID()
      keepInTab(place, { said, key })
      return key
    },
    done: () => sessionStorage.removeItem(place),
  }
}
