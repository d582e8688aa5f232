import { useClient, useQuery } from 'urql'
import {
  ConsoleMyAssessments,
  ConsoleMyEvaluations,
  ConsoleMyObjections,
  ConsoleObjectAssessment,
  ConsoleObjectEvaluation,
  ConsoleWithdrawAssessmentObjection,
  ConsoleWithdrawEvaluationObjection,
  ConsoleWithdrawObjection,
  FileObjection,
} from '../../../ask/generated.ts'
import { named } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Contested, filedOf } from './Contested.tsx'

/** Results that are shown or stand: these may be objected to. */
const open: readonly string[] = ['PUBLICITY', 'FINAL']

/** 考核异议: of the yearly assessments of road transport. */
export function Assessments() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyAssessments })
  const section = data && (data.mySubject?.profile?.roadTransport ?? null)
  const results = section?.assessments ?? []
  const about = (one: (typeof results)[number]) =>
    `${one.year} ${t(named('AssessmentScheme', one.scheme))} ${one.grade ?? ''}`
  return (
    <Contested
      title="质量信誉考核结果"
      asked={{ error, fetching, again }}
      empty="没有可以提出异议的考核结果"
      things={
        section &&
        results
          .filter(({ state }) => open.includes(state ?? ''))
          .map((one) => ({ id: one.id, about: about(one), state: named('AssessmentState', one.state) }))
      }
      filed={results.flatMap((one) =>
        (one.objections ?? []).map((said) =>
          filedOf(said, about(one), named('AssessmentObjectionState', said.state), said.state === 'FILED'),
        ),
      )}
      file={(id, { given, proofs }) =>
        client.mutation(ConsoleObjectAssessment, { id, ground: given.ground ?? '', proofs }).toPromise()
      }
      withdraw={(id) => client.mutation(ConsoleWithdrawAssessmentObjection, { id }).toPromise()}
    />
  )
}

/** 评价异议: of the evaluations of construction. */
export function Evaluations() {
  const { t } = useWords()
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyEvaluations })
  const section = data && (data.mySubject?.profile?.construction ?? null)
  const results = section?.grades ?? []
  const about = (one: (typeof results)[number]) =>
    `${one.year} ${t(named('ConstructionRole', one.role))} ${one.grade ?? ''}`
  return (
    <Contested
      title="工程信用评价结果"
      asked={{ error, fetching, again }}
      empty="没有可以提出异议的评价结果"
      things={
        section &&
        results
          .filter(({ evaluationId, state }) => evaluationId && open.includes(state ?? ''))
          .map((one) => ({
            id: one.evaluationId ?? '',
            about: about(one),
            state: named('EvaluationState', one.state),
          }))
      }
      filed={results.flatMap((one) =>
        (one.objections ?? []).map((said) =>
          filedOf(said, about(one), named('EvaluationObjectionState', said.state), said.state === 'FILED'),
        ),
      )}
      file={(id, { given, proofs }) =>
        client.mutation(ConsoleObjectEvaluation, { id, ground: given.ground ?? '', proofs }).toPromise()
      }
      withdraw={(id) => client.mutation(ConsoleWithdrawEvaluationObjection, { id }).toPromise()}
    />
  )
}

/** 信用异议: of administrative decisions. */
export function Decided() {
  const client = useClient()
  const [{ data, error, fetching }, again] = useQuery({ query: ConsoleMyObjections })
  const section = data && (data.mySubject?.profile?.enforcement ?? null)
  const decisions = section?.decisions ?? []
  return (
    <Contested
      title="行政决定"
      asked={{ error, fetching, again }}
      empty="没有行政决定"
      things={
        section &&
        decisions.map(({ id, docNo, objections }) => ({
          id,
          about: docNo ?? '',
          state: objections?.some(({ state }) => state === 'FILED' || state === 'ASKED') ? '异议办理中' : '没有异议',
        }))
      }
      filed={decisions.flatMap(({ docNo, objections }) =>
        (objections ?? []).map((said) =>
          filedOf(
            said,
            docNo ?? '',
            named('ObjectionState', said.state),
            said.state === 'FILED' || said.state === 'ASKED',
            [said.correction, said.furtherWay],
          ),
        ),
      )}
      file={(id, { given, proofs }) =>
        client.mutation(FileObjection, { fact: id, ground: given.ground ?? '', proofs }).toPromise()
      }
      withdraw={(id) => client.mutation(ConsoleWithdrawObjection, { id }).toPromise()}
    />
  )
}
