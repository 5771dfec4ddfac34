// A text for newsletters, to be copied: as plain text and as HTML.
import type { JSX } from 'preact'
import type { Named } from '../../directory/services.sql.ts'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { plural } from '../../text/fill.ts'
import { inLanguage, languageName, languages, type Language } from '../../text/language.ts'
import { Button, Select, TextArea } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Empty } from '../../web/parts.tsx'

/** Whole months back, with the current one. */
export const spans = [1, 3, 6, 12] as const

type Props = {
  frame: PageFrame; actor: Actor
  /** Null where nothing has moved. */
  letter: { plain: string; html: string } | null
  language: Language; months: number; line: string | null
  lines: Named[]
}

export function NewsletterPage({ frame, actor, letter, language, months, line, lines }: Props): JSX.Element {
  const { t } = frame
  const { news, title, filter } = t.improvements
  return (
    <DeskPage frame={frame} title={news.title} actor={shownAs(actor)} current="improvements" scripts={['copy']} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.improvements, label: title }]} />
        <h1>{news.title}</h1>
        <p class="lede">{news.lede}</p>
        <form method="get" action={desk.newsletter} class="stack">
          <Select name="line" label={news.line} value={line ?? ''} empty={filter.all} width="medium" options={lines.map(({ id, name }) => ({ value: id, label: inLanguage(name, frame.language) }))} />
          <Select name="months" label={news.months} value={String(months)} width="medium" options={spans.map((count) => ({ value: String(count), label: plural(news.month, count, frame.language) }))} />
          <Select name="language" label={news.language} value={language} width="medium" options={languages.map((each) => ({ value: each, label: languageName(each, frame.language) }))} />
          <p><Button look="secondary">{news.show}</Button></p>
        </form>
        {!letter && <Empty title={news.empty} />}
        {letter && <Part name="plain" label={news.plain} text={letter.plain} words={news} />}
        {letter && <Part name="html" label={news.html} text={letter.html} words={news} />}
        <p class="hint" data-copy-hint hidden>{news.copyHint}</p>
      </div>
    </DeskPage>
  )
}

function Part({ name, label, text, words }: { name: string; label: string; text: string; words: { copy: string; copied: string } }): JSX.Element {
  return (
    <div class="stack tight">
      <TextArea name={name} label={label} value={text} rows={12} />
      <p><button type="button" class="button secondary" data-copy={text} data-copied={words.copied} hidden>{words.copy}<span class="visually-hidden">: {label}</span></button></p>
    </div>
  )
}
