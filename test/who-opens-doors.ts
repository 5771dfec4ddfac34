// Which role gets an answer at which address of the doors for other systems and channels; as who-opens.ts has it for the rest of the desk.

/** Pages that are shown (200). */
export const doorPages: Record<string, string> = {
  '/desk/organisation/keys': 'A',
  // Of one that is there; here there is none.
  '/desk/organisation/webhooks': 'A', '/desk/organisation/webhooks/:id': '',
  '/desk/mail-in': 'CA',
}

/** Forms that are taken: by these at most, whatever stands in them. */
export const doorForms: Record<string, string> = {
  '/desk/organisation/keys': 'A', '/desk/organisation/keys/:id': 'A',
  '/desk/organisation/webhooks': 'A', '/desk/organisation/webhooks/:id': 'A',
  // Where there is a mailbox; here there is none.
  '/desk/mail-in': '',
}
