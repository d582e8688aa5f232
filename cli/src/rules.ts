import { configurationFrom } from '@xinlu/gateway/terminal'
import { refusal } from '@xinlu/schema/errors'
import { type Door, openDoor } from './door.ts'
import { type CatalogueTrialOf, catalogueReport, triedList } from './rules/catalogue.ts'
import { type ClassTrialOf, classReport, triedTable } from './rules/classes.ts'
import { type PackTrialOf, packReport, triedPack } from './rules/pack.ts'
import { type SheetTrialOf, sheetReport, triedSheet } from './rules/sheet.ts'

/** What the command line says beside the file. */
export interface TryOptions {
  year?: string
  against?: string
  catalogue?: string
  json?: boolean
  url?: string
  token?: string
}

/** What the rooms lend for a trial, each loaded only when a file of its kind is tried. */
export interface Trials {
  pack: () => Promise<PackTrialOf>
  sheet: () => Promise<SheetTrialOf>
  classes: () => Promise<ClassTrialOf>
  catalogue: () => Promise<CatalogueTrialOf>
}

/** A file that was read and can be tried: as whom it is asked by default, and how. */
interface Ready {
  role: string
  run: (door: Door) => Promise<Outcome>
}

/** What was found, for people, and how the command ends. */
interface Outcome {
  trial: object
  report: string
  code: 0 | 1 | 2
}

/**
 * `xinlu rules try FILE`: a changed pack, sheet, class table or catalogue replayed over all whom it is about, asked through the front
 * door. Writes nothing, orders nothing. Ends with 0 when nobody moves, 2 when somebody does, 1 on a fault, and where nobody was seen
 * to move but not everybody could be tried.
 */
export async function tryRules(file: string, options: TryOptions, trials: Trials): Promise<void> {
  if (options.year !== undefined && !/^\d{4}$/.test(options.year))
    throw refusal('BAD_INPUT', { expected: '--year as a year', got: options.year, todo: 'correct it' })
  // Loaded only here: reading files of the law takes the whole ground.
  const { kindOf } = await import('./rules/kind.ts')
  const ready = await { PACK: pack, SHEET: sheet, CLASSES: classes, CATALOGUE: catalogue }[kindOf(file)](
    file,
    options,
    trials,
  )
  const door = await openDoor({ role: ready.role, ...options })
  try {
    const { trial, report, code } = await ready.run(door)
    console.log(options.json ? JSON.stringify(trial, null, 2) : report)
    if (code > 0) process.exitCode = code
  } finally {
    await door.close()
  }
}

async function pack(file: string, options: TryOptions, trials: Trials): Promise<Ready> {
  const { year, against, folders } = yearly(options)
  const found = (await trials.pack())(file, { year, against, countyFolder: folders.packs ?? null })
  return {
    role: 'clerk',
    async run(door) {
      const trial = await triedPack(found, year, door)
      return { trial, report: packReport(trial, year), code: trial.moves.length > 0 ? 2 : 0 }
    },
  }
}

async function sheet(file: string, options: TryOptions, trials: Trials): Promise<Ready> {
  const { year, against, folders } = yearly(options)
  const found = (await trials.sheet())(file, { year, against, countyFolder: folders.constructionPacks ?? null })
  return {
    role: 'construction-clerk',
    async run(door) {
      const trial = await triedSheet(found, year, door)
      const moves = trial.moves.length + trial.unfound.length
      return { trial, report: sheetReport(trial), code: moves > 0 ? 2 : trial.withheld > 0 ? 1 : 0 }
    },
  }
}

async function classes(file: string, { against, year }: TryOptions, trials: Trials): Promise<Ready> {
  assertNoYear(year)
  const found = (await trials.classes())(file, against ?? null)
  return {
    role: 'dashboard',
    async run(door) {
      const trial = await triedTable(found, door)
      const moves = trial.moves.length + trial.changes.length + trial.over.length
      return { trial, report: classReport(trial), code: moves > 0 ? 2 : 0 }
    },
  }
}

async function catalogue(file: string, options: TryOptions, trials: Trials): Promise<Ready> {
  assertNoYear(options.year)
  const found = (await trials.catalogue())(file, {
    catalogue: options.catalogue ?? null,
    against: options.against ?? null,
  })
  return {
    role: 'policy-clerk',
    async run(door) {
      const trial = await triedList(found, door)
      return { trial, report: catalogueReport(trial), code: trial.moves.length + trial.matches.length > 0 ? 2 : 0 }
    },
  }
}

/** What is tried on the facts of a year. */
function yearly({ year, against }: TryOptions) {
  if (year === undefined)
    throw refusal('BAD_INPUT', {
      expected: '--year: the year on whose facts it is tried',
      got: 'none',
      todo: 'say the year',
    })
  const { folders } = configurationFrom({ ...process.env, XINLU_SUBGRAPHS: '' }, [])
  return { year: Number(year), against: against ?? null, folders }
}

/** Classes and measures are tried on what is in force as they are asked for. */
function assertNoYear(year: string | undefined): void {
  if (year === undefined) return
  throw refusal('BAD_INPUT', {
    expected: 'no --year: it is tried on what is in force',
    got: year,
    todo: 'leave it out',
  })
}
