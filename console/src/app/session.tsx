import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { ofThePages } from '../ask/client.ts'
import { onDoubt } from '../ask/ended.ts'

/** Who is signed in, as the door says it. */
export interface Person {
  /** Tells this person from others in this browser; it says nothing else. */
  key: string
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
  /** Why a session that was there is over: a code of the door, or CUT_OFF when it was there in this tab and nobody left here. */
  ended?: string
}

export interface Session extends Said {
  begin(to: string): void
  beSample(name: string): Promise<void>
  /** Signs out; false when the house was not reached, so that the session stands. */
  end(): Promise<boolean>
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

/** What the house says now, after what was known; a house that is not reached ends no session. */
async function said(before: Said | null): Promise<Said> {
  const answer = await fetch('/session', { headers: ofThePages }).catch(() => null)
  if (!answer?.ok) return before ?? nobody
  const now = (await answer.json()) as Said
  const cutOff = now.person === null && now.ended === undefined && (before?.person ?? before?.ended)
  const next = cutOff ? { ...now, ended: 'CUT_OFF' } : now
  return JSON.stringify(before) === JSON.stringify(next) ? (before ?? next) : next
}

/** Asks who is signed in before anything is shown, and again when it may be somebody else. Each tab tells the others who it is. */
export function SessionOf({ children, waiting }: { children: ReactNode; waiting: ReactNode }) {
  const [known, know] = useState<Said | null>(null)
  const latest = useRef<Said | null>(null)
  const tabs = useMemo(() => new BroadcastChannel('xinlu.session'), [])
  const take = useCallback(
    (next: Said) => {
      latest.current = next
      know(next)
      tabs.postMessage(next.person?.key ?? null)
    },
    [tabs],
  )
  const look = useCallback(async () => take(await said(latest.current)), [take])
  useEffect(() => {
    void look()
    const seen = () => document.visibilityState === 'visible' && void look()
    document.addEventListener('visibilitychange', seen)
    tabs.onmessage = ({ data }) => data !== (latest.current?.person?.key ?? null) && void look()
    const forget = onDoubt(() => void look())
    return () => {
      document.removeEventListener('visibilitychange', seen)
      tabs.onmessage = null
      forget()
    }
  }, [look, tabs])
  const session = useMemo<Session>(
    () => ({
      ...(known ?? nobody),
      look,
      begin: (to) => window.location.assign(`/session/begin?to=${encodeURIComponent(to)}`),
      async beSample(name) {
        await post(`/session/sample?as=${encodeURIComponent(name)}`)
        await look()
      },
      async end() {
        const left = await post('/session/end')
        if (!left) return false
        const { ended: _, ...nobodyNow } = { ...(latest.current ?? nobody), person: null }
        take(nobodyNow)
        const { at } = (await left.json()) as { at: string | null }
        // The issuer would let the next one at this browser in as the one who left.
        if (at !== null) window.location.assign(at)
        return true
      },
    }),
    [known, look, take],
  )
  return <Context.Provider value={session}>{known ? children : waiting}</Context.Provider>
}

const post = async (path: string) => {
  const answer = await fetch(path, { method: 'POST', headers: ofThePages }).catch(() => null)
  return answer?.ok ? answer : null
}
