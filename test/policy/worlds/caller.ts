import type { Class } from '@xinlu/schema'
import { whyAssessed } from './assessed.ts'
import { builtInside, conductUnpublished, keyPersonsUnderMask, keyPersonsWhole, linesElsewhere } from './built.ts'
import { inspecting, inspectorsThemselves } from './drawn.ts'
import { whyEvaluated } from './evaluated.ts'
import {
  type Flip,
  namesUnderMask,
  namesWhole,
  numbersUnderMask,
  numbersWhole,
  partiesUnderMask,
  partiesWhole,
} from './flips.ts'
import type { Bounds, Operation } from './generate.ts'
import { filesOfOthers } from './handed.ts'
import { beforeListing } from './listing.ts'
import { measured } from './measured.ts'
import { others } from './others.ts'
import type { OpeningName } from './past.ts'
import { bureausOwn } from './plan.ts'
import { outsidePromises } from './promised.ts'
import { history, inside, unpublished } from './rows.ts'
import { openCases, planned, prices, pricesWithinBands, requestsOfOthers } from './secrets.ts'
import { tenderComplaints, tenderJudges, tenderToCome } from './tendered.ts'
import { driverTracks, weighed } from './weighings.ts'
import { underWay } from './workflows.ts'

/** Somebody who asks, and everything that he may not see. */
export interface Caller {
  name: string
  /** A sample person, or the claims of a token. */
  person: string | { sub: string; [claim: string]: unknown }
  purpose: string
  opening?: OpeningName
  /** Classes of which something is open, so that half of what is asked flows. */
  opens: readonly Class[]
  /** Asks for the receipt of each answer. */
  receipt?: true
  /** Subjects that are asked for more often than others. */
  near?: readonly string[]
  bounds?: Partial<Bounds>
  /** What it asks, where that is not the stories and what is generated. */
  only?: readonly Operation[]
  flips: readonly Flip[]
}

export const supervision = 'STATUTORY_SUPERVISION'
export const all = [
  'PUBLIC',
  'INTERNAL',
  'PERSONAL',
  'SENSITIVE_PERSONAL',
  'TRADE_SECRET',
  'SUPERVISION',
  'INVESTIGATION',
] as const
export const personsWhole = [
  ...namesWhole,
  ...numbersWhole,
  ...partiesWhole,
  ...keyPersonsWhole,
  ...inspectorsThemselves,
]
export const personsUnderMask = [
  ...namesUnderMask,
  ...numbersUnderMask,
  ...partiesUnderMask(),
  ...driverTracks,
  ...keyPersonsUnderMask,
  ...inspectorsThemselves,
]
/** Names have a mask, numbers are refused. */
export const numbersRefused = [
  ...namesUnderMask,
  ...numbersWhole,
  ...partiesUnderMask(),
  ...driverTracks,
  ...keyPersonsUnderMask,
  ...inspectorsThemselves,
]
export const notPublic = [
  ...personsWhole,
  ...history,
  ...inside,
  ...weighed,
  ...driverTracks,
  ...unpublished,
  ...inspecting,
  ...builtInside,
  ...conductUnpublished,
  ...underWay,
  ...whyAssessed,
  ...whyEvaluated,
  ...beforeListing(),
  ...measured(),
]
/**
 * Figures over supervision classes rest on every penalty in force, also on those that nobody outside has met yet; those over months on
 * every violation.
 */
export const underClassFigures = notPublic.filter(
  ({ name }) => !/^violations$|^decisions (that are not published|to be published|whose publication)/.test(name),
)
export const secrets = [...prices, ...openCases(), ...planned(), ...linesElsewhere, ...filesOfOthers]
/** The same for those inside, who see into which band a price falls. */
export const secretsInside = [...pricesWithinBands, ...openCases(), ...planned(), ...linesElsewhere, ...filesOfOthers]
export const outside = [
  ...notPublic,
  ...secrets,
  ...bureausOwn,
  ...outsidePromises,
  ...tenderToCome,
  ...tenderJudges,
  ...tenderComplaints,
]
export const own = (id: string): readonly Flip[] => [
  ...others([id]),
  ...openCases(),
  ...planned(),
  ...requestsOfOthers,
  ...filesOfOthers,
  ...beforeListing([id]),
  ...measured(id),
  ...bureausOwn,
  ...tenderToCome,
]
/** What the limits of a caller outside let through. */
export const small: Partial<Bounds> = { fields: 25, roots: 2, aliases: 4, directives: 6 }
export const clerkOf = (unit: string, duties: readonly string[] = ['case']) => ({
  sub: `clerk-of-${unit}`,
  role: 'clerk',
  org: '文水县交通运输局',
  unit,
  duties,
})
