import type { CallerChange, ClassChange } from '../callers.ts'
import type { FieldChange, FieldChangeKind, OperationChange } from '../fields.ts'
import type { FileChange } from '../files.ts'
import type { GrantChange } from '../grants.ts'
import type { Resting } from './resting.ts'

/** One place of a dated file that says otherwise. */
export type ValueChange = FileChange

interface Lists {
  callers: CallerChange[]
  fields: FieldChange[]
  operations: (Omit<OperationChange, 'operation' | 'hash'> & { name: string; trusted: boolean })[]
  grants: GrantChange[]
  classes: ClassChange[]
  values: ValueChange[]
}

type Counts = Record<
  'callerCount' | 'fieldCount' | 'operationCount' | 'grantCount' | 'classCount' | 'valueCount',
  number
>

type Considered = Record<
  'operationsConsidered' | 'trustedConsidered' | 'callersConsidered' | 'grantsConsidered' | 'entriesConsidered',
  number
>

/** 影响面 as the door tells it: the first of each list, with how many there are. */
export interface Told extends Lists, Counts, Considered {
  against: string | null
  changed: boolean
  resting: Resting[]
}

/** What is told where nothing was considered. */
export const noChange = {
  against: null,
  changed: false,
  ...{ operationsConsidered: 0, trustedConsidered: 0, callersConsidered: 0, grantsConsidered: 0, entriesConsidered: 0 },
  resting: [],
}

/** Rows of each list that are told; schema.graphql says the same number. */
export const mostRows = 300

const order: FieldChangeKind[] = ['LOSES', 'GAINS', 'MASK', 'EXISTENCE', 'CLAUSE']

/** The first of each list, what is seen less first, and how many there are of each. */
export function cut({ callers, fields, operations, grants, classes, values }: Lists): Lists & Counts {
  const sorted = [...fields].sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change))
  return {
    callers: callers.slice(0, mostRows),
    fields: sorted.slice(0, mostRows),
    operations: operations.slice(0, mostRows),
    grants: grants.slice(0, mostRows),
    classes: classes.slice(0, mostRows),
    values: values.slice(0, mostRows),
    callerCount: callers.length,
    fieldCount: fields.length,
    operationCount: operations.length,
    grantCount: grants.length,
    classCount: classes.length,
    valueCount: values.length,
  }
}
