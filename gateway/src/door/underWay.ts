import type { Answered } from './answered.ts'

/** Milliseconds after which nobody joins an answer that is under way: one that hangs must not hold up those who come later. */
const joinedWithin = 1000

/** Answers of the public tier that are under way, by their operation and by what was asked of it. */
export class UnderWay {
  readonly #answers = new WeakMap<object, Map<string, { answer: Promise<Answered>; since: number }>>()

  /** The answer that is under way for the same question. */
  of(operation: object, question: string): Promise<Answered> | undefined {
    const known = this.#answers.get(operation)?.get(question)
    return known && performance.now() - known.since < joinedWithin ? known.answer : undefined
  }

  /** Lets others join an answer until it is there. */
  async joined(operation: object, question: string, answer: Promise<Answered>): Promise<Answered> {
    const started = { answer, since: performance.now() }
    const questions = this.#answers.get(operation) ?? new Map<string, typeof started>()
    this.#answers.set(operation, questions.set(question, started))
    try {
      return await answer
    } finally {
      if (questions.get(question) === started) questions.delete(question)
    }
  }
}
