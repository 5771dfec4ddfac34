// Whether the giver was heard: asked once there is an answer, and again after each. Two ways that weigh the same: neither is
// made easier to press. What has been said already is not asked again; it can be taken back. Who was not heard twice says
// what is missing, and that is sent in the same press.
import { transact } from '../../db/db.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { readFormToken } from '../../privacy/form-token.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { Button } from '../../web/fields.tsx'
import { longest } from '../case.ts'
import { hasLetters, tooLong } from '../draft.ts'
import { hear, wasNotHeardBefore } from '../hear.ts'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from './section.ts'

export const heardSection: GiverSection = {
  place: 'before-reply',
  show: Heard,
  steps: ['heard', 'not-heard'],
  take: sayHeard,
}

async function Heard({ context: { db }, frame, one, turns }: GiverOpened) {
  if (turns.findLast(({ from }) => from === 'organisation')?.purpose !== 'answer') return null
  const { heard } = frame.t.conversation.page
  return (
    <section class="stack" aria-labelledby="heard">
      <h2 id="heard">{heard.title}</h2>
      <p>{one.heard ? heard.was : heard.lede}</p>
      {!one.heard && (
        <div class="stack tight">
          <p><Button form="reply" look="secondary" name="step" value="heard">{heard.yes}</Button></p>
          <p class="hint">{heard.yesHint}</p>
        </div>
      )}
      {one.state !== 'waiting-for-handler' && (
        <div class="stack tight">
          <p><Button form="reply" look="secondary" name="step" value="not-heard">{heard.no}</Button></p>
          <p class="hint">{await wasNotHeardBefore(db, one.id) ? frame.t.afterwards.again.hint : heard.noHint}</p>
        </div>
      )}
    </section>
  )
}

async function sayHeard({ context: { db, keys, settings }, address, frame, receipt, one, form, step, now }: GiverSent): Promise<GiverTaken> {
  const heard = step === 'heard'
  const { page: { heard: words, problems: t }, page } = frame.t.conversation
  const atText = (text: string): GiverTaken => ({ problems: [{ field: 'text', text }] })
  const text = form.text('text')
  const token = readFormToken(keys, form.text('token'), now)
  const withWord = !heard && hasLetters(text) && await wasNotHeardBefore(db, one.id)
  if (withWord) {
    if (tooLong(text, longest.text)) return atText(fill(t.tooLong, { limit: inFigures(longest.text, frame.language) }))
    if (!token) return atText(t.otherBody)
    const budget = { name: 'reply', subject: address, limit: settings.BUDGET_REPLIES_PER_MINUTE, windowSeconds: 60, now }
    if (!(await spend(db, keys, budget))) return { problems: [{ field: 'text', text: t.busy }], busy: true }
  }
  const word = withWord && token ? { text, token: token.id } : undefined
  const said = { receipt, heard, turnsSeen: Number(form.text('seen')), ...(word && { word }) }
  const outcome = await transact(db, (tx) => hear(tx, said, { now, keys }))
  if (outcome === 'word-needed') return atText(frame.t.afterwards.again.needed)
  if (outcome === 'other-body') return atText(t.otherBody)
  if (outcome === 'heard-not-closed') return { said: { text: frame.t.answering.cameOf.heardNotClosed, tone: 'good' } }
  if (outcome === 'done') {
    if (word) return { said: { text: `${page.sent} ${frame.t.afterwards.again.said}`, tone: 'good' } }
    return { said: { text: heard ? words.saidYes : words.saidNo, tone: 'good' } }
  }
  return { said: { text: outcome === 'changed-meanwhile' ? words.changed : words.notYet, tone: 'warning' } }
}
