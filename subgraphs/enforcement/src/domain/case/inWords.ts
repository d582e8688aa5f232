import { Decimal } from 'decimal.js'

const digits = [...'零壹贰叁肆伍陆柒捌玖']
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/** An amount in 元, at most two decimals and sixteen whole digits, as it is written out by hand: 5000 is 伍仟元整, 0.05 is 伍分. */
export function amountInWords(yuan: string): string {
  const [whole = '0', parts = ''] = new Decimal(yuan).toFixed(2).split('.')
  const [jiao = 0, fen = 0] = [...parts].map(Number)
  const said = whole === '0' ? '' : `${wholeInWords(whole)}元`
  if (jiao === 0 && fen === 0) return `${said || '零元'}整`
  // 零 stands for the 角 that is none between 元 and 分.
  const tenths = jiao > 0 ? `${digits[jiao]}角` : said ? '零' : ''
  return `${said}${tenths}${fen > 0 ? `${digits[fen]}分` : '整'}`
}

function wholeInWords(whole: string): string {
  const fours: string[] = []
  for (let end = whole.length; end > 0; end -= 4) fours.unshift(whole.slice(Math.max(0, end - 4), end))
  let said = ''
  fours.forEach((four, i) => {
    const value = Number(four)
    if (value === 0) return
    // A gap before this group is said once: it starts with a nought, or a whole group before it is none.
    const gap = said !== '' && (value < 1000 || Number(fours[i - 1]) === 0)
    said += `${gap ? '零' : ''}${fourInWords(value)}${groups[fours.length - 1 - i]}`
  })
  return said
}

function fourInWords(value: number): string {
  const four = String(value)
  return [...four]
    .map((digit, i) => (digit === '0' ? '零' : `${digits[Number(digit)]}${places[four.length - 1 - i]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
}

/** A day as documents write it: 2026年11月18日; 2099-12-31, the templates' long-term, is 长期. */
export function dayInText(day: string): string {
  if (day === '2099-12-31') return '长期'
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const plain = [...'〇一二三四五六七八九']

/** A day written out, as under a signature: 二〇二六年十一月十八日. */
export function dayInWords(day: string): string {
  const [year = '', month, date] = day.split('-')
  return `${[...year].map((digit) => plain[Number(digit)]).join('')}年${upTo31(Number(month))}月${upTo31(Number(date))}日`
}

function upTo31(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  return `${tens > 1 ? plain[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? plain[ones] : ''}`
}
