import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { filesChanged } from './files.ts'

const place = mkdtempSync(join(tmpdir(), 'xinlu-files-'))
afterAll(() => rmSync(place, { recursive: true }))

let many = 0
/** A folder with these files. */
function folderOf(files: Record<string, string>): string {
  const folder = join(place, String(many++))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const table =
  'title: 表\nclasses:\n  - { name: GOOD, ratio: "0.01" }\n  - { name: BAD, ratio: "0.5", grades: [C, D] }\n'
const path = 'shelf/classes/books/2026-01-01.yaml'
const file = 'shelf/classes/books/2026-01-01'
const changed = (text: string) => filesChanged(folderOf({ [path]: table }), folderOf({ [path]: text }))

it('two folders that say the same have nothing, and files that bear no day are nobody’s', () => {
  const more = { 'shelf/src/x/2026-01-01.yaml': 'a: 1', 'shelf/README.md': 'a', 'shelf/mappers.yaml': 'a: 1' }
  expect(filesChanged(folderOf({ [path]: table }), folderOf({ [path]: `# 注\n${table}`, ...more }))).toEqual([])
})

it('a file begins, another ends', () => {
  const newer = folderOf({ 'shelf/plan/2027.yaml': 'title: 要点\n' })
  expect(filesChanged(folderOf({ [path]: table }), newer)).toEqual([
    { file, change: 'ENDS', place: null, from: '表', to: 'none' },
    { file: 'shelf/plan/2027', change: 'BEGINS', place: null, from: 'none', to: '要点' },
  ])
})

it.each([
  ['a value', ['"0.01"', '"0.02"'], 'classes[GOOD].ratio', '0.01', '0.02'],
  ['a word that comes', ['title: 表', 'title: 表\nunit: 股'], 'unit', 'none', '股'],
  [
    'a part that goes',
    ['  - { name: GOOD, ratio: "0.01" }\n', ''],
    'classes[GOOD]',
    '{"name":"GOOD","ratio":"0.01"}',
    'none',
  ],
  ['a list without names', ['[C, D]', '[D]'], 'classes[BAD].grades', '["C","D"]', '["D"]'],
] as const)('%s is told by its place', (_, [from, to], at, was, is) => {
  expect(changed(table.replace(from, to))).toEqual([{ file, change: 'CHANGES', place: at, from: was, to: is }])
})

it('parts in another order are another order', () => {
  const [head = '', good = '', bad = ''] = table.split(/(?= {2}- )/)
  expect(changed(head + bad + good)).toEqual([
    { file, change: 'CHANGES', place: 'classes', from: 'GOOD, BAD', to: 'BAD, GOOD' },
  ])
})

it('a file that cannot be read is refused by its name', () => {
  expect(() => changed('title: [')).toThrow(expect.objectContaining({ code: 'EDITION_FAULT' }))
})
