import { pageSize, sealedPage } from '@xinlu/schema'
import { exemptionBasis, itemBasis, itemsOn } from '../domain/exemption.ts'
import type { Resolvers } from '../generated.ts'
import { exempt, exemptionPage } from '../store/exemptions.ts'

/** Word → deed of 轻微违法免罚. */
export const exemptionResolvers = {
  Query: {
    exemptionItems: (_, { on }) => itemsOn(on).map((one) => ({ ...one, basis: itemBasis(one.item, on) })),
    async exemptions(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, 100)
      const places = cursors('exemptions')
      const { shown, pageInfo } = sealedPage(await exemptionPage(db, viewer, size, places.read(after)), size, places)
      return { nodes: shown, pageInfo }
    },
  },
  Mutation: { exemptMinor: (_, { input }, { db, viewer, ask }) => exempt(db, viewer, ask, input) },
  EnforcementSection: { exemptions: (key, _, { loaders }) => loaders.exemptions.load(key) },
  Exemption: { basis: ({ decidedOn }) => exemptionBasis(decidedOn) },
} satisfies Resolvers
