import { useCallback, useState } from 'react'
import { useSession } from '../app/session.tsx'

/**
 * What somebody types, kept in this browser tab until it is sent: a reload, a lost connection or a session that ends loses
 * nothing. It is the person's own: somebody else at the same tab does not meet it, and another tab has its own.
 */
export function useDraft<Value>(name: string, empty: Value): [Value, (value: Value) => void, () => void] {
  const { person } = useSession()
  const place = `xinlu.draft ${person?.key ?? ''} ${name}`
  const [kept, keep] = useState(() => ({ place, value: inTab<Value>(place) ?? empty }))
  // Another person, or another thing that is typed about: what stands there is not carried over.
  const now = kept.place === place ? kept : { place, value: inTab<Value>(place) ?? empty }
  if (now !== kept) keep(now)
  const set = useCallback(
    (value: Value) => {
      keepInTab(place, value)
      keep({ place, value })
    },
    [place],
  )
  const clear = useCallback(() => {
    sessionStorage.removeItem(place)
    keep({ place, value: empty })
  }, [place, empty])
  return [now.value, set, clear]
}

/** Keeps a value in this tab; where the browser has no room left it lives as long as the page does. */
export function keepInTab(place: string, value: unknown): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(value))
  } catch {
    sessionStorage.removeItem(place)
  }
}

/** What this tab keeps at a place; undefined for nothing. */
export function inTab<Value>(place: string): Value | undefined {
  try {
    const text = sessionStorage.getItem(place)
    return text === null ? undefined : (JSON.parse(text) as Value)
  } catch {
    return undefined
  }
}
