import { Button, Card, DatePicker, Form, Input, message, Select, Space } from 'antd'
import dayjs from 'dayjs'
import { useMutation } from 'urql'
import { ConsoleRecordTender, type ConstructionRole, type TenderInput } from '../../ask/generated.ts'
import { Faults } from '../../parts/Asked.tsx'
import { useDraft } from '../../parts/draft.ts'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'

interface Typed {
  name: string
  role: ConstructionRole
  tenderee: string
  sections: string
  price: string
  opensAt: string
  pointsAA: string
  pointsA: string
  bidBond: string
  performanceBond: string
  words: string
}
const empty: Typed = {
  ...{ name: '', role: 'CONTRACTOR', tenderee: '', sections: '', price: '', opensAt: '' },
  ...{ pointsAA: '', pointsA: '', bidBond: '', performanceBond: '', words: '' },
}
const roles: readonly ConstructionRole[] = ['CONTRACTOR', 'DESIGNER', 'SUPERVISOR', 'TESTING']
const shape = 'YYYY-MM-DD HH:mm'

/** What is typed as the house takes it; the time is the county's, wherever the browser is. */
export function inputOf(typed: Typed): TenderInput {
  const lines = (text: string) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const points = [
    ...(typed.pointsAA.trim() === '' ? [] : [{ grade: 'AA' as const, points: typed.pointsAA.trim() }]),
    ...(typed.pointsA.trim() === '' ? [] : [{ grade: 'A' as const, points: typed.pointsA.trim() }]),
  ]
  const words = lines(typed.words)
  const creditUse = {
    ...(points.length > 0 && { points }),
    ...(typed.bidBond.trim() !== '' && { bidBond: { share: typed.bidBond.trim() } }),
    ...(typed.performanceBond.trim() !== '' && { performanceBond: { share: typed.performanceBond.trim() } }),
    ...(words.length > 0 && { words }),
  }
  return {
    name: typed.name.trim(),
    role: typed.role,
    tenderee: typed.tenderee.trim(),
    sections: lines(typed.sections).map((line) => {
      const [no = '', ...rest] = line.split(/\s+/)
      return { no, name: rest.join(' ') || no }
    }),
    estimatedPrice: typed.price.trim(),
    opensAt: typed.opensAt === '' ? '' : `${typed.opensAt.replace(' ', 'T')}:00+08:00`,
    ...(Object.keys(creditUse).length > 0 && { creditUse }),
  }
}

/** 登记招标项目: what is typed stays until it is recorded. */
export function NewTender({ made }: { made: (id: string) => void }) {
  const { t } = useWords()
  const [draft, setDraft, clear] = useDraft<Typed>('tender', empty)
  const [{ error, fetching }, record] = useMutation(ConsoleRecordTender)
  const set = (part: Partial<Typed>) => setDraft({ ...draft, ...part })
  const send = async () => {
    const { data } = await record({ input: inputOf(draft) })
    if (!data?.recordTender?.id) return
    clear()
    message.success(t('已登记'))
    made(data.recordTender.id)
  }
  const field = (key: keyof Typed, label: string, required = true, extra = '') => (
    <Form.Item label={t(label)} htmlFor={key} required={required} extra={extra === '' ? undefined : t(extra)}>
      <Input id={key} value={draft[key]} onChange={({ target }) => set({ [key]: target.value })} />
    </Form.Item>
  )
  const missing = [draft.name, draft.tenderee, draft.sections, draft.price, draft.opensAt].some(
    (one) => one.trim() === '',
  )
  return (
    <Card className="section no-print" title={<h2>{t('登记新的项目')}</h2>}>
      <Form layout="vertical">
        {field('name', '项目名称')}
        <Form.Item label={t('从业类别')} htmlFor="role" required>
          <Select
            id="role"
            value={draft.role}
            onChange={(role) => set({ role })}
            options={roles.map((value) => ({ value, label: t(named('ConstructionRole', value)) }))}
          />
        </Form.Item>
        {field('tenderee', '招标人')}
        <Form.Item label={t('合同段（每行一个：编号 名称）')} htmlFor="sections" required>
          <Input.TextArea
            id="sections"
            rows={2}
            value={draft.sections}
            onChange={({ target }) => set({ sections: target.value })}
          />
        </Form.Item>
        {field('price', '估算价（元）')}
        <Form.Item label={t('开标时刻（北京时间）')} htmlFor="opensAt" required>
          <DatePicker
            id="opensAt"
            showTime={{ format: 'HH:mm' }}
            format={shape}
            value={draft.opensAt ? dayjs(draft.opensAt) : null}
            onChange={(at) => set({ opensAt: at?.format(shape) ?? '' })}
          />
        </Form.Item>
        <h3>{t('招标文件对信用等级的使用（没有可以不填）')}</h3>
        <Space wrap align="start">
          {field('pointsAA', 'AA级加分', false)}
          {field('pointsA', 'A级加分', false)}
          {field('bidBond', '投标保证金比例', false, '0.02 就是 2%')}
          {field('performanceBond', '履约保证金比例', false, '0.1 就是 10%')}
        </Space>
        <Form.Item label={t('招标文件原文（每行一句）')} htmlFor="words">
          <Input.TextArea
            id="words"
            rows={2}
            value={draft.words}
            onChange={({ target }) => set({ words: target.value })}
          />
        </Form.Item>
        {error && <Faults error={error} />}
        <Button type="primary" loading={fetching} disabled={missing} onClick={() => void send()}>
          {t('登记')}
        </Button>
      </Form>
    </Card>
  )
}
