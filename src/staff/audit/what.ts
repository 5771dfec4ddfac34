// What an entry of the audit can be about.

/** What was done. The database knows the same list. */
export const whats = [
  'case-opened', 'case-refused', 'case-changed', 'contact-seen', 'attachment-opened', 'searched',
  'feedback-written-down', 'conversation-opened', 'conversation-written', 'letter-printed', 'forms-printed', 'forms-changed',
  'signed-in', 'sign-in-refused', 'turned-away', 'signed-out',
  'person-added', 'person-changed', 'person-left', 'person-back', 'access-ended', 'link-made', 'password-set', 'absence-added', 'absence-removed', 'role-given', 'role-ended',
  'second-factor-added', 'second-factor-removed', 'second-factor-renamed', 'recovery-asked', 'recovery-confirmed', 'sign-in-changed',
  'group-mapped', 'group-unmapped', 'key-made', 'key-ended', 'webhook-changed', 'stood-in', 'stood-down',
  'quote-changed',
  'audit-read', 'audit-exported', 'unusual-reading', 'unusual-reading-settled', 'hand-over-seen', 'answers-brought', 'answers-thrown-away',
  'slips-made', 'slips-seen', 'survey-texts-read', 'survey-few-read', 'invitations-made', 'invitations-erased', 'survey-thrown-away', 'report-exported', 'data-export', 'feedback-import', 'retention-changed',
  'day-words-read', 'day-photo-seen', 'day-note-settled', 'day-paper-righted',
  'record-request-opened', 'record-request-refused', 'record-request-changed', 'record-request-written', 'record-handler-changed',
  'rights-opened', 'rights-refused', 'rights-changed', 'rights-searched', 'rights-hit-opened', 'rights-copy',
  'panel-changed', 'panel-members-changed', 'panel-needs-read', 'panel-published', 'panel-letter-settled', 'panel-volunteers-changed',
] as const
export type What = (typeof whats)[number]
