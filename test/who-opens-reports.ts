// Which role gets an answer at which address of reports; as who-opens.ts has it for the rest of the desk.

/** Pages that are shown (200). */
export const reportPages: Record<string, string> = {
  '/desk/reports/self-monitoring': 'SC',
  // The supervisor is of another unit.
  '/desk/reports/self-monitoring/:period/:of': 'C',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const reportForms: Record<string, string> = {
  '/desk/reports/self-monitoring/:period/:of': 'C',
}
