/** One transition of a workflow: from some states, by an event of somebody, to a state. */
export interface Transition {
  from: readonly string[]
  event: string
  to: string
  /** Who may take it, in the words of the docs. */
  by: string
  /** Whether a reason must be given. */
  reason: boolean
}

/** 办理流程: a workflow as its table; what stands in no line cannot be done. */
export interface Machine {
  flow: string
  /** 中文 name. */
  title: string
  /** States in which nothing is left to do. */
  ends: readonly string[]
  transitions: readonly Transition[]
}

/** Before its first step a case has this state. */
export const unbegun = '–'

/** The transition of an event in a state; null where there is none. */
export function transitionOf(machine: Machine, state: string, event: string): Transition | null {
  return machine.transitions.find((one) => one.event === event && one.from.includes(state)) ?? null
}

/** The events that may be taken in a state. */
export function eventsIn(machine: Machine, state: string): string[] {
  return machine.transitions.filter(({ from }) => from.includes(state)).map(({ event }) => event)
}

/** A workflow's table for the docs, in Markdown. */
export function tableOf({ title, flow, transitions }: Machine): string {
  const lines = transitions.map(
    ({ from, event, to, by, reason }) => `| ${from.join(', ')} | ${event} | ${to} | ${by} | ${reason ? 'yes' : ''} |`,
  )
  return [`### ${title} (${flow})`, '', '| from | event | to | by | reason |', '|---|---|---|---|---|', ...lines].join(
    '\n',
  )
}
