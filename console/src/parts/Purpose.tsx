import { type ReactNode, useMemo } from 'react'
import { Provider } from 'urql'
import { useSession } from '../app/session.tsx'
import { clientFor } from '../ask/client.ts'

/** What stands in here asks for one purpose; nothing of an answer outlives the person or the purpose. */
export function Purpose({ purpose, grant, children }: { purpose: string; grant?: string; children: ReactNode }) {
  const { person } = useSession()
  const who = JSON.stringify(person)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person's answers are another client's
  const client = useMemo(() => clientFor(purpose, grant ?? null), [purpose, grant, who])
  return <Provider value={client}>{children}</Provider>
}
