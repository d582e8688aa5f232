import { keyPersonsUnderMask, linesElsewhere } from './built.ts'
import {
  type Caller,
  numbersRefused,
  personsUnderMask,
  secretsInside,
  supervision,
  underClassFigures,
} from './caller.ts'
import { namesUnderMask, numbersUnderMask, partiesUnderMask } from './flips.ts'
import { filesOfOthers } from './handed.ts'
import { beforeListing } from './listing.ts'
import { measured, proposedMeasures } from './measured.ts'
import { others } from './others.ts'
import { firm } from './people.ts'
import { comparedUnits } from './plan.ts'
import { breachesNoticed, promisesTakenBack } from './promised.ts'
import { oneFirmFewer, quarantinedElsewhere } from './rows.ts'
import {
  casesUnderFigures,
  openCases,
  planned,
  plannedUnderFigures,
  pricesUnderFigures,
  pricesWithinBands,
  requestsOfOthers,
} from './secrets.ts'
import { tenderComplaints, tenderJudges, tenderPapers } from './tendered.ts'
import { driverTracks, feedsElsewhere } from './weighings.ts'

/** By whom something is asked inside the bureau, and by its audit. */
export const insideCallers: readonly Caller[] = [
  {
    name: 'the dashboard team of the unit that plans inspections',
    person: 'dashboard',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SUPERVISION'],
    flips: [
      ...numbersRefused,
      ...pricesUnderFigures,
      ...casesUnderFigures,
      ...requestsOfOthers,
      ...tenderPapers,
      ...tenderJudges,
    ],
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
    flips: [
      ...numbersRefused,
      ...pricesUnderFigures,
      ...casesUnderFigures,
      ...planned(),
      ...beforeListing(),
      ...proposedMeasures(),
      ...breachesNoticed,
      ...promisesTakenBack,
    ],
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
      ...tenderPapers,
      ...tenderJudges,
      ...tenderComplaints,
      ...beforeListing(),
      ...proposedMeasures(),
      ...breachesNoticed,
      ...promisesTakenBack,
    ],
  },
  {
    name: 'a clerk of squad 1 in an emergency',
    person: 'squad-clerk',
    purpose: 'EMERGENCY',
    opening: 'emergency',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL'],
    near: [firm],
    flips: [...secretsInside, ...others([firm]), ...beforeListing(), ...measured(firm)],
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
      ...proposedMeasures(),
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
      ...proposedMeasures(),
    ],
  },
  {
    name: 'the leader group',
    person: 'leader',
    receipt: true,
    purpose: 'STATISTICS',
    opens: ['PUBLIC'],
    flips: [...underClassFigures, ...pricesUnderFigures, ...casesUnderFigures, ...plannedUnderFigures],
  },
  {
    name: 'an auditor',
    person: 'auditor',
    purpose: 'AUDIT',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'SUPERVISION', 'REQUEST'],
    receipt: true,
    flips: [...personsUnderMask, ...pricesWithinBands, ...openCases(), ...comparedUnits, ...filesOfOthers],
  },
  {
    name: 'two auditors',
    person: 'auditor',
    purpose: 'AUDIT',
    opening: 'pair',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'INVESTIGATION'],
    flips: [...personsUnderMask, ...pricesWithinBands, ...comparedUnits],
  },
]
