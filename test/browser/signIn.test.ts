import { outsideIssuerFrom, pagesFolder } from '@xinlu/gateway'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Away, signingKey } from '../issuer.ts'
import { clientId, openSignInIssuer } from '../signInIssuer.ts'
import { browserHere, openVisit, type Visit } from './browser.ts'
import { freePort } from './port.ts'

describe.runIf(browserHere)('signing in where the office signs in', () => {
  let issuer: Away
  let visit: Visit
  beforeAll(async () => {
    // The issuer must know the house's address before the house is there.
    const port = await freePort()
    const publicUrl = `http://127.0.0.1:${port}`
    issuer = await openSignInIssuer(await signingKey('es-1', 'ES256'), publicUrl, {
      wang: { role: 'clerk', org: '文水县交通运输局', unit: 'wenshui-office' },
      li: { role: 'clerk', org: '文水县交通运输局', unit: 'wenshui-office' },
      guest: { org: '文水县交通运输局' },
    })
    visit = await openVisit('in-process', {
      port,
      issuer: outsideIssuerFrom({ XINLU_ISSUER: issuer.url }),
      pages: {
        folder: pagesFolder,
        signIn: { issuer: issuer.url, clientId, clientSecret: null, scope: 'openid', publicUrl },
      },
    })
  })
  afterAll(async () => {
    await visit?.close()
    await issuer?.leave()
  })

  const toTheIssuer = async (page: Page) => {
    visit.house.clock.now = Date.now()
    await page.getByRole('button', { name: '统一身份认证登录' }).click()
    await page.getByRole('heading', { name: '统一身份认证' }).waitFor()
  }
  const be = (page: Page, name: string) => {
    // The issuer keeps its own clock.
    visit.house.clock.now = Date.now()
    return page.getByRole('button', { name, exact: true }).click()
  }

  it('leads from a deep link to the issuer and back to it, with nothing of a token in the page, and out of both', async () => {
    const { page, context, complaints, faults } = await visit.as(null, '/incidents?first=1')
    await page.getByRole('button', { name: '统一身份认证登录' }).waitFor()
    expect(await faults()).toEqual([])
    await toTheIssuer(page)
    const asked = issuer.asked.find((path) => path.startsWith('/auth?')) ?? ''
    expect(new URL(asked, issuer.url).searchParams.get('code_challenge_method')).toBe('S256')
    await be(page, 'wang')
    await page.waitForURL('/incidents?first=1')
    await page.getByLabel('标题').fill('王的草稿')
    await page.getByText('文水县交通运输局').first().waitFor()
    const kept = await page.evaluate('JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie])')
    expect(kept).not.toContain('eyJ')
    expect(kept).not.toContain('wang')
    expect((await context.cookies()).find(({ name }) => name === 'xinlu')).toMatchObject({
      httpOnly: true,
      sameSite: 'Strict',
    })

    await page.getByRole('button', { name: /^退\s?出$/ }).click()
    await page.getByRole('button', { name: '离开' }).click()
    await page.waitForURL('/')
    await page.getByRole('button', { name: /^登\s?录$/ }).click()
    // The issuer has let go of him, too: it asks again who is there. Another of the same role and unit meets nothing of his.
    await toTheIssuer(page)
    await be(page, 'li')
    await page.getByRole('link', { name: '舆情处置' }).click()
    await page.getByLabel('标题').waitFor()
    expect(await page.getByLabel('标题').inputValue()).toBe('')
    expect(complaints).toEqual([])
    await context.close()
  })

  it('that ends while one types leads through the issuer back to what was typed', async () => {
    const { page, context } = await visit.as(null, '/incidents')
    await toTheIssuer(page)
    await be(page, 'wang')
    await page.getByLabel('标题').fill('还没写完')
    await page.getByLabel('来源').fill('县长热线')
    visit.house.clock.now += 700_000
    await page.reload()
    await toTheIssuerAgain(page)
    await page.getByLabel('标题').waitFor()
    expect(await page.getByLabel('标题').inputValue()).toBe('还没写完')
    await context.close()
  })

  it.each([
    ['who turns back there', '取消', '您在统一身份认证页面取消了登录'],
    ['whom the issuer knows without a role here', 'guest', '您的账号不能用于本系统'],
  ])('tells somebody %s why, where one signs in', async (_, name, said) => {
    const { page, context, faults } = await visit.as(null, '/incidents')
    await toTheIssuer(page)
    await be(page, name)
    await page.getByText(said).waitFor()
    expect(new URL(page.url()).searchParams.get('to')).toBe('/incidents')
    expect(await faults()).toEqual([])
    await page.getByRole('button', { name: '统一身份认证登录' }).waitFor()
    await context.close()
  })

  it('says that a sign-in did not begin here, and offers another', async () => {
    const { page, context } = await visit.as(null, '/session/callback?code=x&state=y')
    await page.getByText('这次登录没有完成').waitFor()
    await page.getByRole('button', { name: '统一身份认证登录' }).waitFor()
    await context.close()
  })

  /** The issuer still knows him and sends him back at once; the house's clock is set right before. */
  async function toTheIssuerAgain(page: Page) {
    await page.getByRole('button', { name: '统一身份认证登录' }).waitFor()
    visit.house.clock.now = Date.now()
    await page.getByRole('button', { name: '统一身份认证登录' }).click()
    await page.waitForURL('/incidents')
  }
})
