// On the giver's conversation page: pictures and recordings are added, seen to have arrived, and taken back. Without a script a file is chosen or, on
// a telephone, recorded by its own program; with one, here on the page.
import type { JSX } from 'preact'
import { transact } from '../../db/db.ts'
import { spend } from '../../privacy/budget.sql.ts'
import type { Settings } from '../../settings.ts'
import { shortDay } from '../../text/dates.ts'
import { fill, inBytes, plural } from '../../text/fill.ts'
import { Button } from '../../web/fields.tsx'
import { FileField } from '../../web/file-field.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Details } from '../../web/parts.tsx'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from '../giver/section.ts'
import { stepAbout } from '../sections/typed.ts'
import { isThere, reasonOf } from './attachment.ts'
import { attachmentsOf, type Attachment } from './attachments.sql.ts'
import { accepted, addFiles, kindOf, type Why } from './kinds.ts'
import { largestFile, receiveFiles, type Received } from './receive-files.ts'
import { Recorder } from './recorder.tsx'
import { takeBackAttachment } from './take-back.ts'

export const attachSection: GiverSection = { place: 'after-reply', show: Attach, steps: ['attach', 'attached', 'take-back-attachment'], take }

async function Attach(opened: GiverOpened): Promise<JSX.Element | null> {
  const { context: { db, settings }, one, frame, typed, problems } = opened
  const { giver: words } = frame.t.attachments
  const attachments = await attachmentsOf(db, one.id)
  if (!settings.ATTACHMENT_MB && !attachments.length) return null
  const isOpen = typed('step') === addFiles || problems.some(({ field }) => field === 'pictures')
  return (
    <section class="stack" id={addFiles} aria-label={words.title}>
      {attachments.length > 0 && <Added {...{ opened, attachments }} />}
      {settings.ATTACHMENT_MB > 0 && <Details summary={words.title} open={isOpen}><Adding {...{ frame, settings }} /></Details>}
    </section>
  )
}

function Added({ opened: { context: { keys }, frame: { t, language }, one }, attachments }: { opened: GiverOpened; attachments: Attachment[] }) {
  const { giver: words } = t.attachments
  const nameOf = ({ number, type }: Attachment) => fill(words.names[kindOf(type)], { number })
  return (
    <>
      <h2>{words.added}</h2>
      <ul class="stack tight">
        {attachments.map((each) => (
          <li>
            <strong>{fill(words.on, { name: nameOf(each), day: shortDay(each.addedOn, language) })}</strong>{'. '}
            {fill(words.states[each.state], { reason: reasonOf(keys, one, each) })}
            {isThere(each) && <p><Button form="reply" look="quiet" name="step" value={stepAbout('take-back-attachment', { attachment: each.id })}>{fill(words.takeBack, { name: nameOf(each) })}</Button></p>}
          </li>
        ))}
      </ul>
      {attachments.some(isThere) && <p class="hint">{words.takeBackHint}</p>}
    </>
  )
}

function Adding({ frame, settings }: { frame: PageFrame; settings: Settings }) {
  const { giver: words } = frame.t.attachments
  return (
    <div class="stack" data-attach data-largest={String(largestFile(settings))} {...sayings(frame, settings)}>
      <p>{words.lede}</p>
      <p>{words.told}</p>
      <p>{words.readers}</p>
      <p class="hint">{limitsIn(words.limits, frame, settings)}</p>
      <FileField form="reply" name="pictures" label={words.pictures} hint={words.picturesHint} accept={accepted.picture} multiple optional />
      <FileField form="reply" name="sound" label={words.sound} hint={words.soundHint} accept={accepted.sound} capture="user" optional />
      <p><Button form="reply" name="step" value="attach" formenctype="multipart/form-data">{words.button}</Button></p>
      <p class="hint" role="status" data-attach-status hidden />
      <progress data-attach-progress max="100" value="0" aria-label={words.button} hidden />
      <button type="submit" form="reply" name="step" value="attached" data-attached hidden>{words.arrived}</button>
      <Recorder frame={frame} mostSeconds={settings.ATTACHMENT_SOUND_MINUTES * 60} />
    </div>
  )
}

/** What the script says. */
function sayings({ t, language }: PageFrame, settings: Settings): Record<string, string> {
  const { sending, giver } = t.attachments
  return {
    'data-progress': sending.progress, 'data-network': sending.network, 'data-sent': sending.sent, 'data-checking': sending.checking,
    'data-none': giver.problems.none, 'data-large': giver.problems.ofSeveral.replace('{why}', fill(giver.whys.large, { size: inBytes(largestFile(settings), language) })),
  }
}

async function take(sent: GiverSent): Promise<GiverTaken> {
  const { giver: words } = sent.frame.t.attachments
  switch (sent.step) {
    case 'attached': return { said: { text: words.arrived, tone: 'good' } }
    case 'attach': return send(sent)
    default: return takeBack(sent)
  }
}

async function takeBack({ context: { db, keys }, frame, receipt, form, now }: GiverSent): Promise<GiverTaken> {
  const outcome = await transact(db, (tx) => takeBackAttachment(tx, { receipt, id: form.text('attachment') }, { now, keys }))
  const { giver: words } = frame.t.attachments
  return { said: outcome === 'done' ? { text: words.takenBack, tone: 'good' } : { text: words.notTaken, tone: 'warning' } }
}

async function send({ context: { db, keys, settings }, address, frame, receipt, one, files, now }: GiverSent): Promise<GiverTaken> {
  const { problems: t } = frame.t.attachments.giver
  const problem = (text: string): Problem[] => [{ field: 'pictures', text }]
  if (!settings.ATTACHMENT_MB) return { problems: problem(t.off) }
  if (files === 'busy') return { problems: problem(t.busy), busy: true }
  if (!files.length) return { problems: problem(t.none) }
  const budget = { name: 'attachment', subject: address, limit: settings.BUDGET_ATTACHMENTS_PER_TEN_MINUTES, windowSeconds: 600, amount: files.length, now }
  if (!(await spend(db, keys, budget))) return { problems: problem(t.busy), busy: true }
  const received = await receiveFiles(db, { receipt, caseId: one.id, files }, { keys, settings, now })
  if (received === 'busy') return { problems: problem(t.busy), busy: true }
  if (received === 'not-found') return { problems: problem(t.off) }
  return inWords(received, files.length, frame, settings)
}

function inWords({ done, refused }: Received, sent: number, frame: PageFrame, settings: Settings): GiverTaken {
  const { giver: words } = frame.t.attachments
  if (!refused.length) return { said: { text: done ? plural(words.done, done, frame.language) : words.repeated, tone: 'good' } }
  return {
    problems: refused.map(({ number, why }) => ({
      field: 'pictures', text: fill(sent === 1 ? words.problems.alone : words.problems.ofSeveral, { number, why: whyIn(why, frame, settings) }),
    })),
  }
}

const whyIn = (why: Why, frame: PageFrame, settings: Settings): string => limitsIn(frame.t.attachments.giver.whys[why], frame, settings)

const limitsIn = (text: string, { t, language }: PageFrame, settings: Settings): string => fill(text, {
  count: settings.ATTACHMENTS_PER_MESSAGE, size: inBytes(largestFile(settings), language), minutes: plural(t.attachments.giver.minutes, settings.ATTACHMENT_SOUND_MINUTES, language),
})
