// What came of it, asked on the giver's conversation page; and if something got worse, what they want done about it.
import { organisation } from '../../directory/organisation.sql.ts'
import { organisationText, titleOfText } from '../../directory/organisation-texts.ts'
import { transact } from '../../db/db.ts'
import { unseal } from '../../privacy/sealing.ts'
import { shortDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { Button, Checkbox, Radios, TextArea } from '../../web/fields.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Notice } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { caseKey } from '../conversation.ts'
import { tooLong } from '../draft.ts'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from '../giver/section.ts'
import { personInWords } from '../topic.sql.ts'
import { answerPlace } from './answer-above.ts'
import { followUps } from './follow-up.sql.ts'
import { changes, worsenings, type Wish } from './round.ts'
import { askedNow, followUpPlace, sayAfterwards } from './say-afterwards.ts'
import { gotWorse, tellAbove, whoIsAbove } from './tell-above.ts'
import { toldAboveOf } from './told-above.sql.ts'

export const afterwardsSection: GiverSection = {
  place: 'before-reply',
  show: WhatCameOfIt,
  steps: ['afterwards', 'afterwards-skip', 'wish'],
  take: (sent) => (sent.step === 'wish' ? wish(sent) : say(sent)),
  fields: ['changed', 'worse', 'came-of-it', 'tell-above', 'ombudsperson', 'above-word'],
}

async function WhatCameOfIt(opened: GiverOpened) {
  const { context: { db, keys }, frame, one, now } = opened
  const said = await followUps(db, one.id)
  const told = await toldAboveOf(db, one.id)
  const worse = gotWorse(said)
  const weeks = worse ? null : await askedNow(db, one, now)
  const shows = said.some((each) => each.wish === 'ombudsperson' || each.wish === 'both')
  if (!told.length && !worse && !weeks && !shows) return null
  const t = frame.t.afterwards.worse
  return (
    <section class="stack" aria-label={frame.t.afterwards.followUp.title}>
      {await Promise.all(told.map(async (each) => (
        <Notice tone="info" title={fill(t.toldOn, { date: shortDay(each.toldOn, frame.language), person: await nameOf(opened, each.personId) })}>
          {each.answerCiphertext
            ? <><p>{t.answered}</p><p class="typed">{unseal(caseKey(keys, one), one.id, answerPlace(each.weeks), each.answerCiphertext)}</p></>
            : <p>{t.waits}</p>}
        </Notice>
      )))}
      {shows && <Ombudsperson text={await ombudsperson(opened)} frame={frame} />}
      {worse && <Worse {...await worseOf(opened)} opened={opened} />}
      {weeks && <Questions opened={opened} weeks={weeks} />}
    </section>
  )
}

function Questions({ opened: { frame, typed }, weeks }: { opened: GiverOpened; weeks: 4 | 12 }) {
  const t = frame.t.afterwards.followUp
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lede[weeks]}</p>
      <p>{t.whoSees}</p>
      <Radios form="reply" name="changed" legend={t.changed} value={typed('changed')} options={changes.map((value) => ({ value, label: t.changes[value] }))} />
      <Radios form="reply" name="worse" legend={t.worse} value={typed('worse')} options={worsenings.map((value) => ({ value, label: t.worsenings[value] }))} />
      <TextArea form="reply" name="came-of-it" label={t.word} hint={t.wordHint} value={typed('came-of-it')} rows={4} optional />
      <p class="buttons">
        <Button form="reply" look="secondary" name="step" value="afterwards">{t.send}</Button>
        <Button form="reply" look="quiet" name="step" value="afterwards-skip">{t.skip}</Button>
      </p>
    </>
  )
}

