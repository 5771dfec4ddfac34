// Which role gets an answer at which address of feedback days; as who-opens.ts has it for the rest of the desk. The day is of the whole
// organisation, and nobody there is its host.

/** Pages that are shown (200). */
export const dayPages: Record<string, string> = {
  '/desk/days': 'WSCAMGKP', '/desk/days/:id': 'WSCAMGKP',
  '/desk/days/:id/kit': 'C', '/desk/days/:id/kit/:printed': 'C', '/desk/days/:id/kit/:printed/pdf': 'C',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const dayForms: Record<string, string> = {}
