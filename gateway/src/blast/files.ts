import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { faultOf, yamlAt } from '@xinlu/db'

/** One value of a dated file that is otherwise, or a whole file that begins or ends. */
export interface FileChange {
  /** Its place below the folder that is compared, without its ending. */
  file: string
  change: 'BEGINS' | 'ENDS' | 'CHANGES'
  /** Where in the file: by the names of its parts; null for a whole file. */
  place: string | null
  from: string
  to: string
}

const dated = /^\d{4}(-\d\d-\d\d)?\.yaml$/
const passedOver = new Set(['node_modules', 'src', 'test'])

/** Every file below a folder that is named for a day or a year, by its place without its ending. */
export function datedBelow(folder: string, place = ''): Map<string, string> {
  const found = new Map<string, string>()
  const inside = readdirSync(join(folder, place), { withFileTypes: true })
  for (const one of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = one
    const at = place === '' ? name : `${place}/${name}`
    if (one.isFile() && dated.test(name)) found.set(at.replace(/\.yaml$/, ''), join(folder, at))
    if (one.isDirectory() && !name.startsWith('.') && !passedOver.has(name))
      for (const [key, path] of datedBelow(folder, at)) found.set(key, path)
  }
  return found
}

/** What the dated files below two folders say otherwise: which begin and end, and value by value what changes in the others. */
export function filesChanged(older: string, newer: string): FileChange[] {
  const [was, is] = [datedBelow(older), datedBelow(newer)]
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((file): FileChange[] => {
    const [before, after] = [was.get(file), is.get(file)]
    const [from, to] = [before, after].map((path) => path && read(file, path))
    if (before === undefined) return [{ file, change: 'BEGINS', place: null, from: 'none', to: titleOf(to) }]
    if (after === undefined) return [{ file, change: 'ENDS', place: null, from: titleOf(from), to: 'none' }]
    return differences(from, to, '').map((one) => ({ file, change: 'CHANGES', ...one }))
  })
}

const read = (file: string, path: string): unknown => yamlAt(path, faultOf(`${file}.yaml`, 'correct the file'))

/** What a file calls itself. */
export const titleOf = (said: unknown) => {
  const { title } = (said ?? {}) as { title?: unknown }
  return typeof title === 'string' ? title : 'a file without a title'
}

/** One place at which two values of a dated file differ. */
export type Difference = Pick<FileChange, 'place' | 'from' | 'to'>

/** Every place at which two values differ, as deep as both are maps, or lists of the same named parts. */
export function differences(from: unknown, to: unknown, place: string): Difference[] {
  if (isDeepStrictEqual(from, to)) return []
  const [was, is] = [partsOf(from), partsOf(to)]
  if (!was || !is || was.named !== is.named) return [{ place: place || null, from: shown(from), to: shown(to) }]
  const names = [...new Set([...was.parts.keys(), ...is.parts.keys()])]
  const inner = names.flatMap((name) => {
    const at = was.named ? `${place}[${name}]` : place === '' ? name : `${place}.${name}`
    return differences(was.parts.get(name), is.parts.get(name), at)
  })
  // The same parts in another order: order can decide, as the first class that fits does.
  return inner.length > 0
    ? inner
    : [{ place: place || null, from: names.join(', '), to: [...is.parts.keys()].join(', ') }]
}

/** The parts of a map by their words, of a list of maps by what names each alone; undefined for what has none. */
function partsOf(value: unknown): { named: boolean; parts: Map<string, unknown> } | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!Array.isArray(value)) return { named: false, parts: new Map(Object.entries(value)) }
  const names = ['code', 'id', 'name', 'grade'].map((word) => value.map((one) => one?.[word]))
  const keys = names.find(
    (some) => some.every((name) => typeof name === 'string') && new Set(some).size === value.length && some.length > 0,
  )
  return keys && { named: true, parts: new Map(keys.map((key, i) => [key as string, value[i]])) }
}

const shown = (value: unknown) =>
  value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value)
