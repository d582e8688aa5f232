import {
  type Ask,
  type Context,
  type Db,
  type ProfileKey,
  profileCacheKey,
  reportedUpTo,
  type StepRow,
  stepsOf,
  type Viewer,
} from '@xinlu/schema'
import DataLoader from 'dataloader'
import type { Way } from './domain/evaluation/types.ts'
import type { Standing } from './domain/standing/types.ts'
import type {
  EvaluationExplanationRow,
  EvaluationObjectionRow,
  EvaluationReportRow,
  GradeDifferenceRow,
  OwnerAnswerRow,
} from './evaluationRows.ts'
import type {
  BidRow,
  ConductRow,
  FirmChangeRow,
  KeyPersonRow,
  PerformanceRow,
  ProjectPartyRow,
  ProjectRow,
  SafetyRow,
  SectionRow,
  WageRow,
} from './factRows.ts'
import type { ContractRow, GradeRow } from './rows.ts'
import { bidsOf } from './store/bids.ts'
import { conductsOf } from './store/conducts.ts'
import {
  type ContractKey,
  contractCacheKey,
  keyPersonsOf,
  performanceOf,
  safetyOf,
  wagesOf,
} from './store/contractParts.ts'
import { contractsOf } from './store/contracts.ts'
import { changesOf } from './store/evaluationFacts.ts'
import { handsIn } from './store/evaluationHands.ts'
import { objectionsById, objectionsTo } from './store/evaluationObjections.ts'
import { differencesOf } from './store/evaluationStatement.ts'
import { explanationsOf, type SaidAt, waysBackOf } from './store/explanations.ts'
import { gradesByEvaluation, gradesById, gradesOf } from './store/grades.ts'
import { namesOf } from './store/names.ts'
import { ownersOf } from './store/ownerAnswers.ts'
import { projectsOf } from './store/projects.ts'
import { reportsOf } from './store/reports.ts'
import { type PartKey, partCacheKey, partiesOf, sectionsOf } from './store/sections.ts'
import { type StandingKey, standingCacheKey, standingsOf } from './store/standings.ts'
import { evaluatorsById } from './store/tender/evaluators.ts'
import { tendersById } from './store/tender/tenders.ts'
import type { EvaluatorRow, TenderRow } from './tenderRows.ts'

/** One loader per key, new for each request. */
export function loadersOf(db: Db, viewer: Viewer) {
  const byProfile = { cacheKeyFn: profileCacheKey }
  const byContract = { cacheKeyFn: contractCacheKey }
  const byPart = { cacheKeyFn: partCacheKey }
  let names: DataLoader<string, string | null> | null = null
  return {
    names: (ask: Ask) => {
      names ??= new DataLoader((ids) => namesOf(ask, ids))
      return names
    },
    freshAt: new DataLoader<string, string | null>((instants) => reportedUpTo(db, instants)),
    contracts: new DataLoader<ProfileKey, ContractRow[], string>((keys) => contractsOf(db, viewer, keys), {
      cacheKeyFn: profileCacheKey,
    }),
    evaluation: new DataLoader<string, GradeRow | null>((ids) => gradesByEvaluation(db, viewer, ids)),
    grade: new DataLoader<string, GradeRow | null>((ids) => gradesById(db, viewer, ids)),
    explanation: new DataLoader<SaidAt, EvaluationExplanationRow | null, string>((keys) => explanationsOf(db, keys), {
      cacheKeyFn: ({ evaluationId, at }) => `${at} ${evaluationId}`,
    }),
    waysBack: new DataLoader<GradeRow, Way[]>((rows) => waysBackOf(db, rows)),
    difference: new DataLoader<string, GradeDifferenceRow | null>((ids) => differencesOf(db.$client, ids)),
    report: new DataLoader<string, EvaluationReportRow | null>((ids) => reportsOf(db.$client, ids)),
    owners: new DataLoader<string, OwnerAnswerRow[]>((ids) => ownersOf(db.$client, ids)),
    steps: new DataLoader<string, StepRow[]>(async (ids) => {
      const all = await stepsOf(db.$client, ids)
      return ids.map((id) => all.filter(({ caseId }) => caseId === id))
    }),
    objections: new DataLoader<string, EvaluationObjectionRow[]>((ids) => objectionsTo(db.$client, ids)),
    objection: new DataLoader<string, EvaluationObjectionRow | null>((ids) => objectionsById(db.$client, ids)),
    handsIn: new DataLoader<string, string[]>((ids) =>
      Promise.all(ids.map(async (id) => [...(await handsIn(db.$client, id)).units])),
    ),
    grades: new DataLoader<ProfileKey, GradeRow[], string>((keys) => gradesOf(db, viewer, keys), {
      cacheKeyFn: profileCacheKey,
    }),
    projects: new DataLoader<ProfileKey, ProjectRow[], string>((keys) => projectsOf(db, viewer, keys), byProfile),
    conducts: new DataLoader<ProfileKey, ConductRow[], string>((keys) => conductsOf(db, viewer, keys), byProfile),
    bids: new DataLoader<ProfileKey, BidRow[], string>((keys) => bidsOf(db, keys), byProfile),
    standing: new DataLoader<StandingKey, Standing | null, string>((keys) => standingsOf(db, viewer, keys), {
      cacheKeyFn: standingCacheKey,
    }),
    firmChanges: new DataLoader<ProfileKey, FirmChangeRow[], string>(
      (keys) =>
        changesOf(
          db,
          keys.map(({ memberIds, knownAt }) => ({ memberIds, at: knownAt })),
        ),
      byProfile,
    ),
    sections: new DataLoader<PartKey, SectionRow[], string>((keys) => sectionsOf(db, viewer, keys), byPart),
    parties: new DataLoader<PartKey, ProjectPartyRow[], string>((keys) => partiesOf(db, viewer, keys), byPart),
    performance: new DataLoader<ContractKey, PerformanceRow[], string>(
      (keys) => performanceOf(db, viewer, keys),
      byContract,
    ),
    keyPersons: new DataLoader<ContractKey, KeyPersonRow[], string>(
      (keys) => keyPersonsOf(db, viewer, keys),
      byContract,
    ),
    wages: new DataLoader<ContractKey, WageRow[], string>((keys) => wagesOf(db, viewer, keys), byContract),
    safety: new DataLoader<ContractKey, SafetyRow[], string>((keys) => safetyOf(db, viewer, keys), byContract),
    tender: new DataLoader<string, TenderRow | null>((ids) => tendersById(db.$client, ids)),
    evaluator: new DataLoader<string, EvaluatorRow | null>((ids) => evaluatorsById(db.$client, ids)),
  }
}

export type RoomContext = Context<ReturnType<typeof loadersOf>>
