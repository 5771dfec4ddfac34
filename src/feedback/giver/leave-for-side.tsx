// The giver is asked whether a worker may tell how they saw it. Yes, no and not now weigh the same.
import { transact } from '../../db/db.ts'
import { fill } from '../../text/fill.ts'
import { Button } from '../../web/fields.tsx'
import { giveLeave, leaves, type Leave } from '../side/side.ts'
import { sideOf } from '../side/side.sql.ts'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from './section.ts'

export const leaveForSideSection: GiverSection = {
  place: 'before-reply',
  show: AskForLeave,
  steps: leaves.map((leave) => `side-${leave}`),
  take: say,
}

async function AskForLeave({ context: { db }, frame, one }: GiverOpened) {
  const side = await sideOf(db, one.id)
  if (!side) return null
  const { giver: words } = frame.t.workers
  if (side.said === 'yes') return <p class="hint">{fill(words.saidYes, { name: side.name })}</p>
  if (side.said === null && one.state === 'closed') return null
  return (
    <section class="stack" aria-labelledby="side">
      <h2 id="side">{words.title}</h2>
      <p>{fill(words.ask, { by: side.askedByName, name: side.name, number: side.fromNumber })}</p>
      <p class="hint">{side.said ? words.said[side.said] : words.free}</p>
      <p class="buttons">
        {leaves.filter((leave) => leave !== side.said).map((leave) => <Button form="reply" look="secondary" name="step" value={`side-${leave}`}>{words.buttons[leave]}</Button>)}
      </p>
    </section>
  )
}

async function say({ context: { db, keys }, frame, receipt, step, now }: GiverSent): Promise<GiverTaken> {
  const leave = step.slice('side-'.length) as Leave
  const outcome = await transact(db, (tx) => giveLeave(tx, { receipt, leave }, { now, keys }))
  const { giver: words } = frame.t.workers
  if (outcome === 'done') return { said: { text: words.thanks[leave], tone: 'good' } }
  return { said: { text: outcome === 'said-yes' ? words.tooLate : words.notAsked, tone: 'warning' } }
}
