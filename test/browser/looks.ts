import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import type { Watched } from './everyMoment.ts'
import { beside, printed, texts } from './inPage.ts'

const { english } = (await import(join(root, 'console/src/words/english.ts'))) as { english: Record<string, string> }

const chinese = /\p{Script=Han}+/gu
/** The name of the other language, as its speakers write it, and an example of a number as authorities give them. */
const asTheyStand = ['中文', '文组函〔2026〕12号']

/** What is wrong with how a page looks: to a screen reader, on a phone, in print. */
export async function looksOf({ page, faults }: Watched): Promise<string[]> {
  const found = await faults()
  await page.setViewportSize({ width: 390, height: 844 })
  found.push(...(await page.evaluate(beside)))
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.emulateMedia({ media: 'print' })
  found.push(...(await page.evaluate(printed)))
  await page.emulateMedia({ media: 'screen' })
  return found
}

/** Texts of ours that a page in English shows in Chinese: those that stand in no answer, and those that have an English. */
export async function leftInChinese({ page, exchanges, others }: Watched): Promise<string[]> {
  const answers = [...exchanges, ...others].map(({ text }) => text).join('\n')
  return (await page.evaluate(texts))
    .filter((text) => !asTheyStand.includes(text))
    .filter(
      (text) =>
        (Object.hasOwn(english, text) && !answers.includes(JSON.stringify(text))) ||
        (text.match(chinese) ?? []).some((run) => !answers.includes(run)),
    )
    .map((text) => `not in English: ${text.slice(0, 60)}`)
}
