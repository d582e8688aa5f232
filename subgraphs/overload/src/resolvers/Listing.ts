import { dayOf } from '@xinlu/schema'
import { catalogues } from '../catalogues.ts'
import { entryState } from '../domain/course/state.ts'
import { removalOf, statutoryBasis, statutoryList } from '../domain/course/term.ts'
import { consequencesOf } from '../domain/measures.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import type { ListingRow } from '../rows.ts'
import { noticeOf } from './Course.ts'

const courseOf = ({ id, knownAt }: ListingRow, { loaders }: RoomContext) => loaders.caseAt.load({ id, at: knownAt })

/** Word → deed of an entry of the list. */
export const listingResolvers = {
  Listing: {
    removedOn: (row) => removalOf(row, dayOf(row.knownAt)).removedOn,
    removalReason: (row) => removalOf(row, dayOf(row.knownAt)).removalReason,
    state: (row) => entryState(row, dayOf(row.knownAt)),
    async notice(row, _, context) {
      const course = await courseOf(row, context)
      return course && noticeOf(course)
    },
    async evidence(row, _, context) {
      const course = await courseOf(row, context)
      return [...(course?.findings.at(-1)?.evidence ?? [])]
    },
    statutoryList: ({ listedOn }) => statutoryList(listedOn),
    statutoryBasis: ({ listedOn }) => statutoryBasis(listedOn),
    consequences: (row) => consequencesOf(row, dayOf(row.knownAt), catalogues()),
  },
} satisfies Resolvers
