// What stands under one heading of the style page; `id` is its address there.
import type { ComponentChildren } from 'preact'

export type Samples = { id: string; title: string; about?: ComponentChildren; children: ComponentChildren }
