// Of who-opens.ts: the addresses of surveys. The survey is of a unit that nobody there has to do with, and has been sent to be looked
// through; its round is open.

const nobody = ''

/** Pages that are shown (200). */
const surveyPages: Record<string, string> = {
  '/desk/surveys': 'SCGK',
  '/desk/surveys/new': 'SC',
  // The council finds there what has been sent to it.
  '/desk/surveys/to-review': 'SCGKR',
  '/desk/surveys/:id': 'SCGK',
  '/desk/surveys/:id/versions': 'SCGK',
  '/desk/surveys/:id/review': 'SCGKR',
  '/desk/surveys/:id/trial': 'SCGKR',
  '/desk/surveys/:id/tongues': 'SCGK',
  '/desk/surveys/:id/tongues/:tag': 'C',
  '/desk/surveys/:id/tongues/:tag/file': 'C',
  // It is of a unit that the supervisor has nothing to do with.
  '/desk/surveys/:id/edit': 'C',
  '/desk/surveys/:id/questions/new': 'C',
  '/desk/surveys/:id/questions/:question': 'C',
  '/desk/surveys/:id/questions/:question/condition': 'C',
  // It is of a unit that the supervisor has nothing to do with.
  '/desk/surveys/:id/compared': 'C',
  '/desk/surveys/:id/compared/file': 'C',
  '/desk/surveys/:id/questions/:question/kind': 'C',
  '/desk/surveys/:id/throw-away': 'C',
  // It was opened, and leads to its page.
  '/desk/surveys/rounds/:id/throw-away': nobody,
  '/desk/surveys/rounds': 'SCGK',
  '/desk/surveys/:id/rounds': 'SCGK',
  '/desk/surveys/:id/rounds/new': 'C',
  '/desk/surveys/rounds/:id': 'SCGK',
  '/desk/surveys/rounds/:id/results': 'C',
  '/desk/surveys/rounds/:id/texts': 'C',
  // It is answered here.
  '/desk/surveys/rounds/:id/elsewhere': nobody,
  '/desk/surveys/rounds/:id/elsewhere/table': nobody,
  '/desk/surveys/rounds/:id/elsewhere/numbers': nobody,
  // What waits to be checked, of whoever checks; the quote is of another unit than the moderator's.
  '/desk/surveys/quotes': 'CM',
  '/desk/surveys/quotes/:quote': 'C',
  '/desk/surveys/rounds/:id/quotes': 'C',
  '/desk/surveys/rounds/:id/quotes/:text': 'C',
  // It is open, and leads to its page.
  '/desk/surveys/rounds/:id/edit': nobody,
  // For who supervises the unit alone.
  '/desk/surveys/rounds/:id/unit': nobody,
  '/desk/surveys/rounds/:id/slips': 'C',
  '/desk/surveys/rounds/:id/slips/guide': 'C',
  '/desk/surveys/rounds/:id/slips/:block': 'C',
  // Where the program does not know its own address it leads to the page that says so.
  '/desk/surveys/rounds/:id/slips/:block/pdf': nobody,
  '/desk/surveys/rounds/:id/invitations': 'C',
  '/desk/surveys/entry': 'WSC',
  '/desk/surveys/ends': 'SC',
  '/desk/surveys/ends/enter': 'SC',
  '/desk/surveys/ends/file': 'SC',
  '/desk/surveys/ends/file/model': 'SC',
  // It is a unit that the supervisor has nothing to do with.
  '/desk/surveys/ends/units/:unit': 'C',
  // It has closed.
  '/desk/surveys/rounds/:id/aloud': nobody,
  '/desk/surveys/rounds/:id/paper': 'C',
  // There is no such batch.
  '/desk/surveys/rounds/:id/paper/:batch': nobody,
  '/desk/surveys/rounds/:id/paper/:batch/print': nobody,
}

/** Forms that are taken: by these at most, whatever stands in them. */
const surveyForms: Record<string, string> = {
  '/desk/surveys/new': 'SC',
  '/desk/surveys/ends/enter': 'SC',
  '/desk/surveys/ends/file': 'SC',
  '/desk/surveys/:id': 'C',
  '/desk/surveys/:id/edit': 'C',
  '/desk/surveys/:id/tongues': 'C',
  '/desk/surveys/:id/tongues/:tag': 'C',
  '/desk/surveys/:id/tongues/:tag/file': 'C',
  // Whoever sees the questions tries them, and says what they think of them.
  '/desk/surveys/:id/trial': 'SCGKR',
  '/desk/surveys/:id/review': 'SCGKR',
  '/desk/surveys/:id/questions/new': 'C',
  '/desk/surveys/:id/questions/:question': 'C',
  '/desk/surveys/:id/questions/:question/condition': 'C',
  '/desk/surveys/:id/questions/:question/kind': 'C',
  '/desk/surveys/:id/throw-away': 'C',
  '/desk/surveys/rounds/:id/throw-away': 'C',
  '/desk/surveys/:id/rounds/new': 'C',
  '/desk/surveys/rounds/:id': 'C',
  '/desk/surveys/rounds/:id/edit': 'C',
  '/desk/surveys/rounds/:id/texts': 'C',
  '/desk/surveys/rounds/:id/elsewhere': nobody,
  '/desk/surveys/rounds/:id/elsewhere/file': nobody,
  '/desk/surveys/quotes/:quote': 'C',
  '/desk/surveys/rounds/:id/quotes/:text': 'C',
  '/desk/surveys/rounds/:id/paper': 'C',
  '/desk/surveys/rounds/:id/paper/:batch': nobody,
  '/desk/surveys/rounds/:id/aloud': 'C',
  '/desk/surveys/rounds/:id/slips': 'C',
  '/desk/surveys/rounds/:id/slips/:block/unused': 'C',
  '/desk/surveys/rounds/:id/invitations': 'C',
  '/desk/surveys/rounds/:id/invitations/file': 'C',
  '/desk/surveys/rounds/:id/invitations/erase': 'C',
}

export const surveyRoutes: Record<string, string> = Object.fromEntries([
  ...Object.entries(surveyPages).map(([path, who]) => [`GET ${path}`, who]), ...Object.entries(surveyForms).map(([path, who]) => [`POST ${path}`, who]),
])
