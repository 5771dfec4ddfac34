// To the giver: that what they sent was taken as not meant as feedback, and the one press by which they say that it was.
import { transact } from '../../db/db.ts'
import { Button } from '../../web/fields.tsx'
import { Notice } from '../../web/parts.tsx'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from '../giver/section.ts'
import { asideOf } from './aside.sql.ts'
import { sayMeant } from './set-aside.ts'

export const asideGiverSection: GiverSection = { place: 'before-reply', show: SetAside, steps: ['meant'], take: say }

async function SetAside({ context: { db }, frame: { t }, one }: GiverOpened) {
  const aside = await asideOf(db, one.id)
  if (aside?.state !== 'aside') return null
  const { giver } = t.aside
  const { title, text } = aside.because === 'again' ? giver.again : giver
  return (
    <Notice tone="warning" title={title}>
      <p>{text}</p>
      <p><Button form="reply" look="secondary" name="step" value="meant">{giver.meant}</Button></p>
      <p class="hint">{giver.hint}</p>
    </Notice>
  )
}

async function say({ context: { db, keys }, frame, receipt, now }: GiverSent): Promise<GiverTaken> {
  const outcome = await transact(db, (tx) => sayMeant(tx, { receipt }, { now, keys }))
  return { said: outcome === 'done' ? { text: frame.t.aside.giver.said, tone: 'good' } : { text: frame.t.aside.giver.gone, tone: 'warning' } }
}
