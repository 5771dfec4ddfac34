// The giver is asked whether their text may be handed to another office. The two ways weigh the same; without a yes it stays.
import { transact } from '../../db/db.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { Button } from '../../web/fields.tsx'
import { Notice } from '../../web/parts.tsx'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from '../giver/section.ts'
import { consent } from './guide.ts'
import { transfersOf } from './offices.sql.ts'

export const consentSection: GiverSection = {
  place: 'before-reply',
  show: Consent,
  steps: ['consent-yes', 'consent-no'],
  take: say,
}

async function Consent({ context: { db }, frame, one }: GiverOpened) {
  const { consent: words } = frame.t.routing
  const transfers = (await transfersOf(db, one.id)).filter(({ agreed }) => agreed !== false)
  // One at a time: a button says yes to one office.
  const asked = one.state === 'closed' ? undefined : transfers.find(({ agreed }) => agreed === null)
  if (!transfers.length) return null
  const nameOf = (name: (typeof transfers)[number]['office']['name']) => inLanguage(name, frame.language)
  return (
    <>
      {transfers.filter(({ agreed }) => agreed).map(({ office, handedOn }) => (
        <Notice tone="info">
          {handedOn ? fill(words.handed, { office: nameOf(office.name), day: shortDay(handedOn, frame.language) }) : fill(words.agreed, { office: nameOf(office.name) })}
        </Notice>
      ))}
      {asked && (
        <section class="stack" aria-labelledby="consent">
          <h2 id="consent">{words.title}</h2>
          <p>{fill(words.lede, { office: nameOf(asked.office.name) })}</p>
          <input type="hidden" name="consent-office" value={asked.office.id} form="reply" />
          <p><Button form="reply" look="secondary" name="step" value="consent-yes">{words.yes}</Button></p>
          <p><Button form="reply" look="secondary" name="step" value="consent-no">{words.no}</Button></p>
        </section>
      )}
    </>
  )
}

async function say({ context: { db, keys }, frame, receipt, form, step, now }: GiverSent): Promise<GiverTaken> {
  const { consent: words } = frame.t.routing
  const agreed = step === 'consent-yes'
  const outcome = await transact(db, (tx) => consent(tx, { receipt, officeId: form.text('consent-office'), agreed }, { now, keys }))
  if (outcome === 'gone') return { said: { text: words.gone, tone: 'warning' } }
  return { said: { text: agreed ? words.saidYes : words.saidNo, tone: 'good' } }
}
