import { Form, Input, Radio, Select } from 'antd'
import { useClient } from 'urql'
import { ConsoleAskUnit, ConsoleDecideObjection, type ConsoleObjectionsQuery } from '../../../ask/generated.ts'
import { useDraft } from '../../../parts/draft.ts'
import { unitNames } from '../../../words/domain.ts'
import { useWords } from '../../../words/words.tsx'
import { Reasoned } from './Reasoned.tsx'

export type OpenObjection = NonNullable<ConsoleObjectionsQuery['objectionWorklist']>[number]
export type ObjectionDeed = 'UPHOLD' | 'REJECT' | 'ASK'

export const objectionDeeds: Readonly<Record<ObjectionDeed, string>> = {
  UPHOLD: '异议成立',
  REJECT: '异议不成立',
  ASK: '请其他单位核查',
}

export interface Answering {
  objection: OpenObjection
  deed: ObjectionDeed
}

const blank = { unit: '', takeOff: false, column: '', value: '' }

/** 答复异议: with its reasons; what is upheld is corrected in one column, or taken off. */
export function ObjectionAnswer({
  objection,
  deed,
  done,
  close,
}: Answering & { done: (said: string) => void; close: () => void }) {
  const { t } = useWords()
  const client = useClient()
  const id = objection.id ?? ''
  const [typed, setTyped, clear] = useDraft(`objection ${id} ${deed}`, blank)
  const set = (part: Partial<typeof blank>) => setTyped({ ...typed, ...part })
  const ready = deed === 'REJECT' || (deed === 'ASK' ? typed.unit !== '' : typed.takeOff || typed.column.trim() !== '')
  const send = async (reason: string) => {
    const correction = typed.takeOff
      ? { takeOff: true }
      : { columns: [{ column: typed.column.trim(), value: typed.value.trim() }] }
    const { error } =
      deed === 'ASK'
        ? await client.mutation(ConsoleAskUnit, { id, unit: typed.unit, question: reason }).toPromise()
        : await client
            .mutation(ConsoleDecideObjection, {
              id,
              uphold: deed === 'UPHOLD',
              reason,
              ...(deed === 'UPHOLD' && { correction }),
            })
            .toPromise()
    if (error) return error
    clear()
    done(deed === 'ASK' ? '已请其他单位核查，答复期限已顺延' : '已答复')
  }
  return (
    <Reasoned
      name={`objection ${id} ${deed} reason`}
      title={`${t(objectionDeeds[deed])} · ${objection.decision?.docNo ?? ''}`}
      label={deed === 'ASK' ? '请核查的问题' : '答复理由'}
      ready={ready}
      send={send}
      close={close}
    >
      {deed === 'ASK' && (
        <Form.Item label={t('核查单位')} htmlFor="asked" required>
          <Select
            id="asked"
            value={typed.unit || null}
            onChange={(unit) => set({ unit: unit ?? '' })}
            options={Object.entries(unitNames)
              .filter(([unit]) => unit !== objection.mustNotBeDecidedBy)
              .map(([value, name]) => ({ value, label: t(name) }))}
          />
        </Form.Item>
      )}
      {deed === 'UPHOLD' && (
        <>
          <Radio.Group
            aria-label={t('怎样更正')}
            value={typed.takeOff}
            onChange={({ target }) => set({ takeOff: target.value })}
            options={[
              { value: false, label: t('更正一列') },
              { value: true, label: t('撤下公示') },
            ]}
          />
          {!typed.takeOff && (
            <>
              <Form.Item label={t('更正的列（模板列名）')} htmlFor="column" required>
                <Input id="column" value={typed.column} onChange={({ target }) => set({ column: target.value })} />
              </Form.Item>
              <Form.Item label={t('更正为（留空即清除）')} htmlFor="value">
                <Input id="value" value={typed.value} onChange={({ target }) => set({ value: target.value })} />
              </Form.Item>
            </>
          )}
        </>
      )}
    </Reasoned>
  )
}
