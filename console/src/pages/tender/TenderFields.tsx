import { DatePicker, Form, Input, Select, Space } from 'antd'
import dayjs from 'dayjs'
import { named } from '../../words/domain.ts'
import { useWords } from '../../words/words.tsx'
import { roles, shape, type Typed } from './typed.ts'

/** What a tender says: the fields of a new one, and of one that is amended. */
export function TenderFields({ draft, set }: { draft: Typed; set: (part: Partial<Typed>) => void }) {
  const { t } = useWords()
  const field = (key: keyof Typed, label: string, required = true, extra = '') => (
    <Form.Item label={t(label)} htmlFor={key} required={required} extra={extra === '' ? undefined : t(extra)}>
      <Input id={key} value={draft[key]} onChange={({ target }) => set({ [key]: target.value })} />
    </Form.Item>
  )
  return (
    <>
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
    </>
  )
}

/** Whether something is missing that every tender says. */
export const isWanting = ({ name, tenderee, sections, price, opensAt }: Typed) =>
  [name, tenderee, sections, price, opensAt].some((one) => one.trim() === '')
