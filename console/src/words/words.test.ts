import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { unitNames } from './domain.ts'
import { english } from './english.ts'
import { enums } from './generated.ts'
import { roleNames } from './roles.ts'
import { sampleNames } from './samples.ts'

const chinese = /\p{Script=Han}/u
const sources = join(import.meta.dirname, '..')

/** Each literal text of a source in which Chinese stands, also those of templates and of markup. */
function textsOf(file: string): string[] {
  const { program, errors } = parseSync(file, readFileSync(join(sources, file), 'utf8'))
  expect(errors, file).toEqual([])
  const found: string[] = []
  const look = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) look(one)
    else if (node !== null && typeof node === 'object') {
      const { type, value } = node as { type?: string; value?: unknown }
      if (type === 'Literal' || type === 'JSXText') found.push(String(value))
      if (type === 'TemplateElement') found.push((value as { cooked: string }).cooked)
      for (const [name, one] of Object.entries(node)) if (name !== 'raw') look(one)
    }
  }
  look(program)
  return found.map((text) => text.trim()).filter((text) => chinese.test(text))
}

const pages = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/^words\/|\.test\.|^ask\/(?:\w+\/)?generated/.test(file))
  .sort()

/** Not said to a reader of either language: a language's own name, an example of a number, and words that go into the record. */
const asTheyStand = ['中文', '文组函〔2026〕12号', '本人撤回', '投标人撤回投标', '招标人终止招标']

/** The types whose values the pages show by the names that the schema gives them. */
const shown = new Set(
  pages.flatMap((file) =>
    [...readFileSync(join(sources, file), 'utf8').matchAll(/(?:named|choicesOf)\(\s*'(\w+)'|enums\.(\w+)/g)].map(
      ([, a, b]) => a ?? b,
    ),
  ),
)

const missing = (texts: readonly string[]) => [
  ...new Set(texts.filter((text) => chinese.test(text) && !Object.hasOwn(english, text))),
]

it('every text that a page says has its English', () => {
  expect(pages.length).toBeGreaterThan(100)
  const texts = pages.map(
    (file) => [file, missing(textsOf(file)).filter((text) => !asTheyStand.includes(text))] as const,
  )
  expect(texts.filter(([, without]) => without.length > 0)).toEqual([])
})

it('every sample person is said in Chinese and in English', () => {
  const people = parse(readFileSync(join(sources, '../../schema/sample-people.yaml'), 'utf8'))
  expect(Object.keys(sampleNames)).toEqual(Object.keys(people))
  expect(missing(Object.values(sampleNames))).toEqual([])
})

it('every value that a page names, every unit and every role has its English', () => {
  expect(shown.size).toBeGreaterThan(30)
  const values = [...shown].map((type) => [type, missing(Object.values(enums[type ?? ''] ?? {}))] as const)
  expect(values.filter(([, without]) => without.length > 0)).toEqual([])
  expect(missing([unitNames, roleNames, sampleNames].flatMap((names) => Object.values(names)))).toEqual([])
})

it('no English has Chinese in it', () => {
  expect(Object.entries(english).filter(([, text]) => chinese.test(text))).toEqual([])
})