function Worse({ opened: { frame, typed }, person, written }: { opened: GiverOpened; person: string | null; written: string }) {
  const t = frame.t.afterwards.worse
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lede}</p>
      {person === null ? <p>{t.nobody}</p> : (
        <>
          <Checkbox form="reply" name="tell-above" label={t.above} hint={fill(t.aboveHint, { person })} checked={typed('tell-above') === 'yes'} />
          <TextArea form="reply" name="above-word" label={t.word} hint={t.wordHint} value={typed('above-word') || written} rows={5} optional />
        </>
      )}
      <Checkbox form="reply" name="ombudsperson" label={t.ombudsperson} hint={t.ombudspersonHint} checked={typed('ombudsperson') === 'yes'} />
      <p class="hint">{t.neither}</p>
      <p><Button form="reply" look="secondary" name="step" value="wish">{t.go}</Button></p>
    </>
  )
}

function Ombudsperson({ text, frame }: { text: string; frame: PageFrame }) {
  return <Notice tone="info" title={titleOfText(frame.t, 'ombudsperson')}>{text}</Notice>
}

const ombudsperson = async ({ context, frame }: Pick<GiverOpened, 'context' | 'frame'>) =>
  organisationText(await organisation(context.db), frame.t, 'ombudsperson', frame.language)

const nameOf = async ({ context, frame, one }: Pick<GiverOpened, 'context' | 'frame' | 'one'>, personId: string) =>
  (await personInWords(context.db, personId, frame.language, one.unitId)) ?? frame.t.afterwards.worse.somebody

async function worseOf(opened: GiverOpened): Promise<{ person: string | null; written: string }> {
  const { context: { db, keys }, one, now } = opened
  const asked = gotWorse(await followUps(db, one.id))
  const { above } = await whoIsAbove(db, one, now)
  return {
    person: above && (await nameOf(opened, above.id)),
    written: asked?.ciphertext ? unseal(caseKey(keys, one), one.id, followUpPlace(asked.weeks), asked.ciphertext) : '',
  }
}

async function say({ context: { db, keys }, frame, receipt, form, step, now }: GiverSent): Promise<GiverTaken> {
  const t = frame.t.afterwards.followUp
  const skipped = step === 'afterwards-skip'
  const one = <T extends string>(name: string, of: readonly T[]): T | null => of.find((each) => !skipped && each === form.text(name)) ?? null
  const [changed, worse, word] = [one('changed', changes), one('worse', worsenings), form.text('came-of-it')]
  if (!skipped && !changed && !worse) return { problems: [{ field: 'changed', text: t.empty }] }
  if (!skipped && tooLong(word, longest.text)) return { problems: [{ field: 'came-of-it', text: tooMuch(frame) }] }
  await transact(db, (tx) => sayAfterwards(tx, { receipt, changed, worse, word: skipped ? null : word }, { now, keys }))
  return { said: { text: skipped ? t.skipped : `${t.thanks} ${t.reopen}`, tone: 'good' } }
}

async function wish({ context, frame, one, receipt, form, now }: GiverSent): Promise<GiverTaken> {
  const { db, keys } = context
  const t = frame.t.afterwards.worse
  const [above, shown, word] = [form.text('tell-above') === 'yes', form.text('ombudsperson') === 'yes', form.text('above-word')]
  if (tooLong(word, longest.text)) return { problems: [{ field: 'above-word', text: tooMuch(frame) }] }
  const chosen: Wish = above ? (shown ? 'both' : 'above') : shown ? 'ombudsperson' : 'neither'
  const outcome = await transact(db, (tx) => tellAbove(tx, { receipt, wish: chosen, word }, { now, keys }))
  if (outcome === 'nobody') return { problems: [{ field: 'ombudsperson', text: t.nobody }] }
  const told = above ? (await toldAboveOf(db, one.id)).at(-1) : undefined
  return { said: { text: told ? fill(t.told, { person: await nameOf({ context, frame, one }, told.personId) }) : t.noted, tone: 'good' } }
}

const tooMuch = ({ t, language }: PageFrame) => fill(t.conversation.page.problems.tooLong, { limit: inFigures(longest.text, language) })
