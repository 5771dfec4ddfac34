// The addresses of the clients' council on the desk, as paths.ts has the others.
export const councilDesk = {
  panels: '/desk/council',
  panel: '/desk/council/:id',
  meeting: '/desk/council/:id/meetings/:meeting',
  panelHomework: '/desk/council/:id/homework',
  newHomework: '/desk/council/:id/homework/new',
  oneHomework: '/desk/council/:id/homework/:homework',
  changeHomework: '/desk/council/:id/homework/:homework/change',
  panelResearch: '/desk/council/:id/research',
  newResearch: '/desk/council/:id/research/new',
  oneResearch: '/desk/council/:id/research/:request',
  // Opened by a researcher with the link that they were sent, without signing in.
  volunteers: '/volunteers/:token',
  // Where it says whether something that is done has changed.
  councilWord: '/desk/has-it-changed',
  oneCouncilWord: '/desk/has-it-changed/:id',
} as const

/** The address of a council, or of something that belongs to it: panelPath(id, '/members'). */
export const panelPath = (id: string, rest = ''): string => councilDesk.panel.replace(':id', id) + rest

/** The address of one of its meetings, or of something that is done with it: meetingPath(panelId, id, '/write'). */
export const meetingPath = (panelId: string, id: string, rest = ''): string => councilDesk.meeting.replace(':id', panelId).replace(':meeting', id) + rest

/** Where a researcher is shown once who volunteers. */
export const volunteersPath = (token: string): string => councilDesk.volunteers.replace(':token', token)
