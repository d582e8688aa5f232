import { chanceOf } from './chance.ts'
import { beginning, corrected, dayAt, dayIn, dayText, instantText, learned } from './days.ts'
import { recordId } from './ids.ts'
import { schemesOf, standing } from './industries.ts'
import type { Assessment, Scheme } from './types.ts'
import { idOf, type World } from './world.ts'

/** 各执法分队 that assess a scheme. */
export const squads: Record<Scheme, string> = {
  FREIGHT: 'wenshui-squad-4',
  COACH_LINE: 'wenshui-squad-1',
  COACH_CHARTER: 'wenshui-squad-1',
  TAXI: 'wenshui-squad-2',
  BUS: 'wenshui-squad-2',
  REPAIR: 'wenshui-squad-3',
}

/** Firms whose last result was changed after an objection, and firms whose changed result is still being shown. */
const isChanged = (firm: number) => firm % 50 === 11 && standing(firm) > 0
const isShown = (firm: number) => firm % 50 === 36 && standing(firm) > 0

/** Whether a firm's last result of its first scheme is found anew, since a fact is no longer said. */
export const changeOf = (firm: number): boolean => isChanged(firm) || isShown(firm)

/** How many statements the stream yields. */
export function assessmentStatements(firms: number): number {
  let count = 0
  for (let firm = 0; firm < firms; firm++) {
    const schemes = schemesOf(firm).length
    count += schemes * standing(firm)
    if (schemes) count += (isChanged(firm) ? 2 : 0) + (isShown(firm) ? 1 : 0)
  }
  return count
}

/** When a year's result was given and known, and the chance that goes on from there. */
function givenOf(world: World, firm: number, scheme: Scheme, year: number) {
  const chance = chanceOf(world.seed, `assessment ${scheme} ${year}`, firm)
  const day = dayIn(year + 1, 5, 10) + chance.between(0, 45)
  return { chance, day, known: learned(chance, day, world.today) }
}

/** The instant, in milliseconds, from which the result that is found anew is known. */
export function changedAt(world: World, firm: number, scheme: Scheme): number {
  const chance = chanceOf(world.seed, `assessment ${scheme} again`, firm)
  const { day, known } = givenOf(world, firm, scheme, world.lastYear)
  if (isShown(firm)) return beginning(world.today - chance.between(3, 6) + 1)
  return corrected(chance, Math.max(known, beginning(Math.min(day + 40, world.today - 2))), world.today)
}

/**
 * 质量信誉考核: for each transport firm, scheme and year; a changed result supersedes the first one. Score and grade are as an older
 * system recorded them; where facts and a sheet are held, the room finds its own.
 */
export function* assessments(world: World): Generator<Assessment> {
  for (let firm = 0; firm < world.size.firms; firm++) {
    const schemes = schemesOf(firm)
    for (const [place, scheme] of schemes.entries())
      for (let year = world.lastYear - standing(firm) + 1; year <= world.lastYear; year++)
        yield* resultsOf(world, firm, scheme, year, place === 0 && year === world.lastYear)
  }
}

function* resultsOf(
  world: World,
  firm: number,
  scheme: Scheme,
  year: number,
  mayChange: boolean,
): Generator<Assessment> {
  const key = `${firm} ${scheme} ${year}`
  const { chance, day, known } = givenOf(world, firm, scheme, year)
  // how a firm does lasts: one draw for the firm, a smaller one for the year
  const standingScore = 880 - 260 * chanceOf(world.seed, 'quality', firm).next() ** 2.2
  const score = Math.min(1080, Math.max(420, standingScore + 90 * (chance.next() - 0.5)))
  const result: Assessment = {
    id: recordId(world.seed, 'a', key),
    subjectId: idOf(world, 'firm', firm),
    year,
    scheme,
    ...graded(score),
    state: 'FINAL',
    authority: scheme === 'BUS' ? '文水县交通运输局' : '吕梁市交通运输局',
    saidBy: squads[scheme],
    validFrom: dayText(day),
    knownFrom: instantText(known),
  }
  yield result
  if (!mayChange || !changeOf(firm)) return
  const again = { ...result, id: recordId(world.seed, 'a', `${key} again`), ...graded(score + 12) }
  const at = changedAt(world, firm, scheme)
  const then = { validFrom: dayText(dayAt(at - 1)), knownFrom: instantText(at) }
  if (isChanged(firm)) {
    yield { ...result, state: 'SUPERSEDED', knownFrom: then.knownFrom }
    yield { ...again, ...then }
  } else yield { ...again, ...then, state: 'PUBLICITY' }
}

/** Score to one decimal and its grade: AAA from 850, AA from 700, A from 600, B below (质量信誉考核办法). */
function graded(score: number): Pick<Assessment, 'score' | 'grade'> {
  const tenths = Math.round(score * 10)
  const grade = tenths >= 8500 ? 'AAA' : tenths >= 7000 ? 'AA' : tenths >= 6000 ? 'A' : 'B'
  return { score: (tenths / 10).toFixed(1), grade }
}
