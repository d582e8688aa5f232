import { DatePicker, Form, Input, Select, Switch } from 'antd'
import dayjs from 'dayjs'
import { useClient } from 'urql'
import { ConsoleAnswerEvaluation, type CreditGrade, type ProvinceAnswer } from '../../../ask/generated.ts'
import { choicesOf } from '../../../parts/choices.ts'
import { useDraft } from '../../../parts/draft.ts'
import { useWords } from '../../../words/words.tsx'
import { Reasoned } from '../desks/Reasoned.tsx'
import type { EvaluationTask } from './Evaluations.tsx'

interface Typed {
  answer: ProvinceAnswer
  docNo: string
  answeredOn: string
  grade: CreditGrade
  directD: boolean
}

const blank: Typed = { answer: 'AGREE', docNo: '', answeredOn: '', grade: 'B', directD: false }

/** 登记省级答复: agreed to, set otherwise, or sent back, by its document. */
export function Answer({ task, done, close }: { task: EvaluationTask; done: () => void; close: () => void }) {
  const { t } = useWords()
  const client = useClient()
  const name = `province ${task.evaluationId}`
  const [typed, setTyped, clear] = useDraft<Typed>(name, blank)
  const set = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const send = async (reason: string) => {
    const { answer, docNo, answeredOn, grade, directD } = typed
    const input = {
      id: task.evaluationId ?? '',
      answer,
      docNo: docNo.trim(),
      answeredOn,
      ...(answer === 'SET' && { grade }),
      ...(answer === 'SET' && grade === 'D' && { directD }),
      ...(answer !== 'AGREE' && { reason }),
    }
    const { error } = await client.mutation(ConsoleAnswerEvaluation, { input }).toPromise()
    if (error) return error
    clear()
    done()
  }
  return (
    <Reasoned
      name={`${name} reason`}
      title={`${t('登记省级答复')} · ${task.name ?? task.subjectId} ${task.year}`}
      label={typed.answer === 'AGREE' ? '说明（同意时不记录）' : '理由'}
      optional={typed.answer === 'AGREE'}
      ready={typed.docNo.trim() !== '' && typed.answeredOn !== ''}
      send={send}
      close={close}
    >
      <Form.Item label={t('答复')} htmlFor="answer" required>
        <Select
          id="answer"
          value={typed.answer}
          onChange={(answer) => set({ answer })}
          options={choicesOf('ProvinceAnswer', t)}
        />
      </Form.Item>
      {typed.answer === 'SET' && (
        <Form.Item label={t('另定等级')} htmlFor="grade" required>
          <Select
            id="grade"
            value={typed.grade}
            onChange={(grade) => set({ grade })}
            options={['AA', 'A', 'B', 'C', 'D'].map((value) => ({ value, label: value }))}
          />
        </Form.Item>
      )}
      {typed.answer === 'SET' && typed.grade === 'D' && (
        <Form.Item label={t('直接定为D级')} htmlFor="directD">
          <Switch id="directD" checked={typed.directD} onChange={(directD) => set({ directD })} />
        </Form.Item>
      )}
      <Form.Item label={t('文号')} htmlFor="provinceDoc" required>
        <Input id="provinceDoc" value={typed.docNo} onChange={({ target }) => set({ docNo: target.value })} />
      </Form.Item>
      <Form.Item label={t('答复日期')} htmlFor="answeredOn" required>
        <DatePicker
          id="answeredOn"
          value={typed.answeredOn ? dayjs(typed.answeredOn) : null}
          onChange={(day) => set({ answeredOn: day?.format('YYYY-MM-DD') ?? '' })}
        />
      </Form.Item>
    </Reasoned>
  )
}
