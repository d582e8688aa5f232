import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { coordinates } from '../../words/coordinates/generated.ts'
import { enums } from '../../words/generated.ts'
import { coordinateAt, enumAt, operationOf, wanted } from './wanted.ts'

it.each(wanted.map(({ key }) => key))('%s is written as one operation, of fields that there are', (key) => {
  const [one] = wanted.filter((each) => each.key === key)
  if (!one) throw new Error(`nothing is called ${key}`)
  expect(parse(operationOf([key])).definitions).toHaveLength(1)
  for (const field of one.fields) {
    expect(coordinates).toHaveProperty([`${one.type}.${field}`])
    const place = ['subject', ...one.at.map((step) => step.replace(/\(.*$/, '')), field].join('.')
    expect(coordinateAt(place)).toBe(`${one.type}.${field}`)
  }
})

it('what is chosen twice of one list is asked once, and a sole trader is not asked for what it has not', () => {
  const text = operationOf(['roadGrade', 'roadScore', 'address'])
  expect(text.match(/assessments\(years: 3\)/g)).toHaveLength(2)
  expect(text.match(/\byear\b/g)).toHaveLength(2)
  expect(text.match(/\baddress\b/g)).toHaveLength(1)
  expect(operationOf([])).toBe('')
})

it('values of enums are called by their names', () => {
  for (const [coordinate, name] of Object.entries(enumAt)) {
    expect(coordinates).toHaveProperty([coordinate])
    expect(enums).toHaveProperty([name])
  }
})
