// Fields that are answered by choosing: radios, boxes to tick, and the group that holds them together.
import type { ComponentChildren, JSX } from 'preact'
import { FieldError, type FieldProps, HintAndError, Optional, fieldClass, useDescription } from './field-parts.tsx'
import { Icon, type IconName } from './icons.tsx'

export type Choice = {
  value: string
  label: ComponentChildren
  hint?: ComponentChildren
  icon?: IconName
  lang?: string
}

export function Radios(
  props: Omit<FieldProps, 'label'> & {
    legend: ComponentChildren
    value?: string | undefined
    options: Choice[]
    /** Cards invite to choose; a row of cards suits a few short answers. */
    look?: 'list' | 'cards' | 'row'
  },
): JSX.Element {
  const { name, value, options, look = 'list' } = props
  return (
    <FieldGroup {...props}>
      <div class={`choices ${look}`}>
        {options.map((option) => (
          <Choice
            {...option} type="radio" name={name} id={`${name}-${option.value}`} checked={option.value === value} form={props.form}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

/** One yes-or-no choice. Several with the same name belong into a FieldGroup and need an id each. */
export function Checkbox(
  props: Omit<FieldProps, 'optional'> & { checked?: boolean; value?: string; id?: string },
): JSX.Element {
  const { name, id = name, value = 'yes' } = props
  const { problem } = useDescription(props)
  return (
    <div class={fieldClass(problem)}>
      {problem && <FieldError id={`${id}-error`} text={problem} />}
      <Choice {...props} type="checkbox" id={id} value={value} describedBy={problem && `${id}-error`} />
    </div>
  )
}

function Choice(
  props: Choice & {
    type: 'radio' | 'checkbox'
    name: string
    id: string
    checked?: boolean | undefined
    describedBy?: string | undefined
    form?: string | undefined
  },
): JSX.Element {
  const { id, hint, icon, describedBy } = props
  const ids = [describedBy, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div class={icon ? 'choice with-icon' : 'choice'}>
      <input
        type={props.type} id={id} name={props.name} value={props.value} checked={props.checked} form={props.form}
        aria-describedby={ids || undefined} aria-invalid={describedBy ? true : undefined}
      />
      <label for={id} lang={props.lang}>{icon && <Icon name={icon} />}{props.label}</label>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  )
}

/** Fields that answer one question together. The id lets the error summary lead here. */
export function FieldGroup(
  props: Omit<FieldProps, 'name' | 'label'> & { name?: string; legend: ComponentChildren; children: ComponentChildren },
): JSX.Element {
  const { name, legend, hint, children } = props
  const { ids, problem } = useDescription({ name: '', ...props })
  return (
    <fieldset class={fieldClass(problem)} id={name} tabindex={name ? -1 : undefined} aria-describedby={name && ids}>
      <legend>{legend}{props.optional && <Optional />}</legend>
      <HintAndError name={name ?? ''} hint={hint} problem={problem} />
      {children}
    </fieldset>
  )
}
