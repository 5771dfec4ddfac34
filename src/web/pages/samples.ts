// What stands under one heading of the style page; `id` is its address there.
import type { ComponentChildren } from 'preact'
import type { PageFrame } from '../page.ts'

export type Samples = { id: string; title: string; about?: ComponentChildren; children: ComponentChildren }

/** A part that a page has once stands on the style page more than once: each needs a name of its own. */
export function named(frame: PageFrame, name: string): PageFrame {
  const common = { ...frame.t.common, language: name, deskNavigation: name, breadcrumb: name, pagination: name }
  return { ...frame, t: { ...frame.t, common } }
}
