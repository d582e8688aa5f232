import { type Ask, type Db, dayOf, impersonal, refusal, type Viewer, XinluError } from '@xinlu/schema'
import { packOf } from '../domain/course/explained.ts'
import { factSaid } from '../domain/course/saidFact.ts'
import type { AssessmentFactInput } from '../generated.ts'
import { assertOfScheme } from './course.ts'
import { type Stated, type Stating, stateFacts } from './stateFacts.ts'
import { type SubjectRow, subjectsById } from './subjects.ts'

/** The most facts of a batch. */
const most = 200

/** States a batch of facts, all or none; BAD_INPUT names the first that does not fit, by its source's number. */
export async function stateBatch(
  db: Db,
  viewer: Viewer,
  ask: Ask,
  facts: readonly AssessmentFactInput[],
): Promise<Stated> {
  if (facts.length < 1 || facts.length > most)
    throw refusal('BAD_INPUT', { expected: `1 to ${most} facts`, got: `${facts.length}`, todo: 'send them in parts' })
  const refs = facts.map(({ sourceRef }) => sourceRef)
  const twice = refs.find((ref, i) => refs.indexOf(ref) !== i)
  if (twice !== undefined)
    throw refusal('BAD_INPUT', { expected: 'each sourceRef once', got: twice.slice(0, 40), todo: 'correct the batch' })
  const subjects = await subjectsById(
    ask,
    facts.map(({ subjectId }) => subjectId),
  )
  const said = facts.map((fact, i) => {
    try {
      return statingOf(fact, subjects[i] ?? null, dayOf(viewer.now))
    } catch (error) {
      throw error instanceof XinluError && error.code === 'BAD_INPUT' ? named(error, fact.sourceRef) : error
    }
  })
  return stateFacts(db, viewer, ask, said)
}

const named = ({ extensions: { expected, got, todo } }: XinluError, sourceRef: string) =>
  refusal('BAD_INPUT', { expected: `${sourceRef.slice(0, 40)}: ${expected}`, got, todo })

function statingOf(fact: AssessmentFactInput, subject: SubjectRow | null, today: string): Stating {
  if (!/^[\p{L}\p{N}〔（(][\p{L}\p{N} 〔〕（）()_./:#-]{0,79}$/u.test(fact.sourceRef))
    throw refusal('BAD_INPUT', {
      expected: 'a sourceRef of 1 to 80 letters and digits',
      got: 'something else',
      todo: 'correct it',
    })
  if (!subject)
    throw refusal('BAD_INPUT', {
      expected: 'a subject of the register',
      got: 'none of this id',
      todo: 'look it up there',
    })
  assertOfScheme(subject, fact.scheme)
  const written = {
    kind: fact.kind,
    occurredOn: fact.occurredOn,
    quantity: fact.quantity ?? null,
    particulars: fact.particulars ?? [],
    correctedOn: fact.correctedOn ?? null,
  }
  const { quantity, particulars } = factSaid(written, packOf(fact.scheme, Number(fact.occurredOn.slice(0, 4))), today)
  return {
    subjectId: subject.id,
    scheme: fact.scheme,
    kind: fact.kind,
    occurredOn: fact.occurredOn,
    quantity,
    particulars,
    sourceRef: impersonal('sourceRef', fact.sourceRef),
    evidence: fact.evidence ?? null,
    correctedOn: written.correctedOn,
    withdrawn: fact.withdrawn ?? false,
  }
}
