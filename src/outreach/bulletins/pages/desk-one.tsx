// One announcement that repeats, at the desk: its form, its text in each language as it would go out today, and what went out of it.
import type { JSX } from 'preact'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import type { Named } from '../../../directory/services.sql.ts'
import { bulletinPath, desk } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, languageName, languages } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Radios, Select, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Details, Empty, Notice } from '../../../web/parts.tsx'
import { kinds, rhythms, type Kind } from '../bulletin.ts'
import type { Bulletin, Choices } from '../bulletins.sql.ts'
import type { Composed } from '../compose.ts'
import type { Issue } from '../issues.sql.ts'
import { htmlOf } from '../parts.ts'
import { Issues, nameOf } from './desk-list.tsx'

type Props = {
  frame: PageFrame; actor: Actor; stored: Bulletin | null; values: FormValues; version: string; problems: Problem[]; changed: boolean; choices: Choices; issues: Issue[]
  /** Of what kind the text is, where there is one to show; and the text, null where there is nothing to say. */
  preview: Kind | null
  text: Composed | null
}

export function BulletinPage({ frame, actor, stored, values, version, problems, changed, choices, issues, preview, text }: Props): JSX.Element {
  const { t, language } = frame
  const { desk: words, title: all } = t.bulletins
  const title = stored ? nameOf(stored, frame) : words.add
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="bulletins" problems={problems} scripts={['copy']} narrow>
      <Breadcrumb t={t} items={[{ href: desk.bulletins, label: all }]} />
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{title}</h1>
      {stored?.endedOn && <Notice tone="info">{fill(words.hasEnded, { day: shortDay(stored.endedOn, language) })}</Notice>}
      {preview && !stored?.endedOn && <Text {...{ frame, kind: preview, text }} />}
      {!stored?.endedOn && <BulletinForm {...{ frame, stored, values, version, choices }} />}
      {stored && (
        <section class="stack">
          <h2>{words.gone}</h2>
          {issues.length === 0 && <Empty title={words.nothingGone} />}
          <Issues frame={frame} issues={issues} />
        </section>
      )}
      {stored && !stored.endedOn && (
        <Details summary={words.end}>
          <form method="post" action={desk.bulletinEnd.replace(':id', stored.id)} class="stack">
            <p>{words.endText}</p>
            <p><Button look="secondary">{words.endButton}</Button></p>
          </form>
        </Details>
      )}
    </DeskPage>
  )
}

function BulletinForm({ frame: { t, language }, stored, values, version, choices }: Pick<Props, 'frame' | 'stored' | 'values' | 'version' | 'choices'>): JSX.Element {
  const { desk: words, kinds: names } = t.bulletins
  const options = (among: Named[]) => among.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
  return (
    <form method="post" action={stored ? bulletinPath(stored.id) : desk.newBulletin} novalidate>
      {version && <Hidden name="version" value={version} />}
      <h2>{stored ? words.change : words.add}</h2>
      <Radios name="kind" legend={words.kind} value={values['kind']} options={kinds.map((value) => ({ value, label: names[value] }))} />
      <Select name="line" label={words.line} hint={words.lineHint} optional empty={words.whole} value={values['line']} width="medium" options={options(choices.lines)} />
      <Select name="place" label={words.place} hint={words.placeHint} optional empty={words.whole} value={values['place']} width="medium" options={options(choices.places)} />
      <TranslatedFields name="opening" legend={words.opening} hint={words.openingHint} values={values} optional rows={2} />
      <Radios name="rhythm" legend={words.rhythm} value={values['rhythm']} options={rhythms.map((value) => ({ value, label: words.rhythms[value] }))} />
      <TextField name="first" label={words.first} hint={words.firstHint} value={values['first']} width="short" />
      <div class="actions">
        <Button>{t.common.save}</Button>
        <Button look="secondary" name="step" value="look">{words.look}</Button>
        <a class="button quiet" href={desk.bulletins}>{t.common.cancel}</a>
      </div>
    </form>
  )
}

/** To be read before it goes out, and copied for a newsletter. */
function Text({ frame, kind, text }: { frame: PageFrame; kind: Kind; text: Composed | null }): JSX.Element {
  const { t, language } = frame
  const { desk: words, nothing } = t.bulletins
  return (
    <Card title={words.today}>
      {!text && <Notice tone="info">{words.nothingToday} {nothing[kind]}</Notice>}
      {text && languages.map((each) => {
        const said = { title: text.title[each]!, text: text.text[each]! }
        const label = (pattern: string) => fill(pattern, { language: languageName(each, language) })
        return (
          <div class="stack tight">
            <ReadyText name={`plain-${each}`} label={label(words.plain)} text={`${said.title}\n\n${said.text}`} words={words} rows={10} />
            <Details summary={label(words.html)}><ReadyText name={`html-${each}`} label={label(words.html)} text={htmlOf(said)} words={words} rows={8} /></Details>
          </div>
        )
      })}
      <p class="hint" data-copy-hint hidden>{words.copyHint}</p>
    </Card>
  )
}

function ReadyText({ name, label, text, words, rows }: { name: string; label: string; text: string; words: { copy: string; copied: string }; rows: number }): JSX.Element {
  return (
    <div class="stack tight">
      <TextArea name={name} label={label} value={text} rows={rows} readOnly />
      <p><button type="button" class="button secondary" data-copy={text} data-copied={words.copied} hidden>{words.copy}<span class="visually-hidden">: {label}</span></button></p>
    </div>
  )
}
