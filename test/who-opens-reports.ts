// Which role gets an answer at which address of reports; as who-opens.ts has it for the rest of the desk.
const nobody = ''

/** Pages that are shown (200). */
export const reportPages: Record<string, string> = {
  '/desk/reports': 'WSCAMGKP', '/desk/reports/feedback': 'WSCAMGKP',
  // Without saying which table or in which form there is none.
  '/desk/reports/feedback/file': nobody,
  '/desk/reports/satisfaction': 'WSCAMGKP',
  // A file is named by its form.
  '/desk/reports/surveys': 'WSCAMGKP', '/desk/reports/surveys/file': nobody,
  // The management there is of a unit.
  '/desk/reports/satisfaction/:line/aim': 'C',
  // An export of somebody else is none.
  '/desk/reports/exports': 'SCG', '/desk/reports/exports/:id': nobody, '/desk/reports/exports/:id/file': nobody,
  '/desk/reports/silence': 'WSCAMGKP',
  '/desk/themes': 'C', '/desk/themes/new': 'C', '/desk/themes/:id': 'C', '/desk/themes/to-mark': 'C', '/desk/bursts': 'C',
  // There is none.
  '/desk/bursts/:id': nobody,
  '/desk/reports/themes': 'SCG',
  '/desk/reports/self-monitoring': 'SC',
  // The supervisor is of another unit.
  '/desk/reports/self-monitoring/:period/:of': 'C',
  // Of what nobody has begun to write there is no file.
  '/desk/reports/self-monitoring/:period/:of/file': nobody,
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const reportForms: Record<string, string> = {
  '/desk/reports/satisfaction/:line/aim': 'C',
  '/desk/themes/new': 'C',
  '/desk/themes/:id': 'C',
  '/desk/themes/to-mark': 'C', '/desk/bursts/:id': nobody,
  '/desk/reports/exports': 'SCG', '/desk/reports/exports/:id/cancel': nobody,
  '/desk/reports/self-monitoring/:period/:of': 'C',
}
