import { lazy } from 'react'
import type { Place } from './place.ts'

/** Pages of everybody. */
export const publicPlaces: readonly Place[] = [
  {
    path: '/',
    title: '公众查询',
    roles: 'ALL',
    purpose: 'PUBLIC_QUERY',
    listed: true,
    page: lazy(() => import('../../pages/public/LookUp.tsx')),
  },
  {
    path: '/verify',
    title: '核验回执',
    roles: 'ALL',
    purpose: 'PUBLIC_QUERY',
    listed: true,
    page: lazy(() => import('../../pages/public/Verify.tsx')),
  },
]
