import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, operation, type TestHouse } from '../house.ts'
import { type Known, stepsWithPages } from '../steps.ts'
import { faultOf, injected, momentOf, rowsFrom } from './injecting.ts'
import { payloads } from './payloads.ts'

const all = process.env.XINLU_LONG === '1'

let xinlu: TestHouse
const log: string[] = []
beforeAll(async () => {
  const heard = new Writable({
    write(chunk, _, done) {
      log.push(String(chunk))
      done()
    },
  })
  xinlu = await openTestHouse('in-process', pino({ level: 'warn' }, heard))
})
afterAll(() => xinlu?.close())

describe('a text that means something to a database, a log, a template or a page', () => {
  it('is in every argument of the schema a text, or refused with a code, and no row is another for it', async () => {
    const moment = await momentOf(xinlu)
    const before = await rowsFrom(xinlu, moment)
    const { findings, unasked, requests, places } = await injected(xinlu, all ? undefined : 1)
    expect(findings).toEqual([])
    expect(unasked).toEqual([])
    expect(places).toBeGreaterThan(500)
    expect(requests).toBe(places * (all ? Object.keys(payloads).length : 1))
    // Deeds among them may have added rows; those that stood there stand there as they were.
    expect(await rowsFrom(xinlu, moment)).toEqual(before)
  })

  it('opens nothing in the place of a grant, and is refused as one that is not there', async () => {
    const query =
      'query($id: ID) { explainAccess(operation: "{ __typename }", purpose: STATUTORY_SUPERVISION, grantId: $id) { verdict } }'
    const ask = async (id: string) => (await xinlu.as('dashboard')(query, { id })).errors?.[0]?.extensions
    const absent = await ask('req_00000000000000000')
    expect(absent).toMatchObject({ code: 'GRANT_REFUSED' })
    for (const text of Object.values(payloads)) expect(await ask(text)).toEqual(absent)
  })

  it('leaves lines in the log that are each one entry, and none of a fault', () => {
    for (const line of log.join('').split('\n').filter(Boolean)) {
      const { level, code } = JSON.parse(line) as { level: number; code?: string }
      // A year of which there is no law is told to whoever runs the house, who may have forgotten its file.
      expect({ line: level < 50 || code === 'NO_EDITION' || line }).toEqual({ line: true })
    }
  })
})

describe('the same in the free texts of every operation of the users', () => {
  const hostile = `"><img src=x onerror=alert(1)>'; drop schema registry cascade; --\${7*7}`
  const free = /^(reason|reasons|title|matter|facts|text|note|remark|content|opinion|statement|result|name|measures)$/i

  it('is recorded as the text that it is, and given back so, in JSON that no browser takes for a page', async () => {
    const known: Known = {}
    const faults: string[] = []
    let kept = 0
    let back = 0
    for (const step of stepsWithPages) {
      const query = step.query ?? operation(step.name)
      const headers = step.headers?.(known) ?? {}
      const usual = step.variables(known)
      const changed = tainted(usual)
      let answer = null
      if (changed) {
        answer = await xinlu.as(step.role)(query, changed, { headers })
        const fault = faultOf(answer)
        if (fault) faults.push(`${step.name}: ${fault}`)
        if (answer.errors) answer = null
        else kept += 1
      }
      answer ??= await xinlu.as(step.role)(query, usual, { headers })
      if (answer.text.includes('onerror=alert(1)')) back += 1
      Object.assign(known, step.keeps?.(answer.text))
    }
    expect(faults).toEqual([])
    expect(kept).toBeGreaterThan(10)
    expect(back).toBeGreaterThan(3)
  })

  /** The variables with the hostile text after each free text; null where there is none. */
  function tainted(value: Record<string, unknown>): Record<string, unknown> | null {
    let found = false
    const through = (one: unknown, name = ''): unknown => {
      if (typeof one === 'string' && free.test(name)) {
        found = true
        return `${one}${hostile}`
      }
      if (Array.isArray(one)) return one.map((each) => through(each, name))
      if (typeof one !== 'object' || one === null) return one
      return Object.fromEntries(Object.entries(one).map(([key, each]) => [key, through(each, key)]))
    }
    const made = through(value) as Record<string, unknown>
    return found ? made : null
  }
})
