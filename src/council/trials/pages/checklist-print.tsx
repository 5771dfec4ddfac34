// The page around a checklist that is printed. On paper only the list is left.
import type { JSX } from 'preact'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { languages, type Language } from '../../../text/language.ts'
import { Button, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Notice, PrintButton } from '../../../web/parts.tsx'
import type { Place } from '../../../web/ways.ts'
import type { ChecklistPaper } from '../paper.ts'

/** `path`: of this page; `pdf`: of the file. */
type Props = { frame: PageFrame; actor: Actor; paper: ChecklistPaper; path: string; pdf: string; way: { href: string; label: string }[]; current: Place; noPdf: boolean }

export function ChecklistPrintPage({ frame, actor, paper, path, pdf, way, current, noPdf }: Props): JSX.Element {
  const { t } = frame
  const { paper: words } = t.panelTrials
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current={current} sheets={['checklist']} scripts={['print']}>
      <div class="around stack">
        <Breadcrumb t={t} items={way} />
        {noPdf && <div role="status"><Notice tone="warning">{words.noPdf}</Notice></div>}
        <h1>{words.title}</h1>
        <p>{words.how}</p>
        <form method="get" action={path} class="beside" novalidate>
          <Select name="language" label={words.language} width="medium" value={paper.language} options={languages.map((each) => ({ value: each, label: t.printed.sets[each] }))} />
          <Button look="secondary">{t.common.show}</Button>
          <PrintButton t={t} />
        </form>
        {!noPdf && <p><a href={`${pdf}?language=${paper.language}`} download>{words.pdf}</a></p>}
      </div>
      <article class="wall-list" lang={paper.language}>
        <p>{paper.from}</p>
        <h2 lang={paper.title.language}>{paper.title.text}</h2>
        <ol>{paper.items.map((item) => <li lang={item.language}>{item.text}</li>)}</ol>
        <p>{paper.foot}</p>
      </article>
    </DeskPage>
  )
}

/** In which it is asked for; the reader's own where nobody says. */
export const languageAsked = (asked: string | undefined, own: Language): Language => languages.find((each) => each === asked) ?? own
