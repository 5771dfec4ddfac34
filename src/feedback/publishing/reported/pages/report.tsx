// The page on which somebody reports a published piece: first how its giver takes it away themselves, then what happens with a report.
import type { JSX } from 'preact'
import { to } from '../../../../paths.ts'
import { Button, ErrorSummary, Radios, TextArea } from '../../../../web/fields.tsx'
import { PublicPage } from '../../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../../web/page.ts'
import { Breadcrumb, Details, Notice } from '../../../../web/parts.tsx'
import { Item, titleOf } from '../../pages/item.tsx'
import type { PublishedItem } from '../../published.sql.ts'
import { reportReasons } from '../reported.ts'

export function ReportPage({ frame, item, problems, values }: { frame: PageFrame; item: PublishedItem; problems: Problem[]; values: { reason: string; text: string } }): JSX.Element {
  const { t, language } = frame
  const words = t.pieceReports
  return (
    <PublicPage frame={frame} title={words.title} problems={problems}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: to('published', language), label: t.published.back }, { href: to('publishedItem', language, { item: item.id }), label: titleOf(item, frame) }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <Notice tone="info" title={words.own.title}>
          <p>{words.own.text}</p>
          <p><a href={to('conversation', language)}>{words.own.link}</a></p>
        </Notice>
        <Details summary={`${words.about} ${titleOf(item, frame)}`}><Item item={item} frame={frame} heading="h2" /></Details>
        <form method="post" action={to('publishedReport', language, { item: item.id })} class="stack" autocomplete="off" novalidate>
          <Radios name="reason" legend={words.reason} value={values.reason} options={reportReasons.map((reason) => ({ value: reason, label: words.reasons[reason] }))} />
          <TextArea name="text" label={words.text} hint={words.textHint} value={values.text} rows={4} />
          <section class="stack tight" aria-labelledby="then">
            <h2 id="then">{words.honest.title}</h2>
            <ul>{words.honest.items.map((item) => <li>{item}</li>)}</ul>
          </section>
          <p><Button>{words.send}</Button></p>
        </form>
      </div>
    </PublicPage>
  )
}
