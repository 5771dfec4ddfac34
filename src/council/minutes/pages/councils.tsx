// The councils of clients, for everybody: the list, and one of them.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { clockTime, longDay, shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, languageName, shownLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Empty, Pagination, Paragraphs } from '../../../web/parts.tsx'
import type { Meeting } from '../../meeting.ts'
import { fewestMembersTold, membersOf, type Panel, type Season } from '../../panel.ts'
import type { ComingMeeting } from '../council.sql.ts'
import type { Published } from '../minutes.sql.ts'

export type Feeds = { type: string; title: string; href: string }[]

export function CouncilsPage({ frame, panels, memos, page, pages, feeds }: { frame: PageFrame; panels: readonly Panel[]; memos: readonly Published[]; page: number; pages: number; feeds: Feeds }): JSX.Element {
  const { t, language } = frame
  const { public: words } = t.panelMinutes
  return (
    <PublicPage frame={frame} title={words.many} sheets={['changes']} known={page === 1} feeds={feeds}>
      <div class="stack">
        <h1>{words.many}</h1>
        <p class="lede">{words.lede}</p>
        {panels.length === 0 && <Empty title={words.none} />}
        {panels.map(({ id, name, purpose, endedOn }) => (
          <section class="stack tight">
            <h2><a href={to('council', language, { panel: id })} lang={shownLanguage(name, language)}>{inLanguage(name, language)}</a></h2>
            <div lang={shownLanguage(purpose, language)}><Paragraphs text={inLanguage(purpose, language)} /></div>
            {endedOn && <p>{fill(words.ended, { day: shortDay(endedOn, language) })}</p>}
          </section>
        ))}
        {panels.length > 0 && (
          <>
            <h2>{words.memos}</h2>
            <MemoList {...{ frame, memos }} withPanel={panels.length > 1} />
            <Pagination t={t} page={page} pages={pages} href={(n) => to('councils', language, {}, { page: n > 1 ? String(n) : undefined })} />
            <FeedLinks {...{ frame, feeds }} />
          </>
        )}
      </div>
    </PublicPage>
  )
}

type Props = { frame: PageFrame; panel: Panel; season: Season | undefined; themes: readonly Meeting[]; coming: readonly ComingMeeting[]; /** Of seasons and years, as published. */ summaries: readonly { key: string; name: string; isYear: boolean }[]; memos: readonly Published[]; page: number; pages: number; feeds: Feeds }

export function CouncilPage({ frame, panel, season, themes, coming, summaries, memos, page, pages, feeds }: Props): JSX.Element {
  const { t, language } = frame
  const { public: words } = t.panelMinutes
  const count = membersOf(panel).length
  return (
    <PublicPage frame={frame} title={inLanguage(panel.name, language)} sheets={['changes']} known={page === 1} feeds={feeds}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('councils', language), label: words.many }]} />
        <h1 lang={shownLanguage(panel.name, language)}>{inLanguage(panel.name, language)}</h1>
        <div class="stack" lang={shownLanguage(panel.purpose, language)}><Paragraphs text={inLanguage(panel.purpose, language)} /></div>
        {panel.language !== language && <p>{fill(words.language, { language: languageName(panel.language, language) })}</p>}
        {panel.endedOn ? <p><strong>{fill(words.ended, { day: shortDay(panel.endedOn, language) })}</strong></p> : (
          <>
            <p class="actions"><a class="button primary" href={to('councilLetter', language, { panel: panel.id })}>{words.send}</a></p>
            <p class="hint">{words.sendText}</p>
            <h2>{words.next}</h2>
            {coming.length === 0 && <p>{words.noNext}</p>}
            <ul>{coming.map((one) => <li><Coming {...{ frame, one }} lang={panel.language} /></li>)}</ul>
            {season && themes.length > 0 && (
              <>
                <h2>{words.season.split('{season}')[0]}<span lang={panel.language}>{season.name}</span>{words.season.split('{season}')[1]}</h2>
                <ul lang={panel.language}>{themes.map(({ theme }) => <li>{theme}</li>)}</ul>
                {season.perspective && <p lang={panel.language}>{season.perspective}</p>}
              </>
            )}
            {panel.joining && (
              <>
                <h2 id="joining">{words.joining}</h2>
                <div class="stack" lang={shownLanguage(panel.joining, language)}><Paragraphs text={inLanguage(panel.joining, language)} /></div>
              </>
            )}
            <h2>{words.members}</h2>
            <p>{count < fewestMembersTold ? words.few : `${plural(words.count, count, language)}.`} {words.notNamed}</p>
          </>
        )}
        {summaries.length > 0 && (
          <>
            <h2>{words.summaries}</h2>
            <p>{t.panelSummary.public.lede}</p>
            <ul>{summaries.map(({ key, name, isYear }) => <li><a href={to('councilYear', language, { panel: panel.id, season: key })}>{isYear ? fill(t.panelSummary.year, { year: name }) : <span lang={panel.language}>{name}</span>}</a></li>)}</ul>
          </>
        )}
        <h2>{words.memos}</h2>
        <MemoList {...{ frame, memos }} withPanel={false} />
        <Pagination t={t} page={page} pages={pages} href={(n) => to('council', language, { panel: panel.id }, { page: n > 1 ? String(n) : undefined })} />
        <FeedLinks {...{ frame, feeds }} />
      </div>
    </PublicPage>
  )
}

function Coming({ frame: { t, language }, one: { heldOn, fromMinute, untilMinute, where, theme }, lang }: { frame: PageFrame; one: ComingMeeting; lang: string }): JSX.Element {
  return (
    <>
      {longDay(heldOn, language)} {fill(t.panels.clock, { from: clockTime(fromMinute, language), until: clockTime(untilMinute, language) })}
      {where && <>, <span lang={lang}>{where}</span></>}
      {theme && <>: <span lang={lang}>{theme}</span></>}
    </>
  )
}

function MemoList({ frame: { t, language }, memos, withPanel }: { frame: PageFrame; memos: readonly Published[]; withPanel: boolean }): JSX.Element {
  if (!memos.length) return <p>{t.panelMinutes.public.noMemos}</p>
  return (
    <ul>
      {memos.map(({ meetingId, panelId, memo }) => (
        <li lang={memo.language}>
          <a href={to('memo', language, { panel: panelId, meeting: meetingId })}>{memo.title}</a>, {shortDay(memo.heldOn, memo.language)}{withPanel && `. ${memo.panel}`}
        </li>
      ))}
    </ul>
  )
}

export const FeedLinks = ({ frame, feeds }: { frame: PageFrame; feeds: Feeds }): JSX.Element => (
  <p class="hint no-print">{frame.t.panelMinutes.public.feeds}: {feeds.map(({ href, title, type }, n) => <>{n > 0 && ', '}<a href={href} type={type}>{title}</a></>)}</p>
)
