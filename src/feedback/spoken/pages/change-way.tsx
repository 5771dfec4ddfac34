// Another way for an answer to come, as its giver says it.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { Button, ErrorSummary, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Notice } from '../../../web/parts.tsx'
import type { Written } from '../written.ts'
import { Answer } from './write-down.tsx'

/** `receipt`: the address of the receipt's page, from which this was opened; null: from a conversation. */
type Props = { frame: PageFrame; actor: Actor; values: Written; problems: Problem[]; pass: string; done: boolean; receipt: string | null }

export function ChangeWayPage({ frame, actor, values, problems, pass, done, receipt }: Props): JSX.Element {
  const { t } = frame
  const { spoken: { change: words, open, ways } } = t
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current={receipt ? 'write-down' : 'read-out'} problems={problems} scripts={['forget']} narrow noindex>
      <div class="stack">
        <h1>{words.title}</h1>
        <ErrorSummary t={t} problems={problems} />
        {done
          ? <div role="status"><Notice tone="good" title={words.done}>{ways[values.answerBy as keyof typeof ways]}</Notice></div>
          : (
            <form method="post" action={desk.changeWay} class="stack" autocomplete="off" novalidate>
              <p class="lede">{words.lede}</p>
              <Hidden name="p" value={pass} />
              <Hidden name="from" value={receipt ? 'receipt' : ''} />
              <Hidden name="language" value={values.language} />
              <Answer {...{ frame, values }} />
              <p><Button name="step" value="change">{words.button}</Button></p>
            </form>
          )}
        {receipt ? <p><a href={receipt}>{words.back}</a></p> : (
          <form method="post" action={desk.readOut}>
            <Hidden name="p" value={pass} />
            <Button look="secondary" name="step" value="end">{open.end}</Button>
          </form>
        )}
      </div>
    </DeskPage>
  )
}

/** The way to it, for whoever has the pass of a page. */
export const ToChangeWay = ({ frame: { t }, pass, language = null }: { frame: PageFrame; pass: string; language?: string | null }): JSX.Element => (
  <form method="post" action={desk.changeWay} class="no-print">
    <Hidden name="p" value={pass} />
    {language && <Hidden name="from" value="receipt" />}
    {language && <Hidden name="language" value={language} />}
    <Button look="quiet">{t.spoken.change.open}</Button>
  </form>
)
