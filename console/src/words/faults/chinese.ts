import dayjs from 'dayjs'
import { unitNames } from '../domain.ts'
import { expecteds } from './expected.ts'
import { gots } from './got.ts'
import { patterns } from './patterns.ts'
import { todos } from './todo.ts'

const known: Readonly<Record<string, string>> = { ...todos, ...expecteds, ...gots }

/** Instants as the door says them; the pages say them in the time of whoever looks. */
const instants = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g

/** What the door said of a refusal, in Chinese as far as it has words for it; what has none stays as it was said. */
export function inChinese(said: string): string {
  const [pattern, words] = patterns.find(([one]) => one.test(said)) ?? []
  const text = known[said] ?? (pattern && words ? said.replace(pattern, words) : said)
  const spoken = text.replace(instants, (instant) => dayjs(instant).format('YYYY-MM-DD HH:mm:ss'))
  return spoken.replace(/wenshui-[a-z]+(?:-\d+)?/g, (unit) => unitNames[unit] ?? unit)
}
