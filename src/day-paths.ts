// The addresses of feedback days and of waiting rooms on the desk, and of the tablets, as paths.ts has the others.
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
  wishThemes: '/desk/days/:id/wish-themes',
  wishTheme: '/desk/days/:id/wish-themes/:about',
  tablets: '/desk/days/:id/tablets',
  tabletFile: '/desk/days/:id/tablets/import',
  tablet: '/desk/days/:id/tablets/:tablet',
  rooms: '/desk/rooms',
  newRoom: '/desk/rooms/new',
  room: '/desk/rooms/:id',
  roomEnd: '/desk/rooms/:id/end',
  roomTabletFile: '/desk/rooms/:id/tablets/import',
  roomTablet: '/desk/rooms/:id/tablets/:tablet',
  dayReport: '/desk/days/:id/report',
  dayReportFile: '/desk/days/:id/report/file',
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
  kit: '/desk/days/:id/kit',
  kitProduct: '/desk/days/:id/kit/:printed',
  kitPdf: '/desk/days/:id/kit/:printed/pdf',
} as const

/** The address of a feedback day, or of something that is done with it: dayPath(id, '/stations'). */
export const dayPath = (id: string, rest = ''): string => dayDesk.day.replace(':id', id) + rest

/** The address of a waiting room, or of something in it. */
export const roomPath = (id: string, rest = ''): string => dayDesk.room.replace(':id', id) + rest

/** What a tablet opens: of no language until somebody picks one. */
export const kiosk = '/kiosk'

/** What it shows in a language: a station by its id, or of the tablet itself. */
export const kioskPath = (language: string, rest = ''): string => `${kiosk}/${language}${rest && `/${rest}`}`
/** By which it is let in, hands in what it keeps, says that it is ready, and learns with what it seals. */
export const kioskDoors = { pair: '/kiosk/pair', records: '/kiosk/records', ready: '/kiosk/ready', pack: '/kiosk/pack' } as const
