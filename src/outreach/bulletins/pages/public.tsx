// What went out, for everybody to read: the list, and one issue as it was on its day.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { monthName, shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Empty, Pagination } from '../../../web/parts.tsx'
import { WithTelephones } from '../../../web/telephone.tsx'
import type { Issue } from '../issues.sql.ts'
import { partsOf, splitAddresses } from '../parts.ts'

type Feeds = { type: string; title: string; href: string }[]

export function BulletinsPage({ frame, issues, page, pages, feeds }: { frame: PageFrame; issues: Issue[]; page: number; pages: number; feeds: Feeds }): JSX.Element {
  const { t, language } = frame
  const { bulletins: words } = t
  return (
    <PublicPage frame={frame} title={words.title} sheets={['changes']} known={page === 1} feeds={feeds}>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {issues.length === 0 && <Empty title={words.none} />}
        {[...Map.groupBy(issues, ({ issuedOn }) => issuedOn.slice(0, 7))].map(([month, those]) => (
          <section class="stack tight">
            <h2>{monthName(month, language)}</h2>
            <ul>{those.map(({ id, title }) => <li><a href={to('bulletin', language, { bulletin: id })}>{inLanguage(title, language)}</a></li>)}</ul>
          </section>
        ))}
        <Pagination t={t} page={page} pages={pages} href={(n) => to('bulletins', language, {}, { page: n > 1 ? String(n) : undefined })} />
        <p><a href={to('changes', language)}>{t.changes.title}</a></p>
        <p class="hint no-print">{words.feeds}: {feeds.map(({ href, title, type }, n) => <>{n > 0 && ', '}<a href={href} type={type}>{title}</a></>)}</p>
      </div>
    </PublicPage>
  )
}

export function IssuePage({ frame, issue, feeds }: { frame: PageFrame; issue: Issue; feeds: Feeds }): JSX.Element {
  const { t, language } = frame
  const { bulletins: words } = t
  const title = inLanguage(issue.title, language)
  return (
    <PublicPage frame={frame} title={title} known feeds={feeds}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('bulletins', language), label: words.title }]} />
        <h1>{title}</h1>
        <IssueText text={inLanguage(issue.text, language)} />
        <p class="hint">{fill(words.asOf, { day: shortDay(issue.issuedOn, language) })}</p>
        <p class="no-print"><a href={to('bulletins', language)}>{words.all}</a></p>
      </div>
    </PublicPage>
  )
}

/** As it went out; addresses and telephone numbers in it can be pressed. */
function IssueText({ text }: { text: string }): JSX.Element {
  return (
    <>
      {partsOf(text).map(({ kind, lines }) => (kind === 'list'
        ? <ul>{lines.map((line) => <li><Line text={line} /></li>)}</ul>
        : lines.map((line) => <p><Line text={line} /></p>)))}
    </>
  )
}

function Line({ text }: { text: string }): JSX.Element {
  return <>{splitAddresses(text).map((part, n) => (n % 2 ? <a class="breakable" href={part}>{part}</a> : <WithTelephones text={part} />))}</>
}
