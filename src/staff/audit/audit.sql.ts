// The table of the audit: who of the staff looked at or changed what is about somebody, and who was refused. Rows are added
// and never altered; the database refuses it.
import type { Tx } from '../../db/db.ts'
import type { Doer } from '../actor.ts'

/** What was done. The database knows the same list. */
export const whats = [
  'case-opened', 'case-refused', 'case-changed', 'contact-seen', 'searched',
  'signed-in', 'sign-in-refused', 'turned-away', 'signed-out',
  'person-added', 'person-changed', 'person-left', 'person-back', 'access-ended', 'role-given', 'role-ended',
  'second-factor-added', 'second-factor-removed', 'recovery-asked', 'recovery-confirmed', 'sign-in-changed',
  'group-mapped', 'group-unmapped', 'stood-in', 'stood-down',
  'audit-read', 'audit-exported', 'unusual-reading', 'unusual-reading-settled',
] as const
export type What = (typeof whats)[number]

export type AuditEntry = {
  what: What
  by: Doer
  caseId?: string
  /** Whom of the staff it was about. */
  subjectId?: string
  /** References and codes only, never text that a person wrote. */
  detail?: Record<string, string | number | boolean | null>
}

/** A case that is closed knows days only, and so does what is done in it. `now`: as of its own times. */
export const record = (tx: Tx, { what, by, caseId, subjectId, detail = {} }: AuditEntry, now: Date) =>
  tx.insertInto('audit').values({
    what, person_id: by.personId, deputy_id: by.deputy?.personId ?? null, case_id: caseId ?? null, subject_id: subjectId ?? null,
    detail: JSON.stringify(detail), happened_at: now,
  }).execute()
