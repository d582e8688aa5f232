import type { Class } from '@xinlu/schema'
import { whyAssessed } from './assessed.ts'
import { builtInside, conductUnpublished, keyPersonsUnderMask, keyPersonsWhole, linesElsewhere } from './built.ts'
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
import { beforeListing } from './listing.ts'
import { others } from './others.ts'
import type { OpeningName } from './past.ts'
import { bidders, driver, firm, trader } from './people.ts'
import { history, inside, notInForce, oneFirmFewer, quarantinedElsewhere, unpublished } from './rows.ts'
import {
  casesUnderFigures,
  openCases,
  planned,
  plannedUnderFigures,
  prices,
  pricesUnderFigures,
  pricesWithinBands,
  requestsOfOthers,
} from './secrets.ts'
import { driverTracks, feedsElsewhere, weighed } from './weighings.ts'
import { fulfilledCommitments, repairedDecisions, underWay } from './workflows.ts'

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

const supervision = 'STATUTORY_SUPERVISION'
const all = [
  'PUBLIC',
  'INTERNAL',
  'PERSONAL',
  'SENSITIVE_PERSONAL',
  'TRADE_SECRET',
  'SUPERVISION',
  'INVESTIGATION',
] as const
const personsWhole = [...namesWhole, ...numbersWhole, ...partiesWhole, ...keyPersonsWhole]
const personsUnderMask = [
  ...namesUnderMask,
  ...numbersUnderMask,
  ...partiesUnderMask(),
  ...driverTracks,
  ...keyPersonsUnderMask,
]
/** Names have a mask, numbers are refused. */
const numbersRefused = [
  ...namesUnderMask,
  ...numbersWhole,
  ...partiesUnderMask(),
  ...driverTracks,
  ...keyPersonsUnderMask,
]
const notPublic = [
  ...personsWhole,
  ...history,
  ...inside,
  ...weighed,
  ...driverTracks,
  ...unpublished,
  ...builtInside,
  ...conductUnpublished,
  ...underWay,
  ...whyAssessed,
  ...whyEvaluated,
  ...beforeListing(),
]
const secrets = [...prices, ...openCases(), ...planned(), ...linesElsewhere]
/** The same for those inside, who see into which band a price falls. */
const secretsInside = [...pricesWithinBands, ...openCases(), ...planned(), ...linesElsewhere]
const outside = [...notPublic, ...secrets]
const own = (id: string): readonly Flip[] => [
  ...others([id]),
  ...openCases(),
  ...planned(),
  ...requestsOfOthers,
  ...beforeListing([id]),
]
/** What the limits of a caller outside let through. */
const small: Partial<Bounds> = { fields: 25, roots: 2, aliases: 4, directives: 6 }
const clerkOf = (unit: string, duties: readonly string[] = ['case']) => ({
  sub: `clerk-of-${unit}`,
  role: 'clerk',
  org: '文水县交通运输局',
  unit,
  duties,
})

