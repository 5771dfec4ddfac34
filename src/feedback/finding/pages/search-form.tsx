// The form of the search: on its own page, and above the list of cases.
import type { ComponentChildren, JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { Button, TextField } from '../../../web/fields.tsx'
import type { PageFrame } from '../../../web/page.ts'

/** `short`: beside something else, where it says less. `children`: more of the form. */
export function SearchForm({ frame, query, short, children }: { frame: PageFrame; query: string; short?: boolean; children?: ComponentChildren }): JSX.Element {
  const { search: words } = frame.t.finding
  return (
    <form method="post" action={desk.search} class="stack" role="search" autocomplete="off" novalidate>
      <div class="search-cases">
        <TextField
          name="q" label={words.label} type="search" width="medium" value={query} spellcheck={false} autocapitalize="none"
          hint={short ? undefined : `${words.hint} ${words.sample}`}
        />
        <Button look={short ? 'secondary' : 'primary'}>{words.button}</Button>
      </div>
      {children}
    </form>
  )
}
