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
]
