/** The nonce that this page's styles bear. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''

const make = document.createElement.bind(document)

/** One part of the component library makes styles without being told the nonce; every style that a script of ours makes is ours. */
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = make(name, options)
  if (name === 'style') element.nonce = nonce
  return element
}) as typeof document.createElement
