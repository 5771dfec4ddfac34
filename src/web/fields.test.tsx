import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { texts } from '../text/texts.ts'
import { Checkbox, ErrorSummary, Radios, Select, TextArea, TextField } from './fields.tsx'
import type { PageFrame, Problem } from './page.ts'
import { PageData } from './page-data.ts'

it('a field with a problem says that it is invalid and points at its hint and its error', () => {
  const problem = { field: 'email', text: 'Write an address' }
  const html = show(<TextField name="email" label="E-mail" hint="Only for the answer." />, [problem])
  assert.match(html, /<input[^>]* aria-describedby="email-hint email-error"[^>]* aria-invalid="true"/)
  assert.match(html, /<p class="field-error" id="email-error"><span class="visually-hidden">Error: <\/span>Write an/)
  assert.match(html, /<label class="label" for="email">E-mail<\/label>/)
})

it('a field without a problem points at nothing and is not invalid', () => {
  const html = show(<TextField name="email" label="E-mail" />, [{ field: 'other', text: 'Something else' }])
  assert.doesNotMatch(html, /aria-/)
})

it('what a person typed cannot become markup', () => {
  const attack = '"><script>alert(1)</script></textarea>'
  for (const html of [
    show(<TextField name="a" label={attack} value={attack} hint={attack} problem={attack} />),
    show(<TextArea name="a" label={attack} value={attack} />),
    show(<Select name="a" label={attack} options={[{ value: attack, label: attack }]} value={attack} />),
  ]) assert.doesNotMatch(html, /<script|"><\/textarea>|"">/)
})

it('a text that begins with an empty line keeps it', () => {
  // A browser drops the first line break inside a textarea, so there must be one more.
  assert.match(show(<TextArea name="a" label="A" value={'\nwords'} />), />\n\nwords<\/textarea>/)
})

it('nothing is filled in from the memory of a shared device', () => {
  assert.match(show(<TextField name="a" label="A" />), /autocomplete="off"/)
  assert.match(show(<TextArea name="a" label="A" />), /autocomplete="off"/)
  assert.match(show(<TextField name="a" label="A" autocomplete="username" />), /autocomplete="username"/)
})

it('radios stand in a group that the error summary can lead to, each with an id of its own', () => {
  const options = [{ value: 'thanks', label: 'Thanks', hint: 'Good' }, { value: 'question', label: 'Question' }]
  const html = show(
    <Radios name="kind" legend="What is it?" value="thanks" options={options} />,
    [{ field: 'kind', text: 'Choose one' }],
  )
  assert.match(html, /<fieldset[^>]* id="kind" tabindex="-1" aria-describedby="kind-error"><legend>What is it\?/)
  assert.match(html, /<input[^>]* id="kind-thanks"[^>]* checked[^>]* aria-describedby="kind-thanks-hint"/)
  assert.match(html, /<label for="kind-question"/)
  assert.equal(html.match(/ checked/g)?.length, 1)
})

it('the chosen option of a list is given back', () => {
  const options = [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }]
  const html = show(<Select name="u" label="U" options={options} value="b" empty="Any" />)
  assert.match(html, /<option value(="")?>Any<\/option>.*<option value="b" selected>B/)
})

it('an unticked box stays unticked and a problem is told at it', () => {
  const html = show(<Checkbox name="agree" label="I agree" />, [{ field: 'agree', text: 'Say that you agree' }])
  assert.doesNotMatch(html, / checked/)
  assert.match(html, /aria-describedby="agree-error"/)
})

it('the error summary takes the focus and leads to every field', () => {
  const problems = [{ field: 'text', text: 'Write something' }, { field: 'kind', text: 'Choose one' }]
  const html = show(<ErrorSummary t={texts.en} problems={problems} />)
  assert.match(html, /role="alert" tabindex="-1" autofocus/)
  assert.match(html, /2 things need your attention/)
  assert.match(html, /<a href="#text">Write something<\/a>.*<a href="#kind">Choose one<\/a>/)
  assert.equal(show(<ErrorSummary t={texts.en} problems={[]} />), '')
})

it('"optional" is said in the language of the page', () => {
  assert.match(show(<TextField name="a" label="A" optional />, [], { ...frame, t: texts.sv }), /\(frivilligt\)/)
})

const frame = { language: 'en', t: texts.en } as PageFrame

function show(part: VNode, problems: Problem[] = [], on: PageFrame = frame): string {
  return renderToString(<PageData.Provider value={{ frame: on, problems }}>{part}</PageData.Provider>)
}
