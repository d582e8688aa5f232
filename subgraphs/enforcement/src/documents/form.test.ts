import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentKinds } from '../domain/case/course.ts'
import { placeholders } from '../domain/case/placeholders.ts'
import { folders, formAt, formOf, formsIn } from './form.ts'

const shipped = join(import.meta.dirname, '../../documents')
const notice = readFileSync(join(shipped, 'objection-notice/2024-09-29.yaml'), 'utf8')
const file = 'objection-notice/2024-09-29.yaml'

describe('the templates of documents', () => {
  it('that are shipped can be read, and say that they are samples', () => {
    const forms = formsIn(shipped)
    for (const kind of documentKinds) for (const form of forms[kind]) expect(form.confidence).toMatch(/^sample/)
  })

  it('are explained with every placeholder in their README', () => {
    const readme = readFileSync(join(shipped, 'README.md'), 'utf8')
    for (const [name, meaning] of Object.entries(placeholders)) expect(readme).toContain(`| {${name}} | ${meaning} |`)
  })

  it.each([
    ['an unknown placeholder', notice.replace('{docNo}', '{docNumber}'), 'docNumber'],
    ['a brace that is not closed', notice.replace('{docNo}', '{docNo'), '{docNo'],
    ['no name between braces', notice.replace('{docNo}', '{}'), ''],
    ['a field of another name', `${notice}\nfooter: x`, 'footer'],
    ['no title', notice.replace(/^title.*$/m, ''), 'nothing'],
    ['the title of another document', notice.replace(/^title.*$/m, 'title: 信用修复告知书'), '信用修复告知书'],
    ['another day than its file', notice.replace('effective: 2024-09-29', 'effective: 2024-09-30'), '2024-09-30'],
    ['no paragraphs', notice.replace(/^paragraphs:[\s\S]*(?=^signature)/m, ''), 'nothing'],
    ['a paragraph of an unknown style', notice.replace('- heading:', '- headline:'), 'headline'],
    ['an empty paragraph', notice.replace(/- heading: .*/, '- heading: ""'), ''],
    ['no signature', notice.replace(/^signature:[\s\S]*/m, ''), 'nothing'],
    ['no days of objection, which it is there for', notice.replace('{objectionOwnWithin}', '三'), 'none'],
    ['no YAML', 'title: [', 'YAML'],
    ['a list', '- title', 'title'],
  ])('with %s are refused', (_, text, got) => {
    expect(text).not.toBe(notice)
    const read = () => formOf('OBJECTION_NOTICE', file, text)
    expect(read).toThrow(expect.objectContaining({ code: 'EDITION_FAULT' }))
    expect(read).toThrow(got)
  })

  it('start on their day: the day before there is none', () => {
    expect(formAt('REPAIR_NOTICE', '2024-09-29').effective).toBe('2024-09-29')
    expect(() => formAt('REPAIR_NOTICE', '2024-09-28')).toThrow(expect.objectContaining({ code: 'NO_EDITION' }))
    expect(Object.keys(folders)).toEqual([...documentKinds])
  })
})
