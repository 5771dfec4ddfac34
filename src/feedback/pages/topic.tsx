// Choosing what feedback is about: by search, or in two taps through a service line to a service and its
// place. Reached from the form with text already typed, the choices are buttons that carry it along.
import type { ComponentChildren } from 'preact'
import type { Found, ServiceLine, ServiceOfLine } from '../../directory/services.sql.ts'
import { to } from '../../paths.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { Button, TextField } from '../../web/fields.tsx'
import { PublicPage } from '../../web/layout.tsx'
import type { PageFrame } from '../../web/page.ts'
import { Breadcrumb, Empty, Notice } from '../../web/parts.tsx'
import { topicValue, type FormValues } from '../form-values.ts'
import { serviceAtUnit } from '../topic-words.ts'
import { Carried } from './carry.tsx'

/** Text typed before the topic was changed; null where nothing has been typed yet. */
export type Carry = { values: FormValues; token: string } | null

type Chosen = { line?: string; service?: string; unit?: string | null }

type Props = {
  frame: PageFrame
  carry: Carry
  /** What the address says besides the topic: the kind, the reader. */
  query: Record<string, string | undefined>
  words: string
  found: Found[] | null
  lines: ServiceLine[]
  /** They came by a paper that is out of date. */
  ended?: boolean
}

/** More than one looks through; what comes after them is unlikely. */
const mostShown = 20

