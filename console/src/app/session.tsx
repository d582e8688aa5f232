import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { ofThePages } from '../ask/client.ts'

/** Who is signed in, as the door says it. */
export interface Person {
  role: string
  org: string | null
  unit: string | null
  duties: string[]
  tender: string | null
  purposes: string[]
  usual: string
}

interface Said {
  way: 'ISSUER' | 'SAMPLES' | null
  people: string[]
  person: Person | null
  /** Why a session that was there is over. */
  ended?: string
}

export interface Session extends Said {
  begin(to: string): void
  beSample(name: string): Promise<void>
  end(): Promise<void>
  look(): Promise<void>
}

const Context = createContext<Session | null>(null)

/** The session of this browser; nothing of the token is ever here. */
export function useSession(): Session {
  const session = useContext(Context)
  if (!session) throw new Error('outside the session')
  return session
}

const nobody: Said = { way: null, people: [], person: null }

/** Asks who is signed in before anything is shown, and again when another tab may have changed it. */
export function SessionOf({ children, waiting }: { children: ReactNode; waiting: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null)
  const look = useCallback(async () => {
    const answer = await fetch('/session', { headers: ofThePages }).catch(() => null)
    const now = answer?.ok ? ((await answer.json()) as Said) : nobody
    setSaid((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now))
  }, [])
  useEffect(() => {
    void look()
    const seen = () => document.visibilityState === 'visible' && void look()
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [look])
  const session = useMemo<Session>(() => {
    const post = async (path: string) => {
      await fetch(path, { method: 'POST', headers: ofThePages })
      await look()
    }
    return {
      ...(said ?? nobody),
      look,
      begin: (to) => window.location.assign(`/session/begin?to=${encodeURIComponent(to)}`),
      beSample: (name) => post(`/session/sample?as=${encodeURIComponent(name)}`),
      end: () => post('/session/end'),
    }
  }, [said, look])
  return <Context.Provider value={session}>{said ? children : waiting}</Context.Provider>
}
