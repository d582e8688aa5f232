import { Segmented, Typography } from 'antd'
import { useCallback } from 'react'
import { useClient } from 'urql'
import { ConsoleImportConstruction, type ConstructionTable } from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { useDraft } from '../../../parts/draft.ts'
import { FileIntake } from '../../../parts/intake/FileIntake.tsx'
import { Format } from '../../../parts/intake/Format.tsx'
import type { Sending } from '../../../parts/intake/run.ts'
import { named } from '../../../words/domain.ts'
import { sheets } from '../../../words/sheets/generated.ts'
import { useWords } from '../../../words/words.tsx'

/** 工程信用数据导入: contracts, performance and conduct by their official tables. */
export default function Facts() {
  const { t } = useWords()
  const client = useClient()
  const [table, setTable] = useDraft<ConstructionTable>('construction table', 'CONDUCT')
  const send = useCallback<Sending>(
    async ({ columns, rows }) => {
      const { data, error } = await client
        .mutation(ConsoleImportConstruction, { input: { table, columns, rows } })
        .toPromise()
      if (error || !data?.importConstructionTable) return { error: error as NonNullable<typeof error> }
      const { accepted, known, corrected, lines } = data.importConstructionTable
      const faulty = (lines ?? [])
        .filter(({ outcome }) => outcome === 'QUARANTINED')
        .map(({ line, code, expected, got, todo }) => ({
          id: null,
          line: line ?? 0,
          faults: [{ column: null, code: code ?? '', expected: `${expected ?? ''} ${todo ?? ''}`, got: got ?? '' }],
        }))
      return {
        taken: {
          batchId: null,
          counts: { accepted: accepted ?? 0, known: known ?? 0, corrected: corrected ?? 0 },
          faulty,
        },
      }
    },
    [client, table],
  )
  return (
    <>
      <Typography.Title level={1}>{t('工程信用数据导入')}</Typography.Title>
      <Segmented
        className="section"
        value={table}
        onChange={setTable}
        options={choicesOf('ConstructionTable', t) as { value: ConstructionTable; label: string }[]}
      />
      <Format
        key={`format ${table}`}
        sheets={[{ title: named('ConstructionTable', table), columns: sheets[table]?.columns ?? [] }]}
      />
      <FileIntake
        key={table}
        name={`construction ${table}`}
        size={500}
        send={send}
        counts={{ accepted: '入库', known: '重复', corrected: '更正' }}
      />
    </>
  )
}
