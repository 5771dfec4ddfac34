// Finding a service: by words of one's own, by what one's life is like, by service line, and by municipality.
import type { JSX } from 'preact'
import { to } from '../../../paths.ts'
import { fill, plural } from '../../../text/fill.ts'
import type { Translated } from '../../../text/language.ts'
import { Button, TextField } from '../../../web/fields.tsx'
import { PublicPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, CardLink, Empty, Notice, Paragraphs } from '../../../web/parts.tsx'
import { Words } from '../../pages/content.tsx'
import type { Named, ServiceLine } from '../../services.sql.ts'
import type { Help, Situation } from '../situations.sql.ts'
import { HelpList } from './help.tsx'

export type Found = { words: string; help: Help[]; count: number }

type Props = { frame: PageFrame; found: Found | null; situations: Situation[]; lines: (ServiceLine & { help: Help[] })[]; municipalities: Named[] }

export function ServicesPage({ frame, found, situations, lines, municipalities }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.doors
  // The words themselves are not in the title: a browser keeps titles in its history.
  const result = found && (found.count > found.help.length ? fill(words.nearest, { count: found.help.length }) : plural(words.found, found.count, language))
  return (
    <PublicPage frame={frame} title={result ? `${result} – ${words.title}` : words.title} sheets={['directory']} scripts={['suggest']} known={!found} leave wide>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Search frame={frame} words={found?.words ?? ''} />
      {found && (
        <section class="stack">
          {/* Takes the focus, so that it is read out how many were found, and the next step is into them. */}
          <h2 tabindex={-1} autofocus>{found.count ? result : fill(words.nothing, { words: found.words })}</h2>
          {!found.count && <p>{words.nothingText} <a href={to('callBack', language)}>{t.callBack.title}</a></p>}
          <HelpList help={found.help} />
        </section>
      )}
      {!found?.count && (
        <ul class="grid"><li><CardLink href={to('begin', language)} title={t.firstSteps.invite} icon="info">{t.firstSteps.inviteText}</CardLink></li></ul>
      )}
      <p><a href={to('who', language)}>{t.handles.title}</a> · <a href={to('callBack', language)}>{t.callBack.title}</a></p>
      <h2>{words.situations}</h2>
      <Situations frame={frame} situations={situations} />
      <h2>{words.lines}</h2>
      {lines.length === 0 && <Empty title={t.feedback.topic.noServices} />}
      {lines.map((line) => (
        <details>
          <summary><Words content={line.name} /></summary>
          {line.description && <p><Words content={line.description} /></p>}
          <HelpList help={line.help} />
        </details>
      ))}
      {municipalities.length > 0 && (
        <>
          <h2>{words.municipalities}</h2>
          <ul class="cluster plain">{municipalities.map(({ id, name }) => <li><a href={to('municipality', language, { municipality: id })}><Words content={name} /></a></li>)}</ul>
        </>
      )}
    </PublicPage>
  )
}

/** By POST: what somebody searches for does not stay in the history of a browser. */
export function Search({ frame: { t, language }, words }: { frame: PageFrame; words: string }): JSX.Element {
  return (
    <form method="post" action={to('services', language)} role="search" data-suggest={to('suggestions', language)}>
      <TextField name="q" label={t.doors.search} hint={t.doors.searchHint} value={words} width="full" autocomplete="off" />
      <Button icon="search">{t.doors.find}</Button>
    </form>
  )
}

export function Situations({ frame: { t, language }, situations }: { frame: PageFrame; situations: Situation[] }): JSX.Element {
  return (
    <ul class="grid">
      {situations.map(({ id, name, description, acute }) => (
        <li>
          <CardLink href={to('situation', language, { situation: id })} title={<Words content={name} />} {...(acute ? { icon: 'urgent' as const } : {})}>
            {description ? <Words content={description} /> : acute ? t.doors.acute : ''}
          </CardLink>
        </li>
      ))}
    </ul>
  )
}

/** Names alone, for a page that is about something else. */
export function SituationLinks({ frame: { language }, situations }: { frame: PageFrame; situations: Situation[] }): JSX.Element {
  return (
    <ul class="choose">
      {situations.map(({ id, name }) => <li><a href={to('situation', language, { situation: id })}><Words content={name} /></a></li>)}
    </ul>
  )
}

/** One life situation, or one municipality: what helps there. */
export function HelpPage(
  { frame, name, lede, help, empty, urgentHelp }: { frame: PageFrame; name: Translated | string; lede: Translated | string | null; help: Help[]; empty: string; urgentHelp?: string | null },
): JSX.Element {
  const { t, language } = frame
  const words = t.doors
  const title = typeof name === 'string' ? name : (name[language] || name.fi)
  return (
    <PublicPage frame={frame} title={title} sheets={['directory']} known leave>
      <Breadcrumb t={t} items={[{ href: to('services', language), label: words.title }]} />
      <h1>{typeof name === 'string' ? name : <Words content={name} />}</h1>
      {lede && <p class="lede">{typeof lede === 'string' ? lede : <Words content={lede} />}</p>}
      {urgentHelp && <Notice tone="warning"><Paragraphs text={urgentHelp} /></Notice>}
      {help.length === 0 && <Empty title={empty} />}
      {/* In the order that was chosen, of whomever: what helps most is first. */}
      <HelpList help={help} />
      <h2>{words.notThis}</h2>
      <p><a href={to('services', language)}>{words.toSearch}</a></p>
    </PublicPage>
  )
}
