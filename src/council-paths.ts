// The addresses of the clients' council on the desk, as paths.ts has the others.
export const councilDesk = {
  panels: '/desk/council',
  panel: '/desk/council/:id',
  meeting: '/desk/council/:id/meetings/:meeting',
  panelPoint: '/desk/council/:id/meetings/:meeting/points/:point',
  panelChanges: '/desk/council/:id/changes',
  panelThoughts: '/desk/council/:id/thoughts',
  panelSummary: '/desk/council/:id/summary',
  panelSummaryOf: '/desk/council/:id/summary/:span',
  panelSummaryFile: '/desk/council/:id/summary/:span/file',
  // What councils sent on to the staff.
  panelProposals: '/desk/council-proposals',
  panelProposal: '/desk/council-proposals/:proposal',
  // Where it says whether something that is done has changed.
  councilWord: '/desk/has-it-changed',
  oneCouncilWord: '/desk/has-it-changed/:id',
} as const

/** The address of a council, or of something that belongs to it: panelPath(id, '/members'). */
export const panelPath = (id: string, rest = ''): string => councilDesk.panel.replace(':id', id) + rest

/** The address of one of its meetings, or of something that is done with it: meetingPath(panelId, id, '/write'). */
export const meetingPath = (panelId: string, id: string, rest = ''): string => councilDesk.meeting.replace(':id', panelId).replace(':meeting', id) + rest

/** The page of one point, with what came of it. */
export const pointPath = (panelId: string, meetingId: string, id: string): string => meetingPath(panelId, meetingId, `/points/${id}`)

/** What councils sent on to the staff; or one of that. */
export const proposalPath = (id = ''): string => (id ? councilDesk.panelProposal.replace(':proposal', id) : councilDesk.panelProposals)
