// Which role gets an answer at which address of the clients' council; as who-opens.ts has it for the rest of the desk. Nobody there sits on it.

/** Pages that are shown (200). */
export const councilPages: Record<string, string> = {
  '/desk/council': 'WSCAMGKRP', '/desk/council/:id': 'C', '/desk/council/:id/meetings/:meeting': '',
  // Who sits there, and who leads it.
  '/desk/council/:id/meetings/:meeting/agenda': '', '/desk/council/:id/meetings/:meeting/agenda/:section': '', '/desk/council/:id/meetings/:meeting/write': '', '/desk/council/:id/meetings/:meeting/write/points': '',
  '/desk/council/:id/meetings/:meeting/write/points/:point': '', '/desk/council/:id/meetings/:meeting/approval': '', '/desk/council/:id/meetings/:meeting/approval/:point': '',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const councilForms: Record<string, string> = {
  '/desk/council/:id/meetings/:meeting/agenda': '', '/desk/council/:id/meetings/:meeting/agenda/:section': '', '/desk/council/:id/meetings/:meeting/write': '', '/desk/council/:id/meetings/:meeting/write/points': '',
  '/desk/council/:id/meetings/:meeting/write/points/:point': '', '/desk/council/:id/meetings/:meeting/approval': '', '/desk/council/:id/meetings/:meeting/approval/:point': '',
}
