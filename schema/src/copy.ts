import type { ExecutionResult } from 'graphql'
import type { Sql } from 'postgres'
import { XinluError } from './errors.ts'
import { causeOf, sourceOf } from './faults.ts'

/** 只读副本: a copy of the room's database that may answer in its place. */
export interface Copy {
  sql: Sql
  lookUps: Sql
  /**
   * Null where the copy has not everything that was recorded before now: the database itself is asked then. Else a judge, who is told
   * by what code the copy failed, or null, and says whether what was read since stands: else the database is asked once more.
   */
  held(): Promise<((fault: string | null) => boolean) | null>
}

/** The answer of a copy; null where the database itself has to answer, whatever the reason: a copy makes no error of its own. */
export async function fromCopy<Ran extends { result: ExecutionResult }>(
  copy: Copy,
  run: () => Promise<Ran>,
): Promise<Ran | null> {
  const stands = await copy.held()
  if (!stands) return null
  const ran = await run()
  return stands(ran.result.errors?.map(faultOf).find((fault) => fault !== null) ?? null) ? ran : null
}

/** The code of an error that may be the copy's own: not where a caller was refused, nor where a statement would take as long again. */
function faultOf(error: unknown): string | null {
  const inner = causeOf(error)
  if (inner instanceof XinluError) return inner.status >= 500 ? inner.code : null
  const code = sourceOf(inner)?.code
  return typeof code === 'string' && code !== '57014' ? code : null
}
