// Which role gets an answer at which address of the clients' council; as who-opens.ts has it for the rest of the desk. Nobody there sits on it.

/** Pages that are shown (200). */
export const councilPages: Record<string, string> = {
  '/desk/council': 'WSCAMGKRP', '/desk/council/:id': 'C', '/desk/council/:id/meetings/:meeting': '',
  '/desk/council/:id/trials': '', '/desk/council/:id/trials/new': '', '/desk/council/:id/trials/:trial': '',
  '/desk/council/:id/checklists/new': '', '/desk/council/:id/checklists/:checklist': '', '/desk/council/:id/checklists/:checklist/print/:number': '', '/desk/council/:id/checklists/:checklist/pdf/:number': '',
  '/desk/council/:id/greetings': '', '/desk/council/:id/greetings/new': '', '/desk/council/:id/greetings/:greeting': '',
  // Of a unit; of what has come to none of theirs there is nothing.
  '/desk/trials': 'WSC', '/desk/trials/:trial/:unit': '', '/desk/trials/:trial/:unit/print': '', '/desk/trials/:trial/:unit/pdf': '', '/desk/greetings': 'WSC', '/desk/greetings/:greeting': '',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const councilForms: Record<string, string> = {
  '/desk/council/:id/trials/new': '', '/desk/council/:id/trials/:trial': '', '/desk/council/:id/checklists/new': '', '/desk/council/:id/checklists/:checklist': '',
  '/desk/council/:id/greetings/new': '', '/desk/council/:id/greetings/:greeting': '',
  '/desk/trials/:trial/:unit': 'C', '/desk/trials/:trial/:unit/tap': 'C', '/desk/trials/:trial/:unit/undo': 'C', '/desk/trials/:trial/:unit/comment': 'C', '/desk/greetings': 'WSC', '/desk/greetings/:greeting': 'C',
}
