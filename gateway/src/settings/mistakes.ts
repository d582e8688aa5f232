import { type Particulars, XinluError } from '@xinlu/schema/errors'

/** Everything that cannot be used of what the environment says, told at once: CONFIGURATION, with a line for each mistake. */
export class Mistakes extends XinluError {
  readonly mistakes: readonly Particulars[]

  constructor(mistakes: readonly [Particulars, ...Particulars[]]) {
    const [first, ...more] = mistakes
    super('CONFIGURATION', more.length === 0 ? first : together(mistakes))
    this.mistakes = mistakes
  }
}

function together(mistakes: readonly Particulars[]): Particulars {
  const lines = mistakes.map(({ expected, got, todo }) => `\n- expected ${expected}; got ${got}; ${todo}`)
  return {
    expected: 'settings that can be used',
    got: `${mistakes.length} mistakes`,
    todo: `correct each:${lines.join('')}`,
  }
}

/** Gathers mistakes while settings are read, so that whoever corrects them need not start once for each. */
export interface Gathering {
  fault(expected: string, got: string, todo: string): void
  /** What a reader gives, or `instead` where it tells of a mistake, which is gathered. */
  read<T>(reader: () => T, instead: T): T
  /** Throws what was gathered, if anything was. */
  end(): void
}

export function gathering(): Gathering {
  const found: Particulars[] = []
  return {
    fault: (expected, got, todo) => void found.push({ expected, got, todo }),
    read(reader, instead) {
      try {
        return reader()
      } catch (error) {
        if (error instanceof Mistakes) found.push(...error.mistakes)
        else if (error instanceof XinluError && error.code === 'CONFIGURATION') found.push(error.extensions)
        else throw error
        return instead
      }
    },
    end() {
      const [first, ...more] = found
      if (first) throw new Mistakes([first, ...more])
    },
  }
}

/** A value as a message may show it: one line, not long, and no user or password of a URL. */
export function shown(value: string): string {
  const plain = value.replace(/\/\/[^/\s]*@/g, '//…@').replace(/\p{Cc}/gu, '·')
  return plain.length > 120 ? `${plain.slice(0, 120)}…` : plain
}
