// Pictures and recordings in a conversation: sent, listed and taken back by whoever has the receipt. What was sent is opened at the desk alone.
import { transact } from '../db/db.ts'
import type { Why } from '../feedback/attachments/kinds.ts'
import { filesOf, largestFile, receiveFiles } from '../feedback/attachments/receive-files.ts'
import { takeBackAttachment } from '../feedback/attachments/take-back.ts'
import { attachmentsTold } from '../feedback/attachments/told.ts'
import type { Settings } from '../settings.ts'
import { clientAddress } from '../web/client-address.ts'
import { withFiles } from '../web/held-files.ts'
import { isMultipart } from '../web/multipart.ts'
import { unreadable } from './body.ts'
import { openByReceipt } from './conversation.ts'
import { operation } from './operation.ts'
import { Problem, wrongFields } from './problem.ts'
import { spendBudget, tooMany } from './request.ts'

const path = '/feedback/conversation/attachments'

export const attachmentOperations = [
  operation({
    id: 'listAttachments', method: 'GET', path, needsReceipt: true, hasBudget: true, status: 200, answers: 'Attachments',
    summary: 'Pictures and recordings of the conversation, and what became of each',
    async handle(context, c) {
      const { one } = await openByReceipt(context, c)
      return { items: await itemsOf(context.db, context.keys, one) }
    },
  }),

  operation({
    id: 'attach', method: 'POST', path, takesFiles: 'files', needsReceipt: true, hasBudget: true, refuses: [404], status: 201, answers: 'Attached',
    summary: 'Add pictures and recordings',
    description: 'To the newest of what the giver wrote. Pictures (JPEG, PNG, WebP) and sound (M4A, MP3, WAV, Ogg and WebM with Opus) are made anew, without where, when and with what they were taken; names of files are not kept. '
      + 'The same file sent twice is one. 404: the organisation takes none.',
    async handle(context, c) {
      const { db, keys, settings } = context
      if (!settings.ATTACHMENT_MB) throw new Problem(404, 'No pictures and recordings are taken here.', { why: 'off' })
      if (!isMultipart(c)) throw new Problem(415, 'Files are sent as multipart/form-data.')
      const { receipt, one } = await openByReceipt(context, c)
      return withFiles(c, { ...filesOf(settings), from: clientAddress(c, settings) }, async (_, files) => {
        if (files === 'busy') throw othersSend()
        if (!files.length) throw wrongFields([{ field: 'files', detail: 'This field is required.' }])
        const now = context.now()
        await spendBudget(context, c, { name: 'attachment', limit: settings.BUDGET_ATTACHMENTS_PER_TEN_MINUTES, windowSeconds: 600, amount: files.length, now })
        const received = await receiveFiles(db, { receipt, caseId: one.id, files }, { keys, settings, now })
        if (received === 'busy') throw othersSend()
        if (received === 'not-found') throw new Problem(404, 'The conversation has gone.', { why: 'gone' })
        const refused = received.refused.map(({ number, why }) => ({ number, why, detail: inWords(why, settings) }))
        if (refused.length === files.length) throw wrongFields(refused.map(({ number, detail }) => ({ field: `files.${number - 1}`, detail })))
        return { added: received.done, refused, items: await itemsOf(db, keys, one) }
      }).catch(unreadable)
    },
  }),

  operation({
    id: 'takeBackAttachment', method: 'DELETE', path: `${path}/{id}`, needsReceipt: true, hasBudget: true, refuses: [404], status: 200, answers: 'Attachments',
    summary: 'Take a picture or a recording back',
    description: 'What is in it goes at once; that it was there stays. Twice is once.',
    async handle(context, c) {
      const { db, keys } = context
      const { receipt, one } = await openByReceipt(context, c)
      const outcome = await transact(db, (tx) => takeBackAttachment(tx, { receipt, id: c.req.param('id') ?? '' }, { now: context.now(), keys }))
      if (outcome === 'not-found') throw new Problem(404, 'There is no such picture or recording in this conversation.')
      return { items: await itemsOf(db, keys, one) }
    },
  }),
]

/** What has gone by its age is in no list: programs know a list of states that stays as it is. */
const itemsOf = async (...[db, keys, one]: Parameters<typeof attachmentsTold>) =>
  (await attachmentsTold(db, keys, one)).flatMap(({ state, ...rest }) => (state === 'erased' ? [] : [{ ...rest, state }]))

const othersSend = (): Problem => tooMany('Others send files just now.', { windowSeconds: 60 })

function inWords(why: Why, settings: Settings): string {
  switch (why) {
    case 'empty': return 'Is empty.'
    case 'large': return `Has more than ${largestFile(settings)} bytes.`
    case 'many': return `One message may have at most ${settings.ATTACHMENTS_PER_MESSAGE}.`
    case 'type': return 'Must be a picture (JPEG, PNG, WebP) or a recording (M4A, MP3, WAV, Ogg or WebM with Opus).'
    case 'heic': return 'Is HEIC. Send it as JPEG.'
    case 'video': return 'Is a video. Send pictures, or sound alone.'
    case 'broken': return 'Cannot be read.'
    case 'long': return `Is longer than ${settings.ATTACHMENT_SOUND_MINUTES} minutes.`
    case 'pixels': return 'Has too many pixels.'
    case 'harmful': return 'Was found harmful, and is not kept.'
    case 'full': return 'The conversation has as many as one may have.'
  }
}
