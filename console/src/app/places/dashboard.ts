import { lazy } from 'react'
import type { Place } from './place.ts'

/** Pages of dashboard teams. */
export const dashboardPlaces: readonly Place[] = [
  {
    path: '/overview',
    title: '全县概览',
    roles: ['dashboard'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: true,
    page: lazy(() => import('../../pages/dashboard/Overview.tsx')),
  },
  {
    path: '/subjects',
    title: '企业一览',
    roles: ['dashboard', 'clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: true,
    page: lazy(() => import('../../pages/dashboard/Subjects.tsx')),
  },
  {
    path: '/profile/:key',
    title: '信用档案',
    roles: ['dashboard', 'clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: false,
    page: lazy(() => import('../../pages/dashboard/Profile.tsx')),
  },
  {
    path: '/quality',
    title: '双公示质量',
    roles: ['dashboard'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: true,
    page: lazy(() => import('../../pages/dashboard/Quality.tsx')),
  },
]
