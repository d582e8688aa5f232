import { join } from 'node:path'
import { defineSubgraph, intakeLent, ownByStore, wordsIn } from '@xinlu/schema'
import { useCatalogues } from './catalogues.ts'
import { concealed } from './concealed.ts'
import { listingFlow } from './domain/course/flow.ts'
import { plateFlow } from './domain/plate.ts'
import { loadersOf } from './loaders.ts'
import { resolvers } from './resolvers.ts'
import { sample } from './sample.ts'

/** 治超 overload: weighings, violations, the list of grave breaches. */
export const overload = defineSubgraph({
  name: 'overload',
  sdl: wordsIn(join(import.meta.dirname, '..')),
  resolvers,
  loaders: loadersOf,
  conceals: concealed,
  // Of these the store gives nothing but the unit's own where others' are closed.
  unitOf: { OverloadSection: () => ownByStore, QuarantinedWeighing: () => ownByStore },
  siblings: {
    construction: [
      'Query.biddingRestrictions',
      'ListedThen.measures',
      ...['measure', 'catalogue', 'version', 'basis', 'until'].map((field) => `ListedMeasure.${field}`),
    ],
    governance: [
      ...intakeLent('overloadIntake'),
      'Query.certifiedListings',
      ...['freshAt', 'listings'].map((field) => `CertifiedListings.${field}`),
      ...['circumstance', 'listedOn', 'publicUntil'].map((field) => `CertifiedListing.${field}`),
    ],
    supervision: [
      'Query.listingsInForce',
      ...['id', 'subjectId', 'circumstance', 'until'].map((field) => `ListingInForce.${field}`),
    ],
  },
  useFolders({ measures }) {
    if (measures) useCatalogues(measures)
  },
  workflows: [plateFlow, listingFlow],
  sample,
})
