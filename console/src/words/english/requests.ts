/** The English of the pages below pages/requests. */
export const requests: Readonly<Record<string, string>> = {}
