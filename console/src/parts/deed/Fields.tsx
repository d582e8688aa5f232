import { DatePicker, Form, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useId } from 'react'
import { useWords } from '../../words/words.tsx'
import type { Taking } from '../proofs/handIn.ts'
import { Proofs } from '../proofs/Proofs.tsx'
import { askedOf, type Field, type Typed } from './fields.ts'
import { SubjectField } from './SubjectField.tsx'

/** The fields of a deed, each with its label. */
export function Fields({
  fields,
  by,
  typed,
  change,
}: {
  fields: readonly Field[]
  by: Taking
  typed: Typed
  change: (typed: Typed) => void
}) {
  const { t } = useWords()
  const form = useId()
  const set = (key: string, value: string) => change({ ...typed, given: { ...typed.given, [key]: value } })
  return askedOf(fields, typed.given).map((field) => {
    const { key, label, kind = 'line', optional = false, extra } = field
    const id = `${form}${key}`
    const value = typed.given[key] ?? ''
    return (
      <Form.Item
        key={key}
        label={t(label)}
        required={!optional}
        {...(kind !== 'proofs' && { htmlFor: id })}
        {...(extra && { extra: t(extra) })}
      >
        {kind === 'line' && <Input id={id} value={value} onChange={({ target }) => set(key, target.value)} />}
        {kind === 'text' && (
          <Input.TextArea
            id={id}
            rows={4}
            maxLength={field.most ?? 2000}
            showCount
            value={value}
            onChange={({ target }) => set(key, target.value)}
          />
        )}
        {kind === 'day' && (
          <DatePicker
            id={id}
            value={value ? dayjs(value) : null}
            onChange={(day) => set(key, day?.format('YYYY-MM-DD') ?? '')}
          />
        )}
        {kind === 'choice' && (
          <Select
            id={id}
            allowClear={optional}
            value={value || null}
            onChange={(chosen) => set(key, chosen ?? '')}
            options={[...(field.options ?? [])]}
          />
        )}
        {kind === 'subject' && <SubjectField id={id} value={value} change={(found) => set(key, found)} />}
        {kind === 'proofs' && (
          <Proofs by={by} proofs={typed.proofs} change={(proofs) => change({ ...typed, proofs })} />
        )}
      </Form.Item>
    )
  })
}
