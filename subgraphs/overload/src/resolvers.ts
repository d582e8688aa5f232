import { gathered } from '@xinlu/schema'
import type { Resolvers } from './generated.ts'
import { sectionResolvers } from './resolvers/Section.ts'
import { weighingResolvers } from './resolvers/Weighing.ts'

/** Word → deed of overload control, each part in a file of its own. */
export const resolvers: Resolvers = gathered<Resolvers>([sectionResolvers, weighingResolvers])
