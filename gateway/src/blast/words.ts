import type { Coordinate } from '@xinlu/schema'
import type { Side } from './sides.ts'

/** A coordinate whose words say something else: its classes, its mask, whether it is there at all. */
export interface WordChange {
  coordinate: string
  from: string
  to: string
}

/** What the words of two supergraphs say otherwise of a coordinate. Pure. */
export function wordsChanged({ whole: older }: Side, { whole: newer }: Side): WordChange[] {
  const names = new Set([...older.coordinates.keys(), ...newer.coordinates.keys()])
  return [...names].sort().flatMap((coordinate) => {
    const from = told(older.coordinates.get(coordinate))
    const to = told(newer.coordinates.get(coordinate))
    return from === to ? [] : [{ coordinate, from, to }]
  })
}

function told(known: Coordinate | undefined): string {
  if (!known) return 'GONE'
  const { classes, mask, aggregate, rows } = known
  return [
    classes.join('+') || 'no class',
    ...(mask ? [`@mask ${mask}`] : []),
    ...(aggregate ? ['@aggregate'] : []),
    ...(rows ? ['@rows'] : []),
  ].join(' ')
}
