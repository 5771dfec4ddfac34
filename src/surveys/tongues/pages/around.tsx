// Around the fields of a language: the file for a translator, and taking the language away.
import type { JSX } from 'preact'
import { fill } from '../../../text/fill.ts'
import { FileField } from '../../../web/file-field.tsx'
import { Button, Checkbox } from '../../../web/fields.tsx'
import type { Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Details } from '../../../web/parts.tsx'
import type { Tongue } from '../tongue.ts'

export function ForTranslator({ path, tag }: { path: string; tag: Tongue }): JSX.Element {
  const { frame: { t: { surveyTongues: { translator: words } } }, problems } = usePage()
  return (
    <Details summary={words.title} open={problems.some(({ field }) => field === 'file')}>
      <p>{words.text}</p>
      <p><a class="button secondary" href={`${path}/file`} download={fill(words.fileName, { tag })}>{words.download}</a></p>
      <form method="post" action={`${path}/file`} enctype="multipart/form-data" class="stack" novalidate>
        <FileField name="file" label={words.file} hint={words.fileHint} accept=".csv,text/csv" />
        <p><Button look="secondary">{words.look}</Button></p>
      </form>
    </Details>
  )
}

export function Remove({ path, problems }: { path: string; problems: Problem[] }): JSX.Element {
  const { one: words } = usePage().frame.t.surveyTongues
  return (
    <Details summary={words.remove} open={problems.some(({ field }) => field === 'sure')}>
      <form method="post" action={path} class="stack" novalidate>
        <p>{words.removeText}</p>
        <Checkbox name="sure" label={words.removeSure} />
        <p><Button look="danger" name="step" value="remove">{words.removeButton}</Button></p>
      </form>
    </Details>
  )
}
