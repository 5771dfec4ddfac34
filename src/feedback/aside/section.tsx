// At the desk: that a case is set aside or waits for a second look at it, before everything; and the choice to set it aside, beside the conversation.
import { transact } from '../../db/db.ts'
import { isThemselves } from '../../staff/actor.ts'
import { mayDecideAside, maySetAside } from '../../staff/roles.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { Button, Select } from '../../web/fields.tsx'
import { Details, Notice } from '../../web/parts.tsx'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { wayOf } from '../spoken/ways.sql.ts'
import { hindrance, reasons, type Reason } from './aside.ts'
import { asideOf, hadOf, wasMeant } from './aside.sql.ts'
import { bringBack, decideAside, decidesAlone, setAside } from './set-aside.ts'

/** Its buttons belong to the one form of the page, which begins below them. */
export const asideNotice: Section = {
  place: 'top',
  show: HowItStands,
  steps: ['aside-yes', 'aside-no', 'aside-back'],
  take: decide,
  says: {
    'aside-kept': ({ frame }) => frame.t.aside.desk.says.kept,
    'aside-refused': ({ frame }) => frame.t.aside.desk.says.refused,
    'aside-back': ({ frame }) => frame.t.aside.desk.says.back,
  },
}

export const asideSection: Section = {
  place: 'side',
  show: Choice,
  steps: ['set-aside'],
  take: ask,
  choices: ['aside-because'],
  says: {
    'aside-done': ({ frame }) => frame.t.aside.desk.says.done,
    'aside-asked': ({ frame }) => frame.t.aside.desk.says.asked,
  },
}

async function HowItStands({ context: { db }, actor, frame: { t }, one }: Opened) {
  const aside = await asideOf(db, one.id)
  if (!aside || (aside.state === 'asked' && (one.state === 'closed' || one.answeredAt))) return null
  const { desk } = t.aside
  const decides = aside.state === 'asked' && mayDecideAside(actor, one, await hadOf(db, one.id)) && !aside.askedByIds.some((id) => isThemselves(actor, id))
  return (
    <Notice tone="warning" title={desk.notices[aside.state].title}>
      <p>{fill(desk.notices[aside.state].text, { asked: aside.askedBy ?? '–', decided: aside.decidedBy ?? '–', because: desk.reasons[aside.because] })}</p>
      <p class="buttons">
        {decides && <Button form="case" look="secondary" name="step" value="aside-yes">{desk.yes}</Button>}
        {decides && <Button form="case" look="secondary" name="step" value="aside-no">{desk.no}</Button>}
        {maySetAside(actor, one) && !decides && <Button form="case" look="secondary" name="step" value="aside-back">{desk.back[aside.state]}</Button>}
      </p>
    </Notice>
  )
}

async function Choice({ context: { db }, actor, frame: { t }, one, typed, problems }: Opened) {
  const way = await wayOf(db, one.id)
  const known = { spoken: way !== null && way.answerBy !== 'page', meant: await wasMeant(db, one.id) }
  if (!maySetAside(actor, one) || hindrance(one, known) || await asideOf(db, one.id)) return null
  const { desk } = t.aside
  const alone = await decidesAlone(db, actor, one)
  return (
    <Details summary={desk.title} open={problems.some(({ field }) => field === 'aside-because')}>
      <div class="acts stack">
        <p class="hint">{desk.hint} {alone ? desk.hintAlone : desk.hintSecond}</p>
        <Select name="aside-because" label={desk.because} empty={t.common.chooseOne} value={typed('aside-because')} options={reasons.map((value) => ({ value, label: desk.reasons[value] }))} />
        <p><Button look="secondary" name="step" value="set-aside">{alone ? desk.press : desk.pressAsk}</Button></p>
      </div>
    </Details>
  )
}

async function ask({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const { problems } = texts[actor.language].aside.desk
  const because = form.text('aside-because')
  if (!reasons.some((each) => each === because)) return { problems: [{ field: 'aside-because', text: problems.because }] }
  const outcome = await transact(db, (tx) => setAside(tx, { caseId: one.id, because: because as Reason }, { actor, now, keys }))
  if (outcome === 'not-found') return outcome
  if (outcome === 'done' || outcome === 'asked') return { done: `aside-${outcome}` }
  return { problems: [{ field: 'aside-because', text: problems[outcome] }], status: 409 }
}

async function decide({ context: { db, keys }, actor, one, step, now }: Sent): Promise<Taken> {
  const { problems } = texts[actor.language].aside.desk
  if (step === 'aside-back') {
    const outcome = await transact(db, (tx) => bringBack(tx, { caseId: one.id }, { actor, now }))
    return outcome === 'done' ? { done: 'aside-back' } : outcome
  }
  const yes = step === 'aside-yes'
  const outcome = await transact(db, (tx) => decideAside(tx, { caseId: one.id, yes }, { actor, now, keys }))
  if (outcome === 'not-found') return outcome
  return outcome === 'done' ? { done: yes ? 'aside-kept' : 'aside-refused' } : { problems: [{ field: 'aside-because', text: problems[outcome] }], status: 409 }
}
