import { gathered } from '@xinlu/schema'
import type { Resolvers } from './generated.ts'
import { certifiedResolvers } from './resolvers/Certified.ts'
import { courseResolvers } from './resolvers/Course.ts'
import { dutyResolvers } from './resolvers/Duties.ts'
import { factResolvers } from './resolvers/Facts.ts'
import { figureResolvers } from './resolvers/Figures.ts'
import { intakeResolvers } from './resolvers/Intake.ts'
import { integrityResolvers } from './resolvers/Integrity.ts'
import { objectionResolvers } from './resolvers/Objection.ts'
import { sectionResolvers } from './resolvers/Section.ts'
import { standingResolvers } from './resolvers/Standing.ts'

/** Word → deed of road transport, each part in a file of its own. */
export const resolvers: Resolvers = gathered<Resolvers>([
  certifiedResolvers,
  courseResolvers,
  dutyResolvers,
  factResolvers,
  figureResolvers,
  integrityResolvers,
  objectionResolvers,
  intakeResolvers,
  sectionResolvers,
  standingResolvers,
])
