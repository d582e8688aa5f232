import { lazy } from 'react'
import type { Place } from './place.ts'

const oneself = { roles: ['subject'], purpose: 'SUBJECT_SELF' } as const

/** Pages of a subject about itself. */
export const subjectPlaces: readonly Place[] = [
  {
    ...oneself,
    path: '/mine',
    title: '我的信用',
    listed: true,
    page: lazy(() => import('../../pages/subject/MyCredit.tsx')),
  },
  {
    ...oneself,
    path: '/repair/:decision',
    title: '申请信用修复',
    listed: false,
    page: lazy(() => import('../../pages/subject/Repair.tsx')),
  },
  {
    ...oneself,
    path: '/my-promises',
    title: '我的承诺',
    listed: true,
    page: lazy(() => import('../../pages/subject/Promises.tsx')),
  },
  {
    ...oneself,
    path: '/certificates',
    title: '信用证明',
    listed: true,
    page: lazy(() => import('../../pages/subject/Certificates.tsx')),
  },
  {
    ...oneself,
    path: '/looks',
    title: '谁看过我',
    listed: true,
    page: lazy(() => import('../../pages/subject/WhoLooked.tsx')),
  },
]
