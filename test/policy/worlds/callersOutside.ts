import { all, type Caller, outside, own, personsWhole, secrets, small } from './caller.ts'
import { beforeListing } from './listing.ts'
import { measured } from './measured.ts'
import { others } from './others.ts'
import { bidders, driver, firm, trader } from './people.ts'
import { bureausOwn } from './plan.ts'
import { notInForce } from './rows.ts'
import { requestsOfOthers } from './secrets.ts'
import { tenderPapers } from './tendered.ts'

/** What nobody outside may tell who is no party to it. */
const notTheirs = [...outside, ...tenderPapers, ...requestsOfOthers]

/** By whom something is asked outside the bureau, or for a purpose that is not its own; those of whom the same is kept one after the other. */
export const outsideCallers: readonly Caller[] = [
  {
    name: 'anyone',
    person: 'anonymous',
    purpose: 'PUBLIC_QUERY',
    opens: ['PUBLIC'],
    bounds: small,
    flips: notTheirs,
  },
  {
    name: 'another department',
    receipt: true,
    person: 'department',
    purpose: 'DATA_SHARING',
    opens: ['PUBLIC', 'REQUEST'],
    flips: notTheirs,
  },
  {
    name: 'another department, for joint measures',
    person: 'department',
    purpose: 'JOINT_MEASURES',
    opens: ['PUBLIC'],
    flips: notTheirs,
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
    name: 'an evaluator',
    person: 'tender-evaluator',
    purpose: 'TENDER_EVALUATION',
    opens: ['PUBLIC'],
    near: bidders,
    flips: [...outside, ...others(bidders)],
  },
  {
    name: 'another department under an approved request',
    person: 'department',
    purpose: 'DATA_SHARING',
    opening: 'request',
    opens: ['PUBLIC'],
    near: [firm],
    flips: [...personsWhole, ...secrets, ...others([firm]), ...beforeListing(), ...bureausOwn, ...measured(firm)],
  },
  {
    name: 'personnel with an authority about a driver',
    person: 'personnel',
    purpose: 'CADRE_CHECK',
    opening: 'authority',
    opens: all,
    near: [driver.id],
    flips: [
      ...secrets,
      ...others([driver.id]),
      ...notInForce(driver.id),
      ...beforeListing(),
      ...bureausOwn,
      ...measured(),
    ],
  },
  {
    name: 'personnel without an authority',
    person: 'personnel',
    purpose: 'CADRE_CHECK',
    opens: ['REQUEST'],
    flips: [...outside, ...others(['nobody'])],
  },
  {
    name: 'a dashboard team that says it audits',
    person: 'dashboard',
    purpose: 'AUDIT',
    opens: all,
    flips: [...outside, ...others(['nobody'])],
  },
]
