import { lazy } from 'react'
import type { Place } from './place.ts'

/** Pages of a subject about itself. */
export const subjectPlaces: readonly Place[] = [
  {
    path: '/mine',
    title: '我的信用',
    roles: ['subject'],
    purpose: 'SUBJECT_SELF',
    listed: true,
    page: lazy(() => import('../../pages/subject/MyCredit.tsx')),
  },
  {
    path: '/looks',
    title: '谁看过我',
    roles: ['subject'],
    purpose: 'SUBJECT_SELF',
    listed: true,
    page: lazy(() => import('../../pages/subject/WhoLooked.tsx')),
  },
]
