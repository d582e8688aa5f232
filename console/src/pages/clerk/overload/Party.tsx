import type { ConsoleListingCasesQuery } from '../../../ask/generated.ts'
import { Held } from '../../../parts/Held.tsx'

type Registered = NonNullable<NonNullable<ConsoleListingCasesQuery['listingCases']>['nodes']>[number]['party']

/** 企业名称、字号或号牌, or the name of a person as it may be seen; null where none may be. */
export function calledBy(registered: Registered | undefined): string | null {
  if (!registered) return null
  if ('plate' in registered) return registered.plate
  return 'displayName' in registered ? registered.displayName : registered.name
}

/** A party by what it is called, a person by the id besides, for many are called alike; by its id alone where it may not be called anything. */
export function Party({ id, registered }: { id: string | null | undefined; registered: Registered | undefined }) {
  const name = calledBy(registered)
  const code = <span className="code">{id}</span>
  if (name === null) return code
  if (!registered || !('displayName' in registered)) return name
  return (
    <>
      <Held value={name} /> {code}
    </>
  )
}
