// Which role gets an answer at which address of the clients' council; as who-opens.ts has it for the rest of the desk. Nobody there sits on it.

/** Pages that are shown (200). */
export const councilPages: Record<string, string> = {
  '/desk/council': 'WSCAMGKRP', '/desk/council/:id': 'C', '/desk/council/:id/meetings/:meeting': '',
  '/desk/council/:id/meetings/:meeting/points/:point': '', '/desk/council/:id/changes': '', '/desk/council/:id/thoughts': '',
  '/desk/council/:id/summary': '', '/desk/council/:id/summary/:span': '', '/desk/council/:id/summary/:span/file': '',
  // What it sent on, and nothing else of it; the one that is asked for is a proposal of an improvement.
  '/desk/council-proposals': 'SC', '/desk/council-proposals/:proposal': 'C',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const councilForms: Record<string, string> = {
  '/desk/council/:id/meetings/:meeting/points/:point': '', '/desk/council/:id/thoughts': '', '/desk/council/:id/summary/:span': '',
  '/desk/council-proposals/:proposal': 'C',
}
