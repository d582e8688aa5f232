import { expect, it } from 'vitest'
import { together } from './together.ts'

const later = <What>(what: () => What, ms: number) => new Promise((done) => setTimeout(done, ms)).then(what)
const fault = (name: string) => () => {
  throw new Error(name)
}

it('gives what all answer, in their order', async () => {
  expect(await together([later(() => 1, 5), later(() => 'two', 1), 3])).toEqual([1, 'two', 3])
})

it('tells the failure of the first in order, whichever came first', async () => {
  await expect(together([later(() => 1, 1), later(fault('second'), 10), later(fault('third'), 1)])).rejects.toThrow(
    'second',
  )
})
