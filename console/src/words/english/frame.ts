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
  '正在打开…': 'Opening…',
  '没有退出：连接不上服务。请稍后再点一次“退出”。':
    'Not signed out: the service is not reached. Press “Sign out” again in a moment.',
  '您在统一身份认证页面取消了登录，或者认证没有通过。可以再试一次。':
    'You turned back at the identity service, or it did not let you in. You can try again.',
  '统一身份认证暂时连接不上，请稍后再试。填写的内容仍保留在本标签页。':
    'The identity service is not reached; try again in a moment. What you typed stays in this tab.',
  '这次登录没有完成（可能停留太久，或从别处打开）。请重新登录。':
    'This sign-in was not finished (it took too long, or began elsewhere). Please sign in again.',
  '登录已过期，或已在另一个标签页退出。填写的内容保留在本标签页，重新登录后回到原来的页面。':
    'Your session is over, or you signed out in another tab. What you typed stays in this tab; signing in brings you back to its page.',
  '身份认证已通过，但您的账号不能用于本系统（没有角色或令牌不被接受）。请联系单位的系统管理员。':
    'You were let in by the identity service, but your account cannot be used here (no role, or its token is not accepted). Ask the administrator of your unit.',
  这个页面不对您的角色开放: 'This page is not open to your role',
}
