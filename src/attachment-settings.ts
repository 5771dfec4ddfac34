// The settings of pictures and sound that givers add, which settings.ts holds among the others.
import * as v from 'valibot'
import { maybe, port, whole } from './setting-forms.ts'

export const attachmentSettings = {
  /** The largest picture or recording that a giver may add to their feedback, in MB. 0: none can be added. */
  ATTACHMENT_MB: v.pipe(whole('10'), v.maxValue(50, 'must be 50 at most')),
  /** Pictures and recordings that a giver may add to one message. */
  ATTACHMENTS_PER_MESSAGE: v.pipe(whole('5', 1), v.maxValue(20, 'must be 20 at most')),
  /** Minutes that a recording may last. */
  ATTACHMENT_SOUND_MINUTES: v.pipe(whole('3', 1), v.maxValue(60, 'must be 60 at most')),
  /** Pictures and recordings that one address may send in ten minutes. 0 switches the budget off. A service point has one address. */
  BUDGET_ATTACHMENTS_PER_TEN_MINUTES: whole('60'),
  /** The socket of ClamAV, which looks at what givers send before anybody opens it: /run/clamav/clamd.ctl. Without a scanner nothing is scanned. */
  CLAMD_SOCKET: maybe,
  /** The address of a ClamAV that listens on TCP, instead of its socket. What is sent goes there in the clear: only on the same machine or in a closed network. */
  CLAMD_HOST: maybe,
  /** Its port. */
  CLAMD_PORT: v.optional(port, '3310'),
}
