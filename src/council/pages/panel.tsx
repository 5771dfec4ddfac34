// One council: what it is for, its meetings of this season, and what is done with it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { meetingPath, panelPath } from '../../council-paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { inLanguage } from '../../text/language.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, CardLink, DataTable, Details, Paragraphs } from '../../web/parts.tsx'
import type { AskedPanel } from '../asked.ts'
import { meetingState, type Meeting } from '../meeting.ts'
import type { Season } from '../panel.ts'
import type { Waiting } from '../waits-for.ts'
import { waysOfPanel } from '../ways.ts'
import { meetingName, MeetingStateTag, whenAndWhere } from './around.tsx'
import { WaitsFor } from './waits-for.tsx'

type Props = {
  frame: PageFrame; actor: Actor; asked: AskedPanel; season: Season | undefined; seasons: Season[]; /** Of its season, those to come first. */ meetings: Meeting[]
  /** For them; null for who does not sit there, or when it has ended. */
  waiting: Waiting | null; drafts: number
}

export function PanelPage({ frame, actor, asked, season, seasons, meetings, waiting, drafts }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.panels
  const { panel } = asked
  const name = inLanguage(panel.name, language)
  const others = seasons.filter(({ id }) => id !== season?.id)
  return (
    <DeskPage frame={frame} title={name} actor={shownAs(actor)} current="panels">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.panels, label: words.title }]} />
        <h1>{name}</h1>
        <Paragraphs text={inLanguage(panel.purpose, language)} />
        {waiting && <WaitsFor {...{ frame, waiting, drafts }} />}
        {asked.sits && (
          <>
            <h2>{season ? season.name : words.meetings}</h2>
            {season?.perspective && <p lang={panel.language}>{season.perspective}</p>}
            <DataTable
              caption={<span class="visually-hidden">{words.meetings}</span>} empty={words.noMeetings} head={[words.head.meeting, t.panelSeason.season.theme, words.head.when, words.head.state]}
              rows={meetings.map((meeting) => [
                <a class="unbroken" href={meetingPath(panel.id, meeting.id)}>{meetingName(meeting, frame)}</a>,
                meeting.theme ? <span lang={panel.language}>{meeting.theme}</span> : t.panelSeason.season.noTheme,
                whenAndWhere(meeting, frame), <MeetingStateTag {...{ frame }} state={meetingState(meeting)} />,
              ])}
            />
            {others.length > 0 && (
              <Details summary={t.panelSeason.season.others}>
                <ul>{others.map((one) => <li><a href={`${panelPath(panel.id, '/season')}?season=${one.id}`}>{one.name}</a></li>)}</ul>
              </Details>
            )}
          </>
        )}
        <h2 class="no-print">{words.waysLabel}</h2>
        <ul class="grid no-print">{waysOfPanel(asked).map(({ way, href }) => <li><CardLink href={href} title={words.ways[way].name}>{words.ways[way].about}</CardLink></li>)}</ul>
      </div>
    </DeskPage>
  )
}
