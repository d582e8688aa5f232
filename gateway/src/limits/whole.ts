/** A sum that stays a whole number, however large it would become. */
export const plus = (a: number, b: number) => Math.min(a + b, Number.MAX_SAFE_INTEGER)

/** A product likewise. */
export const times = (a: number, b: number) => Math.min(a * b, Number.MAX_SAFE_INTEGER)