export function TopicPage({ frame, carry, query, words, found, lines, ended }: Props) {
  const { t, language } = frame
  const { topic } = t.feedback
  // The words themselves are not in the title: a browser keeps titles in its history.
  const result = found && (found.length > mostShown ? fill(topic.best, { count: mostShown }) : plural(topic.results, found.length, language))
  return (
    <Choosing frame={frame} carry={carry} title={result ? `${result} – ${topic.title}` : topic.title} searches={found !== null}>
      <h1>{topic.title}</h1>
      <p class="lede">{topic.lede}</p>
      {ended && <Notice tone="info">{t.codes.ended}</Notice>}
      {carry && <BackToForm frame={frame} />}
      <Search frame={frame} carry={carry} query={query} words={words} />
      {found && (
        <section class="stack">
          {/* Takes the focus, so that it is read out how many were found, and the next step is into them. */}
          <h2 tabindex={-1} autofocus>{found.length ? result : fill(topic.nothing, { words })}</h2>
          {found.length === 0 && <p>{topic.nothingHint}</p>}
          <ul class="choose">
            {found.slice(0, mostShown).map((one) => (
              <li>
                {one.unitName
                  ? <Choose frame={frame} carry={carry} query={query} chosen={{ service: one.serviceId, unit: one.unitId }}>{serviceAtUnit(one.serviceName, one.unitName)}</Choose>
                  : <ServiceChoice frame={frame} carry={carry} query={query} id={one.serviceId} name={one.serviceName} about={one.lineName} units={one.units} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack">
        <h2>{topic.lines}</h2>
        {lines.length === 0 && <Empty title={topic.noServices} />}
        <ul class="choose">
          {lines.map((line) => (
            <li>
              {carry
                ? <Button look="quiet" name="openLine" value={line.id}>{inLanguage(line.name, language)}</Button>
                : <a href={to('line', language, { line: line.id }, query)}>{inLanguage(line.name, language)}</a>}
              {line.description && <p class="hint">{inLanguage(line.description, language)}</p>}
            </li>
          ))}
          <li>
            <Choose frame={frame} carry={carry} query={query} chosen={{}}>{topic.unknown}</Choose>
            <p class="hint">{topic.unknownHint}</p>
          </li>
        </ul>
      </section>
      {!carry && <p class="small"><a href={to('code', language)}>{t.codes.fromTopic}</a></p>}
    </Choosing>
  )
}

export function LinePage({ frame, carry, query, line, services }: Pick<Props, 'frame' | 'carry' | 'query'> & { line: ServiceLine; services: ServiceOfLine[] }) {
  const { t, language } = frame
  const { topic } = t.feedback
  const name = inLanguage(line.name, language)
  return (
    <Choosing frame={frame} carry={carry} title={name}>
      {!carry && <Breadcrumb t={t} items={[{ href: to('topic', language, {}, query), label: topic.title }]} />}
      <h1>{name}</h1>
      <p class="lede">{topic.lineLede}</p>
      {carry && <BackToForm frame={frame}><Button look="secondary" name="step" value="change-topic">{topic.otherTopic}</Button></BackToForm>}
      <ul class="choose">
        {services.map((service) => (
          <li>
            <ServiceChoice
              frame={frame} carry={carry} query={query} id={service.id} name={inLanguage(service.name, language)}
              about={service.description && inLanguage(service.description, language)}
              units={service.units.map((unit) => ({ id: unit.id, name: inLanguage(unit.name, language) }))}
            />
          </li>
        ))}
        <li><Choose frame={frame} carry={carry} query={query} chosen={{ line: line.id }}>{fill(topic.whole, { line: name })}</Choose></li>
      </ul>
    </Choosing>
  )
}

/** Nobody has to choose something else to get back to what they wrote. */
function BackToForm({ frame, children }: { frame: PageFrame; children?: ComponentChildren }) {
  const { form, topic } = frame.t.feedback
  return (
    <>
      <p>{form.changeHint}</p>
      <p class="buttons"><Button look="secondary" icon="back" name="step" value="form">{topic.backToForm}</Button>{children}</p>
    </>
  )
}

/** A service, and under it the places that give it where there are several. */
function ServiceChoice({ frame, carry, query, id, name, about, units }: Pick<Props, 'frame' | 'carry' | 'query'> & {
  id: string
  name: string
  about: string | null
  units: { id: string; name: string }[]
}) {
  const [only, ...others] = units
  const single = only && others.length === 0 ? only : null
  return (
    <>
      <Choose frame={frame} carry={carry} query={query} chosen={{ service: id, unit: single?.id ?? null }}>
        {single ? serviceAtUnit(name, single.name) : name}
        {others.length > 0 && <> <span class="muted">– {frame.t.feedback.topic.wholeService}</span></>}
      </Choose>
      {about && <p class="hint">{about}</p>}
      {others.length > 0 && (
        <ul class="choose places">
          {units.map((unit) => (
            <li>
              <Choose frame={frame} carry={carry} query={query} chosen={{ service: id, unit: unit.id }}>
                <span class="visually-hidden">{name}, </span>{unit.name}
              </Choose>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** With carried text the whole page is one form, and every choice a button of it. */
function Choosing({ frame, carry, title, searches = false, children }: {
  frame: PageFrame
  carry: Carry
  title: string
  /** The words that were searched with go along to another language. */
  searches?: boolean
  children: ComponentChildren
}) {
  return (
    <PublicPage frame={frame} title={title} {...(carry ? { switchForm: 'carry', leave: 'carry' } : searches ? { switchForm: 'search' } : {})}>
      {carry
        ? <form id="carry" method="post" action={to('form', frame.language)} class="stack"><Carried {...carry} />{children}</form>
        : <div class="stack">{children}</div>}
    </PublicPage>
  )
}

function Search({ frame, carry, query, words }: Pick<Props, 'frame' | 'carry' | 'query' | 'words'>) {
  const { topic } = frame.t.feedback
  const field = <TextField name="q" type="search" label={topic.search} hint={topic.searchHint} value={words} maxLength={100} />
  if (carry) return <div class="search">{field}<Button look="secondary" icon="search" name="step" value="search">{topic.searchButton}</Button></div>
  return (
    <form id="search" method="post" action={to('topic', frame.language)} class="search" role="search">
      {Object.entries(query).map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
      {field}
      <Button look="secondary" icon="search">{topic.searchButton}</Button>
    </form>
  )
}

function Choose({ frame, carry, query, chosen, children }: Pick<Props, 'frame' | 'carry' | 'query'> & { chosen: Chosen; children: ComponentChildren }) {
  if (carry) return <Button look="quiet" name="topic" value={topicValue(chosen)}>{children}</Button>
  return <a href={to('form', frame.language, {}, { ...query, line: chosen.line, service: chosen.service, unit: chosen.unit ?? undefined })}>{children}</a>
}
