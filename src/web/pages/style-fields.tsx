// The part of the style page about forms: fields, choices, buttons, and what is said when something is missing.
import type { ComponentChildren, JSX } from 'preact'
import { Button, Checkbox, ErrorSummary, FieldGroup, Radios, Select, TextArea, TextField } from '../fields.tsx'
import type { PageFrame, Problem } from '../page.ts'
import { PrintButton } from '../parts.tsx'
import type { Samples } from './samples.ts'

const kinds = [
  { value: 'thanks', label: 'Thanks', hint: 'Something was good', icon: 'thanks' },
  { value: 'criticism', label: 'Criticism', hint: 'Something was wrong or hurt', icon: 'criticism' },
  { value: 'suggestion', label: 'Suggestion', icon: 'suggestion' },
  { value: 'question', label: 'Question', icon: 'question' },
] as const
const answers = [{ value: 'yes', label: 'Yes' }, { value: 'partly', label: 'Partly' }, { value: 'no', label: 'No' }]
const languages = [{ value: 'fi', label: 'Finnish' }, { value: 'sv', label: 'Swedish', hint: 'With a hint' }]
const units = [
  { value: 'north', label: 'Northern office' },
  { value: 'long', label: 'Erityisen tuen asumispalveluyksikkö ja päivätoimintakeskus Tuulentupa' },
]

export const fieldSamples: Samples[] = [
  {
    id: 'text-fields', title: 'Text fields',
    about: 'The label stands above, the hint under it, then what is wrong, then the field. Nothing is ever disabled: what cannot be done is not shown, or the page says why.',
    children: (
      <SampleForm>
        <TextField name="plain" label="Empty" />
        <TextField name="filled" label="Filled" value="Hilkka Rautapuro" />
        <TextField name="hinted" label="With a hint" hint="Any name but your own." />
        <TextField name="optional" label="Not required" optional width="medium" />
        <TextField name="words-wrong" label="With a mistake" hint="The hint stays." value="amber lake" />
        <TextField name="year" label="As wide as what is typed" width="short" inputMode="numeric" maxLength={4} />
        <TextField name="day" type="date" label="A day" width="short" />
        <TextField name="secret" type="password" label="A password" width="medium" autocomplete="current-password" />
        <TextField name="find" type="search" label="What is looked for" />
      </SampleForm>
    ),
  },
  {
    id: 'long-texts', title: 'Long texts',
    children: (
      <SampleForm>
        <TextArea name="text" label="Your feedback" hint="In your own words." value={'First line\nSecond line'} />
        <TextArea name="text-empty" label="Empty" rows={3} />
        <TextArea name="text-wrong" label="With a mistake" rows={3} />
      </SampleForm>
    ),
  },
  {
    id: 'select', title: 'Select',
    about: 'For more choices than can be seen at once. Seven or fewer are better as radio buttons.',
    children: (
      <SampleForm>
        <Select name="unit" label="Chosen" options={units} value="north" width="medium" />
        <Select name="unit-long" label="A name that does not fit" options={units} value="long" width="medium" />
        <Select name="unit-wrong" label="With a mistake" hint="The hint stays." options={units} empty="Choose" />
      </SampleForm>
    ),
  },
]

export const choiceSamples = (frame: PageFrame, problems: Problem[]): Samples[] => [
  {
    id: 'radios', title: 'Radio buttons',
    children: (
      <SampleForm>
        <Radios name="kind" legend="As cards, one chosen" hint="Where a choice is the main thing on the page." look="cards" value="thanks" options={[...kinds]} />
        <Radios name="heard" legend="In a row" look="row" options={answers} />
        <Radios name="language" legend="As a list, one chosen" value="fi" options={languages} />
        <Radios name="kind-wrong" legend="With a mistake" options={kinds.map(({ value, label }) => ({ value, label }))} />
      </SampleForm>
    ),
  },
  {
    id: 'checkboxes', title: 'Checkboxes',
    children: (
      <SampleForm>
        <FieldGroup name="publish" legend="A group of them" optional>
          <Checkbox name="publish-text" label="Ticked, with a hint" hint="A person checks it first." checked />
          <Checkbox name="publish-answer" label="Not ticked" />
        </FieldGroup>
        <Checkbox name="agree-wrong" label="One by itself, with a mistake" />
      </SampleForm>
    ),
  },
  {
    id: 'error-summary', title: 'Error summary',
    about: 'Stands right under the first heading, or above it, and takes the focus. Each line leads to its field, which says the same.',
    children: (
      <>
        <div class="measure"><ErrorSummary t={frame.t} problems={problems} sample /></div>
        <div class="measure"><ErrorSummary t={frame.t} problems={problems.slice(0, 1)} kept={false} sample /></div>
      </>
    ),
  },
  {
    id: 'buttons', title: 'Buttons',
    about: 'One primary button on a page. On a phone buttons take the whole width, so that a thumb finds them.',
    children: (
      <form method="post" autocomplete="off">
        <div class="actions">
          <Button>Primary</Button>
          <Button look="secondary">Secondary</Button>
          <Button look="danger">What cannot be undone</Button>
          <Button look="quiet">Quiet</Button>
        </div>
        <div class="actions">
          <Button icon="forward">Leads on</Button>
          <Button look="secondary" icon="back">Leads back</Button>
          <PrintButton t={frame.t} />
          <a class="button secondary" href="#buttons">A link that looks like one</a>
        </div>
        <p><Button>A button whose words are so many that they have to go on to a second line on a phone</Button></p>
      </form>
    ),
  },
]

function SampleForm({ children }: { children: ComponentChildren }): JSX.Element {
  return <form method="post" class="measure" autocomplete="off">{children}<Button look="secondary">Send</Button></form>
}
