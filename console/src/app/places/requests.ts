import { lazy } from 'react'
import type { Place } from './place.ts'

/** Pages of data requests. */
export const requestsPlaces: readonly Place[] = [
  {
    path: '/request',
    title: '数据共享申请',
    roles: ['department'],
    purpose: 'DATA_SHARING',
    listed: true,
    page: lazy(() => import('../../pages/requests/Compose.tsx')),
  },
  {
    path: '/my-requests',
    title: '本单位的申请',
    roles: ['department'],
    purpose: 'DATA_SHARING',
    listed: true,
    page: lazy(() => import('../../pages/requests/Mine.tsx')),
  },
  {
    path: '/my-requests/:id',
    title: '数据共享申请详情',
    roles: ['department'],
    purpose: 'DATA_SHARING',
    listed: false,
    page: lazy(() => import('../../pages/requests/Use.tsx')),
  },
  {
    path: '/requests',
    title: '共享申请办理',
    roles: ['clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: true,
    page: lazy(() => import('../../pages/requests/Desk.tsx')),
  },
  {
    path: '/requests/:id',
    title: '数据共享申请详情',
    roles: ['clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: false,
    page: lazy(() => import('../../pages/requests/Answer.tsx')),
  },
  {
    path: '/executions',
    title: '联合惩戒与激励',
    roles: ['department'],
    purpose: 'JOINT_MEASURES',
    listed: true,
    page: lazy(() => import('../../pages/requests/Executions.tsx')),
  },
]
