import { gathered } from '@xinlu/schema'
import type { Resolvers } from './generated.ts'
import { certifiedResolvers } from './resolvers/Certified.ts'
import { decisionResolvers } from './resolvers/Decision.ts'
import { documentResolvers } from './resolvers/Documents.ts'
import { dutyResolvers } from './resolvers/Duties.ts'
import { exemptionResolvers } from './resolvers/Exemption.ts'
import { importResolvers } from './resolvers/Import.ts'
import { intakeResolvers } from './resolvers/Intake.ts'
import { lentResolvers } from './resolvers/Lent.ts'
import { objectionResolvers } from './resolvers/Objection.ts'
import { partyResolvers } from './resolvers/Party.ts'
import { proofResolvers } from './resolvers/Proof.ts'
import { publicityResolvers } from './resolvers/Publicity.ts'
import { qualityResolvers } from './resolvers/Quality.ts'
import { reconciliationResolvers } from './resolvers/Reconciliation.ts'
import { repairResolvers } from './resolvers/Repair.ts'
import { sectionResolvers } from './resolvers/Section.ts'
import { standingResolvers } from './resolvers/Standing.ts'
import { workResolvers } from './resolvers/Work.ts'

/** Word → deed of enforcement, each part in a file of its own. */
export const resolvers: Resolvers = gathered<Resolvers>([
  certifiedResolvers,
  decisionResolvers,
  documentResolvers,
  dutyResolvers,
  exemptionResolvers,
  importResolvers,
  intakeResolvers,
  lentResolvers,
  objectionResolvers,
  partyResolvers,
  proofResolvers,
  publicityResolvers,
  qualityResolvers,
  reconciliationResolvers,
  repairResolvers,
  sectionResolvers,
  standingResolvers,
  workResolvers,
])
