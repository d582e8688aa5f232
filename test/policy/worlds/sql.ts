/** Digits of a hash: other ones for another value, never those of a citizen id number that is in order. */
export const digits = (value: string, count: number) =>
  `case when ${value} is null then null else lpad(translate(substr(md5(${value}), 1, ${count}), 'abcdef', '020406'), ${count}, '9') end`

/** Another number of the same length with the same last four. */
export const underMask = (value: string) =>
  `case when length(${value}) > 4 then substr(translate(md5(${value}), 'abcdef', '020406'), 1, length(${value}) - 4) || right(${value}, 4) else ${value} end`

/** Another name with the same first character, of another length. */
export const otherName = (value: string) => `left(${value}, 1) || '某' || md5(${value})`
