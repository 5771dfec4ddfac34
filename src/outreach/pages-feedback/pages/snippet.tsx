// The link for the foot of the website's pages, ready to copy, with what a web editor does with it.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { inLanguage, languages, type Language, type Translated } from '../../../text/language.ts'
import { Button, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb } from '../../../web/parts.tsx'
import type { Snippet } from '../snippet.ts'

type Props = {
  frame: PageFrame; actor: Actor; made: Snippet
  /** As chosen: of the pages that the link is for. */
  language: Language; service: string
  services: { id: string; name: Translated }[]
}

export function SnippetPage({ frame, actor, made, language, service, services }: Props): JSX.Element {
  const { t } = frame
  const { desk: all, snippet: words } = t.pageFeedback
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="web-pages" narrow scripts={['copy']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.webPages, label: all.title }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <form method="get" action={desk.snippet} class="stack">
          <Select name="language" label={words.language} value={language} width="medium" options={languages.map((each) => ({ value: each, label: t.staff.person.languages[each] }))} />
          <Select name="service" label={words.service} value={service} empty={words.anyService} width="medium" options={services.map(({ id, name }) => ({ value: id, label: inLanguage(name, frame.language) }))} />
          <p><Button look="secondary">{t.common.show}</Button></p>
        </form>
        <Code title={words.script} text={words.scriptText} code={made.script} frame={frame} />
        <Code title={words.plain} text={words.plainText} code={made.plain} frame={frame} />
        <Code title={words.policy} text={words.policyText} code={made.policy} frame={frame} />
        <h2>{words.stepsTitle}</h2>
        <ol>{words.steps.map((step) => <li>{step}</li>)}</ol>
        <p class="hint">{words.privacy}</p>
      </div>
    </DeskPage>
  )
}

function Code({ title, text, code, frame: { t: { pageFeedback: { snippet: words } } } }: { title: string; text: string; code: string; frame: PageFrame }): JSX.Element {
  return (
    <section class="stack tight">
      <h2>{title}</h2>
      <p>{text}</p>
      <pre class="snippet"><code>{code}</code></pre>
      <p><button type="button" class="button secondary" data-copy={code} data-copied={words.copied} hidden>{words.copy}</button></p>
    </section>
  )
}
