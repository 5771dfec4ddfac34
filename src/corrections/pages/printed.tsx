// A page of the identified room that is there to be printed. `lang`: of what is on the paper, where that is not the page's own.
import type { ComponentChildren, JSX } from 'preact'
import { to } from '../../paths.ts'
import type { Language } from '../../text/language.ts'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, PrintButton } from '../../web/parts.tsx'

export function PrintedPage({ frame, title, lang, children }: { frame: PageFrame; title: string; lang: Language; children: ComponentChildren }): JSX.Element {
  return (
    <PublicPage frame={frame} title={title} scripts={['print']} sheets={['records']}>
      <div class="stack">
        <Breadcrumb t={frame.t} items={[{ href: to('records', frame.language), label: frame.t.records.back }]} />
        <p class="no-print"><PrintButton t={frame.t} /></p>
        <article class="stack" lang={lang}>{children}</article>
      </div>
    </PublicPage>
  )
}
