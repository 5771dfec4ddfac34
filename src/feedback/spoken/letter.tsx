// What was written to a giver who wants it by post, as a letter to be printed. It says nothing on its outside but where it goes.
import { Hono } from 'hono'
import type { JSX } from 'preact'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { caseLetterPath } from '../../door-paths.ts'
import { deskFrame } from '../../frame.ts'
import { casePath, desk, to } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { maySeeContact } from '../../staff/roles.ts'
import { dayOf, longDay, type Day } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, spokenTo, type Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, PrintButton } from '../../web/parts.tsx'
import { page } from '../../web/respond.tsx'
import { writerShown } from '../answering/writer-shown.ts'
import { findCase, type Case } from '../cases.sql.ts'
import { readConversation, readSharedContact, type Turn } from '../conversation.ts'
import { recordOfCase } from '../record-of-case.ts'
import { untoldTurns, wayOf } from './ways.sql.ts'

export function letterRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.caseLetter, async (c) => {
    const [actor, id, now] = [actorOf(c), c.req.param('id'), context.now()]
    const one = isId(id) ? await findCase(db, id) : null
    if (!one || !maySeeContact(actor, one) || (await wayOf(db, one.id))?.answerBy !== 'letter') return c.notFound()
    const ours = (await readConversation(db, keys, one)).filter(({ from }) => from === 'organisation')
    const untold = await untoldTurns(db, one.id)
    const turns = ours.some(({ number }) => untold.has(number)) ? ours.filter(({ number }) => untold.has(number)) : ours.slice(-1)
    const address = await readSharedContact(db, keys, one)
    if (!turns.length) return c.notFound()
    await transact(db, (tx) => recordOfCase(tx, one, { what: 'letter-printed', by: actor }, now))
    const language = spokenTo(one.language)
    const url = new URL(to('conversation', language), context.settings.PUBLIC_URL ?? c.req.url)
    return page(c, <LetterPage frame={await deskFrame(context, actor.language, caseLetterPath(one.id))} {...{ actor, one, turns, address, language }} from={inLanguage((await organisation(db)).name, language)} today={dayOf(now)} at={url.host + url.pathname} />)
  })

  return routes
}

/** `from`: the organisation, as the giver's language has it. `turns`: what was not told before, or else the last. `address`: null once it was erased. */
type Props = { frame: PageFrame; actor: Actor; one: Case; turns: Turn[]; address: string | null; language: Language; from: string; today: Day; at: string }

function LetterPage({ frame, actor, one, turns, address, language, from, today, at }: Props): JSX.Element {
  const { t } = frame
  const { desk: words } = t.spoken
  const { letter } = texts[language].spoken
  const writer = writerShown(turns.at(-1)!, one, { language, organisation: { name: from } })
  return (
    <DeskPage frame={frame} title={words.letterTitle} actor={shownAs(actor)} current="cases" scripts={['print']} narrow noindex>
      <div class="stack own-paper">
        <Breadcrumb t={t} items={[{ href: casePath(one.id), label: fill(t.cases.one.title, { reference: one.reference }) }]} />
        <h1 class="no-print">{words.letterTitle}</h1>
        <p class="no-print">{words.letterHint}</p>
        <p class="no-print"><PrintButton t={t} /></p>
        <article class="letter stack" lang={language}>
          <p>{from}<br />{longDay(today, language)}</p>
          <p class="typed">{address ?? ''}</p>
          <h2>{letter.title}</h2>
          <p>{letter.begins}</p>
          {turns.map(({ content }) => <p class="typed">{content.text}</p>)}
          <p>{writer !== null && writer !== from && <>{writer}<br /></>}{from}</p>
          <p>{fill(frame.organisation.phone ? letter.more : letter.moreThere, { phone: frame.organisation.phone ?? '', address: at })}</p>
          <p class="small">{fill(letter.reference, { reference: one.reference })}</p>
        </article>
      </div>
    </DeskPage>
  )
}
