// The addresses of the clients' council on the desk, as paths.ts has the others.
export const councilDesk = {
  panels: '/desk/council',
  panel: '/desk/council/:id',
  meeting: '/desk/council/:id/meetings/:meeting',
  trials: '/desk/council/:id/trials',
  newTrial: '/desk/council/:id/trials/new',
  trial: '/desk/council/:id/trials/:trial',
  newChecklist: '/desk/council/:id/checklists/new',
  checklist: '/desk/council/:id/checklists/:checklist',
  checklistPrint: '/desk/council/:id/checklists/:checklist/print/:number',
  checklistPdf: '/desk/council/:id/checklists/:checklist/pdf/:number',
  greetings: '/desk/council/:id/greetings',
  newGreeting: '/desk/council/:id/greetings/new',
  greeting: '/desk/council/:id/greetings/:greeting',
  // What the units see of it.
  unitTrials: '/desk/trials',
  unitTrial: '/desk/trials/:trial/:unit',
  unitTrialPrint: '/desk/trials/:trial/:unit/print',
  unitTrialPdf: '/desk/trials/:trial/:unit/pdf',
  unitGreetings: '/desk/greetings',
  unitGreeting: '/desk/greetings/:greeting',
  // Where it says whether something that is done has changed.
  councilWord: '/desk/has-it-changed',
  oneCouncilWord: '/desk/has-it-changed/:id',
} as const

/** The address of a council, or of something that belongs to it: panelPath(id, '/members'). */
export const panelPath = (id: string, rest = ''): string => councilDesk.panel.replace(':id', id) + rest

/** The address of one of its meetings, or of something that is done with it: meetingPath(panelId, id, '/write'). */
export const meetingPath = (panelId: string, id: string, rest = ''): string => councilDesk.meeting.replace(':id', panelId).replace(':meeting', id) + rest

/** The page of a trial in a unit, or what is done there: unitTrialPath(trialId, unitId, '/tap'). */
export const unitTrialPath = (trialId: string, unitId: string, rest = ''): string => councilDesk.unitTrial.replace(':trial', trialId).replace(':unit', unitId) + rest

/** A greeting as whoever it is for reads it; `id`: of its way to them. */
export const unitGreetingPath = (id: string, rest = ''): string => councilDesk.unitGreeting.replace(':greeting', id) + rest
