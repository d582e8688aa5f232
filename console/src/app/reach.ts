/** What of a table scrolls by itself. */
const scrolling = '.ant-table-content, .ant-table-body'

/**
 * A table wider than its page scrolls by itself; so that it does by keyboard too, what scrolls can be reached (WCAG 2.1, 2.1.1), and what
 * does not is no stop. Looked at after changes of the page or of its width; gives what ends it.
 */
export function keepReachable(page: HTMLElement): () => void {
  let waiting = 0
  const look = () => {
    waiting = 0
    for (const one of page.querySelectorAll<HTMLElement>(scrolling)) {
      if (one.scrollWidth > one.clientWidth + 1) one.tabIndex = 0
      else one.removeAttribute('tabindex')
    }
  }
  const soon = () => {
    if (waiting === 0) waiting = requestAnimationFrame(look)
  }
  const changes = new MutationObserver(soon)
  changes.observe(page, { childList: true, subtree: true })
  const widths = new ResizeObserver(soon)
  widths.observe(page)
  return () => {
    cancelAnimationFrame(waiting)
    changes.disconnect()
    widths.disconnect()
  }
}
