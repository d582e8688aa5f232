import type { lazy } from 'react'
import type { Person } from '../session.tsx'

/** One page that can be gone to, for whom, and for which purpose it asks. */
export interface Place {
  path: string
  title: string
  /** Roles that meet it; ALL for everybody. */
  roles: readonly string[] | 'ALL'
  /** Units of the bureau whose people meet it, where it is not for all of a role. */
  units?: readonly string[]
  purpose: string
  /** Stands in the head, or among the further pages (MORE) to which the head leads. */
  listed: boolean | 'MORE'
  page: ReturnType<typeof lazy>
}

/** Whether somebody meets a place; nobody in particular meets those of everybody. */
export const isFor = ({ roles, units }: Place, person: Person | null) =>
  roles === 'ALL' ||
  (person !== null && roles.includes(person.role) && (units === undefined || units.includes(person.unit ?? '')))
