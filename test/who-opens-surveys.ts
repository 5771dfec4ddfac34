// Who opens which page of slips, and whose forms there are taken: as in who-opens.ts. The round is of a unit that the supervisor has
// nothing to do with.

export const slipPages: Record<string, string> = {
  '/desk/surveys/rounds/:id/slips': 'C',
  '/desk/surveys/rounds/:id/slips/guide': 'C',
  '/desk/surveys/rounds/:id/slips/:block': 'C',
  // Where the program does not know its own address it leads to the page that says so.
  '/desk/surveys/rounds/:id/slips/:block/pdf': '',
}

/** By these at most, whatever stands in them. */
export const slipForms: Record<string, string> = {
  '/desk/surveys/rounds/:id/slips': 'C',
  '/desk/surveys/rounds/:id/slips/:block/unused': 'C',
}
