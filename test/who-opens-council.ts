// Which role gets an answer at which address of the clients' council; as who-opens.ts has it for the rest of the desk. Nobody there sits on it.

/** Pages that are shown (200). */
export const councilPages: Record<string, string> = {
  '/desk/council': 'WSCAMGKRP', '/desk/council/:id': 'C', '/desk/council/:id/meetings/:meeting': '',
  '/desk/council/:id/homework': '', '/desk/council/:id/homework/new': '', '/desk/council/:id/homework/:homework': '', '/desk/council/:id/homework/:homework/change': '',
  '/desk/council/:id/research': '', '/desk/council/:id/research/new': '', '/desk/council/:id/research/:request': '',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const councilForms: Record<string, string> = {
  '/desk/council/:id/homework/new': '', '/desk/council/:id/homework/:homework': '', '/desk/council/:id/homework/:homework/change': '',
  '/desk/council/:id/research/new': '', '/desk/council/:id/research/:request': '',
}
