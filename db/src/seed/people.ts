import { chanceOf } from './chance.ts'
import { menNames, surnames, womenNames } from './names.ts'
import { citizenIdFor, phoneFor } from './numbers.ts'
import type { Person } from './types.ts'
import type { World } from './world.ts'

/** Whose number it is: heads of firms, those who follow them, practitioners, operators of sole traders; `later` ones are phones. */
type Post = 'head' | 'nextHead' | 'practitioner' | 'operator' | 'laterPractitioner' | 'laterOperator'

/** The person in a post. No two posts share a person. */
export function personIn(world: World, post: Post, index: number): Person {
  const person = personNumber(world, post, index)
  const chance = chanceOf(world.seed, 'person', person)
  const woman = chance.often(post === 'practitioner' ? 0.04 : 0.18)
  const given = woman ? womenNames : menNames
  const second = chance.often(0.65) ? chance.pick(given) : ''
  return {
    name: chance.pick(surnames) + chance.pick(given) + second,
    citizenId: citizenIdFor(world.seed, person, woman, world.today),
  }
}

/** The phone of who holds a post. */
export function phoneIn(world: World, post: Post, index: number): string {
  return phoneFor(world.seed, personNumber(world, post, index))
}

function personNumber({ size }: World, post: Post, index: number): number {
  if (post === 'head') return index
  if (post === 'nextHead') return size.firms + index
  if (post === 'practitioner') return 2 * size.firms + index
  const operators = 2 * size.firms + size.practitioners
  if (post === 'operator') return operators + index
  if (post === 'laterOperator') return operators + size.traders + index
  return operators + 2 * size.traders + index
}
