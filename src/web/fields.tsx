// The parts of forms. A field knows the page's problems: one whose name matches is shown at it, and
// told to assistive technology through aria-describedby. Nothing is offered from the browser's memory
// unless a field asks for it, since phones and computers are shared.
import type { ComponentChildren, JSX } from 'preact'
import { plural } from '../text/fill.ts'
import type { Texts } from '../text/texts.ts'
import { type FieldProps, HintAndError, Label, fieldClass, useDescription } from './field-parts.tsx'
import { Icon, type IconName } from './icons.tsx'
import type { Problem } from './page.ts'
import { usePage } from './page-data.ts'

export { Checkbox, FieldGroup, Radios } from './choices.tsx'

type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'date' | 'url' | 'number'
  /** What the browser may fill in; 'off' unless given. */
  autocomplete?: string
  inputMode?: 'text' | 'numeric' | 'tel' | 'email' | 'url' | 'search'
  width?: 'short' | 'medium' | 'full'
  maxLength?: number
  autocapitalize?: 'none' | 'sentences' | 'characters'
  /** False for codes and names, which a spelling checker should not send to a server. */
  spellcheck?: boolean
  /** For a page that is there to be typed on: the field has the focus when it opens. */
  autofocus?: boolean
  /** The id of a list of what may be typed, which a browser offers. */
  list?: string
} & Typed

/** In which language something is typed, where it is not that of the page, and from which side it is written. */
type Typed = { lang?: string | undefined; dir?: 'ltr' | 'rtl' | 'auto' | undefined }

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
        class={`input ${width}`} id={name} name={name} {...typed} value={value} autocomplete={autocomplete} form={props.form}
        list={props.list} inputmode={props.inputMode} maxlength={props.maxLength} autocapitalize={props.autocapitalize}
        spellcheck={props.spellcheck} autofocus={props.autofocus} lang={props.lang} dir={props.dir ?? (type === 'text' ? 'auto' : undefined)} aria-describedby={ids}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  )
}

export function TextArea(
  props: FieldProps & Typed & { value?: string | undefined; rows?: number; maxLength?: number; placeholder?: string; form?: string | undefined; readOnly?: boolean },
): JSX.Element {
  const { name, value, rows = 7 } = props
  const { ids, problem } = useDescription(props)
  return (
    <div class={fieldClass(problem)}>
      <Label {...props} />
      <HintAndError {...props} problem={problem} />
      <textarea
        class="input full" id={name} name={name} rows={rows} maxlength={props.maxLength} autocomplete="off" placeholder={props.placeholder} form={props.form}
        readonly={props.readOnly} lang={props.lang} dir={props.dir ?? 'auto'} aria-describedby={ids} aria-invalid={problem ? true : undefined}
      >
        {/* A browser drops the first line break of a textarea: this one, and not the person's. */}
        {`\n${value ?? ''}`}
      </textarea>
    </div>
  )
}

export function Select(
  props: FieldProps & {
    value?: string | undefined
    options: { value: string; label: string }[]
    /** The words for choosing nothing. */
    empty?: string
    width?: 'medium' | 'full'
  },
): JSX.Element {
  const { name, value, options, empty, width = 'full' } = props
  const { ids, problem } = useDescription(props)
  return (
    <div class={fieldClass(problem)}>
      <Label {...props} />
      <HintAndError {...props} problem={problem} />
      <select
        class={`input ${width}`} id={name} name={name} autocomplete="off" form={props.form}
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
    /** For a form that brings files along when this is pressed, and none otherwise. */
    formenctype?: 'multipart/form-data'
    form?: string | undefined
    icon?: IconName
  },
): JSX.Element {
  const { children, look = 'primary', icon, ...rest } = props
  const drawing = icon && <Icon name={icon} />
  // What leads on points to where one goes, after the words.
  const leadsOn = icon === 'forward'
  return <button type="submit" class={`button ${look}`} {...rest}>{!leadsOn && drawing}{children}{leadsOn && drawing}</button>
}

/**
 * Stands first on a page that came back. It takes the focus, so that it is read out and seen at once. `kept`: what was
 * typed stands on the page still; false where there was nothing, or it must not be shown. `sample`: only to be looked at.
 */
export function ErrorSummary(
  { t, problems, kept = true, sample }: { t: Texts; problems: Problem[]; kept?: boolean; sample?: boolean },
): JSX.Element | null {
  const { frame } = usePage()
  if (!problems.length) return null
  return (
    <div class="error-summary" role={sample ? undefined : 'alert'} tabindex={-1} autofocus={!sample}>
      <h2><Icon name="warning" />{plural(t.common.errorSummary, problems.length, frame.language)}</h2>
      {kept && <p>{t.common.errorSummaryText}</p>}
      <ul>
        {problems.map((problem) => <li><a href={`#${problem.field}`}>{problem.text}</a></li>)}
      </ul>
    </div>
  )
}
