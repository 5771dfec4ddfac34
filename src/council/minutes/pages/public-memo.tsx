// One memo for everybody: to be read, printed, and taken along as a file; and what is left of one that was taken back.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Notice, PrintButton } from '../../../web/parts.tsx'
import type { Panel } from '../../panel.ts'
import type { FileForm } from '../file.ts'
import type { Memo } from '../memo.ts'
import type { Release } from '../minutes.sql.ts'
import { FeedLinks, type Feeds } from './councils.tsx'
import { MemoBody, sectionId } from './memo.tsx'
import { Releases } from './releases.tsx'

/** From so many sections on there is a list of them. */
const contentsFrom = 4

type Props = { frame: PageFrame; panel: Panel; meetingId: string; releases: readonly Release[]; number: number; noPdf: boolean }

/** `number`: of the copy that is shown. `releases`: the newest first. */
export function PublicMemoPage({ frame, panel, meetingId, memo, releases, number, noPdf, feeds, goesOn }: Props & { memo: Memo; feeds: Feeds; /** Something can still be sent to the council. */ goesOn: boolean }): JSX.Element {
  const { t, language } = frame
  const { page: words, public: all } = t.panelMinutes
  const isNewest = releases[0]!.number === number
  const shown = releases.find((one) => one.number === number)!
  const address = (query: Record<string, string | undefined> = {}) => to('memo', language, { panel: panel.id, meeting: meetingId }, query)
  const file = (form: FileForm) => to('memoFile', language, { panel: panel.id, meeting: meetingId }, { form, version: isNewest ? undefined : String(number) })
  return (
    <PublicPage frame={frame} title={memo.title} sheets={['reports']} scripts={['print']} known={isNewest} feeds={feeds} noindex={!isNewest}>
      <div class="stack report">
        <Breadcrumb t={t} items={[{ href: to('councils', language), label: all.many }, { href: to('council', language, { panel: panel.id }), label: inLanguage(panel.name, language) }]} />
        {!isNewest && <Notice tone="warning">{words.old} <a href={address()}>{words.newest}</a></Notice>}
        {noPdf && <Notice tone="warning">{words.noPdf}</Notice>}
        <h1 lang={memo.language}>{memo.title}</h1>
        <p class="hint"><span lang={memo.language}>{memo.panel}</span>. {words.approved} {fill(t.panelMinutes.memo.release, { number, day: shortDay(shown.publishedOn, language) })}.{shown.register && ` ${fill(t.panelMinutes.memo.register, { number: shown.register })}.`}</p>
        {memo.sections.length >= contentsFrom && (
          <nav class="contents no-print" aria-label={words.contents}>
            <p>{words.contents}</p>
            <ul lang={memo.language}>{memo.sections.map((section) => <li><a href={`#${sectionId(section)}`}>{section.number}. {section.title}</a></li>)}</ul>
          </nav>
        )}
        <MemoBody memo={memo} />
        <ul class="no-print">
          <li><a href={file('pdf')}>{words.pdf}</a></li>
          <li><a href={file('docx')}>{words.docx}</a></li>
        </ul>
        <p class="no-print"><PrintButton t={t} /></p>
        {releases.length > 1 && (
          <section class="stack tight">
            <h2>{words.history}</h2>
            <Releases {...{ frame, releases }} lang={panel.language} href={(one) => (one.number === number ? undefined : address({ version: one === releases[0] ? undefined : String(one.number) }))} />
          </section>
        )}
        <ul class="no-print">
          <li><a href={to('council', language, { panel: panel.id })}>{words.council}</a></li>
          {goesOn && panel.joining && <li><a href={`${to('council', language, { panel: panel.id })}#joining`}>{all.joining}</a></li>}
          {goesOn && <li><a href={to('councilLetter', language, { panel: panel.id })}>{all.send}</a></li>}
        </ul>
        <FeedLinks {...{ frame, feeds }} />
      </div>
    </PublicPage>
  )
}

/** Its words are gone, and whoever comes by an old address is told why. `asked`: undefined where there never was such a copy. */
export function MemoGonePage({ frame, panel, meetingId, releases, asked }: Pick<Props, 'frame' | 'panel' | 'meetingId' | 'releases'> & { asked: Release | undefined }): JSX.Element {
  const { t, language } = frame
  const { page: words, memo, public: all } = t.panelMinutes
  const { endedOn, endedBecause } = asked?.endedOn ? asked : releases[0]!
  const there = releases.some((release) => release.memo !== null)
  return (
    <PublicPage frame={frame} title={memo.name} noindex>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('councils', language), label: all.many }, { href: to('council', language, { panel: panel.id }), label: inLanguage(panel.name, language) }]} />
        <h1>{memo.name}</h1>
        {endedOn && <Notice tone="info">{fill(there ? words.goneOn : words.backOn, { day: shortDay(endedOn, language) })} {words.because[endedBecause!]}</Notice>}
        {there && <p><a href={to('memo', language, { panel: panel.id, meeting: meetingId })}>{words.newest}</a></p>}
        <h2>{words.history}</h2>
        <Releases {...{ frame, releases }} lang={panel.language} />
        <p><a href={to('council', language, { panel: panel.id })}>{words.council}</a></p>
      </div>
    </PublicPage>
  )
}
