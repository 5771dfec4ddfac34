// Which role gets an answer at which address of feedback days and of waiting rooms; as who-opens.ts has it for the rest of the desk. The day is of the whole
// organisation, and nobody there is its host; the room is of a place.

/** Pages that are shown (200). */
export const dayPages: Record<string, string> = {
  '/desk/days': 'WSCAMGKP', '/desk/days/:id': 'WSCAMGKP',
  '/desk/days/:id/now': 'C', '/desk/days/:id/notes': 'C', '/desk/days/:id/paper': 'C', '/desk/days/:id/close': 'C', '/desk/days/:id/wishes': 'C', '/desk/days/:id/wish-themes': 'C',
  // Of a wish, a theme or a photograph that there is not.
  '/desk/days/:id/wishes/:wish': '', '/desk/days/:id/wish-themes/:about': '', '/desk/days/:id/paper/photos/:photo': '',
  '/desk/days/:id/tablets': 'C', '/desk/days/:id/tablets/:tablet': 'C',
  // Of what is not closed there is no file.
  '/desk/days/:id/report': 'C', '/desk/days/:id/report/file': '',
  // A supervisor plans a day of their own unit.
  '/desk/days/new': 'SC',
  '/desk/days/:id/plan': 'C', '/desk/days/:id/plan/details': 'C', '/desk/days/:id/plan/stops/:stop': 'C', '/desk/days/:id/plan/guests/:guest': '',
  '/desk/days/:id/stations': 'C', '/desk/days/:id/stations/:station': 'C', '/desk/days/:id/decks': 'C', '/desk/days/:id/decks/:line': 'C', '/desk/days/:id/themes': 'C', '/desk/days/:id/themes/:theme': '',
  '/desk/days/:id/promise': 'C', '/desk/days/:id/copy': 'C', '/desk/days/:id/throw-away': 'C',
  // A tablet of a day is none of a room.
  '/desk/rooms': 'SCA', '/desk/rooms/new': 'SCA', '/desk/rooms/:id': 'CA', '/desk/rooms/:id/end': 'CA', '/desk/rooms/:id/tablets/:tablet': '',
  '/desk/days/:id/kit': 'C', '/desk/days/:id/kit/:printed': 'C', '/desk/days/:id/kit/:printed/pdf': 'C',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const dayForms: Record<string, string> = {
  '/desk/days/:id/now': 'C', '/desk/days/:id/notes': 'C', '/desk/days/:id/paper': 'C', '/desk/days/:id/paper/photos': 'C', '/desk/days/:id/paper/photos/:photo': 'C', '/desk/days/:id/close': 'C',
  '/desk/days/:id/wishes': 'C', '/desk/days/:id/wishes/:wish': 'C', '/desk/days/:id/wish-themes': 'C', '/desk/days/:id/wish-themes/:about': 'C',
  '/desk/days/:id/tablets': 'C', '/desk/days/:id/tablets/import': 'C', '/desk/days/:id/tablets/:tablet': 'C', '/desk/days/:id/report': 'C',
  '/desk/days/new': 'SC',
  '/desk/days/:id/plan': 'C', '/desk/days/:id/plan/details': 'C', '/desk/days/:id/plan/stops/:stop': 'C', '/desk/days/:id/plan/guests/:guest': 'C',
  '/desk/days/:id/stations': 'C', '/desk/days/:id/stations/:station': 'C', '/desk/days/:id/decks': 'C', '/desk/days/:id/decks/:line': 'C', '/desk/days/:id/themes': 'C', '/desk/days/:id/themes/:theme': 'C',
  '/desk/days/:id/promise': 'C', '/desk/days/:id/copy': 'C', '/desk/days/:id/throw-away': 'C',
  '/desk/rooms/new': 'SCA', '/desk/rooms/:id': 'CA', '/desk/rooms/:id/end': 'CA', '/desk/rooms/:id/tablets/import': 'CA', '/desk/rooms/:id/tablets/:tablet': 'CA',
}
