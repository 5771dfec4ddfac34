// The addresses of feedback days on the desk, and of the tablets, as paths.ts has the others.
export const dayDesk = {
  days: '/desk/days',
  newDay: '/desk/days/new',
  day: '/desk/days/:id',
  kit: '/desk/days/:id/kit',
  kitProduct: '/desk/days/:id/kit/:printed',
  kitPdf: '/desk/days/:id/kit/:printed/pdf',
} as const

/** The address of a feedback day, or of something that is done with it: dayPath(id, '/stations'). */
export const dayPath = (id: string, rest = ''): string => dayDesk.day.replace(':id', id) + rest

/** What a tablet opens: of no language until somebody picks one. */
export const kiosk = '/kiosk'
