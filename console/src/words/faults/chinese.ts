import { unitNames } from '../domain.ts'
import { expecteds } from './expected.ts'
import { gots } from './got.ts'
import { patterns } from './patterns.ts'
import { todos } from './todo.ts'

const known: Readonly<Record<string, string>> = { ...todos, ...expecteds, ...gots }

/** What the door said of a refusal, in Chinese as far as it has words for it; what has none stays as it was said. */
export function inChinese(said: string): string {
  const [pattern, words] = patterns.find(([one]) => one.test(said)) ?? []
  const text = known[said] ?? (pattern && words ? said.replace(pattern, words) : said)
  return text.replace(/wenshui-[a-z]+(?:-\d+)?/g, (unit) => unitNames[unit] ?? unit)
}
