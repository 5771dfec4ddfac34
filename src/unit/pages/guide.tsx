// A short guide to asking for feedback and to receiving it.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Card } from '../../web/parts.tsx'

type Props = { frame: PageFrame; actor: { name: string; roles: string[] } }

export function GuidePage({ frame, actor }: Props): JSX.Element {
  const { t } = frame
  const { workers: { thanks }, own: { guide, note } } = t
  return (
    <DeskPage frame={frame} title={guide.title} actor={actor} current="thanks" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.thanks, label: thanks.title }]} />
        <h1>{guide.title}</h1>
        <p class="lede">{guide.lede}</p>
        {Object.values(guide.parts).map(({ title, text }) => (
          <section class="stack"><h2>{title}</h2>{text.split('\n\n').map((paragraph) => <p>{paragraph}</p>)}</section>
        ))}
        <section class="stack">
          <h2>{guide.samplesTitle}</h2>
          <p>{guide.samplesLede}</p>
          {Object.values(guide.samples).map(({ when, say }) => <Card><p class="hint">{when}</p><blockquote><p>{say}</p></blockquote></Card>)}
        </section>
        <section class="stack"><h2>{guide.whoTitle}</h2><p>{guide.who}</p><p><a href={desk.note}>{note.title}</a></p></section>
      </div>
    </DeskPage>
  )
}
