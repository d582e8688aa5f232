import { join } from 'node:path'
import { root } from '@xinlu/gateway'
import { faultsOn } from './axe.ts'
import type { Watched } from './everyMoment.ts'
import { beside, printed, texts } from './inPage.ts'

const { english } = (await import(join(root, 'console/src/words/english.ts'))) as { english: Record<string, string> }

const chinese = /\p{Script=Han}+/gu
/** The name of the other language, as its speakers write it, and an example of a number as authorities give them. */
const asTheyStand = ['中文', '文组函〔2026〕12号']

/** The screens at which pages are looked at, in CSS pixels. */
export const desk = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }

/** What is wrong with how a page looks at a desk: to a screen reader, and in print. */
async function atDesk({ page }: Watched): Promise<string[]> {
  const found = await faultsOn(page)
  await page.emulateMedia({ media: 'print' })
  found.push(...(await page.evaluate(printed)))
  await page.emulateMedia({ media: 'screen' })
  return found
}

/** What is wrong with a page: in Chinese on a phone, at a desk and in print, and in English at a desk. It leaves the page where the next look begins, so that neither screen nor language is turned more often than it must be. */
export async function looksOf(seen: Watched): Promise<string[]> {
  if (seen.inEnglish()) {
    const found = await leftInChinese(seen)
    await seen.inTheOtherLanguage()
    found.push(...(await atDesk(seen)))
    await seen.on(phone)
    found.push(...(await seen.page.evaluate(beside)))
    return found
  }
  await seen.on(phone)
  const found = await seen.page.evaluate(beside)
  await seen.on(desk)
  await seen.settled()
  found.push(...(await atDesk(seen)))
  await seen.inTheOtherLanguage()
  found.push(...(await leftInChinese(seen)))
  return found
}

/** Texts of ours that a page in English shows in Chinese: those that stand in no answer, and those that have an English. */
async function leftInChinese({ page, exchanges, others }: Watched): Promise<string[]> {
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
