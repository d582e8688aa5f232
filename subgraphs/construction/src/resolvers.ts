import { gathered } from '@xinlu/schema'
import type { Resolvers } from './generated.ts'
import { certifiedResolvers } from './resolvers/Certified.ts'
import { conductResolvers } from './resolvers/Conduct.ts'
import { courseResolvers } from './resolvers/Course.ts'
import { coverageResolvers } from './resolvers/Coverage.ts'
import { objectionResolvers } from './resolvers/EvaluationObjection.ts'
import { explanationResolvers } from './resolvers/Explanation.ts'
import { figureResolvers } from './resolvers/Figures.ts'
import { inForceResolvers } from './resolvers/InForce.ts'
import { intakeResolvers } from './resolvers/Intake.ts'
import { projectResolvers } from './resolvers/Project.ts'
import { sectionResolvers } from './resolvers/Section.ts'
import { standingResolvers } from './resolvers/Standing.ts'
import { tenderResolvers } from './resolvers/Tender.ts'
import { tenderComplaintResolvers } from './resolvers/TenderComplaint.ts'
import { trialResolvers } from './resolvers/Trial.ts'
import { workResolvers } from './resolvers/Work.ts'

/** Word → deed of construction, each part in a file of its own. */
export const resolvers: Resolvers = gathered<Resolvers>([
  certifiedResolvers,
  courseResolvers,
  coverageResolvers,
  explanationResolvers,
  objectionResolvers,
  sectionResolvers,
  standingResolvers,
  projectResolvers,
  conductResolvers,
  figureResolvers,
  inForceResolvers,
  intakeResolvers,
  tenderResolvers,
  tenderComplaintResolvers,
  workResolvers,
  trialResolvers,
])
