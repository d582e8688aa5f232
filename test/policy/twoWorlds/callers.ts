import type { Class } from '@xinlu/schema'
import {
  cases,
  casesUnderFigures,
  type Flip,
  inside,
  maskedPersons,
  numbers,
  oneFirmFewer,
  others,
  partiesOfDecisions,
  plans,
  plansUnderFigures,
  prices,
  pricesUnderFigures,
  quarantined,
  searchedNumbers,
  unnamed,
  wholePersons,
} from './flips.ts'
import type { Generated } from './generate.ts'

/** Somebody who asks, and everything that he may not see. */
export interface CallerOfWorlds {
  name: string
  /** A sample person. */
  person: string
  purpose: string
  /** Classes of which something is open to the caller, so that half of what is generated flows. */
  opens: readonly Class[]
  flips: readonly Flip[]
  /** What it asks, where that is not the stories and what is generated. */
  only?: readonly Generated[]
}

const nothingOfPersons = [...wholePersons, ...numbers, ...searchedNumbers, ...partiesOfDecisions()]
/** Persons of whom the mask may be seen. */
const masked = [...maskedPersons, ...numbers, ...searchedNumbers, ...partiesOfDecisions()]
const outside = [...nothingOfPersons, ...quarantined, ...inside, ...prices, ...cases(), ...plans()]
const firm = 's_70d1r5mp5n0kpqgn'
const trader = 's_t6ttsw7fe6zaftxk'
const driver = 's_jzq389dt14478d8j'
const own = (id: string): readonly Flip[] => [...others(id), ...cases(), ...plans()]
const supervision = 'STATUTORY_SUPERVISION'

/** Every kind of caller that asks in its own right; those under an opening are the openings' own stories. */
export const callers: readonly CallerOfWorlds[] = [
  { name: 'anyone', person: 'anonymous', purpose: 'PUBLIC_QUERY', opens: ['PUBLIC'], flips: outside },
  {
    name: 'a firm',
    person: 'subject',
    purpose: 'SUBJECT_SELF',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'TRADE_SECRET', 'OWN'],
    flips: own(firm),
  },
  {
    name: 'a sole trader',
    person: 'trader',
    purpose: 'SUBJECT_SELF',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'OWN'],
    flips: own(trader),
  },
  {
    name: 'a driver',
    person: 'driver',
    purpose: 'SUBJECT_SELF',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'OWN'],
    flips: own(driver),
  },
  {
    name: 'a dashboard team',
    person: 'dashboard',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SUPERVISION'],
    flips: [...masked, ...pricesUnderFigures, ...casesUnderFigures],
  },
  {
    name: 'an evaluator',
    person: 'tender-evaluator',
    purpose: 'TENDER_EVALUATION',
    opens: ['PUBLIC'],
    flips: [...outside, ...unnamed(['91141121YLKTJXMQ3N', '91141121YL51030H1K'])],
  },
  { name: 'another department', person: 'department', purpose: 'DATA_SHARING', opens: ['PUBLIC'], flips: outside },
  {
    name: 'a clerk of a unit that stated none of it',
    person: 'overload-clerk',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'REQUEST'],
    flips: [...masked, ...quarantined, ...prices, ...cases(), ...plans()],
  },
  {
    name: 'a clerk of squad 1 on case duty',
    person: 'squad-clerk',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'INVESTIGATION', 'SUPERVISION'],
    flips: [...masked, ...quarantined, ...prices, ...cases('wenshui-squad-1'), ...plans('wenshui-squad-1')],
  },
  {
    name: 'a clerk of the planning unit on case duty',
    person: 'planning-clerk',
    purpose: supervision,
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL'],
    flips: [...partiesOfDecisions('wenshui-planning'), ...prices, ...cases(), ...plans()],
  },
  {
    name: 'the leader group',
    person: 'leader',
    purpose: 'STATISTICS',
    opens: ['PUBLIC'],
    flips: [...casesUnderFigures, ...pricesUnderFigures, ...plansUnderFigures, ...nothingOfPersons, ...inside],
  },
  {
    name: 'an auditor',
    person: 'auditor',
    purpose: 'AUDIT',
    opens: ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE_PERSONAL', 'SUPERVISION', 'REQUEST'],
    flips: [...masked, ...prices, ...cases()],
  },
]

/** A dashboard team that only counts: which firms there are it may see, how many exactly it may not. */
export const counting: CallerOfWorlds = {
  name: 'a dashboard team that counts',
  person: 'dashboard',
  purpose: supervision,
  opens: ['PUBLIC', 'INTERNAL'],
  flips: oneFirmFewer,
  only: [
    { query: '{ enterprises(first: 3) { edges { node { id } } totalBand pageInfo { hasNextPage } } }', variables: {} },
  ],
}
