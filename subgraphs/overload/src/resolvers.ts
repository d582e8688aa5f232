import { gathered } from '@xinlu/schema'
import type { Resolvers } from './generated.ts'
import { candidateResolvers } from './resolvers/Candidates.ts'
import { certifiedResolvers } from './resolvers/Certified.ts'
import { conductResolvers } from './resolvers/Conduct.ts'
import { courseResolvers } from './resolvers/Course.ts'
import { figureResolvers } from './resolvers/Figures.ts'
import { intakeResolvers } from './resolvers/Intake.ts'
import { lentResolvers } from './resolvers/Lent.ts'
import { listingResolvers } from './resolvers/Listing.ts'
import { sectionResolvers } from './resolvers/Section.ts'
import { standingResolvers } from './resolvers/Standing.ts'
import { weighingResolvers } from './resolvers/Weighing.ts'

/** Word → deed of overload control, each part in a file of its own. */
export const resolvers: Resolvers = gathered<Resolvers>([
  candidateResolvers,
  certifiedResolvers,
  conductResolvers,
  courseResolvers,
  figureResolvers,
  lentResolvers,
  listingResolvers,
  intakeResolvers,
  sectionResolvers,
  standingResolvers,
  weighingResolvers,
])
