import { gathered } from '@xinlu/schema'
import type { Resolvers } from './generated.ts'
import { sectionResolvers } from './resolvers/Section.ts'

/** Word → deed of construction, each part in a file of its own. */
export const resolvers: Resolvers = gathered<Resolvers>([sectionResolvers])
