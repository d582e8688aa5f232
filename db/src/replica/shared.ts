/**
 * One question for all who ask at once. Whoever comes is told what was asked after it came, never what was asked before: so a question
 * that is under way is not theirs, and they share the next one.
 */
export function shared<Told>(ask: () => Promise<Told>): () => Promise<Told> {
  let underWay: Promise<unknown> | null = null
  let next: Promise<Told> | null = null
  return () => {
    next ??= (underWay ?? Promise.resolve()).then(
      () =>
        new Promise<Told>((resolve, reject) => {
          // After all who come in this moment.
          process.nextTick(() => {
            next = null
            const asked = ask()
            underWay = asked.catch(() => {}).then(() => {})
            asked.then(resolve, reject)
          })
        }),
    )
    return next
  }
}
