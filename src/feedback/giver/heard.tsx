// Whether the giver was heard: asked once there is an answer, and again after each. Two ways that weigh the same: neither is
// made easier to press. What has been said already is not asked again; it can be taken back.
import { transact } from '../../db/db.ts'
import { Button } from '../../web/fields.tsx'
import { hear } from '../hear.ts'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from './section.ts'

export const heardSection: GiverSection = {
  place: 'before-reply',
  show: Heard,
  steps: ['heard', 'not-heard'],
  take: sayHeard,
}

function Heard({ frame, one, turns }: GiverOpened) {
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
          <p class="hint">{heard.noHint}</p>
        </div>
      )}
    </section>
  )
}

async function sayHeard({ context: { db, keys }, frame, receipt, form, step, now }: GiverSent): Promise<GiverTaken> {
  const heard = step === 'heard'
  const outcome = await transact(db, (tx) => hear(tx, { receipt, heard, turnsSeen: Number(form.text('seen')) }, { now, keys }))
  const words = frame.t.conversation.page.heard
  if (outcome === 'heard-not-closed') return { said: { text: frame.t.answering.cameOf.heardNotClosed, tone: 'good' } }
  if (outcome === 'done') return { said: { text: heard ? words.saidYes : words.saidNo, tone: 'good' } }
  return { said: { text: outcome === 'changed-meanwhile' ? words.changed : words.notYet, tone: 'warning' } }
}
