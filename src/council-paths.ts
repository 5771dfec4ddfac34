// The addresses of the clients' council on the desk, as paths.ts has the others.
export const councilDesk = {
  panels: '/desk/council',
  newPanel: '/desk/council/new',
  panel: '/desk/council/:id',
  panelDetails: '/desk/council/:id/details',
  panelEnd: '/desk/council/:id/details/end',
  members: '/desk/council/:id/members',
  newMember: '/desk/council/:id/members/new',
  ownSeat: '/desk/council/:id/members/own',
  leaveSeat: '/desk/council/:id/members/own/leave',
  ownCalendar: '/desk/council/:id/members/own/calendar',
  needs: '/desk/council/:id/members/needs',
  toCall: '/desk/council/:id/members/to-call',
  member: '/desk/council/:id/members/:member',
  memberLetter: '/desk/council/:id/members/:member/letter',
  memberLeaves: '/desk/council/:id/members/:member/leave',
  season: '/desk/council/:id/season',
  // 'new', or one of its seasons.
  oneSeason: '/desk/council/:id/season/:season',
  planMeeting: '/desk/council/:id/season/:season/meeting',
  meeting: '/desk/council/:id/meetings/:meeting',
  meetingWhen: '/desk/council/:id/meetings/:meeting/when',
  meetingCancel: '/desk/council/:id/meetings/:meeting/cancel',
  meetingDates: '/desk/council/:id/meetings/:meeting/dates',
  meetingCalendar: '/desk/council/:id/meetings/:meeting/calendar.ics',
  meetingAgenda: '/desk/council/:id/meetings/:meeting/agenda',
  meetingSection: '/desk/council/:id/meetings/:meeting/agenda/:section',
  meetingMemo: '/desk/council/:id/meetings/:meeting/write',
  // What a browser saves while somebody types, and what is new there.
  meetingPoints: '/desk/council/:id/meetings/:meeting/write/points',
  meetingPoint: '/desk/council/:id/meetings/:meeting/write/points/:point',
  meetingApproval: '/desk/council/:id/meetings/:meeting/approval',
  meetingAmendment: '/desk/council/:id/meetings/:meeting/approval/:point',
  meetingMinutes: '/desk/council/:id/meetings/:meeting/minutes',
  meetingLook: '/desk/council/:id/meetings/:meeting/minutes/look',
  meetingPreview: '/desk/council/:id/meetings/:meeting/minutes/preview',
  panelLetters: '/desk/council/:id/letters',
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
  panelPoint: '/desk/council/:id/meetings/:meeting/points/:point',
  panelChanges: '/desk/council/:id/changes',
  panelThoughts: '/desk/council/:id/thoughts',
  panelSummary: '/desk/council/:id/summary',
  panelSummaryOf: '/desk/council/:id/summary/:span',
  panelSummaryFile: '/desk/council/:id/summary/:span/file',
  // What councils sent on to the staff.
  panelProposals: '/desk/council-proposals',
  panelProposal: '/desk/council-proposals/:proposal',
  panelHomework: '/desk/council/:id/homework',
  newHomework: '/desk/council/:id/homework/new',
  oneHomework: '/desk/council/:id/homework/:homework',
  changeHomework: '/desk/council/:id/homework/:homework/change',
  panelResearch: '/desk/council/:id/research',
  newResearch: '/desk/council/:id/research/new',
  oneResearch: '/desk/council/:id/research/:request',
  // Opened by a researcher with the link that they were sent, without signing in.
  volunteers: '/volunteers/:token',
  // The address that a member signs in with.
  ownMail: '/desk/account/mail',
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
/** The page of one point, with what came of it. */
export const pointPath = (panelId: string, meetingId: string, id: string): string => meetingPath(panelId, meetingId, `/points/${id}`)
/** What councils sent on to the staff; or one of that. */
export const proposalPath = (id = ''): string => (id ? councilDesk.panelProposal.replace(':proposal', id) : councilDesk.panelProposals)
/** Where a researcher is shown once who volunteers. */
export const volunteersPath = (token: string): string => councilDesk.volunteers.replace(':token', token)
