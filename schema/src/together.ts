/** What several rooms answer, asked at once; where some fail, the failure of the first in order, whichever came first. */
export async function together<const Answers extends readonly unknown[]>(
  asked: Answers,
): Promise<{ -readonly [K in keyof Answers]: Awaited<Answers[K]> }> {
  for (const one of await Promise.allSettled(asked)) if (one.status === 'rejected') throw one.reason
  return (await Promise.all(asked)) as never
}
