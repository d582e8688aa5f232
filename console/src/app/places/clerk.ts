import { lazy } from 'react'
import type { Place } from './place.ts'

/** Pages of clerks. */
export const clerkPlaces: readonly Place[] = [
  {
    path: '/publicity',
    title: '公示工作清单',
    roles: ['clerk', 'dashboard'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: true,
    page: lazy(() => import('../../pages/clerk/Publicity.tsx')),
  },
]
