// A piece of published feedback with its answer, as everybody sees it; and so do its giver and whoever checks it, beforehand.
import type { ComponentChildren, JSX } from 'preact'
import { serviceAtUnit } from '../../topic-words.ts'
import { monthName } from '../../../text/dates.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Tag } from '../../../web/parts.tsx'
import { Conversation, Message } from '../../../web/story.tsx'
import { WithTelephones } from '../../../web/telephone.tsx'
import type { PublishedItem } from '../published.sql.ts'

export type Shown = Pick<PublishedItem, 'kind' | 'language' | 'cameOfIt' | 'monthOn' | 'text' | 'answer' | 'comment' | 'lineName' | 'serviceName' | 'unitName'>

/** `heading`: the level that fits where it stands. */
export function Item({ item, frame, heading: Heading = 'h2', title, foot }: { item: Shown; frame: PageFrame; heading?: 'h1' | 'h2' | 'h3'; title?: ComponentChildren; foot?: ComponentChildren }): JSX.Element {
  const { t } = frame
  const words = t.published
  return (
    <article class="stack tight published">
      <Heading>{title ?? titleOf(item, frame)}</Heading>
      {topicOf(item, frame) && <p class="hint">{topicOf(item, frame)}</p>}
      {item.cameOfIt && item.cameOfIt !== 'nothing-asked' && <p><Tag tone="neutral">{t.answering.cameOf.options[item.cameOfIt]}</Tag></p>}
      <Conversation label={titleOf(item, frame)}>
        <Message from="giver" who={t.feedback.kinds[item.kind].name} lang={item.language}><p class="typed">{item.text}</p></Message>
        <Message from="organisation" who={words.answered} lang={item.language}><p class="typed"><WithTelephones text={item.answer} /></p></Message>
        {item.comment && <Message from="organisation" who={words.unitSays} lang={item.language}><p class="typed"><WithTelephones text={item.comment} /></p></Message>}
      </Conversation>
      {foot}
    </article>
  )
}

export const titleOf = ({ kind, monthOn }: Pick<Shown, 'kind' | 'monthOn'>, { t, language }: PageFrame): string =>
  `${t.feedback.kinds[kind].name}, ${monthName(monthOn.slice(0, 7), language)}`

export function topicOf({ lineName, serviceName, unitName }: { lineName: Translated | null; serviceName: Translated | null; unitName: Translated | null }, { language }: PageFrame): string {
  const said = (name: Translated | null) => (name ? inLanguage(name, language) : null)
  const [line, service, unit] = [said(lineName), said(serviceName), said(unitName)]
  return [line, service && unit ? serviceAtUnit(service, unit) : service ?? unit].filter(Boolean).join(': ')
}
