import { dayOf, pageSize, sealedPage } from '@xinlu/schema'
import type { Resolvers } from '../generated.ts'
import { classPage } from '../store/classPages.ts'
import { causePage, measureFacts } from '../store/trial.ts'

/** The most of a page. */
const most = 500

/** Word → deed of what a changed table or catalogue is tried on. */
export const trialResolvers = {
  Query: {
    async classFacts(_, { industry, first, after }, { db, viewer, verdicts, ask, cursors }) {
      const size = pageSize(first, most)
      const places = cursors(`classFacts ${industry}`)
      const asked = { after: places.read(after), first: size + 1 }
      const { shown, pageInfo } = sealedPage(await classPage(db, viewer, verdicts, ask, industry, asked), size, places)
      return { on: dayOf(viewer.now), nodes: shown, pageInfo }
    },
    async measureFacts(_, { catalogue, first, after }, { db, viewer, ask, cursors }) {
      const size = pageSize(first, most)
      const places = cursors(`measureFacts ${catalogue}`)
      const asked = { after: places.read(after), first: size + 1 }
      const { shown, pageInfo } = sealedPage(await measureFacts(db, viewer, ask, catalogue, asked), size, places)
      return { on: dayOf(viewer.now), nodes: shown, pageInfo }
    },
    async causesInForce(_, { industry, first, after }, { db, viewer, ask, cursors }) {
      const size = pageSize(first, most)
      const places = cursors(`causesInForce ${industry}`)
      const asked = { after: places.read(after), first: size + 1 }
      const { shown, pageInfo } = sealedPage(await causePage(db, viewer, ask, industry, asked), size, places)
      return { nodes: shown, pageInfo }
    },
  },
  ClassFacts: {
    grades: ({ counted }) => [...counted.grades],
    listings: ({ counted }) => counted.listings,
    penalties: ({ counted }) => counted.penalties,
    serious: ({ counted }) => counted.serious,
    broken: ({ counted }) => counted.broken,
  },
  MeasureFacts: {
    since: ({ since, proposed }) => (proposed ? null : since),
    until: ({ until, proposed }) => (proposed ? null : until),
  },
} satisfies Resolvers
