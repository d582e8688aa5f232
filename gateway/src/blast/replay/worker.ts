import { createHash } from 'node:crypto'
import { XinluError } from '@xinlu/schema'
import type { Leaf } from './answers.ts'
import { type Asking, openQuietHouse } from './house.ts'
import type { Order, Said } from './messages.ts'

/** One side of a replay, in a process of its own because the editions are read once per process. It answers until its parent lets go. */
const say = (said: Said) => process.send?.(said)
const atOnce = 8
let asking: Asking | null = null
let page: Leaf[][] = []

process.on('message', (order: Order) => {
  follow(order).then(say, (error: Error) => {
    const code = error instanceof XinluError ? error.code : null
    say({ said: 'FAULT', code, message: error.message })
  })
})
process.on('disconnect', () => {
  void (asking?.close() ?? Promise.resolve()).finally(() => process.exit())
})

async function follow(order: Order): Promise<Said> {
  if (order.order === 'OPEN') {
    asking = await openQuietHouse(order.opening)
    return { said: 'READY' }
  }
  if (order.order === 'TELL') return { said: 'LEAVES', leaves: order.answers.map((index) => page[index] ?? []) }
  page = await answersAbout(order.subjects)
  return { said: 'DIGESTS', digests: page.map((leaves) => digestOf(leaves)) }
}

async function answersAbout(subjects: readonly string[]): Promise<Leaf[][]> {
  const house = asking
  if (!house) throw new Error('not open yet')
  const questions = subjects.flatMap((subject) => house.operations.map((_, index) => ({ subject, index })))
  const answers: Leaf[][] = []
  let next = 0
  const work = async () => {
    for (let at = next++; at < questions.length; at = next++) {
      const question = questions[at]
      if (question) answers[at] = await house.ask(question.index, question.subject)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return answers
}

const digestOf = (leaves: readonly Leaf[]) => createHash('sha256').update(JSON.stringify(leaves)).digest('base64')
