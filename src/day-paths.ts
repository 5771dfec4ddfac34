// The addresses of feedback days on the desk, and of the tablets, as paths.ts has the others.
export const dayDesk = {
  days: '/desk/days',
  newDay: '/desk/days/new',
  day: '/desk/days/:id',
  dayPlan: '/desk/days/:id/plan',
  dayDetails: '/desk/days/:id/plan/details',
  dayStop: '/desk/days/:id/plan/stops/:stop',
  dayGuest: '/desk/days/:id/plan/guests/:guest',
  dayStations: '/desk/days/:id/stations',
  dayStation: '/desk/days/:id/stations/:station',
  dayDecks: '/desk/days/:id/decks',
  dayDeck: '/desk/days/:id/decks/:line',
  dayThemes: '/desk/days/:id/themes',
  dayTheme: '/desk/days/:id/themes/:theme',
  dayPromise: '/desk/days/:id/promise',
  dayCopy: '/desk/days/:id/copy',
  dayThrowAway: '/desk/days/:id/throw-away',
} as const

/** The address of a feedback day, or of something that is done with it: dayPath(id, '/stations'). */
export const dayPath = (id: string, rest = ''): string => dayDesk.day.replace(':id', id) + rest

/** What a tablet opens: of no language until somebody picks one. */
export const kiosk = '/kiosk'
