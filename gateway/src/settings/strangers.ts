import type { Particulars } from '@xinlu/schema/errors'
import { suggestionList } from 'graphql/jsutils/suggestionList.js'
import { between, settings } from './settings.ts'

const known = new Set([...settings.map(({ name }) => name), ...between])

/**
 * Names that begin with XINLU_ and are no setting, with the nearest that is one: what is mistyped would else be as if it were not
 * said, and a house that should take trusted operations alone would take all. Their values are not shown: one may be a secret.
 */
export function strangers(environment: NodeJS.ProcessEnv): Particulars[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('XINLU_') && !known.has(name))
    .sort()
    .map((name) => {
      const [near] = suggestionList(name, [...known])
      return {
        expected: near ? `a setting that there is, such as ${near}` : 'a setting that there is',
        got: name.slice(0, 80),
        todo: near ? `say ${near}, or take it out` : 'take it out; deploy/settings.md names them all',
      }
    })
}
