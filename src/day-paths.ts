// The addresses of feedback days on the desk, and of the tablets, as paths.ts has the others.
export const dayDesk = {
  days: '/desk/days',
  newDay: '/desk/days/new',
  day: '/desk/days/:id',
  dayNow: '/desk/days/:id/now',
  dayNotes: '/desk/days/:id/notes',
  dayPaper: '/desk/days/:id/paper',
  dayPhotos: '/desk/days/:id/paper/photos',
  dayPhoto: '/desk/days/:id/paper/photos/:photo',
  dayClose: '/desk/days/:id/close',
  dayWishes: '/desk/days/:id/wishes',
  dayWish: '/desk/days/:id/wishes/:wish',
  dayThemes: '/desk/days/:id/wish-themes',
  dayTheme: '/desk/days/:id/wish-themes/:about',
  tablets: '/desk/days/:id/tablets',
  tabletFile: '/desk/days/:id/tablets/import',
  tablet: '/desk/days/:id/tablets/:tablet',
  dayReport: '/desk/days/:id/report',
  dayReportFile: '/desk/days/:id/report/file',
} as const

/** The address of a feedback day, or of something that is done with it: dayPath(id, '/stations'). */
export const dayPath = (id: string, rest = ''): string => dayDesk.day.replace(':id', id) + rest

/** What a tablet opens: of no language until somebody picks one. */
export const kiosk = '/kiosk'

/** What it shows in a language: a station by its id, or of the tablet itself. */
export const kioskPath = (language: string, rest = ''): string => `${kiosk}/${language}${rest && `/${rest}`}`
/** By which it is given to a day, hands in what it keeps, says that it is ready, and learns with what it seals. */
export const kioskDoors = { pair: '/kiosk/pair', records: '/kiosk/records', ready: '/kiosk/ready', pack: '/kiosk/pack' } as const
