// Which role gets an answer at which address of the clients' council; as who-opens.ts has it for the rest of the desk. Nobody there sits on it.

/** Pages that are shown (200). */
export const councilPages: Record<string, string> = {
  '/desk/council': 'WSCAMGKRP', '/desk/council/:id': 'C', '/desk/council/:id/meetings/:meeting': '',
  // Of a client alone.
  '/desk/account/mail': '', '/desk/account/mail/:token': '',
  '/desk/council/new': 'C', '/desk/council/:id/details': 'C', '/desk/council/:id/details/chair': 'C', '/desk/council/:id/details/secretary': 'C', '/desk/council/:id/details/end': 'C',
  '/desk/council/:id/members': '', '/desk/council/:id/members/new': '', '/desk/council/:id/members/own': '', '/desk/council/:id/members/own/leave': '', '/desk/council/:id/members/own/calendar': '',
  '/desk/council/:id/members/needs': '', '/desk/council/:id/members/to-call': '', '/desk/council/:id/members/:member': '', '/desk/council/:id/members/:member/leave': '',
  '/desk/council/:id/season': '', '/desk/council/:id/season/:season': '', '/desk/council/:id/season/:season/meeting': '',
  '/desk/council/:id/meetings/:meeting/when': '', '/desk/council/:id/meetings/:meeting/cancel': '', '/desk/council/:id/meetings/:meeting/dates': '', '/desk/council/:id/meetings/:meeting/calendar.ics': '',
  // Who sits there, and who leads it.
  '/desk/council/:id/meetings/:meeting/agenda': '', '/desk/council/:id/meetings/:meeting/agenda/:section': '', '/desk/council/:id/meetings/:meeting/write': '', '/desk/council/:id/meetings/:meeting/write/points': '',
  '/desk/council/:id/meetings/:meeting/write/points/:point': '', '/desk/council/:id/meetings/:meeting/approval': '', '/desk/council/:id/meetings/:meeting/approval/:point': '',
  '/desk/council/:id/meetings/:meeting/minutes': '', '/desk/council/:id/meetings/:meeting/minutes/look': '', '/desk/council/:id/meetings/:meeting/minutes/preview': '', '/desk/council/:id/letters': '',
  '/desk/council/:id/trials': '', '/desk/council/:id/trials/new': '', '/desk/council/:id/trials/:trial': '',
  '/desk/council/:id/checklists/new': '', '/desk/council/:id/checklists/:checklist': '', '/desk/council/:id/checklists/:checklist/print/:number': '', '/desk/council/:id/checklists/:checklist/pdf/:number': '',
  '/desk/council/:id/greetings': '', '/desk/council/:id/greetings/new': '', '/desk/council/:id/greetings/:greeting': '',
  // Of a unit; of what has come to none of theirs there is nothing.
  '/desk/trials': 'WSC', '/desk/trials/:trial/:unit': '', '/desk/trials/:trial/:unit/print': '', '/desk/trials/:trial/:unit/pdf': '', '/desk/greetings': 'WSC', '/desk/greetings/:greeting': '',
  '/desk/council/:id/meetings/:meeting/points/:point': '', '/desk/council/:id/changes': '', '/desk/council/:id/thoughts': '',
  '/desk/council/:id/summary': '', '/desk/council/:id/summary/:span': '', '/desk/council/:id/summary/:span/file': '',
  // What it sent on, and nothing else of it; the one that is asked for is a proposal of an improvement.
  '/desk/council-proposals': 'SC', '/desk/council-proposals/:proposal': 'C',
  '/desk/council/:id/homework': '', '/desk/council/:id/homework/new': '', '/desk/council/:id/homework/:homework': '', '/desk/council/:id/homework/:homework/change': '',
  '/desk/council/:id/research': '', '/desk/council/:id/research/new': '', '/desk/council/:id/research/:request': '',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const councilForms: Record<string, string> = {
  '/desk/account/mail': '', '/desk/account/mail/:token': '',
  '/desk/council/new': 'C', '/desk/council/:id/details': 'C', '/desk/council/:id/details/chair': 'C', '/desk/council/:id/details/secretary': 'C', '/desk/council/:id/details/end': 'C',
  '/desk/council/:id/members/new': '', '/desk/council/:id/members/own': '', '/desk/council/:id/members/own/leave': '', '/desk/council/:id/members/own/calendar': '', '/desk/council/:id/members/to-call': '',
  '/desk/council/:id/members/:member': '', '/desk/council/:id/members/:member/letter': '', '/desk/council/:id/members/:member/leave': '',
  '/desk/council/:id/season/:season': '', '/desk/council/:id/season/:season/meeting': '',
  '/desk/council/:id/meetings/:meeting/when': '', '/desk/council/:id/meetings/:meeting/cancel': '', '/desk/council/:id/meetings/:meeting/dates': '',
  '/desk/council/:id/meetings/:meeting/agenda': '', '/desk/council/:id/meetings/:meeting/agenda/:section': '', '/desk/council/:id/meetings/:meeting/write': '', '/desk/council/:id/meetings/:meeting/write/points': '',
  '/desk/council/:id/meetings/:meeting/write/points/:point': '', '/desk/council/:id/meetings/:meeting/approval': '', '/desk/council/:id/meetings/:meeting/approval/:point': '',
  '/desk/council/:id/meetings/:meeting/minutes': '', '/desk/council/:id/meetings/:meeting/minutes/look': '', '/desk/council/:id/letters': '',
  '/desk/council/:id/trials/new': '', '/desk/council/:id/trials/:trial': '', '/desk/council/:id/checklists/new': '', '/desk/council/:id/checklists/:checklist': '',
  '/desk/council/:id/greetings/new': '', '/desk/council/:id/greetings/:greeting': '',
  '/desk/trials/:trial/:unit': 'C', '/desk/trials/:trial/:unit/tap': 'C', '/desk/trials/:trial/:unit/undo': 'C', '/desk/trials/:trial/:unit/comment': 'C', '/desk/greetings': 'WSC', '/desk/greetings/:greeting': 'C',
  '/desk/council/:id/meetings/:meeting/points/:point': '', '/desk/council/:id/thoughts': '', '/desk/council/:id/summary/:span': '',
  '/desk/council-proposals/:proposal': 'C',
  '/desk/council/:id/homework/new': '', '/desk/council/:id/homework/:homework': '', '/desk/council/:id/homework/:homework/change': '',
  '/desk/council/:id/research/new': '', '/desk/council/:id/research/:request': '',
}
