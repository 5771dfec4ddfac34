// To bring somebody along, on the giver's conversation page: the wish, what became of it, and how it went.
import { transact } from '../../db/db.ts'
import { unseal } from '../../privacy/sealing.ts'
import { longDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { Button, Checkbox, Radios, TextArea, TextField } from '../../web/fields.tsx'
import { Details, Notice } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { caseKey, readContact } from '../conversation.ts'
import { isContact, tooLong } from '../draft.ts'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from '../giver/section.ts'
import { personInWords } from '../topic.sql.ts'
import { askForSomeone } from './ask-for-someone.ts'
import { changesOfWorker, wanted } from './bring.ts'
import { bringRequests, type BringRequest } from './bring.sql.ts'
import { decidedPlace } from './decide-someone.ts'
import { howDidItGo, sayChange } from './say-change.ts'

export const bringSection: GiverSection = {
  place: 'after-reply',
  show: BringAlong,
  steps: ['bring', 'change-of-worker'],
  take: (sent) => (sent.step === 'bring' ? ask(sent) : tellChange(sent)),
  fields: ['bring-wanted', 'bring-concerns', 'bring-sees', 'bring-contact', 'bring-share', 'bring-word', 'bring-change'],
}

async function BringAlong(opened: GiverOpened) {
  const { context: { db }, frame, one, typed, problems } = opened
  const requests = await bringRequests(db, one.id)
  const open = requests.find(({ decidedOn }) => !decidedOn)
  const last = requests.find(({ decidedOn }) => decidedOn)
  const t = frame.t.afterwards.bring
  const begun = typed('bring-wanted') !== '' || problems.some(({ field }) => field.startsWith('bring-') && field !== 'bring-change')
  return (
    <section class="stack" aria-label={t.title}>
      {open && <Notice tone="info">{fill(t.open, { wanted: t.wants[open.wanted], date: longDay(open.dueOn, frame.language) })}</Notice>}
      {last && <Decided asked={last} {...await inWords(opened, last)} opened={opened} />}
      {howDidItGo(requests) && (
        <>
          <Radios form="reply" name="bring-change" legend={t.changeTitle} hint={t.changeHint} value={typed('bring-change')} options={changesOfWorker.map((value) => ({ value, label: t.changes[value] }))} />
          <p><Button form="reply" look="secondary" name="step" value="change-of-worker">{t.changeSend}</Button></p>
        </>
      )}
      {!open && <Details summary={t.title} open={begun}><Wish opened={opened} left={await leftContact(opened)} /></Details>}
    </section>
  )
}

function Decided({ asked, person, reason, opened: { frame, one } }: { asked: BringRequest; person: string; reason: string; opened: GiverOpened }) {
  const t = frame.t.afterwards.bring
  return (
    <Notice tone={asked.decision === 'not' ? 'warning' : 'good'} title={fill(t.decidedTitle, { wanted: t.wants[asked.wanted] })}>
      <p>{asked.decision === 'joins' ? fill(t.joins, { person }) : asked.decision === 'outside' ? t.outside : t.not}</p>
      {reason && <p class="typed" lang={one.language}>{reason}</p>}
    </Notice>
  )
}

async function inWords({ context: { db, keys }, frame, one }: GiverOpened, asked: BringRequest): Promise<{ person: string; reason: string }> {
  return {
    person: (asked.joinsId && (await personInWords(db, asked.joinsId, frame.language, one.unitId))) || '',
    reason: asked.reasonCiphertext ? unseal(caseKey(keys, one), one.id, decidedPlace(asked.id), asked.reasonCiphertext) : '',
  }
}

type Left = 'none' | 'kept' | 'shared'

async function leftContact({ context: { db, keys }, one }: GiverOpened): Promise<Left> {
  const contact = await readContact(db, keys, one)
  return contact ? (contact.shared ? 'shared' : 'kept') : 'none'
}

function Wish({ opened: { frame, typed }, left }: { opened: GiverOpened; left: Left }) {
  const t = frame.t.afterwards.bring
  return (
    <>
      <p>{t.lede}</p>
      <Radios form="reply" name="bring-wanted" legend={t.wanted} value={typed('bring-wanted')} options={wanted.map((value) => ({ value, label: t.wants[value] }))} />
      <Checkbox form="reply" name="bring-concerns" label={t.concerns} hint={t.concernsHint} checked={typed('bring-concerns') === 'yes'} />
      <Radios
        form="reply" name="bring-sees" legend={t.sees} hint={t.seesHint} value={typed('bring-sees') || 'from-here'}
        options={[{ value: 'from-here', label: t.seesFromHere }, { value: 'all', label: t.seesAll }]}
      />
      <p>{left === 'shared' ? t.contactShared : t.contactWhy}</p>
      {left === 'kept' && <Checkbox form="reply" name="bring-share" label={t.share} checked={typed('bring-share') === 'yes'} />}
      <TextField form="reply" name="bring-contact" label={t.contact} hint={t.contactHint} value={typed('bring-contact')} spellcheck={false} autocapitalize="none" optional />
      <TextArea form="reply" name="bring-word" label={t.word} value={typed('bring-word')} rows={4} optional />
      <p><Button form="reply" look="secondary" name="step" value="bring">{t.ask}</Button></p>
    </>
  )
}

async function ask({ context: { db, keys }, frame, receipt, form, now }: GiverSent): Promise<GiverTaken> {
  const t = frame.t.afterwards.bring
  const one = wanted.find((each) => each === form.text('bring-wanted'))
  const [contact, word] = [form.text('bring-contact'), form.text('bring-word')]
  const problems = [
    ...(one ? [] : [{ field: 'bring-wanted', text: t.problems.wanted }]),
    ...(contact && (!isContact(contact) || tooLong(contact, longest.contact)) ? [{ field: 'bring-contact', text: t.problems.notContact }] : []),
    ...(tooLong(word, longest.text) ? [{ field: 'bring-word', text: fill(t.problems.tooLong, { limit: inFigures(longest.text, frame.language) }) }] : []),
  ]
  if (!one || problems.length) return { problems }
  const asked = {
    receipt, wanted: one, word, contact, concernsHandler: form.text('bring-concerns') === 'yes', share: form.text('bring-share') === 'yes',
    // Whoever did not say shares no more than they must.
    fromHere: form.text('bring-sees') !== 'all',
  }
  const outcome = await transact(db, (tx) => askForSomeone(tx, asked, { now, keys }))
  if (outcome === 'contact-needed') return { problems: [{ field: 'bring-contact', text: t.problems.contact }] }
  return { said: { text: t.asked, tone: 'good' } }
}

async function tellChange({ context: { db, keys }, frame, receipt, form, now }: GiverSent): Promise<GiverTaken> {
  const t = frame.t.afterwards.bring
  const change = changesOfWorker.find((each) => each === form.text('bring-change'))
  if (!change) return { problems: [{ field: 'bring-change', text: t.problems.change }] }
  await transact(db, (tx) => sayChange(tx, { receipt, change }, { now, keys }))
  return { said: { text: t.changeThanks, tone: 'good' } }
}
