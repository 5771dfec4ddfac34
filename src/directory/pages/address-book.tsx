// The address book as a list, and one office in it as a form.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage } from '../../text/language.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Breadcrumb, DataTable, Notice, Tag } from '../../web/parts.tsx'
import type { StoredOffice } from '../address-book.sql.ts'
import type { FormValues } from '../forms/reading.ts'
import { SaveOrCancel, TranslatedFields } from './fields.tsx'

const officePath = (id: string, rest = ''): string => desk.office.replace(':id', id) + rest

export function AddressBookPage({ frame, actor, offices, mayEdit, saved }: { frame: PageFrame; actor: Actor; offices: StoredOffice[]; mayEdit: boolean; saved: boolean }): JSX.Element {
  const { t, language } = frame
  const { book: words } = t.routing
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="directory">
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }]} />
      {saved && <div role="status"><Notice tone="good">{words.saved}</Notice></div>}
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <DataTable
        caption={<span class="visually-hidden">{words.title}</span>} head={[words.name, words.whatFor, words.contact]} empty={words.empty}
        rows={offices.map(({ id, name, whatFor, contact, website, endedOn }) => [
          <>{mayEdit ? <a href={officePath(id)}>{inLanguage(name, language)}</a> : inLanguage(name, language)}{endedOn && <> <Tag tone="neutral">{words.ended}</Tag></>}</>,
          whatFor ? inLanguage(whatFor, language) : '–',
          <>{contact}{contact && website && <br />}{website && <a class="breakable" href={website} rel="noreferrer">{website}</a>}{!contact && !website && '–'}</>,
        ])}
      />
      {mayEdit && <p><a class="button secondary" href={officePath('new')}>{words.add}</a></p>}
    </DeskPage>
  )
}

type OfficeProps = { frame: PageFrame; actor: Actor; office: StoredOffice | null; values: FormValues; version: string; problems: Problem[]; changed: boolean }

export function OfficePage({ frame, actor, office, values, version, problems, changed }: OfficeProps): JSX.Element {
  const { t, language } = frame
  const { book: words } = t.routing
  const title = office ? fill(words.edit, { name: inLanguage(office.name, language) }) : words.add
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="directory" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.addressBook, label: words.back }]} />
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{title}</h1>
      <form method="post" action={officePath(office?.id ?? 'new')} novalidate>
        {version && <Hidden name="version" value={version} />}
        <TranslatedFields name="name" legend={words.name} values={values} />
        <TranslatedFields name="for" legend={words.whatFor} values={values} optional rows={2} />
        <TextField name="contact" label={words.contact} hint={words.contactHint} value={values['contact']} optional />
        <TextField name="website" label={words.website} hint={words.websiteHint} value={values['website']} type="url" spellcheck={false} optional />
        <TranslatedFields name="guide" legend={words.guide} hint={words.guideHint} values={values} optional rows={5} />
        <SaveOrCancel back={desk.addressBook} />
      </form>
      {office && (
        <form method="post" action={officePath(office.id, office.endedOn ? '/take-back' : '/end')}>
          <p><Button look="secondary">{office.endedOn ? words.takeBack : words.end}</Button></p>
        </form>
      )}
    </DeskPage>
  )
}
