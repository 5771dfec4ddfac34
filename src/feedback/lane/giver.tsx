// To the giver: what the matter is now, where it went, by when they hear, and how to go that way themselves.
import { transact } from '../../db/db.ts'
import { isShownToGiver, markable } from '../../lanes/lane.ts'
import { LaneText } from '../../lanes/pages/text.tsx'
import { shownText } from '../../lanes/text.ts'
import { textsInForce } from '../../lanes/texts.sql.ts'
import { to } from '../../paths.ts'
import { dayOf, longDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button } from '../../web/fields.tsx'
import { Details } from '../../web/parts.tsx'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from '../giver/section.ts'
import { permit, readHandOver } from './hand-over.ts'
import { marksOf } from './lanes.sql.ts'

const shown = markable.filter(isShownToGiver)
const [consent, withdraw] = ['lane-consent-', 'lane-withdraw-']

export const laneGiverSection: GiverSection = {
  place: 'before-reply',
  show: Lanes,
  steps: shown.flatMap((lane) => [consent + lane, withdraw + lane]),
  take,
}

async function Lanes({ context: { db, keys }, frame: { t, language }, one, now }: GiverOpened) {
  const all = await marksOf(db, one.id)
  // What was taken away and marked again is told as it is now.
  const marks = all.filter((mark) => !mark.endedOn || mark === all.findLast(({ lane }) => lane === mark.lane))
  const texts = marks.length ? await textsInForce(db, dayOf(now)) : new Map()
  const { giver, names } = t.lanes
  const parts = marks.flatMap((mark) => {
    const { lane } = mark
    if (mark.endedOn && isShownToGiver(lane)) return [<p>{fill(giver.ended, { lane: names[lane], date: longDay(mark.endedOn, language) })}</p>]
    if (!isShownToGiver(lane)) return []
    const handed = readHandOver(keys, one, mark)
    return [
      <div class="stack tight">
        <p><strong>{fill(giver.what, { lane: names[lane] })}</strong></p>
        {handed && (
          <p>
            {fill(giver.handed, { date: longDay(mark.handedOn!, language), to: handed.to })} {handed.number && fill(giver.handedNumber, { number: handed.number })}{' '}
            {mark.withText ? giver.handedWith : giver.handedWithout}
          </p>
        )}
        {mark.dueOn && !mark.doneOn && <p>{fill(giver.due, { date: longDay(mark.dueOn, language) })}</p>}
        {mark.doneOn && !handed && <p>{fill(giver.done, { date: longDay(mark.doneOn, language) })}</p>}
        {!handed && !mark.doneOn && one.state !== 'closed' && (mark.consentedOn
          ? <><p>{giver.consented}</p><p><Button form="reply" look="quiet" name="step" value={withdraw + lane}>{fill(giver.withdraw, { lane: names[lane] })}</Button></p></>
          : <>
              <p>{mark.declinedOn ? giver.declined : giver.ask}</p>
              <p class="buttons">
                <Button form="reply" look="secondary" name="step" value={consent + lane}>{fill(giver.consent, { lane: names[lane] })}</Button>
                {!mark.declinedOn && <Button form="reply" look="quiet" name="step" value={withdraw + lane}>{fill(giver.refuse, { lane: names[lane] })}</Button>}
              </p>
            </>)}
        <Details summary={giver.yourself}><LaneText t={t} text={shownText(lane, texts.get(lane), t, language)} /></Details>
      </div>,
    ]
  })
  const link = <p><a href={to('lanes', language)} target="_blank">{t.lanes.isItLink} ({t.lanes.newTab})</a></p>
  if (!parts.length) return link
  return <section class="stack" aria-labelledby="lanes"><h2 id="lanes">{giver.title}</h2>{parts}{link}</section>
}

async function take({ context: { db, keys }, frame, receipt, step, now }: GiverSent): Promise<GiverTaken> {
  const consents = step.startsWith(consent)
  const lane = shown.find((each) => step === (consents ? consent : withdraw) + each)!
  const outcome = await transact(db, (tx) => permit(tx, { receipt, lane, consents }, { now, keys }))
  const { giver } = frame.t.lanes
  if (outcome !== 'done') return { said: { text: giver.tooLate, tone: 'warning' } }
  return { said: { text: consents ? giver.saidConsent : giver.saidWithdrawn, tone: 'good' } }
}
