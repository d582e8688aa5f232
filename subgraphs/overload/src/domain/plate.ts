import type { Machine } from '@xinlu/schema'

/** 疑似套牌: from two weighings that one truck cannot both have had, until a person says whose they were. */
export const plateFlow: Machine = {
  flow: 'PLATE',
  title: '疑似套牌核实',
  // What is settled may still be dissolved, by a station's revision.
  ends: ['DISSOLVED'],
  transitions: [
    {
      from: ['–'],
      event: 'FLAG',
      to: 'DOUBTED',
      by: 'the intake, for the unit that reported the later line',
      reason: false,
    },
    { from: ['DOUBTED'], event: 'SETTLE', to: 'SETTLED', by: 'a clerk of 治超工作中心', reason: true },
    {
      from: ['DOUBTED', 'SETTLED'],
      event: 'DISSOLVE',
      to: 'DISSOLVED',
      by: "the intake, when a station's revision says another plate or time",
      reason: true,
    },
  ],
}
