// Everyday words on the desk: of each service in three languages, changed row by row, and a place to try what somebody would type.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill, plural } from '../../text/fill.ts'
import { inLanguage, languageName, languages, type Language } from '../../text/language.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { Button, ErrorSummary, Hidden, Select, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { usePage } from '../../web/page-data.ts'
import { Breadcrumb, Card, Details, Facts, Notice, Pagination, Tag } from '../../web/parts.tsx'
import { editPath } from '../addresses.ts'
import type { Help } from '../doors/situations.sql.ts'
import type { FormValues } from '../forms/reading.ts'
import type { Named } from '../services.sql.ts'
import type { WordsRow } from '../words.sql.ts'
import { TranslatedFields } from './fields.tsx'

export const rowsOnPage = 40

/** The row whose words came back, with what was typed; without problems somebody else has saved meanwhile. */
export type Opened = { id: string; values: FormValues; version: string; problems: Problem[] }
export type Tried = { words: string; language: Language; help: Help[]; count: number }
type Row = WordsRow & { values: FormValues; version: string }

export const wordsField = (id: string): string => `words-${id}`

export function wordsAddress(line: string, page: number, saved = ''): string {
  const query = new URLSearchParams({ ...(line ? { line } : {}), ...(page > 1 ? { page: String(page) } : {}), ...(saved ? { saved } : {}) })
  return query.size ? `${desk.everydayWords}?${query}` : desk.everydayWords
}

type Props = {
  frame: PageFrame; actor: Actor; lines: Named[]; line: string; page: number; pages: number; rows: Row[]
  /** Id of what was just saved. */
  saved: string
  opened: Opened | undefined
  tried: Tried | undefined
}

export function WordsPage({ frame, actor, lines, line, page, pages, rows, saved, opened, tried }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.doors.desk
  const problems = opened?.problems ?? []
  const options = [...lines.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) })), { value: 'others', label: words.others }]
  return (
    <DeskPage frame={frame} title={words.words} actor={shownAs(actor)} current="directory" problems={problems} narrow>
      <Breadcrumb t={t} items={[{ href: desk.directory, label: t.directory.overview.title }, { href: desk.situations, label: words.title }]} />
      <ErrorSummary t={t} problems={problems} />
      {opened && !problems.length && <ChangedMeanwhile />}
      {saved && <div role="status"><Notice tone="good">{words.saved}</Notice></div>}
      <h1>{words.words}</h1>
      <p class="lede">{words.wordsLede}</p>
      <Try line={line} tried={tried} />
      <h2>{words.all}</h2>
      <form method="get" action={desk.everydayWords}>
        <Select name="line" label={t.directory.fields.line} value={line} empty={words.allLines} options={options} width="medium" />
        <Button look="secondary">{words.narrow}</Button>
      </form>
      {rows.map((row) => <WordsOf row={opened?.id === row.id ? { ...row, ...opened } : row} line={line} page={page} isOpen={opened?.id === row.id} />)}
      <Pagination t={t} page={page} pages={pages} href={(n) => wordsAddress(line, n)} />
    </DeskPage>
  )
}

function Try({ line, tried }: { line: string; tried: Tried | undefined }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.doors.desk
  return (
    <Card title={words.try}>
      <p>{words.tryText}</p>
      <form method="post" action={desk.everydayWords} role="search">
        <Hidden name="line" value={line} />
        <TextField name="q" label={t.doors.search} value={tried?.words} />
        <Select name="language" label={words.tryIn} value={tried?.language ?? language} width="medium" options={languages.map((each) => ({ value: each, label: languageName(each, language) }))} />
        <Button look="secondary" icon="search">{t.doors.find}</Button>
      </form>
      {tried?.words && (
        <>
          <h3 tabindex={-1} autofocus>{tried.count ? plural(t.doors.found, tried.count, language) : words.triedNone}</h3>
          {tried.count > 0 && (
            <ol>
              {tried.help.map((one) => (
                <li>
                  <a href={editPath(one.kind === 'service' ? 'service' : 'other', one.id)}>{inLanguage(one.name, language)}</a>
                  {one.organiser && `, ${inLanguage(one.organiser, language)}`}
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </Card>
  )
}

function WordsOf({ row, line, page, isOpen }: { row: Row; line: string; page: number; isOpen: boolean }): JSX.Element {
  const { t, language } = usePage().frame
  const words = t.doors.desk
  const name = inLanguage(row.name, language)
  return (
    <Card>
      <div class="stack tight">
        <h3><a href={editPath(row.kind, row.id)}>{name}</a></h3>
        <p class="hint">{inLanguage(row.of, language)}</p>
        <Facts
          rows={languages.map((each) => ({
            term: languageName(each, language),
            children: row.words?.[each] ? <span lang={each === language ? undefined : each}>{row.words[each]}</span> : <Tag tone="warning">{words.noWords}</Tag>,
          }))}
        />
        <Details summary={<>{words.change}<span class="visually-hidden">: {name}</span></>} open={isOpen}>
          <form method="post" action={desk.wordsOfOne.replace(':id', row.id)} novalidate>
            <Hidden name="version" value={row.version} />
            <Hidden name="line" value={line} />
            <Hidden name="page" value={String(page)} />
            <TranslatedFields name={wordsField(row.id)} legend={fill(words.wordsOf, { service: name })} hint={words.wordsHint} values={row.values} optional rows={2} />
            <Button>{t.common.save}</Button>
          </form>
        </Details>
      </div>
    </Card>
  )
}
