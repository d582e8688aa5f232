const number = /^[0-9A-Za-z_-]{8,64}$/

/** The number of the receipt in what somebody handed on: its file, the address in its code, or the number alone; null where there is none. */
export function receiptIn(text: string): string | null {
  const given = text.trim()
  if (number.test(given)) return given
  const held = URL.canParse(given)
    ? new URL(given).searchParams.get('receipt')
    : /"id"\s*:\s*"([^"]+)"/.exec(given)?.[1]
  return held && number.test(held) ? held : null
}
