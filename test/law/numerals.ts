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

/** Every number that a sentence of law says, in Arabic or Chinese numerals, 万 multiplied out, per cent and fractions as shares. */
export function numbersIn(sentence: string): Set<number> {
  const found = new Set<number>()
  const share = (value: number) => Number(value.toPrecision(12))
  for (const [, number = '', tail] of sentence.matchAll(/(\d+(?:\.\d+)?)\s*(万|%|％)?/g)) {
    const value = Number(number)
    found.add(tail === '万' ? value * 10_000 : tail ? share(value / 100) : value)
  }
  for (const [, percent = ''] of sentence.matchAll(/百分之([〇零一二两三四五六七八九十百千]+)/g))
    found.add(share(chinese(percent) / 100))
  for (const [, below = '', above = ''] of sentence.matchAll(
    /([一二两三四五六七八九十]+)分之([一二两三四五六七八九十]+)/g,
  )) {
    found.add(share(chinese(above) / chinese(below)))
  }
  for (const [, number = '', tail] of sentence.matchAll(/([〇零一二两三四五六七八九十百千]+)(万)?/g)) {
    found.add(chinese(number) * (tail ? 10_000 : 1))
  }
  return found
}
