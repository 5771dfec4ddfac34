// A field for files, in a form that is sent as multipart/form-data.
import type { JSX } from 'preact'
import { fieldClass, HintAndError, Label, useDescription, type FieldProps } from './field-parts.tsx'

export function FileField(props: FieldProps & { accept: string; multiple?: boolean; capture?: 'user' }): JSX.Element {
  const { name, accept, multiple } = props
  const { ids, problem } = useDescription(props)
  return (
    <div class={fieldClass(problem)}>
      <Label {...props} />
      <HintAndError {...props} problem={problem} />
      <input class="input full" type="file" id={name} name={name} accept={accept} multiple={multiple} capture={props.capture} form={props.form} aria-describedby={ids} aria-invalid={problem ? true : undefined} />
    </div>
  )
}
