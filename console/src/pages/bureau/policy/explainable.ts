/** Operations whose access can be explained by choosing them, and for which purpose each is usually asked. */
export const explainable: Readonly<Record<string, { title: string; purpose: string }>> = {
  'dashboard-profile': { title: '企业信用档案', purpose: 'AUDIT' },
  'dashboard-subjects': { title: '企业一览', purpose: 'AUDIT' },
  'publicity-worklist': { title: '公示工作清单', purpose: 'AUDIT' },
  'overload-candidates': { title: '失信名单候选', purpose: 'AUDIT' },
  'what-is-in-force': { title: '现行措施与承诺', purpose: 'AUDIT' },
  'tender-check': { title: '投标人信用核查', purpose: 'AUDIT' },
  'cadre-check': { title: '干部诚信核查', purpose: 'AUDIT' },
  'public-lookup': { title: '公众查询', purpose: 'PUBLIC_QUERY' },
}
