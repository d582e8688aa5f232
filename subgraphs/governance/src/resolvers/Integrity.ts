import { dayOf, newId, pageSize, sealedPage, withholdSmall } from '@xinlu/schema'
import { instantAsked, yearAsked } from '../domain/integrity/asked.ts'
import { dutyKinds, shownCounts, stretchOf, workingDaysLate } from '../domain/integrity/duties.ts'
import { office, provenOneOf } from '../domain/integrity/units.ts'
import type { Resolvers } from '../generated.ts'
import { dutyCounts, overdueNow, publish, publishedOf } from '../store/duties.ts'
import { attendanceOf, completion, coursePage, recordAttendance, recordCourse } from '../store/training.ts'

/** The most of a list. */
const most = 200

/** Word → deed of 政务诚信. */
export const integrityResolvers = {
  Query: {
    async overdueDuties(_, { unit, at, first }, { db, viewer, ask }) {
      const instant = instantAsked(at ?? null, viewer.now)
      const asking = { unit: unit ?? null, at: instant, first: pageSize(first, most) }
      const duties = await overdueNow(db, ask, asking)
      return duties.map((duty) => ({ ...duty, workingDaysLate: workingDaysLate(duty.dueOn, dayOf(instant)) }))
    },
    async overdueFigures(_, { month }, { db, viewer, verdicts, ask }) {
      const { from, to } = stretchOf(month, dayOf(viewer.now))
      const end = `${to}T15:59:59.999Z`
      const at = Date.parse(end) < Date.parse(viewer.now) ? end : viewer.now
      return shownCounts(await dutyCounts(db, ask, { from, to, at }), verdicts?.minCell ?? 0)
    },
    publishedDuties: (_, { year }, { db, viewer }) => publishedOf(db, viewer, yearAsked(year)),
    async trainingCourses(_, { year, first, after }, { db, viewer, cursors }) {
      const size = pageSize(first, most)
      const places = cursors(`trainingCourses ${year}`)
      const asking = { year: yearAsked(year), first: size + 1, after: places.read(after) }
      const { shown, pageInfo } = sealedPage(await coursePage(db, viewer, asking), size, places)
      return { nodes: shown, pageInfo }
    },
    async trainingCompletion(_, { year }, { db, viewer, verdicts }) {
      const rows = await completion(db, viewer, yearAsked(year))
      const cells = rows.map((row) => ({ by: `${row.unit} ${row.quarter}`, subjects: row.called }))
      const shown = withholdSmall(cells, verdicts?.minCell ?? 0)
      return rows.map((row, i) => {
        const withheld = shown[i]?.withheld ?? true
        return { ...row, called: withheld ? null : row.called, completed: withheld ? null : row.completed, withheld }
      })
    },
  },
  Mutation: {
    async publishDuties(_, { year }, { db, viewer, ask }) {
      provenOneOf(viewer, [office], 'the office')
      const today = dayOf(viewer.now)
      const { from, to } = stretchOf(
        `${yearAsked(year)}-${today.startsWith(`${year}`) ? today.slice(5, 7) : '12'}`,
        today,
      )
      await publish(db, viewer, ask, { from, to, at: viewer.now }, newId('pd', viewer.now))
      return publishedOf(db, viewer, year)
    },
    recordTraining: (_, { input }, { db, viewer }) => recordCourse(db, viewer, input),
    recordAttendance: (_, { courseId, entries }, { db, viewer }) => recordAttendance(db, viewer, courseId, entries),
  },
  PublishedDuties: {
    figures: ({ figures }) => dutyKinds.map((kind) => ({ kind, late: figures[kind] ?? null })),
  },
  TrainingCourse: { attendance: ({ id }, { first }, { db }) => attendanceOf(db, id, pageSize(first, most)) },
} satisfies Resolvers
