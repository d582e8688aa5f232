/** The English of what stands around every page. */
export const frame: Readonly<Record<string, string>> = {
  信路: 'Xinlu',
  公众查询: 'Look-up',
  登录: 'Sign in',
  退出: 'Sign out',
  语言: 'Language',
  页面: 'Pages',
  跳到正文: 'Skip to content',
  查询: 'Look up',
}
