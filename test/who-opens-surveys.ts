// Who opens which page of surveys, and whose forms there are taken: as in who-opens.ts.

const nobody = ''

export const surveyPages: Record<string, string> = {
  // What is promised; of a round that is open or has closed.
  '/desk/surveys/rounds': 'SCGK',
  '/desk/surveys/:id/rounds': 'SCGK',
  '/desk/surveys/:id/rounds/new': 'C',
  '/desk/surveys/rounds/:id': 'SCGK',
  '/desk/surveys/rounds/:id/results': 'C',
  '/desk/surveys/rounds/:id/texts': 'C',
  // It is open, and leads to its page.
  '/desk/surveys/rounds/:id/edit': nobody,
  // For who supervises the unit alone.
  '/desk/surveys/rounds/:id/unit': nobody,
}

/** By these at most, whatever stands in them. */
export const surveyForms: Record<string, string> = {
  '/desk/surveys/:id/rounds/new': 'C',
  '/desk/surveys/rounds/:id': 'C',
  '/desk/surveys/rounds/:id/edit': 'C',
  '/desk/surveys/rounds/:id/texts': 'C',
}
