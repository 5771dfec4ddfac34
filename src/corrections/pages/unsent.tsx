// Given back to somebody whose sign-in was over before they sent what they had typed: a browser keeps none of it on pages like ours.
import type { JSX } from 'preact'
import { to } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { TextArea } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'

export function UnsentPage({ frame, unsent }: { frame: PageFrame; unsent: readonly string[] }): JSX.Element {
  const { t: { records: words }, language } = frame
  return (
    <PublicPage frame={frame} title={words.unsent.title}>
      <div class="stack">
        <h1>{words.unsent.title}</h1>
        {unsent.length > 0 && <p class="lede">{words.unsent.text}</p>}
        {unsent.map((text, index) => <TextArea name={`unsent-${index + 1}`} label={fill(words.unsent.field, { number: index + 1 })} value={text} rows={4} />)}
        <p><a class="button primary" href={to('records', language)}>{words.back}</a></p>
      </div>
    </PublicPage>
  )
}
