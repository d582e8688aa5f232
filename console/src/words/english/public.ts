/** The English of the pages below pages/public. */
export const everybody: Readonly<Record<string, string>> = {}