/** By whom something is asked, beside what was repaired. */
const asking: readonly Caller[] = [
  {
    name: 'anyone',
    person: 'anonymous',
    purpose: 'PUBLIC_QUERY',
    opens: ['PUBLIC'],
    bounds: small,
    flips: [...outside, ...requestsOfOthers],
  },
  {
    name: 'a firm',
    person: 'subject',
    purpose: 'SUBJECT_SELF',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'TRADE_SECRET', 'OWN'],
    near: [firm],
    bounds: small,
    flips: own(firm),
  },
  {
    name: 'a sole trader',
    person: 'trader',
    purpose: 'SUBJECT_SELF',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'OWN'],
    near: [trader],
    bounds: small,
    flips: own(trader),
  },
  {
    name: 'a driver',
    person: 'driver',
    purpose: 'SUBJECT_SELF',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'OWN'],
    near: [driver.id],
    bounds: small,
    flips: own(driver.id),
  },
  {
    name: 'the dashboard team of the unit that plans inspections',
    person: 'dashboard',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SUPERVISION'],
    flips: [...numbersRefused, ...pricesUnderFigures, ...casesUnderFigures, ...requestsOfOthers],
  },
  {
    name: 'a dashboard team that counts',
    person: 'dashboard',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL'],
    // Which firms there are it may see, page by page, how many exactly it may not.
    only: [
      {
        query: '{ enterprises(first: 3) { edges { node { id } } totalBand pageInfo { hasNextPage } } }',
        variables: {},
      },
    ],
    flips: oneFirmFewer,
  },
  {
    name: 'the dashboard team of another unit',
    person: { sub: 'office-dashboard', role: 'dashboard', org: '文水县交通运输局', unit: 'wenshui-office', duties: [] },
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL'],
    flips: [...numbersRefused, ...pricesUnderFigures, ...casesUnderFigures, ...planned(), ...beforeListing()],
  },
  {
    name: 'an evaluator',
    person: 'tender-evaluator',
    purpose: 'TENDER_EVALUATION',
    opens: ['PUBLIC'],
    near: bidders,
    flips: [...outside, ...others(bidders)],
  },
  {
    name: 'another department',
    receipt: true,
    person: 'department',
    purpose: 'DATA_SHARING',
    opens: ['PUBLIC', 'REQUEST'],
    flips: [...outside, ...requestsOfOthers],
  },
  {
    name: 'another department, for joint measures',
    person: 'department',
    purpose: 'JOINT_MEASURES',
    opens: ['PUBLIC'],
    flips: outside,
  },
  {
    name: 'another department under an approved request',
    person: 'department',
    purpose: 'DATA_SHARING',
    opening: 'request',
    opens: ['PUBLIC'],
    near: [firm],
    flips: [...personsWhole, ...secrets, ...others([firm]), ...beforeListing()],
  },
  {
    // What its own unit stated of persons it may see whole: compulsions beside the road.
    name: 'a clerk on no duty, of the unit of overload control',
    person: 'overload-clerk',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'REQUEST'],
    flips: [
      ...namesUnderMask,
      ...numbersUnderMask,
      ...partiesUnderMask('wenshui-overload'),
      ...driverTracks,
      ...keyPersonsUnderMask,
      ...secretsInside,
      ...requestsOfOthers,
    ],
  },
  {
    name: 'a clerk of squad 1',
    person: 'squad-clerk',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'INVESTIGATION', 'SUPERVISION'],
    flips: [
      ...personsUnderMask,
      ...pricesWithinBands,
      ...linesElsewhere,
      ...openCases('wenshui-squad-1'),
      ...planned('wenshui-squad-1'),
      ...quarantinedElsewhere,
      ...feedsElsewhere,
      ...beforeListing(),
    ],
  },
  {
    name: 'a clerk of squad 1 in an emergency',
    person: 'squad-clerk',
    purpose: 'EMERGENCY',
    opening: 'emergency',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL'],
    near: [firm],
    flips: [...secretsInside, ...others([firm]), ...beforeListing()],
  },
  {
    name: 'a clerk of the planning unit',
    person: 'planning-clerk',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL'],
    flips: [
      ...partiesUnderMask('wenshui-planning'),
      ...driverTracks,
      ...keyPersonsUnderMask,
      ...secretsInside,
      ...beforeListing(),
    ],
  },
  {
    name: 'a clerk of the enforcement unit',
    person: 'clerk',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL'],
    flips: [
      ...namesUnderMask,
      ...numbersUnderMask,
      ...partiesUnderMask('wenshui-enforcement'),
      ...driverTracks,
      ...keyPersonsUnderMask,
      ...secretsInside,
    ],
  },
  {
    name: 'a clerk of the construction unit',
    person: 'construction-clerk',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'TRADE_SECRET'],
    flips: [
      ...namesUnderMask,
      ...numbersUnderMask,
      ...partiesUnderMask('wenshui-construction'),
      ...driverTracks,
      ...openCases(),
      ...planned(),
      ...beforeListing(),
    ],
  },
  {
    name: 'the leader group',
    person: 'leader',
    receipt: true,
    purpose: 'STATISTICS',
    opens: ['PUBLIC'],
    flips: [...notPublic, ...pricesUnderFigures, ...casesUnderFigures, ...plannedUnderFigures],
  },
  {
    name: 'an auditor',
    person: 'auditor',
    purpose: 'AUDIT',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'SUPERVISION', 'REQUEST'],
    receipt: true,
    flips: [...personsUnderMask, ...pricesWithinBands, ...openCases()],
  },
  {
    name: 'two auditors',
    person: 'auditor',
    purpose: 'AUDIT',
    opening: 'pair',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'INVESTIGATION'],
    flips: [...personsUnderMask, ...pricesWithinBands],
  },
  {
    name: 'personnel without an authority',
    person: 'personnel',
    purpose: 'CADRE_CHECK',
    opens: ['REQUEST'],
    flips: [...outside, ...others(['nobody'])],
  },
  {
    name: 'personnel with an authority about a driver',
    person: 'personnel',
    purpose: 'CADRE_CHECK',
    opening: 'authority',
    opens: all,
    near: [driver.id],
    flips: [...secrets, ...others([driver.id]), ...notInForce(driver.id), ...beforeListing()],
  },
  {
    name: 'a dashboard team that says it audits',
    person: 'dashboard',
    purpose: 'AUDIT',
    opens: all,
    flips: [...outside, ...others(['nobody'])],
  },
]

/** Every kind of caller: in its own right, under an opening, and for a purpose that is not its own. What was repaired is the subject's and the audit's to see. */
export const callers: readonly Caller[] = asking.map((caller) =>
  caller.purpose === 'SUBJECT_SELF' || (caller.purpose === 'AUDIT' && caller.person !== 'dashboard')
    ? caller
    : { ...caller, flips: [...caller.flips, ...repairedDecisions, ...fulfilledCommitments] },
)

/** Those who see what others may not: for controls, beside the callers themselves. */
export const witnesses: readonly Omit<Caller, 'flips'>[] = [
  { name: 'dashboard', person: 'dashboard', purpose: supervision, opens: all },
  { name: 'planning-clerk', person: 'planning-clerk', purpose: supervision, opens: all },
  { name: 'construction-clerk', person: 'construction-clerk', purpose: supervision, opens: all },
  { name: 'clerk', person: 'clerk', purpose: supervision, opens: all },
  { name: 'squad-clerk', person: 'squad-clerk', purpose: supervision, opens: all },
  { name: 'squad-2-clerk', person: clerkOf('wenshui-squad-2'), purpose: supervision, opens: all },
  { name: 'overload-case-clerk', person: clerkOf('wenshui-overload'), purpose: supervision, opens: all },
  { name: 'auditor', person: 'auditor', purpose: 'AUDIT', opens: all },
]
