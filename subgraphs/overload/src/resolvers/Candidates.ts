import { pageSize, sealedPage } from '@xinlu/schema'
import { basisOf } from '../domain/circumstances/rules.ts'
import { noticeEndsOn } from '../domain/course/term.ts'
import { quarterOf } from '../domain/quarter.ts'
import type { Resolvers } from '../generated.ts'
import type { RoomContext } from '../loaders.ts'
import { type CandidateRow, candidatesOf } from '../store/candidates.ts'
import { instantOf } from '../store/instant.ts'
import { quarterRows } from '../store/quarter.ts'
import { noticeOf } from './Course.ts'
import { registeredAs } from './registered.ts'

/** The most candidates of a page. */
const most = 200

const caseOf = ({ quarter, circumstance, subjectId, identities, at }: CandidateRow, { loaders }: RoomContext) =>
  loaders.caseOfCandidate.load({ quarter, circumstance, subjectId, identities, at })

/** Word → deed of candidates and of the quarter's report. */
export const candidateResolvers = {
  Query: {
    async overloadCandidates(_, { quarter: name, first, after, knownAt }, { db, viewer, ask, cursors }) {
      const quarter = quarterOf(name)
      const size = pageSize(first, most)
      const places = cursors(`overloadCandidates ${name} ${knownAt ?? ''}`)
      const at = instantOf(viewer, knownAt)
      const found = await candidatesOf(db, viewer, ask, { quarter, at, after: places.read(after), first: size + 1 })
      const { shown, pageInfo } = sealedPage(found, size, places)
      return { nodes: shown, pageInfo }
    },
    async overloadQuarter(_, { quarter: name, first, after }, { db, viewer, ask, cursors }) {
      const quarter = quarterOf(name)
      const size = pageSize(first, most)
      const places = cursors(`overloadQuarter ${name}`)
      const rows = await quarterRows(db, viewer, ask, { quarter, after: places.read(after), first: size + 1 })
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { nodes: shown, pageInfo }
    },
  },
  OverloadSubject: {
    id: ({ subjectId }) => subjectId,
    type: ({ subjectType }) => subjectType,
    registered: ({ subjectId }, _, context) => registeredAs(subjectId, context),
  },
  OverloadCandidate: {
    subject: (row) => row,
    basis: ({ circumstance, metOn }) => basisOf(circumstance, metOn),
    evidence: ({ evidence }) => [...evidence],
    case: (row, _, context) => caseOf(row, context),
    async noticeEndsOn(row, _, context) {
      const made = await caseOf(row, context)
      const notice = made && noticeOf(made)
      return notice ? noticeEndsOn(notice.givenOn) : null
    },
  },
  OverloadQuarterRow: { subject: (row) => row, case: ({ made }) => made },
} satisfies Resolvers
