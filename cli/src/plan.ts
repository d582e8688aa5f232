import { trusted } from '@xinlu/gateway/terminal'
import { refusal, XinluError } from '@xinlu/schema/errors'
import { type Door, openDoor } from './door.ts'

interface Saved {
  evidenceQuery: string | null
}

interface Listed {
  workPlan: (Saved & { id: string; state: string })[]
  targetIndicators: (Saved & { code: string })[] | null
}

/** What came of measuring one item or indicator. */
interface Outcome {
  id: string
  /** Exact; of an indicator one of each unit. */
  measured: string | null
  state: string | null
  receiptId: string | null
  /** Why there is none. */
  fault: string | null
}

interface Options {
  year: string
  json?: boolean
  url?: string
  token?: string
}

/**
 * `xinlu plan measure`: asks every saved query of a year once, with its receipt, and submits the answer as it came for each item and
 * indicator that it measures. May be run by a clock; what was measured before and what is measured anew both stay.
 */
export async function measurePlan({ year, json, ...reach }: Options): Promise<void> {
  if (!/^\d{4}$/.test(year))
    throw refusal('BAD_INPUT', { expected: 'a year such as 2026', got: year, todo: 'say the year' })
  const { trustedText } = await trusted()
  const door = await openDoor({ ...reach, role: 'policy-clerk' })
  try {
    const listed = await door.ask<Listed>(trustedText('plan-items'), { year: Number(year) })
    const answers = new Map<string, ReturnType<Door['proven']>>()
    const answerOf = (name: string) => {
      const known = answers.get(name) ?? door.proven(trustedText(name))
      answers.set(name, known)
      return known
    }
    const outcomes: Outcome[] = []
    for (const { id, evidenceQuery, state } of listed.workPlan) {
      if (evidenceQuery === null) outcomes.push({ id, measured: null, state, receiptId: null, fault: null })
      else
        outcomes.push(
          await measured(id, answerOf(evidenceQuery), async (answer, receipt) => {
            const { submitMeasured } = await door.ask<{ submitMeasured: { measured: string; state: string } }>(
              trustedText('plan-submit'),
              { item: id, answer, receipt },
            )
            return submitMeasured
          }),
        )
    }
    for (const { code, evidenceQuery } of listed.targetIndicators ?? []) {
      if (evidenceQuery === null) continue
      outcomes.push(
        await measured(code, answerOf(evidenceQuery), async (answer, receipt) => {
          const { submitIndicator } = await door.ask<{
            submitIndicator: { values: { unit: string; value: string }[] }
          }>(trustedText('target-submit'), { year: Number(year), code, answer, receipt })
          return {
            measured: submitIndicator.values.map(({ unit, value }) => `${unit} ${value}`).join('，'),
            state: null,
          }
        }),
      )
    }
    console.log(json ? JSON.stringify(outcomes, null, 2) : outcomes.map(lineOf).join('\n'))
    if (outcomes.some(({ fault }) => fault !== null)) process.exitCode = 1
  } finally {
    await door.close()
  }
}

/** Submits one answer; what cannot be measured does not keep the rest from being measured. */
async function measured(
  id: string,
  asked: ReturnType<Door['proven']>,
  submit: (answer: string, receiptId: string) => Promise<{ measured: string; state: string | null }>,
): Promise<Outcome> {
  try {
    const { data, receiptId } = await asked
    if (receiptId === null)
      throw refusal('UNAVAILABLE', { expected: 'an answer with its receipt', got: 'none', todo: 'see the access log' })
    return { id, ...(await submit(data, receiptId)), receiptId, fault: null }
  } catch (error) {
    if (!(error instanceof XinluError)) throw error
    return { id, measured: null, state: null, receiptId: null, fault: `${error.code}: ${error.message}` }
  }
}

const lineOf = ({ id, measured, state, receiptId, fault }: Outcome) =>
  [id, fault ?? measured ?? '—', state, receiptId].filter((part) => part !== null).join('  ')
