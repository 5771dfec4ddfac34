// On a case's page at the desk: which pictures and recordings there are, a way to open each, and to throw one away that cannot stay. They are opened
// one by one and on purpose, and never stand on the page: it is often open where others see the screen, and each opening is written down.
import type { JSX } from 'preact'
import { transact } from '../../db/db.ts'
import { attachmentPath } from '../../paths.ts'
import { firstTurnFor, mayThrowAttachmentAway } from '../../staff/roles.ts'
import { shortDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, Select, TextArea } from '../../web/fields.tsx'
import { Card, Details } from '../../web/parts.tsx'
import { hasLetters, tooLong } from '../draft.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { isThere, reasonOf } from './attachment.ts'
import { attachmentsOf, type Attachment } from './attachments.sql.ts'
import { kindOf } from './kinds.ts'
import { longestReason, throwAttachmentAway } from './throw-away.ts'

export const attachmentsSection: Section = {
  place: 'main',
  show: Attachments,
  steps: ['throw-attachment-away'],
  take: throwAway,
  words: ['attachment-reason'],
  choices: ['attachment'],
  says: { 'attachment-thrown': ({ frame }) => frame.t.attachments.desk.thrown },
}

async function Attachments(opened: Opened): Promise<JSX.Element | null> {
  const { context: { db, keys }, actor, frame: { t, language }, one } = opened
  const { desk: words } = t.attachments
  const attachments = (await attachmentsOf(db, one.id)).filter(({ turn }) => turn >= firstTurnFor(actor, one))
  if (!attachments.length) return null
  const nameOf = ({ number, type }: Attachment) => fill(words.names[kindOf(type)], { number })
  const there = attachments.filter(isThere)
  return (
    <Card title={words.title}>
      {there.length > 0 && <p class="hint">{words.lede}</p>}
      <ul class="stack tight">
        {attachments.map((each) => (
          <li>
            <strong>{fill(words.with, { name: nameOf(each), turn: each.turn, day: shortDay(each.addedOn, language) })}</strong>{'. '}
            {fill(words.states[each.state], { reason: reasonOf(keys, one, each) })}
            {each.state === 'kept' && <p class="no-print"><a href={attachmentPath(one.id, each.id)} download>{fill(words.open, { name: nameOf(each) })}</a></p>}
          </li>
        ))}
      </ul>
      {there.length > 0 && <p class="hint">{words.away}</p>}
      {there.length > 0 && mayThrowAttachmentAway(actor, one) && <ThrowAway {...{ opened }} options={there.map((each) => ({ value: each.id, label: nameOf(each) }))} />}
    </Card>
  )
}

function ThrowAway({ opened: { frame, typed, problems }, options }: { opened: Opened; options: { value: string; label: string }[] }) {
  const { desk: words } = frame.t.attachments
  const isOpen = typed('attachment-reason') !== '' || problems.some(({ field }) => field.startsWith('attachment'))
  return (
    <Details summary={words.throwAway} open={isOpen}>
      <p class="hint">{words.throwAwayHint}</p>
      <div class="acts stack">
        <Select name="attachment" label={words.which} empty={frame.t.common.chooseOne} value={typed('attachment')} options={options} />
        <TextArea name="attachment-reason" label={words.reason} hint={words.reasonHint} value={typed('attachment-reason')} rows={3} />
        <p><Button look="danger" name="step" value="throw-attachment-away">{words.button}</Button></p>
      </div>
    </Details>
  )
}

async function throwAway({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const { problems: words } = texts[actor.language].attachments.desk
  const [id, reason] = [form.text('attachment'), form.text('attachment-reason')]
  const long = tooLong(reason, longestReason) ? fill(words.tooLong, { limit: inFigures(longestReason, actor.language) }) : null
  const problems = [
    ...(id ? [] : [{ field: 'attachment', text: words.which }]),
    ...(hasLetters(reason) && !long ? [] : [{ field: 'attachment-reason', text: long ?? words.reason }]),
  ]
  if (problems.length) return { problems }
  const outcome = await transact(db, (tx) => throwAttachmentAway(tx, { caseId: one.id, id, reason }, { actor, now, keys }))
  if (outcome === 'not-found') return 'not-found'
  return outcome === 'done' ? { done: 'attachment-thrown' } : { problems: [{ field: 'attachment', text: words.gone }], status: 409 }
}
