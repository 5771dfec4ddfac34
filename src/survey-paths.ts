// The addresses of surveys on the desk, as paths.ts has the others.
export const surveyDesk = {
  surveys: '/desk/surveys',
  newSurvey: '/desk/surveys/new',
  surveyReview: '/desk/surveys/to-review',
  survey: '/desk/surveys/:id',
  compared: '/desk/surveys/:id/compared',
  comparedFile: '/desk/surveys/:id/compared/file',
  questionKind: '/desk/surveys/:id/questions/:question/kind',
  surveyThrowAway: '/desk/surveys/:id/throw-away',
  surveyTongues: '/desk/surveys/:id/tongues',
  surveyTongue: '/desk/surveys/:id/tongues/:tag',
  surveyTongueFile: '/desk/surveys/:id/tongues/:tag/file',
  surveyTrial: '/desk/surveys/:id/trial',
  rounds: '/desk/surveys/rounds',
  roundsOfSurvey: '/desk/surveys/:id/rounds',
  newRound: '/desk/surveys/:id/rounds/new',
  round: '/desk/surveys/rounds/:id',
  surveyEntry: '/desk/surveys/entry',
  ends: '/desk/surveys/ends',
  endsEnter: '/desk/surveys/ends/enter',
  endsFile: '/desk/surveys/ends/file',
  endsModel: '/desk/surveys/ends/file/model',
  endsUnit: '/desk/surveys/ends/units/:unit',
  aloud: '/desk/surveys/rounds/:id/aloud',
  paper: '/desk/surveys/rounds/:id/paper',
  paperType: '/desk/surveys/rounds/:id/paper/:batch',
  paperPrint: '/desk/surveys/rounds/:id/paper/:batch/print',
  roundEdit: '/desk/surveys/rounds/:id/edit',
  roundElsewhere: '/desk/surveys/rounds/:id/elsewhere',
  elsewhereFile: '/desk/surveys/rounds/:id/elsewhere/file',
  elsewhereTable: '/desk/surveys/rounds/:id/elsewhere/table',
  elsewhereNumbers: '/desk/surveys/rounds/:id/elsewhere/numbers',
  roundThrowAway: '/desk/surveys/rounds/:id/throw-away',
  roundResults: '/desk/surveys/rounds/:id/results',
  roundTexts: '/desk/surveys/rounds/:id/texts',
  roundUnit: '/desk/surveys/rounds/:id/unit',
  roundSlips: '/desk/surveys/rounds/:id/slips',
  slipGuide: '/desk/surveys/rounds/:id/slips/guide',
  slipBlock: '/desk/surveys/rounds/:id/slips/:block',
  slipPdf: '/desk/surveys/rounds/:id/slips/:block/pdf',
  slipUnused: '/desk/surveys/rounds/:id/slips/:block/unused',
  surveyQuotes: '/desk/surveys/quotes',
  surveyQuote: '/desk/surveys/quotes/:quote',
  roundQuotes: '/desk/surveys/rounds/:id/quotes',
  quoteOfText: '/desk/surveys/rounds/:id/quotes/:text',
  invitations: '/desk/surveys/rounds/:id/invitations',
  invitationsFile: '/desk/surveys/rounds/:id/invitations/file',
  invitationsErase: '/desk/surveys/rounds/:id/invitations/erase',
} as const

/** The address of a survey, or of something that is done with it: surveyPath(id, '/questions'). */
export const surveyPath = (id: string, rest = ''): string => surveyDesk.survey.replace(':id', id) + rest
/** Of one time of asking. */
export const roundPath = (id: string, rest = ''): string => surveyDesk.round.replace(':id', id) + rest
/** Of a batch of sheets on paper: where it is typed, or printed. */
export const paperPath = (id: string, batch: string, rest = ''): string => surveyDesk.paperType.replace(':id', id).replace(':batch', batch) + rest
/** Where a quote is checked. */
export const quotePath = (id: string): string => surveyDesk.surveyQuote.replace(':quote', id)
/** Slips of a round: roundSlipsPath(id, '/guide'). */
export const roundSlipsPath = (id: string, rest = ''): string => surveyDesk.roundSlips.replace(':id', id) + rest
/** Whether it was asked in one unit when something ended, month by month. */
export const endsUnitPath = (unit: string): string => surveyDesk.endsUnit.replace(':unit', unit)
/** Where the numbers of a month are entered. */
export const endsEnterPath = (month: string): string => `${surveyDesk.endsEnter}?month=${month.slice(0, 7)}`
