import { enums } from '../words/generated.ts'

/** The values of an enum as options of a choice, called as the schema calls them. */
export const choicesOf = (type: string, t: (chinese: string) => string, only?: readonly string[]) =>
  Object.entries(enums[type] ?? {})
    .filter(([value]) => only === undefined || only.includes(value))
    .map(([value, name]) => ({ value, label: t(name) }))
