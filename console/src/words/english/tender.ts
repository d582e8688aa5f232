/** The English of the pages below pages/tender. */
export const tender: Readonly<Record<string, string>> = {}
