// The settings of the mailbox from which mail becomes feedback, which settings.ts holds among the others.
import * as v from 'valibot'
import { days, mailbox, maybe, text, whole } from './setting-forms.ts'

const folder = (fallback: string) => v.pipe(text(fallback), v.regex(/^[^\u0000-\u001f\u007f*%"\\]{1,200}$/, 'must be the name of a folder'))

export const mailInSettings = {
  /** The mailbox whose mail becomes feedback: imaps://user:password@imap.example.fi, or imap:// with STARTTLS. Needs MAIL_IN_ADDRESS, SMTP_URL and PUBLIC_URL. Without it no mail is read. */
  MAIL_IN_URL: mailbox,
  /** A file that holds the password of the mailbox, where it does not stand in MAIL_IN_URL. */
  MAIL_IN_PASSWORD_FILE: maybe,
  /** The address that people write to: palaute@example.fi. With a code from paper, palaute+K7M4XP@example.fi, it is about what the code is about. */
  MAIL_IN_ADDRESS: v.optional(v.pipe(v.string(), v.regex(/^[^\s@<>",;:()[\]\\+]+@[^\s@<>",;:()[\]\\]+$/, 'must be an address without +, like palaute@example.fi'))),
  /** The folder that mail comes into. */
  MAIL_IN_FOLDER: folder('INBOX'),
  /** The folder that a mail is moved into when it has become feedback. Made where it is not there. */
  MAIL_IN_TAKEN_FOLDER: folder('Taken'),
  /** The folder for what became no feedback: the page on mail says why. Made where it is not there. */
  MAIL_IN_NOT_TAKEN_FOLDER: folder('Not taken'),
  /** The mailbox is looked into every so many seconds. */
  MAIL_IN_SECONDS: whole('60', 1),
  /** The largest mail that is opened, with its attachments, in MB. */
  MAIL_IN_MB: v.pipe(whole('25', 1), v.maxValue(60, 'must be 60 at most')),
  /** Days after its arrival when a mail that became feedback is deleted from the mailbox. There its words are not sealed. */
  MAIL_IN_KEEP_DAYS: days('7'),
  /** Mails from one address that become feedback in ten minutes. What comes beyond is moved to what was not taken, and a coordinator may have it tried again. 0: as many as come. */
  BUDGET_MAIL_PER_SENDER: whole('20'),
  /** Mails that become feedback in ten minutes altogether; more wait in the mailbox. 0: as many as come. */
  BUDGET_MAIL_IN_ALL: whole('300'),
  /** Replies that one address gets in a day, whoever writes in its name. What comes beyond is taken without one. */
  BUDGET_MAIL_REPLIES_PER_SENDER: whole('5'),
  /** Replies to the mail of a day that go out at once; more wait, and as many go in a day besides. */
  BUDGET_MAIL_REPLIES_PER_DAY: whole('500'),
}
