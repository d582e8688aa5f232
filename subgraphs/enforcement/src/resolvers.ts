import { dayOf, pageSize, sealedPage, withholdSmall } from '@xinlu/schema'
import { placeholderUscc } from '@xinlu/schema/identifiers'
import { Decimal } from 'decimal.js'
import { cellsOf } from './domain/cells.ts'
import { dueBasis, dueOn, latestEndOn, publicityState, workingDaysLeft } from './domain/publicity.ts'
import { columnsOf } from './domain/templates.ts'
import type { Resolvers } from './generated.ts'
import { importActs } from './import.ts'
import { settleConflict } from './settle.ts'
import { actsPage } from './store/acts.ts'
import { caseCells } from './store/cases.ts'
import { quarantinePage } from './store/quarantine.ts'

/** The most rows of a page. */
const most = 1000

/** Word → deed of enforcement. */
export const resolvers: Resolvers = {
  Query: {
    async exportActs(_, { template, decidedFrom, decidedTo, first, after }, { db, viewer, verdicts, cursors }) {
      const size = pageSize(first, most)
      const kind = template === 'PENALTY_2018' ? 'PENALTY' : 'LICENCE'
      const filter = { kind, from: decidedFrom ?? null, to: decidedTo ?? null } as const
      const places = cursors(`exportActs ${kind} ${filter.from} ${filter.to}`)
      const rows = await actsPage(db, viewer, verdicts, filter, size, places.read(after))
      const { shown, pageInfo } = sealedPage(rows, size, places)
      return { columns: columnsOf(template), rows: shown.map(({ facts }) => cellsOf(facts)), pageInfo }
    },
    async quarantine(_, { first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors('quarantine')
      const { shown, pageInfo } = sealedPage(await quarantinePage(db, viewer, size, places.read(after)), size, places)
      return { nodes: shown, pageInfo }
    },
    caseFigures: async (_, { by }, { db, viewer, verdicts }) =>
      withholdSmall(await caseCells(db, viewer, by), verdicts?.minCell ?? 0),
  },
  Mutation: {
    importActs: (_, { input }, { db, viewer, ask }) => importActs(db, viewer, ask, input),
    async settleConflict(_, args, { db, viewer, ask, loaders }) {
      return loaders.decision.load(await settleConflict(db, viewer, ask, args))
    },
  },
  CreditProfile: { enforcement: (key) => key },
  EnforcementSection: {
    freshAt: ({ knownAt }, _, { loaders }) => loaders.freshAt.load(knownAt),
    decisions: (key, { first }, { loaders }) => loaders.decisions.load({ ...key, first: pageSize(first ?? 100, most) }),
    openCases: (key, _, { loaders }) => loaders.openCases.load(key),
    decisionsInForce: (key, _, { loaders }) => loaders.inForce.load(key),
  },
  Decision: {
    __resolveReference: ({ id }, { loaders }) => loaders.decision.load(id as string),
    docNo: ({ facts }) => facts.docNo,
    authority: ({ facts }) => facts.authority,
    categories: ({ facts }) => (facts.template === 'PENALTY_2018' ? facts.penaltyKinds : [facts.licenceKind]),
    content: ({ facts }) => facts.content,
    breachFacts: ({ facts }) => (facts.template === 'PENALTY_2018' ? facts.breachFacts : null),
    legalBasis: ({ facts }) => (facts.template === 'PENALTY_2018' ? facts.basis : null),
    fine: ({ facts }) =>
      facts.template === 'PENALTY_2018' && facts.fine ? new Decimal(facts.fine).times(10_000).toFixed() : null,
    // No rule in force settles which penalties are minor, ordinary or serious for this sector: unknown is a value.
    severity: () => null,
    publicity: (row) => row,
    party: ({ facts: { party }, saidBy }) => ({ party, saidBy }),
    conflicts: ({ id }, _, { loaders }) => loaders.conflicts.load(id),
    source: ({ facts }) => facts.source,
  },
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
  Publicity: {
    state: (row, _, { viewer }) => publicityState(row, dayOf(viewer.now)),
    latestEndOn: ({ facts }) => latestEndOn(facts),
    dueOn: ({ facts }) => dueOn(facts.decidedOn),
    workingDaysLeft: ({ facts }, _, { viewer }) => workingDaysLeft(facts.decidedOn, dayOf(viewer.now)),
    basis: ({ facts }) => dueBasis(facts.decidedOn),
  },
  QuarantinedRow: {
    column: ({ faults }) => faults[0]?.column ?? null,
    code: ({ faults }) => faults[0]?.code ?? null,
    expected: ({ faults }) => faults[0]?.expected ?? null,
    got: ({ faults }) => faults[0]?.got ?? null,
  },
}
