// Which role gets an answer at which address of feedback days; as who-opens.ts has it for the rest of the desk. The day is of the whole
// organisation, and nobody there is its host.

/** Pages that are shown (200). */
export const dayPages: Record<string, string> = {
  '/desk/days': 'WSCAMGKP', '/desk/days/:id': 'WSCAMGKP',
  // A supervisor plans a day of their own unit.
  '/desk/days/new': 'SC',
  '/desk/days/:id/plan': 'C', '/desk/days/:id/plan/details': 'C', '/desk/days/:id/plan/stops/:stop': 'C', '/desk/days/:id/plan/guests/:guest': '',
  '/desk/days/:id/stations': 'C', '/desk/days/:id/stations/:station': 'C', '/desk/days/:id/decks': 'C', '/desk/days/:id/decks/:line': 'C', '/desk/days/:id/themes': 'C', '/desk/days/:id/themes/:theme': '',
  '/desk/days/:id/promise': 'C', '/desk/days/:id/copy': 'C', '/desk/days/:id/throw-away': 'C',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const dayForms: Record<string, string> = {
  '/desk/days/new': 'SC',
  '/desk/days/:id/plan': 'C', '/desk/days/:id/plan/details': 'C', '/desk/days/:id/plan/stops/:stop': 'C', '/desk/days/:id/plan/guests/:guest': 'C',
  '/desk/days/:id/stations': 'C', '/desk/days/:id/stations/:station': 'C', '/desk/days/:id/decks': 'C', '/desk/days/:id/decks/:line': 'C', '/desk/days/:id/themes': 'C', '/desk/days/:id/themes/:theme': 'C',
  '/desk/days/:id/promise': 'C', '/desk/days/:id/copy': 'C', '/desk/days/:id/throw-away': 'C',
}
