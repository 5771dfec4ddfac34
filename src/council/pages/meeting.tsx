// One meeting of a council: when and where, what it goes through, and what is done with it now.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { panelPath } from '../../council-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { inLanguage } from '../../text/language.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, CardLink } from '../../web/parts.tsx'
import type { AskedMeeting } from '../asked.ts'
import type { Section } from '../meeting.ts'
import type { nextStep } from '../next-step.ts'
import { waysOfMeeting } from '../ways.ts'
import { meetingName, MeetingStateTag, whenAndWhere } from './around.tsx'

type Props = { frame: PageFrame; actor: Actor; asked: AskedMeeting; sections: Section[]; next: ReturnType<typeof nextStep> }

export function MeetingPage({ frame, actor, asked, sections, next }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panels
  const { panel, meeting, state } = asked
  const name = meetingName(meeting, frame)
  const ways = waysOfMeeting(asked)
  return (
    <DeskPage frame={frame} title={name} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.panels, label: words.title }, { href: panelPath(panel.id), label: inLanguage(panel.name, language) }]} />
        <h1>{name}</h1>
        {meeting.theme && <p class="lede" lang={panel.language}>{meeting.theme}</p>}
        <p><MeetingStateTag {...{ frame, state }} /></p>
        <p>{whenAndWhere(meeting, frame)}</p>
        {state === 'cancelled' && meeting.cancelledWhy && <p lang={panel.language}>{meeting.cancelledWhy}</p>}
        {next && (
          <section class="card stack tight">
            <h2>{words.nextTitle}</h2>
            <p>{words.next[next.step].text}</p>
            <p class="actions"><a class="button primary" href={next.href}>{words.next[next.step].go}</a></p>
          </section>
        )}
        <h2>{words.agenda}</h2>
        {sections.length ? (
          <ol lang={panel.language}>{sections.map((section) => (
            <li>
              {section.title}
              {section.questions.length > 0 && <ul>{section.questions.map(({ words: question }) => <li>{question}</li>)}</ul>}
            </li>
          ))}</ol>
        ) : <p>{words.noAgenda}</p>}
        {ways.length > 0 && <h2 class="no-print">{words.waysLabel}</h2>}
        <ul class="grid no-print">{ways.map(({ way, href }) => <li><CardLink href={href} title={words.meetingWays[way].name}>{words.meetingWays[way].about}</CardLink></li>)}</ul>
      </div>
    </DeskPage>
  )
}
