// What goes over the wire of pictures and recordings that a giver adds.
import * as v from 'valibot'
import { whys } from '../feedback/attachments/kinds.ts'
import { day, id, said } from './schema-parts.ts'

const attachment = v.strictObject({
  id,
  number: said(v.number(), 'By which people call it, from 1.'),
  kind: v.picklist(['picture', 'sound']),
  state: said(v.picklist(['waiting', 'kept', 'harmful', 'taken-back', 'thrown-away']), 'waiting: it arrived, and is opened once it has been scanned.'),
  addedOn: day,
  reason: v.optional(said(v.string(), 'Why it was thrown away, in the words of whoever did.')),
})

export const attachments = v.strictObject({ items: v.array(attachment) })

export const attached = v.strictObject({
  added: said(v.number(), 'So many came in now. What had come before counts as it was.'),
  refused: said(v.array(v.strictObject({ number: said(v.number(), 'Which of the files, from 1.'), why: v.picklist(whys), detail: v.string() })), 'The others are there.'),
  items: said(v.array(attachment), 'All that this conversation has.'),
})
