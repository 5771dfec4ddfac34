// What a meeting goes through, as it is planned: its time and place, its sections, and the form of one of them.
import type { JSX } from 'preact'
import { meetingPath } from '../../../council-paths.ts'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { fill, plural } from '../../../text/fill.ts'
import { Button, FieldGroup, Hidden, Select, TextArea, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice, Tag } from '../../../web/parts.tsx'
import { meetingParts, sectionKinds, type Line, type Section } from '../../meeting.ts'
import { whenAndWhere } from '../../pages/around.tsx'
import { newLines } from '../agenda-form.ts'
import { firstWords, MemoShell, Step, type Around } from './shell.tsx'

/** `isStale`: somebody else has changed it while this was typed. */
type Props = Around & { values: FormValues; version: string; sections: Section[]; used: ReadonlySet<string>; order: string; isStale: boolean }

export function AgendaPage({ values, version, sections, used, order, isStale, ...around }: Props): JSX.Element {
  const { frame, asked: { panel, meeting } } = around
  const { t, language } = frame
  const words = t.panelWriting.agenda
  const action = meetingPath(panel.id, meeting.id, '/agenda')
  return (
    <MemoShell {...around} current="agenda" title={words.title} lede={words.lede}>
      <h2>{words.details}</h2>
      {isStale && <Now {...{ frame }} lines={[meeting.theme ?? '', whenAndWhere(meeting, frame), meeting.chair ?? '', meeting.secretary ?? '']} lang={panel.language} />}
      <form method="post" action={action} class="stack" autocomplete="off" novalidate>
        <Hidden name="version" value={version} />
        <TextField name="theme" label={words.theme} value={values['theme']} lang={panel.language} optional />
        <TextField name="day" label={words.day} hint={words.dayHint} value={values['day']} width="medium" optional />
        <TextField name="from" label={words.from} hint={words.timeHint} value={values['from']} width="short" optional />
        <TextField name="until" label={words.until} value={values['until']} width="short" optional />
        <TextField name="where" label={words.where} value={values['where']} lang={panel.language} optional />
        <TextField name="chair" label={words.chair} hint={words.printedAs} value={values['chair']} width="medium" optional />
        <TextField name="secretary" label={words.secretary} hint={words.printedAs} value={values['secretary']} width="medium" optional />
        <div class="actions"><Button name="step" value="details">{words.save}</Button></div>
      </form>
      <h2 id="sections">{words.sections}</h2>
      {!sections.length && (
        <>
          <p>{words.none} {words.usualText}</p>
          <form method="post" action={action}><Button name="step" value="usual">{words.usual}</Button></form>
        </>
      )}
      {sections.map((section, at) => (
        <section class="card stack tight">
          <h3 lang={panel.language}>{section.number}. {section.title}</h3>
          <p class="cluster"><Tag tone="neutral">{t.panels.parts[section.part]}</Tag></p>
          {section.lead && <p lang={panel.language}>{section.lead}</p>}
          {section.questions.length > 0 && <ul lang={panel.language}>{section.questions.map((line) => <li>{line.words}</li>)}</ul>}
          {section.headings.length > 0 && <p class="hint">{plural(words.headings, section.headings.length, language)}</p>}
          <div class="actions">
            <a href={`${action}/${section.id}`}>{words.edit}<span class="visually-hidden">: {section.title}</span></a>
            <form method="post" action={action} class="actions">
              <Hidden name="order" value={order} /><Hidden name="id" value={section.id} />
              {at > 0 && <Step value="up" label={words.up} of={section.title} />}
              {at < sections.length - 1 && <Step value="down" label={words.down} of={section.title} />}
              {!used.has(section.id) && <Step value="remove" label={words.remove} of={section.title} />}
            </form>
          </div>
          {used.has(section.id) && <p class="hint">{words.hasPoints}</p>}
        </section>
      ))}
      <p class="actions"><a class="button secondary" href={`${action}/new`}>{words.add}</a></p>
    </MemoShell>
  )
}

