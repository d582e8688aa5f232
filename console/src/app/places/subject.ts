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
    path: '/my-objections',
    title: '异议与陈述申辩',
    listed: true,
    page: lazy(() => import('../../pages/subject/contest/Objections.tsx')),
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
  {
    ...oneself,
    path: '/self-report',
    title: '年度自评',
    listed: 'MORE',
    page: lazy(() => import('../../pages/subject/yearly/SelfReports.tsx')),
  },
  {
    ...oneself,
    path: '/complaints',
    title: '招标投诉',
    listed: 'MORE',
    page: lazy(() => import('../../pages/subject/Complaints.tsx')),
  },
  {
    ...oneself,
    path: '/complaints/:id',
    title: '招标投诉',
    listed: false,
    page: lazy(() => import('../../pages/subject/Complaint.tsx')),
  },
]
