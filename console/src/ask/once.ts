import type { Exchange, Operation, OperationResult } from 'urql'
import { filter, fromArray, mergeMap, pipe } from 'wonka'

/** What is asked to be done, as it would be sent. */
const deedOf = ({ query, variables }: Operation) => JSON.stringify([query, variables])

/**
 * A deed that is asked for again while it is under way is not sent again: whoever asked twice, by a double click or from two places
 * of a page, gets the one answer.
 */
export const once: Exchange =
  ({ forward }) =>
  (asked) => {
    const underWay = new Map<string, Operation[]>()
    const isFirst = (operation: Operation): boolean => {
      const deed = deedOf(operation)
      if (operation.kind === 'teardown') {
        if (underWay.get(deed)?.[0]?.key === operation.key) underWay.delete(deed)
        return true
      }
      if (operation.kind !== 'mutation') return true
      const same = underWay.get(deed)
      if (same) same.push(operation)
      else underWay.set(deed, [operation])
      return same === undefined
    }
    const toAll = (result: OperationResult): OperationResult[] => {
      if (result.operation.kind !== 'mutation') return [result]
      const deed = deedOf(result.operation)
      const all = underWay.get(deed) ?? [result.operation]
      underWay.delete(deed)
      return all.map((operation) => ({ ...result, operation }))
    }
    return pipe(
      forward(pipe(asked, filter(isFirst))),
      mergeMap((result) => fromArray(toAll(result))),
    )
  }
