import { lazy } from 'react'
import type { Place } from './place.ts'

const everybody = { roles: 'ALL', purpose: 'PUBLIC_QUERY' } as const

/** Pages of everybody. */
export const publicPlaces: readonly Place[] = [
  {
    ...everybody,
    path: '/',
    title: '公众查询',
    listed: true,
    page: lazy(() => import('../../pages/public/LookUp.tsx')),
  },
  {
    ...everybody,
    path: '/verify',
    title: '核验回执',
    listed: true,
    page: lazy(() => import('../../pages/public/Verify.tsx')),
  },
  {
    ...everybody,
    path: '/certificate',
    title: '核验信用证明',
    listed: true,
    page: lazy(() => import('../../pages/public/VerifyCertificate.tsx')),
  },
  {
    ...everybody,
    path: '/promises',
    title: '信用承诺公示',
    listed: true,
    page: lazy(() => import('../../pages/public/Commitments.tsx')),
  },
  {
    ...everybody,
    path: '/published-draws',
    title: '抽查公开',
    listed: true,
    page: lazy(() => import('../../pages/public/Draws.tsx')),
  },
  {
    ...everybody,
    path: '/published-draws/:id',
    title: '双随机抽查',
    listed: false,
    page: lazy(() => import('../../pages/public/DrawReplay.tsx')),
  },
  {
    ...everybody,
    path: '/law',
    title: '法规版本',
    listed: true,
    page: lazy(() => import('../../pages/public/Law.tsx')),
  },
  {
    ...everybody,
    path: '/campaign',
    title: '信用交通宣传',
    listed: true,
    page: lazy(() => import('../../pages/public/Campaign.tsx')),
  },
  {
    ...everybody,
    path: '/more',
    title: '更多办理',
    listed: false,
    page: lazy(() => import('../../pages/public/More.tsx')),
  },
]
