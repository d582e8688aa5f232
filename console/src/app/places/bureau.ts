import { lazy } from 'react'
import type { Place } from './place.ts'

/** Pages of the leader group, personnel and the audit. */
export const bureauPlaces: readonly Place[] = [
  {
    path: '/plan',
    title: '工作要点',
    roles: ['leader'],
    purpose: 'STATISTICS',
    listed: true,
    page: lazy(() => import('../../pages/bureau/Plan.tsx')),
  },
  {
    path: '/figures',
    title: '全县汇总',
    roles: ['leader'],
    purpose: 'STATISTICS',
    listed: true,
    page: lazy(() => import('../../pages/bureau/Figures.tsx')),
  },
  {
    path: '/cadre',
    title: '干部诚信核查',
    roles: ['personnel'],
    purpose: 'CADRE_CHECK',
    listed: true,
    page: lazy(() => import('../../pages/bureau/Cadre.tsx')),
  },
  {
    path: '/incidents',
    title: '舆情处置',
    roles: ['clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: true,
    page: lazy(() => import('../../pages/bureau/Incidents.tsx')),
  },
  {
    path: '/duties',
    title: '本局逾期事项',
    roles: ['clerk'],
    purpose: 'STATUTORY_SUPERVISION',
    listed: true,
    page: lazy(() => import('../../pages/bureau/Duties.tsx')),
  },
  {
    path: '/ledger',
    title: '访问日志',
    roles: ['auditor'],
    purpose: 'AUDIT',
    listed: true,
    page: lazy(() => import('../../pages/bureau/Ledger.tsx')),
  },
  {
    path: '/policy',
    title: '权限矩阵',
    roles: ['auditor'],
    purpose: 'AUDIT',
    listed: true,
    page: lazy(() => import('../../pages/bureau/Policy.tsx')),
  },
  {
    path: '/blast-radius',
    title: '影响面',
    roles: ['auditor'],
    purpose: 'AUDIT',
    listed: true,
    page: lazy(() => import('../../pages/bureau/Blast.tsx')),
  },
  {
    path: '/audit/duties',
    title: '本局逾期事项',
    roles: ['auditor'],
    purpose: 'AUDIT',
    listed: true,
    page: lazy(() => import('../../pages/bureau/Duties.tsx')),
  },
]
