// An answered case is approved for its unit to read, written anew, or withdrawn.
import { transact } from '../../db/db.ts'
import { unseal } from '../../privacy/sealing.ts'
import { firstTurnFor, mayAnswer } from '../../staff/roles.ts'
import { dayOf, monthName, shortDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { Button, Hidden, TextArea } from '../../web/fields.tsx'
import type { Problem } from '../../web/page.ts'
import { Details, Notice, Tag } from '../../web/parts.tsx'
import { longest } from '../case.ts'
import { caseKey } from '../conversation.ts'
import { hasLetters, tooLong } from '../draft.ts'
import { firstWords } from '../first-words.ts'
import { monthOf } from '../period.ts'
import { drillKnownTo } from '../response-test/known.ts'
import type { Opened, Section, Sent, Taken } from '../sections/section.ts'
import { before, standing } from '../sections/typed.ts'
import { threatOf } from '../threat/threats.sql.ts'
import { refusal, share, withdrawShare, type Approved } from './share.ts'
import { concernsUnit, sharesOf } from './shares.sql.ts'

export const shareSection: Section = {
  place: 'main',
  show: ShareForm,
  steps: ['share', 'withdraw-share'],
  take: ({ step, ...sent }) => (step === 'share' ? approve({ step, ...sent }) : withdraw({ step, ...sent })),
  words: ['share-text', 'share-gist', 'share-came'],
  giversWords: ['share-text'],
  says: { shared: ({ frame }) => frame.t.workers.share.shared, withdrawn: ({ frame }) => frame.t.workers.share.withdrawn },
}

async function ShareForm({ context: { db, keys }, actor, frame, one, turns, typed, problems }: Opened) {
  if (!mayAnswer(actor, one) || (one.state !== 'answered' && one.state !== 'closed')) return null
  const { share: words } = frame.t.workers
  const refused = refusal(one, one.unitId !== null && await concernsUnit(db, one.id, one.unitId))
  if (await drillKnownTo(db, actor, one)) return <Details summary={words.title}><Notice tone="info">{words.refusals.practice}</Notice></Details>
  // Where no unit is known there is nobody to share with.
  if (refused === 'no-unit') return null
  if (refused) return <Details summary={words.title}><Notice tone="info">{words.refusals[refused]}</Notice></Details>
  const versions = await sharesOf(db, one.id)
  const [last] = versions
  const current = last && !last.endedOn ? last : null
  const approved: Approved | null = last ? JSON.parse(unseal(caseKey(keys, one), one.id, `share ${last.number}`, last.ciphertext)) : null
  const ready = { text: (firstTurnFor(actor, one) === 1 && approved?.text) || (await threatOf(db, one.id) ? '' : firstWords(turns)), gist: approved?.gist ?? '', came: approved?.cameOfIt ?? '' }
  const hasBegun = Object.entries(ready).some(([name, value]) => standing(typed, `share-${name}`, value) !== value)
  const language = frame.language
  return (
    <Details summary={current ? <>{words.title} <Tag tone="good">{words.tag}</Tag></> : words.title} open={hasBegun || problems.some(({ field }) => field.startsWith('share-'))}>
      <p>{fill(words.lede, { unit: one.unitName ? inLanguage(one.unitName, language) : '', month: monthName(monthOf(dayOf(one.createdAt)), language) })}</p>
      <div class="acts stack">
        <Hidden name="share-seen" value={String(last?.number ?? 0)} />
        {Object.entries(ready).map(([name, value]) => <Hidden name={before(`share-${name}`)} value={value} />)}
        <TextArea name="share-text" label={words.text} hint={words.textHint} value={standing(typed, 'share-text', ready.text)} rows={8} />
        <TextArea name="share-gist" label={words.gist} hint={words.gistHint} value={standing(typed, 'share-gist', ready.gist)} rows={3} />
        <TextArea name="share-came" label={words.cameOfIt} hint={words.cameHint} optional value={standing(typed, 'share-came', ready.came)} rows={3} />
        <p class="buttons">
          <Button look="secondary" name="step" value="share">{current ? words.again : words.button}</Button>
          {current && <Button look="quiet" name="step" value="withdraw-share">{words.withdraw}</Button>}
        </p>
      </div>
      {versions.length > 0 && (
        <ul>
          {versions.map(({ approvedByName, approvedOn, endedOn, takenBack, endedByName }) => (
            <li>{takenBack && endedOn && endedByName ? fill(frame.t.access.moderation.gone, {
              name: approvedByName, day: shortDay(approvedOn, language), by: endedByName, end: shortDay(endedOn, language),
            }) : fill(endedOn ? words.ended : words.holds, { name: approvedByName, day: shortDay(approvedOn, language), end: endedOn ? shortDay(endedOn, language) : '' })}</li>
          ))}
        </ul>
      )}
    </Details>
  )
}

async function approve({ context: { db, keys }, actor, one, form, now }: Sent): Promise<Taken> {
  const { problems: words } = texts[actor.language].workers.share
  const approved = { text: form.text('share-text'), gist: form.text('share-gist'), cameOfIt: form.text('share-came') }
  const limit = inFigures(longest.text, actor.language)
  const long = (field: string, text: string): Problem[] => (tooLong(text, longest.text) ? [{ field, text: fill(words.tooLong, { limit }) }] : [])
  const problems: Problem[] = [
    ...(hasLetters(approved.text) ? [] : [{ field: 'share-text', text: words.missing }]), ...long('share-text', approved.text),
    ...(hasLetters(approved.gist) ? [] : [{ field: 'share-gist', text: words.gist }]), ...long('share-gist', approved.gist),
    ...long('share-came', approved.cameOfIt),
  ]
  if (problems.length) return { problems }
  const outcome = await transact(db, (tx) => share(tx, { caseId: one.id, approved, seen: Number(form.text('share-seen')) }, { actor, now, keys }))
  if (outcome === 'not-found') return 'not-found'
  if (outcome === 'done') return { done: 'shared' }
  const { refusals } = texts[actor.language].workers.share
  return { problems: [{ field: 'share-text', text: outcome === 'changed-meanwhile' ? words.changed : refusals[outcome] }], status: 409 }
}

async function withdraw({ context: { db }, actor, one, now }: Sent): Promise<Taken> {
  const outcome = await transact(db, (tx) => withdrawShare(tx, { caseId: one.id }, { actor, now }))
  return outcome === 'done' ? { done: 'withdrawn' } : outcome
}
