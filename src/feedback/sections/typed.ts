// The page of a case is one form: whatever button is pressed, everything that was typed anywhere on it comes along. Here is
// what a button says of itself, and which words were typed beside what it did.
import type { Form } from '../../web/form.ts'
import type { Section } from './section.ts'

/** The value of a button that is about one thing of several, such as one note of many: a hidden field would be of them all. */
export const stepAbout = (step: string, fields: Record<string, string>): string => `${step}?${new URLSearchParams(fields)}`

/** What was pressed; and the form, in which the button's own fields stand before all others. */
export function pressed(form: Form): { step: string; form: Form } {
  const [step = '', about = ''] = form.text('step').split('?')
  const own = new URLSearchParams(about)
  own.set('step', step)
  return { step, form: { ...form, text: (name) => own.get(name) ?? form.text(name) } }
}

/** What Enter in a field does: nothing is sent, and the page comes again with all that was typed. */
export const stay = 'stay'

/** The name of the field that says what stood in a field before anybody typed. */
export const before = (name: string): string => `was-${name}`

/** The form with what was typed in the other sections only; null where nobody wrote anything in them. */
export function typedBesides(form: Form, section: Section | undefined, sections: readonly Section[]): Form | null {
  const others = sections.filter((each) => each !== section)
  const fieldsOf = (names: readonly string[]) =>
    form.entries.map(([name]) => name).filter((name) => names.some((each) => isOf(each, name)))
  const words = fieldsOf(others.flatMap(({ words = [] }) => words))
  if (!words.some((name) => isTyped(form, name))) return null
  const kept = new Set([...words, ...words.map(before), ...fieldsOf(others.flatMap(({ choices = [] }) => choices))])
  return { ...form, text: (name) => (kept.has(name) ? form.text(name) : '') }
}

export const isOf = (each: string, name: string): boolean => (each.endsWith('-') ? name.startsWith(each) : name === each)

/** Something stands in it that did not stand in it before. */
export const isTyped = (form: Form, name: string): boolean => form.text(name) !== '' && form.text(name) !== form.text(before(name))

/**
 * What a field that is filled in beforehand shows: what somebody wrote or changed in it. Where they left it as it was, what
 * stands there now: another may have written something newer meanwhile, which is not to be written over unseen.
 */
export const standing = (typed: (name: string) => string, name: string, now: string): string =>
  typed(name) !== '' && typed(name) !== typed(before(name)) ? typed(name) : now

/**
 * All that was written anywhere on the page, for giving it back where the page is gone. Not what began with the giver's own
 * words: of those, one letter that was changed would give back the whole.
 */
export const allTyped = (form: Form, sections: readonly Section[]): string => {
  const isAmong = (name: string, names: (section: Section) => readonly string[] | undefined) =>
    sections.some((section) => names(section)?.some((each) => isOf(each, name)))
  return form.entries.map(([name]) => name)
    .filter((name) => isAmong(name, ({ words }) => words) && !isAmong(name, ({ giversWords }) => giversWords) && isTyped(form, name))
    .map((name) => form.text(name)).join('\n\n')
}
