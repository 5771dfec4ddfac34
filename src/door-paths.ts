// The addresses at the desk of the doors by which feedback and other systems come in, as paths.ts has the others.
import { exchangeDesk } from './exchange-paths.ts'
import { retentionDesk } from './retention-paths.ts'
import { rightsDesk } from './rights-paths.ts'

export const doorDesk = {
  keys: '/desk/organisation/keys',
  key: '/desk/organisation/keys/:id',
  // Of other systems that are told that something has happened.
  webhooks: '/desk/organisation/webhooks',
  webhook: '/desk/organisation/webhooks/:id',
  // What is said aloud and written down: by telephone, face to face, on paper.
  writeDown: '/desk/feedback/new',
  writtenDown: '/desk/feedback/receipt',
  readOut: '/desk/feedback/open',
  changeWay: '/desk/feedback/way',
  formRuns: '/desk/feedback/paper',
  formRun: '/desk/feedback/paper/:id',
  formRunPdf: '/desk/feedback/paper/:id/pdf',
  formRunType: '/desk/feedback/paper/:id/type',
  caseLetter: '/desk/cases/:id/letter',
  // Of mail that becomes feedback.
  mailIn: '/desk/mail-in',
  ...exchangeDesk,
  ...retentionDesk,
  ...rightsDesk,
} as const

/** Where a gateway hands over what it has for us. Of no language, and of nobody's browser. */
export const doorPaths = { smsIn: '/sms/in', smsReceipts: '/sms/receipts' } as const

export const keyPath = (id: string): string => doorDesk.key.replace(':id', id)
/** Of a run of forms on paper, or of something that is done with it. */
export const formRunPath = (id: string, rest = ''): string => doorDesk.formRun.replace(':id', id) + rest
export const caseLetterPath = (id: string): string => doorDesk.caseLetter.replace(':id', id)
export const webhookPath = (id: string): string => doorDesk.webhook.replace(':id', id)
