import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import dayjs from 'dayjs'
import { expect, it } from 'vitest'
import { inChinese } from './chinese.ts'
import { expecteds } from './expected.ts'
import { gots } from './got.ts'
import { todos } from './todo.ts'

const root = join(import.meta.dirname, '../../../..')
const said = globSync(['subgraphs/*/src/**/*.ts', 'gateway/src/**/*.ts', 'schema/src/**/*.ts', 'cli/src/sheet/*.ts'], {
  cwd: root,
})
  .filter((file) => !/\.test\.|generated/.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')

it('everything that has Chinese here is said somewhere', () => {
  const keys = [todos, expecteds, gots].flatMap((words) => Object.keys(words))
  expect(keys.filter((key) => !said.includes(key))).toEqual([])
})

it.each([
  ['leave it to wenshui-squad-4', '请交由 执法四分队 办理'],
  ['correct it, and 2 more', '请改正；改好后还有 2 处要改'],
  [
    'an instant from 2026-12-08T11:04:00.000Z',
    `${dayjs('2026-12-08T11:04:00Z').format('YYYY-MM-DD HH:mm:ss')} 之后的时刻`,
  ],
  ['another person than who gave notice', '告知人以外的人'],
  [
    'a header nearest to 行政处罚（2018版）, which lacks 处罚类别、处罚内容 and 2 more and has besides 文号',
    '最接近行政处罚（2018版），缺少的列：处罚类别、处罚内容等；多出的列：文号',
  ],
  ['晋吕文交罚〔2026〕n号', '晋吕文交罚〔2026〕n号'],
])('says %s as %s', (english, chinese) => {
  expect(inChinese(english)).toBe(chinese)
})
