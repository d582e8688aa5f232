import dayjs from 'dayjs'

/** The last twelve whole months: figures are made of whole months, and those of a running one would show single events. */
export const from = dayjs().subtract(12, 'month').startOf('month').format('YYYY-MM-DD')
export const to = dayjs().subtract(1, 'month').endOf('month').format('YYYY-MM-DD')
