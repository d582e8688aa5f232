/** The English of the pages below pages/bureau. */
export const bureau: Readonly<Record<string, string>> = {}
