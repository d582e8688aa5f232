import { placeholderUscc } from '@xinlu/schema/identifiers'
import { dayText } from './days.ts'
import { firmAt, traderAt } from './firms.ts'
import { personIn } from './people.ts'
import type { Party } from './types.ts'
import { idOf, ownerId, type World } from './world.ts'

/** A party of a decision with its subject id. */
export interface Addressee {
  subjectId: string
  party: Party
}

const nothing: Omit<Party, 'kind' | 'name'> = {
  uscc: null,
  businessRegNo: null,
  orgCode: null,
  taxNo: null,
  institutionNo: null,
  socialOrgNo: null,
  legalRepresentative: null,
  legalRepresentativeIdKind: null,
  legalRepresentativeIdNo: null,
  idKind: null,
  idNo: null,
}

/** An owner as party of a decision of a day: its head of that day. A sole trader without a code has 17 zeros, X and its 工商注册号. */
export function ownerParty(world: World, owner: number, day: number): Addressee {
  const subjectId = ownerId(world, owner)
  if (owner < world.size.firms) {
    const on = dayText(day)
    const firm = firmAt(world, owner).filter(({ validFrom }) => validFrom <= on)
    const { name, uscc, legalRepresentative } = firm.at(-1) ?? firmAt(world, owner)[0]
    return { subjectId, party: { kind: 'LEGAL_PERSON', name, ...nothing, uscc, ...headed(legalRepresentative) } }
  }
  const [{ tradeName, uscc, businessRegNo, operator }] = traderAt(world, owner - world.size.firms)
  const codes = uscc === null ? { uscc: placeholderUscc, businessRegNo } : { uscc }
  return { subjectId, party: { kind: 'SOLE_TRADER', name: tradeName, ...nothing, ...codes, ...headed(operator) } }
}

/** A practitioner as party of a decision: a natural person with name and 身份证 number. */
export function driverParty(world: World, practitioner: number): Addressee {
  const { name, citizenId } = personIn(world, 'practitioner', practitioner)
  return {
    subjectId: idOf(world, 'practitioner', practitioner),
    party: { kind: 'NATURAL_PERSON', name, ...nothing, idKind: '身份证', idNo: citizenId },
  }
}

function headed({ name, citizenId }: { name: string; citizenId: string }) {
  return { legalRepresentative: name, legalRepresentativeIdKind: '身份证', legalRepresentativeIdNo: citizenId }
}
