// On the giver's conversation page: whether their feedback is shown to everybody, how it will look or looks, and a way to say otherwise.
import type { JSX } from 'preact'
import { transact } from '../../db/db.ts'
import { isForEverybody } from '../case.ts'
import type { GiverOpened, GiverSection, GiverSent, GiverTaken } from '../giver/section.ts'
import { to } from '../../paths.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Button } from '../../web/fields.tsx'
import { Details } from '../../web/parts.tsx'
import { Item } from './pages/item.tsx'
import { publicFormOf } from './prepare.ts'
import { commentOf } from './publish-due.ts'
import { hasConfirmed, publicationOf, type Publication } from './publications.sql.ts'
import { itemOfCase } from './published.sql.ts'
import { asShown } from './shown.ts'
import { sayWish } from './wish.ts'

export const publishingGiverSection: GiverSection = { place: 'after-reply', show: Wish, steps: ['publish', 'publish-not'], take: say }

async function Wish(opened: GiverOpened): Promise<JSX.Element | null> {
  const { context: { db, keys }, frame, one } = opened
  if (!isForEverybody(one.kind)) return null
  const { giver: words } = frame.t.published
  if (!one.publish) {
    return (
      <Details summary={words.title}>
        <p>{words.no}</p>
        <Choice step="publish" label={words.allow} hint={words.allowHint} />
      </Details>
    )
  }
  const publication = await publicationOf(db, one.id)
  const item = await itemOfCase(db, one.id)
  const unsure = one.reader === 'supervisor' && !(await hasConfirmed(db, one.id))
  const isSeen = publication?.state === 'to-comment' || publication?.state === 'published'
  return (
    <Details summary={words.title} open={unsure || publication?.state === 'to-comment'}>
      {unsure ? <><p>{words.pastWorkers}</p><p><Button form="reply" look="secondary" name="step" value="publish">{words.anyway}</Button></p></> : <p>{stateOf(publication, opened)}</p>}
      {isSeen && <Item item={asShown(one, publicFormOf(keys, one, publication), { showsUnit: publication.showsUnit, comment: publication.commentCheckedById ? commentOf(keys, one, publication) : null })} frame={frame} heading="h3" />}
      {item && <p><a href={to('publishedItem', frame.language, { item })}>{words.see}</a></p>}
      <p><a href={to('publishingRules', frame.language)}>{words.rules}</a></p>
      {item ? <Choice step="publish-not" label={words.refusePublic} hint={words.refusePublicHint} /> : <Choice step="publish-not" label={words.refuse} hint={words.refuseHint} />}
    </Details>
  )
}

const Choice = ({ step, label, hint }: { step: string; label: string; hint: string }): JSX.Element => (
  <div class="stack tight">
    <p><Button form="reply" look="secondary" name="step" value={step}>{label}</Button></p>
    <p class="hint">{hint}</p>
  </div>
)

function stateOf(publication: Publication | null, { frame: { t, language }, one, now }: GiverOpened): string {
  const { giver: words, rules } = t.published
  const because = publication?.because ? rules.reasons[publication.because] : ''
  switch (publication?.state) {
    // Its day has passed and something forbids it for now: no day is promised.
    case 'to-comment': return publication.publicFromOn! < dayOf(now) ? words.waiting : fill(words.soon, { day: shortDay(publication.publicFromOn!, language) })
    case 'published': return words.isPublic
    case 'withheld': return fill(words.withheld, { reason: because })
    case 'taken-down': return fill(words.takenDown, { reason: because })
    default: return one.state === 'answered' || one.state === 'closed' ? words.checking : words.waiting
  }
}

async function say({ context: { db, keys }, frame, receipt, step, now }: GiverSent): Promise<GiverTaken> {
  const publish = step === 'publish'
  await transact(db, (tx) => sayWish(tx, { receipt, publish }, { now, keys }))
  const { giver: words } = frame.t.published
  return { said: { text: publish ? words.saidYes : words.saidNo, tone: 'good' } }
}
