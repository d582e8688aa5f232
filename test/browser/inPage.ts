// Functions of this file run in the browser, each alone: they know nothing outside themselves. The program that checks types is the
// house's and has no browser in it, so what a browser has is named here, for this file only.
// biome-ignore-start lint/suspicious/noExplicitAny: a browser's own things
declare const document: any
declare const window: any
declare const MutationObserver: any
declare const requestIdleCallback: any
declare const requestAnimationFrame: any
declare const history: any
declare const location: any
declare const localStorage: any
declare const sessionStorage: any
declare const PopStateEvent: any

/** Before anything of a page: keeps each text from the moment it comes into the document, however soon it goes. */
export function watch(): void {
  const moments = new Set<string>()
  window.moments = moments
  const read = ['title', 'aria-label', 'value', 'placeholder', 'alt', 'href', 'content', 'src']
  const keep = (text: string | null) => text && moments.add(text)
  const keepAttributes = (one: any) => {
    for (const name of read) keep(one.getAttribute(name))
  }
  new MutationObserver((records: any[]) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'characterData') keep(target.textContent)
      if (type === 'attributes') keep(target.getAttribute(attributeName))
      for (const node of addedNodes) {
        keep(node.textContent)
        if (!node.getAttribute) continue
        keepAttributes(node)
        for (const one of node.querySelectorAll(read.map((name) => `[${name}]`).join())) keepAttributes(one)
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributeFilter: read })
}

/** Each text that ever stood in the pages, what is typed in them, and what this browser keeps. */
export function moments(): string[] {
  return [
    ...window.moments,
    ...[...document.querySelectorAll('input, textarea')].map(({ value }: { value: string }) => value),
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    location.href,
  ]
}

/** Whether everything that a page asked for is shown, told when the page has nothing else to do; for a second it waits for that itself, which costs less than to be asked again and again. */
export function still(): Promise<boolean> {
  const loading = '.ant-skeleton, .ant-spin-spinning, .ant-btn-loading'
  const opened = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)'
  return new Promise((tell) => {
    const look = (times: number) =>
      requestIdleCallback(
        () => {
          const shown =
            document.querySelector('#page h1') !== null && document.querySelector(`${loading}, ${opened}`) === null
          if (shown || times === 0) tell(shown)
          else setTimeout(() => look(times - 1), 20)
        },
        { timeout: 500 },
      )
    look(50)
  })
}

/** Ends when nothing on the page comes, goes or fades any more, but for what turns without end, or after two seconds. */
export async function movedThrough(): Promise<void> {
  const frame = () => new Promise((next) => requestAnimationFrame(next))
  const ending = () =>
    document
      .getAnimations()
      .filter((one: any) => one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
  const until = performance.now() + 2000
  // What comes moves from the second frame on.
  for (let quiet = 0; quiet < 2 && performance.now() < until; quiet = ending().length === 0 ? quiet + 1 : 0)
    await frame()
}

/** Goes to a place of the pages without asking for their files again. */
export function goTo(path: string): void {
  history.pushState({}, '', path)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

/** What axe, which was put into the page, finds on it. */
export async function faultsByAxe(): Promise<string[]> {
  const { violations } = await window.axe.run({ resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }: any) => nodes.map(({ target }: any) => `${id}: ${target.join(' ')}`))
}

/** What stands beside a phone's screen, once charts have their new width. */
export async function beside(): Promise<string[]> {
  // A page that nobody looks at is not always drawn.
  for (const _ of [1, 2])
    await Promise.race([
      new Promise((drawn) => requestAnimationFrame(drawn)),
      new Promise((over) => setTimeout(over, 100)),
    ])
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('#page *')]
    .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
    .map((one) => `${one.tagName}.${one.className}`)
  return [`${scrollWidth} px wide on a phone: ${wide.slice(0, 3).join(' > ')}`]
}

/** What is missing, or too much, on paper. */
export function printed(): string[] {
  const shown = (one: any) => one !== null && one.getClientRects().length > 0
  return [
    ...(shown(document.querySelector('nav')) ? ['the navigation is printed'] : []),
    ...(shown(document.querySelector('#page h1')) ? [] : ['its title is not printed']),
  ]
}

/** Each text that a person reads or hears on the page as it is. */
export function texts(): string[] {
  const read = ['title', 'aria-label', 'placeholder', 'alt']
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, 4)
  while (walker.nextNode()) found.push(walker.currentNode.textContent)
  for (const one of document.querySelectorAll(read.map((name) => `[${name}]`).join()))
    for (const name of read) found.push(one.getAttribute(name) ?? '')
  return [...new Set(found.map((text) => text.trim()))]
}
// biome-ignore-end lint/suspicious/noExplicitAny: a browser's own things
