const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** A Chinese numeral below 万 as a number: 九十 → 90, 二百 → 200, 十五 → 15. */
function chinese(text: string): number {
  let total = 0
  let digit = 0
  for (const character of text) {
    const unit = units[character]
    if (unit === undefined) digit = digits[character] ?? 0
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}

const percent = /百分之([〇零一二两三四五六七八九十百千]+)/g
const fraction = /([一二两三四五六七八九十百]+)分之([一二两三四五六七八九十]+)/g
const reference = /第[〇零一二两三四五六七八九十百千\d]+[条款项]/g

/**
 * Every number that a sentence of law says, in Arabic or Chinese numerals, 万 multiplied out, per cent and fractions as shares.
 * What is part of a share or names an article (第六十六条) is no number of its own.
 */
export function numbersIn(sentence: string): Set<number> {
  const found = new Set<number>()
  const share = (value: number) => found.add(Number(value.toPrecision(12)))
  let rest = sentence.replace(reference, ' ')
  for (const [, number = ''] of rest.matchAll(percent)) share(chinese(number) / 100)
  rest = rest.replace(percent, ' ')
  for (const [, below = '', above = ''] of rest.matchAll(fraction)) share(chinese(above) / chinese(below))
  rest = rest.replace(fraction, ' ')
  for (const [, number = '', tail] of rest.matchAll(/(\d+(?:\.\d+)?)\s*(万|%|％)?/g)) {
    if (tail === '%' || tail === '％') share(Number(number) / 100)
    else found.add(Number(number) * (tail ? 10_000 : 1))
  }
  for (const [, number = '', tail] of rest.matchAll(/([〇零一二两三四五六七八九十百千]+)(万)?/g))
    found.add(chinese(number) * (tail ? 10_000 : 1))
  return found
}
