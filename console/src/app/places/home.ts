import { lazy } from 'react'
import type { Place } from './place.ts'

/** Where a clerk begins the day. */
export const homePlaces: readonly Place[] = [
  {
    path: '/today',
    title: '今日待办',
    roles: ['clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: true,
    page: lazy(() => import('../../pages/clerk/today/Today.tsx')),
  },
]
