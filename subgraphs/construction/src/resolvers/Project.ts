import { dayOf, pageSize } from '@xinlu/schema'
import { bandShown } from '../domain/county.ts'
import type { Resolvers } from '../generated.ts'
import { projectById, projectPage } from '../store/projects.ts'
import { partOf } from '../store/sections.ts'

/** The most projects of a page. */
const most = 100

/** Word → deed of projects, their sections, and how contracts are performed. */
export const projectResolvers = {
  Query: {
    project: (_, { id }, { db, viewer }) => projectById(db, viewer, id),
    async projects(_, { filter, first, after }, { db, viewer, cursors }) {
      const [kind, from, to] = [filter?.kind ?? null, filter?.startedFrom ?? null, filter?.startedTo ?? null]
      const sealed = cursors(`projects ${kind} ${from} ${to}`)
      const asked = { kind, from, to, first: pageSize(first, most), after: sealed.read(after) }
      const { shown, pageInfo } = await projectPage(db, viewer, asked, sealed)
      return { nodes: shown, pageInfo }
    },
  },
  ConstructionSection: {
    projects: (key, _, { loaders }) => loaders.projects.load(key),
    bids: (key, _, { loaders }) => loaders.bids.load(key),
    firmChanges: (key, _, { loaders }) => loaders.firmChanges.load(key),
  },
  Contract: {
    priceBand: ({ band }, _, { viewer }) => bandShown(band, dayOf(viewer.now)),
    performance: ({ id, at }, _, { loaders }) => loaders.performance.load({ id, at }),
    keyPersons: ({ id, at }, _, { loaders }) => loaders.keyPersons.load({ id, at }),
    wages: ({ id, at }, _, { loaders }) => loaders.wages.load({ id, at }),
    safetyFacts: ({ id, at }, _, { loaders }) => loaders.safety.load({ id, at }),
  },
  Project: { sections: (row, _, { loaders }) => loaders.sections.load(partOf(row)) },
  ContractSection: {
    priceBand: ({ band }, _, { viewer }) => bandShown(band, dayOf(viewer.now)),
    parties: (row, _, { loaders }) => loaders.parties.load(partOf(row)),
  },
  KeyPerson: { displayName: ({ name }) => name },
} satisfies Resolvers
