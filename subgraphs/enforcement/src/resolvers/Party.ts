import { placeholderUscc } from '@xinlu/schema/identifiers'
import type { Resolvers } from '../generated.ts'

/** Word → deed of 当事人. */
export const partyResolvers = {
  Party: {
    __resolveType: ({ party }) =>
      (({ LEGAL_PERSON: 'EnterpriseParty', SOLE_TRADER: 'SoleTraderParty', NATURAL_PERSON: 'PersonParty' }) as const)[
        party.kind
      ],
  },
  EnterpriseParty: {
    name: ({ party }) => party.name,
    uscc: ({ party }) => party.uscc,
    legalRepresentative: ({ party }) => party.legalRepresentative,
    legalRepresentativeIdNo: ({ party }) => party.legalRepresentativeIdNo,
  },
  SoleTraderParty: {
    tradeName: ({ party }) => party.name,
    // 17 zeros and X stand for a sole trader who has no code.
    uscc: ({ party }) => (party.uscc === placeholderUscc ? null : party.uscc),
    businessRegNo: ({ party }) => party.businessRegNo,
    operatorName: ({ party }) => party.legalRepresentative,
    operatorIdNo: ({ party }) => party.legalRepresentativeIdNo,
  },
  PersonParty: { name: ({ party }) => party.name, idNo: ({ party }) => party.idNo },
} satisfies Resolvers
