/** The English of the pages below pages/clerk. */
export const clerk: Readonly<Record<string, string>> = {}
