// The parts of forms. A field knows the page's problems: one whose name matches is shown at it, and
// told to assistive technology through aria-describedby. Nothing is offered from the browser's memory
// unless a field asks for it, since phones and computers are shared.
import type { ComponentChildren, JSX } from 'preact'
import { plural } from '../text/fill.ts'
import type { Texts } from '../text/texts.ts'
import { Icon, type IconName } from './icons.tsx'
import type { Problem } from './page.ts'
import { usePage } from './page-data.ts'

type Common = {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** The page's own problem of this name, unless given. */
  problem?: string | undefined
  /** Says "optional" after the label. Everything else is required, and need not say so. */
  optional?: boolean
}

type TextFieldProps = Common & {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'date' | 'url' | 'number'
  /** What the browser may fill in; 'off' unless given. */
  autocomplete?: string
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url' | 'search'
  width?: 'short' | 'medium' | 'full'
  maxLength?: number
  autocapitalize?: 'none' | 'sentences'
  /** False for codes and names, which a spelling checker should not send to a server. */
  spellcheck?: boolean
}

export function TextField(props: TextFieldProps): JSX.Element {
  const { name, value, type = 'text', width = 'full', autocomplete = 'off' } = props
  const { ids, problem } = useDescription(props)
  // JSX knows each type by itself and not their union.
  const typed = { type } as { type: 'text' }
  return (
    <div class={fieldClass(problem)}>
      <Label {...props} />
      <HintAndError {...props} problem={problem} />
      <input
        class={`input ${width}`} id={name} name={name} {...typed} value={value} autocomplete={autocomplete}
        inputmode={props.inputMode} maxlength={props.maxLength} autocapitalize={props.autocapitalize}
        spellcheck={props.spellcheck} aria-describedby={ids} aria-invalid={problem ? true : undefined}
      />
    </div>
  )
}

export function TextArea(props: Common & { value?: string | undefined; rows?: number; maxLength?: number }): JSX.Element {
  const { name, value, rows = 7 } = props
  const { ids, problem } = useDescription(props)
  return (
    <div class={fieldClass(problem)}>
      <Label {...props} />
      <HintAndError {...props} problem={problem} />
      <textarea
        class="input full" id={name} name={name} rows={rows} maxlength={props.maxLength} autocomplete="off"
        aria-describedby={ids} aria-invalid={problem ? true : undefined}
      >
        {/* A browser drops the first line break of a textarea: this one, and not the person's. */}
        {`\n${value ?? ''}`}
      </textarea>
    </div>
  )
}

export function Select(
  props: Common & { value?: string | undefined; options: { value: string; label: string }[]; empty?: string; width?: 'medium' | 'full' },
): JSX.Element {
  const { name, value, options, empty, width = 'full' } = props
  const { ids, problem } = useDescription(props)
  return (
    <div class={fieldClass(problem)}>
      <Label {...props} />
      <HintAndError {...props} problem={problem} />
      <select
        class={`input ${width}`} id={name} name={name} autocomplete="off"
        aria-describedby={ids} aria-invalid={problem ? true : undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>{option.label}</option>
        ))}
      </select>
    </div>
  )
}

export type Choice = { value: string; label: ComponentChildren; hint?: ComponentChildren; icon?: IconName; lang?: string }

export function Radios(
  props: Omit<Common, 'label'> & { legend: ComponentChildren; value?: string | undefined; options: Choice[]; look?: 'list' | 'cards' | 'row' },
): JSX.Element {
  const { name, value, options, look = 'list' } = props
  return (
    <FieldGroup {...props}>
      <div class={`choices ${look}`}>
        {options.map((option) => (
          <Choice {...option} type="radio" name={name} id={`${name}-${option.value}`} checked={option.value === value} />
        ))}
      </div>
    </FieldGroup>
  )
}

/** One yes-or-no choice. Several with the same name belong into a FieldGroup and need an id each. */
export function Checkbox(
  props: { name: string; label: ComponentChildren; hint?: ComponentChildren; checked?: boolean; value?: string; id?: string; problem?: string | undefined },
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
  props: Choice & { type: 'radio' | 'checkbox'; name: string; id: string; checked?: boolean | undefined; describedBy?: string | undefined },
): JSX.Element {
  const { id, hint, icon, describedBy } = props
  const ids = [describedBy, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div class={icon ? 'choice with-icon' : 'choice'}>
      <input
        type={props.type} id={id} name={props.name} value={props.value} checked={props.checked}
        aria-describedby={ids || undefined} aria-invalid={describedBy ? true : undefined}
      />
      <label for={id} lang={props.lang}>{icon && <Icon name={icon} />}{props.label}</label>
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  )
}

/** Fields that answer one question together. The id lets the error summary lead here. */
export function FieldGroup(
  props: { name?: string; legend: ComponentChildren; hint?: ComponentChildren; problem?: string | undefined; optional?: boolean; children: ComponentChildren },
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

export function Hidden({ name, value }: { name: string; value: string }): JSX.Element {
  return <input type="hidden" name={name} value={value} />
}

export function Button(
  props: {
    children: ComponentChildren
    look?: 'primary' | 'secondary' | 'quiet' | 'danger'
    name?: string
    value?: string
    formaction?: string
    form?: string
    icon?: IconName
  },
): JSX.Element {
  const { children, look = 'primary', icon, ...rest } = props
  return <button type="submit" class={`button ${look}`} {...rest}>{icon && <Icon name={icon} />}{children}</button>
}

/** Stands first on a page that came back. It takes the focus, so that it is read out and seen at once. */
export function ErrorSummary({ t, problems }: { t: Texts; problems: Problem[] }): JSX.Element | null {
  const { frame } = usePage()
  if (!problems.length) return null
  return (
    <div class="error-summary" role="alert" tabindex={-1} autofocus>
      <h2><Icon name="warning" />{plural(t.common.errorSummary, problems.length, frame.language)}</h2>
      <p>{t.common.errorSummaryText}</p>
      <ul>
        {problems.map((problem) => <li><a href={`#${problem.field}`}>{problem.text}</a></li>)}
      </ul>
    </div>
  )
}

function Label({ name, label, optional }: Common): JSX.Element {
  return <label class="label" for={name}>{label}{optional && <Optional />}</label>
}

function Optional(): JSX.Element {
  return <span class="optional"> ({usePage().frame.t.common.optional})</span>
}

function HintAndError({ name, hint, problem }: Pick<Common, 'name' | 'hint' | 'problem'>): JSX.Element {
  return (
    <>
      {hint && <p class="hint" id={`${name}-hint`}>{hint}</p>}
      {problem && <FieldError id={`${name}-error`} text={problem} />}
    </>
  )
}

function FieldError({ id, text }: { id: string; text: string }): JSX.Element {
  return (
    <p class="field-error" id={id}>
      <span class="visually-hidden">{usePage().frame.t.common.errorPrefix} </span>{text}
    </p>
  )
}

const fieldClass = (problem?: string) => (problem ? 'field has-problem' : 'field')

function useDescription(field: Pick<Common, 'name' | 'hint' | 'problem'>): { ids: string | undefined; problem: string | undefined } {
  const { problems } = usePage()
  const problem = field.problem ?? problems.find((each) => each.field === field.name)?.text
  const ids = [field.hint && `${field.name}-hint`, problem && `${field.name}-error`].filter(Boolean).join(' ')
  return { ids: ids || undefined, problem }
}
