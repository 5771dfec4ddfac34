// Which role gets an answer at which address of the doors for other systems and channels; as who-opens.ts has it for the rest of the desk.

/** Pages that are shown (200). */
export const doorPages: Record<string, string> = {
  '/desk/organisation/keys': 'A',
  // Of one that is there; here there is none.
  '/desk/organisation/webhooks': 'A', '/desk/organisation/webhooks/:id': '',
  '/desk/exchange/exports': 'AP', '/desk/exchange/exports/:id': '',
  '/desk/exchange/imports': 'CA', '/desk/exchange/imports/:id': '',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const doorForms: Record<string, string> = {
  '/desk/organisation/keys': 'A', '/desk/organisation/keys/:id': 'A',
  '/desk/organisation/webhooks': 'A', '/desk/organisation/webhooks/:id': 'A',
  '/desk/exchange/exports': 'AP', '/desk/exchange/exports/:id/decide': 'AP', '/desk/exchange/exports/:id/take-back': 'AP', '/desk/exchange/exports/:id/file': 'AP',
  '/desk/exchange/imports': 'CA', '/desk/exchange/imports/:id': 'CA',
}
