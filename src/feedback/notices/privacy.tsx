// The privacy notice: who is responsible, why, what is kept and how long, and what rights one has.
import { to } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Paragraphs } from '../../web/parts.tsx'

/** `responsible`, `officer`, `basis`: in the organisation's own words, where it has written them. `keeping`: how long what is written is kept. */
type Props = { frame: PageFrame; responsible: string; officer: string; basis: string; contactDays: number; keeping: string }

export function PrivacyPage({ frame, responsible, officer, basis, contactDays, keeping }: Props) {
  const { privacyNotice: words, legal, common } = frame.t
  const section = ({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) =>
    <section class="stack"><h2>{title}</h2>{paragraphs.map((paragraph) => <p>{fill(paragraph, { contactDays, keeping })}</p>)}</section>
  const own = (title: string, text: string) => <section class="stack"><h2>{title}</h2><Paragraphs text={text} /></section>
  return (
    <PublicPage frame={frame} title={words.title}>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {own(legal.promise.privacyTitle, responsible)}
        {own(words.officer, officer)}
        {section(words.purpose)}
        {own(words.basis, basis)}
        {section(words.data)}
        {section(words.readers)}
        {section(words.time)}
        {section(words.rights)}
        {section(words.complaint)}
        <p><a href={to('promise', frame.language)}>{common.howItWorks}</a></p>
      </div>
    </PublicPage>
  )
}
