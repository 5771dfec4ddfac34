// Who opens which page of surveys, and whose forms there are taken: as in who-opens.ts. The survey is of a unit, and its round is
// answered with codes.

export const surveyPages: Record<string, string> = {
  '/desk/surveys/rounds/:id/invitations': 'C',
}

export const surveyForms: Record<string, string> = {
  '/desk/surveys/rounds/:id/invitations': 'C',
  '/desk/surveys/rounds/:id/invitations/file': 'C',
  '/desk/surveys/rounds/:id/invitations/erase': 'C',
}
