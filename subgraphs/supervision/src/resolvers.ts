import { gathered } from '@xinlu/schema'
import type { Resolvers } from './generated.ts'
import { associationResolvers } from './resolvers/Association.ts'
import { breachResolvers } from './resolvers/Breach.ts'
import { classResolvers } from './resolvers/Class.ts'
import { commitmentResolvers } from './resolvers/Commitment.ts'
import { drawResolvers } from './resolvers/Draw.ts'
import { dutyResolvers } from './resolvers/Duties.ts'
import { inspectionResolvers } from './resolvers/Inspection.ts'
import { inspectorResolvers } from './resolvers/Inspector.ts'
import { intakeResolvers } from './resolvers/Intake.ts'
import { measureResolvers } from './resolvers/Measure.ts'
import { publicationResolvers } from './resolvers/Publication.ts'
import { trialResolvers } from './resolvers/Trial.ts'
import { workResolvers } from './resolvers/Work.ts'

/** Word → deed of supervision, each part in a file of its own. */
export const resolvers: Resolvers = gathered<Resolvers>([
  associationResolvers,
  breachResolvers,
  classResolvers,
  commitmentResolvers,
  drawResolvers,
  inspectionResolvers,
  inspectorResolvers,
  dutyResolvers,
  intakeResolvers,
  measureResolvers,
  publicationResolvers,
  workResolvers,
  trialResolvers,
])
