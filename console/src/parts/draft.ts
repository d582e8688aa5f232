import { useCallback, useEffect, useState } from 'react'
import { useSession } from '../app/session.tsx'

/**
 * What somebody types, kept in this browser tab until it is sent: a reload, a lost connection or a session that ends loses
 * nothing. Another person at the same tab does not meet it.
 */
export function useDraft<Value>(name: string, empty: Value): [Value, (value: Value) => void, () => void] {
  const { person } = useSession()
  const place = `xinlu.draft ${person?.role ?? ''} ${person?.unit ?? ''} ${name}`
  const [value, setValue] = useState<Value>(() => read(place) ?? empty)
  useEffect(() => sessionStorage.setItem(place, JSON.stringify(value)), [place, value])
  const clear = useCallback(() => {
    sessionStorage.removeItem(place)
    setValue(empty)
  }, [place, empty])
  return [value, setValue, clear]
}

function read<Value>(place: string): Value | undefined {
  try {
    const text = sessionStorage.getItem(place)
    return text === null ? undefined : (JSON.parse(text) as Value)
  } catch {
    return undefined
  }
}