type SectionProps = Around & { values: FormValues; version: string; section: Section | null; isStale: boolean }

/** `section` null: a new one. */
export function SectionPage({ values, version, section, isStale, ...around }: SectionProps): JSX.Element {
  const { frame, asked: { panel, meeting } } = around
  const { t } = frame
  const words = t.panelWriting.section
  const action = meetingPath(panel.id, meeting.id, `/agenda/${section?.id ?? 'new'}`)
  const { language: lang } = panel
  return (
    <MemoShell {...around} current="agenda" title={section ? fill(words.title, { number: section.number }) : words.newTitle}>
      {isStale && section && <Now {...{ frame, lang }} lines={[section.title, section.lead ?? '', ...section.questions.map((line) => line.words), ...section.headings.map((line) => line.words)]} />}
      <form method="post" action={action} class="stack" autocomplete="off" novalidate>
        {/* Enter in a field saves, and moves nothing. */}
        <button type="submit" class="visually-hidden" tabindex={-1} aria-hidden="true">{words.save}</button>
        <Hidden name="version" value={version} />
        <TextField name="title" label={words.name} value={values['title']} lang={lang} />
        <TextArea name="lead" label={words.lead} hint={words.leadHint} value={values['lead']} lang={lang} rows={2} optional />
        <Select name="part" label={words.part} value={values['part']} options={meetingParts.map((part) => ({ value: part, label: t.panels.parts[part] }))} />
        <Select name="kind" label={words.kind} value={values['kind']} options={sectionKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))} />
        <Lines {...{ values, lang, words }} name="question" legend={words.questions} hint={words.questionsHint} each={words.question} fresh={words.newQuestion} lines={section?.questions ?? []} rows={2} />
        <Lines {...{ values, lang, words }} name="heading" legend={words.headings} hint={words.headingsHint} each={words.heading} fresh={words.newHeading} lines={section?.headings ?? []} rows={1} />
        <div class="actions"><Button>{words.save}</Button><Button look="secondary" name="step" value="more">{words.saveAndGoOn}</Button><a href={meetingPath(panel.id, meeting.id, '/agenda#sections')}>{t.common.cancel}</a></div>
      </form>
    </MemoShell>
  )
}

type LinesProps = {
  name: 'question' | 'heading'; legend: string; hint: string; each: string; fresh: string; lines: Line[]; rows: number; values: FormValues; lang: string
  words: { up: string; down: string }
}

/** What somebody else has saved meanwhile, above what was typed. */
function Now({ frame: { t }, lines, lang }: { frame: PageFrame; lines: string[]; lang: string }): JSX.Element {
  const { section: words } = t.panelWriting
  return (
    <div role="alert"><Notice tone="warning" title={words.now}><p>{words.nowText}</p><ul lang={lang}>{lines.filter(Boolean).map((line) => <li class="lines">{line}</li>)}</ul></Notice></div>
  )
}

/** A field for each that there is, with buttons that move it, and some for new ones. */
function Lines({ name, legend, hint, each, fresh, lines, rows, values, lang, words }: LinesProps): JSX.Element {
  return (
    <FieldGroup name={`${name}s`} legend={legend} hint={hint} optional>
      {lines.map((line, at) => (
        <div class="stack tight">
          <TextArea name={`${name}-${line.id}`} label={fill(each, { number: at + 1 })} value={values[`${name}-${line.id}`]} {...{ lang, rows }} />
          <div class="actions">
            {at > 0 && <Step value={`up:${line.id}`} label={words.up} of={firstWords(line.words)} />}
            {at < lines.length - 1 && <Step value={`down:${line.id}`} label={words.down} of={firstWords(line.words)} />}
          </div>
        </div>
      ))}
      {newLines(name, values).map((n) => <TextArea name={`${name}-new-${n}`} label={fresh} value={values[`${name}-new-${n}`]} {...{ lang, rows }} optional />)}
    </FieldGroup>
  )
}
