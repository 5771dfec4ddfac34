// One message as it goes out. Only in demonstration mode: there mail has no mailbox to be read in.
import type { JSX } from 'preact'
import { desk, messagePath } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { Button } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Card, Facts } from '../../web/parts.tsx'
import { carriesLink, type Message } from '../message.ts'

type Props = {
  frame: PageFrame
  actor: Actor
  message: Message
  to: string | null
  letter: { subject: string; text: string }
  /** The letter holds a link that works. */
  withLink: boolean
}

export function MessagePage({ frame, actor, message, to, letter, withLink }: Props): JSX.Element {
  const { t } = frame
  const texts = t.mailDesk
  return (
    <DeskPage frame={frame} title={texts.messageTitle} actor={shownAs(actor)} current="mail" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.mail, label: texts.back }]} />
        <h1>{texts.messageTitle}</h1>
        <Facts rows={[
          { term: texts.to, children: to ?? texts.troubles['no-recipient'] },
          ...(letter.subject ? [{ term: texts.subject, children: <span lang={message.language}>{letter.subject}</span> }] : []),
        ]} />
        <Card>
          <div class="stack" lang={message.language}>
            {letter.text.trim().split('\n\n').map((paragraph) => (
              <p class="breakable">{paragraph.split('\n').map(linked)}</p>
            ))}
          </div>
        </Card>
        {carriesLink(message.kind) && !withLink && (
          <form method="post" action={messagePath(message.id)} class="stack tight">
            <Button look="secondary">{texts.makeLink}</Button>
            <p class="hint">{texts.makeLinkHint}</p>
          </form>
        )}
      </div>
    </DeskPage>
  )
}

const linked = (line: string) => [...line.split(/(https?:\/\/\S+)/).map((part) => (part.startsWith('http') ? <a href={part}>{part}</a> : part)), ' ']
