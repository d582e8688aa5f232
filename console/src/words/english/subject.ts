/** The English of the pages below pages/subject. */
export const subject: Readonly<Record<string, string>> = {}
