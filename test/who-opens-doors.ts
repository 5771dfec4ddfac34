// Which role gets an answer at which address of the doors for other systems and channels; as who-opens.ts has it for the rest of the desk.

/** Pages that are shown (200). */
export const doorPages: Record<string, string> = {
  '/desk/organisation/keys': 'CA',
  // Shown with a pass alone; a letter is of one who wants one.
  '/desk/feedback/new': 'WSC', '/desk/feedback/receipt': '', '/desk/feedback/open': 'WSC', '/desk/cases/:id/letter': '',
  '/desk/feedback/paper': 'WSC', '/desk/feedback/paper/:id': '', '/desk/feedback/paper/:id/pdf': '', '/desk/feedback/paper/:id/type': '',
  // Of one that is there; here there is none.
  '/desk/organisation/keys/:id': '',
  '/desk/organisation/webhooks': 'A', '/desk/organisation/webhooks/:id': '',
  '/desk/mail-in': 'CA',
  '/desk/exchange/exports': 'AP', '/desk/exchange/exports/:id': '',
  '/desk/exchange/imports': 'CA', '/desk/exchange/imports/:id': '',
  '/desk/retention': 'AP', '/desk/retention/dry-run': 'AP', '/desk/retention/dry-run/file': 'AP', '/desk/retention/log': 'AP', '/desk/retention/log/file': 'AP', '/desk/retention/holds': 'P',
  // Of one that is there; here there is none.
  '/desk/rights': 'AP', '/desk/rights/new': 'P', '/desk/rights/log': 'AP', '/desk/rights/log/file': 'AP',
  ...Object.fromEntries(['request/:id', 'request/:id/letter', 'request/:id/hits', 'request/:id/hits/:number', 'request/:id/hits/:number/erase', 'erasure/:id', 'copy/:id'].map((path) => [`/desk/rights/${path}`, ''])),
  // Of people who are known by name. Of one that is there; here there is none.
  '/desk/records': 'WSP', '/desk/records/new': 'WSP', '/desk/records/handlers': 'WSP', '/desk/records/:id': '', '/desk/records/:id/print': '',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const doorForms: Record<string, string> = {
  '/desk/organisation/keys': 'A', '/desk/organisation/keys/:id': 'A',
  '/desk/feedback/new': 'WSC', '/desk/feedback/receipt': 'WSC', '/desk/feedback/open': 'WSC', '/desk/feedback/way': 'WSC',
  '/desk/feedback/paper': 'WSC', '/desk/feedback/paper/:id': 'WSC', '/desk/feedback/paper/:id/type': 'WSC',
  '/desk/organisation/webhooks': 'A', '/desk/organisation/webhooks/:id': 'A',
  // Where there is a mailbox; here there is none.
  '/desk/mail-in': '',
  '/desk/exchange/exports': 'AP', '/desk/exchange/exports/:id/decide': 'AP', '/desk/exchange/exports/:id/take-back': 'AP', '/desk/exchange/exports/:id/file': 'AP',
  '/desk/exchange/imports': 'CA', '/desk/exchange/imports/:id': 'CA',
  '/desk/retention': 'AP', '/desk/retention/take-back': 'AP', '/desk/retention/holds': 'P', '/desk/retention/holds/end': 'P',
  '/desk/rights/new': 'P',
  ...Object.fromEntries(['request/:id/extension', 'request/:id/decision', 'request/:id/search', 'request/:id/search/stop', 'request/:id/copies', 'request/:id/hits/:number', 'request/:id/hits/:number/erase', 'erasure/:id/decide', 'copy/:id/decide', 'copy/:id/given'].map((path) => [`/desk/rights/${path}`, 'AP'])),
  '/desk/records/new': 'WSP', '/desk/records/handlers': 'WSP',
  ...Object.fromEntries(['message', 'extension', 'unit', 'decision'].map((what) => [`/desk/records/:id/${what}`, 'WSP'])),
}
