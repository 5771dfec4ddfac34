// Which role gets an answer at which address of improvements; as who-opens.ts has it for the rest of the desk.
const nobody = ''

/** Pages that are shown (200). */
export const improvementPages: Record<string, string> = {
  '/desk/improvements': 'WSCAMGK',
  // A supervisor of what they supervise, and whoever answers feedback from it.
  '/desk/improvements/new': 'SC',
  '/desk/improvements/newsletter': 'WSCAMGK',
  '/desk/improvements/:id': 'CK',
  '/desk/improvements/:id/edit': 'CK',
  '/desk/has-it-changed': 'R',
  // It is not done, and everybody does not see it.
  '/desk/has-it-changed/:id': nobody,
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const improvementForms: Record<string, string> = {
  '/desk/improvements/new': 'SC',
  '/desk/improvements/:id': 'CK',
  '/desk/improvements/:id/edit': 'CK',
  '/desk/has-it-changed/:id': nobody,
}
