// Sending a point to a council: as any form for those who stay unknown, with a quick way out.
import type { JSX } from 'preact'
import { Trap } from '../../../feedback/pages/trap.tsx'
import { to } from '../../../paths.ts'
import { longDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, TextArea } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Notice, Paragraphs } from '../../../web/parts.tsx'
import type { Panel } from '../../panel.ts'

type Props = { frame: PageFrame; panel: Panel; text: string; token: string; problems: Problem[]; nextOn: Day | null; urgentHelp: string; /** What is written could tell of danger, and was not said to be meant. */ danger: boolean }

export function LetterPage({ frame, panel, text, token, problems, nextOn, urgentHelp, danger }: Props): JSX.Element {
  const { t, language } = frame
  const { letter: words, public: { many } } = t.panelMinutes
  return (
    <PublicPage frame={frame} title={words.title} problems={problems} leave="letter" switchForm="letter">
      <form id="letter" class="stack" method="post" action={to('councilLetter', language, { panel: panel.id })} autocomplete="off" novalidate>
        <Breadcrumb t={t} items={[{ href: to('councils', language), label: many }, { href: to('council', language, { panel: panel.id }), label: inLanguage(panel.name, language) }]} />
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        <p class="lede">{words.lede}</p>
        <p>{words.who}{nextOn && ` ${fill(words.next, { day: longDay(nextOn, language) })}`}</p>
        <p>{words.notFeedback} <a href={to('topic', language)}>{words.feedback}</a></p>
        <Hidden name="token" value={token} />
        <TextArea name="text" label={words.text} hint={words.hint} value={text} rows={7} />
        <Trap />
        {danger && <Hidden name="meant" value="yes" />}
        {danger && <div role="alert"><Notice tone="urgent"><p><strong>{words.danger}</strong></p><Paragraphs text={urgentHelp} /></Notice></div>}
        <p><Button name="step" value="send" icon="forward">{danger ? words.sendAnyway : words.send}</Button></p>
        {!danger && <Notice tone="warning"><Paragraphs text={urgentHelp} /></Notice>}
      </form>
    </PublicPage>
  )
}

export function LetterSentPage({ frame, panel, nextOn }: Pick<Props, 'frame' | 'panel' | 'nextOn'>): JSX.Element {
  const { t, language } = frame
  const { letter: words } = t.panelMinutes
  return (
    <PublicPage frame={frame} title={words.sent} leave noindex>
      <div class="stack">
        <h1>{words.sent}</h1>
        <p class="lede">{words.sentText}</p>
        {nextOn && <p>{fill(words.next, { day: longDay(nextOn, language) })}</p>}
        <p><a href={to('council', language, { panel: panel.id })}>{words.back}</a></p>
      </div>
    </PublicPage>
  )
}
