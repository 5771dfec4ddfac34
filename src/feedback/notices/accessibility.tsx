// The statement of accessibility: what holds of the program as it comes, and what the organisation says of it in its own words.
import { to } from '../../paths.ts'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Paragraphs } from '../../web/parts.tsx'

export function AccessibilityPage({ frame, statement }: { frame: PageFrame; statement: string }) {
  const { accessibility } = frame.t.legal
  return (
    <PublicPage frame={frame} title={accessibility.title}>
      <div class="stack">
        <h1>{accessibility.title}</h1>
        <p class="lede">{accessibility.lede}</p>
        <Paragraphs text={statement} />
        <p><a class="button secondary" href={to('form', frame.language, {}, { kind: 'criticism' })}>{accessibility.give}</a></p>
      </div>
    </PublicPage>
  )
}
