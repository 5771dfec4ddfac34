// Quotes of all surveys that somebody checks: those that wait, and those that are checked.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { quotePath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice, Pagination } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { Quote } from '../quotes.sql.ts'

export type ToRead = { quote: Quote; words: string }

type Props = { frame: PageFrame; actor: Actor; toCheck: ToRead[]; shown: ToRead[]; /** Of those that are checked. */ page: number; pages: number; done: string | null }

export function WaitingQuotesPage({ frame, actor, toCheck, shown, page, pages, done }: Props): JSX.Element {
  const { t, language } = frame
  const { waiting: words } = t.surveyQuotes
  const lists = { toCheck, shown }
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="publishing">
      <div class="stack">
        {done && <div role="status"><Notice tone="good">{done}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {(['toCheck', 'shown'] as const).map((name) => (
          <section class="stack tight">
            <h2>{words[name]}</h2>
            <WorkList
              caption={<span class="visually-hidden">{words[name]}</span>} empty={words.nothing[name]} head={[words.head.quote, words.head.theme, words.head.survey]}
              rows={lists[name].map(({ quote, words: said }) => ({
                href: quotePath(quote.id), title: <span lang={quote.language}>{said}</span>, cells: [quote.themeName && inLanguage(quote.themeName, language), inLanguage(quote.surveyName, language)],
              }))}
            />
          </section>
        ))}
        <Pagination t={t} page={page} pages={pages} href={(n) => `${desk.surveyQuotes}?page=${n}`} />
      </div>
    </DeskPage>
  )
}
