// On a case's page: where its public form stands, and the way to prepare it. Nothing is typed here.
import { isForEverybody } from '../case.ts'
import { drillKnownTo } from '../response-test/known.ts'
import type { Opened, Section } from '../sections/section.ts'
import { firstTurnFor, mayPreparePublication } from '../../staff/roles.ts'
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { Details, Notice } from '../../web/parts.tsx'
import { preparePath } from './pages/desk.tsx'
import { refusal } from './publication.ts'
import { hasConfirmed, publicationOf } from './publications.sql.ts'

export const publishingSection: Section = { place: 'main', show: Publishing }

async function Publishing({ context: { db }, actor, frame, one }: Opened) {
  if (!mayPreparePublication(actor, one) || firstTurnFor(actor, one) !== 1 || !isForEverybody(one.kind)) return null
  const { publishing: words } = frame.t
  const publication = await publicationOf(db, one.id)
  // Who does not know that it is a practice is not told so here either.
  const refused = refusal(one, { confirmed: await hasConfirmed(db, one.id), drill: (await drillKnownTo(db, actor, one)) !== null })
  const state = publication && fill(words.states[publication.state], { day: publication.publicFromOn ? shortDay(publication.publicFromOn, frame.language) : '' })
  return (
    <Details summary={state ? `${words.section.title}: ${state}` : words.section.title}>
      {refused === 'not-wished' && <p>{words.section.notWished}</p>}
      {refused && refused !== 'not-wished' && <Notice tone="info">{words.section.refusals[refused]}</Notice>}
      {(!refused || publication) && <p><a href={preparePath(one.id)}>{publication ? words.section.look : words.section.prepare}</a></p>}
    </Details>
  )
}
