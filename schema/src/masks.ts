/** The ways of masking, by name as in @mask(by:). 姓名 keeps the family name's first character. */
export const masks: Record<string, (value: string) => string> = {
  NAME: (value) => `${[...value][0] ?? ''}**`,
  LAST_FOUR: (value) => `${'*'.repeat(Math.max(0, value.length - 4))}${value.slice(-4)}`,
}
