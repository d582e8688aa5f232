const form = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
})

/** 时刻 in the county's own time, wherever the browser is. */
export const countyTime = (at: string | null | undefined): string => (at ? form.format(new Date(at)) : '')
