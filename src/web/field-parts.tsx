// What every field has around its control: label, hint, error, and the ids that tie them together.
import type { ComponentChildren, JSX } from 'preact'
import { usePage } from './page-data.ts'

export type FieldProps = {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** The page's own problem of this name, unless given. */
  problem?: string | undefined
  /** Says "optional" after the label. Everything else is required, and need not say so. */
  optional?: boolean
  /** The id of the form that it belongs to, where it stands outside of it. */
  form?: string
}

export function Label({ name, label, optional }: FieldProps): JSX.Element {
  return <label class="label" for={name}>{label}{optional && <Optional />}</label>
}

export function Optional(): JSX.Element {
  return <span class="optional"> ({usePage().frame.t.common.optional})</span>
}

export function HintAndError({ name, hint, problem }: Pick<FieldProps, 'name' | 'hint' | 'problem'>): JSX.Element {
  return (
    <>
      {hint && <p class="hint" id={`${name}-hint`}>{hint}</p>}
      {problem && <FieldError id={`${name}-error`} text={problem} />}
    </>
  )
}

export function FieldError({ id, text }: { id: string; text: string }): JSX.Element {
  return (
    <p class="field-error" id={id}>
      <span class="visually-hidden">{usePage().frame.t.common.errorPrefix} </span>{text}
    </p>
  )
}

export const fieldClass = (problem?: string) => (problem ? 'field has-problem' : 'field')

/** The problem to show at a field, and the ids of all that describes it. */
export function useDescription(field: Pick<FieldProps, 'name' | 'hint' | 'problem'>): {
  ids: string | undefined
  problem: string | undefined
} {
  const { problems } = usePage()
  const problem = field.problem ?? problems.find((each) => each.field === field.name)?.text
  const ids = [field.hint && `${field.name}-hint`, problem && `${field.name}-error`].filter(Boolean).join(' ')
  return { ids: ids || undefined, problem }
}
