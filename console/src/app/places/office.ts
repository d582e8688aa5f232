import { lazy } from 'react'
import type { Place } from './place.ts'

/** Pages of the bureau's own work, for its clerks; and what two auditors do together. */
export const officePlaces: readonly Place[] = [
  {
    path: '/emergency',
    title: '应急查阅',
    roles: ['clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: 'MORE',
    page: lazy(() => import('../../pages/bureau/openings/Emergency.tsx')),
  },
  {
    path: '/reports',
    title: '信用信息报告',
    roles: ['clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: 'MORE',
    page: lazy(() => import('../../pages/bureau/office/Reports.tsx')),
  },
  {
    path: '/targets',
    title: '目标责任考核办理',
    roles: ['clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: 'MORE',
    page: lazy(() => import('../../pages/bureau/office/TargetDesk.tsx')),
  },
  {
    path: '/group',
    title: '领导小组与联络员',
    roles: ['clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: 'MORE',
    page: lazy(() => import('../../pages/bureau/office/Group.tsx')),
  },
  {
    path: '/culture',
    title: '宣传与典型案例',
    roles: ['clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: 'MORE',
    page: lazy(() => import('../../pages/bureau/office/Culture.tsx')),
  },
  {
    path: '/training',
    title: '政务诚信教育与公开',
    roles: ['clerk'],
    units: ['wenshui-personnel', 'wenshui-office'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: 'MORE',
    page: lazy(() => import('../../pages/bureau/office/Training.tsx')),
  },
  {
    path: '/pair',
    title: '双人开启与确认',
    roles: ['auditor'],
    purpose: 'AUDIT',
    listed: true,
    page: lazy(() => import('../../pages/bureau/openings/Pair.tsx')),
  },
]
