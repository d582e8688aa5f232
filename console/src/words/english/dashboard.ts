/** The English of the pages below pages/dashboard. */
export const dashboard: Readonly<Record<string, string>> = {}
