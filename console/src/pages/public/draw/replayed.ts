import type { DrawCheck, DrawCheckName } from '@xinlu/cli/draw'

/** What a replay came to: each check, and what it was over; or why the file cannot be read. */
export type Replayed =
  | { checks: DrawCheck[]; all: number; drawn: number; rest: number; inspectors: number }
  | { fault: string }

/** What each check asks. */
export const asked: Readonly<Record<DrawCheckName, { title: string; what: string }>> = {
  COMMITTED: { title: '事前承诺', what: '种子和总体就是抽取前公开承诺的' },
  ORDER: { title: '次序', what: '名单一律按编号排列，排列本身不含信息' },
  COMMITMENT: { title: '种子承诺', what: '公布的秘密就是当初承诺的那一个' },
  POPULATION: { title: '总体', what: '参加抽取的名单与冻结时相同' },
  SEED: { title: '种子', what: '种子由秘密和公开部分算出' },
  NUMBERS: { title: '数量', what: '抽取数与各类比例相符，没有一类例外' },
  ENTRIES: { title: '对象', what: '抽中对象由种子算出' },
  REST: { title: '其余', what: '合并公布的部分与名单相符' },
  TEAMS: { title: '人员', what: '检查人员由种子算出，没有应回避的' },
  PUBLIC_PART: { title: '公开部分', what: '公开部分是日志的签名检查点' },
  OPENING: { title: '密封件', what: '对象、类别和人员与密封件相同' },
}

/** Replays a draw whole from the text of its public file, held against the text of what was committed to. */
export async function replayed(file: string, committed: string): Promise<Replayed> {
  // Fetched when somebody replays: the code of the terminal, which shares none with the room that draws.
  const { readCommitted, readDrawFile, replayDraw } = await import('@xinlu/cli/draw')
  try {
    const draw = readDrawFile(file)
    const { labels, rest, teams } = draw
    return {
      checks: replayDraw(draw, { committed: readCommitted(committed) }),
      all: labels.reduce((sum, { entries }) => sum + entries.length, rest.closed.length),
      drawn: teams.length,
      rest: rest.size,
      inspectors: new Set(teams.flatMap(({ inspectors }) => inspectors)).size,
    }
  } catch (error) {
    return { fault: (error as Error).message }
  }
}
